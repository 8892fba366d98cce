# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Icons asked for by meaning and coloured by role. Knows no file names.

    icons.get("action.new", "on_accent", 17)      an icon of one colour
    icons.pixmap("ph.anchor-simple", "accent", 16)  a picture of it, in px at 100 %
    icons.draw(painter, rect, "nav.saker", color)   straight onto a painter
    icons.bind(button, "action.back")              keeps the button's icon in step with the theme

A meaning is a name in resources/themes/sizes.toml, groups nav, action and thing, or a glyph name
as qtawesome takes it. A role is a colour name of the theme (text, accent_text, danger, …).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QToolButton

from totrinn.theme import glyphs, theme


def _color(role: str | QColor) -> QColor:
    return role if isinstance(role, QColor) else theme.color(role)


def get(name: str, role: str | QColor = "text", size: int | None = None) -> QIcon:
    """Give the icon of a meaning in the colour of a role; a size makes it a fixed picture."""
    if size is not None:
        return QIcon(pixmap(name, role, size))
    off = theme.color("text_disabled").name()
    return glyphs.icon(theme.glyph(name), _color(role).name(), off)


def pixmap(name: str, role: str | QColor = "text", size: float = 16, ratio: float = 0) -> QPixmap:
    """Give a picture of an icon, its size in px at 100 %."""
    color = _color(role).name()
    return glyphs.pixmap(theme.glyph(name), color, theme.px(size), ratio or theme.ratio())


def draw(painter: QPainter, rect: QRect, name: str, role: str | QColor = "text") -> None:
    """Draw an icon in the middle of a rectangle, as large as its shorter side."""
    glyphs.draw(painter, rect, theme.glyph(name), _color(role))


class _Bound(QObject):
    """Keeps the icon of one button in step with theme and scale."""

    def __init__(self, button: QAbstractButton, name: str, role: str, size: float) -> None:
        super().__init__(button)
        self.setObjectName("bound_icon")
        self._button, self._name, self._role, self._size = button, name, role, size
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Make the icon again."""
        side, color = theme.px(self._size), theme.color(self._ink()).name()
        if self._button.text() and not isinstance(self._button, QToolButton):
            pad, off = theme.px(5), theme.color("text_disabled").name()
            glyph = theme.glyph(self._name)
            trailing = self._button.layoutDirection() == Qt.LayoutDirection.RightToLeft
            icon = glyphs.padded_icon(glyph, color, off, side, pad, trailing)
            self._button.setIcon(icon)
            self._button.setIconSize(QSize(side + pad, side))
        else:
            self._button.setIcon(get(self._name, self._ink()))
            self._button.setIconSize(QSize(side, side))

    def _ink(self) -> str:
        """In high contrast no button is filled, so no icon lies on the accent."""
        return "text" if theme.high_contrast and self._role == "on_accent" else self._role


def bind(button: QAbstractButton, name: str, role: str = "text", size: float = 17) -> None:
    """Give a button an icon that follows the theme."""
    old = button.findChild(QObject, "bound_icon")
    if old is not None:
        old.setParent(None)
        old.deleteLater()
    _Bound(button, name, role, size)
