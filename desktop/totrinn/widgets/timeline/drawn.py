# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What of a timeline is drawn once and put down again, for most of it stays while a line moves."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from totrinn.theme import theme
from totrinn.widgets.timeline import paint

_MOST = 400  # more than a screen holds, in a few versions
_REACH = 9


class Drawn:
    """Pictures of names, heads and points, kept until the theme or the text size changes."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}
        self._marks: dict[tuple[float, str, str, bool], tuple[QPixmap, float]] = {}
        self._ground: tuple[Hashable, QPixmap] | None = None

    def forget(self) -> None:
        """Let everything be drawn anew."""
        self._kept.clear()
        self._marks.clear()
        self._ground = None

    def put(
        self, painter: QPainter, box: QRect, key: Hashable, draw: Callable[[QPainter, QRect], None]
    ) -> None:
        """Put down a part in a place, drawn now or as it was drawn last."""
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(box.topLeft(), self._picture(box.size(), ratio, key, draw))

    def put_ground(
        self, painter: QPainter, area: QRect, of: Hashable, draw: Callable[[QPainter, QRect], None]
    ) -> None:
        """Put down what lies under the rows. Only the last is kept, for it is as large as all."""
        ratio = painter.device().devicePixelRatio()
        key = of, area.width(), area.height(), ratio
        if self._ground is None or self._ground[0] != key:
            self._ground = key, _drawn(area.size(), ratio, draw)
        painter.drawPixmap(area.topLeft(), self._ground[1])

    def mark(self, ratio: float, shape: str, tone: str, small: bool) -> tuple[QPixmap, float]:
        """Give a point as a picture, and how far in its middle lies."""
        key = ratio, shape, tone, small
        mark = self._marks.get(key)
        if mark is None:
            side = 2 * theme.px(_REACH) + 1
            centre = QPointF(side / 2, side / 2)

            def draw(painter: QPainter, _box: QRect) -> None:
                paint.draw_shape(painter, shape, tone, centre, small=small)

            mark = self._marks[key] = _drawn(QSize(side, side), ratio, draw), side / 2
        return mark

    def _picture(
        self, size: QSize, ratio: float, key: Hashable, draw: Callable[[QPainter, QRect], None]
    ) -> QPixmap:
        whole = key, size.width(), size.height(), ratio
        picture = self._kept.get(whole)
        if picture is None:
            if len(self._kept) > _MOST:
                self._kept.clear()
            picture = self._kept[whole] = _drawn(size, ratio, draw)
        return picture


def _drawn(size: QSize, ratio: float, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRect(0, 0, size.width(), size.height()))
    painter.end()
    return picture
