# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Takes out what a layout holds, for what is shown anew.

empty(column)                    everything
empty(column, but_first=2)       all but what stands first; but_last likewise
"""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLayout


def empty(layout: QLayout, *, but_first: int = 0, but_last: int = 0) -> None:
    """Take widgets and spaces out of a layout and delete them, when the window rests.

    The items that hold them are deleted at once: Python does not own what `takeAt` gives.
    """
    while layout.count() > but_first + but_last:
        item = layout.takeAt(but_first)
        if item is None:
            return
        widget = item.widget()
        shiboken6.delete(item)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
