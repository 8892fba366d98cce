# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Enter in a field of one line presses the main button of its form. Knows no case words.

    press_by_enter(form, save_button)

A text of many lines, an open list and a button take their Enter themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLineEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
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
        from_line = isinstance(QApplication.focusWidget(), QLineEdit | QAbstractSpinBox)
        can_press = self._button.isVisible() and self._button.isEnabled()
        if not (is_enter and from_line and can_press):
            return False
        if not event.isAutoRepeat():
            self._button.click()
        return True


def press_by_enter(form: QWidget, button: QAbstractButton) -> None:
    """Let Enter in a field of one line press the main button of a form."""
    _Presser(form, button)
