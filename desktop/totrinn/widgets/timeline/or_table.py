# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A timeline, or the same as a table, with what its marks mean under it. Knows no case words.

part = TimelineOrTable("Tidslinje", table_view, [(DIAMOND, "Møte")])
part.shown_as_table                          signal(bool): what is shown now
part.add_below(widget, stretch)              something more under it
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import label
from totrinn.widgets.timeline.legend import TimelineLegend
from totrinn.widgets.timeline.view import TimelineView


class TimelineOrTable(QWidget):
    """The timeline first; the legend has the way to the table and back."""

    shown_as_table = Signal(bool)

    def __init__(self, name: str, table_view: TreeView, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.timeline, self.table_view = TimelineView(name), table_view
        self.stack = PageStack()
        for part in (self.timeline, table_view):
            self.stack.addWidget(part)
        theme.set_limits(self.stack, min_height=240)
        card = Card(flush=True)
        card.add(self.stack, 1)
        self.legend = TimelineLegend(keys)
        self.told_label = label("", "small", tone="subtle", wrap=True)
        self.told_label.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(card, 3)
        self._column.addWidget(self.legend)
        self._column.addWidget(self.told_label)
        theme.set_margins(self._column, 0, 0, 0, 0)
        theme.set_spacing(self._column, 8)
        self.timeline.told.connect(self._on_told)
        self.timeline.zoomed.connect(lambda: self.legend.set_zoom(*self.timeline.may_zoom))
        self.legend.zoom_requested.connect(self.timeline.zoom_by)
        self.legend.table_requested.connect(self._show_table)

    def add_above(self, widget: QWidget) -> None:
        """Put something over it, such as a line to narrow it by."""
        self._column.insertWidget(0, widget)

    def add_below(self, widget: QWidget, stretch: int) -> None:
        """Put something more under it; the timeline has a stretch of 3."""
        self._column.addWidget(widget, stretch)

    def _on_told(self, text: str) -> None:
        self.told_label.setText(text)
        self.told_label.setVisible(bool(text))

    def _show_table(self, as_table: bool) -> None:
        self.shown_as_table.emit(as_table)
        part = self.table_view if as_table else self.timeline
        self.stack.setCurrentWidget(part)
        self.told_label.hide()
        QTimer.singleShot(0, part, part.setFocus)
