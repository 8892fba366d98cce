# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A case through both steps, told as the secretary would tell it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from builders import WORDING, House
from totrinn_db.commands import meetings
from totrinn_db.domain.anchoring import AnchoringStatus, RoundState
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.wording import Weight
from totrinn_db.models import AnchoringRound, Decision, Meeting
from two_steps import phase

STEP_ONE = date(2026, 2, 12)
DEADLINE = date(2026, 3, 27)
STEP_TWO = date(2026, 4, 16)


def test_a_case_is_discussed_anchored_at_home_and_decided(house: House):
    case_id = house.a_case()
    assert phase(house, case_id) is Phase.REPORTED

    first = house.a_meeting(STEP_ONE)
    item_id = house.put_up(first, case_id)
    assert phase(house, case_id) is Phase.DISCUSSION
    house.call_and_start(first)
    house.record(item_id, Outcome.TO_ANCHORING)
    assert phase(house, case_id) is Phase.DISCUSSED
    house.finish(first)

    round_id = house.send(case_id, DEADLINE)
    assert phase(house, case_id) is Phase.ANCHORING
    second = house.a_meeting(STEP_TWO)
    item_id = house.put_up(second, case_id)
    house.answer(case_id, "Molde")
    house.answer(case_id, "Smøla", AnchoringStatus.ENDORSED_WITH_REMARK)
    with pytest.raises(RuleBroken) as refused:
        house.call(second)
    assert refused.value.refused.code is Code.ANSWERS_MISSING
    assert refused.value.refused.facts["parties"] == ("Helse Møre og Romsdal",)
    assert refused.value.refused.facts["item"] == "Digital hjemmeoppfølging"

    house.answer(case_id, "Helse Møre og Romsdal")
    assert phase(house, case_id) is Phase.READY
    assert house.the(select(AnchoringRound.state).where(AnchoringRound.id == round_id)) is (
        RoundState.COMPLETE
    )
    house.call_and_start(second)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    assert phase(house, case_id) is Phase.DECIDED
    decision = house.the(select(Decision))
    assert decision.compared is Weight.IDENTICAL
    assert decision.decided_on == STEP_TWO
    house.finish(second)

    def the_first() -> Meeting:
        return house.the(select(Meeting).where(Meeting.id == first))

    assert the_first().state is MeetingState.HELD, "approved, but it lacks who chaired"
    third = house.a_meeting(date(2026, 9, 10))
    again = [item.protocol_of_id for item in house.items(third)]
    assert first not in again, "what a meeting approved is not asked for once more"
    house.do(meetings.change_meeting, meeting_id=first, chair="Kari", minute_taker="Ola")
    house.do(meetings.approve_protocol, meeting_id=first)
    approved = the_first()
    assert approved.state is MeetingState.PROTOCOL_APPROVED
    assert (approved.protocol_approved_in_id, approved.protocol_approved_on) == (second, STEP_TWO)
    assert len(approved.protocol_hash) == 64
    numbers = [(i.number, i.number_year) for i in [*house.items(first), *house.items(second)]]
    assert numbers == [(n, 2026) for n in range(1, len(numbers) + 1)]


def test_the_second_agenda_brings_the_last_protocol_by_itself(house: House):
    house.discuss(house.a_case(), STEP_ONE)
    agenda = house.items(house.a_meeting(STEP_TWO))
    assert [item.title for item in agenda] == [
        "Godkjenning av innkalling og saksliste",
        "Godkjenning av protokoll frå møtet 12. februar 2026",
        "Eventuelt",
    ]
    assert {item.item_kind for item in agenda} == {ItemKind.STANDING}
