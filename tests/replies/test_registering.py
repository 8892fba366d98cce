# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A folder of replies becomes answers with proof, by the same guards as answers by hand."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from builders import SECRETARY
from replies.conftest import Out
from replies.forms import (
    CONDITION,
    MORE_TIME,
    NO,
    REMARK,
    STATEMENT,
    YES,
    Filled,
    ReplyField,
    as_old_libreoffice,
    edited,
    edited_as_in_word,
    with_parts,
)
from replies.registering import EVERYBODY, changes, codes, put_all
from totrinn import documents, papers
from totrinn.incoming.replies import Inbox
from totrinn.outgoing import rounds
from totrinn_db.commands.answers import settle_condition, withdraw_answer
from totrinn_db.commands.community import change_community
from totrinn_db.commands.history import undo
from totrinn_db.commands.replies import (
    Incoming,
    attach_evidence,
    give_reply_codes,
    register_replies,
    withdraw_evidence,
)
from totrinn_db.commands.rounds import end_round
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource, Level
from totrinn_db.domain.codes import Code
from totrinn_db.domain.documents import DocumentKind, FormPlace
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.replies import Matched, Rejected, is_sound_code
from totrinn_db.integrity import check
from totrinn_db.models import Anchoring, AttachmentData, Evidence
from totrinn_db.queries.replies import (
    evidence_content,
    evidence_of,
    form_keys,
    sort_replies,
)


def test_every_party_is_sent_a_sound_code_of_its_own(out: Out):
    keys = out.house.ask(form_keys, out.round_id)
    assert len({key.code for key in keys.values()}) == len(keys) == 3
    assert all(is_sound_code(key.code or "") for key in keys.values())


def test_a_drop_of_files_registers_the_answers_and_the_case_is_ready(out: Out):
    put_all(out)
    taken = out.take_in()
    assert len(taken.registered) == 3
    assert taken.rejected == ()
    assert out.phase is Phase.READY
    row = out.house.anchoring(out.case_id, "Molde")
    assert row.status is AnchoringStatus.ENDORSED
    assert row.source is AnswerSource.FORM
    assert (row.organ, row.level) == ("Formannskapet", Level.EXECUTIVE_COMMITTEE)
    assert (row.answered_by, row.capacity) == ("Kari Ødegård", "kommunedirektør")
    assert (row.answered_on, row.archive_number) == (date(2026, 2, 4), "26/1234")
    assert (row.registered_by, row.registered_on) == (SECRETARY.name, date(2026, 2, 10))
    assert check(out.house.store).ok


@pytest.mark.parametrize("place", [FormPlace.IN_LETTER, FormPlace.BOTH])
def test_a_form_that_is_the_last_part_of_the_letter_is_read_and_registered(
    out: Out, place: FormPlace
):
    for party in ("Molde", "Smøla"):
        letter, language = out.letter(party)
        sent = documents.render(replace(letter, form_place=place), language=language)
        out.put(f"{party}.docx", edited_as_in_word(sent, YES, language))
    assert {match.known.party for _, match in out.take_in().registered} == {"Molde", "Smøla"}
    row = out.house.anchoring(out.case_id, "Molde")
    assert (row.organ, row.status) == ("Formannskapet", AnchoringStatus.ENDORSED)


def test_the_community_chooses_where_the_form_lies(out: Out):
    assert len(out.house.ask(papers.letters, out.case_id).orders) == 6
    out.house.do(change_community, form_place=FormPlace.IN_LETTER)
    orders = out.house.ask(papers.letters, out.case_id).orders
    assert [order.paper.form_place for order in orders] == [FormPlace.IN_LETTER] * 3
    order = out.house.ask(rounds.wave_order, out.case_id)
    kinds = {paper.kind for parcel in order.parcels.parcels for paper in parcel.papers}
    assert kinds == {DocumentKind.LOCAL_CASE_KIT}
    out.house.do(change_community, form_place=FormPlace.BOTH)
    assert len(out.house.ask(papers.letters, out.case_id).orders) == 6


def test_a_form_inside_a_letter_is_also_read_after_old_libreoffice(out: Out):
    letter, language = out.letter("Molde")
    place = FormPlace.IN_LETTER
    sent = documents.render(replace(letter, form_place=place), language=language)
    filled = edited(edited_as_in_word(sent, YES, language), as_old_libreoffice)
    out.put("Molde.docx", filled)
    (_, match), *_ = out.take_in().results
    assert match.known.party == "Molde"
    assert match.answer.status is AnchoringStatus.ENDORSED


def test_a_letter_whose_form_nobody_has_filled_is_refused(out: Out):
    letter, language = out.letter("Molde")
    place = FormPlace.IN_LETTER
    out.put("Molde.docx", documents.render(replace(letter, form_place=place), language=language))
    assert codes(out) == {"Molde.docx": Code.ANSWER_MISSING}


def test_the_file_is_kept_as_proof_with_hash_and_date(out: Out):
    data = out.filled("Molde")
    out.put("Svar fra Molde.docx", data)
    out.take_in()
    (proof,) = out.house.ask(evidence_of, out.house.anchoring(out.case_id, "Molde").id)
    assert proof.name == "Svar fra Molde.docx"
    assert proof.sha256 == hashlib.sha256(data).hexdigest()
    assert (proof.size, proof.received_on) == (len(data), date(2026, 2, 10))
    assert out.house.ask(evidence_content, proof.id) == ("Svar fra Molde.docx", data)


def test_reading_the_same_folder_twice_changes_nothing(out: Out):
    put_all(out)
    out.take_in()
    before = changes(out.house)
    taken = out.take_in()
    assert (len(taken.registered), len(taken.unchanged), len(taken.rejected)) == (0, 3, 0)
    assert changes(out.house) == before


def test_forms_whose_answers_stand_are_named_and_only_new_files_are_read(out: Out):
    out.put("a.docx", out.filled("Molde"))
    out.take_in()
    out.put("b.docx", out.filled("Smøla"))
    taken = out.take_in()
    assert taken.unchanged == (("a.docx", "Molde"),)
    assert [name for name, _ in taken.results] == ["b.docx"]
    assert [match.known.party for _, match in taken.registered] == ["Smøla"]


def test_a_preview_changes_nothing_and_says_what_would_happen(out: Out):
    put_all(out)
    before = changes(out.house)
    taken = out.take_in(preview=True)
    assert len(taken.registered) == 3
    assert changes(out.house) == before
    assert out.phase is Phase.ANCHORING


def test_the_same_answer_in_another_file_is_unchanged_but_kept_as_proof(out: Out):
    out.put("1.docx", out.filled("Molde"))
    out.take_in()
    (out.folder / "1.docx").unlink()
    out.put("2.docx", with_parts(out.filled("Molde"), {"docProps/app.xml": b"<Properties/>"}))
    taken = out.take_in()
    assert len(taken.unchanged) == 1
    assert len(out.house.ask(evidence_of, out.form("Molde").form_id)) == 2


def test_an_answer_that_was_taken_back_is_not_brought_back_by_its_old_file(out: Out):
    out.put("Molde.docx", out.filled("Molde"))
    out.take_in()
    row = out.house.anchoring(out.case_id, "Molde")
    out.house.do(withdraw_answer, anchoring_id=row.id, reason="Feil kommune.")
    assert len(out.take_in().unchanged) == 1
    assert out.house.anchoring(out.case_id, "Molde").status is AnchoringStatus.ASKED


def test_two_differing_replies_of_one_party_are_both_refused_and_nothing_is_lost(out: Out):
    out.put("a.docx", out.filled("Molde", YES))
    out.put("b.docx", out.filled("Molde", NO))
    out.put("c.docx", out.filled("Smøla", YES))
    taken = out.take_in()
    assert [match.known.party for _, match in taken.registered] == ["Smøla"]
    assert {name for name, _ in taken.rejected} == {"a.docx", "b.docx"}
    for _, each in taken.rejected:
        assert each.refused.code is Code.DIFFERING_REPLIES
        assert each.refused.facts["files"] == ("a.docx", "b.docx")
        assert each.answer is not None
    assert out.house.anchoring(out.case_id, "Molde").status is AnchoringStatus.ASKED


def test_two_equal_replies_of_one_party_register_once(out: Out):
    out.put("a.docx", out.filled("Molde"))
    out.put("b.docx", edited(out.filled("Molde"), lambda root: None))
    taken = out.take_in()
    assert (len(taken.registered), len(taken.unchanged)) == (1, 1)


def test_a_doubtful_reply_beside_a_clear_one_that_differs_is_not_passed_over(out: Out):
    unclear = Filled(texts={ReplyField.ANSWER: "Ikke tilslutning i denne omgang"}, remark="Nei.")
    out.put("a.docx", out.filled("Molde", YES))
    out.put("b.docx", out.filled("Molde", unclear))
    assert set(codes(out).values()) == {Code.DIFFERING_REPLIES}


def test_a_reply_that_differs_from_what_is_registered_waits_for_a_person(out: Out):
    out.house.answer(out.case_id, "Molde", answered_on=date(2026, 2, 1))
    data = out.filled("Molde", NO)
    out.put("Molde.docx", data)
    assert codes(out) == {"Molde.docx": Code.DIFFERS_FROM_REGISTERED}
    inbox = Inbox()
    inbox.take("Molde.docx", data)
    found = out.house.ask(sort_replies, inbox.received)
    assert inbox.incoming(found) == ()
    incoming = inbox.incoming(found, replacing=found)
    (done,) = out.house.do(register_replies, incoming=incoming)
    assert isinstance(done, Matched)
    assert out.house.anchoring(out.case_id, "Molde").status is AnchoringStatus.NOT_ENDORSED


def test_an_answer_after_a_wish_for_more_time_is_registered(out: Out):
    out.put("tid.docx", out.filled("Molde", MORE_TIME))
    assert len(out.take_in().registered) == 1
    assert out.house.anchoring(out.case_id, "Molde").new_date == MORE_TIME.new_date
    out.put("svar.docx", out.filled("Molde", YES))
    taken = out.take_in()
    assert (len(taken.registered), len(taken.unchanged)) == (1, 1)
    assert out.house.anchoring(out.case_id, "Molde").status is AnchoringStatus.ENDORSED


def test_an_approved_reply_is_registered_as_the_person_saw_it(out: Out):
    unclear = Filled(texts={ReplyField.ANSWER: "Tilslutning, enstemmig vedtatt"})
    inbox = Inbox()
    inbox.take("Molde.docx", out.filled("Molde", unclear))
    found = out.house.ask(sort_replies, inbox.received)
    assert found[0].match.refused.code is Code.NEEDS_APPROVAL
    (done,) = out.house.do(register_replies, incoming=inbox.incoming(found, approved=found))
    assert isinstance(done, Matched)
    assert out.house.anchoring(out.case_id, "Molde").status is AnchoringStatus.ENDORSED


# the two-step rules hold


def test_an_objection_by_form_keeps_the_case_from_being_ready(out: Out):
    put_all(out)
    out.put("Molde.docx", out.filled("Molde", NO))
    assert len(out.take_in().registered) == 3
    assert out.phase is Phase.ANCHORING


def test_a_condition_by_form_counts_only_when_it_is_met(out: Out):
    put_all(out)
    out.put("Molde.docx", out.filled("Molde", CONDITION))
    out.take_in()
    assert out.phase is Phase.ANCHORING
    row = out.house.anchoring(out.case_id, "Molde")
    assert row.text == CONDITION.condition
    out.house.do(settle_condition, anchoring_id=row.id, is_met=True, note="Avklart.")
    assert out.phase is Phase.READY


@pytest.mark.parametrize("status", [AnchoringStatus.NOTED, AnchoringStatus.NEEDS_MORE_TIME])
def test_what_is_not_assent_never_makes_a_case_ready(out: Out, status: AnchoringStatus):
    put_all(out)
    out.put("Molde.docx", out.filled("Molde", replace(MORE_TIME, status=status)))
    out.take_in()
    assert out.phase is Phase.ANCHORING


def test_a_level_that_is_too_low_never_makes_a_case_ready(out: Out):
    house = out.house
    case_id = house.a_case("Økonomi", case_class="economic")
    house.clock.go_to(date(2026, 2, 11))
    house.discuss(case_id, date(2026, 2, 12))
    round_id = house.send(case_id, date(2026, 4, 1))
    house.clock.go_to(date(2026, 2, 20))
    other = Out(house, case_id, round_id, out.folder)
    low = replace(YES, treated_on=date(2026, 2, 16), level=Level.ADMINISTRATIVE)
    for party in EVERYBODY:
        other.put(f"{party}.docx", other.filled(party, low))
    assert len(other.take_in().registered) == 3
    assert other.phase is Phase.ANCHORING


def test_a_wish_for_a_statement_is_kept(out: Out):
    out.put("Molde.docx", out.filled("Molde", STATEMENT))
    out.take_in()
    assert out.house.anchoring(out.case_id, "Molde").wants_statement


# e-mails, folders and files that are none


def test_files_in_folders_below_are_found_and_what_nobody_sent_is_left_out(out: Out):
    out.put("Molde/Svar.docx", out.filled("Molde"))
    out.put("~$Svar.docx", b"lock")
    out.put(".DS_Store", b"x")
    out.put("Thumbs.db", b"x")
    taken = out.take_in()
    assert [name for name, _ in taken.registered] == ["Molde/Svar.docx"]
    assert taken.rejected == ()


def test_one_bad_file_stops_no_other(out: Out):
    put_all(out)
    out.put("0 ødelagt.docx", b"PK\x03\x04")
    out.put("skannet.pdf", b"%PDF-1.7")
    taken = out.take_in()
    assert len(taken.registered) == 3
    assert {name for name, _ in taken.rejected} == {"0 ødelagt.docx", "skannet.pdf"}


# acts beside the reading


def test_a_scanned_file_becomes_the_proof_of_an_answer_by_hand(out: Out):
    row = out.house.anchoring(out.case_id, "Molde")
    out.house.answer(out.case_id, "Molde", AnchoringStatus.NOT_ENDORSED)
    key = out.house.do(
        attach_evidence, anchoring_id=row.id, name="Brev.pdf", data=b"%PDF", note="Skannet."
    )
    (proof,) = out.house.ask(evidence_of, row.id)
    assert (proof.id, proof.source, proof.note) == (key, AnswerSource.LETTER, "Skannet.")
    assert proof.media_type == "application/pdf"
    again = out.house.write(attach_evidence, anchoring_id=row.id, name="Kopi.pdf", data=b"%PDF")
    assert again.value == key
    assert not again.changes
    out.house.do(withdraw_evidence, evidence_id=key)
    assert out.house.ask(evidence_of, row.id)[0].withdrawn_on == date(2026, 2, 10)


def test_an_empty_or_giant_file_is_no_proof(out: Out):
    row = out.house.anchoring(out.case_id, "Molde")
    for data in (b"", bytes(26 * 1024**2)):
        with pytest.raises(RuleBroken):
            out.house.do(attach_evidence, anchoring_id=row.id, name="a.pdf", data=data)


def test_the_same_content_is_stored_once_for_all(out: Out):
    for party in ("Molde", "Smøla"):
        row = out.house.anchoring(out.case_id, party)
        out.house.do(attach_evidence, anchoring_id=row.id, name="felles.pdf", data=b"%PDF felles")
    assert out.house.the(select(func.count()).select_from(Evidence)) == 2
    assert out.house.the(select(func.count()).select_from(AttachmentData)) == 1


def test_a_drop_can_be_undone_whole_and_read_again(out: Out):
    put_all(out)
    inbox = Inbox()
    for path in sorted(out.folder.iterdir()):
        inbox.take(path.name, path.read_bytes())
    found = out.house.ask(sort_replies, inbox.received)
    written = out.house.write(register_replies, incoming=inbox.incoming(found))
    assert out.phase is Phase.READY
    out.house.do(undo, change_id=written.changes.change_id)
    assert out.phase is Phase.ANCHORING
    assert out.house.rows(select(Evidence)) == []
    assert len(out.take_in().registered) == 3
    assert check(out.house.store).ok


def test_what_was_good_when_shown_is_weighed_again_when_it_is_registered(out: Out):
    inbox = Inbox()
    inbox.take("Molde.docx", out.filled("Molde"))
    found = out.house.ask(sort_replies, inbox.received)
    out.house.do(end_round, round_id=out.round_id, reason="Avlyst.")
    (done,) = out.house.do(register_replies, incoming=inbox.incoming(found))
    assert isinstance(done, Rejected)
    assert done.refused.code is Code.ROUND_CLOSED


def test_two_answers_of_one_party_in_one_act_are_never_both_registered(out: Out):
    incoming = []
    for answer in (YES, REMARK):
        inbox = Inbox()
        file = inbox.take("a.docx", out.filled("Molde", answer))
        data = out.filled("Molde", answer)
        incoming.append(Incoming(file.replies[0], "a.docx", data))
    first, second = out.house.do(register_replies, incoming=incoming)
    assert isinstance(first, Matched)
    assert isinstance(second, Rejected)
    assert out.house.anchoring(out.case_id, "Molde").status is AnchoringStatus.ENDORSED


def test_a_round_from_before_there_were_codes_can_be_given_them(out: Out):
    def forget(work, *, round_id):
        for row in work.session.scalars(select(Anchoring).where(Anchoring.round_id == round_id)):
            row.reply_code = None

    out.house.do(forget, round_id=out.round_id)
    assert {key.code for key in out.house.ask(form_keys, out.round_id).values()} == {None}
    out.house.do(give_reply_codes, round_id=out.round_id)
    put_all(out)
    assert len(out.take_in().registered) == 3
    assert not out.house.write(give_reply_codes, round_id=out.round_id).changes
