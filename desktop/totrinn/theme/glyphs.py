# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Pictures of glyphs from the icon fonts, kept by colour and size. Knows no meanings."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

# qtawesome asks qtpy for the binding, and qtpy would try PyQt first and then read every name of Qt,
# which takes a third of a second at each start.
os.environ.setdefault("QT_API", "pyside6")
for _part in (QtCore, QtGui, QtWidgets):
    sys.modules.setdefault(f"qtpy.{_part.__name__.rpartition('.')[2]}", _part)

import qtawesome  # noqa: E402

_FILES = {name: files for name, *files in qtawesome._BUNDLED_FONTS}  # noqa: SLF001


@cache
def _fonts() -> Any:
    return qtawesome.IconicFont()


@cache
def _font_of(glyph_set: str) -> Any:
    """Give the fonts with one set more. The library would read its twelve at the first icon."""
    _fonts().load_font(glyph_set, *_FILES[glyph_set])
    return _fonts()


@cache
def icon(glyph: str, color: str, off_color: str) -> QIcon:
    """Make the icon of a glyph in one colour, and another when it is off."""
    fonts = _font_of(glyph.partition(".")[0])
    made: QIcon = fonts.icon(glyph, color=QColor(color), color_disabled=QColor(off_color))
    return made


@cache
def pixmap(glyph: str, color: str, side: int, ratio: float) -> QPixmap:
    """Make the picture of a glyph, its side in px."""
    return icon(glyph, color, color).pixmap(QSize(side, side), ratio)


@cache
def padded_icon(
    glyph: str, color: str, off_color: str, side: int, pad: int, trailing: bool
) -> QIcon:
    """Make an icon with room between itself and the text beside it."""
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, off_color)):
        for ratio in (1.0, 1.5, 2.0):
            sheet = QPixmap(QSize(round((side + pad) * ratio), round(side * ratio)))
            sheet.setDevicePixelRatio(ratio)
            sheet.fill(QColor(0, 0, 0, 0))
            painter = QPainter(sheet)
            painter.drawPixmap(pad if trailing else 0, 0, pixmap(glyph, ink, side, ratio))
            painter.end()
            made.addPixmap(sheet, mode)
    return made


def draw(painter: QPainter, rect: QRect, glyph: str, color: QColor) -> None:
    """Draw a glyph in the middle of a rectangle, as large as its shorter side."""
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    picture = pixmap(glyph, color.name(), side, ratio)
    left = rect.x() + (rect.width() - side) // 2
    painter.drawPixmap(QRect(left, rect.y() + (rect.height() - side) // 2, side, side), picture)
