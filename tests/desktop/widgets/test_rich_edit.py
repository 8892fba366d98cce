# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Writing formatted text: keys as in Word, pasting, lists, links, tables, and nothing lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from totrinn.widgets.rich_text.edit import RichEdit
from totrinn.widgets.rich_text.format_bar import FormatBar

CTRL, ALT_SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
)
TABLE = "| Post | Kroner |\n| --- | --- |\n| Lisens | 45 000 |"


@pytest.fixture
def edit(qtbot: QtBot) -> RichEdit:
    made = RichEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def choose(edit: RichEdit, text: str) -> None:
    found = edit.document().find(text)
    assert not found.isNull()
    edit.setTextCursor(found)


def test_a_text_that_nobody_touches_is_given_back_as_it_came(edit):
    for text in ("• gammelt punkt\n1. januar", "**fet**  \n", TABLE, "# Én\n* to"):
        edit.show_text(text)
        assert edit.text() == text


def test_keys_of_word_set_bold_and_italic(edit, qtbot):
    qtbot.keyClicks(edit, "Vi ")
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(edit, "vil")
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(edit, " ja ")
    qtbot.keyClick(edit, Qt.Key.Key_I, CTRL)
    qtbot.keyClicks(edit, "nå")
    assert edit.text() == "Vi **vil** ja *nå*"


def test_undo_goes_back_to_the_text_that_is_kept(edit, qtbot):
    edit.show_text("Før • så")
    choose(edit, "Før")
    edit.toggle_bold()
    assert edit.text() == "**Før** • så"
    qtbot.keyClick(edit, Qt.Key.Key_Z, CTRL)
    assert edit.text() == "Før • så"


def test_signs_begin_lists_and_an_empty_item_ends_them(edit, qtbot):
    qtbot.keyClicks(edit, "- en")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "to")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Right, ALT_SHIFT)
    qtbot.keyClicks(edit, "under")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "1. slutt")
    assert edit.text() == "- en\n- to\n  - under\n1. slutt"


def test_a_list_comes_and_goes_over_what_is_chosen(edit):
    edit.show_text("en\n\nto\n\ntre")
    edit.selectAll()
    edit.toggle_list(numbered=True)
    assert edit.text() == "1. en\n2. to\n3. tre"
    edit.toggle_list(numbered=False)
    assert edit.text() == "- en\n- to\n- tre"
    edit.toggle_list(numbered=False)
    assert edit.text() == "en\n\nto\n\ntre"


def test_enter_after_a_heading_goes_on_with_text(edit, qtbot):
    qtbot.keyClicks(edit, "Kostnader")
    edit.set_level(1)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "Lite")
    assert edit.text() == "# Kostnader\n\nLite"
    choose(edit, "Kostnader")
    edit.set_level(0)
    assert edit.text() == "Kostnader\n\nLite"


def test_a_link_is_put_changed_and_taken_away(edit):
    edit.show_text("Se veilederen her")
    choose(edit, "veilederen")
    assert edit.link_here() == ("veilederen", "")
    edit.put_link("veilederen", "https://eksempel.no")
    assert edit.text() == "Se [veilederen](<https://eksempel.no>) her"
    cursor = edit.textCursor()
    cursor.setPosition(6)
    edit.setTextCursor(cursor)
    assert edit.link_here() == ("veilederen", "https://eksempel.no")
    edit.put_link("veilederen", "")
    assert edit.text() == "Se veilederen her"


def test_a_table_is_filled_by_tab_and_grows_by_enter(edit, qtbot):
    edit.insert_table()
    for text in ("Post", "Kroner", "Lisens", "45 000", "Sum"):
        qtbot.keyClicks(edit, text)
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "Ny")
    edit.add_column()
    assert edit.text() == (
        "| Post |  | Kroner |\n| --- | --- | --- |\n| Lisens |  | 45 000 |\n"
        "| Sum |  |  |\n| Ny |  |  |"
    )
    edit.remove_row()
    edit.remove_column()
    assert edit.text().endswith("| Sum |  |")


def test_tab_is_no_trap_in_a_table(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    edit, other = RichEdit(), RichEdit()
    column.addWidget(edit)
    column.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    edit.show_text(TABLE)
    choose(edit, "Lisens")
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.hasFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert other.hasFocus()


@pytest.mark.parametrize(
    ("before", "after"), [("", ""), ("Før", ""), ("", "Etter"), ("Før", "Etter")]
)
def test_what_is_pasted_keeps_its_form_wherever_it_lands(edit, before, after):
    edit.show_text(f"{before}§{after}")
    choose(edit, "§")
    edit.textCursor().removeSelectedText()
    pasted = QMimeData()
    pasted.setHtml("<h1 style='color:red'>Om</h1><ul><li><b>en</b></li></ul><p>x<script>y</script>")
    pasted.setText("Om\nen\nx")
    edit.insertFromMimeData(pasted)
    parts = (before, "# Om", "- **en**", "x", after)
    assert edit.text() == "\n\n".join(part for part in parts if part)
    assert "red" not in edit.toHtml()


def test_a_few_pasted_words_stay_in_their_line(edit):
    edit.show_text("Vi ja")
    for _ in range(3):
        edit.moveCursor(QTextCursor.MoveOperation.Right)
    pasted = QMimeData()
    pasted.setHtml("<span>sier <strong>absolutt</strong></span>")
    pasted.setText("sier absolutt")
    edit.insertFromMimeData(pasted)
    assert edit.text() == "Vi sier **absolutt**ja"


def test_what_is_copied_in_the_editor_can_be_pasted_in_it(edit):
    text = f"# Om\n\nVi **vil** [her](<https://a.no>)\n\n- en\n  1. under\n\n{TABLE}"
    edit.show_text(text)
    edit.selectAll()
    copied = edit.createMimeDataFromSelection()
    edit.show_text("")
    edit.insertFromMimeData(copied)
    assert edit.text() == text


def test_a_plain_text_takes_no_form(edit, qtbot):
    edit.set_formatted(False)
    edit.show_text("1. *Partene* slutter seg til")
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    pasted = QMimeData()
    pasted.setHtml("<b>x</b>")
    pasted.setText("x")
    edit.insertFromMimeData(pasted)
    assert edit.text() == "x1. *Partene* slutter seg til"


def test_the_row_of_tools_serves_the_text_that_was_entered(qtbot, edit):
    bar = FormatBar()
    qtbot.addWidget(bar)
    assert not bar.bold.isEnabled()
    bar.follow(edit)
    edit.show_text("Vi vil")
    choose(edit, "vil")
    bar.bold.click()
    assert edit.text() == "Vi **vil**"
    assert bar.bold.isChecked()
    bar.heading.menu().actions()[1].trigger()
    assert edit.text() == "# Vi vil"
    edit.setReadOnly(True)
    bar.refresh()
    assert not bar.bold.isEnabled()
