# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Lists and tables with the keyboard they share. Know no case words.

view = TreeView("Saker")     name read by screen readers; TableView and ListView alike
view.opened                  signal(QModelIndex): Enter or double click on a row
view.rows_copied             signal(int): Ctrl+C put so many rows on the clipboard
view.copy_all()              the whole list to the clipboard
view.set_columns([(width, stretch), …], drop=[3, 2])     px at 100 %; one stretch column fills;
                             without room, columns are dropped in this order, then made narrower
view.set_delegate(column, delegate)          keeps a reference
view.set_compact(True)       more rows
view.rows_are_even = True    of a TreeView whose rows all have as many lines; groups need not be so
view.span_groups()           group rows over all columns; call after the model was reset
view.current_row() -> QModelIndex            column 0 of the current row
MatrixView(name)             a TableView of small cells, one focused at a time
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QListView,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets.copying import collation_key, copy_rows
from totrinn.widgets.delegates import (
    Index,
    MeasuresRows,
    TextDelegate,
    group_height,
    is_compact,
    row_height,
)
from totrinn.widgets.header import HeaderView
from totrinn.widgets.roles import Role
from totrinn.widgets.table_columns import Columned
from totrinn.widgets.table_shared import ENTER, SharedView

__all__ = ["ListView", "TableView", "TreeView", "collation_key", "copy_rows"]


class TreeView(Columned, MeasuresRows, QTreeView):
    """A list of rows in columns, in groups or not."""

    opened = Signal(QModelIndex)
    rows_copied = Signal(int)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_are_even = False
        self._even_height = 0
        # Of each row, for each set of widths that the columns have had since the rows changed.
        self._heights: dict[tuple[int, ...], dict[tuple[int, int], int]] = {}
        self._widths: tuple[int, ...] = ()
        self._tallest: list[int] = []
        self._prepare(name)
        header = HeaderView(parent=self)
        self.setHeader(header)
        header.dragged.connect(self._on_dragged)
        header.sectionResized.connect(self._on_width)
        self.header().setStretchLastSection(False)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setWordWrap(True)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model, its groups open."""
        self._forget_heights()
        if model is not None:
            # Before the list itself hears of a change, and asks how high the rows are.
            for change in (
                model.modelAboutToBeReset, model.modelReset, model.layoutChanged,
                model.dataChanged, model.rowsInserted, model.rowsRemoved,
            ):  # fmt: skip
                change.connect(self._forget_heights)
        super().setModel(model)  # type: ignore[arg-type]
        if model is not None:
            model.modelReset.connect(self.span_groups)
            self.span_groups()
            self._apply_columns()

    def span_groups(self) -> None:
        """Let group rows take the whole width, and open them."""
        model = self.model()
        rows = [model.index(at, 0) for at in range(model.rowCount())] if model is not None else []
        groups = [row for row in rows if row.data(Role.GROUP)]
        # Rows that are all as high are measured by the first, not one by one at every key.
        self.setUniformRowHeights(not groups and self._is_even(rows))
        # All are opened before the first is spanned: that lays out every row that is open.
        for row in groups:
            self.setExpanded(row, True)
        for row in groups:
            if not self._has_columns(row):
                self.setFirstColumnSpanned(row.row(), QModelIndex(), True)

    def _on_width(self, _column: int, before: int, after: int) -> None:
        """Measure the rows anew where a narrower column asks for more lines."""
        following = [column for column, look in self._delegates.items() if _follows(look)]
        if following or not before or not after:
            header = self.header()
            self._widths = tuple(
                header.sectionSize(column) if column in following
                else int(header.isSectionHidden(column))
                for column in range(header.count())
            )  # fmt: skip
            self._even_height = 0
        if following:
            self.scheduleDelayedItemsLayout()

    def _forget_heights(self) -> None:
        self._heights.clear()
        self._even_height = 0

    def refresh_sizes(self) -> None:
        """Measure rows and columns again."""
        self._forget_heights()
        super().refresh_sizes()

    def _is_even(self, rows: Sequence[QModelIndex]) -> bool:
        return self.rows_are_even or len(set(map(self._height_of_row, rows))) == 1

    def _has_columns(self, row: QModelIndex) -> bool:
        last = range(1, self.model().columnCount())
        return any(row.siblingAtColumn(column).data() for column in last)

    def _columns_header(self) -> QHeaderView:
        return self.header()

    def setCurrentIndex(self, index: Index) -> None:
        """Choose a row alone. Qt's own adds it to those marked while Ctrl or Shift is held."""
        chosen = self.selectionModel()
        if chosen is None or self.selectionMode() is QTreeView.SelectionMode.NoSelection:
            super().setCurrentIndex(index)
            return
        flag = QItemSelectionModel.SelectionFlag
        chosen.setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def height_of_row(self, index: Index) -> int:
        """Tell how high a row is, without measuring its words: asked of every row of a list."""
        if index.data(Role.GROUP):
            return group_height()
        if not self.rows_are_even:
            # Lists are laid out several times while a page is filled.
            heights = self._heights.setdefault(self._widths, {})
            key = index.internalId(), index.row()
            if key not in heights:
                heights[key] = self._height_of_row(index)
            return heights[key]
        self._even_height = self._even_height or self._height_of_row(index)
        return self._even_height

    def doItemsLayout(self) -> None:
        """Measure rows anew."""
        self._even_height = 0
        super().doItemsLayout()

    def _height_of_row(self, index: Index) -> int:
        compact, header, row = is_compact(self), self.header(), index.row()
        most, height, tallest = row_height(two_lines=True, compact=compact), 0, -1
        if len(self._tallest) != header.count():
            self._tallest = list(range(header.count()))
        for column in self._tallest:
            delegate = self._delegates.get(column, self._plain)
            if not isinstance(delegate, TextDelegate):
                continue
            # A plain cell is never higher than this; one with a height of its own may be.
            is_plain = type(delegate).height is TextDelegate.height
            if (height < most or not is_plain) and not header.isSectionHidden(column):
                cell = index.sibling(row, column)
                height = max(height, delegate.height(cell, compact=compact))
                tallest = column if is_plain and height == most else -1
        if tallest > 0:
            # The next row is likely to be as high for the same reason, and is asked there first.
            self._tallest.remove(tallest)
            self._tallest.insert(0, tallest)
        return height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, copy on Ctrl+C; open and close groups with the arrows or Space."""
        index = self.currentIndex()
        if event.key() in (*ENTER, Qt.Key.Key_Space) and index.data(Role.GROUP):
            self.setExpanded(self.current_row(), not self.isExpanded(self.current_row()))
        else:
            super().keyPressEvent(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row, and for a group the caret that tells whether it is open."""
        super().drawRow(painter, option, index)
        if index.data(Role.GROUP):
            side = theme.px(12)
            box = QRect(theme.px(10), option.rect.y(), side, option.rect.height())
            is_open = self.isExpanded(index.sibling(index.row(), 0))
            icons.draw(painter, box, "action.caret_down" if is_open else "action.caret_right")

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Leave the branches out; groups draw their own caret."""

    def mouseReleaseEvent(self, event: object) -> None:
        """Open or close a group with one click."""
        super().mouseReleaseEvent(event)  # type: ignore[arg-type]
        index = self.indexAt(event.position().toPoint())  # type: ignore[attr-defined]
        is_left = event.button() is Qt.MouseButton.LeftButton  # type: ignore[attr-defined]
        if is_left and index.data(Role.GROUP):
            row = index.siblingAtColumn(0)
            self.setExpanded(row, not self.isExpanded(row))


def _follows(look: object) -> bool:
    return isinstance(look, TextDelegate) and look.height_follows_width


class TableView(Columned, QTableView):
    """A plain table of rows."""

    opened = Signal(QModelIndex)
    rows_copied = Signal(int)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepare(name)
        header = HeaderView(parent=self)
        self.setHorizontalHeader(header)
        header.dragged.connect(self._on_dragged)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model."""
        super().setModel(model)  # type: ignore[arg-type]
        self._apply_columns()

    def _columns_header(self) -> QHeaderView:
        return self.horizontalHeader()


class ListView(SharedView, QListView):
    """A list of one column, one stop for the Tab key."""

    opened = Signal(QModelIndex)
    rows_copied = Signal(int)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
