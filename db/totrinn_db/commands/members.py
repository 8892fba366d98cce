# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits in a body, with which right, and which parties each one speaks for there."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from totrinn_db.commands.checks import (
    a_date,
    a_line,
    a_name,
    change,
    change_or_clear,
    expect_version,
    opt_line,
    opt_name,
)
from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.inputs import not_before
from totrinn_db.domain.parties import Side
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Body, Membership, Party, Person, Representation
from totrinn_db.work import Work


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
    phone: str = "",
    speaks_for: tuple[str, ...] = (),
    has_vote: bool = True,
    may_speak: bool = True,
    may_propose: bool = True,
    started_on: date | None = None,
    deputy_for_id: str | None = None,
    appointed_by: str = "",
) -> str:
    """Give a person a seat in a body, and say which parties the person speaks for there."""
    body = work.get(Body, body_id)
    _require_seat_of(work, body.id, deputy_for_id)
    person = _person(work, a_name(name), a_line(title), party_id, a_line(organisation))
    change(person, email=a_line(email) or None, phone=a_line(phone) or None)
    membership = work.add(
        Membership(
            body_id=body.id,
            person_id=person.id,
            role=role,
            side=side,
            has_vote=has_vote and role is not MemberRole.OBSERVER,
            may_speak=may_speak,
            may_propose=may_propose,
            deputy_for_id=deputy_for_id,
            appointed_by=a_line(appointed_by),
            started_on=a_date(started_on),
        )
    )
    _speak_for(work, membership, speaks_for)
    return membership.id


def _require_seat_of(work: Work, body_id: str, membership_id: str | None | Unset) -> None:
    if isinstance(membership_id, str):
        seat = work.get(Membership, membership_id)
        if seat.body_id != body_id or seat.role is MemberRole.PERSONAL_DEPUTY:
            raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))


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
    phone: str | None = None,
    role: MemberRole | None = None,
    side: Side | None = None,
    has_vote: bool | None = None,
    may_speak: bool | None = None,
    may_propose: bool | None = None,
    speaks_for: tuple[str, ...] | None = None,
    started_on: date | None | Unset = UNSET,
    deputy_for_id: str | None | Unset = UNSET,
    appointed_by: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a seat or the person in it; the person is the same in all bodies."""
    row = work.get(Membership, membership_id)
    expect_version(row, expected_version)
    if deputy_for_id == row.id:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    _require_seat_of(work, row.body_id, deputy_for_id)
    if not isinstance(started_on, Unset):
        require(not_before(started_on, row.ended_on))
    change(
        work.get(Person, row.person_id),
        name=opt_name(name),
        title=opt_line(title),
        organisation=opt_line(organisation),
        email=opt_line(email),
        phone=opt_line(phone),
    )
    change(
        row,
        role=role,
        side=side,
        has_vote=has_vote,
        may_speak=may_speak,
        may_propose=may_propose,
        appointed_by=opt_line(appointed_by),
    )
    change_or_clear(row, started_on=started_on, deputy_for_id=deputy_for_id)
    if row.role is MemberRole.OBSERVER:
        change(row, has_vote=False)
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


def restart_member(work: Work, *, membership_id: str) -> None:
    """Give a person the seat back, with the parties that he or she spoke for until then."""
    row = work.get(Membership, membership_id)
    if row.ended_on is None:
        return
    until, row.ended_on = row.ended_on, None
    for part in work.session.scalars(
        select(Representation).where(
            Representation.membership_id == row.id, Representation.ended_on == until
        )
    ):
        part.ended_on = None
