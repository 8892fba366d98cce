# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The style sheet on each page and window by itself. Knows no screens.

A sheet on the whole application is worked through for every part that is put into another, so a
page that is put together from inside out is dressed once for each of its levels, and a change of
theme dresses every page there is before the window answers again. Here a page is dressed whole
when it is first shown, and after a change of theme when it is next shown.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_NUMBER, _OWN = "sheet_number", "parts_are_dressed"
_MOMENTS = (QEvent.Type.Polish, QEvent.Type.Show)


class Dressing(QObject):
    """Puts the newest style sheet on what is seen, and on the rest when it is shown."""

    def __init__(self, is_worn: Callable[[], bool]) -> None:
        super().__init__()
        self.sheet = ""
        self._number = 0
        self._is_worn = is_worn

    def change(self, sheet: str) -> None:
        """Use this style sheet from now on."""
        if sheet == self.sheet:
            return
        self.sheet = sheet
        self._number += 1
        for widget in QApplication.allWidgets():
            if widget.isVisible() and widget.property(_NUMBER) is not None:
                self._put(widget)

    def add(self, page: QWidget) -> None:
        """Dress a page by itself, when it is shown."""
        if page.property(_NUMBER) is None:
            page.setProperty(_NUMBER, 0)
            page.installEventFilter(self)
            if page.isVisible():
                self._put(page)

    def put_on(self, page: QWidget) -> None:
        """Dress a page now, before it is shown."""
        self.add(page)
        self._put(page)

    def add_window(self, window: QWidget) -> None:
        """Dress a window that nothing it belongs to is dressed for. Called while it is polished."""
        if window.property(_OWN) or _has_dressed(window):
            return
        self.add(window)
        if self._put(window):
            window.style().polish(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress a page that comes into sight."""
        if event.type() in _MOMENTS and isinstance(watched, QWidget):
            self._put(watched)
        return False

    def _put(self, page: QWidget) -> bool:
        if page.property(_NUMBER) == self._number or not self._is_worn():
            return False
        page.setProperty(_NUMBER, self._number)
        page.setStyleSheet(self.sheet)
        return True


def dress_parts(window: QWidget) -> None:
    """Leave a window itself plain, for its parts are dressed one by one."""
    window.setProperty(_OWN, True)


def _has_dressed(window: QWidget) -> bool:
    part: QWidget | None = window
    while part is not None:
        if part.property(_NUMBER) is not None:
            return True
        part = part.parentWidget()
    return False
