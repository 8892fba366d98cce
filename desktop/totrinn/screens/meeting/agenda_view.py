# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The agenda as it is drawn and worked: drag or Alt+arrows, minutes on F2, ways on in the row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QSpinBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from totrinn import icons
from totrinn.models.agenda import CASE, HANDLE, KIND, MINUTES, NUMBER, START, AgendaTable
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.buttons import Button, make_action
from totrinn.widgets.delegates import StatusDelegate, TextDelegate
from totrinn.widgets.form_field import SpinMinutes
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView

Index = QModelIndex | QPersistentModelIndex
Way = tuple[str, Callable[[], object]]
_PAD = 10
_WAYS_HEIGHT = 34
_REST_WIDTH = 76


class _HandleDelegate(TextDelegate):
    """Paints the handle that a row is dragged by."""

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint six dots."""
        if index.model().flags(index) & Qt.ItemFlag.ItemIsDragEnabled:
            side = theme.px(16)
            box = QRect(area.center().x() - side // 2, area.y(), side, area.height())
            icons.draw(painter, box, "action.drag_handle", "text_subtle")


class _CaseDelegate(TextDelegate):
    """Paints number and title over the guard line; leaves room for the ways on."""

    def __init__(self, view: AgendaView) -> None:
        super().__init__()
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Make room for every line, and in the current row for the ways on."""
        lines = self._title_lines(index, self._view.columnWidth(CASE) - theme.px(2 * _PAD))
        height = len(lines) * QFontMetrics(theme.font("body")).lineSpacing()
        if index.data(Role.SUB):
            height += QFontMetrics(theme.font("small")).lineSpacing()
        height = max(height + theme.px(9), theme.size("row"))
        if self._view.has_ways(index.row()):
            height += theme.px(_WAYS_HEIGHT)
        return QSize(theme.px(200), height)

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the lines."""
        if self._view.has_ways(index.row()):
            area = area.adjusted(0, 0, 0, -theme.px(_WAYS_HEIGHT))
        font, small = theme.font("body"), theme.font("small")
        high, low = QFontMetrics(font).lineSpacing(), QFontMetrics(small).lineSpacing()
        lines = self._title_lines(index, area.width())
        sub = str(index.data(Role.SUB) or "")
        top = area.y() + (area.height() - len(lines) * high - (low if sub else 0)) // 2
        for at, line in enumerate(lines):
            row = QRect(area.x(), top + at * high, area.width(), high)
            self._draw_title(
                painter, row, line, str(index.data(Role.COUNT) or "") if not at else ""
            )
        if sub:
            row = QRect(area.x(), top + len(lines) * high, area.width(), low)
            self._draw_guard(painter, row, sub, index)

    def _title_lines(self, index: Index, width: int) -> list[str]:
        whole = f"{index.data(Role.COUNT) or ''} {index.data(Role.TITLE) or ''}".strip()
        return painting.wrapped(whole, theme.font("body"), max(width, theme.px(60)), 2)

    def _draw_title(self, painter: QPainter, row: QRect, line: str, number: str) -> None:
        font = theme.font("body")
        if number and line.startswith(number):
            painting.draw_lines(painter, row, [number], font, theme.color("text_subtle"))
            used = QFontMetrics(font).horizontalAdvance(number + " ")
            row, line = row.adjusted(used, 0, 0, 0), line[len(number) :].lstrip()
        painting.draw_lines(painter, row, [line], font, theme.color("text"))

    def _draw_guard(self, painter: QPainter, row: QRect, text: str, index: Index) -> None:
        tone = str(index.data(Role.TONE) or "")
        ink = painting.tone_color(tone, "text_subtle")
        mark = theme.pair("anchoring_status", "in_progress").mark if tone == "waiting" else ink
        side = theme.px(14)
        icons.draw(
            painter, QRect(row.x(), row.y(), side, row.height()),
            str(index.data(Role.SUB_ICON) or ""), mark,
        )  # fmt: skip
        rest = row.adjusted(side + theme.px(5), 0, 0, 0)
        font = theme.font("small")
        painting.draw_lines(painter, rest, painting.wrapped(text, font, rest.width(), 1), font, ink)


class _MinutesDelegate(TextDelegate):
    """Paints the minutes as the field they become when they are edited."""

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the frame and the words."""
        font = theme.font("small", digits=True)
        text = str(index.data() or "")
        if not index.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            painting.draw_lines(painter, area, [text], font, theme.color("text"))
            return
        height = theme.px(24)
        box = QRect(area.x(), area.y() + (area.height() - height) // 2, area.width(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        inner = box.adjusted(theme.px(8), 0, -theme.px(6), 0)
        painting.draw_lines(painter, inner, [text], font, theme.color("text"))
        side = theme.px(9)
        right = QRect(inner.right() - side, box.y(), side, height)
        half = height // 2
        upper = QRect(right.x(), right.y() + 1, side, half)
        icons.draw(painter, upper, "action.caret_up", "text_subtle")
        lower = QRect(right.x(), right.y() + half - 1, side, half)
        icons.draw(painter, lower, "action.caret_down", "text_subtle")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make a spin box."""
        editor = SpinMinutes(int(index.data(Qt.ItemDataRole.EditRole) or 0), parent=parent)
        editor.setAccessibleName(QCoreApplication.translate("AgendaView", "Varighet"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the minutes as they are."""
        if isinstance(editor, QSpinBox):
            editor.setValue(int(index.data(Qt.ItemDataRole.EditRole) or 0))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the minutes on."""
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the editor over the painted field."""
        height = max(theme.px(28), editor.sizeHint().height())
        area: QRect = option.rect.adjusted(theme.px(_PAD - 4), 0, -theme.px(4), 0)
        top = area.y() + (area.height() - height) // 2
        editor.setGeometry(area.x(), top, area.width(), height)


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
        self.set_delegate(HANDLE, _HandleDelegate())
        self.set_delegate(NUMBER, TextDelegate(bold=False, lines=1))
        self.set_delegate(START, TextDelegate(lines=1))
        self.set_delegate(KIND, StatusDelegate("item_kind"))
        self.set_delegate(CASE, _CaseDelegate(self))
        self.set_delegate(MINUTES, _MinutesDelegate())
        self.set_columns([(32, 0), (42, 0), (60, 0), (124, 0), (200, 1), (92, 0)])

    def _prepare_dragging(self) -> None:
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
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
