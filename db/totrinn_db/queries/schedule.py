# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The meetings to come, and what they mean for a case: where it stands and what it can reach.

Plain interval arithmetic over the body's own dates, explainable line by line.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BindParameter, bindparam, select

from totrinn_db.domain.lacking import Chance, needs_sending
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.views.cases import NextDate
from totrinn_db.models import AgendaItem, Body, Meeting
from totrinn_db.queries.facts import CaseRecord
from totrinn_db.queries.naming import meeting_label
from totrinn_db.queries.the_community import the_community
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

_AHEAD = (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.ONGOING)
_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_MEETINGS = prepared(
    select(Meeting, Body)
    .join(Body, Meeting.body_id == Body.id)
    .where(Meeting.state.in_(_AHEAD))
    .order_by(Meeting.held_on, Meeting.starts_at, Meeting.number)
)
_PLACED = prepared(
    select(AgendaItem.case_id, AgendaItem.meeting_id, AgendaItem.item_kind).where(
        AgendaItem.meeting_id.in_(_KEYS),
        AgendaItem.case_id.is_not(None),
        AgendaItem.taken_off.is_(False),
        AgendaItem.outcome.is_(None),
    )
)


@dataclass(frozen=True, slots=True)
class Ahead:
    """A meeting to come. `papers_due` is the usual date of the papers, `last_call` the last.

    `called_on` is None while it is only planned.
    """

    id: str
    body_id: str
    held_on: date
    state: MeetingState
    label: str
    papers_due: date
    last_call: date
    called_on: date | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A case that stands on the agenda of a meeting to come."""

    meeting: Ahead
    kind: ItemKind


@dataclass(frozen=True, slots=True)
class Schedule:
    """All meetings to come, by date, and which cases stand on them."""

    today: date
    meetings: tuple[Ahead, ...]
    placed: dict[str, list[Placed]]
    anchoring_days: int
    reading: Reading

    def of_body(self, body_id: str) -> list[Ahead]:
        """Give a body's meetings to come."""
        return [meeting for meeting in self.meetings if meeting.body_id == body_id]

    def place_of(self, case_id: str) -> Placed | None:
        """Tell on which agenda a case stands next."""
        return next(iter(self.placed.get(case_id, ())), None)

    def suggested_deadline(self, start: date | None = None) -> date:
        """Give the usual deadline for answers, counted from today or another day."""
        calendar = self.reading.calendar
        return calendar.next_workday(calendar.add(start or self.today, self.anchoring_days))

    def next_open(self, body_id: str) -> Ahead | None:
        """Find a body's first meeting whose agenda can still be made."""
        return next((m for m in self.of_body(body_id) if self.is_open(m)), None)

    def is_open(self, meeting: Ahead) -> bool:
        """Tell whether a meeting is not called yet, and can still be called in time."""
        return meeting.state is MeetingState.PLANNED and meeting.last_call >= self.today

    def chances(self, record: CaseRecord) -> list[Chance]:
        """List the meetings a case can still reach, each with the last day to become ready.

        One that stands on an agenda has its own meeting to lose; one that must be sent first must
        be so early that the answers are in.
        """
        standing = self.place_of(record.case.id)
        if standing is not None and standing.meeting.state is not MeetingState.PLANNED:
            return []
        first = standing.meeting.held_on if standing is not None else self.today
        ahead = [m for m in self.of_body(record.case.body_id) if m.held_on >= first]
        if needs_sending(record.facts):
            found = [Chance(m.label, self._last_sending(m)) for m in ahead]
            return [chance for chance in found if chance.last_day >= self.today]
        return [Chance(m.label, m.last_call) for m in ahead if self.is_open(m)]

    def call_on(self, meeting: Ahead) -> date:
        """Tell when a meeting will be called: when papers are due, or as late as they may be."""
        usual = meeting.papers_due
        return usual if usual > self.today else max(meeting.last_call, self.today)

    def _last_sending(self, meeting: Ahead) -> date:
        """Find the last day to ask the parties, if they have the usual time to answer."""
        answers_by = self.reading.calendar.before(self.call_on(meeting), 1)
        day = self.reading.calendar.before(answers_by, self.anchoring_days)
        while self.suggested_deadline(day) > answers_by:
            day = self.reading.calendar.before(day, 1)
        return day


@once
def load_schedule(reading: Reading) -> Schedule:
    """Read the meetings to come and the cases on their agendas."""
    rows = reading.session.execute(_MEETINGS)
    meetings = {row[0].id: _ahead(reading, row[0], row[1]) for row in rows}
    placed: dict[str, list[Placed]] = defaultdict(list)
    items = reading.session.execute(_PLACED, {"keys": list(meetings)})
    for case_id, meeting_id, kind in items:
        placed[case_id or ""].append(Placed(meetings[meeting_id], kind))
    for standing in placed.values():
        standing.sort(key=lambda place: place.meeting.held_on)
    return Schedule(
        today=reading.today,
        meetings=tuple(meetings.values()),
        placed=dict(placed),
        anchoring_days=the_community(reading).anchoring_days,
        reading=reading,
    )


def _ahead(reading: Reading, meeting: Meeting, body: Body) -> Ahead:
    return Ahead(
        id=meeting.id,
        body_id=body.id,
        held_on=meeting.held_on,
        state=meeting.state,
        label=meeting_label(meeting, body),
        papers_due=reading.calendar.before(meeting.held_on, body.papers_days),
        last_call=reading.calendar.before(meeting.held_on, body.papers_minimum_days),
        called_on=(meeting.called_on or meeting.held_on)
        if meeting.state is not MeetingState.PLANNED
        else None,
    )


def next_date(record: CaseRecord, schedule: Schedule) -> NextDate | None:
    """Find the date that matters next to a case; one that has passed unanswered comes first."""
    case, facts = record.case, record.facts
    if facts.phase is Phase.ON_HOLD and case.review_on is not None:
        return NextDate("review", case.review_on)
    dates = []
    live = facts.open_round
    if live is not None:
        dates.append(NextDate("deadline", live.deadline))
    standing = schedule.place_of(case.id)
    if standing is not None:
        meeting = standing.meeting
        dates.append(NextDate("meeting", meeting.held_on, meeting.label))
        if meeting.state is MeetingState.PLANNED and meeting.papers_due >= schedule.today:
            dates.append(NextDate("papers", meeting.papers_due, meeting.label))
    return min(dates, key=lambda each: each.on, default=None)
