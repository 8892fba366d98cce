# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What waits on the secretary: the list of the day, in order of what it costs to let it wait.

First the meeting of today, then meetings that are over and not finished, for all their cases
stand still. Then what makes a case miss a meeting, the earliest last day first; within a day what
is overdue comes before what can be done now. Last what no meeting hangs on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select

from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.consensus import Assessment, Lack
from totrinn_db.domain.lacking import Chance
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.views.cases import CaseRow
from totrinn_db.domain.views.meetings import MeetingRow
from totrinn_db.domain.views.overview import AT_ONCE, InboxItem, WaitingFor
from totrinn_db.models import Party, RegionMember
from totrinn_db.queries.case_rows import RowContext, missing_sections
from totrinn_db.queries.facts import CaseRecord
from totrinn_db.work import Reading

_UNFINISHED = timedelta(days=21)
_STUCK = (Phase.LIFTED, Phase.NEGOTIATION, Phase.MEDIATION)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the inbox is made of. `assessed` are the open rounds of the cases by the rule."""

    reading: Reading
    records: Mapping[str, CaseRecord]
    rows: Sequence[CaseRow]
    context: RowContext
    meetings: Sequence[MeetingRow]
    assessed: Mapping[str, Assessment]


def inbox(waiting: Waiting) -> tuple[InboxItem, ...]:
    """List what waits, what costs most first."""
    makers = (
        _meetings_of_today, _answers, _meetings_to_finish, _meetings_to_call, _cases, _papers,
        _regions,
    )  # fmt: skip
    return tuple(sorted((item for make in makers for item in make(waiting)), key=_cost))


def _cost(item: InboxItem) -> date:
    if item.waiting_for in AT_ONCE:
        return date.min
    return item.chance.last_day if item.chance is not None else date.max


def _answers(waiting: Waiting) -> Iterator[InboxItem]:
    late: list[InboxItem] = []
    stopped: list[InboxItem] = []
    for row in waiting.rows:
        of = waiting.records[row.name.id].facts.open_round
        assessment = waiting.assessed.get(row.name.id)
        if of is None or assessment is None:
            continue
        silent = assessment.waiting_for(Lack.NO_ANSWER)
        if silent and of.deadline < waiting.reading.today:
            late.append(_item(WaitingFor.ANSWERS_OVERDUE, row, silent, of.deadline))
        objecting = assessment.waiting_for(Lack.OBJECTION)
        if objecting:
            stopped.append(_item(WaitingFor.OBJECTION, row, objecting, of.deadline))
        conditional = assessment.waiting_for(Lack.CONDITION_OPEN)
        if conditional:
            stopped.append(_item(WaitingFor.CONDITION, row, conditional, of.deadline))
    yield from (*late, *stopped)


def _item(
    what: WaitingFor, row: CaseRow, names: tuple[str, ...] = (), on: date | None = None
) -> InboxItem:
    standing = row.next_date.on if row.next_date is not None else None
    return InboxItem(
        waiting_for=what,
        case=row.name,
        meeting=row.placed_on,
        names=names,
        count=len(names),
        on=on or standing,
        chance=next(iter(row.lack.chances if row.lack is not None else ()), None),
        lack=row.lack,
    )


def _meetings_of_today(waiting: Waiting) -> Iterator[InboxItem]:
    for row in waiting.meetings:
        is_ahead = row.state in (MeetingState.CALLED, MeetingState.ONGOING)
        if is_ahead and row.name.on == waiting.reading.today:
            item = _meeting(WaitingFor.MEETING_TODAY, row)
            yield replace(item, hours=(row.starts_at, row.ends_at))


def _meetings_to_finish(waiting: Waiting) -> Iterator[InboxItem]:
    for row in waiting.meetings:
        if row.state is MeetingState.ONGOING and row.name.on < waiting.reading.today:
            yield _meeting(WaitingFor.MEETING_TO_FINISH, row)
        if row.state is MeetingState.CALLED and row.name.on < waiting.reading.today:
            yield _meeting(WaitingFor.MEETING_TO_FINISH, row)
        if row.state in (MeetingState.HELD, MeetingState.PROTOCOL_OUT):
            yield _meeting(WaitingFor.PROTOCOL_TO_APPROVE, row)


def _meeting(what: WaitingFor, row: MeetingRow) -> InboxItem:
    return InboxItem(
        waiting_for=what,
        meeting_id=row.name.id,
        meeting=row.name.label,
        count=row.blocked,
        on=row.papers_due if what is WaitingFor.MEETING_TO_CALL else row.name.on,
    )


def _meetings_to_call(waiting: Waiting) -> Iterator[InboxItem]:
    today = waiting.reading.today
    last_days = {m.id: Chance(m.label, m.last_call) for m in waiting.context.schedule.meetings}
    for row in waiting.meetings:
        is_near = row.papers_due - today <= timedelta(days=7)
        if row.state is MeetingState.PLANNED and is_near and row.name.on >= today:
            item = _meeting(WaitingFor.MEETING_TO_CALL, row)
            yield replace(item, chance=last_days.get(row.name.id))


def _cases(waiting: Waiting) -> Iterator[InboxItem]:
    for row in waiting.rows:
        if row.phase is Phase.READY and not row.placed_on:
            yield _item(WaitingFor.READY_TO_DECIDE, row)
    for row in waiting.rows:
        if row.phase is Phase.DISCUSSED:
            yield _item(WaitingFor.READY_TO_SEND, row)
    for row in waiting.rows:
        if row.phase is Phase.REPORTED and not row.placed_on:
            yield _item(WaitingFor.REPORTED_UNPLACED, row)
    for row in waiting.rows:
        if row.phase is Phase.DRAFT:
            yield _item(WaitingFor.DRAFT_UNFINISHED, row)
        if row.phase in _STUCK and not row.placed_on:
            yield _item(WaitingFor.DISAGREEMENT_OPEN, row)
        if row.phase is Phase.ON_HOLD and _is_due(row, waiting.reading.today):
            yield _item(WaitingFor.REVIEW_DUE, row)


def _is_due(row: CaseRow, today: date) -> bool:
    """Tell whether the day has come that a case on hold was to be taken up again."""
    return row.lack is not None and row.lack.on is not None and row.lack.on <= today


def _papers(waiting: Waiting) -> Iterator[InboxItem]:
    """Name the sections that papers still lack for meetings of the next three weeks."""
    until = waiting.reading.today + _UNFINISHED
    for row in waiting.rows:
        place = waiting.context.schedule.place_of(row.name.id)
        if place is None or place.meeting.state is not MeetingState.PLANNED:
            continue
        if row.missing_sections and place.meeting.papers_due <= until:
            keys = missing_sections(waiting.records[row.name.id], waiting.context)
            names = tuple(waiting.context.section_names[key] for key in keys)
            yield _item(WaitingFor.PAPER_INCOMPLETE, row, names, place.meeting.papers_due)


def _regions(waiting: Waiting) -> Iterator[InboxItem]:
    names = waiting.reading.session.scalars(
        select(Party.name)
        .join(RegionMember, RegionMember.party_id == Party.id)
        .where(RegionMember.is_assumed.is_(True), RegionMember.ended_on.is_(None))
    ).all()
    if names:
        yield InboxItem(
            waiting_for=WaitingFor.REGIONS_TO_CHECK,
            names=tuple(sorted(names, key=sort_key)),
            count=len(names),
        )
