# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One member at a meeting: whom the member speaks for, and how the seat was filled."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.form_field import FormField
from totrinn.widgets.segmented import Segmented
from totrinn.widgets.text import label
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.views.meetings import AttendeeView, ItemView

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
    """The name at the left, the choice at the right, and below what only some need."""

    changed = Signal(str)

    def __init__(self, texts: Texts, attendee: AttendeeView) -> None:
        super().__init__()
        self._texts, self.attendee = texts, attendee
        self._is_filling = False
        self._wants_more = False
        choices = [(each.value, texts.label(each), "") for each in SHOWN]
        name: str = self.tr("Oppmøte for {person}")
        self.choice = Segmented(name.format(person=attendee.person), choices)
        self.deputy_field = FormField(self.tr("Hvem møter som vara?"), QLineEdit())
        self.from_field = FormField(self.tr("Fra og med punkt"), QComboBox())
        self.to_field = FormField(self.tr("Til og med punkt"), QComboBox())
        self.note_field = FormField(self.tr("Merknad"), QLineEdit())
        self.more_button = LinkButton(self.tr("Deler av møtet …"))
        self.more_button.setAccessibleName(f"{self.more_button.text()} {attendee.person}")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        theme.set_spacing(words, 0)
        words.addWidget(label(self._who(), "body", wrap=True))
        words.addWidget(label(self.speaks_for(), "small", tone="subtle", wrap=True))
        right = QHBoxLayout()
        right.addWidget(self.choice)
        right.addWidget(self.more_button)
        right.addStretch(1)
        theme.set_spacing(right, 12)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(words, 1)
        self._top.addLayout(right, 0)
        theme.set_spacing(self._top, 8)
        self._more = QWidget()
        low = QHBoxLayout(self._more)
        for field in (self.deputy_field, self.from_field, self.to_field, self.note_field):
            low.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        theme.set_margins(low, 0, 0, 0, 4)
        theme.set_spacing(low, 10)
        column = QVBoxLayout(self)
        column.addLayout(self._top)
        column.addWidget(self._more)
        theme.set_margins(column, 14, 6, 14, 6)
        theme.set_spacing(column, 6)

    def _connect(self) -> None:
        self.choice.chosen.connect(self._on_chosen)
        self.more_button.clicked.connect(self._open_more)
        for field in (self.deputy_field, self.note_field):
            assert isinstance(field.editor, QLineEdit)
            field.editor.editingFinished.connect(self._tell)
        for field in (self.from_field, self.to_field):
            assert isinstance(field.editor, QComboBox)
            field.editor.activated.connect(self._tell)

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

    def show_attendee(
        self, attendee: AttendeeView, items: tuple[tuple[ItemView, str], ...], *, locked: bool
    ) -> None:
        """Show how the seat is filled now; what is being typed stays."""
        self.attendee = attendee
        self._is_filling = True
        if attendee.attendance in SHOWN:
            self.choice.choose(attendee.attendance.value)
        else:
            self._unchoose()
        self._fill_line(self.deputy_field, attendee.deputy)
        self._fill_line(self.note_field, attendee.note)
        self._fill_combo(self.from_field, self.tr("Fra starten"), items, attendee.from_item_id)
        self._fill_combo(self.to_field, self.tr("Til slutten"), items, attendee.to_item_id)
        self._is_filling = False
        self.setEnabled(not locked)
        self._arrange()

    def _unchoose(self) -> None:
        for each in SHOWN:
            button = self.choice.button(each.value)
            button.setAutoExclusive(False)
            button.setChecked(False)
            button.setAutoExclusive(True)

    def _fill_line(self, field: FormField, text: str) -> None:
        editor = field.editor
        assert isinstance(editor, QLineEdit)
        if not editor.hasFocus():
            editor.setText(text)

    def _fill_combo(
        self,
        field: FormField,
        whole: str,
        items: tuple[tuple[ItemView, str], ...],
        chosen: str | None,
    ) -> None:
        combo = field.editor
        assert isinstance(combo, QComboBox)
        combo.clear()
        combo.setMinimumContentsLength(8)
        combo.addItem(whole, None)
        for item, text in items:
            combo.addItem(text, item.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    @property
    def attendance(self) -> Attendance:
        """Tell what is chosen."""
        on = [each for each in SHOWN if self.choice.button(each.value).isChecked()]
        return on[0] if on else Attendance.UNKNOWN

    def values(self) -> dict[str, Any]:
        """Give what is filled in, as the command takes it."""
        deputy, note = self.deputy_field.editor, self.note_field.editor
        first, last = self.from_field.editor, self.to_field.editor
        assert isinstance(deputy, QLineEdit)
        assert isinstance(note, QLineEdit)
        assert isinstance(first, QComboBox)
        assert isinstance(last, QComboBox)
        is_deputy = self.attendance is Attendance.DEPUTY
        return {
            "attendance": self.attendance,
            "deputy": deputy.text().strip() if is_deputy else "",
            "note": note.text().strip(),
            "from_item_id": first.currentData(),
            "to_item_id": last.currentData(),
        }

    def _on_chosen(self, _key: str) -> None:
        self._arrange()
        if self._is_filling:
            return
        if self.attendance is Attendance.DEPUTY:
            self.deputy_field.editor.setFocus()
        self._tell()

    def _open_more(self) -> None:
        self._wants_more = not self._wants_more
        self._arrange()
        if self._wants_more:
            self.from_field.editor.setFocus()

    def _tell(self, _index: int = 0) -> None:
        if not self._is_filling:
            self.changed.emit(self.attendee.membership_id)

    def _arrange(self) -> None:
        now = self.attendee
        partly = bool(self._wants_more or now.note or now.from_item_id or now.to_item_id)
        is_deputy = self.attendance is Attendance.DEPUTY
        self.deputy_field.setVisible(is_deputy)
        for field in (self.from_field, self.to_field, self.note_field):
            field.setVisible(partly)
        self.more_button.setVisible(not partly)
        self._more.setVisible(partly or is_deputy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice under the name when there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < _STACKS_BELOW * theme.scale
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._top.direction() != way:
            self._top.setDirection(way)
