# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The agenda of a meeting as a Qt table whose rows can be dragged. Knows no database.

The table never moves anything itself: it tells `moved(item id, id of the item before or "")`,
`dropped(case id, id of the item before or "")` for a case from the queue, and
`minutes_changed(item id, minutes)`, and shows the agenda anew when the act is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
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

from totrinn.models.asked import asked
from totrinn.models.guard_line import GuardLine, guard_line
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.meetings import ItemView

HANDLE, NUMBER, START, KIND, CASE, MINUTES = range(6)
ITEM_TYPE = "application/x-totrinn-agenda-item"
CASE_TYPE = "application/x-totrinn-case"
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AgendaTable(QAbstractTableModel):
    """One row an item, in the order of the meeting; what came after the notice says so."""

    moved = Signal(str, str)
    dropped = Signal(str, str)
    minutes_changed = Signal(str, int)

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts, self._today = texts, date.min
        self._items: tuple[ItemView, ...] = ()
        self._is_open = True

    def set_items(self, items: Sequence[ItemView], today: date, *, is_open: bool) -> None:
        """Show these items; an agenda that is not open can only be read."""
        self.beginResetModel()
        self._items, self._today, self._is_open = tuple(items), today, is_open
        self.endResetModel()

    def item_at(self, row: int) -> ItemView | None:
        """Give the item of a row, if there is one."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, item_id: str) -> int:
        """Find the row of an item, or -1."""
        return next((row for row, item in enumerate(self._items) if item.id == item_id), -1)

    @property
    def is_open(self) -> bool:
        """Tell whether the agenda can be changed."""
        return self._is_open

    def position(self, item: ItemView) -> str:
        """Number an item as the agenda prints it; breaks have none."""
        if item.kind is ItemKind.BREAK:
            return ""
        before = self._items[: self._items.index(item) + 1]
        return str(sum(each.kind is not ItemKind.BREAK for each in before))

    def before_after_step(self, row: int, step: int) -> str | None:
        """Name the item that would stand before a row moved one step; None: it cannot move."""
        item = self.item_at(row)
        if item is None:
            return None
        target = self._items.index(item) + step
        if not 0 <= target < len(self._items):
            return None
        rest = [other.id for other in self._items if other.id != item.id]
        return rest[target - 1] if target > 0 else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headers()[section]

    def _headers(self) -> Sequence[str]:
        return (
            "",
            self.tr("Nr."),
            self.tr("Start"),
            self.tr("Type"),
            self.tr("Sak"),
            self.tr("Varighet"),
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headers())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one cell in a role."""
        item = self.item_at(index.row())
        if item is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(item) if column == HANDLE else self.copy_text(item, column)
        if role == Role.COPY_TEXT:
            return self.copy_text(item, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._display(item, column)
        return self._look(item, column, role)

    def _display(self, item: ItemView, column: int) -> str:
        if column == MINUTES:
            text: str = self.tr("{minutes} min")
            return text.format(minutes=item.minutes)
        if column == CASE:
            return item.case.title if item.case else item.title
        return self.copy_text(item, column)

    def _look(self, item: ItemView, column: int, role: int) -> Any:
        if column == KIND:
            return self._kind_look(item, role)
        if column == START and item.is_past_end:
            return {int(Role.TONE): "warning", int(Role.BOLD): True}.get(role)
        if column == MINUTES and role == Qt.ItemDataRole.EditRole:
            return item.minutes
        if column == CASE:
            return self._case_look(item, role)
        return None

    def _kind_look(self, item: ItemView, role: int) -> str | None:
        if role == Qt.ItemDataRole.ToolTipRole:
            return asked(item.kind, item.treatment) if item.case else None
        return item.kind.value if role == Role.STATUS else None

    def _case_look(self, item: ItemView, role: int) -> Any:
        if role == Role.TITLE:
            return item.case.title if item.case else item.title
        if role == Role.COUNT:
            return self.case_number(item)
        if role == Role.SUB:
            return self.under(item) or None
        line = self.guard_line(item)
        if line is None:
            return None
        looks = {Role.TONE: line.tone, Role.SUB_ICON: line.icon}
        return {int(key): look for key, look in looks.items()}.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell the minutes that were typed."""
        item = self.item_at(index.row())
        if item is None or index.column() != MINUTES or role != Qt.ItemDataRole.EditRole:
            return False
        if int(value) == item.minutes:
            return False
        self.minutes_changed.emit(item.id, int(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._is_open else Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._is_open:
            return usual
        if index.column() == MINUTES:
            usual |= Qt.ItemFlag.ItemIsEditable
        return usual | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Move rows, never copy them."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take agenda items, and cases of the queue."""
        return [ITEM_TYPE, CASE_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the id of the dragged item."""
        data = QMimeData()
        item = self.item_at(indexes[0].row()) if indexes else None
        data.setData(ITEM_TYPE, (item.id if item else "").encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell where a row was dropped. The rows move when the act is done, so this says False."""
        if not self._is_open:
            return False
        item_id, case_id = (_carried(data, kind) for kind in (ITEM_TYPE, CASE_TYPE))
        source = self.row_of(item_id)
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self._items)
        above = [item.id for at, item in enumerate(self._items[:target]) if at != source]
        before = above[-1] if above else ""
        if case_id:
            self.dropped.emit(case_id, before)
        elif source >= 0 and target not in (source, source + 1):
            self.moved.emit(item_id, before)
        return False

    def case_number(self, item: ItemView) -> str:
        """Give the number in front of a title."""
        return item.number or ((item.case.number or item.case.reference) if item.case else "")

    def copy_text(self, item: ItemView, column: int) -> str:
        """Say a cell in full words, for Excel and screen readers."""
        if column == NUMBER:
            return self.position(item)
        if column == START:
            return self._texts.time(item.starts_at)
        if column == KIND:
            return self._texts.label(item.kind)
        if column == MINUTES:
            return str(item.minutes)
        if column == CASE:
            title = item.case.title if item.case else item.title
            whole, under = f"{self.case_number(item)} {title}".strip(), self.under(item)
            return f"{whole}. {under}" if under else whole
        return ""

    def spoken(self, item: ItemView) -> str:
        """Tell a whole row."""
        minutes: str = self.tr("{minutes} minutter")
        parts = (
            self.copy_text(item, NUMBER),
            self.copy_text(item, START),
            self.copy_text(item, KIND),
            self.copy_text(item, CASE),
            minutes.format(minutes=item.minutes),
        )
        return ", ".join(part for part in parts if part)

    def under(self, item: ItemView) -> str:
        """Say what stands under a title: the guard line, whether it came late, who presents it."""
        line = self.guard_line(item)
        late: str = self.tr("Tilleggssak (tilleggsliste {number})") if item.supplement else ""
        by: str = self.tr("Innleder: {name}") if item.presenter else ""
        told = (
            line.text if line is not None else "",
            late.format(number=item.supplement),
            by.format(name=item.presenter),
        )
        *before, last = [text for text in told if text] or [""]
        return " ".join([*(f"{text.rstrip('.')}." for text in before), last])

    def guard_line(self, item: ItemView) -> GuardLine | None:
        """Say in a few words what stands in the way of an item."""
        return guard_line(self._texts, item, self._today)


def _carried(data: QMimeData, kind: str) -> str:
    return bytes(data.data(kind).data()).decode()
