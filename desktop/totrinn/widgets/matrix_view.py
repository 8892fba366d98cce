# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""A matrix of small cells, one focused at a time. Knows no case words.

view = MatrixView("Svar")    a TableView; opened tells the cell; MatrixDelegate paints it
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from totrinn.theme import theme
from totrinn.widgets.header import HeaderView
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TableView

_COVERS = Qt.WidgetAttribute.WA_OpaquePaintEvent


class MatrixView(TableView):
    """A table of small cells, where the cell has the focus."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setHorizontalHeader(HeaderView(centred=True, parent=self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.rangeChanged.connect(self._cover)
        self.refresh_sizes()

    def refresh_sizes(self) -> None:
        """Measure rows and columns again."""
        self.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.verticalHeader().setDefaultSectionSize(theme.px(24))
        super().refresh_sizes()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground that no cell covers, then the cells."""
        if self.viewport().testAttribute(_COVERS):
            painter = QPainter(self.viewport())
            painter.fillRect(event.rect(), theme.color("surface"))
            painter.end()
        super().paintEvent(event)

    def _cover(self) -> None:
        """Let nothing shine through while there is more to scroll to.

        Qt then moves what is painted and asks for the strip that came into view, not for all of it.
        What does not scroll stays clear, for the rounded corners of its card are seen behind it.
        """
        scrolls = max(self.horizontalScrollBar().maximum(), self.verticalScrollBar().maximum()) > 0
        for port in (self.viewport(), self.horizontalHeader().viewport()):
            if port.testAttribute(_COVERS) != scrolls:
                port.setAttribute(_COVERS, scrolls)
                port.update()

    def _open(self, index: QModelIndex) -> None:
        """Tell which cell was opened, not only which row."""
        if index.isValid() and not index.data(Role.GROUP):
            self.opened.emit(index)
