# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Årshjul: a year is read, planned as one act, and another plan is tried without saving."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from sqlalchemy import select

from builders import WORDING, House
from desktop.desk import Desk, unpainted
from remembering import remembered
from totrinn.dialogs import files
from totrinn.screens.quiet_days import HOLIDAYS
from totrinn.screens.year import YearScreen
from totrinn.screens.year.series_form import How
from totrinn.screens.year.timeline import TRIED
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.models import Meeting
from totrinn_db.queries import documents

DISCUSSED, DECIDED = date(2026, 1, 20), date(2026, 6, 10)


@remembered
def a_year(house: House) -> None:
    """Let one case be discussed in January and decided in June."""
    case_id = house.a_case(reported_on=date(2025, 12, 1))
    house.discuss(case_id, DISCUSSED)
    house.clock.go_to(date(2026, 1, 22))
    house.send(case_id, date(2026, 3, 16))
    house.clock.go_to(date(2026, 3, 10))
    for party in house.counted():
        house.answer(case_id, party, answered_on=date(2026, 2, 27))
    meeting_id = house.a_meeting(DECIDED)
    item_id = house.put_up(meeting_id, case_id, ItemKind.DECISION)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(meeting_id)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk.build(tmp_path)
    a_year(made.house)
    return made


def opened(qtbot, desk: Desk, tab: str = "") -> YearScreen:
    screen = YearScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1170, 706)
    unpainted(screen).show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.show_key("", tab)
    return screen


def days(desk: Desk) -> list[date]:
    return [row.held_on for row in desk.house.rows(select(Meeting).order_by(Meeting.held_on))]


def test_the_year_is_read_by_keyboard_in_a_table_and_excel_and_other_plans_are_tried_unsaved(
    qtbot, desk: Desk, tmp_path: Path, monkeypatch
) -> None:
    screen = opened(qtbot, desk)
    heard: list[str] = []
    screen.timeline.told.connect(heard.append)
    screen.timeline.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(screen.timeline, key)
    assert "2 møter, 20. januar, 10. juni" in heard[0]
    assert heard[1] == "Papirer ut 6. januar til SSU 1/26"
    assert heard[2].startswith("SSU 1/26, tirsdag 20. januar")
    free = screen.timeline.timeline.rows[-1]
    assert free.key == HOLIDAYS
    assert "torsdag 14. mai, Kristi himmelfartsdag" in [mark.text for mark in free.marks]
    assert {shade.text for shade in screen.timeline.timeline.shades} == {"Påske", "Fellesferie"}

    screen.legend.table_link.click()
    assert screen.table_view.isVisible()
    assert screen.table.index(1, 3).data() == "11.05.2026"
    screen.table_view.setCurrentIndex(screen.table.index(1, 0))
    qtbot.keyClick(screen.table_view, Qt.Key.Key_Return)
    assert desk.went[-1][0] == "mote"
    sheet = tmp_path / "årshjul.xlsx"
    monkeypatch.setattr(files, "save_as", lambda *args: args[-1](sheet))
    screen.exports.sheet.trigger()
    cells = [cell.value for cell in load_workbook(sheet).worksheets[0][3]]
    assert cells[0] == "SSU 2/26"
    assert cells[2].date() == DECIDED

    screen.legend.table_link.click()
    screen.show_key("", "prov")
    before = days(desk)
    panel = screen.trial.panel
    assert [row.day.value() for row in panel._rows] == [DISCUSSED, DECIDED]
    assert screen.trial.sentences() == ()
    assert screen.trial.moved_card.isHidden()
    panel.add_button.click()
    panel._rows[-1].day.set_value(date(2026, 4, 15))
    assert panel.result_label.text() == "Saken hadde kommet til vedtak 56 dager tidligere."
    assert [screen.trial.moved.index(0, n).data() for n in range(1, 5)] == [
        "10.06.2026", "10.06.2026", "15.04.2026", "56 dager tidligere",
    ]  # fmt: skip
    tried = next(row for row in screen.timeline.timeline.rows if row.key == TRIED)
    assert [mark.on for mark in tried.marks] == [DISCUSSED, date(2026, 4, 15), DECIDED]

    picture = tmp_path / "bilder" / "årshjul.png"
    monkeypatch.setattr(files, "save_as", lambda *args: args[-1](picture))
    screen.exports.picture.trigger()
    plain = screen.timeline.picture()
    assert QImage(str(picture)).height() > plain.height(), "the sentence stands over the plans"

    screen.exports.word.trigger()
    (row,) = desk.house.ask(documents.documents)
    assert row.kind is DocumentKind.YEARLY_WHEEL
    paper = [each.text.replace("\xa0", " ") for each in Document(row.path).paragraphs]
    assert "Utvalet møtest òg 15. april 2026." in paper
    assert "Saka hadde kome til vedtak 56 dagar tidlegare." in paper

    panel._rows[1].box.click()
    assert "Ingen" not in panel.result_label.text()
    panel.reset_button.click()
    assert (screen.trial.sentences(), panel.changes()) == ((), ())
    panel._rows[1].box.click()
    assert panel.result_label.text() == "Saken hadde ikke kommet til vedtak tidligere."
    assert panel.detail_label.text() == "1 sak hadde ikke nådd noe møte."
    assert days(desk) == before

    panel.add_button.click()
    panel.use_button.click()
    assert screen.form.year == 2027
    assert [day.year for day in screen.form.rows.days()] == [2027, 2027]


def test_a_year_is_planned_from_a_rule_a_table_a_file_or_the_year_before_as_one_act(
    qtbot, desk: Desk, tmp_path: Path
) -> None:
    before = days(desk)
    screen = opened(qtbot, desk, "planlegg")
    form = screen.form
    assert form.year == 2027
    assert form.rows.days() == (
        date(2027, 2, 10), date(2027, 4, 14), date(2027, 6, 9), date(2027, 9, 8),
        date(2027, 12, 8),
    )  # fmt: skip
    form.month_boxes[2].click()
    march = form.rows.rows[1]
    assert march.deadlines.text() == "Onsdag. Meldefrist 10.02.2027, papirer ut 24.02.2027"
    march.day.set_value(date(2027, 3, 25))
    assert march.notes.text_label.text() == "Fridag (skjærtorsdag)"
    assert form.rows.rows[2].notes.text_label.text() == "Under tre uker siden forrige møte"
    march.box.click()
    assert form.rows.rows[2].notes.isHidden()
    assert form.act_button.text() == "Legg inn 5 møter"
    form.act_button.click()
    assert len(days(desk)) == len(before) + 5
    planned = desk.house.rows(select(Meeting).where(Meeting.year == 2027))
    assert {(row.starts_at, row.ends_at, row.place) for row in planned} == {
        (time(10), time(14), "Molde")
    }
    assert screen.wheel is not None
    assert screen.wheel.year == 2027
    assert screen.undo_bar_widget.isVisible()
    desk.context.operations.undo()
    assert days(desk) == before

    # Pasted, or read from a file, with its problems by row.
    screen.show_key("", "planlegg")
    how = form.how_field.editor
    how.setCurrentIndex(how.findData(How.TABLE))
    assert form.rows.days() == ()
    form.table.read_text("10. februar 2027\nkanskje\n14. april 2027")
    assert form.rows.days() == (date(2027, 2, 10), date(2027, 4, 14))
    assert "Rad 2" in form.table.problems.text_label.text()
    assert form.table.problems.isVisible()
    calendar = tmp_path / "plan.ics"
    calendar.write_text(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:SSU\r\nDTSTART;VALUE=DATE:20270609\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n",
        "utf-8",
    )
    form.table.read_files([calendar])
    assert form.rows.days() == (date(2027, 6, 9),)
    assert not form.table.problems.isVisible()
    form.act_button.click()
    assert date(2027, 6, 9) in days(desk)
    desk.context.operations.undo()

    # A date that is there already is left unticked, and nothing is half planned.
    desk.house.a_meeting(date(2027, 1, 19))
    screen.refresh()
    screen.show_key("", "planlegg")
    form._box(form.year_field).setCurrentText("2027")
    form._box(form.how_field).setCurrentText("Som i 2026")
    first, second = form.rows.rows
    assert (first.day.value(), first.box.isChecked()) == (date(2027, 1, 19), False)
    assert second.day.value() == date(2027, 6, 9)
    first.box.click()
    assert first.notes.text_label.text() == "Utvalget har alt et møte denne dagen"
    form.act_button.click()
    assert form.error_text.text_label.text().startswith("Utvalget har alt et møte 19. januar 2027.")
    assert days(desk).count(date(2027, 6, 9)) == 0
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert screen.pages.currentWidget() is screen.year_page
