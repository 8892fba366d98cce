# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The guards of the two steps over plain facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gathering import each_of
from totrinn_db.domain.anchoring import (
    AnchoringStatus,
    Answer,
    Level,
    RoundState,
    may_register,
    status_today,
)
from totrinn_db.domain.codes import Code
from totrinn_db.domain.consensus import ConsensusRule, PartyAnswer
from totrinn_db.domain.facts import CaseFacts, FastTrack, Round, Treatment, assess_round
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome, WayOn
from totrinn_db.domain.outcomes import OutcomeFacts, action_of, may_record
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.paths import Path, StepKind
from totrinn_db.domain.phases import TRANSITIONS, Action, Phase, may_move, next_phase
from totrinn_db.domain.process import (
    answers_cover,
    may_answer,
    may_be_decided,
    may_change_course,
    may_change_wording,
    may_put_up,
    may_send_to_anchoring,
    may_type_wording,
)
from totrinn_db.domain.progress import next_kind, phase_of, step_index
from totrinn_db.domain.verdict import Refused, Verdict

FEBRUARY, MARCH, APRIL = date(2026, 2, 12), date(2026, 3, 27), date(2026, 4, 16)
WORDING = "Modellen innføres fra 1. januar 2027."
YES = AnchoringStatus.ENDORSED
DISCUSSED = Treatment("i1", "m1", FEBRUARY, ItemKind.DISCUSSION, Outcome.TO_ANCHORING)


def answers(*statuses: AnchoringStatus) -> tuple[PartyAnswer, ...]:
    kind = PartyKind.MUNICIPALITY
    return tuple(PartyAnswer(str(n), f"Part {n}", kind, s) for n, s in enumerate(statuses, 1))


def a_round(*statuses: AnchoringStatus, state: RoundState = RoundState.COMPLETE) -> Round:
    given = answers(*(statuses or (YES, YES)))
    return Round("r1", 1, StepKind.ANCHORING, state, WORDING, FEBRUARY, MARCH, given)


def a_case(phase: Phase = Phase.READY, **kw: object) -> CaseFacts:
    kw.setdefault("treatments", (DISCUSSED,))
    kw.setdefault("rounds", (a_round(),))
    return CaseFacts("c1", phase, kw.pop("wording", WORDING), **kw)  # type: ignore[arg-type]


def decided(facts: CaseFacts, **kw: object) -> Verdict:
    given = {"meeting_id": "m2", "meeting_date": APRIL, **kw}
    return may_be_decided(facts, **given)  # type: ignore[arg-type]


def code_of(verdict: Verdict) -> Code:
    assert isinstance(verdict, Refused)
    return verdict.code


def test_a_case_that_took_both_steps_may_be_decided():
    assert decided(a_case())


@each_of(
    "facts, code",
    [
        (a_case(wording="  "), Code.WORDING_MISSING),
        (a_case(treatments=()), Code.DISCUSSION_MISSING),
        (a_case(rounds=()), Code.ANCHORING_NOT_STARTED),
        (a_case(rounds=(a_round(state=RoundState.SUPERSEDED),)), Code.ROUND_SUPERSEDED),
        (a_case(rounds=(a_round(state=RoundState.OPEN),)), Code.ROUND_OPEN),
        (a_case(rounds=(a_round(YES, YES.ASKED),)), Code.ANSWERS_MISSING),
        (a_case(rounds=(a_round(YES, YES.NOT_ENDORSED),)), Code.OBJECTION_OPEN),
        (a_case(rounds=(a_round(YES, YES.NOTED),)), Code.ASSENT_MISSING),
        (a_case(rounds=(a_round(YES.ENDORSED_ON_CONDITION),)), Code.CONDITION_OPEN),
        (a_case(wording=WORDING.replace("2027", "2028")), Code.WORDING_CHANGED),
        (a_case(Phase.ON_HOLD), Code.WRONG_PHASE),
        (a_case(Phase.WITHDRAWN), Code.CASE_ENDED),
        (a_case(path=Path("short", (StepKind.DECISION,))), Code.FAST_TRACK_INCOMPLETE),
    ],
)
def test_what_is_missing_is_named(facts: CaseFacts, code: Code):
    assert code_of(decided(facts)) is code


def test_step_two_is_never_in_the_meeting_or_on_the_day_of_step_one():
    assert code_of(decided(a_case(), meeting_id="m1")) is Code.DISCUSSION_IN_SAME_MEETING
    assert code_of(decided(a_case(), meeting_date=FEBRUARY)) is Code.DISCUSSION_NOT_EARLIER


def test_a_fast_track_needs_name_and_reason_and_passes_over_no_objection():
    fresh = a_case(Phase.REPORTED, treatments=(), rounds=())
    assert decided(fresh, fast_track=FastTrack("Kari", "Fristen går ut."))
    for missing in (FastTrack("", "Fristen går ut."), FastTrack("Kari", " ")):
        assert code_of(decided(fresh, fast_track=missing)) is Code.FAST_TRACK_INCOMPLETE
    against = a_case(rounds=(a_round(YES, YES.NOT_ENDORSED, state=RoundState.OPEN),))
    verdict = decided(against, fast_track=FastTrack("Kari", "Fristen går ut."))
    assert code_of(verdict) is Code.OBJECTION_OPEN


def test_a_language_change_keeps_the_answers_and_a_kept_wording_is_the_new_measure():
    assert answers_cover(a_case(), WORDING.replace("Modellen", "Modellen ,"))
    other, third = WORDING.replace("2027", "2028"), WORDING.replace("2027", "2029")
    kept = replace(a_round(), kept_by="Kari", kept_reason="Avtalt.", kept_wording=other)
    facts = a_case(rounds=(kept,), wording=other)
    assert answers_cover(facts, other)
    assert code_of(answers_cover(facts, third)) is Code.WORDING_CHANGED
    assert decided(facts)


def test_the_wording_is_free_before_anchoring_guarded_during_and_locked_after():
    other = WORDING.replace("2027", "2028")
    assert may_change_wording(a_case(Phase.DISCUSSED, rounds=()), wording=other)
    assert code_of(may_change_wording(a_case(), wording=other)) is Code.WORDING_CHANGED
    assert code_of(may_type_wording(a_case())) is Code.WORDING_LOCKED
    assert code_of(may_change_wording(a_case(Phase.DECIDED), wording=other)) is Code.WORDING_LOCKED


def test_sending_needs_a_discussion_a_wording_a_date_and_somebody_to_ask():
    ready = a_case(Phase.DISCUSSED, rounds=())
    when = {"deadline": MARCH, "today": FEBRUARY, "counted_parties": 3}
    assert may_send_to_anchoring(ready, **when)  # type: ignore[arg-type]
    for facts, changes, code in [
        (ready, {"deadline": FEBRUARY}, Code.DATE_IN_PAST),
        (ready, {"counted_parties": 0}, Code.NO_COUNTED_PARTIES),
        (replace(ready, wording=""), {}, Code.WORDING_MISSING),
        (replace(ready, treatments=(), phase=Phase.REPORTED), {}, Code.DISCUSSION_MISSING),
        (replace(ready, rounds=(a_round(state=RoundState.OPEN),)), {}, Code.ROUND_OPEN),
        (a_case(), {}, Code.WRONG_PHASE),
    ]:
        assert code_of(may_send_to_anchoring(facts, **(when | changes))) is code  # type: ignore[arg-type]


def test_answers_belong_to_a_round_that_counts():
    facts = a_case()
    assert may_answer(facts, a_round())
    assert code_of(may_answer(facts, a_round(state=RoundState.ENDED))) is Code.ROUND_CLOSED
    late = a_round(state=RoundState.SUPERSEDED)
    assert code_of(may_answer(facts, late)) is Code.ROUND_SUPERSEDED
    assert code_of(may_answer(a_case(Phase.DECIDED), a_round())) is Code.CASE_ENDED


def test_the_course_stays_while_answers_count():
    assert code_of(may_change_course(a_case())) is Code.ROUND_OPEN
    assert may_change_course(a_case(Phase.DISCUSSED, rounds=()))


def test_an_agreement_is_recommended_and_adopted_at_home():
    agreement = a_case(recommends_only=True)
    verdict = may_put_up(agreement, kind=ItemKind.DECISION, state=MeetingState.PLANNED)
    assert code_of(verdict) is Code.RECOMMENDS_ONLY
    assert next_kind(agreement) is ItemKind.RECOMMENDATION
    home = Round("r2", 2, StepKind.HOME_ADOPTION, RoundState.OPEN, WORDING, APRIL, APRIL)
    low = PartyAnswer("1", "Molde", PartyKind.MUNICIPALITY, YES, level=Level.EXECUTIVE_COMMITTEE)
    assert not assess_round(agreement, replace(home, answers=(low,))).met
    high = replace(low, level=Level.MUNICIPAL_COUNCIL)
    assert assess_round(agreement, replace(home, answers=(high,))).met


@each_of(
    "last, rounds, phase",
    [
        (None, (), Phase.REPORTED),
        (DISCUSSED, (), Phase.DISCUSSED),
        (DISCUSSED, (a_round(state=RoundState.OPEN),), Phase.ANCHORING),
        (DISCUSSED, (a_round(),), Phase.READY),
        (DISCUSSED, (a_round(state=RoundState.ENDED),), Phase.DISCUSSED),
    ],
)
def test_the_phase_follows_from_discussion_and_round(
    last: Treatment | None, rounds: tuple[Round, ...], phase: Phase
):
    facts = a_case(treatments=(last,) if last else (), rounds=rounds)
    assert phase_of(facts) is phase


@each_of(
    "outcome, way_on, phase",
    [
        (Outcome.ADOPTED_BY_CONSENSUS, None, Phase.DECIDED),
        (Outcome.POSTPONED, None, Phase.READY),
        (Outcome.NOT_TREATED, None, Phase.READY),
        (Outcome.WITHDRAWN, None, Phase.WITHDRAWN),
    ],
)
def test_the_phase_follows_from_step_two(outcome: Outcome, way_on: WayOn | None, phase: Phase):
    last = Treatment("i2", "m2", APRIL, ItemKind.DECISION, outcome, way_on)
    assert phase_of(a_case(treatments=(DISCUSSED, last))) is phase


@each_of(
    "way_on, phase",
    [
        (WayOn.LIFTED, Phase.LIFTED),
        (WayOn.NEGOTIATION, Phase.NEGOTIATION),
        (WayOn.MEDIATION, Phase.MEDIATION),
        (WayOn.LAID_ASIDE, Phase.CLOSED),
    ],
)
def test_no_agreement_leads_on_and_a_new_discussion_leads_back(way_on: WayOn, phase: Phase):
    last = Treatment("i2", "m2", APRIL, ItemKind.DECISION, Outcome.NO_AGREEMENT, way_on)
    laid = (a_round(state=RoundState.SUPERSEDED),)
    assert phase_of(a_case(treatments=(DISCUSSED, last), rounds=laid)) is phase
    if phase is not Phase.CLOSED:
        again = Treatment("i3", "m3", APRIL, ItemKind.DISCUSSION, is_pending=True)
        facts = a_case(treatments=(DISCUSSED, last, again), rounds=laid)
        assert phase_of(facts) is Phase.DISCUSSION


def test_telling_a_meeting_how_a_case_stands_does_not_close_it():
    told = Treatment("i2", "m2", APRIL, ItemKind.INFORMATION, Outcome.NOTED)
    assert phase_of(a_case(treatments=(DISCUSSED, told))) is Phase.READY
    information = Path("information", (StepKind.INFORMATION,))
    assert phase_of(a_case(treatments=(told,), rounds=(), path=information)) is Phase.CLOSED


def test_the_stepper_follows_the_phase():
    assert step_index(a_case(Phase.REPORTED, treatments=(), rounds=())) == 0
    assert step_index(a_case(Phase.DISCUSSED, rounds=())) == 1
    assert step_index(a_case()) == 2
    assert step_index(a_case(Phase.DECIDED)) == 3


def record(facts: CaseFacts | None, **kw: object) -> Verdict:
    fields = {
        "outcome": Outcome.ADOPTED_BY_CONSENSUS,
        "kind": ItemKind.DECISION,
        "wording": WORDING,
    }
    return may_record(
        OutcomeFacts(**(fields | kw)),  # type: ignore[arg-type]
        facts=facts,
        state=MeetingState.ONGOING,
        meeting_id="m2",
        meeting_date=APRIL,
    )


MILD = ConsensusRule(objection_blocks=False)
AGAINST = a_case(rounds=(a_round(YES, YES.NOT_ENDORSED),), rule=MILD)


@each_of(
    "facts, fields, code",
    [
        (a_case(), {"outcome": Outcome.TO_ANCHORING}, Code.OUTCOME_NOT_FOR_KIND),
        (a_case(), {"outcome": Outcome.SENT_BACK}, Code.REASON_REQUIRED),
        (a_case(), {"wording": ""}, Code.WORDING_MISSING),
        (a_case(), {"wording": WORDING.replace("2027", "2028")}, Code.WORDING_CHANGED),
        (a_case(), {"outcome": Outcome.ADOPTED_BY_SOME}, Code.PARTIAL_NOT_ALLOWED),
        (a_case(), {"outcome": Outcome.ADOPTED_WITH_STATEMENTS}, Code.STATEMENT_REQUIRED),
        (a_case(), {"outcome": Outcome.ADOPTED_BY_VOTE}, Code.TEXT_REQUIRED),
        (a_case(recommends_only=True), {}, Code.RECOMMENDS_ONLY),
        (a_case(Phase.DECIDED), {}, Code.WRONG_PHASE),
        (AGAINST, {}, Code.OBJECTION_OPEN),
    ],
)
def test_an_outcome_is_refused_for_its_reason(
    facts: CaseFacts, fields: dict[str, object], code: Code
):
    assert code_of(record(facts, **fields)) is code


def test_outcomes_that_may_be_recorded():
    assert record(a_case())
    assert record(AGAINST, outcome=Outcome.ADOPTED_BY_SOME)
    assert record(a_case(), outcome=Outcome.ADOPTED_BY_VOTE, votes="6 mot 1")
    kept = {"kept_by": "Kari", "kept_reason": "Bare året."}
    assert record(a_case(), wording=WORDING.replace("2027", "2028"), **kept)
    assert record(a_case(Phase.WITHDRAWN), outcome=Outcome.NOT_TREATED)
    assert record(None, kind=ItemKind.STANDING, outcome=Outcome.APPROVED)


@each_of("action", Action)
def test_every_act_leads_from_somewhere_and_the_table_answers_as_its_guard(action: Action):
    rows = {phase: to for (phase, act), to in TRANSITIONS.items() if act is action}
    assert rows
    for phase in Phase:
        assert bool(may_move(phase, action)) is (phase in rows)
        assert next_phase(phase, action) is rows.get(phase)


def test_every_outcome_is_an_act():
    for outcome in set(Outcome) - {Outcome.APPROVED}:
        assert action_of(OutcomeFacts(outcome, ItemKind.DECISION)) in Action


def test_silence_reads_as_no_answer_only_after_the_deadline():
    def read(status: AnchoringStatus, today: date, **kw: date) -> AnchoringStatus:
        return status_today(status, deadline=MARCH, today=today, **kw)

    assert read(YES.ASKED, MARCH) is YES.ASKED
    assert read(YES.ASKED, APRIL) is YES.NO_ANSWER
    assert read(YES.IN_TREATMENT, APRIL) is YES.NO_ANSWER
    assert read(YES.NEEDS_MORE_TIME, APRIL, new_date=APRIL) is YES.NEEDS_MORE_TIME
    assert read(YES, APRIL) is YES


@each_of(
    "answer, code",
    [
        (Answer(YES.NOT_ENDORSED, MARCH), Code.TEXT_REQUIRED),
        (Answer(YES.ENDORSED_ON_CONDITION, MARCH, text=" "), Code.TEXT_REQUIRED),
        (Answer(YES.NOT_AFFECTED, MARCH), Code.TEXT_REQUIRED),
        (Answer(YES.NEEDS_MORE_TIME, MARCH, new_date=FEBRUARY), Code.DATE_IN_PAST),
        (Answer(YES.ASKED, MARCH), Code.NOT_A_CHOICE),
        (Answer(YES, APRIL), Code.DATE_IN_FUTURE),
        (Answer(YES, date(2026, 1, 1)), Code.END_BEFORE_START),
    ],
)
def test_an_answer_lacks_nothing_that_its_kind_demands(answer: Answer, code: Code):
    assert code_of(may_register(answer, sent_on=FEBRUARY, today=MARCH)) is code
