# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The cases that can come onto an agenda, by what the meeting would be asked to do with them.

`taken_back(item id)` tells that an item of the agenda was dropped here. Knows no database.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from totrinn.models.agenda import CASE_TYPE, ITEM_TYPE
from totrinn.models.asked import asked
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meetings import Candidate

WORDS, PUT_UP = range(2)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AgendaQueue(QAbstractTableModel):
    """One row a case, under a heading for each treatment; what is not ready yet comes last."""

    taken_back = Signal(str)

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._rows: tuple[Candidate | str, ...] = ()

    def set_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these cases."""
        self.beginResetModel()
        self._rows = tuple(self._grouped(candidates)) or (self._nothing(),)
        self.endResetModel()

    def _grouped(self, candidates: Sequence[Candidate]) -> Iterator[Candidate | str]:
        for heading, kinds in self._headings():
            found = [c for c in candidates if _group_of(c) in kinds]
            if found:
                yield heading
                yield from found

    def _nothing(self) -> str:
        text: str = self.tr("Ingen saker venter på å bli satt opp.")
        return text

    def _headings(self) -> Sequence[tuple[str, tuple[ItemKind | None, ...]]]:
        return (
            (self.tr("Klar til vedtak"), (ItemKind.DECISION,)),
            (self.tr("Klar til tilråding"), (ItemKind.RECOMMENDATION,)),
            (self.tr("Klar til drøfting"), (ItemKind.DISCUSSION,)),
            (self.tr("Klar til orientering"), (ItemKind.INFORMATION,)),
            (self.tr("Ikke klar ennå"), (None,)),
        )

    def candidate_at(self, row: int) -> Candidate | None:
        """Give the case of a row; a heading has none."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Candidate) else None

    def heading_rows(self) -> list[int]:
        """List the rows that are headings."""
        return [row for row, found in enumerate(self._rows) if isinstance(found, str)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns: the words, and the button that puts the case up."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one cell in a role."""
        candidate = self.candidate_at(index.row())
        if index.column() != WORDS or not 0 <= index.row() < len(self._rows):
            return None
        if candidate is None:
            if role == Role.TONE:
                return "subtle" if len(self._rows) == 1 else None
            said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.TITLE)
            return str(self._rows[index.row()]) if role in said else None
        if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
            return candidate.case.label
        if role in (Role.SUB, Qt.ItemDataRole.ToolTipRole):
            return self.status(candidate)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Role.COPY_TEXT):
            return f"{candidate.case.label}. {self.status(candidate)}"
        return None

    def status(self, candidate: Candidate) -> str:
        """Say as what a case would come up, and what it lacks."""
        if not isinstance(candidate.verdict, Refused):
            return asked(candidate.kind, candidate.treatment)
        kind = self._texts.label(candidate.kind)
        left = candidate.counted - candidate.answered
        if candidate.counted and left > 0:
            missing: str = self.tr("{kind}, {left} svar mangler")
            return missing.format(kind=kind, left=left)
        later: str = self.tr("{kind}, må avklares")
        return later.format(kind=kind)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a case be dragged, and an item be dropped anywhere."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if self.candidate_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Move rows, never copy them."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take agenda items alone."""
        return [ITEM_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the id of the dragged case."""
        data = QMimeData()
        candidate = self.candidate_at(indexes[0].row()) if indexes else None
        data.setData(CASE_TYPE, (candidate.case.id if candidate else "").encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell which item was dropped. It leaves the agenda by the act, so this says False."""
        item_id = bytes(data.data(ITEM_TYPE).data()).decode()
        if item_id:
            self.taken_back.emit(item_id)
        return False


def _group_of(candidate: Candidate) -> ItemKind | None:
    return None if isinstance(candidate.verdict, Refused) else candidate.kind
