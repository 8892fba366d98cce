# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Fields tell what is wrong in words, and read dates as Norwegians write them."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from totrinn.widgets.form_field import DateField, FormField, SearchField, SpinMinutes, first_error
from totrinn.widgets.section_edit import SectionEdit


def test_an_error_is_said_in_words_and_to_screen_readers(qtbot: QtBot) -> None:
    field = FormField("Svarfrist", QLineEdit(), help="Siste dag for svar.")
    qtbot.addWidget(field)
    field.show()
    field.set_error("Fristen har vært.")
    assert field.error_label.isVisible()
    assert field.editor.accessibleName() == "Svarfrist"
    assert field.editor.accessibleDescription() == "Fristen har vært. Siste dag for svar."
    field.set_error("")
    assert not field.error_label.isVisible()
    assert field.editor.accessibleDescription() == "Siste dag for svar."


def test_the_first_field_in_error_is_found(qtbot: QtBot) -> None:
    fields = [FormField(name, QLineEdit()) for name in ("En", "To", "Tre")]
    for field in fields:
        qtbot.addWidget(field)
    assert first_error(fields) is None
    fields[1].set_error("Mangler.")
    fields[2].set_error("Mangler.")
    assert first_error(fields) is fields[1]


def test_a_label_leads_to_its_field(qtbot: QtBot) -> None:
    field = FormField("Svarfrist", QLineEdit())
    qtbot.addWidget(field)
    assert field.label.buddy() is field.editor


def test_a_date_is_typed_day_first_and_weeks_begin_on_monday(qtbot: QtBot) -> None:
    field = DateField(datetime.date(2026, 5, 22))
    qtbot.addWidget(field)
    assert field.text() == "22.05.2026"
    assert field.calendarWidget().firstDayOfWeek() == Qt.DayOfWeek.Monday
    field.setSelectedSection(DateField.Section.DaySection)
    qtbot.keyClicks(field, "23")
    assert field.value() == datetime.date(2026, 5, 23)


def test_a_date_is_typed_as_it_is_written_and_what_is_none_is_said(qtbot: QtBot) -> None:
    date, line = DateField(datetime.date(2026, 11, 27)), QLineEdit()
    field, page, seen = FormField("Frist", date), QWidget(), []
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(line)
    date.dateChanged.connect(lambda day: seen.append(day.toString("dd.MM.yyyy")))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    qtbot.keyClicks(date, "1.3.2027")
    assert date.value() == datetime.date(2027, 3, 1), "what is typed counts before it is left"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert (date.text(), seen, field.error) == ("01.03.2027", ["01.03.2027"], "")
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    qtbot.keyClicks(date, "snart")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert "1.3" in field.error
    assert date.is_typing, "it stands there to be mended"
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    qtbot.keyClick(date, Qt.Key.Key_A)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert (date.text(), date.is_typing, field.error) == ("01.03.2027", False, "")
    assert date.hasFocus()
    qtbot.keyClick(date, Qt.Key.Key_Up)
    assert date.value() == datetime.date(2027, 3, 2)


def test_minutes_go_five_at_a_time_by_arrow(qtbot: QtBot) -> None:
    field = SpinMinutes(15)
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "20 min"


def test_escape_clears_the_search_before_the_page_and_down_goes_to_what_was_found(
    qtbot: QtBot,
) -> None:
    class Page(QWidget):
        escaped = 0

        def keyPressEvent(self, event: object) -> None:
            Page.escaped += 1

    page = Page()
    qtbot.addWidget(page)
    field = SearchField("Finn i listen")
    QVBoxLayout(page).addWidget(field)
    page.show()
    with qtbot.waitSignal(field.down_pressed):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.search_changed):
        qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), Page.escaped) == ("", 0)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert Page.escaped == 1


def test_a_section_grows_with_its_text(qtbot: QtBot) -> None:
    section = SectionEdit("Vurdering")
    qtbot.addWidget(section)
    section.resize(400, 200)
    section.show()
    before = section.editor.sizeHint().height()
    section.set_text("\n".join(f"Linje {n}" for n in range(20)))
    assert section.editor.sizeHint().height() > before + 200


def test_a_section_is_saved_when_it_is_left_and_only_if_it_changed(qtbot: QtBot) -> None:
    section = SectionEdit("Vurdering")
    qtbot.addWidget(section)
    told: list[str] = []
    section.text_committed.connect(told.append)
    section.show()
    section.set_text("Før")
    section.commit()
    qtbot.keyClicks(section.editor, "Nå")
    section.editor.left.emit()
    section.editor.left.emit()
    assert told == ["NåFør"]


def test_a_section_that_must_be_filled_in_says_so_until_it_is(qtbot: QtBot) -> None:
    section = SectionEdit("Vurdering", required=True)
    qtbot.addWidget(section)
    section.show()
    assert section.missing_chip.isVisible()
    qtbot.keyClicks(section.editor, "Tekst")
    assert not section.missing_chip.isVisible()


def test_what_is_pasted_comes_as_plain_text(qtbot: QtBot) -> None:
    section = SectionEdit("Vurdering")
    qtbot.addWidget(section)
    pasted = QMimeData()
    pasted.setHtml("<h1 style='color:red'>Overskrift</h1>")
    pasted.setText("Overskrift")
    section.editor.insertFromMimeData(pasted)
    assert section.text() == "Overskrift"
    assert "red" not in section.editor.toHtml()


def test_tab_leaves_the_editor(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    one, other = SectionEdit("En"), SectionEdit("To")
    column.addWidget(one)
    column.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    one.editor.setFocus()
    qtbot.keyClick(one.editor, Qt.Key.Key_Tab)
    assert other.editor.hasFocus()


def test_a_date_is_typed_from_its_day_whichever_way_one_comes_and_tab_leaves_it(
    qtbot: QtBot,
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    date, line = DateField(datetime.date(2027, 1, 8)), QLineEdit()
    column.addWidget(date)
    column.addWidget(line)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    assert date.hasFocus()
    qtbot.keyClicks(date, "27112026")
    assert date.value() == datetime.date(2026, 11, 27)
    qtbot.keyClick(date, Qt.Key.Key_Tab)
    assert line.hasFocus()
