# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The window of the meeting mode. It may stand on a second screen, and fill it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from totrinn.context import AppContext
from totrinn.screens.meeting.mode.page import MeetingModePage
from totrinn.theme import theme

_SMALLEST = QSize(640, 360)


class MeetingModeWindow(QMainWindow):
    """A window around the page. Closing it saves what is typed; nothing is asked."""

    closed = Signal()

    def __init__(
        self,
        context: AppContext,
        *,
        clock: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = MeetingModePage(context, clock=clock)
        self.setCentralWidget(self.page)
        self.setMinimumSize(_SMALLEST)
        self.page.title_changed.connect(self._name)
        self.page.left.connect(self.close)
        QShortcut(QKeySequence("F11"), self, self.toggle_full_screen)
        theme.dress_parts(self)

    def show_meeting(self, meeting_id: str, item_id: str = "") -> None:
        """Show a meeting, and if an item is named, that one."""
        self.page.show_key(meeting_id, item_id)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed."""
        self.page.flush()
        super().closeEvent(event)
        self.closed.emit()

    def _name(self, title: str) -> None:
        self.setWindowTitle(f"{title} – Totrinn")
