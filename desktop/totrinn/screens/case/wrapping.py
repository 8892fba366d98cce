# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A text cell that takes a second line when its column is too narrow for one."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTreeView

from totrinn.theme import theme
from totrinn.widgets.delegates import Index, TextDelegate, text_of
from totrinn.widgets.roles import Role


class WrappingDelegate(TextDelegate):
    """Asks for a row of two lines when the words need it."""

    height_follows_width = True

    def height(self, index: Index, *, compact: bool) -> int:
        """Ask for the room that the words need."""
        height = super().height(index, compact=compact)
        view = self.parent()
        if not isinstance(view, QTreeView) or view.isColumnHidden(index.column()):
            return height
        role = "body" if index.column() == 0 else "small"
        icon = theme.px(19) if index.data(Role.ICON) else 0
        room = view.columnWidth(index.column()) - theme.px(20) - icon
        text = text_of(index, Qt.ItemDataRole.DisplayRole)
        if _length(text, role, theme.scale) <= room:
            return height
        return max(height, 2 * QFontMetrics(theme.font(role)).lineSpacing() + theme.px(6))


@lru_cache(maxsize=2_000)
def _length(text: str, role: str, _scale: float) -> int:
    """Measure words once at each scale: the same few are in every row, and rows come again."""
    return QFontMetrics(theme.font(role)).horizontalAdvance(text)
