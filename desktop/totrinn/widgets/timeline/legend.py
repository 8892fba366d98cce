# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Under a timeline: what its marks mean, zoom, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.buttons import IconButton, LinkButton
from totrinn.widgets.timeline import paint
from totrinn.widgets.timeline.parts import DIAMOND, Mark, Scale

BAR = "bar"
_MARK = 22


class LegendKey(QWidget):
    """One mark and its words."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__()
        self._kind, self._text = kind, text
        self.setAccessibleName(text)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Make room for the mark and the words."""
        metrics = QFontMetrics(theme.font("small"))
        width = theme.px(_MARK + 6) + metrics.horizontalAdvance(self._text) + 2
        return QSize(width, max(theme.px(22), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Keep the mark; the words are shortened."""
        return QSize(theme.px(_MARK * 2), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark as the timeline does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        day = date(2026, 1, 1)
        box = QRect(0, 0, theme.px(_MARK), self.height())
        scale = Scale(day, 0, float(box.width()))
        if self._kind == BAR:
            half = Scale(day, 0, box.width() * 0.8)
            paint.draw_bar(painter, (day, date(2026, 1, 2)), _shifted(half), box)
        else:
            tone = "accent" if self._kind == DIAMOND else "border"
            paint.draw_mark(painter, Mark(day, self._kind, tone), scale, box)
        rest = self.rect().adjusted(theme.px(_MARK + 6), 0, 0, 0)
        font = theme.font("small")
        shown = painting.wrapped(self._text, font, rest.width(), 1)
        painting.draw_lines(painter, rest, shown, font, theme.color("text_subtle"))


def _shifted(scale: Scale) -> Scale:
    return Scale(scale.first, int(-scale.day_width * 0.4), scale.day_width)


class TimelineLegend(QWidget):
    """Marks at the left, zoom and the way to the table at the right."""

    zoom_requested = Signal(int)
    table_requested = Signal(bool)

    def __init__(self, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._is_table = False
        self.keys = tuple(LegendKey(kind, text) for kind, text in keys)
        self.smaller = IconButton("ph.minus", self.tr("Vis flere uker"))
        self.larger = IconButton("ph.plus", self.tr("Vis færre uker"))
        self.table_link = LinkButton(self.tr("Vis som tabell"))
        row = QHBoxLayout(self)
        for key in self.keys:
            row.addWidget(key)
        row.addStretch(1)
        for part in (self.smaller, self.larger, self.table_link):
            row.addWidget(part)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 12)
        self.smaller.clicked.connect(lambda: self.zoom_requested.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom_requested.emit(1))
        self.table_link.clicked.connect(self._on_table)
        self.set_zoom(False, True)

    def set_zoom(self, smaller: bool, larger: bool) -> None:
        """Tell which way it can be zoomed."""
        self.smaller.setEnabled(smaller)
        self.larger.setEnabled(larger)

    def set_low(self, low: bool) -> None:
        """Leave out what the marks mean where there is little height."""
        for key in self.keys:
            key.setVisible(not low and not self._is_table)

    def _on_table(self) -> None:
        self._is_table = not self._is_table
        text = self.tr("Vis som tidslinje") if self._is_table else self.tr("Vis som tabell")
        self.table_link.setText(text)
        for part in (*self.keys, self.smaller, self.larger):
            part.setVisible(not self._is_table)
        self.table_requested.emit(self._is_table)
