# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The window of the meeting mode, and keys to press where the focus is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.desk import CASE, Desk, unpainted
from totrinn.screens.meeting.mode import MeetingModeWindow
from totrinn.screens.meeting.mode.page import MeetingModePage
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.views.meetings import ItemView

Keys = Qt.Key
NO, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@dataclass
class Mode:
    """The meeting mode over a desk whose meeting has begun."""

    desk: Desk
    qtbot: Any
    windows: list[MeetingModeWindow] = field(default_factory=list)

    def open(self, item_id: str = "", **kw: Any) -> MeetingModePage:
        """Open the mode, on an item if one is named."""
        window = MeetingModeWindow(self.desk.context, **kw)
        self.windows.append(window)
        window.resize(1366, 768)
        unpainted(window).show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        window.show_meeting(self.desk.deciding, item_id)
        return window.page

    def at_case(self, **kw: Any) -> MeetingModePage:
        """Open the mode on the case that is up for decision."""
        return self.open(self.case.id, **kw)

    @property
    def case(self) -> ItemView:
        """The item of the case as it is now."""
        return self.desk.item(self.desk.deciding, CASE)

    def close(self) -> None:
        """Close what is open."""
        for window in self.windows:
            if shiboken6.isValid(window):
                window.close()


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focus(), code, modifier)


def mnemonic(qtbot: Any, code: Qt.Key, until: Callable[[], bool]) -> None:
    """Press Alt and a letter; Qt shows the button pressed for a moment before it acts."""
    key(code, ALT)
    qtbot.waitUntil(until)


def type_text(text: str) -> None:
    QTest.keyClicks(focus(), text)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def is_asking(page: QWidget) -> bool:
    return any(dialog.isVisible() for dialog in page.findChildren(QDialog))


def stances(page: MeetingModePage) -> dict[str, Stance]:
    assert page.room is not None
    return {one.name: one.stance for one in page.room.parties}
