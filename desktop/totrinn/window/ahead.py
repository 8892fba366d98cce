# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Work that nobody waits for, done a step at a time between what the user does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

_REST_MS = 15  # in which keys, clicks and answers from the database come first


class Ahead(QObject):
    """Takes one step, lets the window answer, and takes the next, until there are no more."""

    def __init__(self, steps: Iterator[object], parent: QObject, then: Callable[[], None]) -> None:
        super().__init__(parent)
        self._steps, self._then = steps, then
        self.is_done = False
        self._timer = QTimer(self)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self.is_done = True
            self._timer.stop()
            self._then()
