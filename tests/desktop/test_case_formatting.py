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
    case_id = desk.house.a_case(wording="1. Vi *vil*.")
    write = {"case_id": case_id}
    desk.house.do(cases.write_section, key="summary", text="To ord", **write)
    desk.house.do(cases.write_section, key="background", text="• Gammelt\n1. mai", **write)
    desk.house.do(cases.write_section, key="assessment", text="Veilederen", **write)
    screen = open_case(qtbot, desk, case_id)
    sections = screen.paper.sections
    bold(screen, "summary")
    screen.paper.leave()
    assert saved(desk, case_id, "summary") == "**To ord**"
    screen.refresh()
    assert sections["summary"].count_words() == 2
    assert sections["summary"].text() == "**To ord**"

    # A text that is only looked at is not written anew.
    screen.paper.go_to("background")
    screen.paper.leave()
    assert saved(desk, case_id, "background") == "• Gammelt\n1. mai"

    # The wording that parties answer takes no form.
    bold(screen, WORDING)
    assert not screen.paper.edits.format_bar.bold.isEnabled()
    assert sections[WORDING].text() == "1. Vi *vil*."
    screen.paper.go_to("summary")
    assert screen.paper.edits.format_bar.bold.isEnabled()

    # Ctrl+K asks for a link and refuses what a paper may not lead to.
    screen.paper.go_to("assessment")
    editor = sections["assessment"].editor
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
    assert saved(desk, case_id, "assessment") == "[Veilederen](<https://eksempel.no/vei>)"


def test_an_identity_number_in_bold_or_split_by_marks_is_refused_in_its_place(desk, qtbot):
    case_id = desk.house.a_case()
    screen = open_case(qtbot, desk, case_id)
    screen.paper.go_to("facts")
    QTest.keyClicks(screen.paper.sections["facts"].editor, IDENTITY_NUMBER)
    bold(screen, "facts")
    screen.paper.leave()
    assert "fødselsnummer" in screen.paper.sections["facts"].error_label.text_label.text()
    assert saved(desk, case_id, "facts") == ""

    screen.paper.go_to("background")
    editor = screen.paper.sections["background"].editor
    QTest.keyClicks(editor, IDENTITY_NUMBER[:6])
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(editor, IDENTITY_NUMBER[6:])
    screen.paper.leave()
    assert "fødselsnummer" in screen.paper.sections["background"].error_label.text_label.text()
    assert saved(desk, case_id, "background") == ""
