# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""A cell of a matrix: a symbol on its tint. Knows the theme and the roles, not the cases.

MatrixDelegate("anchoring_status")   STATUS gives the symbol; DisplayRole without STATUS is
written in words («5/6»); GROUP rows, which have no STATUS, are sunken
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.delegates import Index, text_of
from totrinn.widgets.roles import Role


class MatrixDelegate(QStyledItemDelegate):
    """Paints a state as a symbol: solid stops, framed is overdue, hairline does not count."""

    def __init__(self, group: str) -> None:
        super().__init__()
        self._group_name = group
        # There are a dozen states and one size of cell, and a screen shows a thousand cells.
        self._drawn: dict[tuple[str, int, int, float], QPixmap] = {}
        theme.changed.connect(self._drawn.clear)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell. Nine of ten are symbols, and those ask the model one thing only."""
        key = text_of(index, Role.STATUS)
        if key:
            painter.drawPixmap(option.rect.topLeft(), self._cell(painter, option.rect, key))
        else:
            painter.save()
            self._words(painter, option.rect, index)
            painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.draw_focus(painter, option.rect.adjusted(0, 0, -1, -1), 3)

    def _cell(self, painter: QPainter, rect: QRect, key: str) -> QPixmap:
        """Give the picture of a state; it is drawn once for each size of cell."""
        ratio = painter.device().devicePixelRatio()
        known = (key, rect.width(), rect.height(), ratio)
        if known not in self._drawn:
            made = QPixmap(rect.size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(theme.color("surface"))
            inner = QPainter(made)
            self._symbol(inner, QRect(0, 0, rect.width(), rect.height()), key)
            inner.end()
            self._drawn[known] = made
        return self._drawn[known]

    def _symbol(self, painter: QPainter, rect: QRect, key: str) -> None:
        pair = theme.pair(self._group_name, key)
        # One px is left free, so that cells of the same tint stay cells.
        painting.draw_fill(painter, rect.adjusted(0, 0, -1, -1), pair, 0)
        side = min(theme.size("icon_matrix"), rect.height() - 4)
        ink = pair.fg if pair.fill == "solid" else pair.mark
        box = QRect(rect.x(), rect.y(), rect.width() - 1, rect.height() - 1)
        inner = QRect(box.center().x() - side // 2, box.center().y() - side // 2, side, side)
        icons.draw(painter, inner, pair.icon, ink)

    def _words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        is_group = bool(index.data(Role.GROUP))
        painter.fillRect(rect, theme.color("sunken" if is_group else "surface"))
        text = text_of(index, Qt.ItemDataRole.DisplayRole)
        first = index.column() == 0
        font = theme.font("h3" if is_group and first else "small", digits=not first)
        tone = text_of(index, Role.TONE)
        align = Qt.AlignmentFlag.AlignLeft if first else Qt.AlignmentFlag.AlignHCenter
        indent = theme.px(24 if is_group else 20) if first else 0
        area = rect.adjusted(indent, 0, -theme.px(2), 0)
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.color("border_subtle"))
        if first and is_group:
            caret = QRect(rect.x() + theme.px(8), rect.y(), theme.px(12), rect.height())
            folded = index.data(Role.BOLD) is False
            icons.draw(painter, caret, "action.caret_right" if folded else "action.caret_down")
        lines = painting.wrapped(text, font, area.width(), 1)
        painting.draw_lines(painter, area, lines, font, painting.tone_color(tone), align)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the size of a cell."""
        return QSize(theme.px(56), theme.px(24))
