# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Draw a chart into a picture. It may be done beside the window; nobody is told by colour alone.

Every series has a pattern of its own, and every bar says its number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPainter,
    QPen,
)

from totrinn.charts.values import Bar, Chart

# The colours of the theme that the series are drawn in, in turn.
SERIES = ("accent", "warning", "info", "success", "danger", "border_strong")
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
)
# Of the height of a line of text.
_BAR, _GAP, _SIDE, _SWATCH = 1.15, 0.55, 0.6, 1.5
_LABEL_SHARE = 0.42


@dataclass(frozen=True)
class Ink:
    """The colours and the type of a picture. `series` are used in turn."""

    paper: QColor
    text: QColor
    quiet: QColor
    series: Sequence[QColor]
    font: QFont


def draw(chart: Chart, ink: Ink, width: int, *, ratio: float = 1.0, titled: bool = False) -> QImage:
    """Draw a chart so wide; the height follows from what it shows."""
    drawing = _Drawing(chart, ink, width, titled=titled)
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


def height_of(chart: Chart, ink: Ink, width: int) -> int:
    """Tell how high a chart is when it is so wide, without drawing it."""
    return round(_Drawing(chart, ink, width, titled=False).height)


def png(image: QImage) -> bytes:
    """Give a picture as the bytes of a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class _Drawing:
    """One chart laid out: the legend, then a line for each bar."""

    def __init__(self, chart: Chart, ink: Ink, width: int, *, titled: bool) -> None:
        self._chart, self._ink, self._width = chart, ink, width
        self._bold = QFont(ink.font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(ink.font)
        self._line = self._metrics.height()
        self._title = chart.title if titled else ""
        self._source = chart.source if titled else ""
        self._legend = self._lay_legend()
        self._step = self._line * (_BAR + _GAP)
        self._labels = min(
            max((self._metrics.horizontalAdvance(bar.label) for bar in chart.bars), default=0),
            width * _LABEL_SHARE,
        )

    @property
    def height(self) -> float:
        """Give the height that is needed."""
        heading = 1.6 * self._line if self._title else 0
        foot = 1.5 * self._line if self._source else 0
        return heading + foot + self._bars_height + len(self._legend) * 1.5 * self._line + 4

    @property
    def _bars_height(self) -> float:
        return len(self._chart.bars) * self._step

    def paint(self, painter: QPainter) -> None:
        """Paint title, legend, bars and source from the top."""
        top = 2.0
        if self._title:
            self._text(painter, self._title, 0, top, self._width, font=self._bold)
            top += 1.6 * self._line
        for row in self._legend:
            for number, left in row:
                self._entry(painter, number, left, top)
            top += 1.5 * self._line
        self._base_line(painter, top)
        for bar in self._chart.bars:
            self._bar(painter, bar, top + self._step / 2)
            top += self._step
        if self._source:
            self._text(painter, self._source, 0, top + 0.3 * self._line, self._width, quiet=True)

    def _lay_legend(self) -> list[list[tuple[int, float]]]:
        """Give the entries of the legend in rows, each with where it begins."""
        rows: list[list[tuple[int, float]]] = []
        left = 0.0
        for number, name in enumerate(self._chart.series):
            size = self._metrics.horizontalAdvance(name) + self._line * (_SWATCH + 1.4)
            if not rows or left + size > self._width:
                rows.append([])
                left = 0.0
            rows[-1].append((number, left))
            left += size
        return rows

    def _entry(self, painter: QPainter, number: int, left: float, top: float) -> None:
        swatch = QRectF(left, top + 0.1 * self._line, _SWATCH * self._line, 0.8 * self._line)
        self._fill(painter, swatch, number)
        left += (_SWATCH + 0.4) * self._line
        self._text(painter, self._chart.series[number], left, top, self._width - left)

    @property
    def _start(self) -> float:
        return self._labels + _SIDE * self._line

    def _base_line(self, painter: QPainter, top: float) -> None:
        painter.setPen(QPen(self._ink.quiet, 1))
        x = self._start - 0.5
        painter.drawLine(QPointF(x, top), QPointF(x, top + self._bars_height))

    def _bar(self, painter: QPainter, bar: Bar, middle: float) -> None:
        height = _BAR * self._line
        self._text(
            painter, bar.label, 0, middle - self._line / 2, self._labels,
            align=Qt.AlignmentFlag.AlignRight,
        )  # fmt: skip
        ends = max(self._metrics.horizontalAdvance(each.told) for each in self._chart.bars)
        room = max(self._width - self._start - ends - 2 * _SIDE * self._line, 1)
        unit = room / self._chart.scale
        left = self._start
        for number, part in enumerate(bar.parts):
            if part:
                box = QRectF(left, middle - height / 2, part * unit, height)
                self._fill(painter, box, number)
                left = box.right()
        if bar.spread is not None and bar.spread[0] < bar.spread[1]:
            self._spread(painter, bar.spread, middle, unit)
        after = self._start + bar.reach * unit + _SIDE * self._line
        self._text(painter, bar.told, after, middle - self._line / 2, self._width - after)

    def _spread(
        self, painter: QPainter, spread: tuple[float, float], middle: float, unit: float
    ) -> None:
        """Draw a line with ends, on a wider one of paper so that it is seen on the bar too."""
        low, high = (self._start + value * unit for value in spread)
        arm = 0.3 * self._line
        for color, width in ((self._ink.paper, 5), (self._ink.text, 2)):
            painter.setPen(QPen(color, width))
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
            for x in (low, high):
                painter.drawLine(QPointF(x, middle - arm), QPointF(x, middle + arm))

    def _fill(self, painter: QPainter, box: QRectF, number: int) -> None:
        """Fill with the pattern of a series, framed so that neighbours are told apart."""
        color = self._ink.series[number % len(self._ink.series)]
        brush = QBrush(color, _PATTERNS[number % len(_PATTERNS)])
        painter.fillRect(box, self._ink.paper)
        painter.setPen(QPen(color, 1))
        painter.setBrush(brush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _text(
        self, painter: QPainter, text: str, left: float, top: float, width: float, *,
        font: QFont | None = None, quiet: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        used = font or self._ink.font
        painter.setFont(used)
        painter.setPen(self._ink.quiet if quiet else self._ink.text)
        shown = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
        box = QRectF(left, top, max(width, 0) + 1, self._line)
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)
