# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The steps of the first run at the left: number, name and what each is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.form_field import IconText
from totrinn.widgets.navigation import AppMark
from totrinn.widgets.text import label


class _StepButton(QAbstractButton):
    """One step: a ring with its number, a tick when done, and two lines."""

    def __init__(self, number: int, title: str, detail: str) -> None:
        super().__init__()
        self._number, self._detail = number, detail
        self.is_current = False
        self.is_done = False
        self.is_narrow = False
        self.setToolTip(f"{number}. {title}")
        self.setText(title)
        self.setAccessibleName(f"{number}. {title}")
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give room for two lines."""
        return QSize(theme.px(50 if self.is_narrow else 240), theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, ring and lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(self.rect(), theme.px(4), theme.px(4))
        self._ring(painter)
        if self.is_narrow:
            return
        left = theme.px(49)
        area = self.rect().adjusted(left, 0, -theme.px(8), 0)
        ink = theme.color("text" if self.isEnabled() else "text_subtle")
        title = theme.font("body", bold=self.is_current)
        small = theme.font("small")
        top, low = QFontMetrics(title).lineSpacing(), QFontMetrics(small).lineSpacing()
        start = (self.height() - top - low) // 2
        first = QRect(area.x(), start, area.width(), top)
        second = QRect(area.x(), start + top, area.width(), low)
        words = painting.wrapped(self.text(), title, area.width(), 1)
        painting.draw_lines(painter, first, words, title, ink)
        words = painting.wrapped(self._detail, small, area.width(), 1)
        painting.draw_lines(painter, second, words, small, theme.color("text_subtle"))

    def _ring(self, painter: QPainter) -> None:
        side = theme.px(26)
        lift = 0 if self.is_narrow else theme.px(4)
        box = QRectF(theme.px(12), (self.height() - side) / 2 - lift, side, side)
        on = self.is_current or self.is_done
        width = 3 if self.is_current else 2
        painter.setPen(QPen(theme.color("accent" if on else "border_strong"), width))
        painter.setBrush(theme.color("accent" if self.is_done else "surface"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if self.is_done:
            mark = box.toRect().adjusted(theme.px(6), theme.px(6), -theme.px(6), -theme.px(6))
            icons.draw(painter, mark, "thing.check", "on_accent")
            return
        painter.setFont(theme.font("small", bold=self.is_current))
        painter.setPen(theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepList(QFrame):
    """Where the user is in the first run, and the way back to what is done."""

    chosen = Signal(int)

    def __init__(
        self, slogan: str, steps: Sequence[tuple[str, str]], promise: str, foot: QWidget,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setProperty("surface", "sunken")
        self.buttons = [
            _StepButton(number, title, detail) for number, (title, detail) in enumerate(steps, 1)
        ]
        mark = AppMark()
        theme.set_limits(mark, min_width=26, max_width=26, min_height=26, max_height=26)
        names = QVBoxLayout()
        names.addWidget(label("Totrinn", "section"))
        names.addWidget(label(slogan, "small", tone="subtle", wrap=True))
        top = QHBoxLayout()
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self._names, self._promise = QWidget(), IconText("thing.database", promise, tone="subtle")
        self._names.setLayout(names)
        top.addWidget(self._names, 1)
        column = QVBoxLayout(self)
        column.addLayout(top)
        for number, button in enumerate(self.buttons):
            column.addWidget(button)
            button.clicked.connect(lambda _on=False, number=number: self.chosen.emit(number))
        column.addStretch(1)
        self._foot = foot
        column.addWidget(foot)
        column.addSpacing(12)
        column.addWidget(self._promise)
        theme.set_margins(top, 12, 0, 0, 12)
        theme.set_spacing(top, 12)
        theme.set_spacing(names, 0)
        theme.set_margins(names, 0, 0, 0, 0)
        self._column = column
        theme.set_spacing(column, 0)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Show the numbers alone when there is little room; the foot then lies elsewhere."""
        for button in self.buttons:
            button.is_narrow = narrow
            button.updateGeometry()
        self._names.setVisible(not narrow)
        self._promise.setVisible(not narrow)
        if not narrow and self._column.indexOf(self._foot) < 0:
            self._column.insertWidget(self._column.indexOf(self._promise) - 1, self._foot)
        side, width = (4, 58) if narrow else (18, 299)
        theme.set_margins(self._column, side, 24, side, 20)
        theme.set_limits(self, min_width=width, max_width=width)

    def show_step(self, current: int, reached: int) -> None:
        """Mark the step that is open; those that were reached can be gone back to."""
        for number, button in enumerate(self.buttons):
            button.is_current = number == current
            button.is_done = number < current
            button.setEnabled(number <= reached)
            button.update()
