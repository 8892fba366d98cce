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
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.copying import all_rows, collation_key, copy_rows
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

__all__ = ["ListView", "TableView", "TreeView", "collation_key", "copy_rows"]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_HEIGHT = 150  # px at 100 %: the header and three rows


if TYPE_CHECKING:
    _View = QAbstractItemView
else:  # two Qt classes cannot be bases of one class
    _View = object


class _Shared(_View):
    """What the views have in common; mixed in before the Qt class, which has the signals."""

    opened: SignalInstance
    rows_copied: SignalInstance
    measured_column: int

    def _prepare(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._delegates: dict[int, QAbstractItemDelegate] = {}
        self._columns: list[tuple[int, int]] = []
        self._drop: tuple[int, ...] = ()
        self._is_squeezed = False
        self._plain = TextDelegate()
        self.setItemDelegate(self._plain)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self.refresh_sizes)

    def set_delegate(self, column: int, delegate: QAbstractItemDelegate) -> None:
        """Let a column look this way."""
        delegate.setParent(self)
        self._delegates[column] = delegate
        self.setItemDelegateForColumn(column, delegate)

    def current_row(self) -> QModelIndex:
        """Give column 0 of the current row."""
        return self.currentIndex().siblingAtColumn(0)

    def set_compact(self, compact: bool) -> None:
        """Show more rows by smaller paddings."""
        self.setProperty("compact", compact)
        self.refresh_sizes()

    def copy_selected(self) -> None:
        """Copy the selected rows; with one or none, copy the whole list."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        if len(rows) < 2:
            self.copy_all()
        else:
            rows.sort(key=lambda row: self.visualRect(row).top())
            self.rows_copied.emit(copy_rows(self.model(), rows))

    def copy_all(self) -> None:
        """Copy the whole list."""
        self.rows_copied.emit(copy_rows(self.model(), all_rows(self.model())))

    def set_columns(self, columns: Sequence[tuple[int, int]], *, drop: Sequence[int] = ()) -> None:
        """Set widths in px at 100 %; the columns that stretch share what is left over.

        The columns of `drop` are hidden in that order when there is no room for all.
        """
        self._columns, self._drop = list(columns), tuple(drop)
        self._apply_columns()

    def refresh_sizes(self) -> None:
        """Measure rows and columns again."""
        self.scheduleDelayedItemsLayout()
        self._apply_columns()
        self.viewport().update()

    def _columns_header(self) -> QHeaderView | None:
        return None

    def _apply_columns(self) -> None:
        header = self._columns_header()
        if header is None:
            return
        for number, (width, _stretch) in enumerate(self._columns[: header.count()]):
            header.resizeSection(number, theme.px(width))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Drop columns, make them narrower or share the room left over; never scroll sideways."""
        header = self._columns_header()
        if header is None or not self._columns or not header.count():
            return
        room = self.viewport().width()
        self._drop_columns(header, room)
        shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
        self.measured_column = shown[0] if shown else 0
        shown = [number for number in shown if number < len(self._columns)]
        asked = {number: theme.px(self._columns[number][0]) for number in shown}
        too_much = sum(asked.values()) > room
        if too_much or self._is_squeezed:
            share = min(1.0, room / max(1, sum(asked.values())))
            for number, width in asked.items():
                header.resizeSection(number, max(theme.px(24), int(width * share)))
        self._is_squeezed = too_much
        if not too_much:
            self._stretch(header, shown, room)

    def _drop_columns(self, header: QHeaderView, room: int) -> None:
        kept = [n for n in range(min(header.count(), len(self._columns)))]
        kept = [n for n in kept if n in self._drop or not header.isSectionHidden(n)]
        needed = sum(theme.px(self._columns[number][0]) for number in kept)
        for number in self._drop:
            dropped = needed > room
            if dropped:
                needed -= theme.px(self._columns[number][0])
            if header.isSectionHidden(number) != dropped:
                header.setSectionHidden(number, dropped)

    def _stretch(self, header: QHeaderView, shown: Sequence[int], room: int) -> None:
        wide = [number for number in shown if self._columns[number][1]] or list(shown[-1:])
        taken = sum(header.sectionSize(n) for n in range(header.count()) if n not in wide)
        for number in wide:
            share = (room - taken) // len(wide)
            header.resizeSection(number, max(theme.px(self._columns[number][0]), share))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not index.data(Role.GROUP):
            self.opened.emit(index.siblingAtColumn(0))

    def _handle_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(self.currentIndex())
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
            return True
        return False

    def _ring(self, painter: QPainter) -> None:
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            row = self.visualRect(index)
            if row.isValid():
                port = self.viewport().rect()
                painting.draw_focus(painter, QRect(0, row.y(), port.width(), row.height() - 1))

    def _select_first(self) -> None:
        model = self.model()
        if not self.currentIndex().isValid() and model is not None and model.rowCount():
            first = next((row for row in all_rows(model) if not row.data(Role.GROUP)), None)
            if first is not None:
                self.setCurrentIndex(first)


class TreeView(_Shared, MeasuresRows, QTreeView):
    """A list of rows in columns, in groups or not."""

    opened = Signal(QModelIndex)
    rows_copied = Signal(int)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_are_even = False
        self._even_height = 0
        self._tallest: list[int] = []
        self._prepare(name)
        self.setHeader(HeaderView(parent=self))
        self.header().setStretchLastSection(False)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setWordWrap(True)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model, its groups open."""
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

    def _is_even(self, rows: Sequence[QModelIndex]) -> bool:
        return self.rows_are_even or len(set(map(self._height_of_row, rows))) == 1

    def _has_columns(self, row: QModelIndex) -> bool:
        last = range(1, self.model().columnCount())
        return any(row.siblingAtColumn(column).data() for column in last)

    def _columns_header(self) -> QHeaderView:
        return self.header()

    def height_of_row(self, index: Index) -> int:
        """Tell how high a row is, without measuring its words: asked of every row of a list."""
        if index.data(Role.GROUP):
            return group_height()
        if not self.rows_are_even:
            return self._height_of_row(index)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the room there is."""
        super().resizeEvent(event)
        self._fit_columns()

    def minimumSizeHint(self) -> QSize:
        """Be high enough to show a few rows; the page scrolls before a table is a slit."""
        return QSize(super().minimumSizeHint().width(), theme.px(_LEAST_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, copy on Ctrl+C; open and close groups with the arrows or Space."""
        index = self.currentIndex()
        if event.key() in (*_ENTER, Qt.Key.Key_Space) and index.data(Role.GROUP):
            self.setExpanded(self.current_row(), not self.isExpanded(self.current_row()))
        elif not self._handle_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Start at the first row, so that there is one to act on."""
        self._select_first()
        super().focusInEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the ring around the current one."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._ring(painter)
        painter.end()

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
        if index.data(Role.GROUP):
            row = index.siblingAtColumn(0)
            self.setExpanded(row, not self.isExpanded(row))


class TableView(_Shared, QTableView):
    """A plain table of rows."""

    opened = Signal(QModelIndex)
    rows_copied = Signal(int)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setHorizontalHeader(HeaderView(parent=self))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the room there is."""
        super().resizeEvent(event)
        self._fit_columns()

    def minimumSizeHint(self) -> QSize:
        """Be high enough to show a few rows; the page scrolls before a table is a slit."""
        return QSize(super().minimumSizeHint().width(), theme.px(_LEAST_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, copy on Ctrl+C."""
        if not self._handle_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Start at the first row, so that there is one to act on."""
        self._select_first()
        super().focusInEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the ring around the current one."""
        super().paintEvent(event)
        if self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows:
            painter = QPainter(self.viewport())
            self._ring(painter)
            painter.end()


class ListView(_Shared, QListView):
    """A list of one column, one stop for the Tab key."""

    opened = Signal(QModelIndex)
    rows_copied = Signal(int)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, copy on Ctrl+C."""
        if not self._handle_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Start at the first row, so that there is one to act on."""
        self._select_first()
        super().focusInEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the ring around the current one."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._ring(painter)
        painter.end()
