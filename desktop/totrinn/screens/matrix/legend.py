# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The legend of the matrix: each state as its cell looks, and its words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from totrinn import icons
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.words.anchoring import LEGEND, legend_name
from totrinn_db.domain.anchoring import AnchoringStatus as Status

_GROUP = "anchoring_status"
_WHEN_USED = (Status.NOTED, Status.NEEDS_MORE_TIME, Status.ACKNOWLEDGED)


class LegendCell(QWidget):
    """A small cell of the matrix with its words beside it."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self._key, self._text = key, text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Ask for the room that the words need."""
        metrics = QFontMetrics(theme.font("small"))
        width = theme.px(23) + metrics.horizontalAdvance(self._text) + 1
        return QSize(width, max(theme.px(20), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Keep the words readable."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the colours of the theme."""
        painter = QPainter(self)
        pair = theme.pair(_GROUP, self._key)
        cell = QRect(0, (self.height() - theme.px(18)) // 2, theme.px(18), theme.px(18))
        painting.draw_fill(painter, cell, pair, 0)
        side = theme.px(13)
        mark = QRect(0, 0, side, side)
        mark.moveCenter(cell.center())
        icons.draw(painter, mark, pair.icon, pair.fg if pair.fill == "solid" else pair.mark)
        area = self.rect().adjusted(theme.px(23), 0, 0, 0)
        painting.draw_lines(painter, area, [self._text], theme.font("small"), theme.color("text"))


class MatrixLegend(QWidget):
    """What the cells look like; a rare state is explained when there is one."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        flow = FlowLayout(self, spacing=7)
        self._cells = {
            status: LegendCell(status.value, legend_name(texts.label(status))) for status in LEGEND
        }
        for cell in self._cells.values():
            flow.addWidget(cell)

    def show_used(self, used: Iterable[Status]) -> None:
        """Explain the common states, and of the rare ones those that are used."""
        found = set(used)
        for status, cell in self._cells.items():
            cell.setVisible(status not in _WHEN_USED or status in found)
