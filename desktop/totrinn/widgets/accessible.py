# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""What screen readers are told that Qt cannot know. Knows no case words.

A label with the property heading is a heading; a progress bar of ours is a progress bar.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

# Qt does not keep the Python side of an interface alive.
_kept: list[QAccessibleWidget] = []
_installed: list[bool] = []


class _Spoken(QAccessibleWidget):
    """A widget with a role of our choice."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """Read the name given, else the text of the label."""
        if kind == QAccessible.Text.Name and not self._widget.accessibleName():
            return self._widget.text() if isinstance(self._widget, QLabel) else ""
        return super().text(kind)


def role_of(thing: QObject) -> QAccessible.Role | None:
    """Tell the role of a widget, or nothing where Qt knows it."""
    if isinstance(thing, QLabel) and thing.property("heading"):
        return QAccessible.Role.Heading
    if isinstance(thing, QWidget) and thing.property("spoken_role") == "progress":
        return QAccessible.Role.ProgressBar
    if isinstance(thing, QWidget) and thing.property("spoken_role") == "text":
        return QAccessible.Role.StaticText
    if isinstance(thing, QWidget) and thing.property("spoken_role") == "picture":
        return QAccessible.Role.Graphic
    return None


def install() -> None:
    """Let screen readers ask us first."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleWidget | None:
    role = role_of(thing)
    if role is None or not isinstance(thing, QWidget):
        return None
    made = _Spoken(thing, role)
    _kept.append(made)
    return made
