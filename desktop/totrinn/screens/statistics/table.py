# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The table behind a picture: the same numbers, for keyboard, screen reader and Excel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from totrinn.models.grouped import GroupedTable
from totrinn.widgets.roles import Role
from totrinn.words.statistics import Cell, Topic, told

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
Row = tuple[Cell, ...]


class TopicTable(GroupedTable[Row]):
    """The rows of one topic."""

    def __init__(self, topic: Topic) -> None:
        super().__init__()
        self.topic = topic
        self.set_entries(topic.rows)

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return [column.heading for column in self.topic.columns]

    def cell(self, row: Row, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return told(row[column])
        if role == Qt.ItemDataRole.TextAlignmentRole and self.topic.columns[column].is_number:
            return _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            named = zip(self.headers()[1:], map(told, row[1:]), strict=True)
            rest = [f"{name} {text}" for name, text in named if text]
            return ", ".join([told(row[0]), *rest])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a column; those of numbers stand over their numbers."""
        is_alignment = role == Qt.ItemDataRole.TextAlignmentRole
        if is_alignment and section < len(self.topic.columns):
            return _RIGHT if self.topic.columns[section].is_number else _LEFT
        return super().headerData(section, orientation, role)
