# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a plan is made from: the facts of a case, the parties' own meetings, the body's own.

The plan itself is pure and made where it is shown, so that it can be made again while a date is
dragged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from sqlalchemy import bindparam, select

from totrinn_db.domain.anchoring import Level, RoundState
from totrinn_db.domain.consensus import ANY_LEVEL, PartyAnswer, RequiredLevels
from totrinn_db.domain.facts import Round
from totrinn_db.domain.forecast.back_test import BackTest, back_test
from totrinn_db.domain.forecast.habits import Habits
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.own_calendars import OwnCalendar
from totrinn_db.domain.own_meetings import UNSAID, OwnMeeting
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.planning.diary import Diary
from totrinn_db.domain.planning.facts import DecisionMeeting, PartyFacts, PlanFacts
from totrinn_db.domain.progress import next_kind
from totrinn_db.domain.views.planning import LetterBasis, PlannedCase, PlanningView, UsedPlan
from totrinn_db.domain.workdays import WorkCalendar
from totrinn_db.holidays_no import calendar_of
from totrinn_db.models import Anchoring, Region, RegionMember
from totrinn_db.queries.answer_history import asks, region_ids
from totrinn_db.queries.case_rows import open_records
from totrinn_db.queries.facts import CaseRecord, Member, load_case, members
from totrinn_db.queries.naming import case_name, case_numbers, language_of, short_name
from totrinn_db.queries.own_meetings import known_meetings, own_calendars
from totrinn_db.queries.schedule import Ahead, Schedule, load_schedule
from totrinn_db.queries.the_community import lead_times
from totrinn_db.queries.used_plans import used_plans
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

PLANNED = (Phase.REPORTED, Phase.DISCUSSION, Phase.DISCUSSED, Phase.ANCHORING)
_DECIDES = (ItemKind.DECISION, ItemKind.RECOMMENDATION)
# From the meeting that discusses a case to the letter: the protocol has its day or two.
_DISPATCH_DAYS = 2
_BEHIND, _AHEAD = timedelta(days=31), timedelta(days=400)
_ASKED = prepared(
    select(Anchoring).where(Anchoring.round_id.in_(bindparam("keys", expanding=True)))
)


def planning_view(reading: Reading, case_id: str = "") -> PlanningView | None:
    """Give one case with what its plan depends on; without an id, the one that is next to go out.

    None: no case is on its way to a decision.
    """
    records = {key: each for key, each in open_records(reading).items() if can_be_planned(each)}
    if case_id and case_id not in records:
        asked = load_case(reading, case_id)
        if can_be_planned(asked):
            records[case_id] = asked
    chosen = records.get(case_id) or _most_urgent(records.values())
    if chosen is None:
        return None
    source = PlanSource(reading, [chosen])
    letter = source.letter_of(chosen)
    numbers = case_numbers(reading, list(records))
    language = language_of(reading)
    regions = _regions(reading)
    habits, tried = _forecast(reading)
    return PlanningView(
        case=case_name(chosen.case, numbers),
        phase=chosen.facts.phase,
        body=short_name(chosen.body, language),
        facts=source.facts_of(chosen),
        basis=letter.basis,
        discussed_on=letter.discussed_on,
        discussed_in=letter.discussed_in,
        regions=regions,
        region_ids=region_ids(reading),
        kinds={party.id: party.kind for party in source.members.values()},
        used=source.used(chosen.case.id),
        cases=tuple(
            PlannedCase(case_name(each.case, numbers), each.facts.phase,
                        short_name(each.body, language))
            for each in sorted(records.values(), key=_by_phase)
        ),
        habits=habits,
        tried=tried,
    )  # fmt: skip


@once
def _forecast(reading: Reading) -> tuple[Habits | None, BackTest | None]:
    """Learn from the answers so far, and try how well that has held; nothing where it has not."""
    history = asks(reading)
    tried = back_test(history)
    is_worth_it = tried is not None and tried.is_worth_showing
    return Habits.of(history) if is_worth_it else None, tried


def can_be_planned(record: CaseRecord) -> bool:
    """Tell whether a case is on its way to a decision that the parties must answer before."""
    facts = record.facts
    is_asked = StepKind.ANCHORING in facts.path.steps
    return facts.phase in PLANNED and is_asked and next_kind(facts) is not ItemKind.INFORMATION


_ORDER = (Phase.DISCUSSED, Phase.DISCUSSION, Phase.REPORTED, Phase.ANCHORING)


def _by_phase(record: CaseRecord) -> tuple[int, int, int]:
    case = record.case
    return _ORDER.index(record.facts.phase), case.reference_year, case.reference_number


def _most_urgent(records: Iterable[CaseRecord]) -> CaseRecord | None:
    return min(records, key=_by_phase, default=None)


@dataclass(frozen=True, slots=True)
class _Letter:
    """When the letter goes out, and why then."""

    on: date
    basis: LetterBasis
    discussed_on: date | None = None
    discussed_in: str = ""
    may_send_from: date | None = None


@dataclass
class PlanSource:
    """What the plans of all cases share, each part read once and only when it is asked for."""

    reading: Reading
    records: Sequence[CaseRecord]
    _diaries: dict[tuple[str, Level | None, date], Diary | None] = field(default_factory=dict)

    @cached_property
    def schedule(self) -> Schedule:
        """The body's meetings to come."""
        return load_schedule(self.reading)

    @cached_property
    def members(self) -> Mapping[str, Member]:
        """All parties."""
        return members(self.reading)

    @cached_property
    def own(self) -> Mapping[str, OwnCalendar]:
        """The parties' own meetings."""
        return own_calendars(self.reading)

    @cached_property
    def calendar(self) -> WorkCalendar:
        """The working days, as plain dates: the set that knows every year is for storage."""
        years = range(self.reading.today.year - 1, self.reading.today.year + 4)
        return calendar_of(years)

    @cached_property
    def _used(self) -> Mapping[str, UsedPlan]:
        return used_plans(self.reading, [record.case.id for record in self.records])

    @cached_property
    def _told(self) -> Mapping[tuple[str, str], OwnMeeting]:
        return _told(self.reading, self.records)

    def used(self, case_id: str) -> UsedPlan | None:
        """Give the plan that is used in a case, if one is."""
        return self._used.get(case_id)

    def facts_of(self, record: CaseRecord) -> PlanFacts:
        """Gather what the plan of a case depends on."""
        letter, out = self.letter_of(record), _round_out(record)
        used = self.used(record.case.id)
        meetings = tuple(self._meetings(record, letter))
        aimed = used.meeting_id if used is not None else ""
        facts = PlanFacts(
            parties=tuple(self._parties(record, letter.on, out)),
            meetings=meetings,
            letter_on=letter.on,
            today=self.reading.today,
            lead=lead_times(self.reading),
            calendar=self.calendar,
            is_sent=out is not None,
            deadline=out.deadline if out is not None else None,
            may_send_from=letter.may_send_from,
            target_id=aimed if any(meeting.id == aimed for meeting in meetings) else "",
        )
        return facts if out is not None or used is None else _with_own_deadline(facts, used)

    def letter_of(self, record: CaseRecord) -> _Letter:
        """Tell when the letter went out or goes out, and why then."""
        done = record.facts.discussion
        discussed = done.meeting_date if done is not None else None
        out = _round_out(record)
        if out is not None:
            return _Letter(out.sent_on, LetterBasis.SENT, discussed)
        today = self.reading.today
        used = self.used(record.case.id)
        meeting = self._discussion(record) if done is None else None
        first = self.calendar.next_workday(today)
        if meeting is not None:
            first = self.calendar.add(meeting.held_on, _DISPATCH_DAYS)
        if used is not None and used.letter_on is not None and used.letter_on >= today:
            first, basis = used.letter_on, LetterBasis.CHOSEN
        elif done is not None:
            basis = LetterBasis.DISCUSSED
        else:
            basis = LetterBasis.AFTER_MEETING if meeting is not None else LetterBasis.NO_MEETING
        if meeting is not None:
            may_send_from = self.calendar.add(meeting.held_on, 1)
            on = max(first, may_send_from)
            return _Letter(on, basis, meeting.held_on, meeting.label, may_send_from)
        return _Letter(first, basis, discussed)

    def _discussion(self, record: CaseRecord) -> Ahead | None:
        if StepKind.DISCUSSION not in record.facts.path.steps:
            return None
        standing = self.schedule.place_of(record.case.id)
        if standing is not None and standing.kind is ItemKind.DISCUSSION:
            return standing.meeting
        return self.schedule.next_open(record.case.body_id)

    def _meetings(self, record: CaseRecord, letter: _Letter) -> Iterator[DecisionMeeting]:
        """List the body's meetings after the letter that still take a case to decide."""
        standing = self.schedule.place_of(record.case.id)
        for meeting in self.schedule.of_body(record.case.body_id):
            is_on_it = (
                standing is not None
                and standing.kind in _DECIDES
                and standing.meeting.id == meeting.id
            )
            if meeting.held_on <= letter.on or not (is_on_it or self.schedule.is_open(meeting)):
                continue
            call_on = self.schedule.call_on(meeting)
            yield DecisionMeeting(meeting.id, meeting.label, meeting.held_on, call_on)

    def _parties(
        self, record: CaseRecord, letter_on: date, out: Round | None
    ) -> Iterator[PartyFacts]:
        levels = _levels(record, out)
        answers = {answer.party_id: answer for answer in out.answers} if out is not None else {}
        for party in self.members.values():
            answer = answers.get(party.id)
            if not self._is_counted(party, record):
                continue
            if answer is not None and answer.status.meaning.left_out:
                continue
            minimum = levels.for_side(party.kind.side)
            answered_on = _answered_on(answer)
            yield PartyFacts(
                party_id=party.id,
                party=party.name,
                side=party.kind.side,
                minimum=minimum,
                diary=self._diary(party.id, minimum, letter_on),
                answered_on=answered_on,
                planned=self._told.get((out.id, party.id)) if out is not None else None,
            )

    def _is_counted(self, party: Member, record: CaseRecord) -> bool:
        counted = record.facts.rule.counted_kinds
        return party.kind in counted and not party.has_ended(self.reading.today)

    def _diary(self, party_id: str, minimum: Level | None, letter_on: date) -> Diary | None:
        key = party_id, minimum, letter_on
        if key not in self._diaries:
            start, end = letter_on - _BEHIND, letter_on + _AHEAD
            own = self.own.get(party_id)
            found = known_meetings(self.reading, own, minimum, start, end)
            self._diaries[key] = Diary(found) if found else None
        return self._diaries[key]


def _with_own_deadline(facts: PlanFacts, used: UsedPlan) -> PlanFacts:
    """Keep a deadline that was set by hand; the usual one follows the meeting by itself."""
    target = next((m for m in facts.meetings if m.id == facts.target_id), None)
    is_ahead = used.deadline is not None and used.deadline > facts.today
    if target is None or not is_ahead or used.deadline == facts.answers_by(target):
        return facts
    return replace(facts, deadline=used.deadline)


def _round_out(record: CaseRecord) -> Round | None:
    live = record.facts.live_round
    return live if live is not None and live.state is RoundState.OPEN else None


def _levels(record: CaseRecord, out: Round | None) -> RequiredLevels:
    is_before = out is not None and out.step is StepKind.PRE_ANCHORING
    return ANY_LEVEL if is_before else record.facts.levels


def _answered_on(answer: PartyAnswer | None) -> date | None:
    if answer is None or not answer.status.meaning.is_answer:
        return None
    return answer.answered_on


def _told(reading: Reading, records: Iterable[CaseRecord]) -> dict[tuple[str, str], OwnMeeting]:
    """Read which meetings the parties have said will treat the case, or when they will answer."""
    rounds = [out.id for out in map(_round_out, records) if out is not None]
    rows = reading.session.scalars(_ASKED, {"keys": rounds})
    found = {}
    for row in rows:
        day = row.planned_on or row.new_date
        if day is not None:
            meeting = OwnMeeting(row.planned_organ, row.level or UNSAID, day)
            found[row.round_id, row.party_id] = meeting
    return found


def _regions(reading: Reading) -> dict[str, str]:
    """Name each party's region, in the order of the regions."""
    rows = reading.session.execute(
        select(RegionMember.party_id, Region.name)
        .join(Region, RegionMember.region_id == Region.id)
        .where(RegionMember.ended_on.is_(None), Region.ended_on.is_(None))
        .order_by(Region.position, Region.name)
    )
    return {row[0]: row[1] for row in rows}
