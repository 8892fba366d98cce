# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parties' own meetings: typed one by one, or a whole plan from a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from totrinn_db.commands.checks import (
    a_date,
    a_line,
    a_name,
    a_text,
    change,
    change_or_clear,
    expect_version,
    opt_name,
    opt_text,
)
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import ChangedByOthers, RuleBroken
from totrinn_db.domain.own_calendars import organ_key
from totrinn_db.domain.own_meetings import MeetingSource, level_of
from totrinn_db.domain.plan_import import PlanChange, PlanEffect
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Fact, Refused
from totrinn_db.models import OwnMeeting, Party
from totrinn_db.work import Work


def add_own_meeting(
    work: Work,
    *,
    party_id: str,
    organ: str,
    on: date,
    level: Level | None | Unset = UNSET,
    papers_by: date | None = None,
    note: str = "",
    source: MeetingSource = MeetingSource.TYPED,
) -> str:
    """Put a meeting into a party's plan; the level follows from the organ's name if not given."""
    party = work.get(Party, party_id)
    name = a_name(organ)
    a_date(on)
    _require_papers_before(a_date(papers_by), on)
    _refuse_double(work, party.id, name, on)
    return work.add(
        OwnMeeting(
            party_id=party.id,
            organ=name,
            level=level_of(name) if isinstance(level, Unset) else level,
            held_on=on,
            papers_by=papers_by,
            source=source,
            note=a_line(note),
        )
    ).id


def _require_papers_before(papers_by: date | None, on: date) -> None:
    if papers_by is not None and papers_by > on:
        facts: dict[str, Fact] = {"papers_by": papers_by, "date": on}
        raise RuleBroken(Refused(Code.PAPERS_AFTER_MEETING, facts, (Remedy.FILL_IN,)))


def _refuse_double(
    work: Work, party_id: str, organ: str, on: date, *, other_than: str = ""
) -> None:
    if _there(work, party_id, organ, on, other_than=other_than) is not None:
        facts: dict[str, Fact] = {"organ": organ, "date": on}
        raise RuleBroken(Refused(Code.OWN_MEETING_EXISTS, facts, (Remedy.FILL_IN,)))


def _there(
    work: Work, party_id: str, organ: str, on: date, *, other_than: str = ""
) -> OwnMeeting | None:
    rows = work.session.scalars(
        select(OwnMeeting).where(
            OwnMeeting.party_id == party_id,
            OwnMeeting.held_on == on,
            OwnMeeting.ended_on.is_(None),
            OwnMeeting.id != other_than,
        )
    )
    return next((row for row in rows if organ_key(row.organ) == organ_key(organ)), None)


def change_own_meeting(
    work: Work,
    *,
    meeting_id: str,
    organ: str | None = None,
    on: date | None = None,
    level: Level | None | Unset = UNSET,
    papers_by: date | None | Unset = UNSET,
    note: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a meeting of a party's plan, such as move it to another day."""
    row = work.get(OwnMeeting, meeting_id)
    expect_version(row, expected_version)
    day = a_date(on) or row.held_on
    due = row.papers_by if isinstance(papers_by, Unset) else a_date(papers_by)
    _require_papers_before(due, day)
    name = opt_name(organ) or row.organ
    _refuse_double(work, row.party_id, name, day, other_than=row.id)
    change(row, organ=name, held_on=day, note=opt_text(note))
    change_or_clear(row, level=level, papers_by=papers_by)


def end_own_meeting(work: Work, *, meeting_id: str, note: str = "") -> None:
    """Take a meeting out of a party's plan; it stays in the history."""
    row = work.get(OwnMeeting, meeting_id)
    if row.ended_on is None:
        row.ended_on = work.today
        change(row, note=a_text(note) or None)


def import_own_meetings(work: Work, *, changes: Sequence[PlanChange], source: MeetingSource) -> int:
    """Put a whole table into the plans in one act, or nothing: what was shown must still hold."""
    party_ids = {each.party_id for each in changes}
    for party_id in party_ids:
        work.get(Party, party_id)
    there = _live_meetings(work, party_ids)
    by_id = {row.id: row for row in there.values()}
    for each in changes:
        if each.effect is PlanEffect.NEW:
            _add(work, each, source, there)
        else:
            _change(work, each, by_id)
    work.session.flush()
    return len(changes)


_Key = tuple[str, str, date]


def _live_meetings(work: Work, party_ids: set[str]) -> dict[_Key, OwnMeeting]:
    """Read once what the plans hold, for a table may hold a thousand meetings."""
    rows = work.session.scalars(
        select(OwnMeeting).where(OwnMeeting.party_id.in_(party_ids), OwnMeeting.ended_on.is_(None))
    )
    return {(row.party_id, organ_key(row.organ), row.held_on): row for row in rows}


def _add(
    work: Work, each: PlanChange, source: MeetingSource, there: dict[_Key, OwnMeeting]
) -> None:
    name = a_name(each.organ)
    key = (each.party_id, organ_key(name), each.on)
    if key in there:
        raise ChangedByOthers(OwnMeeting.__tablename__, there[key].id or "")
    a_date(each.on)
    _require_papers_before(a_date(each.papers_by), each.on)
    there[key] = OwnMeeting(
        party_id=each.party_id,
        organ=name,
        level=level_of(name),
        held_on=each.on,
        papers_by=each.papers_by,
        source=source,
    )
    work.session.add(there[key])


def _change(work: Work, each: PlanChange, by_id: dict[str, OwnMeeting]) -> None:
    row = by_id.get(each.meeting_id)
    if row is None or (row.held_on, row.papers_by) != (each.on, each.papers_before):
        raise ChangedByOthers(OwnMeeting.__tablename__, each.meeting_id)
    if each.effect is PlanEffect.GONE:
        row.ended_on = work.today
    else:
        _require_papers_before(a_date(each.papers_by), row.held_on)
        row.papers_by = each.papers_by
