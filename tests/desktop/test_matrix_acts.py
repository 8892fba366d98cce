# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The matrix leaves the window as a workbook and a paper, and replies come in there too."""

from __future__ import annotations

from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from docx import Document as open_docx
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desktop.case_desk import a_desk, a_sent_case, answer_of, message, show, texts_of
from desktop.desk import Desk, press, primaries
from desktop.test_reading_replies import a_file
from totrinn.dialogs import files
from totrinn.screens.matrix import AnchoringScreen
from totrinn.sheets import read_file
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.models import Document


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


@pytest.fixture
def case_id(desk: Desk) -> str:
    return a_sent_case(desk)


@pytest.fixture
def screen(desk: Desk, case_id: str, qtbot: Any) -> AnchoringScreen:
    made = show(qtbot, AnchoringScreen(desk.context))
    QApplication.processEvents()
    return made


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Choose a place in the place of the user."""
    monkeypatch.setattr(files, "save_as", lambda *args: args[-1](path))


def test_replies_come_in_and_the_matrix_leaves_as_workbook_and_paper_with_what_is_shown(
    screen, desk, case_id, tmp_path, monkeypatch
):
    assert primaries(screen.page_header) == ["Lag purring …"]
    screen.acts.read_action.trigger()
    page = screen.replies_page
    assert page.isVisible()
    assert not primaries(screen.page_header), "the page that reads replies has its own"
    page.read_paths([a_file(desk, case_id, tmp_path, "Molde")])
    press(page, "Registrer 1 svar")
    assert answer_of(desk, case_id, "Molde").status is AnchoringStatus.ENDORSED
    press(page, "Tilbake til partene")
    assert screen.page.isVisible()
    assert screen.matrix is not None
    assert screen.matrix.missing == 2

    answer_with(monkeypatch, tmp_path / "finnes-ikke" / "status.xlsx")
    screen.acts.save_action.trigger()
    assert "Mappen" in message(screen), "a place that cannot be written is told"
    path = tmp_path / "status.xlsx"
    answer_with(monkeypatch, path)
    screen.acts.save_action.trigger()
    assert "status.xlsx er lagret." in message(screen)
    assert {"Molde", "Smøla", "Tilslutning"} <= cells_of(path)

    screen.filters.find_field.setText("Molde")
    screen.filters.find_field.search_changed.emit("Molde")
    screen.acts.save_action.trigger()
    assert "Molde" in cells_of(path)
    assert "Smøla" not in cells_of(path)
    screen.acts.status_action.trigger()
    (row,) = desk.house.rows(
        select(Document).where(Document.document_kind == DocumentKind.ANCHORING_STATUS)
    )
    assert "er laget" in message(screen)
    words = " ".join(each.text for each in open_docx(row.path).paragraphs)
    assert "viser 1 av 3 partar og 1 av 1 saker." in words

    desk.house.answer_all(case_id)
    screen.refresh()
    assert primaries(screen.page_header) == [], "nobody is missed any more"


def cells_of(path: Path) -> set[object]:
    return {cell for row in read_file(path).rows for cell in row.cells}


def test_each_party_that_is_ticked_gets_one_draft_for_all_that_it_lacks_and_none_twice_a_day(
    screen, desk, case_id
):
    other = a_sent_case(desk, title="Legemiddelliste")
    desk.house.answer(case_id, "Molde")
    screen.refresh()
    screen.acts.remind_action.trigger()
    chooser = screen.acts.outgoing.question
    chooser.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    press(chooser, "Lag 2 påminnelser")
    assert "2 påminnelser laget." in message(screen)
    screen.acts.remind_action.trigger()
    chooser = screen.acts.outgoing.question
    assert chooser.list.count() == 1
    assert "2 parter fikk en påminnelse tidligere i dag." in texts_of(chooser)
    press(chooser, "Lag 1 påminnelse")
    screen.acts.remind_action.trigger()
    assert screen.acts.outgoing.question is None
    assert "har fått en påminnelse i dag" in message(screen)

    made = desk.house.rows(select(Document).where(Document.document_kind == DocumentKind.REMINDER))
    molde = [row for row in made if row.party_id == desk.house.parties["Molde"]]
    assert [row.case_id for row in molde] == [other]
    both = [row for row in made if row.party_id != desk.house.parties["Molde"]]
    assert len(both) == 4
    assert len({row.path for row in both}) == 2
    letter = message_from_bytes(Path(both[0].path).read_bytes(), policy=policy.default)
    assert letter["Subject"].endswith("i 2 saker")
    assert len(list(letter.iter_attachments())) == 2
    body = letter.get_body().get_content()
    assert body.count("Kode: ") == 2
    assert "Legemiddelliste" in body
