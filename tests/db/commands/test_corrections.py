# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""An approved protocol is locked; what was wrong in it is put right by a dated addition."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from builders import WORDING, House
from remembering import remembered
from totrinn_db.commands import (
    agenda,
    cases,
    exemptions,
    follow_ups,
    history,
    meetings,
    minutes,
    protocols,
)
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.exemptions import NOTES
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.parties import Language
from totrinn_db.models import AnchoringRound, Attendee, Body, Change, LegalBasis, Meeting, Wording
from totrinn_db.queries.facts import load_case
from totrinn_db.queries.history import last_undoable
from totrinn_db.queries.meetings import meeting_view
from totrinn_db.queries.paper_meetings import protocol
from two_steps import approve, refused

STEP_ONE, STEP_TWO = date(2026, 2, 12), date(2026, 4, 16)


@remembered
def a_meeting_with_an_approved_protocol(house: House) -> tuple[str, str]:
    house.add_seats()
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, STEP_ONE)
    approve(house, meeting_id)
    return meeting_id, case_id


@pytest.fixture
def approved(house: House) -> tuple[str, str]:
    """A meeting whose protocol is approved, and the case it discussed."""
    return a_meeting_with_an_approved_protocol(house)


def hash_of(house: House, meeting_id: str) -> str:
    return house.the(select(Meeting.protocol_hash).where(Meeting.id == meeting_id))


def test_a_correction_is_added_with_its_date_and_leaves_the_protocol_alone(
    house: House, approved: tuple[str, str]
):
    meeting_id, _ = approved
    before, paper = hash_of(house, meeting_id), house.ask(protocol, meeting_id, Language.NB)
    house.clock.go_to(date(2026, 3, 2))
    house.do(protocols.add_correction, meeting_id=meeting_id, text="Ola Vara møtte for Molde.")
    house.do(protocols.add_correction, meeting_id=meeting_id, text="Igjen.", by="Møtelederen")
    after = house.ask(protocol, meeting_id, Language.NB)
    assert [(c.on, c.by, c.text) for c in after.corrections] == [
        (date(2026, 3, 2), "Kari Nordmann", "Ola Vara møtte for Molde."),
        (date(2026, 3, 2), "Møtelederen", "Igjen."),
    ]
    assert (hash_of(house, meeting_id), after.items) == (before, paper.items)
    assert [c.text for c in house.ask(meeting_view, meeting_id).corrections] == [
        "Ola Vara møtte for Molde.",
        "Igjen.",
    ]


def test_a_protocol_that_is_not_approved_is_changed_and_not_corrected(house: House):
    meeting_id = house.discuss(house.a_case(), STEP_ONE)
    add = {"meeting_id": meeting_id, "text": "Feil."}
    assert refused(house, protocols.add_correction, **add) is Code.MEETING_STATE


@pytest.mark.parametrize(
    ("text", "code"),
    [(" ", Code.TEXT_REQUIRED), ("Gjelder 01010012356", Code.NATIONAL_ID_FOUND)],
)
def test_a_correction_says_something_that_may_be_kept(
    house: House, approved: tuple[str, str], text: str, code: Code
):
    assert refused(house, protocols.add_correction, meeting_id=approved[0], text=text) is code


def test_a_correction_stays(house: House, approved: tuple[str, str]):
    house.do(protocols.add_correction, meeting_id=approved[0], text="Feil dato.")
    last = house.rows(select(Change).order_by(Change.counter.desc()))[0]
    assert refused(house, history.undo, change_id=last.id) in (
        Code.UNDO_NOT_POSSIBLE,
        Code.MEETING_LOCKED,
    )
    undoable = house.ask(last_undoable, house.store.installation_id)
    assert undoable is None or undoable.change_id != last.id


def test_a_mark_on_a_locked_protocol_is_taken_back_and_leaves_it_locked(
    house: House, approved: tuple[str, str]
):
    meeting_id, _ = approved
    before = hash_of(house, meeting_id)
    basis = house.rows(select(LegalBasis.id))[0]
    item = next(i for i in house.items(meeting_id) if i.case_id)
    correction = house.do(protocols.add_correction, meeting_id=meeting_id, text="Feil dato.")
    marks = (
        (exemptions.mark_item_exempt, {"item_id": item.id, "marks": {NOTES: basis}}),
        (
            exemptions.mark_corrections_exempt,
            {"meeting_id": meeting_id, "marks": {correction: basis}},
        ),
    )
    for command, kw in marks:
        house.do(command, **kw)
    view = house.ask(meeting_view, meeting_id)
    assert [row.basis_id for row in view.corrections] == [basis]
    for _ in marks:
        last = house.ask(last_undoable, house.store.installation_id)
        assert last is not None
        house.do(history.undo, change_id=last.change_id)
    view = house.ask(meeting_view, meeting_id)
    assert [row.basis_id for row in view.corrections] == [None]
    assert not next(each for each in view.items if each.id == item.id).marks
    assert hash_of(house, meeting_id) == before


def test_every_act_on_a_locked_meeting_is_refused(house: House, approved: tuple[str, str]):
    meeting_id, case_id = approved
    item = next(i for i in house.items(meeting_id) if i.case_id)
    seat = house.rows(select(Attendee.membership_id).where(Attendee.meeting_id == meeting_id))[0]
    of_meeting, of_item = {"meeting_id": meeting_id}, {"item_id": item.id}
    for command, kw in [
        (minutes.set_attendance, of_meeting | {"membership_id": seat} | _PRESENT),
        (minutes.set_attendances, of_meeting | {"membership_ids": (seat,)} | _PRESENT),
        (minutes.write_notes, of_item | {"notes": "Nytt"}),
        (minutes.record_outcome, of_item | {"outcome": Outcome.POSTPONED}),
        (agenda.change_item, of_item | {"presenter": "Ny"}),
        (agenda.move_item, of_item | {"after_id": None}),
        (agenda.take_off_agenda, of_item),
        (agenda.use_fast_track, of_item | {"decided_by": "Kari", "reason": "Haster"}),
        (agenda.drop_fast_track, of_item),
        (agenda.add_item, of_meeting | {"title": "Ny", "kind": ItemKind.INFORMATION}),
        (agenda.put_on_agenda, of_meeting | {"case_id": case_id}),
        (meetings.call_meeting, of_meeting),
        (meetings.start_meeting, of_meeting),
        (meetings.finish_meeting, of_meeting),
        (meetings.send_protocol, of_meeting),
        (meetings.approve_protocol, of_meeting),
        (meetings.change_meeting, of_meeting | {"held_on": STEP_TWO}),
        (meetings.cancel_meeting, of_meeting | {"cancelled_by": "X", "reason": "Y"}),
    ]:
        assert refused(house, command, **kw) is Code.MEETING_LOCKED, command.__name__


_PRESENT = {"attendance": Attendance.PRESENT}


def test_what_happens_to_the_case_later_does_not_change_the_protocol(
    house: House,
):
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, STEP_ONE)
    item_id = next(i.id for i in house.items(meeting_id) if i.case_id)
    follow = {"case_id": case_id, "item_id": item_id}
    first = house.do(follow_ups.add_follow_up, text="Lage rutine.", **follow)
    house.do(follow_ups.change_follow_up, follow_up_id=first, text="Lage en rutine.")
    house.do(
        follow_ups.change_follow_up, follow_up_id=first, responsible="Kari Nordmann", due=STEP_TWO
    )
    approve(house, meeting_id)
    paper = house.ask(protocol, meeting_id, Language.NB)
    assert [line.what for line in paper.follow_ups] == ["Lage en rutine."]
    house.do(follow_ups.change_follow_up, follow_up_id=first, text="Noe annet.", due=STEP_TWO)
    house.do(follow_ups.add_follow_up, text="Enda noe.", **follow)
    house.do(cases.change_case, case_id=case_id, title="Et helt annet navn")
    house.do(cases.write_wording, case_id=case_id, text=WORDING + " Molde leder arbeidet.")
    after = house.ask(protocol, meeting_id, Language.NB)
    assert (after.items, after.follow_ups) == (paper.items, paper.follow_ups)


def test_kept_answers_cover_the_wording_that_was_stated_and_no_later_one(house: House):
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    round_id = house.send(case_id, date(2026, 3, 27))
    house.answer_all(case_id)
    stated = WORDING.replace("1. januar", "1. mars")
    keep = {"kept_by": "Kari Nordmann", "kept_reason": "Bare datoen er flyttet."}
    house.do(cases.write_wording, case_id=case_id, text=stated, **keep)
    house.do(cases.write_wording, case_id=case_id, text=stated.replace("modell", "modelll"))
    meeting_id = house.a_meeting(STEP_TWO)
    house.put_up(meeting_id, case_id, ItemKind.DECISION)
    house.call(meeting_id)
    assert all(house.rows(select(Wording.is_frozen).where(Wording.case_id == case_id)))
    facts = house.ask(load_case, case_id).facts
    assert (facts.last_round.id, facts.last_round.covered_wording) == (round_id, stated)
    assert house.the(select(AnchoringRound.kept_wording_id)) is not None


def test_what_lay_before_a_meeting_stays_what_it_was(house: House):
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, STEP_ONE)
    approve(house, meeting_id)
    house.do(cases.write_wording, case_id=case_id, text=WORDING + " Molde leder.")
    (item,) = [i for i in house.ask(meeting_view, meeting_id).items if i.case is not None]
    assert item.proposal == WORDING


def test_a_protocol_is_approved_in_a_later_meeting_of_its_own_body(house: House):
    first = house.discuss(house.a_case(), STEP_ONE)
    earlier = house.a_meeting(date(2026, 1, 20))
    other = house.a_meeting(
        STEP_TWO, body_id=house.the(select(Body.id).where(Body.level == BodyLevel.SECRETARIAT))
    )
    for wrong in (first, earlier, other):
        assert refused(house, meetings.approve_protocol, meeting_id=first, in_meeting_id=wrong) is (
            Code.NOT_A_CHOICE
        )
    approve(house, first, in_meeting_id=house.a_meeting(STEP_TWO))


def test_a_protocol_that_lacks_something_is_not_approved(house: House):
    meeting_id = house.discuss(house.a_case(), STEP_ONE)
    of_meeting = {"meeting_id": meeting_id}
    house.do(meetings.change_meeting, **of_meeting, chair="Kari")
    assert refused(house, meetings.approve_protocol, **of_meeting) is Code.PROTOCOL_NOT_WHOLE
    house.do(meetings.change_meeting, **of_meeting, minute_taker="Ola")
    house.do(meetings.approve_protocol, **of_meeting)
