# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The clock of the meeting, and how much is left of the minutes of an item."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from totrinn import icons
from totrinn.screens.meeting.part import column_of
from totrinn.settings import Settings
from totrinn.theme import theme
from totrinn.widgets.text import label

PLACE = "motemodus"
_TICK_MS = 1000
_KEEP_EVERY = 15


class ItemTimer(QWidget):
    """The time of day, and under it the time left; it counts while the item is treated."""

    def __init__(
        self, settings: Settings, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._clock = settings, clock
        self._item_id, self._minutes = "", 0
        self._since: datetime | None = None
        self._kept = 0
        self.time_label = label("", "h1")
        self.left_label = label("", "small", tone="subtle")
        self._mark = QLabel()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._mark)
        row.addWidget(self.left_label)
        theme.set_spacing(row, 5)
        column = column_of(self, spacing=0)
        self.time_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.time_label)
        column.addLayout(row)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()
        theme.changed.connect(self._refresh)

    def show_item(self, item_id: str, minutes: int, *, counts: bool) -> None:
        """Count for an item from now on, or stand still."""
        if item_id != self._item_id or counts != (self._since is not None):
            self.pause()
            self._item_id = item_id
            self._kept = int(self._settings.recall(PLACE, item_id, 0) or 0)
            self._since = self._clock() if counts else None
        self._minutes = minutes
        self.tick()

    def pause(self) -> None:
        """Remember what has been used so far."""
        if self._item_id and self._since is not None:
            self._kept = self.used
            self._since = self._clock()
            self._settings.remember(PLACE, **{self._item_id: self._kept})

    @property
    def used(self) -> int:
        """Count the seconds that the item has taken."""
        running = (self._clock() - self._since).total_seconds() if self._since else 0.0
        return self._kept + max(0, int(running))

    def tick(self) -> None:
        """Show the time as it is now."""
        now = self._clock()
        self.time_label.setText(f"{now.hour:02d}.{now.minute:02d}")
        left = self._minutes * 60 - self.used
        if self._minutes <= 0:
            text = ""
        elif left >= 0:
            template: str = self.tr("{left} min igjen av {minutes}")
            text = template.format(left=-(-left // 60), minutes=self._minutes)
        else:
            template = self.tr("{over} min over tiden")
            text = template.format(over=-(left // 60))
        if text != self.left_label.text():
            self.left_label.setText(text)
            theme.set_role(self.left_label, "small", tone="warning" if left < 0 else "subtle")
            self._refresh()
        if self._since is not None and self.used - self._kept >= _KEEP_EVERY:
            self.pause()

    def _refresh(self) -> None:
        self._mark.setPixmap(icons.pixmap("thing.time", "text_subtle", 16))
        self._mark.setVisible(bool(self.left_label.text()))
