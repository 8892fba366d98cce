# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""A choice of one among few, as segments with counts. Knows no case words.

segments = Segmented("Vis", [("active", "Aktive", "10"), ("done", "Ferdige", "4")])
segments.chosen                              signal(str): the key
segments.key()  segments.choose("done")  segments.set_count("done", "5")
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from totrinn.theme import theme
from totrinn.widgets import painting


class _SegmentButton(QRadioButton):
    """One segment; a radio button, so that arrows and role come free."""

    def __init__(self, text: str, count: str) -> None:
        super().__init__(text)
        self._count = count
        self.is_first = self.is_last = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The frame of all segments would cut a ring around one of them.
        self.setProperty("own_ring", True)
        self._speak()

    def set_count(self, count: str) -> None:
        """Show another count."""
        self._count = count
        self._speak()
        self.updateGeometry()
        self.update()

    def _speak(self) -> None:
        self.setAccessibleName(f"{self.text().replace('&', '')} {self._count}".strip())

    def hitButton(self, pos: QPoint) -> bool:
        """Let the whole segment be pressed."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Make room for words in bold and the count."""
        return self._size(theme.px(23))

    def _size(self, padding: int) -> QSize:
        metrics = QFontMetrics(theme.font("small", bold=True))
        width = metrics.horizontalAdvance(self.text().replace("&", "")) + padding
        if self._count:
            width += painting.pill_width(self._count) + theme.px(6)
        return QSize(width, max(theme.px(32), metrics.height() + theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        """Let no word be cut; with little room, the air around it goes."""
        return self._size(theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar, words and count."""
        painter = QPainter(self)
        on = self.isChecked()
        box = self.rect()
        painter.setClipPath(
            painting.rounded_corners(
                box, theme.px(3), left=self.is_first, right=self.is_last, low=True
            )
        )
        role = "selected" if on else ("hover" if self.underMouse() else "surface")
        painter.fillRect(box, theme.color(role))
        if on:
            bar = QRect(0, self.height() - theme.px(3), self.width(), theme.px(3))
            painter.fillRect(bar, theme.color("accent"))
        font = theme.font("small", bold=on)
        text = self.text().replace("&", "")
        words = QFontMetrics(font).horizontalAdvance(text)
        pill = painting.pill_width(self._count) if self._count else 0
        gap = theme.px(6) if pill else 0
        left = (self.width() - words - pill - gap) // 2
        ink = theme.color("text" if self.isEnabled() else "text_disabled")
        area = QRect(left, 0, words + 2, self.height() - (theme.px(1)))
        painting.draw_lines(painter, area, [text], font, ink)
        if pill:
            height = theme.px(17)
            box = QRect(left + words + gap, (self.height() - height) // 2, pill, height)
            painting.draw_pill(painter, box, self._count, selected=on)
        if self.hasFocus():
            painting.draw_focus(painter, self.rect(), 2, theme.px(3))


class Segmented(QFrame):
    """Segments side by side, exactly one of them on."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        segments: Sequence[tuple[str, str, str]] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[str, _SegmentButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        for key, text, count in segments:
            self.add(key, text, count)

    def add(self, key: str, text: str, count: str = "") -> None:
        """Put a segment last; the first one is on."""
        button = _SegmentButton(text, count)
        button.setChecked(not self._buttons)
        button.toggled.connect(lambda on, key=key: self._on_toggled(key, on))
        button.is_first = not self._buttons
        for other in self._buttons.values():
            other.is_last = False
        button.is_last = True
        self._buttons[key] = button
        self._row.addWidget(button)

    def key(self) -> str:
        """Give the key of the segment that is on."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Turn a segment on."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: str) -> None:
        """Show another count on a segment."""
        self._buttons[key].set_count(count)

    def button(self, key: str) -> QRadioButton:
        """Give the radio button of a segment."""
        return self._buttons[key]

    def _on_toggled(self, key: str, on: bool) -> None:
        if on:
            self.chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the lines between the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path.addRoundedRect(area, theme.px(4), theme.px(4))
        painter.fillPath(path, theme.color("border_subtle"))
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawPath(path)
