# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Cases, rounds, answers and settings: what each act does, and when it is refused."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from builders import WORDING, House
from remembering import remembered
from totrinn_db.commands import (
    agenda,
    answers,
    bodies,
    cases,
    minutes,
    parties,
    rounds,
)
from totrinn_db.commands.history import undo
from totrinn_db.domain.anchoring import AnchoringStatus, RoundState
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import ChangedByOthers
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.phases import Phase
from totrinn_db.models import (
    AnchoringRound,
    Attachment,
    AttachmentData,
    Case,
    Party,
    RegionMember,
    Wording,
)
from totrinn_db.queries.case_page import case_view
from two_steps import refused

STEP_ONE, DEADLINE = date(2026, 2, 12), date(2026, 3, 27)
YES = AnchoringStatus.ENDORSED
SPELLING = WORDING.replace("innfører", "innforer")
CONTENT = WORDING.replace("2027", "2028")


def row(house: House, case_id: str) -> Case:
    return house.the(select(Case).where(Case.id == case_id))


def last_round(house: House) -> AnchoringRound:
    return house.rows(select(AnchoringRound).order_by(AnchoringRound.number))[-1]


@remembered
def a_case_that_is_out(house: House) -> str:
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    return case_id


@pytest.fixture
def case_id(house: House) -> str:
    """A case that is out with the parties."""
    return a_case_that_is_out(house)


def test_cases_get_stable_references_in_a_row(house: House):
    found = [row(house, house.a_case(f"Sak {n}")) for n in range(3)]
    assert [(c.reference_year, c.reference_number) for c in found] == [
        (2026, 1),
        (2026, 2),
        (2026, 3),
    ]


def test_a_title_is_checked_and_patient_data_is_stopped_wherever_it_is_typed(house: House):
    facts = {"class_id": house.class_id("professional"), "body_id": house.ssu}
    for title, code in (
        ("  ", Code.TITLE_REQUIRED),
        ("x" * 501, Code.TEXT_TOO_LONG),
        ("Gjelder 130972 48022", Code.NATIONAL_ID_FOUND),
    ):
        assert refused(house, cases.report_case, **facts, title=title) is code
    case_id, text = house.a_case(), "Pasienten 13097248022 ble utskrevet."
    for command, typed in (
        (cases.write_section, {"key": "summary", "text": text}),
        (cases.write_wording, {"text": text}),
        (cases.change_case, {"title": text}),
    ):
        assert refused(house, command, case_id=case_id, **typed) is Code.NATIONAL_ID_FOUND


def test_typing_goes_on_in_the_same_version_until_it_is_sent(house: House):
    case_id = house.a_case()
    house.do(cases.write_wording, case_id=case_id, text=CONTENT)
    assert house.rows(select(Wording.number)) == [1]
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.do(cases.write_wording, case_id=case_id, text=CONTENT.replace("innfører", "innforer"))
    frozen = house.rows(select(Wording.is_frozen).order_by(Wording.number))
    assert frozen == [True, False]


def test_a_change_of_language_keeps_the_answers_and_one_of_content_demands_a_stand_on_them(
    house: House, case_id: str
):
    house.answer_all(case_id)
    house.do(cases.write_wording, case_id=case_id, text=SPELLING)
    assert row(house, case_id).phase is Phase.READY
    change = {"case_id": case_id, "text": CONTENT}
    assert refused(house, cases.write_wording, **change) is Code.WORDING_CHANGED
    assert refused(house, cases.write_wording, kept_by="Kari", **change) is Code.REASON_REQUIRED
    house.do(cases.write_wording, kept_by="Kari", kept_reason="Bare året er flyttet.", **change)
    assert row(house, case_id).phase is Phase.READY
    assert last_round(house).kept_reason == "Bare året er flyttet."
    again = {"case_id": case_id, "text": CONTENT.replace("2028", "2029")}
    assert refused(house, cases.write_wording, **again) is Code.WORDING_CHANGED
    house.do(cases.write_wording, new_round=True, **again)
    assert row(house, case_id).phase is Phase.DISCUSSED
    assert last_round(house).state is RoundState.SUPERSEDED


def test_taking_an_answer_back_reopens_the_round(house: House, case_id: str):
    house.answer_all(case_id)
    assert last_round(house).state is RoundState.COMPLETE
    anchoring_id = house.anchoring(case_id, "Molde").id
    assert refused(house, answers.withdraw_answer, anchoring_id=anchoring_id, reason="") is (
        Code.REASON_REQUIRED
    )
    house.do(answers.withdraw_answer, anchoring_id=anchoring_id, reason="Feil part.")
    assert last_round(house).state is RoundState.OPEN
    assert row(house, case_id).phase is Phase.ANCHORING
    assert house.anchoring(case_id, "Molde").status is AnchoringStatus.ASKED


def test_a_condition_holds_the_round_open_until_it_is_settled(house: House, case_id: str):
    house.answer_all(case_id)
    house.answer(case_id, "Smøla", AnchoringStatus.ENDORSED_ON_CONDITION)
    assert row(house, case_id).phase is Phase.ANCHORING
    anchoring_id = house.anchoring(case_id, "Smøla").id
    molde = house.anchoring(case_id, "Molde").id
    settle = {"is_met": True, "note": "Avklart med Smøla."}
    assert refused(house, answers.settle_condition, anchoring_id=molde, **settle) is (
        Code.NO_CONDITION
    )
    house.do(answers.settle_condition, anchoring_id=anchoring_id, **settle)
    assert row(house, case_id).phase is Phase.READY


def test_of_an_open_round_only_the_deadline_grows_and_what_is_under_way_is_no_answer(
    house: House, case_id: str
):
    economic = house.class_id("economic")
    assert refused(house, cases.change_case, case_id=case_id, class_id=economic) is (
        Code.ROUND_OPEN
    )
    round_id = last_round(house).id
    assert refused(house, rounds.extend_deadline, round_id=round_id, deadline=DEADLINE) is (
        Code.DATE_IN_PAST
    )
    house.do(rounds.extend_deadline, round_id=round_id, deadline=date(2026, 4, 10))
    assert last_round(house).deadline == date(2026, 4, 10)
    anchoring_id = house.anchoring(case_id, "Molde").id
    house.do(answers.acknowledge, anchoring_id=anchoring_id)
    assert house.anchoring(case_id, "Molde").status is AnchoringStatus.ACKNOWLEDGED
    house.do(answers.plan_treatment, anchoring_id=anchoring_id, organ="Kommunestyret", on=DEADLINE)
    assert house.anchoring(case_id, "Molde").status is AnchoringStatus.IN_TREATMENT
    house.answer(case_id, "Molde")
    assert refused(house, answers.acknowledge, anchoring_id=anchoring_id) is Code.ALREADY_ANSWERED


def test_a_round_given_up_leads_to_a_new_one_that_is_counted(house: House, case_id: str):
    house.answer(case_id, "Molde")
    house.do(rounds.end_round, round_id=last_round(house).id, reason="Ny økonomi.")
    assert row(house, case_id).phase is Phase.DISCUSSED
    assert house.anchoring(case_id, "Smøla").status is AnchoringStatus.NO_ANSWER
    house.send(case_id, date(2026, 5, 20))
    assert last_round(house).number == 2
    assert house.anchoring(case_id, "Molde").status is AnchoringStatus.ASKED


def test_a_party_that_leaves_is_no_longer_waited_for(house: House, case_id: str):
    house.answer(case_id, "Molde")
    house.answer(case_id, "Helse Møre og Romsdal")
    smola = house.parties["Smøla"]
    house.do(parties.end_party, party_id=smola, on=house.store.today(), reason="Slått sammen.")
    assert row(house, case_id).phase is Phase.READY


def test_a_party_that_joins_is_asked_from_the_next_round(house: House, case_id: str):
    new = {"kind": PartyKind.MUNICIPALITY, "name": "Averøy", "full_name": "Averøy kommune"}
    house.do(parties.add_party, number="1554", **new)
    assert refused(house, parties.add_party, number="1554", **new) is Code.ALREADY_EXISTS
    house.answer_all_asked(case_id)
    assert row(house, case_id).phase is Phase.READY


def test_a_stricter_rule_counts_at_once(house: House, case_id: str):
    house.do(bodies.change_body, body_id=house.ssu, condition_blocks=False)
    house.answer_all(case_id)
    house.answer(case_id, "Smøla", AnchoringStatus.ENDORSED_ON_CONDITION)
    assert row(house, case_id).phase is Phase.READY
    house.do(bodies.change_body, body_id=house.ssu, condition_blocks=True)
    assert row(house, case_id).phase is Phase.ANCHORING


def test_a_case_on_hold_is_taken_up_where_it_was(house: House, case_id: str):
    on = date(2026, 6, 1)
    house.do(cases.hold_case, case_id=case_id, reason="Venter på tilskudd.", review_on=on)
    assert (row(house, case_id).phase, row(house, case_id).review_on) == (Phase.ON_HOLD, on)
    house.answer_all(case_id)
    assert row(house, case_id).phase is Phase.ON_HOLD
    house.do(cases.resume_case, case_id=case_id)
    assert (row(house, case_id).phase, row(house, case_id).review_on) == (Phase.READY, None)


def test_a_case_that_ends_early_closes_its_round(house: House, case_id: str):
    summary = {"case_id": case_id, "key": "summary", "text": "x"}
    for command, phase in (
        (cases.withdraw_case, Phase.WITHDRAWN),
        (cases.solve_elsewhere, Phase.SOLVED_ELSEWHERE),
    ):
        assert refused(house, command, case_id=case_id, reason=" ") is Code.REASON_REQUIRED
        ended = house.write(command, case_id=case_id, reason="Løst bilateralt.").changes
        assert row(house, case_id).phase is phase
        assert last_round(house).state is RoundState.ENDED
        assert refused(house, cases.write_section, **summary) is Code.CASE_ENDED
        house.do(undo, change_id=ended.change_id)


def test_changes_by_others_are_never_overwritten(house: House):
    case_id = house.a_case()
    seen = row(house, case_id).version
    house.do(cases.change_case, case_id=case_id, title="Ny tittel", expected_version=seen)
    with pytest.raises(ChangedByOthers):
        house.do(cases.change_case, case_id=case_id, title="Min", expected_version=seen)
    assert row(house, case_id).title == "Ny tittel"


def test_a_section_and_a_wording_of_another_are_never_overwritten(house: House):
    case_id = house.a_case()
    write = {"case_id": case_id, "key": "summary", "expected_version": 0}
    first = house.do(cases.write_section, text="Min", **write)
    with pytest.raises(ChangedByOthers):
        house.do(cases.write_section, text="Din", **write)
    assert house.do(cases.write_section, **{**write, "text": "Ny", "expected_version": first}) > 1
    seen = house.ask(case_view, case_id).wording.version
    newer = house.do(cases.write_wording, case_id=case_id, text=CONTENT, expected_version=seen)
    with pytest.raises(ChangedByOthers):
        house.do(cases.write_wording, case_id=case_id, text=SPELLING, expected_version=seen)
    assert house.ask(case_view, case_id).wording.text == CONTENT
    assert house.ask(case_view, case_id).wording.version == newer


def test_an_answer_of_another_is_never_overwritten(house: House, case_id: str):
    row_id, seen = house.anchoring(case_id, "Molde").id, house.anchoring(case_id, "Molde").version
    house.answer(case_id, "Molde", AnchoringStatus.NOT_ENDORSED)
    late = {"anchoring_id": row_id, "expected_version": seen}
    with pytest.raises(ChangedByOthers):
        house.do(answers.register_answer, answer=house.an_answer(), **late)
    with pytest.raises(ChangedByOthers):
        house.do(answers.plan_treatment, organ="Formannskapet", on=DEADLINE, **late)
    assert house.anchoring(case_id, "Molde").status is AnchoringStatus.NOT_ENDORSED


def test_notes_and_items_of_another_are_never_overwritten(house: House):
    meeting_id = house.a_meeting(STEP_ONE)
    item = house.items(meeting_id)[0]
    seen = {"item_id": item.id, "expected_version": item.version}
    house.do(minutes.write_notes, notes="Først", **seen)
    with pytest.raises(ChangedByOthers):
        house.do(minutes.write_notes, notes="Så", **seen)
    with pytest.raises(ChangedByOthers):
        house.do(agenda.change_item, title="Annet", **seen)
    assert house.items(meeting_id)[0].notes == "Først"


def test_the_same_file_is_stored_once(house: House):
    case_id = house.a_case()
    for name in ("a.pdf", "b.pdf"):
        house.do(cases.add_attachment, case_id=case_id, name=name, data=b"%PDF-1.7")
    assert len(house.rows(select(Attachment))) == 2
    assert len(house.rows(select(AttachmentData.sha256))) == 1


def test_a_region_is_dated_and_its_parties_are_still_seen_when_it_ends(house: House):
    region_id = house.do(parties.add_region, name="Nordmøre")
    smola = house.parties["Smøla"]
    house.do(parties.place_party, party_id=smola, region_id=region_id)
    house.do(parties.end_region, region_id=region_id, on=date(2026, 6, 1))
    assert house.rows(select(RegionMember.ended_on)) == [date(2026, 6, 1)]
    assert house.the(select(Party.ended_on).where(Party.id == smola)) is None


def test_a_new_body_takes_over_the_rules_of_the_one_above(house: House):
    house.do(bodies.change_body, body_id=house.ssu, papers_days=14)
    body_id = house.do(
        bodies.add_body, level=BodyLevel.PROFESSIONAL, name="FSU barn", parent_id=house.ssu
    )
    meeting_id = house.a_meeting(date(2026, 3, 3), body_id=body_id)
    assert [item.title for item in house.items(meeting_id)][-1] == "Eventuelt"
    assert house.the(select(bodies.Body.papers_days).where(bodies.Body.id == body_id)) == 14
