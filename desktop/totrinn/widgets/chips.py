# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""A state as a chip, or as mark and words. Knows no case words: the words are given.

Chip("anchoring_status", "endorsed", "Tilslutning");  chip.set_state(key, text)
StateLabel("traffic_light", "yellow", "Forsinket")    mark and words without ground
StateLabel(group, key, "Tilslutning", strong="14")    and a number in bold after them
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import accessible, painting


class _State(QWidget):
    """What chip and state label share."""

    def __init__(
        self, group: str, key: str, text: str, *, strong: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group, self._key, self._text, self._strong = group, key, text, strong
        self.setProperty("spoken_role", "text")
        accessible.install()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refresh)
        self._refresh()

    def set_state(self, key: str, text: str, *, strong: str = "") -> None:
        """Show another state."""
        self._key, self._text, self._strong = key, text, strong
        self._refresh()

    @property
    def key(self) -> str:
        """Give the key of the state that is shown."""
        return self._key

    @property
    def text(self) -> str:
        """Give the words that are shown."""
        return self._text

    def _refresh(self) -> None:
        self.setAccessibleName(f"{self._text} {self._strong}".strip())
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the words."""
        return self.sizeHint()


class Chip(_State):
    """A state in words on its tint, with its symbol."""

    def sizeHint(self) -> QSize:
        """Make room for symbol and words."""
        bold = theme.pair(self._group, self._key).fill == "strong"
        return painting.chip_size(self._text, bold=bold)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        pair = theme.pair(self._group, self._key)
        painting.draw_chip(painter, self.rect(), pair, self._text)


class StateLabel(_State):
    """A state in words after its mark, for summaries and legends."""

    def sizeHint(self) -> QSize:
        """Make room for mark and words."""
        metrics = QFontMetrics(theme.font("small"))
        bold = QFontMetrics(theme.font("small", bold=True))
        width = theme.px(21) + metrics.horizontalAdvance(self._text) + 1
        if self._strong:
            width += theme.px(5) + bold.horizontalAdvance(self._strong)
        return QSize(width, max(theme.px(20), metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark, words and number."""
        painter = QPainter(self)
        pair = theme.pair(self._group, self._key)
        side = theme.px(16)
        icons.draw(painter, QRect(0, 0, side, self.height()), pair.icon, pair.mark)
        font = theme.font("small")
        area = self.rect().adjusted(theme.px(21), 0, 0, 0)
        ink = theme.color("text") if self._strong else pair.mark
        painting.draw_lines(painter, area, [self._text], font, ink)
        if self._strong:
            used = QFontMetrics(font).horizontalAdvance(self._text) + theme.px(5)
            strong = theme.font("small", bold=True)
            rest = area.adjusted(used, 0, 0, 0)
            painting.draw_lines(painter, rest, [self._strong], strong, theme.color("text"))
