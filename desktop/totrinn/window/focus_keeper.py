# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the focus near where it was when what had it is hidden, locked or taken away.

Qt then goes to the next control of the window, which is often the search field at its other end:
what the user types next would land there. A control that comes back at once gets it again.
"""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from totrinn.widgets.form_field import SearchField
from totrinn.widgets.stops import stops_of

_WRITES = (
    QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QTextEdit,
)  # fmt: skip


class FocusKeeper(QObject):
    """Watches where the focus goes in the windows of the program."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._last: QWidget | None = None
        self._around: Sequence[QWidget] = ()
        self._landed: QWidget | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._mend)
        app.focusChanged.connect(self._on_changed)

    def _on_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        is_lost = self._last is not None and not _can_have_focus(self._last)
        if is_lost or now is None:
            # Where Qt has put it for now; if the program knows better, it says so until then.
            self._landed = now
            self._wait.start(0)
        elif not isinstance(now, QMenu | QMenuBar):
            self._remember(now)

    def _remember(self, now: QWidget) -> None:
        self._last, self._around = now, tuple(_around(now))

    def _mend(self) -> None:
        now, last = QApplication.focusWidget(), self._last
        if last is None or now is not self._landed or QApplication.activePopupWidget() is not None:
            pass
        elif not _can_have_focus(last):
            near = self._near(now)
            if near is not None:
                near.setFocus(Qt.FocusReason.OtherFocusReason)
        elif now is not None:
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        now = QApplication.focusWidget()
        if now is not None:
            self._remember(now)

    def _near(self, now: QWidget | None) -> QWidget | None:
        """Find what is closest to where the focus was, unless it is there already."""
        for part in self._around:
            if not shiboken6.isValid(part) or not part.isVisible():
                continue
            is_inside = now is not None and now is not part and part.isAncestorOf(now)
            if is_inside or not part.window().isActiveWindow():
                return None
            found = _first_in(part)
            if found is not None:
                return found
        return None


def _first_in(part: QWidget) -> QWidget | None:
    """Give the list in a part that has a chosen row, else what is written in first."""
    stops = [stop for stop in stops_of(part) if stop.isEnabled()]
    lists = (stop for stop in stops if isinstance(stop, QAbstractItemView))
    chosen = next((view for view in lists if view.currentIndex().isValid()), None)
    writes = (
        stop for stop in stops if isinstance(stop, _WRITES) and not isinstance(stop, SearchField)
    )
    return chosen or next(writes, None)


def _can_have_focus(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible() and widget.isEnabled()


def _around(widget: QWidget) -> list[QWidget]:
    """List what a widget lies in, the nearest first, as far as its window."""
    found = []
    while not widget.isWindow():
        parent = widget.parentWidget()
        if parent is None:
            break
        found.append(parent)
        widget = parent
    return found
