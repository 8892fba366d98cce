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

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

_NUMBER, _OWN, _WAITS = "sheet_number", "parts_are_dressed", "dress_waits"
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

    def wait(self, page: QWidget) -> None:
        """Leave what was just made plain until it is dressed, shown or part of a dressed page."""
        page.setProperty(_WAITS, True)

    def put_on(self, page: QWidget) -> None:
        """Dress a page now, before it is shown."""
        page.setProperty(_WAITS, None)
        self.add(page)
        self._put(page)

    def add_window(self, window: QWidget) -> None:
        """Dress a window that nothing it belongs to is dressed for. Called while it is polished."""
        is_plain = window.property(_OWN) or window.property(_WAITS) or _is_for_later(window)
        if is_plain or _has_dressed(window):
            return
        self.add(window)
        if self._put(window):
            window.style().polish(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress a page that comes into sight."""
        kind = event.type()
        if kind in _MOMENTS and isinstance(watched, QWidget):
            # Qt polishes a page as soon as it is made, long before anybody comes to it.
            is_waiting = kind == QEvent.Type.Polish and watched.property(_WAITS)
            if not is_waiting:
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


def _is_for_later(window: QWidget) -> bool:
    """Tell of the list of a field whose own window is not seen yet, and will dress it too."""
    owner = window.parentWidget()
    is_list = window.windowType() is Qt.WindowType.Popup
    return is_list and owner is not None and not owner.window().isVisible()


def _has_dressed(window: QWidget) -> bool:
    part: QWidget | None = window
    while part is not None:
        if part.property(_NUMBER) is not None:
            return True
        part = part.parentWidget()
    return False
