# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Progress and shares as bars, never without words. Know no case words.

ProgressBar(18, 26, "18 av 26");   bar.set_progress(n, total, text)
StackedBar([Segment("anchoring_status", "endorsed", 14, "Tilslutning 14"), …])
bar.set_segments([…])
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from totrinn.theme import theme
from totrinn.widgets import accessible, painting


class ProgressBar(QWidget):
    """How many of how many, with the words after the bar."""

    def __init__(
        self, done: int = 0, total: int = 0, text: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._done, self._total, self._text = done, total, text
        self.setProperty("spoken_role", "progress")
        accessible.install()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.setAccessibleName(text)

    def set_progress(self, done: int, total: int, text: str = "") -> None:
        """Show how far it has come."""
        self._done, self._total, self._text = done, total, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Make room for bar and words."""
        metrics = QFontMetrics(theme.font("small"))
        words = metrics.horizontalAdvance(self._text)
        height = metrics.height() if self._text else theme.px(8)
        return QSize(theme.px(110) + words, height)

    def minimumSizeHint(self) -> QSize:
        """Keep the words and a short bar."""
        hint = self.sizeHint()
        return QSize(hint.width() - theme.px(60), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bar and words."""
        painter = QPainter(self)
        font = theme.font("small", digits=True)
        words = QFontMetrics(font).horizontalAdvance(self._text)
        gap = theme.px(8) if self._text else 0
        track = QRect(0, 0, self.width() - words - gap, theme.px(8))
        track.moveTop((self.height() - track.height()) // 2)
        painting.draw_progress(painter, track, self._done, self._total)
        rest = self.rect().adjusted(track.width() + gap, 0, 1, 0)
        painting.draw_lines(painter, rest, [self._text], font, theme.color("text"))


@dataclass(frozen=True)
class Segment:
    """One share of a stacked bar: the state that colours it, its size and its words."""

    group: str
    key: str
    value: int
    text: str


class StackedBar(QWidget):
    """Shares of a whole in the order given; the words stand beside, in tooltip and for readers."""

    def __init__(self, segments: Sequence[Segment] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[Segment] = []
        self.setProperty("spoken_role", "text")
        accessible.install()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set_segments(segments)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show these shares; those of nothing are left out."""
        self._segments = [segment for segment in segments if segment.value > 0]
        self.setAccessibleName(", ".join(segment.text for segment in self._segments))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a thin bar."""
        return QSize(theme.px(240), theme.px(12))

    def minimumSizeHint(self) -> QSize:
        """Keep each share visible."""
        return QSize(theme.px(12) * max(1, len(self._segments)), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shares with a gap between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for segment, box in self._boxes():
            painter.setBrush(theme.pair(segment.group, segment.key).mark)
            painter.drawRoundedRect(box, theme.px(2), theme.px(2))

    def event(self, event: QEvent) -> bool:
        """Tell the words of the share under the pointer."""
        if isinstance(event, QHelpEvent):
            at = event.pos().toPointF()
            texts = [segment.text for segment, box in self._boxes() if box.contains(at)]
            QToolTip.showText(event.globalPos(), texts[0] if texts else "", self)
            return True
        return super().event(event)

    def _boxes(self) -> list[tuple[Segment, QRectF]]:
        total = sum(segment.value for segment in self._segments)
        gap, left, boxes = float(theme.px(2)), 0.0, []
        room = self.width() - gap * max(0, len(self._segments) - 1)
        for segment in self._segments:
            width = room * segment.value / total
            boxes.append((segment, QRectF(left, 0, max(width, 2.0), self.height())))
            left += width + gap
        return boxes
