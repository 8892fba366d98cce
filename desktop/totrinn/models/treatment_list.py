# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The items of a meeting as a list to work through, ticked when they have an outcome."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.meetings import ItemView

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TreatmentList(QAbstractListModel):
    """One row an item; breaks are left out."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._items: tuple[ItemView, ...] = ()
        self._drafts: frozenset[str] = frozenset()

    def set_items(self, items: Sequence[ItemView], drafts: frozenset[str]) -> None:
        """Show these items; `drafts` are those with something typed and not saved."""
        kept = tuple(item for item in items if item.kind is not ItemKind.BREAK)
        if [item.id for item in kept] == [item.id for item in self._items]:
            self._items, self._drafts = kept, drafts
            if kept:
                self.dataChanged.emit(self.index(0), self.index(len(kept) - 1))
            return
        self.beginResetModel()
        self._items, self._drafts = kept, drafts
        self.endResetModel()

    @property
    def items(self) -> tuple[ItemView, ...]:
        """Give the items in order."""
        return self._items

    def row_of(self, item_id: str) -> int:
        """Find the row of an item, or -1."""
        return next((row for row, item in enumerate(self._items) if item.id == item_id), -1)

    def left(self) -> int:
        """Count the items without an outcome."""
        return sum(item.outcome is None for item in self._items)

    def next_left(self, item_id: str) -> str:
        """Find the next item without an outcome, from the top again after the last one."""
        at = self.row_of(item_id)
        around = (*self._items[at + 1 :], *self._items[: max(at, 0)])
        return next((item.id for item in around if item.outcome is None), "")

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one cell in a role."""
        if not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
            return f"{index.row() + 1}. {item.case.title if item.case else item.title}"
        if role == Role.SUB:
            return self.state_text(item)
        if role in (Role.TONE, Role.SUB_ICON):
            return self._mark(item, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = item.case.title if item.case else item.title
            return f"{index.row() + 1}. {title}, {self.state_text(item)}"
        return None

    def state_text(self, item: ItemView) -> str:
        """Say what came of an item, or what it is and that it is left."""
        if item.outcome is not None:
            return self._texts.label(item.outcome)
        kind = self._texts.label(item.kind)
        text: str = (
            self.tr("{kind}, ikke lagret")
            if item.id in self._drafts
            else self.tr("{kind}, gjenstår")
        )
        return text.format(kind=kind)

    def _mark(self, item: ItemView, role: int) -> str:
        if item.outcome is None:
            return "subtle" if role == Role.TONE else "thing.missing"
        return "success" if role == Role.TONE else "thing.ok"
