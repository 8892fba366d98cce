# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Rows by weeks, with lines for the days that hold for all. Knows no case words.

view = TimelineView("Plan")   view.set_timeline(Timeline(…))
view.line_moved(key, day)     while a line is dragged, for each new day; line_dropped at the end
view.row_opened(key)          Enter, Space or a click on a row that folds
view.told(text)               what the keyboard has come to, in words
Keys: up and down by row, left and right by date, Shift with them moves a line that may be moved,
plus and minus zoom. What can be done here can be done by other means beside.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from totrinn.theme import theme
from totrinn.widgets.messages import announce
from totrinn.widgets.timeline.canvas import FOOT, HEAD, TimelineCanvas
from totrinn.widgets.timeline.parts import TimelineLine, points

_REACH = 5
_DAY = timedelta(days=1)
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class TimelineView(TimelineCanvas):
    """A timeline to point at and to go through with the keyboard."""

    line_moved = Signal(str, object)
    line_dropped = Signal(str, object)
    row_opened = Signal(str)
    row_focused = Signal(str)
    told = Signal(str)

    # pointer

    def _line_at(self, x: float) -> TimelineLine | None:
        scale, reach = self._scale(), theme.px(_REACH)
        if x < scale.left:
            return None
        near = [line for line in self.timeline.lines if abs(scale.x(line.on) - x) <= reach]
        return min(near, key=lambda line: abs(scale.x(line.on) - x), default=None)

    def _row_at(self, y: float) -> int:
        top = theme.px(HEAD) - self.verticalScrollBar().value()
        if theme.px(HEAD) <= y < self.viewport().height() - theme.px(FOOT):
            for place, row in enumerate(self.timeline.rows):
                if top <= y < top + self._height_of(row):
                    return place
                top += self._height_of(row)
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a line, or choose a row."""
        at = event.position()
        line = self._line_at(at.x())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if line is not None and line.may_move:
            self._held = line.key
            self.viewport().update()
            return
        place = self._row_at(at.y())
        if place >= 0:
            self._go_to(place)
            if self.timeline.rows[place].folds is not None:
                self.row_opened.emit(self.timeline.rows[place].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the line that is held."""
        at = event.position()
        if not self._held:
            line = self._line_at(at.x())
            is_handle = line is not None and line.may_move
            shape = Qt.CursorShape.SplitHCursor if is_handle else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        day = self._scale().day_at(at.x())
        day = max(self.timeline.first, min(day, self.timeline.last))
        held = next((each for each in self.timeline.lines if each.key == self._held), None)
        if held is not None and held.on != day:
            self.line_moved.emit(self._held, day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the line."""
        held = next((each for each in self.timeline.lines if each.key == self._held), None)
        self._held = ""
        if held is not None:
            self.line_dropped.emit(held.key, held.on)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do what the first click did: nothing is hidden behind the second."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the words of the row or line under the pointer."""
        if isinstance(event, QHelpEvent):
            line, place = self._line_at(event.pos().x()), self._row_at(event.pos().y())
            text = f"{line.text} {line.day}" if line is not None else ""
            if not text and place >= 0:
                text = self.timeline.rows[place].spoken
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by row and by date."""
        keys, key = Qt.Key, event.key()
        steps = {
            keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_PageUp: -8, keys.Key_PageDown: 8,
            keys.Key_Home: -len(self.timeline.rows), keys.Key_End: len(self.timeline.rows),
        }  # fmt: skip
        if key in steps:
            self._go_to(self._row + steps[Qt.Key(key)])
        elif key in (keys.Key_Left, keys.Key_Right):
            self._go_by_date(1 if key == keys.Key_Right else -1, event.modifiers())
        elif key in _OPENS and self.current_key():
            self.row_opened.emit(self.current_key())
        elif key in (keys.Key_Plus, keys.Key_Minus) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.zoom_by(1 if key == keys.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def _go_to(self, place: int) -> None:
        if not self.timeline.rows:
            return
        self._row = max(0, min(place, len(self.timeline.rows) - 1))
        self._point = -1
        self._show_row()
        row = self.timeline.rows[self._row]
        self.row_focused.emit(row.key)
        self._tell(row.spoken or f"{row.title} {row.detail}".strip())

    def _go_by_date(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
        point = self._current_point()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            if isinstance(point, TimelineLine) and point.may_move:
                self._move_line(point, step)
            return
        if not self.timeline.rows:
            return
        here = points(self.timeline, self.timeline.rows[self._row])
        if here:
            self._point = max(0, min(self._point + step, len(here) - 1))
            self._tell_point()

    def _move_line(self, line: TimelineLine, step: int) -> None:
        day = line.on + _DAY * step
        self.line_moved.emit(line.key, day)
        self.line_dropped.emit(line.key, day)
        here = points(self.timeline, self.timeline.rows[self._row])
        keys = [point.key if isinstance(point, TimelineLine) else "" for point in here]
        if line.key in keys:
            self._point = keys.index(line.key)
            self._tell_point()

    def _tell_point(self) -> None:
        point = self._current_point()
        if point is not None:
            self._show_day(point.on)
            is_line = isinstance(point, TimelineLine)
            self._tell(f"{point.text} {point.day}" if is_line else point.text)  # type: ignore[union-attr]

    def _tell(self, text: str) -> None:
        self.viewport().update()
        self.told.emit(text)
        announce(self, text)

    def _show_row(self) -> None:
        bar, top = self.verticalScrollBar(), self._top_of(self._row)
        low = top + self._height_of(self.timeline.rows[self._row])
        if top < bar.value():
            bar.setValue(top)
        elif low > bar.value() + bar.pageStep():
            bar.setValue(low - bar.pageStep())

    def _show_day(self, day: date) -> None:
        scale, bar = self._scale(0), self.horizontalScrollBar()
        x = int(scale.x(day)) - scale.left
        if not bar.value() <= x <= bar.value() + bar.pageStep():
            bar.setValue(x - bar.pageStep() // 2)

    def focusInEvent(self, event: object) -> None:
        """Show which row has the focus, and tell it."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        """Show that the focus has gone."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()
