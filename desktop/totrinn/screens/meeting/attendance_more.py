# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What only some members need at a meeting: a deputy, a part of the meeting, a remark."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from totrinn.theme import theme
from totrinn.widgets.choosing import offer
from totrinn.widgets.form_field import FormField
from totrinn_db.domain.views.meetings import AttendeeView, ItemView

Items = tuple[tuple[ItemView, str], ...]


class AttendanceMore(QWidget):
    """The fields below the name of a member."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._deputy, self._note = QLineEdit(), QLineEdit()
        self._first, self._last = QComboBox(), QComboBox()
        self.deputy_field = FormField(self.tr("Hvem møter som vara?"), self._deputy)
        self.from_field = FormField(self.tr("Fra og med punkt"), self._first)
        self.to_field = FormField(self.tr("Til og med punkt"), self._last)
        self.note_field = FormField(self.tr("Merknad"), self._note)
        row = QHBoxLayout(self)
        for field in (self.deputy_field, self.from_field, self.to_field, self.note_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        theme.set_margins(row, 0, 0, 0, 4)
        theme.set_spacing(row, 10)
        for line in (self._deputy, self._note):
            line.editingFinished.connect(self.edited)
        for combo in (self._first, self._last):
            combo.setMinimumContentsLength(8)
            combo.activated.connect(lambda _at: self.edited.emit())

    def show_attendee(self, attendee: AttendeeView, items: Items) -> None:
        """Show what is known; what is being typed stays."""
        for line, text in ((self._deputy, attendee.deputy), (self._note, attendee.note)):
            if not line.hasFocus():
                line.setText(text)
        offered = [(item.id, text) for item, text in items]
        offer(self._first, [(None, self.tr("Fra starten")), *offered], attendee.from_item_id)
        offer(self._last, [(None, self.tr("Til slutten")), *offered], attendee.to_item_id)

    def arrange(self, *, is_deputy: bool, partly: bool) -> None:
        """Show the fields that are needed."""
        self.deputy_field.setVisible(is_deputy)
        for field in (self.from_field, self.to_field, self.note_field):
            field.setVisible(partly)

    def values(self) -> dict[str, Any]:
        """Give what is filled in, as the command takes it."""
        return {
            "deputy": self._deputy.text().strip(),
            "note": self._note.text().strip(),
            "from_item_id": self._first.currentData(),
            "to_item_id": self._last.currentData(),
        }
