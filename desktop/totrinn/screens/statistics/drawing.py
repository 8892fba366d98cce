# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Drawing the pictures of the page beside the window, again when room or theme changes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from totrinn.charts.drawing import Ink, draw
from totrinn.charts.values import Chart
from totrinn.operations import Operations
from totrinn.progress import Progress
from totrinn.widgets.chart_view import ChartView, window_ink

Wanted = tuple[Chart, int, float]


def draw_all(wanted: Sequence[Wanted], ink: Ink) -> Generator[Progress, None, list[QImage]]:
    """Draw charts one by one. It is a job."""
    images = []
    for number, (chart, width, ratio) in enumerate(wanted):
        yield Progress(number, len(wanted), "")
        images.append(draw(chart, ink, width, ratio=ratio))
    return images


class Drawer(QObject):
    """Draws what is in sight once everything has found its place, and one job at a time."""

    def __init__(self, operations: Operations, views: Callable[[], Iterable[ChartView]]) -> None:
        super().__init__()
        self._operations, self._views = operations, views
        self._is_asked = self._is_busy = False

    def ask(self) -> None:
        """Draw again when the window has come to rest."""
        if not self._is_asked:
            self._is_asked = True
            if not self._is_busy:
                QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        self._is_asked = False
        views = [view for view in self._views() if view.chart is not None and view.isVisible()]
        wanted = [
            (view.chart, view.room, view.devicePixelRatioF())
            for view in views
            if view.chart is not None
        ]
        if not wanted:
            return
        self._is_busy = True

        def give(images: list[QImage] | None) -> None:
            self._is_busy = False
            for view, image in zip(views, images or (), strict=False):
                if shiboken6.isValid(view):
                    view.set_image(image)
            if self._is_asked:
                QTimer.singleShot(0, self, self._start)

        self._operations.job(
            draw_all, wanted, window_ink(), progress=lambda _: None, then=give,
            is_waited_for=False,
        )  # fmt: skip
