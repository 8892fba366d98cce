# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""What a model tells the delegates besides Qt's own roles. Knows no case words.

STATUS     key of a pair, e.g. "endorsed" (the delegate knows its group)
PHASE      key of a phase, for its steps
STEPS      ("done", "current", "todo"), when the phase alone does not tell
TITLE SUB  first and second line; Qt's DisplayRole is used when there is no TITLE
TONE       tone of the second line: danger, warning, success, subtle (default)
TITLE_TONE tone of the first line
ICON SUB_ICON   icon by meaning or glyph before the first or second line, in its tone
PROGRESS   (done, total); the text beside is DisplayRole («18 av 26»)
GROUP      True for a group row; COUNT is the quieter text after its name
SORT_KEY   what to sort by;  COPY_TEXT  words for the clipboard
BOLD       True for a first line in bold
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = Qt.ItemDataRole.UserRole + 1


class Role(IntEnum):
    """Roles that models give and delegates read."""

    STATUS = _FIRST
    PHASE = _FIRST + 1
    STEPS = _FIRST + 2
    TITLE = _FIRST + 3
    SUB = _FIRST + 4
    TONE = _FIRST + 5
    TITLE_TONE = _FIRST + 6
    ICON = _FIRST + 7
    SUB_ICON = _FIRST + 8
    PROGRESS = _FIRST + 9
    GROUP = _FIRST + 10
    COUNT = _FIRST + 11
    SORT_KEY = _FIRST + 12
    COPY_TEXT = _FIRST + 13
    BOLD = _FIRST + 14
