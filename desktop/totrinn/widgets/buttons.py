# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Buttons, link buttons and actions that carry their icon by meaning. Know no case words.

make_action(parent, "&Ny sak", slot, icon="action.new", shortcut="Ctrl+N", tip="") -> QAction
Button("Lagre", kind="primary", icon="", density="", trailing=False)   kind: secondary,
    primary, quiet, link; density: "", small, large; trailing puts the icon after the text
LinkButton("Åpne sakslisten")                 underlined, tone info|warning|error|success
IconButton("action.close", "Lukk", framed=False)   name is tooltip and accessible name
ActionButton(action, kind="secondary")       follows the action
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from totrinn import icons
from totrinn.theme import theme

_ICON_ROLES = {
    "primary": "on_accent",
    "quiet": "accent_text",
    "link": "accent_text",
} | {"tip": "tooltip_text"}


def make_action(
    parent: QObject,
    text: str,
    slot: Callable[[], object] | None = None,
    *,
    icon: str = "",
    shortcut: str = "",
    tip: str = "",
) -> QAction:
    """Make an action; its icon is kept by meaning, for each place colours it its own way."""
    action = QAction(text, parent)
    action.setProperty("icon_name", icon)
    if shortcut:
        action.setShortcut(QKeySequence(shortcut))
    if tip:
        action.setToolTip(tip)
    if slot is not None:
        action.triggered.connect(lambda _checked=False: slot())
    return action


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button by a plain Enter, and tell whether it was one."""
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    is_enter = plain and event.key() in _ENTER
    if is_enter and not event.isAutoRepeat():
        button.click()
    return is_enter


class Button(QPushButton):
    """A push button; one primary a screen."""

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        density: str = "",
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", kind)
        if density:
            self.setProperty("density", density)
        if trailing:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._put_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as the space bar does."""
        if not _presses(self, event):
            super().keyPressEvent(event)

    def setText(self, text: str) -> None:
        """Change the words; an icon keeps its distance to them, and none where there are none."""
        had = bool(self.text())
        super().setText(text)
        if had != bool(text):
            self._put_icon()

    def set_kind(self, kind: str) -> None:
        """Change the weight of the button."""
        if kind == self.property("kind"):
            return
        self.setProperty("kind", kind)
        theme.repolish(self)
        self._put_icon()

    def _put_icon(self) -> None:
        if self._icon_name:
            icons.bind(self, self._icon_name, _ICON_ROLES.get(self.property("kind"), "text"), 17)


class LinkButton(Button):
    """An underlined link that is a button to keyboard and screen reader."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "link", icon=icon, parent=parent)
        self.setProperty("tone", tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class IconButton(QToolButton):
    """A button with an icon alone; its name is read and shown as tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        framed: bool = False,
        role: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        side = theme.number("control" if framed else "control_small")
        theme.set_limits(self, min_width=side, max_width=side, min_height=side, max_height=side)
        if framed:
            self.setProperty("kind", "framed")
        icons.bind(self, icon, role, theme.number("icon_button"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as the space bar does; both open its menu, if it has one."""
        if self.menu() is not None and event.key() in (*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Down):
            self.showMenu()
        elif not _presses(self, event):
            super().keyPressEvent(event)


class ActionButton(Button):
    """A button that follows an action: its text, tip and whether it can be used."""

    def __init__(
        self, action: QAction, kind: str = "secondary", *, parent: QWidget | None = None
    ) -> None:
        icon = action.property("icon_name") or ""
        super().__init__(action.text(), kind, icon=icon, parent=parent)
        self._action = action
        self._is_folded = False
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def fold(self, *, is_folded: bool) -> None:
        """Leave the button out while a menu has its action, or take it in again."""
        self._is_folded = is_folded
        self._show()

    def _show(self) -> None:
        self.setVisible(self._action.isVisible() and not self._is_folded)

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self._show()
        tip = self._action.toolTip()
        self.setToolTip("" if tip == self._action.text().replace("&", "") else tip)
