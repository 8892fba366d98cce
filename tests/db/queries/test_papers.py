# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the papers say of a case that has gone through both steps."""

from __future__ import annotations

from datetime import date

import pytest

from builders import WORDING, House
from totrinn_db.commands import cases, meetings, papers
from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.codes import Code
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.sent_papers import PaperChanges
from totrinn_db.queries import anchoring, waves
from totrinn_db.queries import papers as contents
from totrinn_db.queries.case_page import case_view

STEP_ONE, DEADLINE, STEP_TWO = date(2026, 2, 12), date(2026, 3, 27), date(2026, 4, 16)
NB = Language.NB


def test_a_letter_goes_to_each_party_in_its_own_language(house: House):
    case_id = house.a_case(case_class="economic")
    with pytest.raises(RuleBroken) as refused:
        house.ask(contents.letters, case_id)
    assert refused.value.refused.code is Code.ROUND_NOT_FOUND
    house.discuss(case_id, STEP_ONE)
    house.do(
        cases.set_consequence,
        case_id=case_id,
        party_id=house.parties["Smøla"],
        text="Et halvt årsverk.",
        amount=400_000,
    )
    house.send(case_id, DEADLINE)
    letters = {each.content.party: each for each in house.ask(contents.letters, case_id)}
    assert set(letters) == {"Molde kommune", "Smøla kommune", "Helse Møre og Romsdal HF"}
    smola = letters["Smøla kommune"].content
    assert smola.minimum_level is Level.MUNICIPAL_DIRECTOR
    assert smola.consequence is not None
    assert smola.consequence.amount == 400_000
    assert smola.discussed is not None
    assert (smola.discussed.on, smola.discussed.treatment) == (STEP_ONE, 1)
    assert smola.wording.text == WORDING
    assert (smola.deadline, smola.number) == (DEADLINE, "2/2026")


def test_the_case_paper_of_step_one_asks_and_of_step_two_answers(house: House):
    case_id = house.a_case()
    house.do(cases.write_section, case_id=case_id, key="questions", text="1. Hva?\n- Når?")
    first = house.a_meeting(STEP_ONE)
    house.put_up(first, case_id)
    paper = house.ask(contents.case_paper, case_id, NB)
    assert (paper.kind_of_item, paper.treatment) == (ItemKind.DISCUSSION, 1)
    assert paper.questions == ("Hva?", "Når?")
    assert "Sammendrag" in paper.missing
    assert [step.step for step in paper.process] == [
        StepKind.DISCUSSION,
        StepKind.ANCHORING,
        StepKind.DECISION,
    ]
    assert paper.process[0].on == STEP_ONE
    house.do(meetings.cancel_meeting, meeting_id=first, cancelled_by="Leder", reason="Uvær")

    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.answer(case_id, "Molde", AnchoringStatus.ENDORSED_WITH_REMARK, text="Husk øyene.")
    house.put_up(house.a_meeting(STEP_TWO), case_id)
    paper = house.ask(contents.case_paper, case_id, NB)
    assert (paper.kind_of_item, paper.treatment) == (ItemKind.DECISION, 2)
    assert paper.answers is not None
    assert {row.party: row.text for row in paper.answers.rows}["Molde"] == "Husk øyene."
    assert [(earlier.on, earlier.number) for earlier in paper.earlier] == [(STEP_ONE, "2/2026")]
    assert paper.questions == ()


def test_the_protocol_tells_the_wording_anchored_and_the_statement(house: House):
    house.add_seats()
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.answer_all(case_id)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    notice = house.ask(contents.agenda, meeting_id, NB)
    assert [line.treatment for line in notice.lines] == [0, 0, 2, 0]
    assert {line.number for line in notice.lines} == {""}
    house.call_and_start(meeting_id)
    assert len({line.number for line in house.ask(contents.agenda, meeting_id, NB).lines}) == 4
    house.record(
        item_id,
        Outcome.ADOPTED_WITH_STATEMENTS,
        wording=WORDING,
        statements=((house.parties["Smøla"], "Smøla forutsetter full finansiering."),),
    )
    house.do(meetings.change_meeting, meeting_id=meeting_id, chair="Molde", minute_taker="Kari")
    house.finish(meeting_id)
    paper = house.ask(contents.protocol, meeting_id, NB)
    item = next(i for i in paper.items if i.kind is ItemKind.DECISION)
    assert item.anchored is not None
    assert item.anchored.text == item.wording == WORDING
    assert [(s.party, s.text) for s in item.statements] == [
        ("Smøla kommune", "Smøla forutsetter full finansiering.")
    ]
    assert paper.approved_on is None
    assert {line.represents for line in paper.attendance} == {
        ("Molde",),
        ("Smøla",),
        ("Helse Møre og Romsdal",),
    }
    ((of, extract),) = house.ask(contents.extracts, meeting_id, NB)
    assert of == case_id
    assert [earlier.on for earlier in extract.history] == [STEP_ONE]
    assert extract.recipients == ("Molde", "Smøla", "Helse Møre og Romsdal HF")


def test_what_went_out_is_written_again_as_it_was_and_later_changes_are_told(house: House):
    case_id = house.a_case()
    section = {"case_id": case_id, "key": "background"}
    house.do(cases.write_section, text="Som sendt.", **section)
    sent = house.do(cases.add_attachment, case_id=case_id, name="kart.pdf", data=b"%PDF kart")
    house.do(cases.set_consequence, case_id=case_id, party_id=house.parties["Molde"], text="Lite.")
    house.discuss(case_id, STEP_ONE)
    round_id = house.send(case_id, DEADLINE)
    before = house.ask(contents.sent_case_paper, round_id, NB)
    letters = [letter.content for letter in house.ask(contents.letters, case_id)]
    (view,) = house.ask(anchoring.case_anchoring, case_id).rounds
    assert not view.paper_changes

    house.do(cases.write_section, text="Skrevet etterpå.", **section)
    house.do(cases.write_section, case_id=case_id, key="assessment", text="Ny vurdering.")
    house.do(cases.withdraw_attachment, attachment_id=sent)
    house.do(cases.add_attachment, case_id=case_id, name="nytt.pdf", data=b"%PDF nytt")
    house.do(cases.change_case, case_id=case_id, title="En annen tittel")
    assert house.ask(contents.sent_case_paper, round_id, NB) == before
    assert [letter.content for letter in house.ask(contents.letters, case_id)] == letters
    assert before.attachments == ("kart.pdf",)
    assert "Som sendt." in [each.text for each in before.sections]
    outgoing = house.ask(waves.outgoing, case_id)
    assert outgoing.attachments == (("kart.pdf", b"%PDF kart"),)
    assert {paper.attachments for paper in outgoing.case_papers.values()} == {("kart.pdf",)}
    (view,) = house.ask(anchoring.case_anchoring, case_id).rounds
    assert view.paper_changes == PaperChanges(
        title=True, sections=("Bakgrunn", "Vurdering"), added=("nytt.pdf",), withdrawn=("kart.pdf",)
    )
    assert house.ask(contents.case_paper, case_id, NB).title == "En annen tittel"
    # What changed is not the wording: the answers are asked for, and count, as before.
    house.answer_all(case_id)
    assert house.ask(case_view, case_id).row.phase is Phase.READY


def test_the_register_tells_what_was_written_last_at_each_path(house: House):
    for sha in ("a" * 64, "b" * 64):
        house.do(
            papers.register_document,
            kind=DocumentKind.AGENDA,
            language=NB,
            path="sak.docx",
            sha256=sha,
        )
    assert house.ask(contents.known_hashes) == {"sak.docx": "b" * 64}
