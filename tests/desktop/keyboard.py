# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody who uses the keyboard alone meets on a page: stops, order, letters and rings.

stops(window)                every control that the Tab key must come to, as they lie
walk(window, start)          where the Tab key goes, until it is around or stands still
out_of_order(window, path)   steps against the direction of reading
letters(page)                the texts with a mnemonic
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenuBar,
    QRadioButton,
    QScrollArea,
    QWidget,
)

_TAB = Qt.FocusPolicy.TabFocus.value


def stops(window: QWidget) -> list[QWidget]:
    """List the controls that can be reached with the Tab key, one for each group of radios."""
    return [part for part in window.findChildren(QWidget) if _is_stop(part)]


def walk(window: QWidget, start: QWidget, most: int = 200) -> list[QWidget]:
    """Press Tab from a control on, until it comes around, and give what had the focus."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    path: list[QWidget] = []
    for _ in range(most):
        here = QApplication.focusWidget()
        if here is None or here in path:
            break
        path.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return path


def out_of_order(window: QWidget, path: Sequence[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Give the steps that go up in the same column, or back on the same line."""
    for one, other in pairwise(path):
        if _scrolls(one) is not _scrolls(other):
            continue  # what scrolls by itself may lie anywhere now
        here, there = _box(window, one), _box(window, other)
        goes_up = there.bottom() <= here.top() and there.left() < here.right()
        on_a_line = there.top() < here.bottom() and here.top() < there.bottom()
        if goes_up or (on_a_line and there.right() <= here.left()):
            yield one, other


def letters(page: QWidget) -> list[str]:
    """List the texts of what is seen that have a letter to press with Alt."""
    found = []
    for part in page.findChildren(QWidget):
        if not part.isVisible():
            continue
        is_label = isinstance(part, QLabel) and part.buddy() is not None
        if is_label or isinstance(part, QAbstractButton):
            text = part.text()  # type: ignore[attr-defined]
            if letter(text):
                found.append(text)
    return found


def letter(text: str) -> str:
    """Give the letter that is pressed with Alt, if a text has one."""
    _, mark, rest = text.replace("&&", "").partition("&")
    return rest[:1].casefold() if mark and rest else ""


def name_of(part: QWidget) -> str:
    """Name a control as a screen reader does."""
    inner = part.parentWidget()
    if not part.accessibleName() and isinstance(inner, QComboBox | QAbstractSpinBox):
        part = inner
    return part.accessibleName() or str(getattr(part, "text", str)()).replace("&", "")


def _is_stop(part: QWidget) -> bool:
    if not part.isVisible() or not part.isEnabled() or part.focusProxy() is not None:
        return False
    if not part.focusPolicy().value & _TAB or isinstance(part, QMenuBar | QHeaderView):
        return False
    if isinstance(part.parentWidget(), QComboBox | QAbstractSpinBox):
        return False
    if isinstance(part, QScrollArea):
        return bool(part.verticalScrollBar().maximum())
    if isinstance(part, QRadioButton):
        group = part.group()
        chosen = group.checkedButton() if group is not None else None
        return chosen is None or chosen is part or not chosen.isVisible()
    return True


def _scrolls(part: QWidget) -> QWidget | None:
    parent = part.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _box(window: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())
