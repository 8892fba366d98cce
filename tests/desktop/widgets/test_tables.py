# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Tables are walked, opened, sorted and copied without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from totrinn.screens.case.wrapping import WrappingDelegate
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.delegates import Index, StatusDelegate, TwoLineDelegate
from totrinn.widgets.matrix_delegate import MatrixDelegate
from totrinn.widgets.matrix_view import MatrixView
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TableView, TreeView, collation_key

NO_KEY = Qt.KeyboardModifier.NoModifier


def cell(text: str = "", **roles: object) -> QStandardItem:
    item = QStandardItem(text)
    for name, value in roles.items():
        item.setData(value, int(Role[name]))
    return item


@pytest.fixture
def model() -> QStandardItemModel:
    """Give a model of two groups of parties."""
    made = QStandardItemModel()
    made.setHorizontalHeaderLabels(["Part", "Svar"])
    for group, parties in (("Mangler svar", ["Smøla", "Aure"]), ("Har svart", ["Molde"])):
        top = cell(group, GROUP=True, COUNT=str(len(parties)))
        made.appendRow(top)
        for party in parties:
            answer = cell("Ja", STATUS="endorsed", COPY_TEXT="Tilslutning\tuten merknad")
            top.appendRow([cell(party), answer])
    return made


@pytest.fixture
def tree(qtbot: QtBot, model: QStandardItemModel) -> TreeView:
    """Show the model in a tree that has the focus."""
    view = TreeView("Svar")
    qtbot.addWidget(view)
    view.setModel(model)
    view.set_columns([(120, 1), (140, 0)])
    view.set_delegate(1, StatusDelegate("anchoring_status"))
    view.resize(500, 300)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    return view


def test_the_first_row_is_ready_when_the_focus_comes(tree: TreeView) -> None:
    assert tree.currentIndex().data() == "Smøla"


def test_enter_opens_the_row(qtbot: QtBot, tree: TreeView) -> None:
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(tree.opened) as told:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert told.args[0].data() == "Aure"


def test_enter_on_a_group_folds_it_and_opens_nothing(qtbot: QtBot, tree: TreeView) -> None:
    group = tree.model().index(0, 0)
    tree.setCurrentIndex(group)
    with qtbot.assertNotEmitted(tree.opened):
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(group)


def test_tab_leaves_the_table_at_once(qtbot: QtBot, model: QStandardItemModel) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    view, field = TreeView("Svar"), QLineEdit()
    view.setModel(model)
    column.addWidget(view)
    column.addWidget(field)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert field.hasFocus()


def test_copy_gives_excel_the_whole_list_in_words(qtbot: QtBot, tree: TreeView) -> None:
    with qtbot.waitSignal(tree.rows_copied) as told:
        qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    answer = "Tilslutning uten merknad"
    assert told.args == [3]
    assert data.text().split("\n") == [
        "Part\tSvar", f"Smøla\t{answer}", f"Aure\t{answer}", f"Molde\t{answer}"
    ]  # fmt: skip
    assert "<th>Part</th>" in data.html()


def test_copy_takes_only_the_rows_chosen_when_there_are_several(
    qtbot: QtBot, tree: TreeView
) -> None:
    tree.setSelectionMode(TreeView.SelectionMode.ExtendedSelection)
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(tree.rows_copied) as told:
        qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [2]


def test_typing_goes_to_the_row_that_begins_so_in_any_column(
    qtbot: QtBot, tree: TreeView, model: QStandardItemModel
) -> None:
    model.item(0).child(1, 1).setText("Under behandling i formannskapet")
    tree.setCurrentIndex(tree.currentIndex())
    for typed, party in (("mo", "Molde"), ("un", "Aure"), ("form", "Aure"), ("sm", "Smøla")):
        tree.keyboardSearch(typed)
        assert tree.currentIndex().data() == party
        tree._typed._since.invalidate()
    tree.keyboardSearch("xyz")
    assert tree.currentIndex().data() == "Smøla", "nothing begins so, and nothing moves"


def test_the_right_button_offers_to_open_and_to_copy(
    qtbot: QtBot, tree: TreeView, model: QStandardItemModel
) -> None:
    opened: list[str] = []
    tree.opened.connect(lambda index: opened.append(index.data()))
    acts = {act.text(): act for act in tree.row_menu().actions()}
    acts["Å&pne\tEnter"].trigger()
    acts["Kopier &raden"].trigger()
    assert opened == ["Smøla"]
    assert QGuiApplication.clipboard().text() == "Part\tSvar\nSmøla\tTilslutning uten merknad"
    tree.setCurrentIndex(model.index(0, 0))
    assert [act.text() for act in tree.row_menu().actions()] == ["Kopier &hele listen"]


def test_the_chosen_row_is_seen_without_its_tint_in_high_contrast(
    tree: TreeView, look: QApplication
) -> None:
    theme.apply(look, "contrast", 1.0)
    tree.clearFocus()
    row = tree.visualRect(tree.currentIndex())
    picture = tree.viewport().grab().toImage()
    drawn = [picture.pixelColor(row.right() - 20, y) for y in range(row.y(), row.bottom())]
    assert theme.color("accent") in drawn, "lines around it, not the bar alone"


def test_norwegian_letters_come_last_and_numbers_by_value() -> None:
    names = ["Ålesund", "Ørsta", "Aure", "Ærfugl", "Zulu"]
    assert sorted(names, key=collation_key) == ["Aure", "Zulu", "Ærfugl", "Ørsta", "Ålesund"]
    assert sorted(["10/26", "9/26"], key=collation_key) == ["9/26", "10/26"]


def test_columns_and_rows_follow_the_scale(qtbot: QtBot, tree: TreeView) -> None:
    tree.resize(900, 300)
    height = tree.rowHeight(tree.currentIndex())
    app = QGuiApplication.instance()
    theme.apply(app, "light", 2.0)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: tree.rowHeight(tree.currentIndex()) >= 2 * height - 2)
    assert tree.columnWidth(1) == 280


def test_compact_rows_are_lower(qtbot: QtBot) -> None:
    model = QStandardItemModel()
    model.appendRow(cell(TITLE="Sak", SUB="Melder"))
    view = TableView("Saker")
    qtbot.addWidget(view)
    view.set_delegate(0, TwoLineDelegate())
    view.setModel(model)
    view.show()
    wide = view.rowHeight(0)
    view.set_compact(True)
    qtbot.waitUntil(lambda: view.rowHeight(0) < wide)
    assert (wide, view.rowHeight(0)) == (45, 40)


def test_a_matrix_cell_is_opened_itself_and_arrows_move_by_cell(qtbot: QtBot) -> None:
    model = QStandardItemModel()
    model.appendRow([cell("Smøla"), cell(STATUS="endorsed"), cell(STATUS="not_endorsed")])
    view = MatrixView("Svar")
    qtbot.addWidget(view)
    view.setModel(model)
    view.show()
    view.setCurrentIndex(model.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args[0].column() == 2


def test_what_stops_a_case_fills_its_cell_with_solid_colour(qtbot: QtBot) -> None:
    model = QStandardItemModel()
    model.appendRow([cell("Smøla"), cell(STATUS="endorsed"), cell(STATUS="not_endorsed")])
    view = MatrixView("Svar")
    delegate = MatrixDelegate("anchoring_status")
    view.setItemDelegate(delegate)
    qtbot.addWidget(view)
    view.setModel(model)
    view.show()
    picture = view.viewport().grab().toImage()
    found = []
    for column in (1, 2):
        corner = view.visualRect(model.index(0, column)).topLeft()
        found.append(picture.pixelColor(corner.x() + 3, corner.y() + 3).name())
    tint = theme.pair("anchoring_status", "endorsed").bg.name()
    assert found == [tint, theme.color("danger").name()]


def test_a_chip_asks_for_the_room_its_words_need() -> None:
    model = QStandardItemModel()
    model.appendRow(cell("Tilslutning med forbehold", STATUS="endorsed_on_condition"))
    hint = StatusDelegate("anchoring_status").sizeHint(QStyleOptionViewItem(), model.index(0, 0))
    assert hint.width() > painting.chip_size("Tilslutning med forbehold").width()


def test_text_is_wrapped_to_two_lines_before_it_is_shortened() -> None:
    font = theme.font("small")
    text = "Driftskostnadene må avklares før 1. januar, ellers venter saken"
    lines = painting.wrapped(text, font, 160, 2)
    assert len(lines) == 2
    assert lines[0].startswith("Drift")
    assert lines[1].endswith("…")


def test_a_stretching_column_fills_the_view(qtbot: QtBot, tree: TreeView) -> None:
    tree.resize(700, 300)
    qtbot.waitUntil(lambda: tree.columnWidth(0) + tree.columnWidth(1) == tree.viewport().width())
    assert tree.columnWidth(1) == 140


def drag_edge(tree: TreeView, column: int, by: int) -> None:
    """Drag the right edge of a column with the mouse."""
    header = tree.header()
    start = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, 8)
    left, types = Qt.MouseButton.LeftButton, QEvent.Type
    for kind, at in (
        (types.MouseButtonPress, start),
        (types.MouseMove, start + QPoint(by, 0)),
        (types.MouseButtonRelease, start + QPoint(by, 0)),
    ):
        place, port = QPointF(at), header.viewport()
        event = QMouseEvent(kind, place, port.mapToGlobal(place), left, left, NO_KEY)
        QApplication.sendEvent(port, event)


def test_what_the_user_makes_of_the_columns_is_kept(tree: TreeView, look: QApplication) -> None:
    told: list[dict[int, float]] = []
    tree.keep_widths({1: 180.0}, lambda widths: told.append(dict(widths)))
    assert tree.columnWidth(1) == 180
    drag_edge(tree, 0, 60)
    assert (tree.columnWidth(1), told) == (120, [{1: 120.0}]), "the edge between the two moved"
    tree.resize(700, 300)
    theme.apply(look, "light", 1.5)
    assert tree.columnWidth(1) == 180
    assert tree.columnWidth(0) + tree.columnWidth(1) == tree.viewport().width()
    drag_edge(tree, 0, -2000)
    assert tree.columnWidth(0) >= theme.px(36)
    assert tree.columnWidth(0) + tree.columnWidth(1) == tree.viewport().width()


def test_a_column_fits_its_words_when_its_edge_is_clicked_twice(tree: TreeView) -> None:
    chip = StatusDelegate("anchoring_status").width(tree.currentIndex().siblingAtColumn(1))
    assert tree.sizeHintForColumn(1) == chip
    tree.header().sectionHandleDoubleClicked.emit(1)
    assert tree.columnWidth(1) == max(chip, tree.header().sectionSizeHint(1)) != 140


def test_rows_become_higher_when_their_column_becomes_too_narrow_for_the_words(
    qtbot: QtBot, tree: TreeView, model: QStandardItemModel, look: QApplication
) -> None:
    tree.set_delegate(0, WrappingDelegate())
    first = model.item(0).child(0, 0)
    first.setText("kommunestyret 13. desember, etter fristen")
    look.processEvents()
    low = tree.visualRect(first.index()).height()
    tree.resize(320, 300)
    look.processEvents()
    assert tree.visualRect(first.index()).height() > low


def test_columns_that_stretch_share_what_is_left_and_fill_the_view_exactly(tree: TreeView) -> None:
    tree.set_columns([(300, 1), (100, 1)])
    spare = tree.viewport().width() - 400
    assert spare > 0
    assert (tree.columnWidth(0), tree.columnWidth(1)) == (
        300 + spare // 2,
        100 + spare - spare // 2,
    )


def test_columns_become_narrower_rather_than_scroll_sideways(qtbot: QtBot, tree: TreeView) -> None:
    tree.resize(200, 300)
    qtbot.waitUntil(lambda: tree.columnWidth(0) + tree.columnWidth(1) <= tree.viewport().width())
    assert not tree.horizontalScrollBar().isVisible()
    assert tree.columnWidth(0) > 60
    tree.resize(700, 300)
    qtbot.waitUntil(lambda: tree.columnWidth(1) == 140)


def test_columns_are_dropped_in_the_stated_order(qtbot: QtBot, tree: TreeView) -> None:
    tree.set_columns([(120, 1), (140, 0)], drop=[1])
    tree.resize(400, 300)
    qtbot.waitUntil(lambda: not tree.isColumnHidden(1))
    tree.resize(240, 300)
    qtbot.waitUntil(lambda: tree.isColumnHidden(1))
    assert tree.columnWidth(0) == tree.viewport().width()
    tree.resize(400, 300)
    qtbot.waitUntil(lambda: not tree.isColumnHidden(1))


def test_a_column_that_filled_the_room_of_a_dropped_one_gives_it_back(qtbot: QtBot) -> None:
    tree = TreeView("Parter")
    tree.setModel(QStandardItemModel(1, 3))
    tree.set_columns([(120, 0), (140, 0), (180, 1)], drop=[2])
    qtbot.addWidget(tree)
    tree.show()
    for width in (400, 900, 460):
        tree.resize(width, 200)
        qtbot.waitUntil(lambda: tree.header().length() == tree.viewport().width())
    assert tree.header().sectionSize(1) == 140


def test_a_row_chosen_by_the_program_is_chosen_alone_also_while_ctrl_is_held(
    qtbot: QtBot, tree: TreeView
) -> None:
    tree.setSelectionMode(TreeView.SelectionMode.ExtendedSelection)
    first, second = (tree.model().index(row, 0, tree.model().index(0, 0)) for row in (0, 1))
    tree.setCurrentIndex(first)
    held = Qt.KeyboardModifier.ControlModifier
    middle = tree.viewport().rect().bottomRight()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, held, middle)
    assert QGuiApplication.keyboardModifiers() == held
    tree.setCurrentIndex(second)
    assert [index.data() for index in tree.selectionModel().selectedRows()] == ["Aure"]
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)


class _Measured(WrappingDelegate):
    count = 0

    def height(self, index: Index, *, compact: bool) -> int:
        self.count += 1
        return super().height(index, compact=compact)


def test_rows_are_measured_once_at_each_width_until_they_change(
    qtbot: QtBot, tree: TreeView, model: QStandardItemModel
) -> None:
    look = _Measured()
    tree.set_delegate(0, look)
    tree.setItemDelegateForColumn(0, look)
    look.setParent(tree)

    def measured_at(width: int) -> int:
        look.count = 0
        tree.resize(width, 300)
        QApplication.processEvents()
        tree.doItemsLayout()
        return look.count

    assert measured_at(400) > 0
    assert measured_at(600) > 0, "another width may ask for other lines"
    assert measured_at(400) == 0
    assert measured_at(600) == 0
    model.item(0).child(0, 0).setText("Helsefellesskapet i en kommune med et svært langt navn" * 3)
    assert measured_at(600) > 0
