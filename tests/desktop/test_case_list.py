# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.case_desk import a_desk, a_sent_case, case_now, show, texts_of
from desktop.desk import Desk, press
from desktop.samples import TODAY, a_case, case_list
from totrinn.models.case_table import (
    NEXT,
    NUMBER,
    STEP,
    TITLE,
    CaseFilter,
    CaseSegment,
    CaseTable,
    number_key,
)
from totrinn.screens.case_list import CaseListScreen
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn_db.commands import cases
from totrinn_db.domain.phases import Phase


@pytest.fixture
def desk(tmp_path, qapp) -> Desk:
    return a_desk(tmp_path)


@pytest.fixture
def table(qapp) -> CaseTable:
    made = CaseTable(Texts.load("nb"), TODAY)
    made.set_rows(case_list(), TODAY)
    return made


def titles(table: CaseTable) -> list[str]:
    return [row.name.title for row in table.rows()]


def test_cases_come_in_the_order_of_their_next_date_and_the_finished_ones_last(table):
    assert titles(table)[:2] == [
        "Fordeling av tilskudd til kommunalt sekretariat",
        "Ny organisering av faglige samarbeidsutvalg",
    ]
    assert [group.title for group, _ in table.groups()] == ["Ferdige"]
    assert titles(table)[-1] == "Legemiddelliste ved utskrivning"


def test_titles_are_sorted_as_norwegian_sorts_them(table):
    table.sort(TITLE, Qt.SortOrder.AscendingOrder)
    assert titles(table)[0] == "Ambulanseplan"
    assert titles(table)[-2] == "Øvelsesplan for helseberedskap 2027"


def test_numbers_are_sorted_by_year_and_then_by_number():
    rows = [a_case(number) for number in ("SSU 10/25", "SSU 2/26", "SSU 9/25")]
    ordered = [row.name.number for row in sorted(rows, key=number_key)]
    assert ordered == ["SSU 9/25", "SSU 10/25", "SSU 2/26"]


def test_every_segment_counts_the_cases_that_pass_the_filter(table):
    counts = {segment: table.count(segment) for segment in CaseSegment}
    assert counts[CaseSegment.ACTIVE] == 7
    assert counts[CaseSegment.FINISHED] == 1
    table.set_filter(CaseFilter(text="hjemme"))
    assert table.count(CaseSegment.ANCHORING) == 1
    assert table.count(CaseSegment.READY) == 0


def test_what_stops_a_case_is_said_in_words_and_not_only_in_colour(table):
    index = table.find(lambda row: row.objections == 1).siblingAtColumn(STEP)
    assert index.data(Role.SUB) == "1 har svart nei"
    assert index.data(Role.TONE) == "danger"
    assert index.data(Role.SUB_ICON)
    late = table.find(lambda row: row.name.number == "SSU 5/26").siblingAtColumn(NEXT)
    assert late.data(Role.SUB) == "4 dager etter fristen"


def test_a_screen_reader_hears_the_whole_row(table):
    index = table.find(lambda row: row.name.number == "SSU 9/26")
    spoken = index.siblingAtColumn(NUMBER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "SSU 9/26 Digital hjemmeoppfølging, felles modell, Forankring, "
        "1 forbehold å avklare, 18 av 26, Svarfrist, 10 dager"
    )


def test_a_case_is_reported_in_the_window_and_nothing_is_lost_when_it_is_refused(desk, qtbot):
    screen = show(qtbot, CaseListScreen(desk.context))
    form = screen.form
    assert "Ingen saker ennå" in texts_of(screen)
    press(screen, "Meld en sak")
    assert form.isVisible()

    # Without a title it is refused at the field.
    form.officer_field.editor.setFocus()
    form.officer_field.editor.setText("Ingrid Aasen")
    QTest.keyClick(form.officer_field.editor, Qt.Key.Key_Return)
    assert form.title_field.error == "Tittelen mangler. Skriv den inn."
    assert form.title_field.editor.hasFocus()
    assert form.officer_field.editor.text() == "Ingrid Aasen"
    assert desk.went == []

    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    screen.start_new_case()
    title = form.title_field.editor
    assert isinstance(title, QLineEdit)
    QTest.keyClicks(title, "Felles inntaksteam for barn og unge")
    classes = form.class_field.editor
    assert isinstance(classes, QComboBox)
    classes.setCurrentIndex(classes.findText("Fagleg sak"))
    assert form.class_field.help_label.text().startswith("Rutinar")
    origins = form.origin_field.editor
    assert isinstance(origins, QComboBox)
    origins.setCurrentIndex(origins.findText("Molde"))

    # A date that has not been is refused at the date.
    reported_on = form.date_field.editor.value()
    form.date_field.editor.set_value(date(2026, 12, 24))
    press(screen, "Meld saken")
    assert "har ikke vært ennå" in form.date_field.error
    form.date_field.editor.set_value(reported_on)
    press(screen, "Meld saken")
    place, case_id, _tab = desk.went[-1]
    assert place == "sak"
    case = case_now(desk, case_id)
    assert case.row.name.title == "Felles inntaksteam for barn og unge"
    assert case.row.phase is Phase.REPORTED
    assert case.row.origin == "Molde"
    assert screen.list_page.isVisible()
    assert titles(screen.table) == ["Felles inntaksteam for barn og unge"]

    # A case can be kept as a draft, from someone who is no party.
    screen.start_new_case()
    title.setText("Transport")
    origins.setCurrentIndex(origins.count() - 1)
    assert form.other_field.isVisible()
    form.other_field.editor.setText("Brukerutvalget")
    press(screen, "Lagre som utkast")
    case = case_now(desk, desk.went[-1][1])
    assert (case.row.phase, case.row.origin) == (Phase.DRAFT, "Brukerutvalget")


def test_a_case_is_found_opened_by_enter_and_copied_in_full_words(desk, qtbot):
    case_id = desk.house.a_case("Digital hjemmeoppfølging")
    screen = show(qtbot, CaseListScreen(desk.context))
    press(screen, "Kopier til Excel")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:3] == ["Nummer", "Sak og melder", "Steg"]
    assert copied[1].split("\t")[2].startswith("Meldt")
    assert "1 sak er kopiert" in screen.message_bar.accessibleName()

    # A filter without hits offers to be taken away.
    screen.focus_find()
    QTest.keyClicks(screen.filters.find_field, "finnes ikke")
    assert "Ingen saker passer med filteret" in texts_of(screen)
    press(screen, "Nullstill filter")
    assert len(titles(screen.table)) == 1

    screen.view.setFocus()
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert desk.went[-1][:2] == ("sak", case_id)


def test_the_list_follows_what_others_do_tells_what_a_case_lacks_and_remembers_its_filter(
    desk, qtbot
):
    closed, case_id = desk.house.a_case("Trukket"), a_sent_case(desk)
    desk.house.do(cases.withdraw_case, case_id=closed, reason="Løst.")
    screen = show(qtbot, CaseListScreen(desk.context))
    ((_group, index),) = screen.table.groups()
    assert not screen.view.isExpanded(index), "the finished cases are folded"

    assert not screen.lack_line.isVisible()
    index = screen.table.find(lambda row: row.name.id == case_id)
    screen.view.setCurrentIndex(index)
    said = screen.lack_label.text()
    assert screen.lack_line.isVisible()
    assert said.startswith("Mangler svar fra ")
    assert "Partene har hatt saken siden" in said
    assert said in index.siblingAtColumn(TITLE).data(Qt.ItemDataRole.ToolTipRole)
    screen.copy_action.trigger()
    assert said in QGuiApplication.clipboard().text()

    # The chosen row is kept when another registers answers.
    for party in desk.house.counted()[:2]:
        desk.house.answer(case_id, party)
    screen.refresh()
    row = screen.table.row_at(screen.view.currentIndex())
    assert row is not None
    assert (row.name.id, row.answered, row.counted) == (case_id, 2, 3)

    # What the list was narrowed to is remembered for each database.
    settings = desk.context.settings
    assert not screen.filters.all_link.isVisible()
    screen.filters.segments.choose(CaseSegment.ANCHORING.value)
    again = show(qtbot, CaseListScreen(desk.context))
    assert again.filters.segments.key() == CaseSegment.ANCHORING.value
    settings.database, here = "another.sqlite", settings.database
    assert segment_of_a_new(desk) == CaseSegment.ACTIVE.value
    settings.database = here
    assert segment_of_a_new(desk) == CaseSegment.ANCHORING.value
    again.filters.all_link.click()
    assert not again.filters.all_link.isVisible()
    assert segment_of_a_new(desk) == CaseSegment.ACTIVE.value


def segment_of_a_new(desk: Desk) -> str:
    """Tell what a list that is made now is narrowed to."""
    made = CaseListScreen(desk.context)
    key: str = made.filters.segments.key()
    made.deleteLater()
    return key
