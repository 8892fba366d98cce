# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The list of replies and, beside or below it, the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter

from totrinn.screens.replies.detail import ReplyPanel
from totrinn.screens.replies.table import ANSWER, FILE, PARTY, REMARK, Key, ReplyRow, ReplyTable
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import StatusDelegate, TextDelegate, TwoLineDelegate
from totrinn.widgets.table import TreeView

_WIDE = ((170, 0), (170, 0), (190, 0), (180, 1))
_NARROW = ((120, 0), (110, 0), (180, 0), (120, 1))


class ReplyList(QSplitter):
    """Shows rows, and the details of the current one."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.table = ReplyTable(texts)
        self.view = TreeView(self.tr("Svar som er lest"))
        self.view.setModel(self.table)
        self.view.set_delegate(FILE, TextDelegate(lines=2))
        self.view.set_delegate(PARTY, TwoLineDelegate())
        self.view.set_delegate(ANSWER, StatusDelegate("anchoring_status"))
        self.view.set_delegate(REMARK, TextDelegate(lines=2))
        self.view.set_columns(_WIDE)
        self.panel = ReplyPanel(texts)
        card = Card(flush=True)
        card.add(self.view, 1)
        self.setChildrenCollapsible(False)
        self.addWidget(card)
        self.addWidget(self.panel)
        self.setStretchFactor(0, 1)
        self.setHandleWidth(theme.px(12))
        self.set_narrow(False)
        self.view.selectionModel().currentChanged.connect(self._on_current)

    def set_rows(self, rows: Sequence[ReplyRow]) -> None:
        """Show these rows; the chosen one stays chosen."""
        chosen = self.panel.row.key if self.panel.row is not None else None
        self.table.set_rows(rows)
        self.view.span_groups()
        self._choose(chosen)

    def _choose(self, key: Key | None) -> None:
        index = self.table.find(lambda row: row.key == key)
        if not index.isValid():
            index = self.table.find(lambda row: True)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self._on_current(index, QModelIndex())
        else:
            self.panel.show_nothing()

    def _on_current(self, index: QModelIndex, _old: QModelIndex) -> None:
        row = self.table.row_at(index)
        if row is not None:
            self.panel.show_row(row)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the details below the list where there is no room beside it."""
        across = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if self.orientation() is not across:
            self.setOrientation(across)
        theme.set_limits(self.panel, min_width=260, max_width=2000 if is_narrow else 420)
        theme.set_limits(self, min_height=420 if is_narrow else 220)
        self.view.set_columns(_NARROW if is_narrow else _WIDE)
