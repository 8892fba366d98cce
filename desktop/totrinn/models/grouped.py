# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A Qt table of frozen rows, some of them under group rows. Knows nothing of what a row is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from totrinn.widgets.roles import Role

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GROUP = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ROW = _GROUP | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True)
class Group(Generic[Row]):
    """A group row and the rows under it. `count` is the quieter text after its name."""

    key: str
    title: str
    count: str
    rows: tuple[Row, ...]


class GroupedTable(QAbstractItemModel, Generic[Row]):
    """Rows on the top level and groups with rows, told by `cell` of the subclass."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Row | Group[Row], ...] = ()

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        raise NotImplementedError

    def cell(self, row: Row, column: int, role: int) -> Any:
        """Give one cell of a row in a role."""
        raise NotImplementedError

    def set_entries(self, entries: Sequence[Row | Group[Row]]) -> None:
        """Show other rows and groups."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Give the row behind an index, or None for a group."""
        entry = self._entry(index)
        return None if isinstance(entry, Group) else entry

    def rows(self) -> Iterator[Row]:
        """Give every row in the order shown."""
        for entry in self._entries:
            if isinstance(entry, Group):
                yield from entry.rows
            else:
                yield entry

    def find(self, matches: Callable[[Row], bool]) -> QModelIndex:
        """Find the first row that matches; an invalid index when there is none."""
        for top, entry in enumerate(self._entries):
            if isinstance(entry, Group):
                for place, row in enumerate(entry.rows):
                    if matches(row):
                        return self.createIndex(place, 0, top + 1)
            elif matches(entry):
                return self.createIndex(top, 0, 0)
        return QModelIndex()

    def groups(self) -> Iterator[tuple[Group[Row], QModelIndex]]:
        """Give the groups and their indexes."""
        for top, entry in enumerate(self._entries):
            if isinstance(entry, Group):
                yield entry, self.createIndex(top, 0, 0)

    def _entry(self, index: Index) -> Row | Group[Row] | None:
        if not index.isValid():
            return None
        top = index.internalId()
        if top == 0:
            return self._entries[index.row()] if index.row() < len(self._entries) else None
        group = self._entries[top - 1]
        return group.rows[index.row()] if isinstance(group, Group) else None

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Give the index of a row."""
        if not parent.isValid():
            if 0 <= row < len(self._entries):
                return self.createIndex(row, column, 0)
            return QModelIndex()
        group = self._entry(parent)
        if isinstance(group, Group) and 0 <= row < len(group.rows):
            return self.createIndex(row, column, parent.row() + 1)
        return QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Give the group of a row."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        if not parent.isValid():
            return len(self._entries)
        entry = self._entry(parent) if parent.column() == 0 else None
        return len(entry.rows) if isinstance(entry, Group) else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return len(self.headers())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and section < len(self.headers()):
            return self.headers()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell in a role."""
        entry = self._entry(index)
        if entry is None:
            return None
        if isinstance(entry, Group):
            return _group_cell(entry, index.column(), role)
        return self.cell(entry, index.column(), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a cell."""
        entry = self._entry(index)
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        return _GROUP if isinstance(entry, Group) else _ROW


def _group_cell(group: Group[Any], column: int, role: int) -> Any:
    if role == Role.GROUP:
        return True
    if role == Role.COUNT:
        return group.count if column == 0 else None
    if column != 0:
        return None
    if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
        return group.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{group.title}, {group.count}"
    return None
