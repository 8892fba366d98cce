# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is there: one key a member, then the next one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.models.seat_list import SeatList
from totrinn.screens.meeting.attendance_row import AttendanceRow
from totrinn.screens.meeting.attendance_tab import numbered_items
from totrinn.screens.meeting.part import column_of
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TwoLineDelegate
from totrinn.widgets.emptying import empty
from totrinn.widgets.table import ListView
from totrinn.widgets.text import heading, label
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.views.meetings import MeetingView

_KEYS = {
    Qt.Key.Key_T: Attendance.PRESENT,
    Qt.Key.Key_D: Attendance.REMOTE,
    Qt.Key.Key_F: Attendance.EXCUSED,
    Qt.Key.Key_I: Attendance.ABSENT,
    Qt.Key.Key_V: Attendance.DEPUTY,
}
_STACKS_BELOW = 900


class SeatView(ListView):
    """The list of members. `key_pressed` gives an attendance, or nothing for parts of it."""

    key_pressed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take attendance by one key."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _KEYS:
            self.key_pressed.emit(_KEYS[key])
        elif plain and key == Qt.Key.Key_K:
            self.key_pressed.emit(None)
        else:
            super().keyPressEvent(event)


class AttendancePage(QWidget):
    """The members at the left, the one that is current at the right."""

    changed = Signal(str, object)
    left = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._view: MeetingView | None = None
        self.row: AttendanceRow | None = None
        self.seats = SeatList(texts, self)
        self.list = SeatView(self.tr("Medlemmer"))
        self._delegate = TwoLineDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.seats)
        self.back_button = Button(self.tr("&Tilbake til saken"), icon="action.back")
        self.all_button = Button(self.tr("&Resten er til stede"), icon="action.all_agree")
        self._lay_out()
        self.list.key_pressed.connect(self._on_key)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.back_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        keys: str = self.tr(
            "T til stede · D digitalt · F forfall · I ikke møtt · V vara · K kom eller gikk"
        )
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(heading(self.tr("Oppmøte"), "h1", level=1))
        words.addWidget(label(keys, "small", tone="subtle", wrap=True))
        theme.set_spacing(words, 2)
        top.addLayout(words, 1)
        top.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignBottom)
        theme.set_spacing(top, 8)
        seats, self._detail = Card(flush=True), Card()
        seats.add(self.list, 1)
        theme.set_limits(self.list, min_height=180)
        holder = QWidget()
        self._detail_column = column_of(holder)
        self._detail.add(holder)
        self._detail.body.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(seats, 2)
        self._halves.addWidget(self._detail, 3)
        theme.set_spacing(self._halves, 18)
        column = column_of(self, spacing=12)
        column.addLayout(top)
        column.addLayout(self._halves, 1)
        QWidget.setTabOrder(self.all_button, self.back_button)
        QWidget.setTabOrder(self.back_button, self.list)

    def show_meeting(self, view: MeetingView) -> None:
        """Show who is there now; what is being typed stays."""
        self._view = view
        self.seats.set_seats(view.attendees)
        self.all_button.setVisible(bool(view.not_noted) and not view.state.is_locked)
        if self.row is None and view.attendees:
            self.list.setCurrentIndex(self.seats.index(0))
        elif self.row is not None:
            self._fill_row()

    def begin(self) -> None:
        """Go to the first member whose attendance is not known."""
        unknown = [
            at for at, seat in enumerate(self.seats.seats) if seat.attendance is Attendance.UNKNOWN
        ]
        if self.seats.seats:
            self.list.setCurrentIndex(self.seats.index(unknown[0] if unknown else 0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not 0 <= current.row() < len(self.seats.seats):
            return
        empty(self._detail_column)
        self.row = AttendanceRow(self._texts, self.seats.seats[current.row()])
        self.row.changed.connect(self._on_changed)
        self._detail_column.addWidget(self.row)
        self._fill_row()

    def _fill_row(self) -> None:
        if self._view is None or self.row is None:
            return
        key = self.row.attendee.membership_id
        seat = next((s for s in self.seats.seats if s.membership_id == key), None)
        if seat is not None:
            locked = self._view.state.is_locked
            self.row.show_attendee(seat, numbered_items(self._view), locked=locked)

    def _on_key(self, attendance: Attendance | None) -> None:
        if self.row is None or self._view is None or self._view.state.is_locked:
            return
        if attendance is None:
            self.row.open_parts()
            return
        self.row.choice.choose(attendance.value)
        if attendance is Attendance.DEPUTY:
            return  # the name is asked for at once
        at = self.list.currentIndex().row() + 1
        if at < len(self.seats.seats):
            self.list.setCurrentIndex(self.seats.index(at))

    def _on_changed(self, membership_id: str) -> None:
        if self.row is not None:
            self.changed.emit(membership_id, self.row.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Esc in the fields, and to the item on Esc in the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.list.hasFocus():
            self.left.emit()
        else:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the current member under the list when there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < _STACKS_BELOW * theme.scale
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._halves.direction() != way:
            self._halves.setDirection(way)
