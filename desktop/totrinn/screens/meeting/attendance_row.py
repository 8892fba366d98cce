# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One member at a meeting: whom the member speaks for, and how the seat was filled."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.screens.meeting.attendance_more import AttendanceMore, Items
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.segmented import Segmented
from totrinn.widgets.text import label
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.views.meetings import AttendeeView

SHOWN = (
    Attendance.PRESENT,
    Attendance.REMOTE,
    Attendance.DEPUTY,
    Attendance.EXCUSED,
    Attendance.ABSENT,
)
_STACKS_BELOW = 760
_NAMES_AT_MOST = 8


class AttendanceRow(QWidget):
    """The name at the left, the choice at the right, and below what only some need.

    A row is made once and lent to another member by `begin`.
    """

    changed = Signal(str)
    attendee: AttendeeView

    def __init__(self, texts: Texts, attendee: AttendeeView | None = None) -> None:
        super().__init__()
        self._texts = texts
        self._is_filling = False
        self._wants_more = False
        self._more: AttendanceMore | None = None
        choices = [(each.value, texts.label(each), "") for each in SHOWN]
        self.choice = Segmented("", choices)
        self._items: Items = ()
        self._who_label = label("", "body", wrap=True)
        self._speaks_label = label("", "small", tone="subtle", wrap=True)
        self.more_button = LinkButton(self.tr("Deler av møtet …"))
        self._lay_out()
        if attendee is not None:
            self.begin(attendee)
        self.choice.chosen.connect(self._on_chosen)
        self.more_button.clicked.connect(self.open_parts)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        theme.set_spacing(words, 0)
        words.addWidget(self._who_label)
        words.addWidget(self._speaks_label)
        right = QHBoxLayout()
        right.addWidget(self.choice)
        right.addWidget(self.more_button)
        right.addStretch(1)
        theme.set_spacing(right, 12)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(words, 1)
        self._top.addLayout(right, 0)
        theme.set_spacing(self._top, 8)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        theme.set_margins(self._column, 14, 6, 14, 6)
        theme.set_spacing(self._column, 6)

    def begin(self, attendee: AttendeeView) -> None:
        """Become the row of a member."""
        self.attendee = attendee
        self._wants_more = False
        name: str = self.tr("Oppmøte for {person}")
        self.choice.setAccessibleName(name.format(person=attendee.person))
        self.more_button.setAccessibleName(f"{self.more_button.text()} {attendee.person}")
        self._who_label.setText(self._who())
        self._speaks_label.setText(self.speaks_for())

    @property
    def more(self) -> AttendanceMore:
        """Give the fields that only some need; made for the members who do."""
        if self._more is None:
            self._more = AttendanceMore()
            self._more.edited.connect(self._tell)
            self._more.show_attendee(self.attendee, self._items)
            self._column.addWidget(self._more)
        return self._more

    def _who(self) -> str:
        parts = (self.attendee.person, self.attendee.title, self.attendee.organisation)
        return ", ".join(part for part in parts if part)

    def speaks_for(self) -> str:
        """Say the role and whom the member speaks for."""
        role = self._texts.label(self.attendee.role)
        if not self.attendee.speaks_for:
            return role
        text: str = self.tr("{role}. Taler for {parties}")
        names = self._texts.join(self.attendee.speaks_for, limit=_NAMES_AT_MOST)
        return text.format(role=role, parties=names)

    def show_attendee(self, attendee: AttendeeView, items: Items, *, locked: bool) -> None:
        """Show how the seat is filled now; what is being typed stays."""
        self.attendee, self._items = attendee, items
        self._is_filling = True
        if attendee.attendance in SHOWN:
            self.choice.choose(attendee.attendance.value)
        else:
            self._unchoose()
        if self._more is not None:
            self._more.show_attendee(attendee, items)
        self._is_filling = False
        self.setEnabled(not locked)
        self._arrange()

    def _unchoose(self) -> None:
        for each in SHOWN:
            button = self.choice.button(each.value)
            button.setAutoExclusive(False)
            button.setChecked(False)
            button.setAutoExclusive(True)

    @property
    def attendance(self) -> Attendance:
        """Tell what is chosen."""
        on = [each for each in SHOWN if self.choice.button(each.value).isChecked()]
        return on[0] if on else Attendance.UNKNOWN

    def values(self) -> dict[str, Any]:
        """Give what is filled in, as the command takes it."""
        now = self.attendee
        given = {
            "deputy": now.deputy, "note": now.note,
            "from_item_id": now.from_item_id, "to_item_id": now.to_item_id,
        }  # fmt: skip
        if self._more is not None:
            given = self._more.values()
        if self.attendance is not Attendance.DEPUTY:
            given["deputy"] = ""
        return {"attendance": self.attendance, **given}

    def _on_chosen(self, _key: str) -> None:
        self._arrange()
        if self._is_filling:
            return
        if self.attendance is Attendance.DEPUTY:
            self.more.deputy_field.editor.setFocus()
        self._tell()

    def open_parts(self) -> None:
        """Make room for from and to, and go there."""
        self._wants_more = True
        self._arrange()
        self.more.from_field.editor.setFocus()

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit(self.attendee.membership_id)

    def _arrange(self) -> None:
        now = self.attendee
        partly = bool(self._wants_more or now.note or now.from_item_id or now.to_item_id)
        is_deputy = self.attendance is Attendance.DEPUTY
        self.more_button.setVisible(not partly)
        if partly or is_deputy:
            self.more.arrange(is_deputy=is_deputy, partly=partly)
            self.more.show()
        elif self._more is not None:
            self._more.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice under the name when there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < _STACKS_BELOW * theme.scale
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._top.direction() != way:
            self._top.setDirection(way)
