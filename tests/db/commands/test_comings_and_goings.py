# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties, members, levels and years that change while a case is on its way."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from builders import WORDING, House
from totrinn_db.commands import (
    agenda,
    bodies,
    case_classes,
    history,
    meetings,
    members,
    minutes,
    parties,
)
from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.codes import Code
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.parties import Language
from totrinn_db.domain.phases import Phase
from totrinn_db.models import AgendaItem, Attendee, Case, Decision, Meeting, Membership
from totrinn_db.queries import papers
from totrinn_db.queries.broken_rules import broken_rules
from two_steps import DEADLINE, STEP_ONE, STEP_TWO, a_case_at_step_two, a_ready_case, phase, refused


def test_a_party_that_has_left_stops_nobody(house: House):
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.answer_all(case_id)
    house.answer(case_id, "Smøla", AnchoringStatus.NOT_ENDORSED)
    assert phase(house, case_id) is Phase.ANCHORING
    house.do(
        parties.end_party,
        party_id=house.parties["Smøla"],
        on=date(2026, 3, 1),
        reason="Slått sammen.",
    )
    house.clock.go_to(date(2026, 3, 2))
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id, ItemKind.DECISION)
    house.call_and_start(meeting_id)
    assert phase(house, case_id) is Phase.READY
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    assert house.ask(broken_rules) == ()


def test_a_party_that_leaves_later_is_no_longer_waited_for_when_the_day_comes(house: House):
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    for name in house.counted():
        if name != "Smøla":
            house.answer(case_id, name)
    meeting_id = house.a_meeting(STEP_TWO)
    house.put_up(meeting_id, case_id, ItemKind.DECISION)
    house.do(
        parties.end_party,
        party_id=house.parties["Smøla"],
        on=date(2026, 3, 1),
        reason="Slått sammen.",
    )
    assert refused(
        house, meetings.call_meeting, meeting_id=meeting_id, short_notice_reason="x"
    ) is (Code.ANSWERS_MISSING)
    house.clock.go_to(date(2026, 3, 1))
    house.call(meeting_id)
    assert phase(house, case_id) is Phase.READY


def test_nobody_is_bound_by_a_vote_against_its_answer(house: House):
    house.do(bodies.change_body, body_id=house.ssu, objection_blocks=False)
    case_id = a_ready_case(house)
    house.answer(case_id, "Smøla", AnchoringStatus.NOT_ENDORSED)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.ADOPTED_BY_VOTE, wording=WORDING, votes="5 mot 1")
    bound = house.the(select(Decision)).parties
    assert house.parties["Smøla"] not in bound
    assert house.parties["Molde"] in bound
    house.finish(meeting_id)
    ((_, extract),) = house.ask(papers.extracts, meeting_id, Language.NB)
    for item in (extract.item, *house.ask(papers.protocol, meeting_id, Language.NB).items):
        if item.outcome is Outcome.ADOPTED_BY_VOTE:
            assert item.adopted_for == ("Helse Møre og Romsdal", "Molde")
            assert item.not_bound == ("Smøla",)


def test_a_decision_for_named_parties_names_them(house: House):
    house.do(bodies.change_body, body_id=house.ssu, objection_blocks=False)
    case_id = house.a_case()
    meeting_id = house.a_meeting(STEP_ONE)
    item_id = house.put_up(meeting_id, case_id)
    house.do(
        agenda.use_fast_track, item_id=item_id, decided_by="Kari Nordmann", reason="Fristen går ut."
    )
    house.call_and_start(meeting_id)
    some = {"outcome": Outcome.ADOPTED_BY_SOME, "wording": WORDING}
    assert refused(house, minutes.record_outcome, item_id=item_id, **some) is (
        Code.ANCHORING_NOT_STARTED
    )


def test_a_level_that_is_demanded_later_does_not_unsettle_what_was_decided(house: House):
    case_id, meeting_id, item_id = a_case_at_step_two(house)
    house.answer(case_id, "Molde", level=Level.ADMINISTRATIVE)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(meeting_id)
    levels = {"municipal_level": Level.MUNICIPAL_COUNCIL, "trust_level": Level.TRUST_BOARD}
    class_id = house.class_id("professional")
    house.do(case_classes.change_case_class, class_id=class_id, **levels)
    house.do(case_classes.change_case_class, class_id=class_id, trust_level=None)
    assert house.ask(broken_rules) == ()


def test_who_has_left_the_body_does_not_attend_it(house: House):
    house.add_seats()
    seat = house.rows(select(Membership.id))[0]
    house.do(members.end_member, membership_id=seat, on=date(2026, 2, 1))
    attend = {"membership_id": seat, "attendance": Attendance.PRESENT}
    late, early = house.a_meeting(STEP_ONE), house.a_meeting(date(2026, 1, 20))
    assert refused(house, minutes.set_attendance, meeting_id=late, **attend) is Code.NOT_A_CHOICE
    house.do(minutes.set_attendance, meeting_id=early, **attend)


def test_nobody_leaves_a_meeting_before_coming_to_it(house: House):
    house.add_seats()
    meeting_id = house.a_meeting(STEP_ONE)
    house.put_up(meeting_id, house.a_case())
    first, *_, last = house.items(meeting_id)
    seat = house.rows(select(Membership.id))[0]
    at = {"meeting_id": meeting_id, "membership_id": seat, "attendance": Attendance.PRESENT}
    turned = {"from_item_id": last.id, "to_item_id": first.id}
    assert refused(house, minutes.set_attendance, **at, **turned) is Code.LEFT_BEFORE_COMING
    for one, other in ((first, last), (first, first)):
        house.do(minutes.set_attendance, **at, from_item_id=one.id, to_item_id=other.id)


def test_several_are_noted_in_one_act_that_keeps_their_notes_and_is_taken_back_whole(house: House):
    house.add_seats()
    meeting_id = house.a_meeting(STEP_ONE)
    first, *_, last = house.items(meeting_id)
    noted, other, gone = house.rows(select(Membership.id))
    house.do(members.end_member, membership_id=gone, on=date(2026, 2, 1))
    at = {"meeting_id": meeting_id, "membership_id": noted, "attendance": Attendance.DEPUTY}
    parts = {"from_item_id": first.id, "to_item_id": last.id, "note": "Går tidlig"}
    house.do(minutes.set_attendance, **at, deputy="Ola Vara", **parts)

    def seats() -> dict[str, tuple[object, ...]]:
        return {
            row.membership_id: (
                row.attendance, row.deputy, row.from_item_id, row.to_item_id, row.note,
            )
            for row in house.rows(select(Attendee))
        }  # fmt: skip

    before = seats()
    several = {"meeting_id": meeting_id, "attendance": Attendance.PRESENT}
    stopped = several | {"membership_ids": (noted, other, gone)}
    assert refused(house, minutes.set_attendances, **stopped) is Code.NOT_A_CHOICE
    assert seats() == before, "one who has left stops the whole act"
    act = house.write(minutes.set_attendances, **several, membership_ids=(noted, other))
    assert seats() == {
        noted: (Attendance.PRESENT, "", first.id, last.id, "Går tidlig"),
        other: (Attendance.PRESENT, "", None, None, ""),
    }
    house.do(history.undo, change_id=act.changes.change_id)
    assert seats() == before


def test_numbers_belong_to_the_year_of_their_meeting_and_references_to_that_of_the_case(
    house: House,
):
    last = house.a_meeting(date(2026, 12, 30))
    house.put_up(last, house.a_case("Siste sak"))
    house.call_and_start(last)
    house.finish(last)
    house.clock.go_to(date(2027, 1, 4))
    case_id = house.a_case("Første sak")
    first = house.a_meeting(date(2027, 1, 20))
    item_id = house.put_up(first, case_id)
    house.call(first)
    row = house.the(select(AgendaItem).where(AgendaItem.id == item_id))
    case = house.the(select(Case).where(Case.id == case_id))
    meeting = house.the(select(Meeting).where(Meeting.id == first))
    numbers = sorted(i.number for i in house.items(first) if i.number)
    assert (row.number_year, meeting.year, meeting.number) == (2027, 2027, 1)
    assert numbers == list(range(1, len(numbers) + 1))
    assert case_reference(case.reference_number, case.reference_year) == "27-001"
