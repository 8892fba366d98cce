# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties and regions. What has ended stays and can be read."""

from __future__ import annotations

from datetime import date

from sqlalchemy import and_, func, or_, select

from totrinn_db.commands.checks import (
    a_date,
    a_line,
    a_name,
    a_reason,
    change,
    change_or_clear,
    expect_version,
    opt_line,
    opt_name,
    opt_text,
)
from totrinn_db.commands.standing import settle_all
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.inputs import not_before
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Party, Region, RegionMember
from totrinn_db.work import Work


def add_party(
    work: Work,
    *,
    kind: PartyKind,
    name: str,
    full_name: str,
    number: str = "",
    language: Language | None = None,
    region_id: str | None = None,
) -> str:
    """Add a party. Rounds that are out already do not wait for it."""
    short, key = a_name(name), a_line(number)
    _refuse_double(work, kind, short, key)
    party = work.add(
        Party(
            party_kind=kind,
            name=short,
            full_name=a_line(full_name) or short,
            number=key,
            language=language,
            started_on=work.today,
        )
    )
    if region_id is not None:
        place_party(work, party_id=party.id, region_id=region_id)
    return party.id


def _refuse_double(
    work: Work, kind: PartyKind, name: str, number: str, *, other_than: str = ""
) -> None:
    same_name = Party.name == name
    if number:
        # Names repeat: two Herøy, two Våler. A number tells them apart where both have one.
        same_name = and_(same_name, Party.number == "")
    same = or_(same_name, and_(Party.number == number, Party.number != ""))
    statement = select(Party.name).where(
        Party.party_kind == kind, same, Party.ended_on.is_(None), Party.id != other_than
    )
    existing = work.session.scalar(statement)
    if existing is not None:
        raise RuleBroken(Refused(Code.ALREADY_EXISTS, {"name": existing}, ()))


def change_party(
    work: Work,
    *,
    party_id: str,
    name: str | None = None,
    full_name: str | None = None,
    official_name: str | None = None,
    kind: PartyKind | None = None,
    number: str | None = None,
    language: Language | None | Unset = UNSET,
    contact: str | None = None,
    contact_title: str | None = None,
    contact_email: str | None = None,
    contact_phone: str | None = None,
    deputy_contact: str | None = None,
    note: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change what is known of a party; a kind that counts differently counts so at once."""
    row = work.get(Party, party_id)
    expect_version(row, expected_version)
    if row.ended_on is None and (kind, number, name) != (None, None, None):
        wanted = (kind or row.party_kind, opt_name(name) or row.name, opt_line(number))
        other = wanted[2] if wanted[2] is not None else row.number
        _refuse_double(work, wanted[0], wanted[1], other, other_than=row.id)
    change(
        row,
        name=opt_name(name),
        full_name=opt_name(full_name),
        official_name=opt_line(official_name),
        party_kind=kind,
        number=opt_line(number),
        contact=opt_line(contact),
        contact_title=opt_line(contact_title),
        contact_email=opt_line(contact_email),
        contact_phone=opt_line(contact_phone),
        deputy_contact=opt_line(deputy_contact),
        note=opt_text(note),
    )
    change_or_clear(row, language=language)
    if kind is not None:
        settle_all(work)


def end_party(work: Work, *, party_id: str, on: date, reason: str) -> None:
    """End a party's part. Rounds that are out no longer wait for it."""
    row = work.get(Party, party_id)
    if row.ended_on is not None:
        raise RuleBroken(Refused(Code.PARTY_ENDED, {"party": row.name}, ()))
    require(not_before(row.started_on, on))
    row.ended_on = a_date(on)
    row.ended_reason = a_reason(reason)
    settle_all(work)


def restart_party(work: Work, *, party_id: str) -> None:
    """Take a party with again; that it was away stays in the history."""
    row = work.get(Party, party_id)
    if row.ended_on is None:
        return
    _refuse_double(work, row.party_kind, row.name, row.number, other_than=row.id)
    change_or_clear(row, ended_on=None, ended_reason="")
    settle_all(work)


def place_party(work: Work, *, party_id: str, region_id: str | None) -> None:
    """Place a party in a region, or in none; the earlier place is kept with its date."""
    party = work.get(Party, party_id)
    for row in work.session.scalars(
        select(RegionMember).where(
            RegionMember.party_id == party.id, RegionMember.ended_on.is_(None)
        )
    ):
        if row.region_id == region_id:
            row.is_assumed = False
            return
        row.ended_on = work.today
    if region_id is not None:
        region = _open_region(work, region_id)
        work.add(RegionMember(region_id=region.id, party_id=party.id, started_on=work.today))


def confirm_regions(work: Work) -> None:
    """Say that the assumed places in regions have been checked and are right."""
    for row in work.session.scalars(select(RegionMember).where(RegionMember.is_assumed.is_(True))):
        row.is_assumed = False


def _open_region(work: Work, region_id: str) -> Region:
    region = work.get(Region, region_id)
    if region.ended_on is not None:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    return region


def add_region(work: Work, *, name: str, kind: str = "") -> str:
    """Add a region."""
    title = a_name(name)
    _refuse_double_region(work, title)
    count = work.session.scalar(select(func.count()).select_from(Region)) or 0
    return work.add(
        Region(name=title, region_kind=a_line(kind), position=count, started_on=work.today)
    ).id


def _refuse_double_region(work: Work, name: str, *, other_than: str = "") -> None:
    statement = select(Region.id).where(
        Region.name == name, Region.ended_on.is_(None), Region.id != other_than
    )
    if work.session.scalar(statement) is not None:
        raise RuleBroken(Refused(Code.ALREADY_EXISTS, {"name": name}, ()))


def change_region(
    work: Work,
    *,
    region_id: str,
    name: str | None = None,
    kind: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Give a region another name, or say that it is of another kind."""
    row = work.get(Region, region_id)
    expect_version(row, expected_version)
    title = opt_name(name)
    if title is not None and row.ended_on is None:
        _refuse_double_region(work, title, other_than=row.id)
    change(row, name=title, region_kind=opt_line(kind))


def restart_region(work: Work, *, region_id: str) -> None:
    """Take a region into use again; its parties are placed in it anew."""
    row = work.get(Region, region_id)
    if row.ended_on is None:
        return
    _refuse_double_region(work, row.name, other_than=row.id)
    row.ended_on = None


def end_region(work: Work, *, region_id: str, on: date) -> None:
    """End a region; its parties then belong to none and are still seen (A10)."""
    row = work.get(Region, region_id)
    require(not_before(row.started_on, on))
    row.ended_on = a_date(on)
    for member in work.session.scalars(
        select(RegionMember).where(
            RegionMember.region_id == row.id, RegionMember.ended_on.is_(None)
        )
    ):
        member.ended_on = on
