# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The plan: the earliest meeting that can decide, and who and what decides the date.

Plain interval arithmetic. A later letter never gives an earlier answer, so that the last day for
the letter can be found backwards from the meeting.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.planning.facts import DecisionMeeting, PartyFacts, PlanFacts
from totrinn_db.domain.planning.steps import DAY, first_start, last_start, last_working_start


class Way(StrEnum):
    """How a party comes to its answer."""

    ANSWERED = "answered"
    MEETING = "meeting"
    PLANNED = "planned"
    WITHOUT_MEETING = "without_meeting"
    NO_MEETING = "no_meeting"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PartyPlan:
    """How and when one party can answer. `answer_on` is None where nobody can tell."""

    facts: PartyFacts
    way: Way
    answer_on: date | None = None
    meeting: OwnMeeting | None = None

    @property
    def party_id(self) -> str:
        """Give the id of the party."""
        return self.facts.party_id

    @property
    def party(self) -> str:
        """Give the name of the party."""
        return self.facts.party

    @property
    def is_assumed(self) -> bool:
        """Tell whether the date is what a rule says and nobody has confirmed."""
        return self.meeting is not None and self.meeting.is_assumed

    def makes(self, day: date) -> bool:
        """Tell whether the answer can be in on a day; what nobody knows does not stop a plan."""
        if self.way is Way.UNKNOWN:
            return True
        return self.answer_on is not None and self.answer_on <= day


@dataclass(frozen=True, slots=True)
class Option:
    """What one meeting of the body demands.

    `last_letter_on` is the last working day for the letter; None if no day is early enough.
    `cannot` are those who would not make it with the letter of the plan.
    """

    meeting: DecisionMeeting
    answers_by: date
    last_letter_on: date | None
    cannot: tuple[PartyPlan, ...]
    is_window_short: bool

    @property
    def is_possible(self) -> bool:
        """Tell whether everybody can have answered, and has had time enough."""
        return not self.cannot and not self.is_window_short


@dataclass(frozen=True, slots=True)
class Plan:
    """The answer. `target` is the meeting aimed at, `missed` the one before the earliest.

    `nearest` is the first that those can make who have a meeting at all. `ready_on` is the first
    day that the deadline can be, `deadline` the one to write: the last that serves the target.
    """

    facts: PlanFacts
    parties: tuple[PartyPlan, ...]
    earliest: DecisionMeeting | None
    nearest: DecisionMeeting | None
    target: Option | None
    missed: Option | None
    ready_on: date
    deadline: date

    @property
    def critical(self) -> tuple[PartyPlan, ...]:
        """Give those whose answer comes last; nobody if all have answered."""
        waited = [p for p in self.parties if p.answer_on and p.way is not Way.ANSWERED]
        last = max((p.answer_on for p in waited if p.answer_on), default=None)
        return tuple(p for p in waited if p.answer_on == last)

    @property
    def asked(self) -> int:
        """Count the parties that need a meeting of their own."""
        return sum(party.facts.needs_meeting for party in self.parties)

    @property
    def unknown(self) -> tuple[PartyPlan, ...]:
        """Give those whose meetings nobody knows; the plan is made without them."""
        return tuple(p for p in self.parties if p.way is Way.UNKNOWN)

    @property
    def stuck(self) -> tuple[PartyPlan, ...]:
        """Give those who have no meeting that can take the case, as far as their dates go."""
        return tuple(p for p in self.parties if p.way is Way.NO_MEETING)

    @property
    def assumed(self) -> tuple[PartyPlan, ...]:
        """Give those whose date a rule says."""
        return tuple(p for p in self.parties if p.is_assumed)

    @property
    def late(self) -> tuple[PartyPlan, ...]:
        """Give those who cannot make the deadline."""
        return tuple(p for p in self.parties if not p.makes(self.deadline))

    @property
    def known(self) -> int:
        """Count the meeting plans that the answer is worked out with."""
        return self.asked - len(self.unknown)

    def slack(self, party: PartyPlan) -> int | None:
        """Count the working days from a party's answer to the deadline."""
        if party.answer_on is None:
            return None
        return self.facts.calendar.between(party.answer_on, self.deadline)

    def of(self, party_id: str) -> PartyPlan:
        """Give one party's plan."""
        return next(party for party in self.parties if party.party_id == party_id)


def plan(facts: PlanFacts) -> Plan:
    """Find the earliest meeting that everybody counted can reach, and what decides the date."""
    parties = party_plans(facts)
    last = max((p.answer_on for p in parties if p.answer_on), default=facts.letter_on)
    ready_on = facts.calendar.next_workday(max(facts.window_ends_on, last))
    ahead = [meeting for meeting in facts.meetings if meeting.on > facts.letter_on]
    wanted = max(ready_on, facts.deadline or ready_on)
    nearest = next((m for m in ahead if facts.answers_by(m) >= wanted), None)
    earliest = None if any(p.way is Way.NO_MEETING for p in parties) else nearest
    aimed = next((m for m in facts.meetings if m.id == facts.target_id), earliest or nearest)
    before = [m for m in ahead if nearest is not None and m.on < nearest.on]
    target = option(facts, parties, aimed) if aimed is not None else None
    return Plan(
        facts=facts,
        parties=parties,
        earliest=earliest,
        nearest=nearest,
        target=target,
        missed=option(facts, parties, before[-1]) if before else None,
        ready_on=ready_on,
        deadline=facts.deadline or (target.answers_by if target is not None else ready_on),
    )


def party_plans(facts: PlanFacts) -> tuple[PartyPlan, ...]:
    """Work out how and when each party can answer."""
    ready_on = facts.paper_ready_on
    # When the letter is out, a meeting that should have given an answer by now did not.
    after = first_start(facts.calendar, facts.today, facts.lead.protocol_days) - DAY
    missed = after if facts.is_sent else date.min
    return tuple(_party_plan(party, facts, ready_on, missed) for party in facts.parties)


def _party_plan(party: PartyFacts, facts: PlanFacts, ready_on: date, after: date) -> PartyPlan:
    if party.answered_on is not None:
        return PartyPlan(party, Way.ANSWERED, party.answered_on)
    if party.planned is not None:
        return _treated(party, Way.PLANNED, party.planned, facts)
    if not party.needs_meeting:
        answer_on = facts.calendar.add(facts.letter_on, facts.lead.without_meeting_days)
        return PartyPlan(party, Way.WITHOUT_MEETING, _not_past(answer_on, facts))
    if party.diary is None:
        return PartyPlan(party, Way.UNKNOWN)
    meeting = party.diary.first(party.rank, ready_on=ready_on, after=after)
    if meeting is None:
        return PartyPlan(party, Way.NO_MEETING)
    return _treated(party, Way.MEETING, meeting, facts)


def _treated(party: PartyFacts, way: Way, meeting: OwnMeeting, facts: PlanFacts) -> PartyPlan:
    answer_on = facts.calendar.add(meeting.on, facts.lead.protocol_days)
    return PartyPlan(party, way, _not_past(answer_on, facts), meeting)


def _not_past(answer_on: date, facts: PlanFacts) -> date:
    return max(answer_on, facts.today) if facts.is_sent else answer_on


def option(facts: PlanFacts, parties: tuple[PartyPlan, ...], meeting: DecisionMeeting) -> Option:
    """Tell what one meeting demands, and who would not make it."""
    answers_by = facts.answers_by(meeting)
    return Option(
        meeting=meeting,
        answers_by=answers_by,
        last_letter_on=None if facts.is_sent else last_letter(facts, meeting),
        cannot=tuple(party for party in parties if not party.makes(answers_by)),
        is_window_short=max(facts.window_ends_on, facts.deadline or date.min) > answers_by,
    )


def last_letter(facts: PlanFacts, meeting: DecisionMeeting) -> date | None:
    """Find the last working day on which the letter can go out and everybody still be in time."""
    calendar, lead = facts.calendar, facts.lead
    answers_by = facts.answers_by(meeting)
    treated_by = last_start(calendar, answers_by, lead.protocol_days)
    days = [
        last_working_start(calendar, answers_by, lead.anchoring_days),
        last_working_start(calendar, meeting.on - DAY, 0),
    ]
    if any(not p.needs_meeting and _is_open(p) for p in facts.parties):
        days.append(last_working_start(calendar, answers_by, lead.without_meeting_days))
    entries = [_entry(party, facts, answers_by, treated_by) for party in facts.parties]
    if None in entries:
        return None
    entry = min((day for day in entries if day is not None), default=date.max)
    if entry < date.max:
        days.append(last_working_start(calendar, entry, lead.preparation_days))
    return min(days)


def _is_open(party: PartyFacts) -> bool:
    return party.answered_on is None and party.planned is None


def _entry(party: PartyFacts, facts: PlanFacts, answers_by: date, treated_by: date) -> date | None:
    """Give the last day for a finished paper; date.max where none is needed, None if too late."""
    if party.answered_on is not None:
        return date.max if party.answered_on <= answers_by else None
    if party.planned is not None:
        return date.max if party.planned.on <= treated_by else None
    if not party.needs_meeting or party.diary is None:
        return date.max
    return party.diary.last_entry(party.rank, until=treated_by)
