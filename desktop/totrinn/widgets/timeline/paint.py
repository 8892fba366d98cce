# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How a timeline is drawn: head, rows, bars, points, lines and the words under the lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.timeline.parts import (
    DIAMOND,
    DOT,
    Mark,
    Scale,
    Timeline,
    TimelineLine,
    TimelineRow,
    mondays,
    month_starts,
)

_RIGHT = Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def draw_grid(painter: QPainter, timeline: Timeline, scale: Scale, area: QRect) -> None:
    """Draw the shades and the lines between months."""
    grey = QColor(theme.color("sunken"))
    grey.setAlphaF(0.65)
    for shade in timeline.shades:
        left, right = scale.edge(shade.first), scale.edge(shade.last + timedelta(days=1))
        painter.fillRect(QRectF(left, area.top(), right - left, area.height()), grey)
    painter.setPen(QPen(theme.color("border_subtle"), 1))
    for day in month_starts(timeline)[1:]:
        x = int(scale.edge(day))
        painter.drawLine(x, 0, x, area.bottom())


def draw_shade_names(painter: QPainter, timeline: Timeline, scale: Scale, row: QRect) -> None:
    """Write what the shades are, where there is room, on the first row."""
    font = theme.font("caption")
    for shade in timeline.shades:
        left, right = scale.edge(shade.first), scale.edge(shade.last + timedelta(days=1))
        box = QRect(int(left), row.top(), int(right - left), row.height())
        if QFontMetrics(font).horizontalAdvance(shade.text) < box.width():
            ink = theme.color("text_subtle")
            painting.draw_lines(painter, box, [shade.text], font, ink, _CENTRE)


def draw_head(painter: QPainter, timeline: Timeline, scale: Scale, box: QRect) -> None:
    """Draw the months and the numbers of the weeks."""
    painter.fillRect(box, theme.color("surface"))
    half = box.height() // 2
    bold, small = theme.font("small", bold=True), theme.font("caption", digits=True)
    starts = month_starts(timeline)
    ends = [*starts[1:], timeline.last + timedelta(days=1)]
    widest = max(map(QFontMetrics(bold).horizontalAdvance, timeline.months))
    # Where a whole month has no room for its name, each is known by its letter.
    is_tight = 28 * scale.day_width - theme.px(4) < widest
    for day, end in zip(starts, ends, strict=True):
        left = max(int(scale.edge(day)), box.left()) + theme.px(4)
        room = int(scale.edge(end)) - left
        name = timeline.months[day.month - 1][: 1 if is_tight else None]
        dated = f"{name} {day.year}"
        if day.month == 1 and QFontMetrics(bold).horizontalAdvance(dated) <= room:
            name = dated
        if QFontMetrics(bold).horizontalAdvance(name) <= room:
            line = QRect(left, box.top(), room, half)
            painting.draw_lines(painter, line, [name], bold, theme.color("text"))
    step = _week_step(scale)
    for number, monday in enumerate(mondays(timeline)):
        if number % step:
            continue
        # A number stands under the days of its week.
        width = int(7 * scale.day_width * step)
        line = QRect(int(scale.edge(monday)), box.top() + half, width, half)
        text = str(monday.isocalendar().week)
        where = _CENTRE if step == 1 else Qt.AlignmentFlag.AlignLeft
        painting.draw_lines(painter, line, [text], small, theme.color("text_subtle"), where)


def _week_step(scale: Scale) -> int:
    """Tell how many weeks lie between two numbers, so that they do not touch."""
    room = QFontMetrics(theme.font("caption")).horizontalAdvance("00") + theme.px(8)
    return max(1, -(-room // max(1, int(7 * scale.day_width))))


def draw_name(painter: QPainter, row: TimelineRow, box: QRect) -> None:
    """Write the name of a row and the quieter text at its right end."""
    pad = theme.px(10)
    area = box.adjusted(pad + row.level * theme.px(14), 0, -pad, 0)
    if row.folds is not None:
        side = theme.px(13)
        name = "action.caret_right" if not row.folds else "action.caret_down"
        icons.draw(painter, QRect(area.x(), area.y(), side, area.height()), name, "text_subtle")
        area.adjust(side + theme.px(4), 0, 0, 0)
    font = theme.font("small", bold=row.is_strong or row.is_group)
    detail_font = theme.font("small")
    wanted = QFontMetrics(detail_font).horizontalAdvance(row.detail) + 1
    title = QFontMetrics(font).horizontalAdvance(row.title) + 1
    gap = theme.px(8) if row.detail else 0
    if row.is_group:
        painting.draw_lines(painter, area, [row.title], font, theme.color("text"))
        rest = area.adjusted(title + theme.px(6), 0, 0, 0)
        painting.draw_lines(painter, rest, [row.detail], detail_font, theme.color("text_subtle"))
        return
    # The name is kept; what is said of it gives way.
    room = max(0, area.width() - min(title, int(area.width() * 0.36)) - gap)
    shown = min(wanted, room)
    left = area.adjusted(0, 0, -(shown + gap), 0)
    names = painting.wrapped(row.title, font, left.width(), 1)
    painting.draw_lines(painter, left, names, font, theme.color("text"))
    right = QRect(area.right() - shown + 1, area.y(), shown, area.height())
    ink = painting.tone_color(row.tone, "text_subtle") if row.tone else theme.color("text_subtle")
    details = painting.wrapped(row.detail, detail_font, shown, 1)
    painting.draw_lines(painter, right, details, detail_font, ink, _RIGHT)


def draw_bar(painter: QPainter, span: tuple[date, date], scale: Scale, box: QRect) -> None:
    """Draw the time that a row takes."""
    height = theme.px(6)
    left, right = scale.x(span[0]), scale.x(span[1])
    bar = QRectF(left, box.center().y() - height / 2 + 0.5, max(right - left, height), height)
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.setBrush(theme.color("accent_tint"))
    painter.drawRoundedRect(bar, height / 2, height / 2)


def draw_mark(
    painter: QPainter, mark: Mark, scale: Scale, box: QRect, *, small: bool = False
) -> None:
    """Draw one point where its day lies."""
    centre = QPointF(scale.x(mark.on), box.center().y() + 0.5)
    draw_shape(painter, mark.shape, mark.tone, centre, small=small)


def draw_shape(
    painter: QPainter, shape: str, tone: str, centre: QPointF, *, small: bool = False
) -> None:
    """Draw the shape of a point in a place."""
    color = theme.color(tone)
    if shape == DIAMOND:
        radius = theme.px(6) if small else theme.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        corners = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
        painter.drawPolygon(QPolygonF([centre + QPointF(*corner) for corner in corners]))
        return
    is_dot = shape == DOT
    painter.setPen(Qt.PenStyle.NoPen if is_dot else QPen(color, max(1, theme.px(1))))
    painter.setBrush(color if is_dot else theme.color("surface"))
    radius = theme.px(6) if is_dot else theme.px(3)
    painter.drawEllipse(centre, radius, radius)


def draw_line(
    painter: QPainter, line: TimelineLine, scale: Scale, area: QRect, *, is_held: bool = False
) -> None:
    """Draw a day that holds for all rows."""
    width = theme.px(3) if is_held else theme.px(2)
    pen = QPen(theme.color(line.tone), width)
    if line.is_dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    x = scale.x(line.on)
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))


def foot_boxes(
    lines: Sequence[TimelineLine], scale: Scale, box: QRect
) -> list[tuple[TimelineLine, QRect]]:
    """Place the words under the lines so that they do not lie on each other, where that can be."""
    bold, font = QFontMetrics(theme.font("small", bold=True)), QFontMetrics(theme.font("small"))
    gap = theme.px(8)
    placed: list[tuple[TimelineLine, QRect]] = []
    inside = [
        line for line in sorted(lines, key=lambda each: each.on)
        if box.left() - 1 <= scale.x(line.on) <= box.right() + 1
    ]  # fmt: skip
    widths = [
        max(bold.horizontalAdvance(line.day), font.horizontalAdvance(line.text)) + 2
        for line in inside
    ]
    # From the right, so that the last one keeps its place.
    limit = box.right() - theme.px(6)
    for line, width in reversed(list(zip(inside, widths, strict=True))):
        left = min(int(scale.x(line.on)) - theme.px(4), limit - width)
        left = max(left, box.left() + theme.px(4))
        placed.append(
            (line, QRect(left, box.top(), max(0, min(width, limit - left)), box.height()))
        )
        limit = left - gap
    return placed[::-1]


def draw_foot(painter: QPainter, lines: Sequence[TimelineLine], scale: Scale, box: QRect) -> None:
    """Write the days of the lines and what they are."""
    painter.fillRect(box, theme.color("surface"))
    bold, font = theme.font("small", bold=True), theme.font("small")
    for line, place in foot_boxes(lines, scale, box):
        half = place.height() // 2
        top = QRect(place.x(), place.y() + theme.px(2), place.width(), half)
        low = QRect(place.x(), place.y() + half, place.width(), half)
        ink = theme.color("text" if line.tone == "text_subtle" else line.tone)
        painting.draw_lines(
            painter, top, painting.wrapped(line.day, bold, top.width(), 1), bold, ink
        )
        painting.draw_lines(
            painter, low, painting.wrapped(line.text, font, low.width(), 1), font, ink
        )
