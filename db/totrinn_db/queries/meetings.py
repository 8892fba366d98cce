# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about meetings: the list, and the bodies that meet."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import select

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.holidays import Holiday
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.parties import Language
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.meetings import MeetingName, MeetingRow
from totrinn_db.domain.workdays import FreeDay
from totrinn_db.models import AgendaItem, Body, Meeting
from totrinn_db.queries.agenda_items import DECIDING, items_of, verdict_of
from totrinn_db.queries.facts import CaseRecord, load_cases
from totrinn_db.queries.meeting_page import meeting_view
from totrinn_db.queries.naming import language_of, meeting_name, name_of
from totrinn_db.queries.small_tables import all_bodies
from totrinn_db.work import Reading

__all__ = [
    "body_choices",
    "find_meeting",
    "free_day",
    "meeting_row",
    "meeting_rows",
    "meeting_view",
    "planning_choices",
]


def meeting_rows(reading: Reading) -> tuple[MeetingRow, ...]:
    """List all meetings by date."""
    pairs = [
        (row[0], row[1])
        for row in reading.session.execute(
            select(Meeting, Body)
            .join(Body, Meeting.body_id == Body.id)
            .order_by(Meeting.held_on, Meeting.starts_at, Meeting.number)
        )
    ]
    language = language_of(reading)
    items: dict[str, list[AgendaItem]] = defaultdict(list)
    for item in items_of(reading, [meeting.id for meeting, _ in pairs]):
        items[item.meeting_id].append(item)
    records = _records(reading, pairs, items)
    return tuple(
        MeetingRow(
            name=meeting_name(meeting, body, language),
            state=meeting.state,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            place=meeting.place,
            items=sum(item.item_kind is not ItemKind.BREAK for item in items[meeting.id]),
            decisions=sum(item.item_kind in DECIDING for item in items[meeting.id]),
            discussions=sum(item.item_kind is ItemKind.DISCUSSION for item in items[meeting.id]),
            papers_due=reading.calendar.before(meeting.held_on, body.papers_days),
            blocked=sum(_is_blocked(item, meeting, records) for item in items[meeting.id]),
            prepares=meeting.main_meeting_id is not None,
        )
        for meeting, body in pairs
    )


def meeting_row(reading: Reading, meeting_id: str) -> MeetingRow:
    """Give the line of one meeting."""
    return next(row for row in meeting_rows(reading) if row.name.id == meeting_id)


def find_meeting(reading: Reading, body: str, number: int, year: int) -> MeetingName | None:
    """Find a meeting by its body's abbreviation or name, its number and its year."""
    statement = (
        select(Meeting, Body)
        .join(Body, Meeting.body_id == Body.id)
        .where(Meeting.number == number, Meeting.year == year)
    )
    language = language_of(reading)
    for meeting, owner in reading.session.execute(statement):
        if _is_called(owner, body):
            return meeting_name(meeting, owner, language)
    return None


def find_body(reading: Reading, name: str) -> str | None:
    """Find a body by its abbreviation or its name in either form of Norwegian."""
    return next((body.id for body in all_bodies(reading) if _is_called(body, name)), None)


def _is_called(body: Body, name: str) -> bool:
    names = [body.abbreviation, *(name_of(body, each) for each in Language)]
    return name.strip().casefold() in [each.casefold() for each in names]


def _records(
    reading: Reading,
    pairs: list[tuple[Meeting, Body]],
    items: dict[str, list[AgendaItem]],
) -> dict[str, CaseRecord]:
    ahead = {meeting.id for meeting, _ in pairs if meeting.state.takes_items}
    wanted = {
        item.case_id
        for meeting_id in ahead
        for item in items[meeting_id]
        if item.case_id is not None and item.item_kind in DECIDING
    }
    return load_cases(reading, sorted(wanted))


def _is_blocked(item: AgendaItem, meeting: Meeting, records: dict[str, CaseRecord]) -> bool:
    if not meeting.state.takes_items:
        return False
    return isinstance(verdict_of(item, records.get(item.case_id or ""), meeting), Refused)


_MEETING_LEVELS = tuple(level for level in BodyLevel if level is not BodyLevel.SECRETARIAT)


def body_choices(reading: Reading) -> tuple[Choice, ...]:
    """List the bodies that meet, the strategic one first."""
    language = language_of(reading)
    open_bodies = [
        row
        for row in all_bodies(reading)
        if row.level in _MEETING_LEVELS and (row.ended_on is None or row.ended_on > reading.today)
    ]
    first = sorted(
        open_bodies, key=lambda row: (row.level is not BodyLevel.STRATEGIC, row.position)
    )
    return tuple(Choice(row.id, name_of(row, language), row.abbreviation) for row in first)


def free_day(reading: Reading, day: date) -> tuple[FreeDay | None, tuple[Holiday, ...]]:
    """Tell why few can meet on a day, if that is so, and which holidays it is."""
    why = reading.calendar.free(day)
    return why, reading.calendar.names(day) if why is FreeDay.HOLIDAY else ()


def planning_choices(reading: Reading) -> tuple[tuple[Choice, ...], tuple[MeetingRow, ...]]:
    """List the bodies that meet, and the coming meetings that a pre-meeting can prepare."""
    mains = (
        row
        for row in meeting_rows(reading)
        if row.state.takes_items and not row.prepares and row.name.on >= reading.today
    )
    return body_choices(reading), tuple(mains)
