# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Historikk: everything that was done with the database, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.screens.history.acts_list import HistoryList
from totrinn.theme import theme
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.page_header import PageHeader
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.views.history import HistoryRow
from totrinn_db.queries import history


class HistoryScreen(Screen):
    """Everything in the database, as it was done."""

    place = "historikk"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: Sequence[HistoryRow] = ()
        self.page_header = PageHeader(self.tr("Historikk"))
        self.page_header.set_subtitle(self.tr("Ingenting slettes. Det som angres, står også her."))
        self.find_field = SearchField(self.tr("Finn i historikken"))
        theme.set_limits(self.find_field, min_width=180, max_width=280)
        self.page_header.add_widget(self.find_field)
        self.list = HistoryList(context)
        self.set_header(self.page_header)
        self.set_content(self.list)
        self.find_field.search_changed.connect(lambda words: self.list.set_rows(self._rows, words))
        self.find_field.down_pressed.connect(self.list.view.setFocus)
        self.list.undo_requested.connect(self._undo)

    def is_touched(self, changes: Changes) -> bool:
        """Every act shows here."""
        return True

    def reload(self) -> None:
        """Ask for the newest acts."""
        self.read(history.history, then=self._fill)

    def focus_find(self) -> bool:
        """Put the focus in the find field."""
        self.find_field.setFocus()
        return True

    def _fill(self, rows: Sequence[HistoryRow]) -> None:
        self._rows = rows
        self.list.set_rows(rows, self.find_field.text())

    def _undo(self, change_id: str) -> None:
        def done(_value: Any) -> None:
            self.show_success(self.tr("Satt tilbake. Det kan angres med Ctrl+Z."))

        self.context.operations.undo(change_id, then=done, failed=self.show_error)
