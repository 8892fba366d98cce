# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a plan is made from: who must treat the case where, the lead times, and the meetings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.parties import Side
from totrinn_db.domain.planning.diary import Diary
from totrinn_db.domain.workdays import WorkCalendar

POLITICAL_RANK = Level.COMMITTEE.rank


@dataclass(frozen=True, slots=True)
class LeadTimes:
    """How long things usually take, in working days.

    From the letter to a local paper that is ready; from the meeting at home to the answer; from
    the letter to an answer where no meeting is needed; and the least time that a round gives.
    """

    preparation_days: int = 5
    protocol_days: int = 2
    without_meeting_days: int = 10
    anchoring_days: int = 0


@dataclass(frozen=True, slots=True)
class DecisionMeeting:
    """A meeting of the deciding body. Answers must be in before `call_on`, when it is called."""

    id: str
    label: str
    on: date
    call_on: date


@dataclass(frozen=True, slots=True)
class PartyFacts:
    """One counted party: the level demanded there, and what is known of its own meetings.

    `diary` is None while nothing is known. `answered_on` is set when it has answered, `planned`
    when it has told which meeting will treat the case.
    """

    party_id: str
    party: str
    side: Side = Side.MUNICIPAL
    minimum: Level | None = None
    diary: Diary | None = None
    answered_on: date | None = None
    planned: OwnMeeting | None = None

    # Asked for several times in each plan, so worked out once: a plan is made for every step of a
    # drag. Rank is the lowest height that is enough.
    rank: int = field(init=False, repr=False, compare=False)
    needs_meeting: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        rank = self.minimum.rank if self.minimum is not None else 0
        object.__setattr__(self, "rank", rank)
        object.__setattr__(self, "needs_meeting", self._needs_meeting())

    def _needs_meeting(self) -> bool:
        """Tell whether an organ must meet.

        Below the elected organs a case is treated without a meeting, unless the party has entered
        meetings of such an organ; then these count.
        """
        if self.rank >= POLITICAL_RANK:
            return True
        if self.minimum is None or self.diary is None:
            return False
        return self.diary.has(self.rank, below=POLITICAL_RANK)


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """All that a plan depends on. `meetings` are the body's own, by date.

    `is_sent` tells that the letter is out, `deadline` that the deadline is written or chosen, and
    `target_id` which meeting is aimed at; without it, it is the earliest. Before `may_send_from`
    the case is not discussed yet.
    """

    parties: tuple[PartyFacts, ...]
    meetings: tuple[DecisionMeeting, ...]
    letter_on: date
    today: date
    lead: LeadTimes = LeadTimes()
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    is_sent: bool = False
    deadline: date | None = None
    target_id: str = ""
    may_send_from: date | None = None

    @property
    def first_letter_on(self) -> date:
        """Give the first day that the letter can go out."""
        return self.calendar.next_workday(max(self.today, self.may_send_from or self.today))

    @property
    def paper_ready_on(self) -> date:
        """Give the day when the local paper is ready."""
        return self.calendar.add(self.letter_on, self.lead.preparation_days)

    @property
    def window_ends_on(self) -> date:
        """Give the first day that the deadline may be, by the least time of a round."""
        if self.is_sent:
            return self.letter_on
        ends = self.calendar.add(self.letter_on, self.lead.anchoring_days)
        return self.calendar.next_workday(ends)

    def answers_by(self, meeting: DecisionMeeting) -> date:
        """Give the last day for answers to a meeting: the working day before it is called."""
        return self.calendar.before(meeting.call_on, 1)
