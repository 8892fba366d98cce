# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Replies that come back into the window: shown first, registered when told, nothing lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog

from desktop.case_desk import DEADLINE, a_desk, a_sent_case, answer_of, message, open_case, texts_of
from desktop.desk import Desk, dialog_of, press
from replies.forms import CONDITION, NO, YES, Filled, edited_as_in_word
from totrinn import documents
from totrinn.dialogs.paste_text import PasteDialog
from totrinn.screens.case import CaseScreen
from totrinn.screens.replies import RepliesPage
from totrinn.screens.replies.table import REMARK, Standing
from totrinn.widgets.buttons import LinkButton
from totrinn_db.commands import cases
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource
from totrinn_db.domain.papers import form_for
from totrinn_db.queries import papers, replies

Status = AnchoringStatus


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


@pytest.fixture
def case_id(desk: Desk) -> str:
    return a_sent_case(desk)


def a_file(
    desk: Desk, case_id: str, folder: Path, party: str, answer: Filled = YES, name: str = ""
) -> Path:
    """Fill the form of a party as Word does, dated today."""
    found = desk.house.ask(papers.letters, case_id)
    letter = next(each for each in found if each.party_id == desk.house.parties[party])
    key = desk.house.ask(replies.form_keys, letter.round_id)[letter.party_id]
    form = form_for(letter.content, form_id=key.form_id, code=key.code or "")
    answer = Filled(**{**vars(answer), "treated_on": letter.content.written_on})
    sent = documents.render(form, language=letter.language)
    path = folder / (name or f"{party}.docx")
    path.write_bytes(edited_as_in_word(sent, answer, letter.language))
    return path


def code_of(desk: Desk, case_id: str, party: str) -> str:
    letter = desk.house.ask(papers.letters, case_id)[0]
    keys = desk.house.ask(replies.form_keys, letter.round_id)
    return keys[desk.house.parties[party]].code or ""


def drop(screen: CaseScreen, *paths: Path) -> RepliesPage:
    """Drop files on the tab, as a person does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    screen.anchoring.dropEvent(event)
    return screen.anchoring.replies_page


def standings(page: RepliesPage) -> dict[str, Standing]:
    return {row.found.file.name: row.standing for row in page.rows()}


def enter_by_hand(screen: CaseScreen, party: str) -> None:
    """Put what cannot be read behind the answer of a party."""
    press(screen.anchoring.replies_page.panel, "Registrer for hånd …")
    dialog = dialog_of(screen)
    assert "case_id" not in dialog.fields
    combo = dialog.fields["anchoring_id"].editor
    combo.setCurrentIndex(combo.findText(party))
    assert combo.currentText() == party
    press(dialog, "Legg ved og fyll inn svaret")


def test_dropped_forms_are_shown_first_registered_in_one_act_and_never_twice(
    desk, case_id, qtbot, tmp_path
):
    screen = open_case(qtbot, desk, case_id)
    page = drop(screen, tmp_path / "borte.docx")
    assert standings(page) == {"borte.docx": Standing.REFUSED}
    assert message(screen) == ""
    assert not page.card.isVisible()

    page.start()
    path = a_file(desk, case_id, tmp_path, "Molde")
    drop(screen, path, a_file(desk, case_id, tmp_path, "Smøla", CONDITION))
    assert page.isVisible()
    assert set(standings(page).values()) == {Standing.READY}
    assert answer_of(desk, case_id, "Molde").status is Status.ASKED
    assert "Kari Ødegård" in texts_of(page.panel)

    press(page, "Registrer 2 svar")

    assert answer_of(desk, case_id, "Molde").status is Status.ENDORSED
    assert answer_of(desk, case_id, "Smøla").text == "Når kostnadene er kjent."
    assert "2 svar er registrert." in texts_of(screen.undo_bar_widget)
    assert set(standings(page).values()) == {Standing.REGISTERED}
    assert not page.register_button.isEnabled()
    press(page, "Tilbake til partene")
    assert screen.anchoring.page.isVisible()

    # Reading the same file again changes nothing.
    drop(screen, path)
    assert standings(page) == {"Molde.docx": Standing.UNCHANGED}
    assert "1 har ingenting nytt" in page.sum_label.text()

    # A refused file says why and is entered by hand, with the file kept.
    page.start()
    scan, trust = tmp_path / "skannet.pdf", "Helse Møre og Romsdal"
    scan.write_bytes(b"%PDF-1.7 et svar")
    drop(screen, scan)
    assert standings(page) == {"skannet.pdf": Standing.REFUSED}
    index = page.table.find(lambda row: True)
    assert len(index.siblingAtColumn(REMARK).data()) > 20
    enter_by_hand(screen, trust)
    row = answer_of(desk, case_id, trust)
    kept = desk.house.ask(replies.evidence_of, row.id)
    assert [(each.name, each.size) for each in kept] == [("skannet.pdf", 16)]
    assert screen.anchoring.page.panel.row.party == trust


def test_a_folder_is_read_and_of_two_differing_replies_a_person_chooses_beside_what_stands(
    desk, case_id, qtbot, tmp_path
):
    folder = tmp_path / "svar"
    folder.mkdir()
    first = a_file(desk, case_id, folder, "Molde")
    second = a_file(desk, case_id, tmp_path, "Molde", NO, "nytt.docx")
    (folder / "ødelagt.docx").write_bytes(b"PK\x03\x04 ikke en pakke")
    screen = open_case(qtbot, desk, case_id)
    page = drop(screen, folder)
    assert standings(page) == {"Molde.docx": Standing.READY, "ødelagt.docx": Standing.REFUSED}
    assert page.register_button.text() == "Registrer 1 svar"

    page.start()
    drop(screen, first, second)
    assert set(standings(page).values()) == {Standing.TO_SEE}
    page.view.setCurrentIndex(page.table.find(lambda row: row.found.file.name == "nytt.docx"))
    press(page.panel, "Bruk dette svaret")
    assert standings(page) == {"nytt.docx": Standing.READY}
    press(screen.undo_bar_widget, "Angre")
    assert set(standings(page).values()) == {Standing.TO_SEE}
    page.view.setCurrentIndex(page.table.find(lambda row: row.found.file.name == "Molde.docx"))
    press(page.panel, "Bruk dette svaret")
    press(page, "Registrer 1 svar")

    drop(screen, second)
    page.view.setCurrentIndex(page.table.find(lambda row: row.standing is Standing.TO_SEE))
    assert "Registrert: Tilslutning" in texts_of(page.panel)
    press(page.panel, "Erstatt svaret som står")
    press(page, "Registrer 1 svar")
    assert answer_of(desk, case_id, "Molde").status is Status.NOT_ENDORSED

    # A pasted e-mail is read by its code.
    screen.round_acts.paste_action.trigger()
    dialog = next(d for d in page.findChildren(QDialog) if isinstance(d, PasteDialog))
    assert not dialog.act_button.isEnabled()
    code = code_of(desk, case_id, "Smøla")
    dialog.edit.setPlainText(f"Hei!\n\nSvar: tilslutning   Kode: {code}\n\nHilsen Kari")
    press(dialog, "Les svaret")
    assert page.rows()[0].standing is Standing.READY
    press(page, "Registrer 1 svar")
    assert answer_of(desk, case_id, "Smøla").status is Status.ENDORSED


def test_an_answer_to_old_words_shows_the_difference_and_is_put_where_it_belongs_by_a_person(
    desk, case_id, qtbot, tmp_path
):
    old = a_file(desk, case_id, tmp_path, "Molde")
    desk.house.do(
        cases.write_wording, case_id=case_id, text="Kommunene går sammen om noe helt annet.",
        new_round=True,
    )  # fmt: skip
    desk.house.send(case_id, DEADLINE)
    screen = open_case(qtbot, desk, case_id)
    assert screen.anchoring.is_live, "the newest round is shown"
    page = drop(screen, old)
    assert standings(page) == {"Molde.docx": Standing.REFUSED}
    assert "Forskjellen i teksten" in texts_of(page.panel)
    press(page.panel, "Registrer for hånd …")
    dialog = dialog_of(screen)
    assert dialog.fields["anchoring_id"].editor.currentText() == "Molde"
    press(dialog, "Legg ved og fyll inn svaret")
    row = answer_of(desk, case_id, "Molde")
    assert screen.anchoring.page.panel.row.id == row.id
    assert len(desk.house.ask(replies.evidence_of, row.id)) == 1

    # A pasted text without a code is kept behind the answer that a person enters.
    screen.anchoring._show_replies()
    text = "Hei! Formannskapet støtter forslaget. Hilsen Kari Ødegård"
    page.intake.read_text(text)
    assert standings(page) == {"e-post.txt": Standing.REFUSED}
    enter_by_hand(screen, "Smøla")
    panel = screen.anchoring.page.panel
    assert panel.row.party == "Smøla"
    panel.form.by_field.editor.setText("Kari Ødegård")
    press(panel, "Lagre svaret")
    row = answer_of(desk, case_id, "Smøla")
    assert (row.status, row.answered_by) == (Status.ENDORSED, "Kari Ødegård")
    kept = desk.house.ask(replies.evidence_of, row.id)[0]
    assert (kept.received_on, kept.source) == (row.registered_on, AnswerSource.EMAIL)
    assert desk.house.ask(replies.evidence_content, kept.id)[1].decode() == text
    # The answer shows what lies behind it, and gives a copy.
    assert "e-post.txt, mottatt" in texts_of(panel)
    link = next(b for b in panel.findChildren(LinkButton) if b.text() == "Lagre en kopi …")
    assert link.accessibleName() == "Lagre en kopi av e-post.txt"
    screen.anchoring.answer_acts._save_copy(tmp_path / "kopi.txt", text.encode())
    assert (tmp_path / "kopi.txt").read_text() == text
    assert "kopi.txt er lagret." in message(screen)
    # A wrong file is taken out, and it is taken back.
    press(panel, "Ta ut")
    assert "e-post.txt, mottatt" in texts_of(panel)
    assert "(tatt ut)" in texts_of(panel)
    assert not [b for b in panel.findChildren(LinkButton) if b.text() == "Ta ut" and b.isVisible()]
    assert desk.house.ask(replies.evidence_of, row.id)[0].withdrawn_on is not None
    desk.context.operations.undo()
    assert "(tatt ut)" not in texts_of(panel)
    assert desk.house.ask(replies.evidence_of, row.id)[0].withdrawn_on is None
