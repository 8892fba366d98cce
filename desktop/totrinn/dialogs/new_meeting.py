# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form of a meeting: which body, when and where. It plans a new one or moves a planned one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QWidget,
)

from totrinn.dialogs.act_dialog import choice_field, date_field, line_field
from totrinn.screens.base import Screen
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.date_field import DateField, OneStop
from totrinn.widgets.form_field import FormField, IconText
from totrinn.widgets.form_page import lay_out_form
from totrinn_db.commands import meetings
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import AppError, RuleBroken
from totrinn_db.domain.holidays import Holiday
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.meetings import MeetingRow, MeetingView
from totrinn_db.domain.workdays import FreeDay
from totrinn_db.queries.meetings import free_day

_USUAL_START = dt.time(10, 0)
_USUAL_END = dt.time(14, 0)
_USUALLY_AHEAD = dt.timedelta(days=42)


class TimeField(OneStop, QTimeEdit):
    """A time of day as written in Norway."""

    def __init__(self, value: dt.time) -> None:
        super().__init__()
        self.setDisplayFormat("HH.mm")
        theme.set_limits(self, min_width=92)
        self.set_value(value)

    def value(self) -> dt.time:
        """Give the time chosen."""
        chosen = self.time()
        return dt.time(chosen.hour(), chosen.minute())

    def set_value(self, value: dt.time) -> None:
        """Show a time."""
        self.setTime(QTime(value.hour, value.minute))


class MeetingForm(QWidget):
    """Asks for what a meeting needs, and plans it or changes it."""

    planned = Signal(str)
    changed = Signal()
    cancelled = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._meeting: MeetingView | None = None
        self._mains: dict[str, MeetingRow] = {}
        self._make_fields()
        self.act_button = Button("", "primary")
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")
        self.act_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancelled)
        self.main_combo.activated.connect(lambda _at: self._on_main())
        self.date_editor.dateChanged.connect(lambda _day: self._look_at_day())
        self._lay_out()

    def _make_fields(self) -> None:
        self.body_field = choice_field(
            self.tr("&Utvalg"), [],
            help_text=self.tr("Saker som gjelder utvalget, kan settes på sakslisten."),
        )  # fmt: skip
        self.main_field = choice_field(
            self.tr("Formøte t&il"), [],
            help_text=self.tr("Et formøte har sakslisten til møtet det forbereder."),
        )  # fmt: skip
        self.date_field = date_field(
            self.tr("Dat&o"), dt.date.today(),
            help_text=self.tr("Siste dag for innkalling og papirer regnes ut fra datoen."),
        )  # fmt: skip
        self.free_line = IconText("thing.warning", "", "small", ink="warning")
        self.free_line.hide()
        self.start_field = FormField(self.tr("St&art"), TimeField(_USUAL_START))
        self.end_field = FormField(self.tr("S&lutt"), TimeField(_USUAL_END))
        self.place_field = line_field(self.tr("S&ted"))
        self.link_field = line_field(
            self.tr("Len&ke"), help_text=self.tr("For dem som deltar digitalt.")
        )

    def _lay_out(self) -> None:
        times = QHBoxLayout()
        for field in (self.date_field, self.start_field, self.end_field):
            times.addWidget(field, 0, Qt.AlignmentFlag.AlignBottom)
        times.addStretch(1)
        theme.set_spacing(times, 12)
        lay_out_form(
            self,
            fields=[
                self.body_field,
                self.main_field,
                times,
                self.free_line,
                self.place_field,
                self.link_field,
            ],  # fmt: skip
            buttons=[self.act_button, self.cancel_button],
        )

    def start_new(
        self, bodies: tuple[Choice, ...], today: dt.date, mains: Sequence[MeetingRow] = ()
    ) -> None:
        """Empty the form for a new meeting of one of these bodies, or one that prepares another."""
        self._meeting = None
        self._clear_errors()
        combo = self.body_combo
        combo.clear()
        for body in bodies:
            combo.addItem(f"{body.name} ({body.detail})" if body.detail else body.name, body.id)
        self.body_field.show()
        self._offer_mains(mains)
        self.date_editor.set_value(today + _USUALLY_AHEAD)
        self._show_times(_USUAL_START, _USUAL_END)
        _line(self.place_field).clear()
        _line(self.link_field).clear()
        self.act_button.setText(self.tr("Legg inn møtet"))
        self._look_at_day()
        self._focus(combo if combo.count() > 1 else self.date_editor)

    def start_change(self, meeting: MeetingView) -> None:
        """Show the time and place of a meeting, to be changed."""
        self._meeting = meeting
        self._clear_errors()
        self.body_field.hide()
        self.main_field.hide()
        self.date_editor.set_value(meeting.name.on)
        self._show_times(meeting.starts_at, meeting.ends_at)
        _line(self.place_field).setText(meeting.place)
        _line(self.link_field).setText(meeting.link)
        self.act_button.setText(self.tr("Lagre tid og sted"))
        self._look_at_day()
        self._focus(self.date_editor)

    def _offer_mains(self, mains: Sequence[MeetingRow]) -> None:
        self._mains = {row.name.id: row for row in mains}
        combo = self.main_combo
        combo.clear()
        combo.addItem(self.tr("Ikke et formøte"), None)
        texts = self._screen.context.texts
        for row in mains:
            combo.addItem(f"{row.name.label}, {texts.date(row.name.on)}", row.name.id)
        self.main_field.setVisible(bool(mains))

    def _on_main(self) -> None:
        """Propose the hour before the meeting that is prepared."""
        row = self._mains.get(self.main_combo.currentData() or "")
        if row is not None:
            self.date_editor.set_value(row.name.on)
            hour = max(0, row.starts_at.hour - 1)
            self._show_times(dt.time(hour, row.starts_at.minute), row.starts_at)

    def _look_at_day(self) -> None:
        """Say quietly when few can meet on the day."""
        self._screen.read(
            free_day, self.date_editor.value(), then=self._tell_of_day, slot="free day"
        )

    def _tell_of_day(self, found: tuple[FreeDay | None, tuple[Holiday, ...]]) -> None:
        why, holidays = found
        label = self._screen.context.texts.label
        if why is not None:
            said: str = self.tr("Valgt dag er ikke en vanlig møtedag: {why}.")
            self.free_line.set_text(said.format(why=", ".join(map(label, holidays or (why,)))))
        self.free_line.setVisible(why is not None)

    @property
    def main_combo(self) -> QComboBox:
        """The choice of meeting that is prepared."""
        editor = self.main_field.editor
        assert isinstance(editor, QComboBox)
        return editor

    @property
    def is_begun(self) -> bool:
        """Tell whether anything is typed that going back to the list would hide."""
        return bool(_line(self.place_field).text() or _line(self.link_field).text())

    @property
    def body_combo(self) -> QComboBox:
        """The choice of body."""
        editor = self.body_field.editor
        assert isinstance(editor, QComboBox)
        return editor

    @property
    def date_editor(self) -> DateField:
        """The date."""
        editor = self.date_field.editor
        assert isinstance(editor, DateField)
        return editor

    def save(self) -> None:
        """Plan the meeting, or change it."""
        self._clear_errors()
        values: dict[str, Any] = {
            "held_on": self.date_editor.value(),
            "starts_at": _time(self.start_field),
            "ends_at": _time(self.end_field),
            "place": _line(self.place_field).text().strip(),
            "link": _line(self.link_field).text().strip(),
        }
        if self._meeting is None:
            self._screen.write(
                meetings.plan_meeting,
                then=self.planned.emit,
                failed=self._on_failed,
                body_id=self.body_combo.currentData() or "",
                main_meeting_id=self.main_combo.currentData(),
                **values,
            )
            return
        self._screen.write(
            meetings.change_meeting,
            then=lambda _value: self.changed.emit(),
            failed=self._on_failed,
            undo_text=self.tr("Tid og sted er endret."),
            meeting_id=self._meeting.name.id,
            expected_version=self._meeting.version,
            **values,
        )

    def _show_times(self, start: dt.time, end: dt.time) -> None:
        for field, value in ((self.start_field, start), (self.end_field, end)):
            assert isinstance(field.editor, TimeField)
            field.editor.set_value(value)

    def _fields(self) -> tuple[FormField, ...]:
        return (
            self.body_field, self.date_field, self.start_field,
            self.end_field, self.place_field, self.link_field,
        )  # fmt: skip

    def _clear_errors(self) -> None:
        for field in self._fields():
            field.set_error("")

    def _on_failed(self, error: AppError) -> None:
        at = self.date_field
        if isinstance(error, RuleBroken):
            places = {Code.END_BEFORE_START: self.end_field, Code.BODY_ENDED: self.body_field}
            at = places.get(error.refused.code, self.date_field)
            if error.refused.code in (Code.NATIONAL_ID_FOUND, Code.TEXT_TOO_LONG):
                at = self.place_field
        at.set_error(self._screen.context.texts.problem(error))
        at.editor.setFocus()

    def _focus(self, editor: QWidget) -> None:
        QTimer.singleShot(0, editor, editor.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the form on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _time(field: FormField) -> dt.time:
    assert isinstance(field.editor, TimeField)
    return field.editor.value()


def _line(field: FormField) -> QLineEdit:
    assert isinstance(field.editor, QLineEdit)
    return field.editor
