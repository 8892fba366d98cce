# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The agenda as it is drawn and worked: drag or Alt+arrows, minutes on F2, ways on in the row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from totrinn.models.agenda import CASE, HANDLE, KIND, MINUTES, NUMBER, START, AgendaTable
from totrinn.screens.meeting.agenda_delegates import CaseDelegate, HandleDelegate, MinutesDelegate
from totrinn.theme import theme
from totrinn.widgets.buttons import Button, make_action
from totrinn.widgets.delegates import StatusDelegate, TextDelegate
from totrinn.widgets.form_field import SpinMinutes
from totrinn.widgets.table import TreeView

Index = QModelIndex | QPersistentModelIndex
Way = tuple[str, Callable[[], object]]
_PAD = 10
_REST_WIDTH = 76


class AgendaView(TreeView):
    """The rows of an agenda."""

    move_requested = Signal(int)
    take_off_requested = Signal()
    current_changed = Signal()
    case_resized = Signal()

    def __init__(self, name: str, table: AgendaTable) -> None:
        super().__init__(name)
        self._ways_row = -1
        table.modelAboutToBeReset.connect(self._forget_ways)
        self.setModel(table)
        self._prepare_columns()
        self._prepare_dragging()
        self.clicked.connect(self._on_clicked)
        self.header().setSectionsClickable(False)
        self.header().sectionResized.connect(self._on_resized)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit())

    def _prepare_columns(self) -> None:
        self.set_delegate(HANDLE, HandleDelegate())
        self.set_delegate(NUMBER, TextDelegate(bold=False, lines=1))
        self.set_delegate(START, TextDelegate(lines=1))
        self.set_delegate(KIND, StatusDelegate("item_kind"))
        self.set_delegate(CASE, CaseDelegate(self))
        self.set_delegate(MINUTES, MinutesDelegate())
        self.set_columns([(32, 0), (42, 0), (60, 0), (124, 0), (200, 1), (92, 0)])

    def _prepare_dragging(self) -> None:
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def has_ways(self, row: int) -> bool:
        """Tell whether the ways on stand in a row."""
        return row == self._ways_row

    def show_ways(self, ways: Sequence[Way]) -> None:
        """Let the current row offer these ways on, and no other row any."""
        self._drop_ways()
        current = self.current_row()
        if ways and current.isValid():
            self._ways_row = current.row()
            self.setIndexWidget(current.siblingAtColumn(CASE), self._ways_widget(ways))
        self.scheduleDelayedItemsLayout()

    def way_buttons(self) -> list[Button]:
        """Give the buttons in the current row."""
        widget = self.indexWidget(self.current_row().siblingAtColumn(CASE))
        return widget.findChildren(Button) if widget is not None else []

    def _forget_ways(self) -> None:
        # The view throws the buttons away with the old rows.
        self._ways_row = -1

    def _drop_ways(self) -> None:
        if self._ways_row < 0:
            return
        old = self.model().index(self._ways_row, CASE)
        self._ways_row = -1
        if old.isValid() and self.indexWidget(old) is not None:
            self.setIndexWidget(old, None)  # type: ignore[arg-type]

    def _ways_widget(self, ways: Sequence[Way]) -> QWidget:
        holder = QWidget()
        holder.setAutoFillBackground(False)
        column = QVBoxLayout(holder)
        row = QHBoxLayout()
        buttons = [_way_button(text, slot) for text, slot in ways]
        shown = self._that_fit(buttons)
        for button in buttons[:shown]:
            row.addWidget(button)
        if shown < len(buttons):
            row.addWidget(self._rest_button(ways[shown:]))
        for button in buttons[shown:]:
            button.deleteLater()
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        theme.set_margins(column, _PAD, 0, _PAD, 6)
        theme.set_spacing(row, 8)
        return holder

    def _that_fit(self, buttons: Sequence[Button]) -> int:
        """Count the buttons that there is room for, with room left for the rest button."""
        room = self.columnWidth(CASE) - theme.px(2 * _PAD)
        widths = [button.sizeHint().width() + theme.px(8) for button in buttons]
        if sum(widths) <= room + theme.px(8):
            return len(buttons)
        room -= theme.px(_REST_WIDTH)
        return sum(sum(widths[: at + 1]) <= room for at in range(len(widths)))

    def _rest_button(self, ways: Sequence[Way]) -> Button:
        button = Button(self.tr("Mer"), density="small", icon="action.caret_down", trailing=True)
        menu = QMenu(button)
        for text, slot in ways:
            menu.addAction(make_action(menu, text, slot))
        button.setMenu(menu)
        return button

    def _on_resized(self, section: int, _old: int, _new: int) -> None:
        if section == CASE:
            self.scheduleDelayedItemsLayout()
            self.case_resized.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == MINUTES:
            self.edit(index)

    def edit_minutes(self, digit: str = "") -> None:
        """Edit the minutes of the current row, starting with a digit if one was typed."""
        index = self.current_row().siblingAtColumn(MINUTES)
        if not index.isValid() or not self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            return
        self.edit(index)
        editor = next(iter(self.findChildren(SpinMinutes)), None)
        if editor is not None and digit:
            typed = QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, digit
            )
            QCoreApplication.sendEvent(editor, typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on Alt+arrows, edit minutes on F2 or a digit, take off on Del."""
        key, held = event.key(), event.modifiers()
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_F2:
            self.edit_minutes()
        elif event.text().isdigit() and not alt:
            self.edit_minutes(event.text())
        elif key == Qt.Key.Key_Delete:
            self.take_off_requested.emit()
        else:
            super().keyPressEvent(event)


def _way_button(text: str, slot: Callable[[], object]) -> Button:
    button = Button(text, density="small")
    button.ensurePolished()
    button.clicked.connect(lambda _on=False: slot())
    return button
