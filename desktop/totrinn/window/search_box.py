# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Search everywhere: cases, meetings, parties, persons and commands, in the menu bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.delegates import TwoLineDelegate
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.roles import Role
from totrinn.widgets.table import ListView

_WAIT_MS = 120
_WIDTH, _SHORT, _WIDE_WINDOW = 348, 150, 1000  # px at 100 %
_ROWS_SHOWN = 9
_COMMANDS_SHOWN = 4
_DATA = int(Role.SORT_KEY)
_UP_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: the heading it stands under, its words, and where it leads."""

    group: str
    title: str
    detail: str
    open: Callable[[], None]


class _Popup(QFrame):
    """The list under the field. The field keeps the focus."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.view = ListView(name)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = QStandardItemModel(self)
        self.view.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.view)
        self._delegate = TwoLineDelegate()
        self.view.setItemDelegate(self._delegate)
        self.hide()

    def fill(self, hits: Sequence[Hit], nothing: str) -> None:
        """Show what was found under its headings."""
        self.model.clear()
        group = ""
        for hit in hits:
            if hit.group != group:
                group = hit.group
                self.model.appendRow(_heading(group))
            self.model.appendRow(_row(hit))
        if not hits:
            row = QStandardItem(nothing)
            row.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.model.appendRow(row)
        self._choose_first()

    def move(self, step: int) -> None:  # type: ignore[override]
        """Choose the next or previous thing, past the headings."""
        number = self.view.currentIndex().row() + step
        while 0 <= number < self.model.rowCount():
            index = self.model.index(number, 0)
            if not index.data(Role.GROUP):
                self.view.setCurrentIndex(index)
                return
            number += step

    def wanted_height(self) -> int:
        """Give the height of the rows, up to a limit."""
        rows = min(self.model.rowCount(), _ROWS_SHOWN)
        heights = (self.view.sizeHintForRow(number) for number in range(rows))
        return sum(heights) + theme.px(4)

    def _choose_first(self) -> None:
        self.view.setCurrentIndex(QModelIndex())
        self.move(1)


class SearchBox(QWidget):
    """The field in the menu bar and the list it opens."""

    text_asked = Signal(str)
    opened = Signal()

    def __init__(self, window: QWidget, commands: Callable[[], Sequence[QAction]]) -> None:
        super().__init__()
        self._commands = commands
        self.field = SearchField(self.tr("Søk i saker, møter og parter"), shortcut="Alt+Q")
        self.popup = _Popup(self.tr("Treff"), window)
        self._window = window
        self._hits: list[Hit] = []
        self._came_from: QWidget | None = None
        self._opens_first = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        theme.set_margins(column, 8, 3, 10, 3)
        self.field.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        self.field.search_changed.connect(self._on_text)
        self._wait.timeout.connect(self._ask)
        self.popup.view.opened.connect(self._open)
        self.popup.view.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        """Ask for the same width always; the menu bar places its corner by this alone."""
        wide = self._window.width() >= theme.px(_WIDE_WINDOW)
        return QSize(theme.px(_WIDTH if wide else _SHORT), super().sizeHint().height())

    def adapt(self) -> None:
        """Say less in the field when there is little room."""
        wide = self._window.width() >= theme.px(_WIDE_WINDOW)
        text = self.tr("Søk i saker, møter og parter") if wide else self.tr("Søk")
        self.field.setPlaceholderText(text)
        self.updateGeometry()

    def activate(self) -> None:
        """Put the focus in the field."""
        if not self.field.hasFocus():
            self._came_from = QApplication.focusWidget()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_hits(self, text: str, hits: Sequence[Hit]) -> None:
        """Show what was found for a text, unless another has been typed since."""
        if text != self.field.text().strip():
            return
        self._hits = [*hits, *self._matching_commands(text)]
        self.popup.fill(self._hits, self.tr("Ingen treff"))
        if self._opens_first:
            self._opens_first = False
            self._open(self.popup.view.currentIndex())
            if not self.field.text():
                return
        self._place()
        self.popup.show()
        self.popup.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Enter work in the list, and close it when the focus leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shown = self.popup.isVisible()
            return self._on_key(event) if shown else self._on_key_alone(event)
        if event.type() == QEvent.Type.FocusOut:
            self.popup.hide()
            self._opens_first = False
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _UP_DOWN:
            self.popup.move(-1 if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.popup.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.popup.hide()
            self.field.clear()
        else:
            return False
        return True

    def _on_key_alone(self, event: QKeyEvent) -> bool:
        """Take Enter before anything was found, and go back by Esc when there is nothing typed."""
        has_text = bool(self.field.text().strip())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and has_text:
            self._opens_first = True
            self._wait.stop()
            self._ask()
        elif event.key() == Qt.Key.Key_Escape and not self.field.text():
            self._go_back()
        else:
            return False
        return True

    def _go_back(self) -> None:
        """Put the focus where it was before, so that a page that opens can take it from there."""
        before, self._came_from = self._came_from, None
        is_there = before is not None and shiboken6.isValid(before) and before.isVisible()
        if is_there and before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.clearFocus()

    def _on_text(self, text: str) -> None:
        self._opens_first = False
        if text.strip():
            self._wait.start()
        else:
            self._wait.stop()
            self.popup.hide()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if text:
            self.text_asked.emit(text)

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(_DATA)
        if isinstance(hit, Hit):
            self.popup.hide()
            self.field.clear()
            self._go_back()
            hit.open()
            self.opened.emit()

    def _matching_commands(self, text: str) -> list[Hit]:
        group: str = self.tr("Kommandoer")
        wanted = text.casefold()
        found = []
        for action in self._commands():
            words = action.text().replace("&", "")
            if action.isEnabled() and wanted in words.casefold():
                keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
                found.append(Hit(group, words, keys, action.trigger))
        return found[:_COMMANDS_SHOWN]

    def _place(self) -> None:
        width = max(self.field.width(), theme.px(420))
        corner = self.field.mapTo(self._window, QPoint(self.field.width(), self.field.height()))
        left = max(0, corner.x() - width)
        self.popup.setGeometry(left, corner.y() + 2, width, self.popup.wanted_height())


def _heading(text: str) -> QStandardItem:
    row = QStandardItem(text)
    row.setData(True, int(Role.GROUP))
    row.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return row


def _row(hit: Hit) -> QStandardItem:
    row = QStandardItem(hit.title)
    row.setData(hit.title, int(Role.TITLE))
    row.setData(hit.detail, int(Role.SUB))
    row.setData(hit, _DATA)
    return row
