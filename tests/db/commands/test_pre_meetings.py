# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Pre-meetings and networks: they prepare a case, finish no step and take no case numbers."""

from __future__ import annotations

from datetime import date

import pytest

from builders import House
from totrinn_db.commands import (
    agenda,
    bodies,
    meetings,
    minutes,
    preparing,
    rounds,
)
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import (
    ItemKind,
    Outcome,
)
from totrinn_db.domain.parties import Language
from totrinn_db.domain.phases import Phase
from totrinn_db.queries import papers
from totrinn_db.queries.broken_rules import broken_rules
from totrinn_db.queries.meeting_page import meeting_view
from two_steps import DEADLINE, STEP_ONE, STEP_TWO, phase, refused


def test_a_network_and_a_pre_meeting_prepare_a_case_and_finish_no_step(house: House):
    network = house.do(bodies.add_body, level=BodyLevel.NETWORK, name="Nettverk", parent_id=None)
    case_id = house.a_case()
    main = house.a_meeting(STEP_TWO)
    for meeting_id in (
        house.a_meeting(STEP_ONE, body_id=network),
        house.a_meeting(STEP_ONE, main_meeting_id=main),
    ):
        before = phase(house, case_id)
        item_id = house.put_up(meeting_id, case_id, ItemKind.DISCUSSION)
        house.call_and_start(meeting_id)
        (item,) = [i for i in house.ask(meeting_view, meeting_id).items if i.case]
        assert Outcome.TO_ANCHORING not in item.outcomes
        for outcome in (Outcome.TO_ANCHORING, Outcome.SENT_BACK):
            record = {"item_id": item_id, "outcome": outcome, "reason": "Uklart."}
            assert refused(house, minutes.record_outcome, **record) is Code.PREPARES_ONLY
        house.record(item_id, Outcome.NOTED)
        house.record(item_id, Outcome.NOTED, reason="Ingen merknader.")
        assert phase(house, case_id) is before is Phase.REPORTED
        assert (
            refused(house, rounds.send_to_anchoring, case_id=case_id, deadline=DEADLINE)
            is Code.DISCUSSION_MISSING
        )
    decide = {"meeting_id": house.a_meeting(STEP_TWO, main_meeting_id=main), "case_id": case_id}
    assert refused(house, agenda.put_on_agenda, kind=ItemKind.DECISION, **decide) is (
        Code.NOT_A_CHOICE
    )
    assert house.ask(broken_rules) == ()


def test_what_waits_goes_to_the_main_meeting_and_not_to_the_one_before_it(house: House):
    case_id = house.a_case()
    first = house.a_meeting(STEP_ONE)
    item_id = house.put_up(first, case_id)
    main = house.a_meeting(STEP_TWO)
    before = house.a_meeting(date(2026, 4, 9), main_meeting_id=main)
    house.call_and_start(first)
    house.record(item_id, Outcome.POSTPONED)
    house.finish(first)
    assert house.items(before) == []
    assert [item.case_id for item in house.items(main) if item.case_id] == [case_id]
    assert any(item.protocol_of_id == first for item in house.items(main))


def test_a_pre_meeting_has_the_agenda_of_its_main_meeting_with_notes_of_its_own(house: House):
    main = house.a_meeting(STEP_TWO)
    item_id = house.put_up(main, house.a_case("En"))
    before = house.a_meeting(date(2026, 4, 9), main_meeting_id=main)
    house.do(
        preparing.prepare_item,
        meeting_id=before,
        item_id=item_id,
        notes="Vi støtter forslaget.",
        spokesperson="Marit Hovden",
    )
    house.do(preparing.prepare_item, meeting_id=before, item_id=item_id, notes="Vi er i tvil.")
    house.put_up(main, house.a_case("To"))
    page = house.ask(meeting_view, before)
    titles = [item.case.title for item in page.main_items if item.case]
    assert titles == ["En", "To"], "what comes onto the main agenda later is there too"
    (row,) = page.preparations
    assert (row.notes, row.spokesperson) == ("Vi er i tvil.", "Marit Hovden")
    assert [item.notes for item in house.ask(meeting_view, main).items if item.case] == ["", ""]
    notice = house.ask(papers.agenda, before, Language.NB)
    said = [(line.title, line.kind, line.responsible) for line in notice.lines]
    discussed = ItemKind.DISCUSSION
    assert said == [("En", discussed, "Marit Hovden"), ("To", discussed, "")]
    own = house.items(main)[0].id
    for meeting_id, other in ((main, item_id), (house.a_meeting(STEP_ONE), own)):
        asked = {"meeting_id": meeting_id, "item_id": other, "notes": "x"}
        assert refused(house, preparing.prepare_item, **asked) is Code.NOT_A_CHOICE


def test_a_pre_meeting_takes_no_case_numbers_and_its_papers_have_those_of_the_main_one(
    house: House,
):
    case_id, own = house.a_case("Felles sak"), house.a_case("Formøtets egen")
    main = house.a_meeting(STEP_TWO)
    house.put_up(main, case_id)
    house.call(main)
    before = house.a_meeting(STEP_ONE, main_meeting_id=main)
    noted = [house.put_up(before, each, ItemKind.DISCUSSION) for each in (case_id, own)]
    house.call_and_start(before)
    (number,) = [item.number for item in house.items(main) if item.case_id == case_id]
    assert [item.number for item in house.items(before)] == [None, None]
    lines = house.ask(papers.agenda, before, Language.NB).lines
    told = [(line.number, line.title) for line in lines]
    assert told == [(f"{number}/2026", "Felles sak"), ("", "Formøtets egen")]
    paper = house.ask(papers.case_paper, case_id, Language.NB, before)
    assert paper.number == f"{number}/2026"
    with pytest.raises(RuleBroken) as broken:
        house.do(meetings.finish_meeting, meeting_id=before)
    assert broken.value.refused.facts["items"] == ("Felles sak", "Formøtets egen")
    for item_id in noted:
        house.record(item_id, Outcome.NOTED)
    house.finish(before)
    protocol = house.ask(papers.protocol, before, Language.NB)
    assert [item.number for item in protocol.items] == [f"{number}/2026", ""]
    late = house.put_up(main, house.a_case("Ny sak"))
    highest = max(filter(None, (item.number for item in house.items(main) if item.id != late)))
    (given,) = [item.number for item in house.items(main) if item.id == late]
    assert given == highest + 1, "the numbers of the body have no hole after a pre-meeting"


def test_a_pre_meeting_of_the_body_itself_takes_no_number_of_the_bodys_meetings(house: House):
    main = house.a_meeting(STEP_TWO)
    before = house.a_meeting(STEP_ONE, main_meeting_id=main)
    network = house.do(bodies.add_body, level=BodyLevel.NETWORK, name="Nettverk", parent_id=None)
    beside = house.a_meeting(STEP_ONE, body_id=network, main_meeting_id=main)
    house.do(meetings.change_meeting, meeting_id=before, held_on=date(2025, 12, 3))
    following = house.a_meeting(date(2026, 11, 5))
    labels = {
        house.ask(meeting_view, each).name.label for each in (main, before, beside, following)
    }
    assert labels == {"SSU 1/26", "SSU formøte 3.12.25", "Nettverk 1/26", "SSU 2/26"}
    assert house.ask(papers.agenda, before, Language.NB).meeting.label == "SSU formøte 3.12.2025"
