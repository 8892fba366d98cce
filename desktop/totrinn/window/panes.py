# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of the window that F6 goes through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from totrinn.widgets.stops import stops_of


def focus_next(parts: Sequence[QWidget], step: int) -> None:
    """Put the focus in the part after the one that has it; -1 goes the other way."""
    focus = QApplication.focusWidget()
    here = next((n for n, part in enumerate(parts) if _holds(part, focus)), -step)
    for turn in range(1, len(parts) + 1):
        if focus_first(parts[(here + step * turn) % len(parts)]):
            return


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def focus_first(part: QWidget) -> bool:
    """Put the focus at the first control of a part, and tell whether there is one."""
    found = next((stop for stop in stops_of(part) if stop.isEnabled()), None)
    if found is not None:
        found.setFocus(Qt.FocusReason.TabFocusReason)
    return found is not None
