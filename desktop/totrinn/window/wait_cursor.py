# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The pointer that says that something is under way. Knows not what."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_WAIT_MS = 200


class WaitCursor(QObject):
    """Shows that the program is busy, but only when it takes long enough to be noticed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_shown = False
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WAIT_MS)
        self._waiting.timeout.connect(self._show)

    def set_busy(self, busy: bool) -> None:
        """Begin to wait, or be done."""
        if busy:
            self._waiting.start()
            return
        self._waiting.stop()
        if self._is_shown:
            self._is_shown = False
            QGuiApplication.restoreOverrideCursor()

    def _show(self) -> None:
        self._is_shown = True
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
