# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One party's way to its answer, line by line: which day, which rule, and why not sooner.

Codes with facts; the sentences are made once for each language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.planning.diary import last_entry, usual_papers_by
from totrinn_db.domain.planning.planner import PartyPlan, Plan, Way
from totrinn_db.domain.planning.steps import DAY
from totrinn_db.domain.verdict import Fact

_MOST_PASSED_OVER = 3


class ChainCode(StrEnum):
    """What one line of the chain tells."""

    LETTER = "letter"
    LETTER_SENT = "letter_sent"
    PAPER_READY = "paper_ready"
    TOO_EARLY = "too_early"
    TOO_LOW = "too_low"
    NOT_USED = "not_used"
    PAPERS_BY = "papers_by"
    PAPERS_BY_USUAL = "papers_by_usual"
    MEETING = "meeting"
    MEETING_ASSUMED = "meeting_assumed"
    MEETING_TOLD = "meeting_told"
    PROTOCOL = "protocol"
    WITHOUT_MEETING = "without_meeting"
    ANSWERED = "answered"
    NO_MEETING = "no_meeting"
    UNKNOWN = "unknown"
    DEADLINE = "deadline"
    DEADLINE_MISSED = "deadline_missed"
    CALL = "call"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class ChainLine:
    """One line: what happens, on which day, with the facts that a sentence needs."""

    code: ChainCode
    on: date | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)


def chain(plan: Plan, party_id: str) -> tuple[ChainLine, ...]:
    """Tell one party's way from the letter to the decision."""
    party = plan.of(party_id)
    return tuple((*_until_answer(plan, party), *_after_answer(plan, party)))


def _until_answer(plan: Plan, party: PartyPlan) -> Iterator[ChainLine]:
    facts = plan.facts
    sent = ChainCode.LETTER_SENT if facts.is_sent else ChainCode.LETTER
    yield _line(sent, facts.letter_on)
    match party.way:
        case Way.ANSWERED:
            yield _line(ChainCode.ANSWERED, party.answer_on)
        case Way.UNKNOWN:
            yield ChainLine(ChainCode.UNKNOWN, facts={"party": party.party})
        case Way.WITHOUT_MEETING:
            days = facts.lead.without_meeting_days
            yield _line(ChainCode.WITHOUT_MEETING, party.answer_on, days=days)
        case _:
            yield from _through_meeting(plan, party)


def _through_meeting(plan: Plan, party: PartyPlan) -> Iterator[ChainLine]:
    lead = plan.facts.lead
    ready_on = plan.facts.paper_ready_on
    if party.way is not Way.PLANNED:
        yield _line(ChainCode.PAPER_READY, ready_on, days=lead.preparation_days)
        yield from _passed_over(plan, party)
    meeting = party.meeting
    if meeting is None:
        last = party.facts.diary.last_on(party.facts.rank) if party.facts.diary else None
        level = party.facts.minimum
        yield ChainLine(
            ChainCode.NO_MEETING, facts={"party": party.party, "last": last, "level": level}
        )
        return
    if party.way is not Way.PLANNED:
        is_said = meeting.papers_by is not None
        papers = ChainCode.PAPERS_BY if is_said else ChainCode.PAPERS_BY_USUAL
        yield _line(papers, usual_papers_by(meeting), organ=meeting.organ)
    yield _line(_meeting_code(party), meeting.on, organ=meeting.organ)
    yield _line(ChainCode.PROTOCOL, party.answer_on, days=lead.protocol_days)


def _meeting_code(party: PartyPlan) -> ChainCode:
    if party.way is Way.PLANNED:
        return ChainCode.MEETING_TOLD
    return ChainCode.MEETING_ASSUMED if party.is_assumed else ChainCode.MEETING


def _passed_over(plan: Plan, party: PartyPlan) -> Iterator[ChainLine]:
    """Name the meetings that were passed over, the latest of them, and why."""
    if party.facts.diary is None:
        return
    until = party.meeting.on if party.meeting is not None else plan.deadline
    between = party.facts.diary.between(plan.facts.letter_on + DAY, until - DAY)
    for meeting in between[-_MOST_PASSED_OVER:]:
        yield _why_not(plan, party, meeting)


def _why_not(plan: Plan, party: PartyPlan, meeting: OwnMeeting) -> ChainLine:
    if meeting.level.rank < party.facts.rank:
        level = party.facts.minimum
        return _line(ChainCode.TOO_LOW, meeting.on, organ=meeting.organ, level=level)
    if last_entry(meeting) >= plan.facts.paper_ready_on:
        # The letter is out and the day has passed: it could have treated the case, and did not.
        return _line(ChainCode.NOT_USED, meeting.on, organ=meeting.organ)
    return _line(
        ChainCode.TOO_EARLY, meeting.on, organ=meeting.organ, papers_by=last_entry(meeting)
    )


def _after_answer(plan: Plan, party: PartyPlan) -> Iterator[ChainLine]:
    if party.way is Way.UNKNOWN or party.answer_on is None or party.makes(plan.deadline):
        days = plan.slack(party) if party.way is not Way.ANSWERED else None
        yield _line(ChainCode.DEADLINE, plan.deadline, days=days)
    else:
        over = plan.facts.calendar.between(plan.deadline, party.answer_on)
        yield _line(ChainCode.DEADLINE_MISSED, plan.deadline, days=over)
    if plan.target is not None:
        meeting = plan.target.meeting
        yield _line(ChainCode.CALL, meeting.call_on, meeting=meeting.label)
        yield _line(ChainCode.DECISION, meeting.on, meeting=meeting.label)


def _line(code: ChainCode, on: date | None, **facts: Fact) -> ChainLine:
    return ChainLine(code, on, {"date": on, **facts})
