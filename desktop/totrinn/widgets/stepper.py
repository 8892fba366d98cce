# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The steps of a path, named and with symbols. Knows no case words.

stepper = Stepper([Step("Drøfting", "SSU 2/26, 26. mars", "done"),
Step("Forankring", "Svarfrist …", "current", "ph.anchor-simple"),
Step("Vedtak", "Planlagt i …", "todo")])
stepper.set_steps([…])     states: done, current, todo
stepper.set_compact(True)  one line: small steps, then the current step in words
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import accessible, painting

_NODE = 26


@dataclass(frozen=True)
class Step:
    """One step: its name, a line under it, its state and its symbol."""

    title: str
    sub: str = ""
    state: str = "todo"
    icon: str = ""


class Stepper(QWidget):
    """Shows where a case stands among its steps."""

    def __init__(self, steps: Sequence[Step] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._is_compact = False
        self.setProperty("spoken_role", "text")
        accessible.install()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        self._steps = list(steps)
        self._speak()
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Use one line instead of two."""
        self._is_compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of the node or of two lines of text."""
        body, small = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small"))
        if self._is_compact:
            return QSize(theme.px(240), max(theme.px(24), body.height()))
        widths = sum(self._text_width(step) + theme.px(_NODE + 9 + 24) for step in self._steps)
        return QSize(widths, max(theme.px(40), body.height() + small.height()))

    def minimumSizeHint(self) -> QSize:
        """Let the words be shortened before the window is widened."""
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps in the form that there is room for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_compact:
            self._paint_line(painter)
        elif self._steps:
            self._paint_wide(painter)

    def _paint_line(self, painter: QPainter) -> None:
        area = self.rect()
        used = painting.draw_steps(painter, area, [step.state for step in self._steps])
        area = area.adjusted(used + theme.px(10), 0, 0, 0)
        step = self._current()
        if step is None:
            return
        bold = theme.font("body", bold=True)
        painting.draw_lines(painter, area, [step.title], bold, theme.color("text"))
        width = QFontMetrics(bold).horizontalAdvance(step.title) + theme.px(8)
        rest, font = area.adjusted(width, 0, 0, 0), theme.font("body")
        shown = painting.wrapped(step.sub, font, rest.width(), 1)
        painting.draw_lines(painter, rest, shown, font, theme.color("text_subtle"))

    def _paint_wide(self, painter: QPainter) -> None:
        node, gap = theme.px(_NODE), theme.px(9)
        widths = [self._text_width(step) for step in self._steps]
        lines = len(self._steps) - 1
        free = self.width() - sum(widths) - len(widths) * (node + gap)
        least = theme.px(20)
        if free < lines * least:
            share = (self.width() - lines * least) // len(widths) - node - gap
            widths = [min(width, max(share, theme.px(20))) for width in widths]
            free = self.width() - sum(widths) - len(widths) * (node + gap)
        apart = free / lines if lines else 0.0
        left = 0.0
        for number, (step, width) in enumerate(zip(self._steps, widths, strict=True)):
            self._paint_step(painter, step, int(left), width)
            end = left + node + gap + width
            if number < lines:
                self._paint_joint(painter, step, end, end + apart)
            left = end + apart

    def _paint_joint(self, painter: QPainter, step: Step, start: float, end: float) -> None:
        pad, middle = theme.px(14), theme.px(_NODE) / 2
        if end - start > 2 * pad:
            done = step.state == "done"
            pen = QPen(theme.color("accent" if done else "border_subtle"), theme.px(3))
            painter.setPen(pen)
            painter.drawLine(QPointF(start + pad, middle), QPointF(end - pad, middle))

    def _paint_step(self, painter: QPainter, step: Step, left: int, width: int) -> None:
        node = theme.px(_NODE)
        box = QRect(left, 0, node, node)
        self._paint_node(painter, box, step)
        now = step.state == "current"
        font, small = theme.font("body", bold=now), theme.font("small")
        height = QFontMetrics(font).height()
        area = QRect(left + node + theme.px(9), -theme.px(2), width + 2, height)
        title = painting.wrapped(step.title, font, area.width(), 1)
        painting.draw_lines(painter, area, title, font, theme.color("text"))
        low = QRect(area.x(), area.bottom(), area.width(), QFontMetrics(small).height())
        sub = painting.wrapped(step.sub, small, low.width(), 1)
        painting.draw_lines(painter, low, sub, small, theme.color("text_subtle"))

    def _paint_node(self, painter: QPainter, box: QRect, step: Step) -> None:
        accent, inset = theme.color("accent"), theme.px(6)
        inner = box.adjusted(inset, inset, -inset, -inset)
        if step.state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(box)
            icons.draw(painter, inner, "thing.check", "on_accent")
            return
        now = step.state == "current"
        width = theme.px(3) if now else max(1, theme.px(2))
        half = (width + 1) // 2
        painter.setPen(QPen(accent if now else theme.color("border"), width))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(box.adjusted(half, half, -half, -half))
        if step.icon:
            icons.draw(painter, inner, step.icon, "accent_text" if now else "text_subtle")

    def _text_width(self, step: Step) -> int:
        title = QFontMetrics(theme.font("body", bold=step.state == "current"))
        sub = QFontMetrics(theme.font("small"))
        return max(title.horizontalAdvance(step.title), sub.horizontalAdvance(step.sub)) + 1

    def _current(self) -> Step | None:
        now = [step for step in self._steps if step.state == "current"]
        done = [step for step in self._steps if step.state == "done"]
        found = now or done[-1:] or self._steps[:1]
        return found[0] if found else None

    def _speak(self) -> None:
        done = self.tr("ferdig")
        current = self.tr("pågår")
        todo = self.tr("gjenstår")
        words = {"done": done, "current": current, "todo": todo}
        parts = [f"{step.title} {words[step.state]}" for step in self._steps]
        self.setAccessibleName(", ".join(parts))
        now = self._current()
        self.setAccessibleDescription(now.sub if now is not None else "")
