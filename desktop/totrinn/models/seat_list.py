# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The members of a meeting as a list to go through, each with how the seat is filled."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.roles import Role
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.views.meetings import AttendeeView

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TONES = {
    Attendance.UNKNOWN: "subtle",
    Attendance.EXCUSED: "warning",
    Attendance.ABSENT: "danger",
}


class SeatList(QAbstractListModel):
    """One row a member."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.seats: tuple[AttendeeView, ...] = ()

    def set_seats(self, seats: tuple[AttendeeView, ...]) -> None:
        """Show these members; rows that are the same stay where they are."""
        same = [s.membership_id for s in seats] == [s.membership_id for s in self.seats]
        if same:
            self.seats = seats
            if seats:
                self.dataChanged.emit(self.index(0), self.index(len(seats) - 1))
            return
        self.beginResetModel()
        self.seats = seats
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.seats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one cell in a role."""
        if not 0 <= index.row() < len(self.seats):
            return None
        seat = self.seats[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
            return seat.person
        if role == Role.SUB:
            return self.state_text(seat)
        if role == Role.TONE:
            return _TONES.get(seat.attendance, "success")
        if role == Role.SUB_ICON:
            return theme.pair("attendance", seat.attendance.value).icon
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{seat.person}, {self.state_text(seat)}"
        return None

    def state_text(self, seat: AttendeeView) -> str:
        """Say how the seat is filled, and by whom."""
        if seat.attendance is Attendance.UNKNOWN:
            return self.tr("Ikke ført")
        if seat.attendance is Attendance.DEPUTY and seat.deputy:
            text: str = self.tr("{deputy} møter som vara")
            return text.format(deputy=seat.deputy)
        return self._texts.label(seat.attendance)
