# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Historikk: everything that was done with the case, and the way to take an act back."""

from __future__ import annotations

from totrinn.screens.base import Screen
from totrinn.screens.case.tab import CaseTab
from totrinn.screens.history import HistoryList
from totrinn_db.queries import history


class HistoryTab(CaseTab):
    """The acts of one case."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.list = HistoryList(self.context)
        self.column.addWidget(self.list, 1)
        self.list.undo_requested.connect(self._undo)

    def reload(self) -> None:
        """Read the acts."""
        self.host.read(history.case_history, self.case_id, then=self.list.set_rows)

    def _undo(self, change_id: str) -> None:
        self.context.operations.undo(change_id, failed=self.host.show_error)
