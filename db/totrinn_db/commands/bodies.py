# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Bodies, their rules and their members."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from totrinn_db.commands.checks import (
    a_date,
    a_line,
    a_name,
    a_reason,
    change,
    expect_version,
    opt_line,
    opt_text,
)
from totrinn_db.commands.community import days
from totrinn_db.commands.standing import settle_all
from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.inputs import not_before
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.parties import COUNTED_KINDS, Language, Side
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Body, Membership, Party, Person, Region, Representation, StandingItem
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Work

_DECIDING = (BodyLevel.PARTNERSHIP, BodyLevel.STRATEGIC, BodyLevel.LOCAL)


def add_body(
    work: Work,
    *,
    level: BodyLevel,
    name: str,
    abbreviation: str = "",
    parent_id: str | None = None,
    region_id: str | None = None,
) -> str:
    """Add a body with the rules and standing items of the one above it, or the usual ones."""
    title = a_name(name)
    parent = work.get(Body, parent_id) if parent_id is not None else None
    pattern = parent or work.session.scalar(
        select(Body).where(Body.level == BodyLevel.STRATEGIC).order_by(Body.position).limit(1)
    )
    count = work.session.scalar(select(func.count()).select_from(Body)) or 0
    body = work.add(
        Body(
            level=level,
            name_nb=title,
            name_nn=title,
            abbreviation=a_line(abbreviation),
            parent_id=parent_id,
            region_id=None if region_id is None else work.get(Region, region_id).id,
            counted_kinds=list(pattern.counted_kinds)
            if pattern is not None
            else [kind.value for kind in COUNTED_KINDS],
            decides_cases=level in _DECIDING,
            position=count,
            started_on=work.today,
        )
    )
    if pattern is not None:
        _copy_rules(work, pattern, body)
    return body.id


def _copy_rules(work: Work, pattern: Body, body: Body) -> None:
    for name in (
        "number_prefix number_separator number_year_digits number_year_first number_pad "
        "one_number_for_both papers_days papers_minimum_days quorum_percent condition_blocks "
        "objection_blocks"
    ).split():
        setattr(body, name, getattr(pattern, name))
    rows = work.session.scalars(select(StandingItem).where(StandingItem.body_id == pattern.id))
    for row in list(rows):
        work.session.add(
            StandingItem(
                body_id=body.id,
                standing_kind=row.standing_kind,
                title_nb=row.title_nb,
                title_nn=row.title_nn,
                proposal_nb=row.proposal_nb,
                proposal_nn=row.proposal_nn,
                is_last=row.is_last,
                minutes=row.minutes,
                position=row.position,
                ended=row.ended,
            )
        )


def change_body(
    work: Work,
    *,
    body_id: str,
    name: str | None = None,
    abbreviation: str | None = None,
    papers_days: int | None = None,
    papers_minimum_days: int | None = None,
    quorum_percent: int | None = None,
    condition_blocks: bool | None = None,
    objection_blocks: bool | None = None,
    mandate: str | None = None,
    leadership: str | None = None,
    meetings_per_year: int | None | Unset = UNSET,
    numbering: NumberPattern | None = None,
    one_number_for_both: bool | None = None,
    decides_cases: bool | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a body and its rules; cases that are out are counted by the new ones at once."""
    row = work.get(Body, body_id)
    expect_version(row, expected_version)
    if quorum_percent is not None and not 0 <= quorum_percent <= 100:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    if name is not None:
        _rename(work, row, a_name(name))
    if numbering is not None:
        _renumber(row, numbering)
    change(
        row,
        abbreviation=opt_line(abbreviation),
        papers_days=days(papers_days),
        papers_minimum_days=days(papers_minimum_days),
        quorum_percent=quorum_percent,
        condition_blocks=condition_blocks,
        objection_blocks=objection_blocks,
        mandate=opt_text(mandate),
        leadership=opt_text(leadership),
        one_number_for_both=one_number_for_both,
        decides_cases=decides_cases,
    )
    if not isinstance(meetings_per_year, Unset):
        row.meetings_per_year = days(meetings_per_year)
    if condition_blocks is not None or objection_blocks is not None:
        settle_all(work, body_id=row.id)


def _rename(work: Work, row: Body, name: str) -> None:
    is_nn = the_community(work).language is Language.NN
    if name != (row.name_nn if is_nn else row.name_nb):
        # A name that people have given is the same in both forms until they say otherwise.
        row.name_nb = row.name_nn = name


def _renumber(row: Body, pattern: NumberPattern) -> None:
    if pattern.year_digits not in (2, 4) or not 0 <= pattern.pad <= 6:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    change(
        row,
        number_prefix=a_line(pattern.prefix, maximum=20),
        number_separator=a_line(pattern.separator, maximum=3) or "/",
        number_year_digits=pattern.year_digits,
        number_year_first=pattern.year_first,
        number_pad=pattern.pad,
    )


def end_body(work: Work, *, body_id: str, on: date, reason: str) -> None:
    """End a body; its meetings and cases stay and can be read (A7)."""
    row = work.get(Body, body_id)
    if row.ended_on is not None:
        raise RuleBroken(Refused(Code.BODY_ENDED, {"body": row.abbreviation or row.name_nb}, ()))
    require(not_before(row.started_on, on))
    row.ended_on = a_date(on)
    row.ended_reason = a_reason(reason)


def add_member(
    work: Work,
    *,
    body_id: str,
    name: str,
    role: MemberRole,
    side: Side,
    title: str = "",
    organisation: str = "",
    party_id: str | None = None,
    email: str = "",
    speaks_for: tuple[str, ...] = (),
    has_vote: bool = True,
    started_on: date | None = None,
    deputy_for_id: str | None = None,
    appointed_by: str = "",
) -> str:
    """Give a person a seat in a body, and say which parties the person speaks for there."""
    body = work.get(Body, body_id)
    if deputy_for_id is not None and work.get(Membership, deputy_for_id).body_id != body.id:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    person = _person(work, a_name(name), a_line(title), party_id, a_line(organisation))
    change(person, email=a_line(email) or None)
    membership = work.add(
        Membership(
            body_id=body.id,
            person_id=person.id,
            role=role,
            side=side,
            has_vote=has_vote and role is not MemberRole.OBSERVER,
            deputy_for_id=deputy_for_id,
            appointed_by=a_line(appointed_by),
            started_on=a_date(started_on),
        )
    )
    _speak_for(work, membership, speaks_for)
    return membership.id


def _person(work: Work, name: str, title: str, party_id: str | None, organisation: str) -> Person:
    if party_id is not None:
        work.get(Party, party_id)
    # The same person may sit in many bodies: same name at the same party or organisation.
    known = work.session.scalar(
        select(Person).where(
            Person.name == name,
            Person.party_id.is_(None) if party_id is None else Person.party_id == party_id,
            Person.organisation == organisation,
        )
    )
    if known is not None:
        change(known, title=title or None)
        return known
    return work.add(Person(name=name, title=title, party_id=party_id, organisation=organisation))


def _speak_for(work: Work, membership: Membership, party_ids: tuple[str, ...]) -> None:
    now = list(
        work.session.scalars(
            select(Representation).where(
                Representation.membership_id == membership.id,
                Representation.ended_on.is_(None),
            )
        )
    )
    for row in now:
        if row.party_id not in party_ids:
            row.ended_on = work.today
    have = {row.party_id for row in now}
    for party_id in dict.fromkeys(party_ids):
        if party_id not in have:
            party = work.get(Party, party_id)
            started = None if not now and membership.started_on is None else work.today
            work.add(
                Representation(membership_id=membership.id, party_id=party.id, started_on=started)
            )


def change_member(
    work: Work,
    *,
    membership_id: str,
    name: str | None = None,
    title: str | None = None,
    organisation: str | None = None,
    email: str | None = None,
    role: MemberRole | None = None,
    side: Side | None = None,
    has_vote: bool | None = None,
    speaks_for: tuple[str, ...] | None = None,
    appointed_by: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a seat or the person in it."""
    row = work.get(Membership, membership_id)
    expect_version(row, expected_version)
    person = work.get(Person, row.person_id)
    change(
        person,
        name=None if name is None else a_name(name),
        title=opt_line(title),
        organisation=opt_line(organisation),
        email=opt_line(email),
    )
    change(row, role=role, side=side, has_vote=has_vote, appointed_by=opt_line(appointed_by))
    if speaks_for is not None:
        _speak_for(work, row, speaks_for)


def end_member(work: Work, *, membership_id: str, on: date) -> None:
    """End a seat and what its holder speaks for."""
    row = work.get(Membership, membership_id)
    require(not_before(row.started_on, on))
    row.ended_on = a_date(on)
    for part in work.session.scalars(
        select(Representation).where(
            Representation.membership_id == row.id, Representation.ended_on.is_(None)
        )
    ):
        part.ended_on = on
