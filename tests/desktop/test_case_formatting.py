# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Formatting on the case page: one row of tools, saved as Markdown; the wording stays plain."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.case_desk import a_desk, case_now, open_case
from desktop.desk import Desk
from totrinn.dialogs.link import LinkDialog
from totrinn.screens.case import CaseScreen
from totrinn.screens.case.checklist import WORDING
from totrinn_db.commands import cases

CTRL = Qt.KeyboardModifier.ControlModifier
IDENTITY_NUMBER = "13097248022"  # synthetic, with valid control digits


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


def saved(desk: Desk, case_id: str, key: str) -> str:
    return next(s.text for s in case_now(desk, case_id).sections if s.key == key)


def bold(screen: CaseScreen, key: str) -> None:
    screen.paper.go_to(key)
    screen.paper.sections[key].editor.selectAll()
    screen.paper.edits.format_bar.bold.click()


def test_what_is_formatted_is_saved_as_markdown_and_counted_as_it_is_read(desk, qtbot):
    case_id = desk.house.a_case()
    desk.house.do(cases.write_section, case_id=case_id, key="summary", text="To ord")
    screen = open_case(qtbot, desk, case_id)
    bold(screen, "summary")
    screen.paper.leave()
    assert saved(desk, case_id, "summary") == "**To ord**"
    screen.refresh()
    assert screen.paper.sections["summary"].count_words() == 2
    assert screen.paper.sections["summary"].text() == "**To ord**"


def test_a_text_that_is_only_looked_at_is_not_written_anew(desk, qtbot):
    case_id = desk.house.a_case()
    desk.house.do(cases.write_section, case_id=case_id, key="summary", text="• Gammelt\n1. mai")
    screen = open_case(qtbot, desk, case_id)
    screen.paper.go_to("summary")
    screen.paper.leave()
    assert saved(desk, case_id, "summary") == "• Gammelt\n1. mai"


def test_the_wording_that_parties_answer_takes_no_form(desk, qtbot):
    screen = open_case(qtbot, desk, desk.house.a_case(wording="1. Vi *vil*."))
    bold(screen, WORDING)
    assert not screen.paper.edits.format_bar.bold.isEnabled()
    assert screen.paper.sections[WORDING].text() == "1. Vi *vil*."
    screen.paper.go_to("summary")
    assert screen.paper.edits.format_bar.bold.isEnabled()


def test_an_identity_number_in_bold_is_refused_in_its_place(desk, qtbot):
    case_id = desk.house.a_case()
    screen = open_case(qtbot, desk, case_id)
    screen.paper.go_to("facts")
    QTest.keyClicks(screen.paper.sections["facts"].editor, IDENTITY_NUMBER)
    bold(screen, "facts")
    screen.paper.leave()
    assert "fødselsnummer" in screen.paper.sections["facts"].error_label.text_label.text()
    assert saved(desk, case_id, "facts") == ""


def test_ctrl_k_asks_for_a_link_and_refuses_what_a_paper_may_not_lead_to(desk, qtbot):
    case_id = desk.house.a_case()
    desk.house.do(cases.write_section, case_id=case_id, key="summary", text="Veilederen")
    screen = open_case(qtbot, desk, case_id)
    screen.paper.go_to("summary")
    editor = screen.paper.sections["summary"].editor
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_K, CTRL)
    (dialog,) = screen.findChildren(LinkDialog)
    assert dialog.text_edit.text() == "Veilederen"
    dialog.address_edit.setText("file:///etc/passwd")
    dialog.yes_button.click()
    assert "https://" in dialog.address_field.error_label.text_label.text()
    dialog.address_edit.setText("eksempel.no/vei")
    dialog.yes_button.click()
    screen.paper.leave()
    assert saved(desk, case_id, "summary") == "[Veilederen](<https://eksempel.no/vei>)"


def test_a_number_split_by_marks_is_still_an_identity_number(desk, qtbot):
    case_id = desk.house.a_case()
    screen = open_case(qtbot, desk, case_id)
    screen.paper.go_to("facts")
    editor = screen.paper.sections["facts"].editor
    QTest.keyClicks(editor, IDENTITY_NUMBER[:6])
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(editor, IDENTITY_NUMBER[6:])
    screen.paper.leave()
    assert "fødselsnummer" in screen.paper.sections["facts"].error_label.text_label.text()
    assert saved(desk, case_id, "facts") == ""
