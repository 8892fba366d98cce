# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The consensus rule: what carries a decision, and what never does."""

from __future__ import annotations

from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.codes import Code
from totrinn_db.domain.consensus import (
    ConsensusRule,
    Lack,
    PartyAnswer,
    RequiredLevels,
    assess,
    readiness,
)
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.verdict import Refused

STRICT = ConsensusRule()
MILD = ConsensusRule(condition_blocks=False, objection_blocks=False)
YES = AnchoringStatus.ENDORSED


def party(name: str, status: AnchoringStatus, **kw: object) -> PartyAnswer:
    kind = kw.pop("kind", PartyKind.MUNICIPALITY)
    return PartyAnswer(name.lower(), name, kind, status, **kw)  # type: ignore[arg-type]


@each_of(
    "status, lack",
    [
        (AnchoringStatus.NOT_ASKED, Lack.NO_ANSWER),
        (AnchoringStatus.ASKED, Lack.NO_ANSWER),
        (AnchoringStatus.ACKNOWLEDGED, Lack.NO_ANSWER),
        (AnchoringStatus.IN_TREATMENT, Lack.NO_ANSWER),
        (AnchoringStatus.NEEDS_MORE_TIME, Lack.NO_ANSWER),
        (AnchoringStatus.NO_ANSWER, Lack.NO_ANSWER),
        (AnchoringStatus.NOTED, Lack.ONLY_NOTED),
        (AnchoringStatus.NOT_ENDORSED, Lack.OBJECTION),
        (AnchoringStatus.ENDORSED_ON_CONDITION, Lack.CONDITION_OPEN),
        (AnchoringStatus.ENDORSED, None),
        (AnchoringStatus.ENDORSED_WITH_REMARK, None),
        (AnchoringStatus.NOT_AFFECTED, None),
    ],
)
def test_each_status_lacks_what_the_model_says(status: AnchoringStatus, lack: Lack | None):
    assessment = assess((party("Molde", status), party("Smøla", YES)), STRICT)
    assert [m.lack for m in assessment.missing] == ([lack] if lack else [])


def test_silence_is_never_assent_however_few_are_silent():
    answers = (*(party(f"Kommune {n}", YES) for n in range(26)), party("Smøla", YES.ASKED))
    verdict = readiness(assess(answers, MILD))
    assert isinstance(verdict, Refused)
    assert verdict.code is Code.ANSWERS_MISSING
    assert verdict.facts["parties"] == ("Smøla",)
    assert (verdict.facts["answered"], verdict.facts["counted"]) == (26, 27)


def test_a_representative_does_not_bind_the_municipality():
    assessment = assess((party("Molde", YES, confirmed=False),), STRICT)
    assert [m.lack for m in assessment.missing] == [Lack.NOT_CONFIRMED]


@each_of(
    "level, is_enough",
    [
        (None, False),
        (Level.NETWORK, False),
        (Level.ADMINISTRATIVE, False),
        (Level.MUNICIPAL_DIRECTOR, True),
        (Level.MUNICIPAL_COUNCIL, True),
    ],
)
def test_a_network_is_not_enough_where_money_is_at_stake(level: Level | None, is_enough: bool):
    levels = RequiredLevels(municipality=Level.MUNICIPAL_DIRECTOR)
    assert assess((party("Molde", YES, level=level),), STRICT, levels).met is is_enough


@each_of(
    "kind, level",
    [
        (PartyKind.MUNICIPALITY, Level.TRUST_BOARD),
        (PartyKind.HEALTH_TRUST, Level.MUNICIPAL_COUNCIL),
    ],
)
def test_a_level_of_the_other_side_is_not_enough(kind: PartyKind, level: Level):
    levels = RequiredLevels(Level.MUNICIPAL_DIRECTOR, Level.TRUST_MANAGEMENT)
    assert not assess((party("Molde", YES, kind=kind, level=level),), STRICT, levels).met


def test_who_is_only_heard_neither_counts_nor_blocks():
    users = party("Brukerutvalget", AnchoringStatus.NOT_ENDORSED, kind=PartyKind.OTHER)
    assessment = assess((party("Molde", YES), users), STRICT)
    assert (assessment.met, assessment.counted) == (True, 1)


def test_a_condition_counts_once_it_is_met():
    status = AnchoringStatus.ENDORSED_ON_CONDITION
    assert not assess((party("Molde", status),), STRICT).met
    assert assess((party("Molde", status, condition_met=True),), STRICT).met


def test_the_mild_rule_lets_the_willing_decide_and_names_them():
    answers = (party("Molde", YES), party("Hareid", AnchoringStatus.NOT_ENDORSED))
    assessment = assess(answers, MILD)
    assert assessment.met
    assert (assessment.endorsing, assessment.objecting) == (("molde",), ("hareid",))


def test_nobody_affected_is_not_agreement():
    assessment = assess((party("Molde", AnchoringStatus.NOT_AFFECTED),), STRICT)
    assert not assessment.met
    verdict = readiness(assessment)
    assert isinstance(verdict, Refused)
    assert verdict.code is Code.NO_COUNTED_PARTIES


def test_an_objection_is_told_before_what_is_missing():
    answers = (party("Hareid", AnchoringStatus.NOT_ENDORSED), party("Aure", YES.ASKED))
    verdict = readiness(assess(answers, STRICT))
    assert isinstance(verdict, Refused)
    assert verdict.code is Code.OBJECTION_OPEN


many_answers = st.lists(
    st.builds(
        PartyAnswer,
        party_id=st.uuids().map(str),
        name=st.text(min_size=1, max_size=5),
        kind=st.sampled_from(PartyKind),
        status=st.sampled_from(AnchoringStatus),
        condition_met=st.booleans(),
        level=st.none() | st.sampled_from(Level),
        confirmed=st.booleans(),
    ),
    max_size=12,
).map(tuple)
rules = st.builds(ConsensusRule, condition_blocks=st.booleans(), objection_blocks=st.booleans())


@by_chance(many_answers, rules)
def test_a_decision_always_has_every_counted_answer(
    answers: tuple[PartyAnswer, ...], rule: ConsensusRule
):
    assessment = assess(answers, rule)
    assert bool(readiness(assessment)) is assessment.met
    if assessment.met:
        assert assessment.answered == assessment.counted > 0
        assert not (rule.objection_blocks and assessment.objecting)


@by_chance(many_answers, rules, st.data())
def test_one_more_objection_never_helps(
    answers: tuple[PartyAnswer, ...], rule: ConsensusRule, data: st.DataObject
):
    objection = party("Hareid", AnchoringStatus.NOT_ENDORSED)
    place = data.draw(st.integers(0, len(answers)))
    more = (*answers[:place], objection, *answers[place:])
    assert not assess(more, ConsensusRule()).met
    assert assess(more, rule).met <= assess(answers, rule).met
