# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Meetings: what comes onto an agenda by itself, what stops a notice, and what is locked."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import select

from builders import WORDING, House
from totrinn_db.commands import (
    agenda,
    bodies,
    follow_ups,
    meetings,
    members,
    minutes,
)
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import (
    Attendance,
    ItemKind,
    MeetingState,
    Outcome,
    StandingKind,
    WayOn,
)
from totrinn_db.domain.phases import Phase
from totrinn_db.models import Attendee, Body, Case, Decision, Meeting
from totrinn_db.queries.meeting_page import meeting_view
from two_steps import DEADLINE, STEP_ONE, STEP_TWO, a_case_at_step_two, approve, phase, refused


def test_what_was_postponed_stands_on_the_next_agenda_unchanged(house: House):
    case_id = house.a_case()
    first, following = house.a_meeting(STEP_ONE), house.a_meeting(STEP_TWO)
    item_id = house.put_up(first, case_id)
    house.call_and_start(first)
    house.record(item_id, Outcome.POSTPONED)
    assert phase(house, case_id) is Phase.DISCUSSION
    house.finish(first)
    (carried,) = [item for item in house.items(following) if item.case_id]
    assert (carried.carried_from_id, carried.item_kind) == (item_id, ItemKind.DISCUSSION)


def test_a_cancelled_meeting_hands_its_cases_on_once(house: House):
    case_id = house.a_case()
    first = house.a_meeting(STEP_ONE)
    house.put_up(first, case_id)
    house.do(meetings.cancel_meeting, meeting_id=first, cancelled_by="Leder", reason="Uvær")
    following = house.a_meeting(STEP_TWO)
    assert [item.case_id for item in house.items(following) if item.case_id] == [case_id]
    later = house.a_meeting(date(2026, 6, 11))
    assert [item.case_id for item in house.items(later) if item.case_id] == []


def test_open_follow_up_comes_up_and_what_is_done_does_not(house: House):
    case_id, meeting_id, item_id = a_case_at_step_two(house)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    follow_id = house.do(follow_ups.add_follow_up, case_id=case_id, text="Lage rutine.")
    assert phase(house, case_id) is Phase.FOLLOW_UP
    house.finish(meeting_id)

    def has_follow_up(on: date) -> bool:
        items = house.items(house.a_meeting(on))
        return any(item.standing_kind is StandingKind.FOLLOW_UP for item in items)

    assert has_follow_up(date(2026, 6, 11))
    house.do(follow_ups.change_follow_up, follow_up_id=follow_id, light=follow_ups.Light.DONE)
    assert not has_follow_up(date(2026, 9, 10))


def test_a_meeting_ends_when_every_numbered_item_has_an_outcome(house: House):
    meeting_id = house.a_meeting(STEP_ONE)
    item_id = house.put_up(meeting_id, house.a_case())
    house.do(agenda.add_item, meeting_id=meeting_id, title="Lunsj", kind=ItemKind.BREAK)
    house.call_and_start(meeting_id)
    with pytest.raises(RuleBroken) as broken:
        house.do(meetings.finish_meeting, meeting_id=meeting_id)
    assert broken.value.refused.code is Code.ITEM_OUTCOME_MISSING
    assert "Lunsj" not in str(broken.value.refused.facts["items"])
    house.record(item_id, Outcome.TO_ANCHORING)
    house.finish(meeting_id)


def test_an_approved_protocol_is_locked(house: House):
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, STEP_ONE)
    house.do(meetings.send_protocol, meeting_id=meeting_id)
    approve(house, meeting_id)
    item = house.items(meeting_id)[0]
    for command, kw in [
        (minutes.write_notes, {"item_id": item.id, "notes": "Nytt"}),
        (minutes.record_outcome, {"item_id": item.id, "outcome": Outcome.NOTED}),
        (meetings.change_meeting, {"meeting_id": meeting_id, "chair": "Ny"}),
        (agenda.change_item, {"item_id": item.id, "minutes": 5}),
        (meetings.cancel_meeting, {"meeting_id": meeting_id, "cancelled_by": "X", "reason": "Y"}),
    ]:
        assert refused(house, command, **kw) is Code.MEETING_LOCKED


def test_a_notice_too_late_needs_a_reason(house: House):
    meeting_id = house.a_meeting(date(2026, 1, 8))
    assert refused(house, meetings.call_meeting, meeting_id=meeting_id) is Code.NOTICE_TOO_SHORT
    house.call(meeting_id)
    row = house.the(select(Meeting).where(Meeting.id == meeting_id))
    assert (row.state, row.short_notice_reason) == (MeetingState.CALLED, "Avtalt.")
    in_time = house.a_meeting(STEP_TWO)
    house.call(in_time)
    assert house.ask(meeting_view, in_time).short_notice_reason == "", "nothing to excuse"


def test_a_decision_sent_back_demands_a_new_round(house: House):
    case_id, meeting_id, item_id = a_case_at_step_two(house)
    assert refused(house, minutes.record_outcome, item_id=item_id, outcome=Outcome.SENT_BACK) is (
        Code.REASON_REQUIRED
    )
    house.record(item_id, Outcome.SENT_BACK, reason="Økonomien mangler.")
    assert phase(house, case_id) is Phase.DISCUSSED
    house.finish(meeting_id)
    following = house.a_meeting(date(2026, 6, 11))
    house.put_up(following, case_id, ItemKind.DECISION)
    assert refused(house, meetings.call_meeting, meeting_id=following, short_notice_reason="x") is (
        Code.ROUND_SUPERSEDED
    )
    house.send(case_id, date(2026, 5, 20))
    house.answer_all(case_id)
    assert phase(house, case_id) is Phase.READY
    house.call(following)


def test_step_one_stands_once_answers_rest_on_it(house: House):
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    (item,) = [i for i in house.items(meeting_id) if i.case_id]
    assert refused(house, minutes.record_outcome, item_id=item.id, outcome=Outcome.POSTPONED) is (
        Code.WRONG_PHASE
    )
    house.record(item.id, Outcome.TO_ANCHORING, reason="Presisert.")


def test_an_outcome_recorded_again_replaces_the_first_and_all_it_did_also_a_lift(house: House):
    above = house.the(select(Body).where(Body.id != house.ssu, Body.decides_cases.is_(True)))
    case_id, meeting_id, item_id = a_case_at_step_two(house)
    lift = {"outcome": Outcome.NO_AGREEMENT, "way_on": WayOn.LIFTED, "reason": "Uenighet."}
    assert refused(house, minutes.record_outcome, item_id=item_id, **lift) is Code.NOT_A_CHOICE
    house.record(item_id, lift_to_id=above.id, **lift)  # type: ignore[arg-type]
    row = house.the(select(Case).where(Case.id == case_id))
    assert (row.phase, row.body_id) == (Phase.LIFTED, above.id)
    house.record(item_id, Outcome.POSTPONED)
    row = house.the(select(Case).where(Case.id == case_id))
    assert (row.phase, row.body_id) == (Phase.READY, house.ssu)
    house.record(item_id, Outcome.SENT_BACK, reason="Feil knapp.")
    (item,) = [i for i in house.ask(meeting_view, meeting_id).items if i.id == item_id]
    assert item.anchored_wording == WORDING, "the answers count again for another outcome"
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    assert phase(house, case_id) is Phase.DECIDED
    house.record(item_id, Outcome.POSTPONED)
    assert phase(house, case_id) is Phase.READY
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    standing = house.rows(select(Decision.is_replaced).order_by(Decision.id))
    assert standing == [True, False]


def test_a_lift_that_is_taken_back_gives_the_case_to_the_body_it_came_from(house: House):
    above = house.the(select(Body).where(Body.id != house.ssu, Body.decides_cases.is_(True)))
    local = house.do(bodies.add_body, level=BodyLevel.LOCAL, name="LSU", parent_id=house.ssu)
    case_id = house.a_case(body_id=local)
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.answer_all(case_id)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call_and_start(meeting_id)
    house.record(
        item_id,
        Outcome.NO_AGREEMENT,
        way_on=WayOn.LIFTED,
        lift_to_id=above.id,
        reason="Uenighet.",
    )
    assert house.the(select(Case.body_id).where(Case.id == case_id)) == above.id
    house.record(item_id, Outcome.POSTPONED)
    assert house.the(select(Case.body_id).where(Case.id == case_id)) == local


def test_the_body_of_the_case_may_discuss_it_whatever_its_level(house: House):
    fsu = house.do(bodies.add_body, level=BodyLevel.PROFESSIONAL, name="FSU", parent_id=None)
    case_id = house.a_case(body_id=fsu)
    meeting_id = house.a_meeting(STEP_ONE, body_id=fsu)
    item_id = house.put_up(meeting_id, case_id, ItemKind.DISCUSSION)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.TO_ANCHORING)
    assert phase(house, case_id) is Phase.DISCUSSED


def test_a_fast_track_prints_who_and_why(house: House):
    case_id = house.a_case()
    meeting_id = house.a_meeting(STEP_ONE)
    item_id = house.put_up(meeting_id, case_id)
    fast = {"item_id": item_id, "decided_by": "Kari Nordmann"}
    assert refused(house, agenda.use_fast_track, reason=" ", **fast) is Code.REASON_REQUIRED
    house.do(agenda.use_fast_track, reason="Fristen går ut.", **fast)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    assert phase(house, case_id) is Phase.DECIDED
    decision = house.the(select(Decision))
    assert (decision.round_id, decision.compared) == (None, None)


def test_attendance_is_taken_for_the_members_of_the_day(house: House):
    house.add_seats()
    left = house.do(
        members.add_member,
        body_id=house.ssu,
        name="Sluttet",
        role=members.MemberRole.MEMBER,
        side=members.Side.TRUST,
    )
    house.do(members.end_member, membership_id=left, on=date(2026, 2, 1))
    meeting_id = house.a_meeting(STEP_ONE)
    house.call_and_start(meeting_id)
    rows = house.rows(select(Attendee).where(Attendee.meeting_id == meeting_id))
    assert len(rows) == 3
    house.do(
        minutes.set_attendance,
        meeting_id=meeting_id,
        membership_id=rows[0].membership_id,
        attendance=Attendance.DEPUTY,
        deputy="Ola Vara",
    )
    seated = house.rows(select(Attendee).where(Attendee.attendance == Attendance.DEPUTY))
    assert [row.deputy for row in seated] == ["Ola Vara"]


def test_a_meeting_has_sane_hours(house: House):
    for starts, ends, held_on, code in (
        (time(14), time(10), STEP_ONE, Code.END_BEFORE_START),
        (time(10), time(14), date(1926, 2, 12), Code.DATE_OUT_OF_RANGE),
    ):
        facts = {"body_id": house.ssu, "held_on": held_on, "starts_at": starts, "ends_at": ends}
        assert refused(house, meetings.plan_meeting, **facts) is code
