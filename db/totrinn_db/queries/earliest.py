# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When a case can be decided at the earliest, as its page and the status tell it.

As the plan says, by the parties' own calendars, where any of them is known, and else by the usual
time for answers. What is missing can only make it later, and is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.planning.planner import plan
from totrinn_db.queries.facts import CaseRecord
from totrinn_db.queries.planning import PlanSource, can_be_planned


@dataclass(frozen=True, slots=True)
class Earliest:
    """The meeting that can decide. `unknown` of the `asked` calendars are missing."""

    on: date
    label: str
    unknown: int = 0
    asked: int = 0


def earliest_decision(source: PlanSource, record: CaseRecord) -> Earliest | None:
    """Find the first meeting that can decide a case; None: no meeting that could is planned."""
    usual = source.schedule.earliest_decision(record)
    by_usual_time = Earliest(usual.held_on, usual.label) if usual is not None else None
    is_set = usual is not None and usual.state is not MeetingState.PLANNED
    if is_set or not can_be_planned(record):
        return by_usual_time
    found = plan(source.facts_of(record))
    if not found.asked or usual is None:
        return by_usual_time
    # One whose dates end before the case comes is no better known than one without any.
    missing = len(found.unknown) + len(found.stuck)
    asked = found.asked if missing else 0
    if missing == found.asked:
        return Earliest(usual.held_on, usual.label, missing, asked)
    meeting = found.nearest
    return Earliest(meeting.on, meeting.label, missing, asked) if meeting is not None else None
