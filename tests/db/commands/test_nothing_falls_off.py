# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is not finished comes up again by itself, however it came to be left (rule 10)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from builders import WORDING, House
from totrinn_db.commands import follow_ups, meetings
from totrinn_db.domain.meetings import ItemKind, Outcome, StandingKind
from totrinn_db.models import AgendaItem

FIRST, SECOND, THIRD = date(2026, 2, 12), date(2026, 4, 16), date(2026, 6, 11)


def protocols_up(house: House, meeting_id: str) -> list[str]:
    return [item.protocol_of_id for item in house.items(meeting_id) if item.protocol_of_id]


def cases_up(house: House, meeting_id: str) -> list[tuple[str, ItemKind]]:
    return [(i.case_id, i.item_kind) for i in house.items(meeting_id) if i.case_id]


def has_follow_up(house: House, meeting_id: str) -> bool:
    items = house.items(meeting_id)
    return any(item.standing_kind is StandingKind.FOLLOW_UP for item in items)


def hold(house: House, meeting_id: str) -> None:
    house.call_and_start(meeting_id)
    house.finish(meeting_id)


def test_two_protocols_that_wait_both_come_up(house: House):
    first, second = house.a_meeting(FIRST), house.a_meeting(date(2026, 2, 19))
    house.call(second)
    hold(house, first)
    house.clock.go_to(date(2026, 2, 19))
    house.do(meetings.start_meeting, meeting_id=second)
    house.finish(second)
    third = house.a_meeting(SECOND)
    assert protocols_up(house, third) == [first, second]
    titles = [item.title for item in house.items(third) if item.protocol_of_id]
    assert len(set(titles)) == 2


def test_a_protocol_that_was_only_noted_comes_up_again(house: House):
    first, second = house.a_meeting(FIRST), house.a_meeting(SECOND)
    hold(house, first)
    (approval,) = [item for item in house.items(second) if item.protocol_of_id]
    house.call_and_start(second)
    house.record(approval.id, Outcome.NOTED)
    house.finish(second)
    assert sorted(protocols_up(house, house.a_meeting(THIRD))) == sorted([first, second])


def test_a_protocol_comes_up_once_and_not_when_it_is_approved(house: House):
    first, second = house.a_meeting(FIRST), house.a_meeting(SECOND)
    third = house.a_meeting(THIRD)
    hold(house, first)
    assert (protocols_up(house, second), protocols_up(house, third)) == ([first], [])
    hold(house, second)
    assert protocols_up(house, third) == [second]


def test_follow_up_that_is_noted_late_comes_onto_the_next_draft(house: House):
    case_id = house.a_case()
    house.discuss(case_id, FIRST)
    house.send(case_id, date(2026, 3, 27))
    house.answer_all(case_id)
    second, third = house.a_meeting(SECOND), house.a_meeting(THIRD)
    item_id = house.put_up(second, case_id)
    house.call_and_start(second)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(second)
    assert not has_follow_up(house, third)
    follow_id = house.do(follow_ups.add_follow_up, case_id=case_id, text="Lage rutine.")
    assert has_follow_up(house, third)
    house.do(follow_ups.change_follow_up, follow_up_id=follow_id, light=follow_ups.Light.DONE)
    fourth = house.a_meeting(date(2026, 9, 10))
    house.call(third)
    assert not has_follow_up(house, fourth)
    house.do(follow_ups.change_follow_up, follow_up_id=follow_id, light=follow_ups.Light.YELLOW)
    assert has_follow_up(house, fourth)


def test_being_told_of_a_case_does_not_stand_for_its_discussion(house: House):
    case_id = house.a_case()
    first, second, third = (house.a_meeting(on) for on in (FIRST, SECOND, THIRD))
    discussion = house.put_up(first, case_id, ItemKind.DISCUSSION)
    told = house.put_up(second, case_id, ItemKind.INFORMATION)
    house.call(second)
    house.call_and_start(first)
    house.record(discussion, Outcome.POSTPONED)
    house.finish(first)
    assert cases_up(house, third) == [(case_id, ItemKind.DISCUSSION)]
    house.clock.go_to(SECOND)
    house.do(meetings.start_meeting, meeting_id=second)
    house.record(told, Outcome.NOTED)
    house.finish(second)
    assert cases_up(house, third) == [(case_id, ItemKind.DISCUSSION)]


def test_what_a_cancelled_meeting_had_comes_onto_the_one_held_instead(house: House):
    case_id = house.a_case()
    first = house.a_meeting(SECOND)
    house.put_up(first, case_id)
    house.call(first)
    sooner = house.a_meeting(date(2026, 4, 9))
    house.do(meetings.cancel_meeting, meeting_id=first, cancelled_by="Leder", reason="Uvær")
    assert cases_up(house, sooner) == [(case_id, ItemKind.DISCUSSION)]
    numbers = house.rows(select(AgendaItem.number).where(AgendaItem.case_id == case_id))
    house.call(sooner)
    again = house.rows(select(AgendaItem.number).where(AgendaItem.meeting_id == sooner))
    assert not set(numbers) & set(filter(None, again)) - {None}
