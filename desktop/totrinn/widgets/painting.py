# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""What delegates and painted parts draw alike: text, chips, steps, progress, focus.

Every function draws with the theme as it is now. Knows no models.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from totrinn import icons
from totrinn.theme import Pair, theme

TONES = {
    "": "text",
    "subtle": "text_subtle",
    "accent": "accent_text",
    "danger": "danger",
    "warning": "warning",
    "success": "success",
    "info": "info",
}


def tone_color(tone: str, otherwise: str = "text") -> QColor:
    """Give the ink of a tone."""
    return theme.color(TONES.get(tone, otherwise) if tone else otherwise)


def wrapped(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """Break a text into at most so many lines, the last one shortened if it must be."""
    metrics = QFontMetrics(font)
    if lines == 1 or metrics.horizontalAdvance(text) <= width:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if len(found) == lines - 1:
            rest = text[line.textStart() :]
            found.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return found


def draw_lines(
    painter: QPainter,
    rect: QRect,
    lines: Sequence[str],
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw lines of text, centred as a block between top and bottom."""
    painter.setFont(font)
    painter.setPen(color)
    height = QFontMetrics(font).lineSpacing()
    top = rect.y() + (rect.height() - height * len(lines)) // 2
    for number, line in enumerate(lines):
        area = QRect(rect.x(), top + number * height, rect.width(), height)
        painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, line)


def chip_size(text: str, *, bold: bool = False) -> QSize:
    """Tell how large the chip of a text is."""
    metrics = QFontMetrics(theme.font("small", bold=bold))
    width = metrics.horizontalAdvance(text) + theme.px(6 + 15 + 5 + 9)
    return QSize(width, max(theme.px(22), metrics.height() + theme.px(3)))


def draw_chip(painter: QPainter, rect: QRect, pair: Pair, text: str) -> QRect:
    """Draw a chip at the left end of a rectangle and tell where it is."""
    bold = pair.fill == "strong"
    size = chip_size(text, bold=bold)
    width = min(size.width(), rect.width())
    top = rect.y() + (rect.height() - size.height()) // 2
    box = QRect(rect.x(), top, width, size.height())
    draw_fill(painter, box, pair, theme.px(4))
    ink = pair.fg
    side = theme.px(15)
    icons.draw(painter, QRect(box.x() + theme.px(6), box.y(), side, box.height()), pair.icon, ink)
    font = theme.font("small", bold=bold)
    area = box.adjusted(theme.px(26), 0, -theme.px(6), 0)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    draw_lines(painter, area, [shown], font, ink)
    return box


def draw_fill(painter: QPainter, box: QRect, pair: Pair, radius: float) -> None:
    """Draw the ground of a state: tint, solid, framed, hairline or strong."""
    edge, width = edge_of(pair)
    back = theme.color("surface") if pair.fill in ("frame", "plain") else pair.bg
    if pair.fill == "hairline" and pair.icon.startswith("ph.") and pair.bg == theme.color("sunken"):
        back = theme.color("surface")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
    if radius > 0:
        painter.setPen(QPen(edge, width) if width else Qt.PenStyle.NoPen)
        painter.setBrush(back)
        half = width / 2
        painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius, radius)
    else:
        painter.fillRect(box, edge if width else back)
        if width:
            painter.fillRect(box.adjusted(width, width, -width, -width), back)
    painter.restore()


def edge_of(pair: Pair) -> tuple[QColor, int]:
    """Give the edge of a fill, its colour and width; a width of 0 is no edge."""
    if pair.fill in ("outline", "strong"):
        return pair.mark, 2
    if pair.fill == "frame":
        return pair.mark, 1
    if pair.fill == "hairline":
        return theme.color("border_subtle"), 1
    return pair.bg, 0


def draw_steps(painter: QPainter, rect: QRect, states: Sequence[str]) -> int:
    """Draw the small form of the steps and tell how wide it is."""
    accent, grey = theme.color("accent"), theme.color("border")
    small, large, apart = theme.px(5), theme.px(7), theme.px(19)
    middle, left = rect.y() + rect.height() / 2, rect.x() + large
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(1, len(states)):
        passed = states[number] != "todo"
        painter.setPen(QPen(accent if passed else grey, max(1.5, theme.px(2))))
        start = QPointF(left + (number - 1) * apart, middle)
        painter.drawLine(start, QPointF(left + number * apart, middle))
    for number, state in enumerate(states):
        centre = QPointF(left + number * apart, middle)
        if state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, small, small)
        else:
            now = state == "current"
            width = theme.px(3) if now else max(1.5, theme.px(2))
            radius = (large if now else small) - width / 2
            painter.setPen(QPen(accent if now else grey, width))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(centre, radius, radius)
    painter.restore()
    return large * 2 + apart * (len(states) - 1)


def draw_progress(painter: QPainter, rect: QRect, done: float, total: float) -> None:
    """Draw a progress track as high as the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 2
    area = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(theme.color("border"), 1))
    painter.setBrush(theme.color("sunken"))
    painter.drawRoundedRect(area, radius, radius)
    if total > 0 and done > 0:
        full = min(1.0, done / total)
        painter.setClipRect(QRectF(rect.x(), rect.y(), rect.width() * full, rect.height()))
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(area, radius, radius)
    painter.restore()


def draw_pill(painter: QPainter, rect: QRect, text: str, *, selected: bool = False) -> None:
    """Draw a count in a pill that fills the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("pressed" if selected else "sunken"))
    radius = rect.height() / 2
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    painter.restore()
    draw_lines(
        painter, rect, [text], theme.font("small"), theme.color("text_subtle"),
        Qt.AlignmentFlag.AlignHCenter,
    )  # fmt: skip


def pill_width(text: str) -> int:
    """Tell how wide the pill of a count is."""
    return QFontMetrics(theme.font("small")).horizontalAdvance(text) + theme.px(12)


def draw_focus(painter: QPainter, rect: QRect, width: int = 2, radius: int = 0) -> None:
    """Draw the focus of a row or cell just inside its edges."""
    painter.save()
    inset = width / 2
    pen = QPen(theme.color("focus"), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def rounded_corners(
    rect: QRect, radius: int, *, left: bool, right: bool, low: bool
) -> QPainterPath:
    """Give a rectangle with its upper, and if low its lower, corners rounded on some sides."""
    wide = QRectF(rect).adjusted(0 if left else -radius, 0, 0 if right else radius, 0)
    path, area = QPainterPath(), QPainterPath()
    path.addRoundedRect(wide if low else wide.adjusted(0, 0, 0, radius), radius, radius)
    area.addRect(QRectF(rect))
    return path.intersected(area)
