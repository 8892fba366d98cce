# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the overview shows: what waits, where every case stands, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from totrinn_db.domain.follow_ups import Light, PartyProgress
from totrinn_db.domain.lacking import CaseLack, Chance
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.verdict import Verdict
from totrinn_db.domain.views.cases import CaseName, CaseRow
from totrinn_db.domain.views.meetings import Deadline, MeetingRow


class WaitingFor(StrEnum):
    """What kind of thing waits on the user."""

    ANSWERS_OVERDUE = "answers_overdue"
    OBJECTION = "objection"
    CONDITION = "condition"
    READY_TO_SEND = "ready_to_send"
    READY_TO_DECIDE = "ready_to_decide"
    PAPER_INCOMPLETE = "paper_incomplete"
    REPORTED_UNPLACED = "reported_unplaced"
    DRAFT_UNFINISHED = "draft_unfinished"
    DISAGREEMENT_OPEN = "disagreement_open"
    REVIEW_DUE = "review_due"
    MEETING_TODAY = "meeting_today"
    MEETING_TO_CALL = "meeting_to_call"
    MEETING_TO_FINISH = "meeting_to_finish"
    PROTOCOL_TO_APPROVE = "protocol_to_approve"
    REGIONS_TO_CHECK = "regions_to_check"


# What is on its day, or over it already, whatever meetings come.
AT_ONCE = (WaitingFor.MEETING_TODAY, WaitingFor.MEETING_TO_FINISH, WaitingFor.REVIEW_DUE)


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One thing that waits; `names` are the parties or sections it is about.

    `chance` is the meeting that is lost if it waits too long, and `lack` all that the case lacks.
    `hours` are from when to when a meeting of today is held.
    """

    waiting_for: WaitingFor
    case: CaseName | None = None
    meeting_id: str = ""
    meeting: str = ""
    names: tuple[str, ...] = ()
    count: int = 0
    on: date | None = None
    chance: Chance | None = None
    lack: CaseLack | None = None
    hours: tuple[time, time] | None = None


@dataclass(frozen=True, slots=True)
class PartyMissing:
    """A party that has not answered in some cases, and its worst date."""

    party_id: str
    party: str
    cases: tuple[str, ...]
    deadline: date
    planned_on: date | None
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """One thing that a decision set in motion, and how far each party has come, if asked."""

    id: str
    case: CaseName
    text: str
    responsible: str
    due: date | None
    light: Light
    note: str
    version: int
    progress: tuple[PartyProgress, ...] = ()


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next meeting and its dates."""

    row: MeetingRow
    deadlines: tuple[Deadline, ...]
    minutes_over: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the first page shows. The inbox is in order of what waiting costs."""

    today: date
    inbox: tuple[InboxItem, ...]
    discussion: tuple[CaseRow, ...]
    anchoring: tuple[CaseRow, ...]
    decision: tuple[CaseRow, ...]
    drafts: int
    decided_this_year: int
    next_meeting: NextMeeting | None
    missing: tuple[PartyMissing, ...]
    follow_ups: tuple[FollowUpRow, ...]
    active_cases: int
    missing_answers: int
    open_follow_ups: int
    has_meetings: bool
    next_date: date | None


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One open case as the command line tells it.

    `unknown_plans` of the `asked_plans` meeting plans of the parties are missing in the date.
    """

    case: CaseName
    phase: Phase
    answered: int
    counted: int
    verdict: Verdict
    lack: CaseLack | None
    missing: tuple[tuple[str, str], ...]
    ready: bool
    earliest_decision: date | None
    unknown_plans: int = 0
    asked_plans: int = 0
