# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Looks for garbage on the thread of the window alone.

Python looks for it in whatever thread makes one object too many, which most often is that of the
database. Widgets that nobody needs any more would be deleted there, while the window works on
them: Qt does not allow that, and the program would end without a word.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class GarbageSearch(QObject):
    """Takes over from Python, and begins when everything is made that always stays."""

    def __init__(self, parent: QObject, *, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Look from now on, in what comes from now on.

        A search through all that was imported and made stops the window for a tenth of a second
        and more, and finds nothing.
        """
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()

    def end(self) -> None:
        """Let Python look for itself again."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        """Search the oldest generation that has as much as Python waits for."""
        waits_for, made = gc.get_threshold(), gc.get_count()
        for generation in (2, 1, 0):
            if made[generation] > waits_for[generation]:
                gc.collect(generation)
                return
