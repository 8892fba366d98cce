# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When a case can be decided at the earliest, and until when the parties are asked to answer.

The plan says it, on every page, in the status and in what goes out. What is missing of the
parties' own calendars can only make it later, and is told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.planning.facts import PlanFacts
from totrinn_db.domain.planning.planner import Option, Plan, plan
from totrinn_db.domain.process import round_step
from totrinn_db.domain.progress import next_kind
from totrinn_db.queries.facts import CaseRecord
from totrinn_db.queries.planning import PLANNED, PlanSource, can_be_planned
from totrinn_db.queries.schedule import Ahead, Placed

_DECIDING = (ItemKind.DECISION, ItemKind.RECOMMENDATION)


@dataclass(frozen=True, slots=True)
class Earliest:
    """The meeting that can decide. `unknown` of the `asked` calendars are missing."""

    meeting_id: str
    on: date
    label: str
    unknown: int = 0
    asked: int = 0


def earliest_decision(source: PlanSource, record: CaseRecord) -> Earliest | None:
    """Find the first meeting that can decide a case; None: no meeting that could is planned."""
    facts, schedule = record.facts, source.schedule
    if facts.phase not in (*PLANNED, Phase.READY):
        return None
    standing = schedule.place_of(record.case.id)
    is_told = next_kind(facts) is ItemKind.INFORMATION
    if standing is not None and (is_told or _is_set(standing)):
        return _at(standing.meeting)
    if can_be_planned(record):
        return _by_plan(plan(source.facts_of(record)))
    # Everybody has answered, or nobody is asked.
    return _at(schedule.next_open(record.case.body_id))


def _is_set(standing: Placed) -> bool:
    """Tell whether the case stands on the agenda of a meeting that is called, to be decided."""
    return standing.kind in _DECIDING and standing.meeting.state is not MeetingState.PLANNED


def _at(meeting: Ahead | None) -> Earliest | None:
    return Earliest(meeting.id, meeting.held_on, meeting.label) if meeting is not None else None


def _by_plan(found: Plan) -> Earliest | None:
    meeting = found.nearest
    if meeting is None:
        return None
    # One whose dates end before the case comes is no better known than one without any.
    missing = len(found.unknown) + len(found.stuck)
    return Earliest(meeting.id, meeting.on, meeting.label, missing, found.asked if missing else 0)


def aimed_at(source: PlanSource, record: CaseRecord) -> Option | None:
    """Tell which meeting the plan of a case aims at, and until when it takes answers."""
    return plan(source.facts_of(record)).target if can_be_planned(record) else None


def planned_deadline(source: PlanSource, record: CaseRecord) -> date | None:
    """Give the deadline of the letter that the plan of a case sends, which may be later on."""
    return plan(source.facts_of(record)).deadline if can_be_planned(record) else None


def proposed_deadline(source: PlanSource, record: CaseRecord) -> date:
    """Give the deadline to propose for a letter of today.

    The one that was chosen in the plan while it is ahead, else the one that the plan writes: the
    last that its meeting can be called after. The usual time counts where nothing is planned.
    """
    today = source.reading.today
    used = source.used(record.case.id)
    if used is not None and used.deadline is not None and used.deadline > today:
        return used.deadline
    if not can_be_planned(record) or round_step(record.facts) is not StepKind.ANCHORING:
        return source.schedule.suggested_deadline()
    found = plan(_asked_today(source.facts_of(record)))
    if found.target is not None and not found.target.is_possible:
        found = plan(replace(found.facts, target_id=""))
    return max(found.deadline, found.facts.window_ends_on)


def _asked_today(facts: PlanFacts) -> PlanFacts:
    """Begin a new round today, also where one is out."""
    parties = tuple(replace(each, answered_on=None, planned=None) for each in facts.parties)
    letter_on = facts.calendar.next_workday(facts.today)
    return replace(facts, parties=parties, letter_on=letter_on, is_sent=False, deadline=None)
