# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Draw a year as a lying picture: months across, a line for each body, a shape for each sign."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from totrinn.charts.drawing import Ink
from totrinn.charts.values import YearBand, YearChart, YearMark, YearRow, YearSign

# Of the height of a line of text.
_ROW, _LOW_ROW, _HEAD, _LEGEND, _SIDE = 2.0, 1.05, 2.6, 1.8, 0.6
_LABEL_SHARE = 0.27
_BAND_ALPHA = 38
# So high that it stands on one lying page with its title.
_HIGHEST_SHARE = 0.5


def draw_year(chart: YearChart, ink: Ink, width: int, *, ratio: float = 1.0) -> QImage:
    """Draw a year so wide; many bodies stand closer."""
    drawing = _YearDrawing(chart, ink, width)
    image = QImage(round(width * ratio), round(drawing.height * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(ink.paper)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        drawing.paint(painter)
    finally:
        painter.end()
    return image


class _YearDrawing:
    """One year laid out: months, bands, a line for each row, the legend."""

    def __init__(self, chart: YearChart, ink: Ink, width: int) -> None:
        self._chart, self._ink, self._width = chart, ink, width
        self._metrics = QFontMetricsF(ink.font)
        self._bold = QFont(ink.font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._line = self._metrics.height()
        widest = max((self._metrics.horizontalAdvance(r.label) for r in chart.rows), default=0)
        self._left = min(widest, width * _LABEL_SHARE) + _SIDE * self._line
        self._day = (width - self._left) / (date(chart.year, 12, 31).timetuple().tm_yday)
        room = width * _HIGHEST_SHARE - (_HEAD + _LEGEND) * self._line
        fitting = room / max(len(chart.rows), 1)
        self._step = max(_LOW_ROW * self._line, min(_ROW * self._line, fitting))
        self._top = _HEAD * self._line

    @property
    def height(self) -> float:
        """Give the height that is needed."""
        return self._top + len(self._chart.rows) * self._step + _LEGEND * self._line

    def paint(self, painter: QPainter) -> None:
        """Paint what lies behind first."""
        for band in self._chart.bands:
            self._band(painter, band)
        self._months(painter)
        top = self._top
        for row in self._chart.rows:
            self._row(painter, row, top + self._step / 2)
            top += self._step
            self._rule(painter, QPointF(0, top), QPointF(self._width, top))
        self._legend(painter, top + 0.4 * self._line)

    def _x(self, day: date) -> float:
        """Give the middle of a day."""
        return self._left + self._day * (day.timetuple().tm_yday - 0.5)

    def _band(self, painter: QPainter, band: YearBand) -> None:
        shade = QColor(self._ink.quiet)
        shade.setAlpha(_BAND_ALPHA)
        left, right = self._x(band.first) - self._day / 2, self._x(band.last) + self._day / 2
        bottom = self._top + len(self._chart.rows) * self._step
        painter.fillRect(QRectF(left, self._line, right - left, bottom - self._line), shade)
        wide = self._metrics.horizontalAdvance(band.label)
        self._text(painter, band.label, (left + right - wide) / 2, 1.2 * self._line, quiet=True)

    def _months(self, painter: QPainter) -> None:
        for number, name in enumerate(self._chart.months, start=1):
            left = self._x(date(self._chart.year, number, 1)) - self._day / 2
            bottom = self._top + len(self._chart.rows) * self._step
            self._rule(painter, QPointF(left, 0), QPointF(left, bottom))
            self._text(painter, name, left + 0.3 * self._line, 0, font=self._bold)
        self._rule(painter, QPointF(0, self._top), QPointF(self._width, self._top))

    def _row(self, painter: QPainter, row: YearRow, middle: float) -> None:
        room = self._left - _SIDE * self._line
        shown = self._metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, room + 1)
        self._text(painter, shown, 0, middle - self._line / 2)
        # Meetings stand over the deadlines of other meetings.
        for mark in sorted(row.marks, key=lambda each: each.sign is YearSign.MEETING):
            self._mark(painter, mark, middle)

    def _mark(self, painter: QPainter, mark: YearMark, middle: float) -> None:
        x = self._x(mark.on)
        self._sign(painter, mark.sign, QPointF(x, middle))
        if mark.sign is YearSign.MEETING:
            text = str(mark.on.day)
            left = x + 0.5 * self._line
            if left + self._metrics.horizontalAdvance(text) > self._width:
                left = x - 0.5 * self._line - self._metrics.horizontalAdvance(text)
            self._text(painter, text, left, middle - self._line / 2, font=self._bold)

    def _sign(self, painter: QPainter, sign: YearSign, at: QPointF) -> None:
        size = 0.38 * self._line
        color = QColor(self._ink.series[0] if sign is YearSign.MEETING else self._ink.quiet)
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(QBrush(color))
        match sign:
            case YearSign.MEETING:
                x, y = at.x(), at.y()
                corners = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
                painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
            case YearSign.PAPERS:
                painter.drawEllipse(at, 0.45 * size, 0.45 * size)
            case YearSign.REPORTING:
                painter.setBrush(QBrush(self._ink.paper))
                painter.drawEllipse(at, 0.6 * size, 0.6 * size)
            case YearSign.HOLIDAY:
                painter.drawLine(at - QPointF(0, size), at + QPointF(0, size))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _legend(self, painter: QPainter, top: float) -> None:
        left = self._left
        for sign, text in self._chart.signs.items():
            self._sign(painter, sign, QPointF(left + 0.4 * self._line, top + self._line / 2))
            left += self._line
            self._text(painter, text, left, top)
            left += self._metrics.horizontalAdvance(text) + 1.4 * self._line

    def _rule(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        faint = QColor(self._ink.quiet)
        faint.setAlpha(2 * _BAND_ALPHA)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(start, end)

    def _text(
        self, painter: QPainter, text: str, left: float, top: float, *,
        font: QFont | None = None, quiet: bool = False,
    ) -> None:  # fmt: skip
        used = font or self._ink.font
        painter.setFont(used)
        painter.setPen(self._ink.quiet if quiet else self._ink.text)
        box = QRectF(left, top, QFontMetricsF(used).horizontalAdvance(text) + 4, self._line)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
