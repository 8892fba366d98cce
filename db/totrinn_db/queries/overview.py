# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The first page: what waits, where every case stands, and what comes next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from totrinn_db.domain.consensus import Assessment, Lack
from totrinn_db.domain.facts import Round, assess_round
from totrinn_db.domain.follow_ups import Light, light_today
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.cases import CaseRow
from totrinn_db.domain.views.meetings import Deadline, MeetingRow
from totrinn_db.domain.views.overview import (
    FollowUpRow,
    NextMeeting,
    Overview,
    PartyMissing,
    StatusRow,
)
from totrinn_db.models import Anchoring, Body, Decision, FollowUp, Meeting
from totrinn_db.queries.agenda_items import agenda_items
from totrinn_db.queries.case_rows import (
    RowContext,
    case_row,
    open_records,
    row_context,
    verdict_today,
)
from totrinn_db.queries.earliest import earliest_decision
from totrinn_db.queries.facts import CaseRecord
from totrinn_db.queries.inbox import Waiting, inbox
from totrinn_db.queries.meeting_page import deadlines
from totrinn_db.queries.meetings import meeting_rows
from totrinn_db.queries.naming import case_name, case_names
from totrinn_db.queries.planning import PlanSource
from totrinn_db.queries.roll_outs import progress_of
from totrinn_db.queries.schedule import load_schedule
from totrinn_db.work import Reading, once

_STEP_ONE = (Phase.REPORTED, Phase.DISCUSSION, Phase.DISCUSSED)
_MOST_MISSING = 200


@dataclass(frozen=True, slots=True)
class _Out:
    """A case that is out with the parties."""

    record: CaseRecord
    round: Round
    assessment: Assessment


@once
def overview(reading: Reading) -> Overview:
    """Give everything the first page shows."""
    schedule = load_schedule(reading)
    records = open_records(reading)
    context = row_context(reading, records, schedule)
    rows = sorted((case_row(r, context) for r in records.values()), key=_by_date)
    out = list(_out(records))
    meetings = meeting_rows(reading)
    follow = follow_ups(reading)
    assessed = {each.record.case.id: each.assessment for each in out}
    waiting = Waiting(reading, records, rows, context, meetings, assessed)
    upcoming = _next_meeting(reading, meetings)
    return Overview(
        today=reading.today,
        inbox=inbox(waiting),
        discussion=tuple(row for row in rows if row.phase in _STEP_ONE),
        anchoring=tuple(row for row in rows if row.phase in (Phase.ANCHORING, Phase.HOME_ADOPTION)),
        decision=tuple(row for row in rows if row.phase is Phase.READY),
        drafts=sum(row.phase is Phase.DRAFT for row in rows),
        decided_this_year=_decided_this_year(reading),
        next_meeting=upcoming,
        missing=_missing(reading, out, context),
        follow_ups=follow,
        active_cases=sum(not (row.phase.is_ended or row.phase.is_decided) for row in rows),
        missing_answers=sum(len(each.assessment.waiting_for(Lack.NO_ANSWER)) for each in out),
        open_follow_ups=len(follow),
        has_meetings=bool(meetings),
        next_date=_next_date(rows, upcoming, reading.today),
    )


def _by_date(row: CaseRow) -> tuple[date, str]:
    return row.next_date.on if row.next_date is not None else date.max, row.name.reference


def _out(records: Mapping[str, CaseRecord]) -> Iterator[_Out]:
    for record in records.values():
        of = record.facts.open_round
        if of is not None and record.facts.phase is not Phase.ON_HOLD:
            yield _Out(record, of, assess_round(record.facts, of))


def _decided_this_year(reading: Reading) -> int:
    count = reading.session.scalar(
        select(func.count(Decision.case_id.distinct())).where(
            Decision.is_replaced.is_(False),
            Decision.decided_on >= date(reading.today.year, 1, 1),
        )
    )
    return count or 0


def _next_meeting(reading: Reading, rows: tuple[MeetingRow, ...]) -> NextMeeting | None:
    ahead = [
        row
        for row in rows
        if not row.state.is_over and not row.state.is_locked and row.name.on >= reading.today
    ]
    if not ahead:
        return None
    row = ahead[0]
    meeting = reading.get(Meeting, row.name.id)
    body = reading.get(Body, meeting.body_id)
    items = agenda_items(reading, meeting, body)
    planned = sum(item.minutes for item in items)
    available = (
        row.ends_at.hour * 60 + row.ends_at.minute - row.starts_at.hour * 60 - row.starts_at.minute
    )
    dates: tuple[Deadline, ...] = tuple(deadlines(reading, meeting, body, items))
    return NextMeeting(row, dates, max(0, planned - available))


def _missing(reading: Reading, out: list[_Out], context: RowContext) -> tuple[PartyMissing, ...]:
    """List the parties that have not answered, the worst date first."""
    planned = _planned(reading, [each.round.id for each in out])
    labels = {each.round.id: _label(each, context) for each in out}
    names: dict[str, str] = {}
    waited: dict[str, list[_Out]] = defaultdict(list)
    for each in sorted(out, key=lambda one: one.round.deadline):
        for missing in each.assessment.missing:
            if missing.lack is Lack.NO_ANSWER:
                names[missing.party_id] = missing.name
                waited[missing.party_id].append(each)
    # The list was filled in the order of the deadlines, so the first is the worst.
    worst = sorted(waited, key=lambda party_id: waited[party_id][0].round.deadline)
    return tuple(
        PartyMissing(
            party_id=party_id,
            party=names[party_id],
            cases=tuple(labels[each.round.id] for each in waited[party_id]),
            deadline=waited[party_id][0].round.deadline,
            planned_on=_first_planned(waited[party_id], party_id, planned),
            is_overdue=waited[party_id][0].round.deadline < reading.today,
        )
        for party_id in worst[:_MOST_MISSING]
    )


def _label(out: _Out, context: RowContext) -> str:
    name = case_name(out.record.case, context.numbers)
    return name.number or name.reference


def _first_planned(
    waited: list[_Out], party_id: str, planned: Mapping[tuple[str, str], date]
) -> date | None:
    days = (planned.get((each.round.id, party_id)) for each in waited)
    return next((day for day in days if day is not None), None)


def _planned(reading: Reading, round_ids: list[str]) -> dict[tuple[str, str], date]:
    rows = reading.session.execute(
        select(Anchoring.round_id, Anchoring.party_id, Anchoring.planned_on).where(
            Anchoring.round_id.in_(round_ids), Anchoring.planned_on.is_not(None)
        )
    )
    return {(row[0], row[1]): row[2] for row in rows if row[2] is not None}


def _next_date(rows: list[CaseRow], upcoming: NextMeeting | None, today: date) -> date | None:
    dates = [row.next_date.on for row in rows if row.next_date is not None]
    if upcoming is not None:
        dates += [deadline.on for deadline in upcoming.deadlines]
    return min((day for day in dates if day >= today), default=None)


_URGENCY = {Light.RED: 0, Light.YELLOW: 1, Light.GREEN: 2, Light.DONE: 3}


def follow_ups(reading: Reading, *, with_done: bool = False) -> tuple[FollowUpRow, ...]:
    """List what decisions set in motion: what is stopped first, then by date."""
    statement = select(FollowUp)
    if not with_done:
        statement = statement.where(FollowUp.light != Light.DONE)
    rows = reading.session.scalars(statement).all()
    names = case_names(reading, sorted({row.case_id for row in rows}))
    progress = progress_of(reading, {row.id: row.due for row in rows})
    found = [
        FollowUpRow(
            id=row.id,
            case=names[row.case_id],
            text=row.text,
            responsible=row.responsible,
            due=row.due,
            light=light_today(row.light, row.due, reading.today),
            note=row.note,
            version=row.version,
            progress=progress.get(row.id, ()),
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda row: (_URGENCY[row.light], row.due or date.max)))


def status(reading: Reading) -> tuple[StatusRow, ...]:
    """Tell of every open case where it stands and whom it waits for."""
    records = open_records(reading)
    schedule = load_schedule(reading)
    context = row_context(reading, records, schedule)
    source = PlanSource(reading, list(records.values()))
    rows = [_status(record, context, source) for record in records.values()]
    return tuple(sorted(rows, key=lambda row: row.case.reference))


def _status(record: CaseRecord, context: RowContext, source: PlanSource) -> StatusRow:
    row = case_row(record, context)
    facts = record.facts
    of = facts.home_round or facts.live_round
    missing = assess_round(facts, of).missing if of is not None else ()
    earliest = earliest_decision(source, record)
    verdict = verdict_today(facts)
    return StatusRow(
        case=row.name,
        phase=row.phase,
        answered=row.answered,
        counted=row.counted,
        verdict=verdict,
        lack=row.lack,
        missing=tuple((each.name, each.lack.value) for each in missing),
        ready=facts.phase is Phase.READY and not isinstance(verdict, Refused),
        earliest_decision=earliest.on if earliest is not None else None,
        unknown_plans=earliest.unknown if earliest is not None else 0,
        asked_plans=earliest.asked if earliest is not None else 0,
    )
