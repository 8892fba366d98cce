# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the cells of an agenda look: handle, case with its guard line, and minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSpinBox, QStyleOptionViewItem, QWidget

from totrinn import icons
from totrinn.models.agenda import CASE
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.delegates import Index, TextDelegate
from totrinn.widgets.form_field import SpinMinutes
from totrinn.widgets.roles import Role

if TYPE_CHECKING:
    from totrinn.screens.meeting.agenda_view import AgendaView

WAYS_HEIGHT = 34
_PAD = 10
_MARK = 19


class HandleDelegate(TextDelegate):
    """Paints the handle that a row is dragged by."""

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint six dots."""
        if index.model().flags(index) & Qt.ItemFlag.ItemIsDragEnabled:
            side = theme.px(16)
            box = QRect(area.center().x() - side // 2, area.y(), side, area.height())
            icons.draw(painter, box, "action.drag_handle", "text_subtle")


class CaseDelegate(TextDelegate):
    """Paints number and title over the guard line; leaves room for the ways on."""

    def __init__(self, view: AgendaView) -> None:
        super().__init__()
        self._view = view

    def height(self, index: Index, *, compact: bool) -> int:
        """Make room for every line, and in the current row for the ways on."""
        width = self._view.columnWidth(CASE) - theme.px(2 * _PAD)
        lines = self._title_lines(index, width)
        height = len(lines) * QFontMetrics(theme.font("body")).lineSpacing()
        low = QFontMetrics(theme.font("small")).lineSpacing()
        height += len(self._guard_lines(index, width)) * low
        height = max(height + theme.px(9), theme.size("row"))
        if self._view.has_ways(index.row()):
            height += theme.px(WAYS_HEIGHT)
        return height

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the lines."""
        if self._view.has_ways(index.row()):
            area = area.adjusted(0, 0, 0, -theme.px(WAYS_HEIGHT))
        font, small = theme.font("body"), theme.font("small")
        high, low = QFontMetrics(font).lineSpacing(), QFontMetrics(small).lineSpacing()
        lines = self._title_lines(index, area.width())
        under = self._guard_lines(index, area.width())
        top = area.y() + (area.height() - len(lines) * high - len(under) * low) // 2
        for at, line in enumerate(lines):
            row = QRect(area.x(), top + at * high, area.width(), high)
            self._draw_title(
                painter, row, line, str(index.data(Role.COUNT) or "") if not at else ""
            )
        if under:
            row = QRect(area.x(), top + len(lines) * high, area.width(), len(under) * low)
            self._draw_guard(painter, row, under, index)

    def _title_lines(self, index: Index, width: int) -> list[str]:
        whole = f"{index.data(Role.COUNT) or ''} {index.data(Role.TITLE) or ''}".strip()
        return painting.wrapped(whole, theme.font("body"), max(width, theme.px(60)), 2)

    def _guard_lines(self, index: Index, width: int) -> list[str]:
        text = str(index.data(Role.SUB) or "")
        room = width - (theme.px(_MARK) if index.data(Role.SUB_ICON) else 0)
        font = theme.font("small")
        return painting.wrapped(text, font, max(room, theme.px(60)), 2) if text else []

    def _draw_title(self, painter: QPainter, row: QRect, line: str, number: str) -> None:
        font = theme.font("body")
        if number and line.startswith(number):
            painting.draw_lines(painter, row, [number], font, theme.color("text_subtle"))
            used = QFontMetrics(font).horizontalAdvance(number + " ")
            row, line = row.adjusted(used, 0, 0, 0), line[len(number) :].lstrip()
        painting.draw_lines(painter, row, [line], font, theme.color("text"))

    def _draw_guard(self, painter: QPainter, row: QRect, lines: list[str], index: Index) -> None:
        tone = str(index.data(Role.TONE) or "")
        ink = painting.tone_color(tone, "text_subtle")
        mark = theme.pair("anchoring_status", "in_progress").mark if tone == "waiting" else ink
        icon, font, rest = str(index.data(Role.SUB_ICON) or ""), theme.font("small"), row
        if icon:
            box = QRect(row.x(), row.y(), theme.px(14), QFontMetrics(font).lineSpacing())
            icons.draw(painter, box, icon, mark)
            rest = row.adjusted(theme.px(_MARK), 0, 0, 0)
        painting.draw_lines(painter, rest, lines, font, ink)


class MinutesDelegate(TextDelegate):
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
