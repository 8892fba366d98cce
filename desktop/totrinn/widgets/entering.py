# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Enter in a field of one line presses the main button of its form. Knows no case words.

    press_by_enter(form, save_button)
    press_button_of(field)                       the same by another key, from any field of the form

A text of many lines, an open list and a button take their Enter themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_ONE_LINE = (QAbstractSpinBox, QComboBox, QLineEdit)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class _Presser(QObject):
    """Sees the keys that no field of the form has taken."""

    def __init__(self, form: QWidget, button: QAbstractButton) -> None:
        super().__init__(form)
        self._button = button
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button by an Enter from a field of one line."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_enter = event.key() in _ENTER and event.modifiers() in _PLAIN
        if not (is_enter and isinstance(QApplication.focusWidget(), _OF_ONE_LINE)):
            return False
        return event.isAutoRepeat() or self.press()

    def press(self) -> bool:
        """Press the button, and tell whether it could be pressed."""
        can_press = self._button.isVisible() and self._button.isEnabled()
        if can_press:
            self._button.click()
        return can_press


def press_by_enter(form: QWidget, button: QAbstractButton) -> None:
    """Let Enter in a field of one line press the main button of a form."""
    _Presser(form, button)


def press_button_of(field: QWidget | None) -> bool:
    """Press the main button of the form that a field lies in, and tell whether there is one."""
    while field is not None and not field.isWindow():
        presser = field.findChild(_Presser, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if presser is not None:
            return presser.press()
        field = field.parentWidget()
    return False
