# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The matrix: what stands in it, how the keyboard walks it, and that large ones keep up."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.case_desk import a_desk, a_sent_case, answer_of, show, texts_of
from desktop.desk import Desk, press
from desktop.samples import a_matrix
from totrinn.models.matrix import (
    TRUSTS,
    MatrixTable,
    RegionLine,
    lines_of,
    split_lines,
)
from totrinn.screens.matrix import AnchoringScreen
from totrinn.texts import Texts
from totrinn.widgets.matrix_view import MatrixView
from totrinn.widgets.roles import Role
from totrinn_db.commands import answers
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource
from totrinn_db.domain.matrix_filter import MatrixFilter, MatrixShown, narrowed


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


@pytest.fixture
def table(qapp: Any) -> MatrixTable:
    matrix = a_matrix()
    made = MatrixTable(Texts.load("nb"))
    made.set_lines(matrix.columns, lines_of(matrix))
    return made


def test_each_region_has_a_line_with_how_many_have_answered(table):
    line = table.lines[2]
    assert isinstance(line, RegionLine)
    assert line.region == "LSU Volda"
    answered, asked = line.totals[0]
    assert table.index(2, 1).data() == f"{answered}/{asked}"
    assert asked <= 7
    whole = [sum(each) for each in zip(*line.totals, strict=True)]
    assert table.index(2, table.columnCount() - 1).data() == f"{whole[0]}/{whole[1]}"
    assert line.totals[1:3] == [line.totals[1], line.totals[2]]


def test_a_party_that_is_not_affected_is_left_out_of_the_count():
    matrix = a_matrix()
    for place, (done, asked) in enumerate(lines_of(matrix)[2].totals):
        cells = [row.cells[place] for row in matrix.rows if row.region == "LSU Volda"]
        left_out = (AnchoringStatus.NOT_AFFECTED, AnchoringStatus.NOT_ASKED)
        assert asked == sum(cell.status not in left_out for cell in cells)
        assert done <= asked


def test_every_cell_is_told_in_words(table):
    row = table.row_of("Smøla")
    index = table.index(row, 3)
    _party, column, cell = table.cell_at(index)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    status = Texts.load("nb").label(cell.status)
    assert spoken.startswith(f"Smøla, {column.case.number}, {status[:1].lower()}{status[1:]}")
    assert index.data(Role.STATUS) == cell.status.value
    assert index.data(Role.COPY_TEXT) == status


def test_the_panes_part_between_two_regions(table):
    first, second = split_lines(table.lines, 2)
    assert first + second == table.lines
    assert isinstance(second[0], RegionLine)
    assert abs(len(first) - len(second)) < 8


def test_the_matrix_is_narrowed_to_what_is_missing_or_objected_to():
    matrix = a_matrix()
    for shown in MatrixShown:
        assert 0 < len(narrowed(matrix, MatrixFilter(shown)).rows) <= len(matrix.rows)
    (region, party) = lines_of(narrowed(matrix, MatrixFilter(text="smøla")))
    assert (region.region, party.party) == ("LSU Kristiansund", "Smøla")


def test_every_group_cell_and_sum_is_told_in_words(table):
    spoken = Qt.ItemDataRole.AccessibleTextRole
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            told = table.index(row, column).data(spoken)
            assert told is not None
            assert " " in told
    assert table.index(2, 1).data(spoken).startswith("LSU Volda, SSU 5/26, ")


def test_a_folded_region_keeps_its_totals():
    lines = lines_of(a_matrix(), folded=frozenset({"LSU Volda"}))
    at = next(n for n, x in enumerate(lines) if isinstance(x, RegionLine) and x.is_folded)
    assert lines[at].totals
    assert isinstance(lines[at + 1], RegionLine)


def test_the_page_leads_to_a_case_and_tells_each_answer_in_full_with_its_history(desk, qtbot):
    screen = show(qtbot, AnchoringScreen(desk.context))
    panes = screen.panes
    assert "Ingen saker er til forankring" in texts_of(screen)
    press(screen, "Finn en drøftet sak")
    assert desk.went[-1] == ("saker", "", "discussion")

    case_id = a_sent_case(desk)
    screen.refresh()
    lines = [line for pane in panes.panes for line in pane.table.lines]
    trusts = next(
        n for n, x in enumerate(lines) if isinstance(x, RegionLine) and x.region == TRUSTS
    )
    assert lines[trusts + 1].party.startswith("Helse"), "the trust stands under its own line"
    panes.choose(desk.house.parties["Molde"], case_id)
    screen.show_details()
    assert "Møteplanen til parten er ikke kjent" in texts_of(screen.panel)
    press(screen.panel, "Registrer svar …")
    molde = answer_of(desk, case_id, "Molde").id
    assert desk.went[-1] == ("sak", case_id, f"forankring/{molde}")
    QTest.keyClick(screen.panel.close_button, Qt.Key.Key_Escape)

    _answer_by_phone_and_again_in_a_meeting(desk, case_id)
    desk.house.answer(case_id, "Smøla", AnchoringStatus.NOT_ENDORSED, text="Nei.")
    screen.refresh()
    panes.choose(desk.house.parties["Molde"], case_id)
    pane = _focused(screen)
    QTest.keyClick(pane, Qt.Key.Key_Space)
    told = texts_of(screen.panel)
    assert "Representanten støtter, parten har ikke bekreftet" in told
    assert "Turid Melland" in told
    assert told.count("Registrerte et svar") == 2
    assert "Trakk et svar" in told
    assert told.index("Møte") < told.index("Trakk et svar") < told.index("Telefon")
    QTest.keyClick(screen.panel.close_button, Qt.Key.Key_Escape)
    assert screen.panel.isHidden()
    assert pane.hasFocus()

    assert panes.choose(desk.house.parties["Smøla"], case_id)
    _row, _column, cell = panes.focused_cell()
    assert cell.status is AnchoringStatus.NOT_ENDORSED
    assert "ikke tilslutning" in screen.told.label.text()
    QTest.keyClick(_focused(screen), Qt.Key.Key_Return)
    wanted = answer_of(desk, case_id, "Smøla").id
    assert desk.went[-1] == ("sak", case_id, f"forankring/{wanted}")


def _answer_by_phone_and_again_in_a_meeting(desk: Desk, case_id: str) -> None:
    by = {"confirmed": False, "answered_by": "Turid Melland"}
    desk.house.answer(case_id, "Molde", source=AnswerSource.PHONE, **by)
    wrong = answer_of(desk, case_id, "Molde").id
    desk.house.do(answers.withdraw_answer, anchoring_id=wrong, reason="Feil part.")
    desk.house.answer(case_id, "Molde", source=AnswerSource.MEETING, **by)


def _focused(screen: AnchoringScreen) -> MatrixView:
    screen.panes.focus()
    return next(pane for pane in screen.panes.panes if pane.hasFocus())


def test_the_window_says_how_many_of_the_parties_are_shown_and_counts_only_them(desk, qtbot):
    a_sent_case(desk)
    screen = filled(qtbot, desk)
    screen.filters.shown.choose(MatrixShown.OVERDUE.value)
    kept = [row.party for row in screen.shown.rows]
    assert 0 < len(kept) < 28
    assert f"Viser {len(kept)} av 28 parter" in texts_of(screen)
    lines = [line for pane in screen.panes.panes for line in pane.table.lines]
    groups = [line for line in lines if isinstance(line, RegionLine)]
    asked = sum(line.totals[0][1] for line in groups)
    assert asked == screen.shown.columns[0].counted <= len(kept)
    again = filled(qtbot, desk)  # as it was left
    assert [row.party for row in again.shown.rows] == kept
    press(again, "Vis alt")
    assert again.shown is again.matrix
    assert not AnchoringScreen(desk.context).filters.wanted().is_on


def filled(qtbot: Any, desk: Desk) -> AnchoringScreen:
    screen = show(qtbot, AnchoringScreen(desk.context))
    screen._fill(a_matrix())  # noqa: SLF001 - a matrix of 28 parties without 28 parties
    # A pane that was just put into use is shown when the events come round.
    used = [pane for pane in screen.panes.panes if pane.table.rowCount()]
    qtbot.waitUntil(lambda: all(pane.isVisible() for pane in used))
    return screen


def test_the_keyboard_walks_tiles_and_cells_in_both_panes_and_folds_and_large_ones_keep_up(
    desk, qtbot
):
    a_sent_case(desk)
    screen = filled(qtbot, desk)
    _the_whole_is_copied_in_words(screen)
    _the_tiles_are_walked_with_the_arrows_and_open_their_case(screen, qtbot)
    _the_arrow_goes_on_from_one_pane_to_the_next_and_back(screen)
    _the_keyboard_reaches_every_cell(screen)
    _space_folds_a_region(screen)
    _forty_three_parties_and_sixty_cases_keep_up(screen)
    screen.resize(900, 690)
    screen._fill(a_matrix())  # noqa: SLF001
    left, right = screen.panes.panes
    assert not right.isVisible(), "a narrow window has one pane"
    assert left.table.rowCount() == len(lines_of(a_matrix()))


def _the_whole_is_copied_in_words(screen: AnchoringScreen) -> None:
    press(screen.page_header, "Kopier til Excel")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Part", "5/26"]
    assert len(lines) == 1 + len(a_matrix().rows)
    assert "Tilslutning" in lines[1]


def _the_tiles_are_walked_with_the_arrows_and_open_their_case(
    screen: AnchoringScreen, qtbot: Any
) -> None:
    tiles, matrix = screen.tiles, a_matrix()
    tiles.setFocus()
    QTest.keyClick(tiles, Qt.Key.Key_Right)
    column = matrix.columns[1]
    spoken = tiles.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"6/26 {column.case.title}, Klar for vedtak, ")
    assert spoken.endswith(f"{column.answered} av {column.counted}")
    with qtbot.waitSignal(tiles.chosen) as told:
        QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert told.args == [column.case.id]
    widths = [tiles.visualRect(tiles.list.index(n)).width() for n in range(len(matrix.columns))]
    assert sum(widths) == tiles.viewport().width()


def _the_arrow_goes_on_from_one_pane_to_the_next_and_back(screen: AnchoringScreen) -> None:
    left, right = screen.panes.panes
    assert right.isVisible()
    left.setCurrentIndex(left.table.index(left.table.rowCount() - 1, 2))
    left.setFocus()
    QTest.keyClick(left, Qt.Key.Key_Down)
    assert right.hasFocus()
    assert (right.currentIndex().row(), right.currentIndex().column()) == (0, 2)
    QTest.keyClick(right, Qt.Key.Key_Up)
    assert left.hasFocus()
    assert left.currentIndex().row() == left.table.rowCount() - 1


def _the_keyboard_reaches_every_cell(screen: AnchoringScreen) -> None:
    matrix, seen = a_matrix(), set()
    left = screen.panes.panes[0]
    left.setCurrentIndex(left.table.index(0, 1))
    left.setFocus()
    lines = sum(pane.table.rowCount() for pane in screen.panes.panes)
    for _line in range(lines):
        pane = next(pane for pane in screen.panes.panes if pane.hasFocus())
        for _step in range(len(matrix.columns)):
            found = pane.table.cell_at(pane.currentIndex())
            if found is not None:
                seen.add((found[0].party_id, found[1].case.id))
            QTest.keyClick(pane, Qt.Key.Key_Right)
        QTest.keyClick(pane, Qt.Key.Key_Home)
        QTest.keyClick(pane, Qt.Key.Key_Right)
        QTest.keyClick(pane, Qt.Key.Key_Down)
    assert len(seen) == len(matrix.rows) * len(matrix.columns)


def _space_folds_a_region(screen: AnchoringScreen) -> None:
    left = screen.panes.panes[0]
    before = sum(pane.table.rowCount() for pane in screen.panes.panes)
    left.setCurrentIndex(left.table.index(2, 0))
    left.setFocus()
    QTest.keyClick(left, Qt.Key.Key_Space)
    after = sum(pane.table.rowCount() for pane in screen.panes.panes)
    assert after == before - 7
    QTest.keyClick(_focused(screen), Qt.Key.Key_Space)
    assert sum(pane.table.rowCount() for pane in screen.panes.panes) == before, "and back"


def _forty_three_parties_and_sixty_cases_keep_up(screen: AnchoringScreen) -> None:
    large = a_matrix(60, 43)
    started = time.perf_counter()
    screen._fill(large)  # noqa: SLF001
    screen.grab()
    spent = time.perf_counter() - started
    assert screen.panes.is_frozen
    assert screen.panes.frozen.isVisible()
    assert spent < 2.0
