# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A picture of numbers in the page. It is drawn elsewhere; here it is shown and said in words.

view = ChartView()
view.set_chart(chart, alt)      asks for a picture as wide as the view: outdated
view.set_image(image)
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from totrinn.charts.drawing import SERIES, Ink, height_of
from totrinn.charts.values import Chart
from totrinn.theme import theme
from totrinn.widgets import accessible, painting

_WIDEST = 860  # px at 100 %


def window_ink() -> Ink:
    """Give the colours and the type that the window wears now."""
    return Ink(
        paper=theme.color("surface"),
        text=theme.color("text"),
        quiet=theme.color("text_subtle"),
        series=[theme.color(name) for name in SERIES],
        font=theme.font("small"),
    )


class ChartView(QWidget):
    """Shows a chart as wide as there is room. The Tab key comes to it, so that it is read aloud."""

    outdated = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self._image = QImage()
        self.setProperty("spoken_role", "picture")
        self.setProperty("own_ring", True)
        accessible.install()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._measure)

    def set_chart(self, chart: Chart | None, alt: str) -> None:
        """Show another chart, told in words to those who do not see it."""
        self.chart = chart
        self._image = QImage()
        self.setAccessibleName(alt)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if chart is None else Qt.FocusPolicy.StrongFocus)
        self._measure()

    def set_image(self, image: QImage) -> None:
        """Show what was drawn."""
        self._image = image
        self.update()

    @property
    def room(self) -> int:
        """Give how wide the picture is to be; bars across a whole screen are hard to compare."""
        return min(self.width(), theme.px(_WIDEST))

    @property
    def image(self) -> QImage:
        """Give the picture that is shown."""
        return self._image

    def _measure(self) -> None:
        if self.chart is not None and self.room > 0:
            self.setFixedHeight(height_of(self.chart, window_ink(), self.room))
            self.outdated.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture that fits."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    def event(self, event: QEvent) -> bool:
        """Ask for a sharper picture when the window moves to a finer screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._measure()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and the ring when it has the focus."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        if self.hasFocus():
            painting.draw_focus(
                painter, self.rect().adjusted(0, 0, self.room - self.width(), 0), 2, theme.px(3)
            )
