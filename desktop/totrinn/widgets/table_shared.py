# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""What lists and tables have in common: keys, copying, the ring and delegates. For table.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame

from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.copying import all_rows, copy_rows
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.roles import Role

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

if TYPE_CHECKING:
    _View = QAbstractItemView
else:  # two Qt classes cannot be bases of one class
    _View = object


class SharedView(_View):
    """What the views have in common; mixed in before the Qt class, which has the signals."""

    opened: SignalInstance
    rows_copied: SignalInstance

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

    def refresh_sizes(self) -> None:
        """Measure rows again."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not index.data(Role.GROUP):
            self.opened.emit(index.siblingAtColumn(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, copy on Ctrl+C."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first row, so that there is one to act on."""
        self._select_first()
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the ring around the current one."""
        super().paintEvent(event)
        if self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows:
            painter = QPainter(self.viewport())
            self._ring(painter)
            painter.end()

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
            can = Qt.ItemFlag.ItemIsSelectable
            rows = (row for row in all_rows(model) if not row.data(Role.GROUP))
            first = next((row for row in rows if model.flags(row) & can), None)
            if first is not None:
                self.setCurrentIndex(first)
