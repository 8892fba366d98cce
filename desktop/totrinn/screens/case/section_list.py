# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sections of a case paper with their state, as a list to go by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.delegates import text_of
from totrinn.widgets.roles import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
FILLED, MISSING, OPEN = "filled", "missing", "open"
_ICONS = {FILLED: "thing.ok", MISSING: "thing.missing", OPEN: "ph.circle-dashed"}
_TONES = {FILLED: "success", MISSING: "warning", OPEN: "subtle"}


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One section: its key, name, and whether it is filled, missing or may be left open."""

    key: str
    name: str
    state: str


class SectionModel(QAbstractListModel):
    """The sections in the order of the paper."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[SectionLine, ...] = ()

    def set_lines(self, lines: tuple[SectionLine, ...]) -> None:
        """Show these sections; the same ones in other states keep the place in the list."""
        if [line.key for line in lines] == [line.key for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line_at(self, index: Index) -> SectionLine | None:
        """Give the section of a row."""
        return self._lines[index.row()] if index.isValid() else None

    def row_of(self, key: str) -> int:
        """Find the row of a section, or -1."""
        return next((n for n, line in enumerate(self._lines) if line.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell in a role."""
        line = self.line_at(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Role.ICON:
            return _ICONS[line.state]
        if role == Role.TONE:
            return _TONES[line.state]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {self._state_word(line.state)}"
        return None

    def _state_word(self, state: str) -> str:
        words = {
            FILLED: self.tr("ferdig"),
            MISSING: self.tr("må fylles ut"),
            OPEN: self.tr("kan stå tom"),
        }
        return words[state]


class SectionDelegate(QStyledItemDelegate):
    """Paints the state of a section in its colour and the name in that of text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if on or over:
            painter.fillRect(option.rect, theme.color("selected" if on else "hover"))
        side = theme.px(16)
        mark = QRect(option.rect.x() + theme.px(9), option.rect.y(), side, option.rect.height())
        icon = "action.edit" if on else text_of(index, Role.ICON)
        ink = "accent_text" if on else text_of(index, Role.TONE)
        icons.draw(painter, mark, icon, painting.tone_color(ink) if not on else ink)
        font = theme.font("small", bold=on)
        area = self._text_area(option.rect)
        lines = painting.wrapped(text_of(index, Qt.ItemDataRole.DisplayRole), font, area.width(), 3)
        painting.draw_lines(painter, area, lines, font, theme.color("text"))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the room that the words need."""
        view = option.widget  # type: ignore[attr-defined]
        width = theme.px(200)
        if isinstance(view, QAbstractItemView):
            width = view.viewport().width()
        font = theme.font("small", bold=True)
        area = self._text_area(QRect(0, 0, width, 10))
        lines = painting.wrapped(text_of(index, Qt.ItemDataRole.DisplayRole), font, area.width(), 3)
        height = len(lines) * QFontMetrics(font).lineSpacing() + theme.px(14)
        return QSize(width, height)

    def _text_area(self, rect: QRect) -> QRect:
        return rect.adjusted(theme.px(33), 0, -theme.px(8), 0)
