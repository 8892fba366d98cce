# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Ways round the two steps that people could stumble into, each of them closed."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from builders import WORDING, House
from totrinn_db.commands import (
    agenda,
    answers,
    cases,
    meetings,
    minutes,
)
from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import ItemKind, Outcome, WayOn
from totrinn_db.domain.phases import Phase
from totrinn_db.models import AnchoringRound, Body, Case
from totrinn_db.queries.broken_rules import broken_rules
from two_steps import DEADLINE, STEP_ONE, STEP_TWO, a_case_at_step_two, a_ready_case, phase, refused


def body_of(house: House, level: BodyLevel) -> str:
    return house.the(select(Body).where(Body.level == level)).id


# dates


def test_a_meeting_does_not_begin_before_its_day(house: House):
    meeting_id = house.a_meeting(STEP_ONE)
    house.call(meeting_id)
    assert refused(house, meetings.start_meeting, meeting_id=meeting_id) is Code.DATE_IN_FUTURE
    house.clock.go_to(STEP_ONE)
    house.do(meetings.start_meeting, meeting_id=meeting_id)


def test_a_called_meeting_does_not_move_into_the_past_or_before_step_one(house: House):
    case_id = a_ready_case(house)
    meeting_id = house.a_meeting(STEP_TWO)
    house.put_up(meeting_id, case_id)
    house.call(meeting_id)
    move = {"command": meetings.change_meeting, "meeting_id": meeting_id}
    assert refused(house, held_on=date(2026, 2, 11), **move) is Code.DATE_IN_PAST
    assert refused(house, held_on=STEP_ONE, **move) is Code.DISCUSSION_NOT_EARLIER
    house.do(meetings.change_meeting, meeting_id=meeting_id, held_on=date(2026, 4, 20))


def test_what_parties_answered_after_the_meeting_did_not_carry_its_decision(house: House):
    case_id, meeting_id, item_id = a_case_at_step_two(house)
    house.record(item_id, Outcome.SENT_BACK, reason="Økonomien mangler.")
    house.finish(meeting_id)
    house.clock.go_to(date(2026, 4, 20))
    house.send(case_id, date(2026, 5, 20))
    house.answer_all(case_id)
    adopt = {"outcome": Outcome.ADOPTED_BY_CONSENSUS, "wording": WORDING}
    assert refused(house, minutes.record_outcome, item_id=item_id, **adopt) in (
        Code.ANCHORING_NOT_STARTED,
        Code.ANSWERS_MISSING,
        Code.WRONG_PHASE,
    )


def test_an_answer_given_at_home_after_the_meeting_comes_too_late_for_it(house: House):
    case_id, meeting_id, item_id = a_case_at_step_two(house)
    row = house.anchoring(case_id, "Molde")
    house.do(answers.withdraw_answer, anchoring_id=row.id, reason="Feil part.")
    house.record(item_id, Outcome.NOT_TREATED)
    house.finish(meeting_id)
    house.clock.go_to(date(2026, 4, 20))
    house.answer(case_id, "Molde")
    adopt = {"outcome": Outcome.ADOPTED_BY_CONSENSUS, "wording": WORDING}
    with pytest.raises(RuleBroken) as broken:
        house.record(item_id, **adopt)
    assert broken.value.refused.code is Code.ANSWERS_MISSING
    assert broken.value.refused.facts["parties"] == ("Molde",)
    house.answer(case_id, "Molde", answered_on=date(2026, 4, 15))
    house.record(item_id, **adopt)
    assert house.ask(broken_rules) == ()


# where a case is decided


def test_a_body_that_decides_nothing_decides_nothing_in_a_hurry_either(house: House):
    case_id = house.a_case()
    meeting_id = house.a_meeting(STEP_ONE, body_id=body_of(house, BodyLevel.SECRETARIAT))
    item_id = house.put_up(meeting_id, case_id, ItemKind.INFORMATION)
    hurry = {"item_id": item_id, "decided_by": "Kari Nordmann", "reason": "Fristen går ut."}
    assert refused(house, agenda.use_fast_track, **hurry) is Code.NOT_A_CHOICE


def test_a_case_is_lifted_to_another_body_that_decides(house: House):
    _, _, item_id = a_case_at_step_two(house)
    lift = {"outcome": Outcome.NO_AGREEMENT, "way_on": WayOn.LIFTED, "reason": "Uenighet."}
    for level in (BodyLevel.STRATEGIC, BodyLevel.SECRETARIAT):
        assert refused(
            house,
            minutes.record_outcome,
            item_id=item_id,
            lift_to_id=body_of(house, level),
            **lift,
        ) is (Code.NOT_A_CHOICE)


def test_a_lift_stands_once_the_body_above_has_treated_the_case(house: House):
    case_id, meeting_id, item_id = a_case_at_step_two(house)
    above = body_of(house, BodyLevel.PARTNERSHIP)
    lift = {"outcome": Outcome.NO_AGREEMENT, "reason": "Uenighet."}
    house.record(item_id, way_on=WayOn.LIFTED, lift_to_id=above, **lift)
    house.finish(meeting_id)
    next_id = house.a_meeting(date(2026, 6, 11), body_id=above)
    next_item = house.put_up(next_id, case_id, ItemKind.DISCUSSION)
    house.call_and_start(next_id)
    house.record(next_item, Outcome.TO_ANCHORING)
    assert refused(
        house, minutes.record_outcome, item_id=item_id, way_on=WayOn.MEDIATION, **lift
    ) is (Code.WRONG_PHASE)
    house.record(
        item_id,
        way_on=WayOn.LIFTED,
        lift_to_id=above,
        reason="Uenighet om penger.",
        outcome=Outcome.NO_AGREEMENT,
    )
    assert house.the(select(Case.body_id).where(Case.id == case_id)) == above


# what people have set by hand


@pytest.mark.parametrize("is_withdrawn", [True, False])
def test_telling_a_meeting_of_a_case_does_not_wake_it(house: House, is_withdrawn: bool):
    case_id = house.a_case()
    meeting_id = house.a_meeting(STEP_ONE)
    item_id = house.put_up(meeting_id, case_id, ItemKind.INFORMATION)
    house.call(meeting_id)
    if is_withdrawn:
        house.do(cases.withdraw_case, case_id=case_id, reason="Løst.")
    else:
        house.do(cases.hold_case, case_id=case_id, reason="Venter.", review_on=DEADLINE)
    stands = phase(house, case_id)
    house.clock.go_to(STEP_ONE)
    house.do(meetings.start_meeting, meeting_id=meeting_id)
    house.record(item_id, Outcome.NOTED)
    row = house.the(select(Case).where(Case.id == case_id))
    assert row.phase is stands
    assert row.phase_reason in ("Løst.", "Venter.")


def test_a_case_withdrawn_in_a_meeting_no_longer_waits_for_anyone(house: House):
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    meeting_id = house.a_meeting(date(2026, 3, 5))
    item_id = house.put_up(meeting_id, case_id, ItemKind.INFORMATION)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.WITHDRAWN, reason="Partiet trekker saken.")
    state = select(AnchoringRound.state).where(AnchoringRound.case_id == case_id)
    assert (phase(house, case_id), house.the(state)) == (Phase.WITHDRAWN, RoundState.SUPERSEDED)
    house.record(item_id, Outcome.NOTED)
    assert (phase(house, case_id), house.the(state)) == (Phase.ANCHORING, RoundState.OPEN)
