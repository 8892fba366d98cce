# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The painted half of a timeline: its measures, its zoom, and what is drawn where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.timeline import paint
from totrinn.widgets.timeline.drawn import Drawn
from totrinn.widgets.timeline.parts import (
    Mark,
    Scale,
    Timeline,
    TimelineLine,
    TimelineRow,
    points,
)

_NAMES, HEAD, ROW, _GROUP, FOOT = 246, 44, 31, 26, 40
_ZOOMS = (1.0, 1.5, 2.0, 3.0, 5.0)


class TimelineCanvas(QAbstractScrollArea):
    """A timeline that is painted by hand: only what is in view, however many rows there are."""

    zoomed = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline()
        self._row, self._point, self._zoom = 0, -1, 0
        self._held = ""
        self._drawn = Drawn()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        # Every pixel is painted here, so nobody need clear them first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        theme.changed.connect(self._draw_anew)

    def set_timeline(self, timeline: Timeline) -> None:
        """Show other rows and lines; while a line is held the span of days stays as it is."""
        key = self.current_key()
        if self._held:
            old = self.timeline
            timeline = _within(timeline, old.first, old.last)
        self.timeline = timeline
        keys = [row.key for row in timeline.rows]
        self._row = keys.index(key) if key in keys else min(self._row, max(0, len(keys) - 1))
        if not self._held:
            self._point = -1
        self._measure()

    @property
    def is_held(self) -> bool:
        """Tell whether a line is being dragged."""
        return bool(self._held)

    def current_key(self) -> str:
        """Give the key of the row that the keyboard is on."""
        rows = self.timeline.rows
        return rows[self._row].key if 0 <= self._row < len(rows) else ""

    # zoom

    def zoom_by(self, step: int) -> None:
        """Show fewer days, larger, or more of them."""
        middle = self._scale().day_at(self.viewport().width() * 0.6)
        self._zoom = max(0, min(self._zoom + step, len(_ZOOMS) - 1))
        self._measure()
        bar = self.horizontalScrollBar()
        bar.setValue(int(self._scale(0).x(middle) - self.viewport().width() * 0.6))
        self.zoomed.emit()

    @property
    def may_zoom(self) -> tuple[bool, bool]:
        """Tell whether it can be made smaller, and larger."""
        return self._zoom > 0, self._zoom < len(_ZOOMS) - 1

    # measures

    def sizeHint(self) -> QSize:
        """Ask for room for all rows; it scrolls with less."""
        return QSize(theme.px(700), self._content_height() + theme.px(HEAD + FOOT))

    def minimumSizeHint(self) -> QSize:
        """Keep the head, the foot and a few rows."""
        return QSize(theme.px(300), theme.px(HEAD + FOOT + 3 * ROW))

    def _height_of(self, row: TimelineRow) -> int:
        return theme.px(_GROUP if row.is_group else ROW)

    def _content_height(self) -> int:
        return sum(self._height_of(row) for row in self.timeline.rows)

    def _names_width(self) -> int:
        return min(theme.px(_NAMES), int(self.viewport().width() * 0.42))

    def _scale(self, scrolled: int | None = None) -> Scale:
        left = self._names_width()
        room = max(50, self.viewport().width() - left - theme.px(4))
        width = room / self.timeline.days * _ZOOMS[self._zoom]
        at = self.horizontalScrollBar().value() if scrolled is None else scrolled
        return Scale(self.timeline.first, left, width, at)

    def _draw_anew(self) -> None:
        self._drawn.forget()
        self._measure()

    def _measure(self) -> None:
        room = self.viewport().height() - theme.px(HEAD + FOOT)
        vertical, sideways = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, self._content_height() - room))
        vertical.setPageStep(max(1, room))
        vertical.setSingleStep(theme.px(ROW))
        wide = int(self._scale(0).day_width * self.timeline.days)
        shown = self.viewport().width() - self._names_width()
        sideways.setRange(0, max(0, wide - shown + theme.px(4)))
        sideways.setPageStep(max(1, shown))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again."""
        super().resizeEvent(event)
        self._measure()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view."""
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        self._paint(painter, area, self._scale(), self.verticalScrollBar().value())

    def picture(self, ratio: float = 2.0) -> QPixmap:
        """Draw the whole of it, with every row, as a picture."""
        height = self._content_height() + theme.px(HEAD + FOOT)
        size = QSize(self.viewport().width(), height)
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        self._paint(painter, QRect(0, 0, size.width(), size.height()), self._scale(), 0)
        painter.end()
        return made

    def _paint(self, painter: QPainter, area: QRect, scale: Scale, scrolled: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, scale)
        head, foot = theme.px(HEAD), theme.px(FOOT)
        body = area.adjusted(0, head, 0, -foot)
        chart = body.adjusted(scale.left, 0, 0, 0)
        painter.save()
        painter.setClipRect(body)
        self._paint_rows(painter, body, scale, scrolled)
        painter.restore()
        self._paint_lines(painter, chart, scale, scrolled)
        self._paint_frame(painter, area, scale)
        place = QRect(scale.left, area.bottom() - foot + 1, chart.width(), foot)
        painter.save()
        painter.setClipRect(place)
        paint.draw_foot(painter, self.timeline.lines, scale, place.adjusted(1, 1, 0, 0))
        painter.restore()

    def _paint_rows(self, painter: QPainter, body: QRect, scale: Scale, scrolled: int) -> None:
        top = body.top() - scrolled
        for place, row in enumerate(self.timeline.rows):
            height = self._height_of(row)
            box = QRect(0, top, body.width(), height)
            top += height
            if box.bottom() < body.top() or box.top() > body.bottom():
                continue
            self._paint_row(painter, row, box, scale)
            if place == self._row and self.hasFocus():
                painting.draw_focus(painter, box.adjusted(1, 1, -2, -2))

    def _paint_row(self, painter: QPainter, row: TimelineRow, box: QRect, scale: Scale) -> None:
        names = QRect(0, box.top(), scale.left, box.height())
        if row.is_group:
            painter.fillRect(box, theme.color("sunken"))
        self._paint_name(painter, row, names)
        painter.fillRect(QRect(0, box.bottom(), box.width(), 1), theme.color("border_subtle"))
        chart = box.adjusted(scale.left, 0, 0, 0)
        painter.save()
        painter.setClipRect(chart, Qt.ClipOperation.IntersectClip)
        if box.top() <= theme.px(HEAD) and not row.is_group and self.timeline.rows[0] is row:
            paint.draw_shade_names(painter, self.timeline, scale, box)
        if row.bar is not None:
            paint.draw_bar(painter, row.bar, scale, box)
        self._paint_marks(painter, row, box, scale)
        painter.restore()

    def _paint_marks(self, painter: QPainter, row: TimelineRow, box: QRect, scale: Scale) -> None:
        small = row.folds is not None
        if not self._is_on_screen(painter):
            for mark in row.marks:
                paint.draw_mark(painter, mark, scale, box, small=small)
            return
        ratio, middle = self.devicePixelRatio(), box.center().y() + 0.5
        for mark in row.marks:
            x = scale.x(mark.on)
            if scale.left <= x <= box.right():
                picture, half = self._drawn.mark(ratio, mark.shape, mark.tone, small)
                painter.drawPixmap(QPointF(round(x) + 0.5 - half, middle - half), picture)

    def _paint_name(self, painter: QPainter, row: TimelineRow, box: QRect) -> None:
        """Draw a name as it was drawn last, for most of them stay while a line is dragged."""
        if not self._is_on_screen(painter):
            paint.draw_name(painter, row, box)
            return
        shown = replace(row, bar=None, marks=(), spoken="")
        self._drawn.put(
            painter, box, shown, lambda inside, area: paint.draw_name(inside, row, area)
        )

    def _paint_ground(self, painter: QPainter, area: QRect, scale: Scale) -> None:
        """Draw what lies under the rows as it was drawn last: months, weeks, lines and shades."""
        if not self._is_on_screen(painter):
            self._draw_ground(painter, area, scale)
            return
        of = replace(self.timeline, rows=(), lines=()), scale
        self._drawn.put_ground(
            painter, area, of, lambda inside, whole: self._draw_ground(inside, whole, scale)
        )

    def _draw_ground(self, painter: QPainter, area: QRect, scale: Scale) -> None:
        painter.fillRect(area, theme.color("surface"))
        head, foot = theme.px(HEAD), theme.px(FOOT)
        chart = area.adjusted(scale.left, head, 0, -foot)
        painter.save()
        painter.setClipRect(area.adjusted(scale.left, 0, 0, -foot))
        paint.draw_head(painter, self.timeline, scale, QRect(scale.left, 0, chart.width(), head))
        paint.draw_grid(painter, self.timeline, scale, chart)
        painter.restore()
        font, pad = theme.font("small"), theme.px(10)
        box = QRect(pad, head // 2 - theme.px(2), scale.left - 2 * pad, head // 2)
        shown = painting.wrapped(self.timeline.heading, font, box.width(), 1)
        painting.draw_lines(painter, box, shown, font, theme.color("text_subtle"))

    def _is_on_screen(self, painter: QPainter) -> bool:
        return painter.device() is self.viewport()

    def _paint_lines(self, painter: QPainter, chart: QRect, scale: Scale, scrolled: int) -> None:
        painter.save()
        painter.setClipRect(chart)
        for line in self.timeline.lines:
            is_held = line.key == self._held
            paint.draw_line(painter, line, scale, chart, is_held=is_held)
        self._paint_point(painter, chart, scale, scrolled)
        painter.restore()

    def _paint_point(self, painter: QPainter, chart: QRect, scale: Scale, scrolled: int) -> None:
        point = self._current_point()
        if point is None or not self.hasFocus():
            return
        top = chart.top() - scrolled + self._top_of(self._row)
        middle = top + self._height_of(self.timeline.rows[self._row]) // 2
        side = theme.px(22)
        box = QRect(int(scale.x(point.on)) - side // 2, middle - side // 2, side, side)
        painting.draw_focus(painter, box)

    def _paint_frame(self, painter: QPainter, area: QRect, scale: Scale) -> None:
        head, foot = theme.px(HEAD), theme.px(FOOT)
        line = theme.color("border_subtle")
        painter.fillRect(QRect(0, head - 1, area.width(), 1), line)
        painter.fillRect(QRect(0, area.bottom() - foot, area.width(), 1), line)
        painter.fillRect(QRect(scale.left - 1, 0, 1, area.height()), line)

    def _current_point(self) -> Mark | TimelineLine | None:
        if not 0 <= self._row < len(self.timeline.rows) or self._point < 0:
            return None
        here = points(self.timeline, self.timeline.rows[self._row])
        return here[self._point] if self._point < len(here) else None

    def _top_of(self, place: int) -> int:
        return sum(self._height_of(row) for row in self.timeline.rows[:place])


def _within(timeline: Timeline, first: date, last: date) -> Timeline:
    return Timeline(
        timeline.rows, timeline.lines, timeline.shades, first, last, timeline.heading,
        timeline.months,
    )  # fmt: skip
