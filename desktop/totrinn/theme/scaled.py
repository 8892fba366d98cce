# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Margins, spacings and fixed sizes that follow the text scale.

The size at 100 % is kept on the object itself, so that a change of scale can compute it again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFormLayout,
    QGridLayout,
    QLayout,
    QWidget,
)

Px = Callable[[float], int]
LIMITS = ("min_width", "max_width", "min_height", "max_height")


def keep_margins(layout: QLayout, sizes: tuple[float, float, float, float], px: Px) -> None:
    """Set margins given at 100 % and remember them."""
    layout.setProperty("margins100", [float(size) for size in sizes])
    _margins(layout, px)


def keep_spacing(layout: QLayout, size: float, px: Px) -> None:
    """Set a spacing given at 100 % and remember it."""
    layout.setProperty("spacing100", float(size))
    _spacing(layout, px)


def keep_limits(widget: QWidget, limits: dict[str, float], px: Px) -> None:
    """Set smallest and largest sizes given at 100 % and remember them."""
    for name, size in limits.items():
        widget.setProperty(f"{name}100", float(size))
    _limits(widget, px)


def rescale(px: Px) -> None:
    """Compute every remembered size again."""
    for widget in QApplication.allWidgets():
        _limits(widget, px)
        layout = widget.layout()
        if layout is not None:
            for part in (layout, *layout.findChildren(QLayout)):
                _margins(part, px)
                _spacing(part, px)


def _margins(layout: QLayout, px: Px) -> None:
    sizes = layout.property("margins100")
    if sizes is not None:
        layout.setContentsMargins(QMargins(*(px(size) for size in sizes)))


def _spacing(layout: QLayout, px: Px) -> None:
    size = layout.property("spacing100")
    if isinstance(size, float) and isinstance(layout, (QBoxLayout, QGridLayout, QFormLayout)):
        layout.setSpacing(px(size))


def _limits(widget: QWidget, px: Px) -> None:
    for name in LIMITS:
        size = widget.property(f"{name}100")
        if isinstance(size, float):
            setter = {
                "min_width": widget.setMinimumWidth,
                "max_width": widget.setMaximumWidth,
                "min_height": widget.setMinimumHeight,
                "max_height": widget.setMaximumHeight,
            }[name]
            setter(px(size))
