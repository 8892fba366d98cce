# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The mark of the program: two bars, one higher than the other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from totrinn.theme import theme


class AppMark(QWidget):
    """The two bars of the program."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_limits(self, min_width=22, max_width=22, min_height=22, max_height=22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a low and a high bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        unit = min(self.width(), self.height()) / 22
        for left, top, width, height in ((1, 11, 9, 9), (12, 2, 9, 18)):
            area = QRectF(left * unit, top * unit, width * unit, height * unit)
            painter.drawRoundedRect(area, 1.5 * unit, 1.5 * unit)
