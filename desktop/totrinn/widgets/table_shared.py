# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""What lists and tables have in common: keys, copying, the ring and delegates. For table.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMetaMethod,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    SignalInstance,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QMenu

from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.copying import all_rows, copy_rows
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.roles import Role
from totrinn.widgets.typed_search import TypedSearch

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
        self._typed = TypedSearch()
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

    def keyboardSearch(self, search: str) -> None:
        """Go to the row that what is typed begins, in whichever column."""
        current = self.currentIndex()
        rows = [row for row in all_rows(self.model()) if self._is_row(row)] if self.model() else []
        found = self._typed.find(search, rows, current)
        if found is not None:
            self.setCurrentIndex(found.siblingAtColumn(max(0, current.column())))

    def _is_row(self, row: QModelIndex) -> bool:
        """Tell whether a row can be gone to: no group, nor a row of one that is closed."""
        return not row.data(Role.GROUP) and self.visualRect(row).isValid()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer on the right button what Enter and Ctrl+C do."""
        if self.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(row.bottomLeft() if row.isValid() else QPoint(0, 0))
        self.row_menu().popup(at)

    def row_menu(self) -> QMenu:
        """Make the menu of the current row and the list."""
        menu, index = QMenu(self), self.currentIndex()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_row = index.isValid() and not index.data(Role.GROUP)
        if is_row and self.isSignalConnected(QMetaMethod.fromSignal(self.opened)):
            menu.addAction(
                QCoreApplication.translate("Table", "Å&pne") + "\tEnter", lambda: self._open(index)
            )
        selected = self.selectionModel().selectedRows() if self.selectionModel() else []
        if is_row and len(selected) < 2:
            menu.addAction(QCoreApplication.translate("Table", "Kopier &raden"), self._copy_row)
        elif is_row:
            text = QCoreApplication.translate("Table", "Kopier {count} &rader").format(
                count=len(selected)
            )
            menu.addAction(f"{text}\tCtrl+C", self.copy_selected)
        whole = menu.addAction(
            QCoreApplication.translate("Table", "Kopier &hele listen"), self.copy_all
        )
        whole.setEnabled(self.model() is not None and self.model().rowCount() > 0)
        return menu

    def _copy_row(self) -> None:
        self.rows_copied.emit(copy_rows(self.model(), [self.current_row()]))

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
