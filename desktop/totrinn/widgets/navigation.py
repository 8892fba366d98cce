# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The places of the program at the left edge. Knows no case words.

nav = Navigation("Steder", "Helsefellesskap Møre og Romsdal",
places=[NavItem("saker", "Saker", "nav.saker")], footer=[NavItem(…)])
nav.set_count("saker", "10", "10 aktive saker")      digits shown, words spoken
nav.set_current("saker")                             without a signal
nav.chosen                                           signal(str): the key
nav.adapt(window_width)                              narrow below 1180 px of the scale
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from totrinn.theme import theme
from totrinn.widgets.app_mark import AppMark
from totrinn.widgets.navigation_rows import KEY, NARROW_ROW, WIDE_ROW, NavItem, NavView
from totrinn.widgets.roles import Role
from totrinn.widgets.text import label

__all__ = ["NavItem", "Navigation"]


class Navigation(QFrame):
    """Name of the community, places, and help and settings at the bottom."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        community: str,
        *,
        places: Sequence[NavItem],
        footer: Sequence[NavItem] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self._is_narrow = False
        self.view, self.foot = NavView(name, places), NavView(name, footer)
        self.community_label = label(community, "h3", wrap=True)
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.addWidget(AppMark(), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.community_label, 1)
        theme.set_margins(head, 16, 14, 10, 10)
        theme.set_spacing(head, 8)
        column = QVBoxLayout(self)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        column.addWidget(self.foot)
        theme.set_margins(column, 0, 0, 1, 8)
        theme.set_spacing(column, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for view, other in ((self.view, self.foot), (self.foot, self.view)):
            view.selectionModel().currentChanged.connect(
                lambda now, _old, other=other: self._on_current(now, other)
            )
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def is_narrow(self) -> bool:
        """Tell whether icons stand over words."""
        return self._is_narrow

    def set_community(self, name: str) -> None:
        """Show another community."""
        self.community_label.setText(name)

    def set_count(self, key: str, count: str, spoken: str = "") -> None:
        """Show what waits at a place; the words are read by screen readers."""
        row = self.view.row_of(key) or self.foot.row_of(key)
        if row is not None:
            row.setData(count, int(Role.COUNT))
            words = f"{row.text()}, {spoken or count}" if count else row.text()
            row.setData(words, int(Qt.ItemDataRole.AccessibleTextRole))

    def set_current(self, key: str) -> None:
        """Mark a place as the open one, without telling anyone."""
        self.blockSignals(True)
        for view in (self.view, self.foot):
            row = view.row_of(key)
            if row is not None:
                view.setCurrentIndex(row.index())
        self.blockSignals(False)

    def current(self) -> str:
        """Give the key of the open place."""
        for view in (self.view, self.foot):
            if view.selectionModel().hasSelection():
                return str(view.currentIndex().data(KEY))
        return ""

    def adapt(self, window_width: int) -> None:
        """Be narrow when the window is."""
        narrow = window_width < theme.size("nav_collapses_below_width", "breakpoint")
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._refresh()

    def _on_current(self, now: QModelIndex, other: NavView) -> None:
        if now.isValid():
            other.blockSignals(True)
            other.selectionModel().blockSignals(True)
            other.setCurrentIndex(QModelIndex())
            other.selectionModel().blockSignals(False)
            other.blockSignals(False)
            other.viewport().update()
            self.chosen.emit(str(now.data(KEY)))

    def _refresh(self) -> None:
        self.setFixedWidth(theme.size("nav_collapsed" if self._is_narrow else "nav_width"))
        self.head.setVisible(not self._is_narrow)
        theme.set_margins(self._column(), 0, 8 if self._is_narrow else 0, 1, 8)
        self._fit()

    def _column(self) -> QVBoxLayout:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each place what height there is."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Do so too when the height was given before it was seen."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the rows be lower before any is out of sight; the bottom ones then go first."""
        usual, least = NARROW_ROW if self._is_narrow else WIDE_ROW
        edges = self._column().contentsMargins()
        head = 0 if self._is_narrow else self.head.sizeHint().height()
        room = self.height() - head - edges.top() - edges.bottom()
        rows = self.view.places.rowCount() + self.foot.places.rowCount()
        each = max(theme.px(least), min(theme.px(usual), room // max(1, rows)))
        for view in (self.view, self.foot):
            view.delegate.is_narrow, view.delegate.row_height = self._is_narrow, each
            view.scheduleDelayedItemsLayout()
        self.foot.setFixedHeight(self.foot.wanted_height())
        self.foot.setVisible(rows * each <= room or not self.isVisible())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge towards the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        line = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(line, theme.color("border_subtle"))
