# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What if: change the facts, make the same plan again, and say what came of it.

Nothing here plans. A change is a value; its effect is the difference between two plans.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.parties import Side
from totrinn_db.domain.planning.facts import (
    POLITICAL_RANK,
    DecisionMeeting,
    PartyFacts,
    PlanFacts,
)
from totrinn_db.domain.planning.planner import PartyPlan, Plan, Way, plan

_DAY = timedelta(days=1)
_FORTNIGHT = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class SendOn:
    """The letter goes out another day."""

    on: date


@dataclass(frozen=True, slots=True)
class SetDeadline:
    """The deadline for answers is another day; None lets the plan choose."""

    on: date | None


@dataclass(frozen=True, slots=True)
class MoveMeeting:
    """A meeting of the body is held another day, and called as many days ahead."""

    meeting_id: str
    on: date


@dataclass(frozen=True, slots=True)
class AddMeeting:
    """The body meets once more."""

    meeting: DecisionMeeting


@dataclass(frozen=True, slots=True)
class SetLevel:
    """Another level is enough, for one party or, without `party_id`, for the municipal side."""

    level: Level
    party_id: str = ""


Change = SendOn | SetDeadline | MoveMeeting | AddMeeting | SetLevel
_Wish = tuple[Change, OwnMeeting | None]


class EffectCode(StrEnum):
    """What a change brings."""

    EARLIER_DECISION = "earlier_decision"
    LATER_DECISION = "later_decision"
    EARLIER_DEADLINE = "earlier_deadline"
    LESS_TIME = "less_time"
    NO_CHANGE = "no_change"
    NO_DECISION = "no_decision"


# The order in which effects are worth knowing of.
_WORTH = (
    EffectCode.EARLIER_DECISION,
    EffectCode.EARLIER_DEADLINE,
    EffectCode.NO_CHANGE,
    EffectCode.LESS_TIME,
    EffectCode.LATER_DECISION,
    EffectCode.NO_DECISION,
)
GAINS = (EffectCode.EARLIER_DECISION, EffectCode.EARLIER_DEADLINE)
LOSSES = (EffectCode.LATER_DECISION, EffectCode.NO_DECISION)


@dataclass(frozen=True, slots=True)
class Effect:
    """A change and the plan it leads to. `late` would not make the meeting that was the earliest.

    `meeting` is the organ's meeting that a lowered level makes use of, where that is the point.
    """

    change: Change
    code: EffectCode
    plan: Plan
    late: tuple[PartyPlan, ...] = ()
    meeting: OwnMeeting | None = None


def changed(facts: PlanFacts, changes: Iterable[Change]) -> PlanFacts:
    """Apply changes one after the other."""
    for change in changes:
        facts = _changed(facts, change)
    return facts


def _changed(facts: PlanFacts, change: Change) -> PlanFacts:
    match change:
        case SendOn(on):
            return replace(facts, letter_on=on)
        case SetDeadline(on):
            return replace(facts, deadline=on)
        case MoveMeeting(meeting_id, on):
            return _with_meetings(facts, (_moved(m, meeting_id, on) for m in facts.meetings))
        case AddMeeting(meeting):
            return _with_meetings(facts, (*facts.meetings, meeting))
        case SetLevel(level, party_id):
            parties = tuple(_leveled(party, level, party_id) for party in facts.parties)
            return replace(facts, parties=parties)


def _with_meetings(facts: PlanFacts, meetings: Iterable[DecisionMeeting]) -> PlanFacts:
    return replace(facts, meetings=tuple(sorted(meetings, key=lambda m: (m.on, m.label))))


def _moved(meeting: DecisionMeeting, meeting_id: str, on: date) -> DecisionMeeting:
    if meeting.id != meeting_id:
        return meeting
    return replace(meeting, on=on, call_on=meeting.call_on + (on - meeting.on))


def _leveled(party: PartyFacts, level: Level, party_id: str) -> PartyFacts:
    is_meant = party.party_id == party_id if party_id else party.side is Side.MUNICIPAL
    return replace(party, minimum=level) if is_meant else party


def effect(base: Plan, change: Change, meeting: OwnMeeting | None = None) -> Effect:
    """Tell what a change brings compared with a plan."""
    after = plan(changed(base.facts, (change,)))
    late: tuple[PartyPlan, ...] = ()
    if base.earliest is not None:
        answers_by = base.facts.answers_by(base.earliest)
        late = tuple(party for party in after.parties if not party.makes(answers_by))
    return Effect(change, _code(base, after), after, late, meeting)


def _code(base: Plan, after: Plan) -> EffectCode:
    if after.earliest is None:
        return EffectCode.NO_CHANGE if base.earliest is None else EffectCode.NO_DECISION
    if base.earliest is None or after.earliest.on < base.earliest.on:
        return EffectCode.EARLIER_DECISION
    if after.earliest.on > base.earliest.on:
        return EffectCode.LATER_DECISION
    if after.ready_on == base.ready_on:
        return EffectCode.NO_CHANGE
    is_sooner = after.ready_on < base.ready_on
    return EffectCode.EARLIER_DEADLINE if is_sooner else EffectCode.LESS_TIME


def suggestions(base: Plan) -> tuple[Effect, ...]:
    """Work out a few changes that are worth knowing of, those that win something first."""
    changes = dict.fromkeys((*_letters(base), *_levels(base), *_meetings(base)))
    effects = [effect(base, change, meeting) for change, meeting in changes]
    return tuple(sorted(effects, key=lambda each: _WORTH.index(each.code)))


def _letters(base: Plan) -> Iterator[_Wish]:
    """Earlier, if that wins a meeting; as late as the same meeting allows; and a day too late."""
    facts = base.facts
    if facts.is_sent or base.earliest is None:
        return
    sooner = base.missed.last_letter_on if base.missed is not None else None
    if sooner is not None and facts.first_letter_on <= sooner < facts.letter_on:
        yield SendOn(sooner), None
    last = base.target.last_letter_on if base.target is not None else None
    if last is not None and last > facts.letter_on:
        yield SendOn(last), None
    too_late = facts.calendar.next_workday(max(last or facts.letter_on, facts.letter_on) + _DAY)
    yield SendOn(too_late), None


def _levels(base: Plan) -> Iterator[_Wish]:
    """The last one treats the case in another organ; and everybody goes a step up."""
    for party in base.stuck if len(base.stuck) == 1 else base.critical[:1]:
        lower = _lower_meeting(base, party)
        if lower is not None:
            yield SetLevel(lower.level, party.party_id), lower
    municipal = [p.facts for p in base.parties if p.facts.side is Side.MUNICIPAL]
    top = Level.MUNICIPAL_COUNCIL
    if base.facts.is_sent or base.earliest is None:
        return
    if any(party.minimum is not top for party in municipal):
        yield SetLevel(top), None


def _lower_meeting(base: Plan, party: PartyPlan) -> OwnMeeting | None:
    """Find an earlier meeting in an elected organ below the one that is demanded."""
    diary = party.facts.diary
    if diary is None or party.way not in (Way.MEETING, Way.NO_MEETING):
        return None
    facts = base.facts
    after = facts.today if facts.is_sent else date.min
    first = diary.first(POLITICAL_RANK, ready_on=facts.paper_ready_on, after=after)
    if first is None or first.level.rank >= party.facts.rank:
        return None
    is_sooner = party.meeting is None or first.on < party.meeting.on
    return first if is_sooner else None


def _meetings(base: Plan) -> Iterator[_Wish]:
    """The body meets once more, as soon as everybody can have answered."""
    facts = base.facts
    if base.stuck:
        return
    earliest = base.earliest
    call_on = facts.calendar.next_workday(
        max(base.ready_on, facts.deadline or base.ready_on) + _DAY
    )
    notice = earliest.on - earliest.call_on if earliest is not None else _FORTNIGHT
    on = facts.calendar.next_workday(call_on + (notice or _FORTNIGHT))
    if earliest is None or on + _FORTNIGHT <= earliest.on:
        yield AddMeeting(DecisionMeeting("", "", on, call_on)), None
