# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A list and what is chosen in it: beside each other, or one at a time when there is no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from totrinn.theme import theme
from totrinn.widgets.card import SidePanel

_TOGETHER_FROM = 760  # px at 100 %, the width of the content
_STILL_AFTER = 300  # ms after the edge was moved, so that one drag is kept once


class ListAndPanel(QSplitter):
    """The panel is a page of its own in a narrow window: Enter opens it, Esc goes back."""

    def __init__(self, name: str, listing: QWidget, panel: SidePanel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setChildrenCollapsible(False)
        self._listing, self._panel = listing, panel
        self._shows_panel = False
        self._own = 0.0  # px at 100 %, what the user has made of the panel
        self._tell: Callable[[float], object] | None = None
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_AFTER)
        self._still.timeout.connect(self._on_still)
        self.splitterMoved.connect(self._on_moved)
        self.addWidget(listing)
        self.addWidget(panel)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        theme.set_limits(panel, min_width=300)
        panel.closed.connect(self.show_list)

    def keep_width(self, known: float, tell: Callable[[float], object]) -> None:
        """Give the panel the width it had before, and tell what it is dragged to from now."""
        self._own, self._tell = known, tell
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """Tell whether only one of the two is seen."""
        return self.width() < theme.px(_TOGETHER_FROM)

    def show_panel(self) -> None:
        """Bring what is chosen into view."""
        self._shows_panel = True
        self._arrange()
        self._panel.setFocus()

    def show_list(self) -> None:
        """Go back to the list."""
        self._shows_panel = False
        self._arrange()
        for view in self._listing.findChildren(QWidget):
            if view.focusPolicy() == Qt.FocusPolicy.StrongFocus and view.isVisible():
                view.setFocus()
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both when there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.is_narrow
        self._listing.setVisible(not narrow or not self._shows_panel)
        self._panel.setVisible(not narrow or self._shows_panel)
        if not narrow:
            share, most = (60, theme.px(self._own)) if self._own else (38, theme.px(360))
            wide = min(most, self.width() * share // 100)
            self.setSizes([self.width() - wide, wide])

    def _on_moved(self) -> None:
        self._own = round(self._panel.width() / theme.scale, 1)
        self._still.start()

    def _on_still(self) -> None:
        if self._tell is not None:
            self._tell(self._own)
