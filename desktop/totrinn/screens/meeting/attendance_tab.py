# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Oppmøte: who came, for whom they speak, who chaired and who wrote."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from totrinn.dialogs.act_dialog import value_of
from totrinn.screens.base import Screen
from totrinn.screens.meeting.agenda_side import quorum_line
from totrinn.screens.meeting.attendance_row import AttendanceRow
from totrinn.screens.meeting.impartiality import ImpartialityField
from totrinn.screens.meeting.part import MeetingPart, column_of, scrolled
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import FormField
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.text import hairline
from totrinn_db.commands import meetings, minutes
from totrinn_db.domain.meetings import Attendance, ItemKind
from totrinn_db.domain.parties import Side
from totrinn_db.domain.views.meetings import ItemView, MeetingView

_SIDES = (Side.MUNICIPAL, Side.TRUST, Side.OTHER)
_USUAL = 20
OFFICES = "offices"  # the part of this page that a link may lead to


class AttendanceTab(MeetingPart):
    """The members by side, and the offices of the meeting."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.rows: dict[str, AttendanceRow] = {}
        self._all_rows: list[AttendanceRow] = []
        self._spare = QWidget(self)
        self._spare.hide()
        self._members: tuple[str, ...] | None = None
        self.all_button = Button(self.tr("Sett alle til stede"), icon="action.all_agree")
        self.all_button.clicked.connect(self.set_all_present)
        self._make_offices()
        self._lay_out()

    def _make_offices(self) -> None:
        self.chair_field = FormField(self.tr("Møteleder"), QLineEdit())
        self.minute_taker_field = FormField(self.tr("Referent"), QLineEdit())
        self.impartiality = ImpartialityField()
        self.impartiality.leaving.connect(self.save_impartiality)
        self.impartiality_field = self.impartiality.text_field
        self.save_button = Button(self.tr("Lagre møteledelsen"))
        self.save_button.clicked.connect(self.save_offices)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        self._quorum = QWidget()
        self._quorum_column = column_of(self._quorum)
        top.addWidget(self._quorum, 1)
        top.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._groups = QWidget()
        self._groups_column = column_of(self._groups, spacing=12)
        self.empty = EmptyState(
            "nav.parter",
            self.tr("Utvalget har ingen medlemmer ennå"),
            self.tr("Legg dem inn, så kan oppmøtet føres her."),
            self.tr("Åpne Parter og utvalg"),
            kind="secondary",
        )
        self.empty.activated.connect(lambda: self.context.navigator.open_place("parter"))
        offices = Card(self.tr("Møteledelse"))
        names = QHBoxLayout()
        names.addWidget(self.chair_field, 1)
        names.addWidget(self.minute_taker_field, 1)
        theme.set_spacing(names, 12)
        offices.body.addLayout(names)
        offices.add(self.impartiality)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        offices.body.addLayout(buttons)
        theme.set_spacing(offices.body, 10)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addLayout(top)
        column.addWidget(self._groups)
        column.addWidget(self.empty)
        column.addWidget(offices)
        column.addStretch(1)
        theme.set_margins(column, 0, 0, 4, 0)
        theme.set_spacing(column, 12)
        outer = column_of(self)
        self._scroll = scrolled(inner)
        outer.addWidget(self._scroll)

    def show_meeting(self, view: MeetingView) -> None:
        """Show who comes; rows that are there already keep focus and typing."""
        super().show_meeting(view)
        members = tuple(each.membership_id for each in view.attendees)
        if members != self._members:
            self._members = members
            self._build_rows(view)
        items = numbered_items(view)
        for each in view.attendees:
            row = self.rows[each.membership_id]
            row.show_attendee(each, items, locked=view.state.is_locked)
        empty(self._quorum_column)
        self._quorum_column.addWidget(quorum_line(self, view.quorum))
        has_members = bool(view.attendees)
        self.empty.setVisible(not has_members)
        self._quorum.setVisible(has_members)
        self.all_button.setVisible(bool(view.not_noted) and not view.state.is_locked)
        self._fill_offices(view)
        self.impartiality.show_meeting(view, items)

    def _build_rows(self, view: MeetingView) -> None:
        for row in self._all_rows:
            row.setParent(self._spare)
        empty(self._groups_column)
        self.rows = {}
        for side in _SIDES:
            attendees = [each for each in view.attendees if each.side is side]
            if not attendees:
                continue
            card = Card(self.context.texts.label(side), flush=True, ruled=True)
            card.set_count(self.context.texts.count(len(attendees), "member"))
            # In its place before its rows are, so that they keep the dress they have.
            self._groups_column.addWidget(card)
            for at, each in enumerate(attendees):
                if at:
                    card.add(hairline())
                row = self._row(len(self.rows))
                row.begin(each)
                self.rows[each.membership_id] = row
                card.add(row)
                row.show()
        self._groups_column.addStretch(1)

    def _row(self, number: int) -> AttendanceRow:
        """Give a row that nobody has; one that is there already, if there is one."""
        while len(self._all_rows) <= number:
            row = AttendanceRow(self.context.texts)
            row.changed.connect(self._on_changed)
            row.setParent(self._spare)
            self._all_rows.append(row)
        return self._all_rows[number]

    def make_ahead(self) -> Iterator[object]:
        """Make as many rows as a body usually has members."""
        for number in range(_USUAL):
            yield self._row(number)

    def _fill_offices(self, view: MeetingView) -> None:
        chair, taker = self.chair_field.editor, self.minute_taker_field.editor
        assert isinstance(chair, QLineEdit)
        assert isinstance(taker, QLineEdit)
        for line, text in ((chair, view.chair), (taker, view.minute_taker)):
            if not line.isModified():
                line.setText(text)
            line.setReadOnly(view.state.is_locked)
        self.save_button.setVisible(not view.state.is_locked)

    def _on_changed(self, membership_id: str) -> None:
        row = self.rows[membership_id]
        if not _differs(row):
            return
        self.write(
            minutes.set_attendance, meeting_id=self.meeting.name.id,
            membership_id=membership_id, **row.values(),
        )  # fmt: skip

    def set_all_present(self) -> None:
        """Set all whose attendance is not known to present: one act, one undo."""
        self.write(
            minutes.set_attendances, meeting_id=self.meeting.name.id,
            membership_ids=self.meeting.not_noted, attendance=Attendance.PRESENT,
        )  # fmt: skip

    def go_to_offices(self) -> None:
        """Go to who led the meeting and who wrote, the first that is not named."""
        names = (self.chair_field, self.minute_taker_field)
        lacking = (field for field in names if not value_of(field.editor))
        field = next(lacking, self.impartiality_field)
        field.editor.setFocus()
        QTimer.singleShot(0, self, partial(self._show_field, field))

    def _show_field(self, field: FormField) -> None:
        self._scroll.ensureWidgetVisible(field, 0, theme.px(60))

    def save_offices(self) -> None:
        """Save who chaired, who wrote, and who stood aside."""
        chair, taker = self.chair_field.editor, self.minute_taker_field.editor
        assert isinstance(chair, QLineEdit)
        assert isinstance(taker, QLineEdit)
        chair.setModified(False)
        taker.setModified(False)
        names = {"chair": chair.text().strip(), "minute_taker": taker.text().strip()}
        if self.impartiality.item_id is None:
            names["impartiality"] = self.impartiality.take()
        else:
            self.save_impartiality()
        self.write(
            meetings.change_meeting, undo_text=self.tr("Møteledelsen er lagret."),
            meeting_id=self.meeting.name.id, **names,
        )  # fmt: skip

    def save_impartiality(self) -> None:
        """Save who stood aside in the whole meeting, or in the item that is chosen."""
        item_id, said = self.impartiality.item_id, self.tr("Habiliteten er lagret.")
        is_new, text = self.impartiality.is_modified, self.impartiality.take()
        if not is_new:
            return
        if item_id is None:
            self.write(
                meetings.change_meeting, undo_text=said,
                meeting_id=self.meeting.name.id, impartiality=text,
            )  # fmt: skip
        else:
            self.write(minutes.write_impartiality, undo_text=said, item_id=item_id, text=text)

    def leave(self) -> None:
        """Save what was typed of the offices."""
        chair, taker = self.chair_field.editor, self.minute_taker_field.editor
        assert isinstance(chair, QLineEdit)
        assert isinstance(taker, QLineEdit)
        if chair.isModified() or taker.isModified() or self.impartiality.is_modified:
            self.save_offices()


def numbered_items(view: MeetingView) -> tuple[tuple[ItemView, str], ...]:
    """Give the items with the words to choose them by."""
    kept = [item for item in view.items if item.kind is not ItemKind.BREAK]
    return tuple(
        (item, f"{at}. {item.case.title if item.case else item.title}")
        for at, item in enumerate(kept, start=1)
    )


def _differs(row: AttendanceRow) -> bool:
    now, values = row.attendee, row.values()
    return any(getattr(now, name) != value for name, value in values.items())
