# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form of a year of meetings: a rule, another plan or a table, its dates, and one act."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from totrinn.dialogs.act_dialog import choice_field, line_field
from totrinn.dialogs.new_meeting import TimeField
from totrinn.screens.base import Screen
from totrinn.screens.year.series_rows import SeriesRows
from totrinn.screens.year.series_table import DaysFromTable
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.choosing import offer
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import DateField, FormField, IconText
from totrinn.widgets.form_page import lay_out_form
from totrinn.widgets.text import heading
from totrinn_db.commands.meeting_series import plan_series
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.own_calendars import LAST
from totrinn_db.domain.views.yearly_wheel import SeriesBasis, SeriesBody
from totrinn_db.domain.yearly_series import MonthlyRule, WeeklyRule, copy_plan, propose

_USUAL_START, _USUAL_END = dt.time(10, 0), dt.time(14, 0)
_USUAL_MONTHS = (2, 4, 6, 9, 12)
_USUAL_WEEKS, _MOST_WEEKS = 6, 26
_YEAR_LENGTH, _HOW_LENGTH = 5, 26
_WEDNESDAY, _WORKDAYS, _YEARS_AHEAD = 2, 5, 3


class How(StrEnum):
    """Where the dates come from; a number in its place is the year that is copied."""

    MONTHLY = "monthly"
    WEEKLY = "weekly"
    TRIED = "tried"
    TABLE = "table"


class SeriesForm(QWidget):
    """Asks for what a year needs, shows the dates, and plans them all at once."""

    planned = Signal(int)
    cancelled = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._basis: SeriesBasis | None = None
        self._tried: tuple[dt.date, ...] = ()
        self._is_filling = False
        self._make_fields()
        self._lay_out()
        self._connect()

    # parts

    def _make_fields(self) -> None:
        calendar = self._screen.context.texts.tree["calendar"]
        self.body_field = choice_field(self.tr("Utvalg"), [])
        self.year_field = choice_field(self.tr("År"), [])
        self.how_field = choice_field(self.tr("Slik finnes datoene"), [])
        self._box(self.year_field).setMinimumContentsLength(_YEAR_LENGTH)
        self._box(self.how_field).setMinimumContentsLength(_HOW_LENGTH)
        nths = (
            (self.tr("Første"), 1), (self.tr("Andre"), 2), (self.tr("Tredje"), 3),
            (self.tr("Fjerde"), 4), (self.tr("Siste"), LAST),
        )  # fmt: skip
        self.nth_field = FormField(self.tr("Hvilken i måneden"), _combo(nths, 1))
        weekdays = [
            (name.capitalize(), number)
            for number, name in enumerate(calendar["weekdays"][:_WORKDAYS])
        ]
        self.weekday_field = FormField(self.tr("Ukedag"), _combo(weekdays, _WEDNESDAY))
        self.months = QWidget()
        self.months.setAccessibleName(self.tr("Måneder"))
        flow = FlowLayout(self.months, spacing=10)
        self.month_boxes = [QCheckBox(name.capitalize()) for name in calendar["months"]]
        for number, box in enumerate(self.month_boxes, start=1):
            box.setChecked(number in _USUAL_MONTHS)
            flow.addWidget(box)
        self.first_field = FormField(self.tr("Første møte"), DateField())
        self.weeks_spin = QSpinBox()
        self.weeks_spin.setRange(1, _MOST_WEEKS)
        self.weeks_spin.setValue(_USUAL_WEEKS)
        self.weeks_field = FormField(self.tr("Uker mellom møtene"), self.weeks_spin)
        self.table = DaysFromTable(self._screen)
        self.rows = SeriesRows(self._screen.context.texts)
        self.start_field = FormField(self.tr("Start"), TimeField(_USUAL_START))
        self.end_field = FormField(self.tr("Slutt"), TimeField(_USUAL_END))
        self.place_field = line_field(self.tr("Sted"))
        self.act_button = Button("", "primary")
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")
        self.error_text = IconText("ph.warning-circle-fill", tone="danger", ink="danger")
        self.error_text.hide()

    def _lay_out(self) -> None:
        when = _line(self.year_field, self.how_field)
        times = _line(self.start_field, self.end_field)
        monthly = _line(self.nth_field, self.weekday_field)
        weekly = _line(self.first_field, self.weeks_field)
        self.dates_title = heading(self.tr("Datoer"), "h3", level=3)
        lay_out_form(
            self,
            fields=[
                self.body_field, when, monthly, self.months, weekly, self.table, self.dates_title,
                self.rows, self.error_text, times, self.place_field,
            ],
            buttons=[self.act_button, self.cancel_button],
        )  # fmt: skip

    def _connect(self) -> None:
        self._box(self.body_field).currentIndexChanged.connect(self._on_body)
        for field in (self.year_field, self.how_field, self.nth_field, self.weekday_field):
            self._box(field).currentIndexChanged.connect(self._on_rule)
        for box in self.month_boxes:
            box.toggled.connect(self._on_rule)
        self._first.dateChanged.connect(self._on_rule)
        self.weeks_spin.valueChanged.connect(self._on_rule)
        self.table.changed.connect(self._on_rule)
        self.rows.changed.connect(self._show_count)
        self.act_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancelled)

    # starting

    def start(
        self, basis: SeriesBasis, body_id: str = "", year: int = 0, tried: Sequence[dt.date] = ()
    ) -> None:
        """Begin with a body and a year; `tried` are the days of a plan that was tried."""
        self._basis, self._tried = basis, tuple(tried)
        self._is_filling = True
        bodies = self._box(self.body_field)
        offer(bodies, [(each.body.id, each.body.name) for each in basis.bodies], body_id)
        self._fill_body(year)
        self._is_filling = False
        self._propose()
        QTimer.singleShot(0, bodies, bodies.setFocus)

    def _fill_body(self, year: int = 0) -> None:
        """Fill in what follows from the body: the year, what can be copied, hours and place."""
        basis, body = self._basis, self._body
        if basis is None or body is None:
            return
        years, chosen = self._box(self.year_field), year or basis.suggested_year(body.body.id)
        first = basis.today.year
        offered = range(first, max(first + _YEARS_AHEAD, chosen) + 1)
        offer(years, [(each, str(each)) for each in offered], chosen)
        self._first.set_value(basis.calendar.next_workday(dt.date(chosen, 1, 20)))
        self._fill_how()
        self.table.begin((body.body.name, body.body.detail))
        for field, value in (
            (self.start_field, body.starts_at or _USUAL_START),
            (self.end_field, body.ends_at or _USUAL_END),
        ):
            assert isinstance(field.editor, TimeField)
            field.editor.set_value(value)
        place = self.place_field.editor
        assert isinstance(place, QLineEdit)
        place.setText(body.place)

    def _fill_how(self) -> None:
        basis, body, how = self._basis, self._body, self._box(self.how_field)
        if basis is None or body is None:
            return
        how.clear()
        if self._tried:
            how.addItem(self.tr("Planen som ble prøvd"), How.TRIED)
        how.addItem(self.tr("Fast ukedag i noen måneder"), How.MONTHLY)
        how.addItem(self.tr("Med like mange uker imellom"), How.WEEKLY)
        how.addItem(self.tr("Fra en tabell eller en fil"), How.TABLE)
        copied: str = self.tr("Som i {year}")
        for year in range(basis.today.year + 1, basis.today.year - 3, -1):
            if basis.days_of(body.body.id, year):
                how.addItem(copied.format(year=year), year)

    # the dates

    def _propose(self) -> None:
        basis, body = self._basis, self._body
        if basis is None or body is None:
            return
        how = self._box(self.how_field).currentData()
        for part, kind in (
            (self.nth_field, How.MONTHLY), (self.weekday_field, How.MONTHLY),
            (self.months, How.MONTHLY), (self.first_field, How.WEEKLY),
            (self.weeks_field, How.WEEKLY), (self.table, How.TABLE),
        ):  # fmt: skip
            part.setVisible(how == kind)
        self.error_text.hide()
        self.rows.show_days(self._days(basis, body, how), basis.setting(body))

    def _days(self, basis: SeriesBasis, body: SeriesBody, how: object) -> tuple[dt.date, ...]:
        year, calendar = self.year, basis.calendar
        match how:
            case How.TABLE:
                return self.table.days
            case How.TRIED:
                return copy_plan(self._tried, year, calendar)
            case How.WEEKLY:
                rule = WeeklyRule(self._first.value(), self.weeks_spin.value())
                return propose(rule, year, calendar)
            case int(copied):
                return copy_plan(basis.days_of(body.body.id, copied), year, calendar)
        months = tuple(n for n, box in enumerate(self.month_boxes, start=1) if box.isChecked())
        weekday = self._box(self.weekday_field).currentData()
        nth = self._box(self.nth_field).currentData()
        return propose(MonthlyRule(weekday, nth, months), year, calendar)

    @property
    def year(self) -> int:
        """Give the year that is planned."""
        return int(self._box(self.year_field).currentData() or 0)

    def _show_count(self) -> None:
        text: str = self.tr("Legg inn {meetings}")
        count = len(self.rows.days())
        self.act_button.setText(
            text.format(meetings=self._screen.context.texts.count(count, "meeting"))
        )

    # the act

    def save(self) -> None:
        """Plan all the dates that are ticked, as one act."""
        days, body = self.rows.days(), self._body
        start, end, place = (
            field.editor for field in (self.start_field, self.end_field, self.place_field)
        )
        assert isinstance(start, TimeField)
        assert isinstance(end, TimeField)
        assert isinstance(place, QLineEdit)
        if body is None:
            return
        self.error_text.hide()
        year = days[0].year if days else self.year
        told: str = self.tr("{meetings} er lagt inn for {body}.")
        self._screen.write(
            plan_series,
            then=lambda _ids: self.planned.emit(year),
            failed=self._on_failed,
            undo_text=told.format(
                meetings=self._screen.context.texts.count(len(days), "meeting"),
                body=body.body.detail or body.body.name,
            ),
            body_id=body.body.id,
            days=days,
            starts_at=start.value(),
            ends_at=end.value(),
            place=place.text().strip(),
        )

    def _on_failed(self, error: AppError) -> None:
        self.error_text.set_text(self._screen.context.texts.problem(error))
        self.error_text.show()

    # changes in the form

    def _on_body(self, _index: int) -> None:
        if not self._is_filling:
            self._is_filling = True
            self._tried = ()
            self._fill_body()
            self._is_filling = False
            self._propose()

    def _on_rule(self, _value: object = None) -> None:
        if not self._is_filling:
            self._propose()

    @property
    def _body(self) -> SeriesBody | None:
        chosen = self._box(self.body_field).currentData()
        bodies = self._basis.bodies if self._basis is not None else ()
        return next((body for body in bodies if body.body.id == chosen), None)

    @property
    def _first(self) -> DateField:
        editor = self.first_field.editor
        assert isinstance(editor, DateField)
        return editor

    def _box(self, field: FormField) -> QComboBox:
        editor = field.editor
        assert isinstance(editor, QComboBox)
        return editor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the form on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _combo(choices: Sequence[tuple[str, int]], chosen: int) -> QComboBox:
    made = QComboBox()
    for text, value in choices:
        made.addItem(text, value)
    made.setCurrentIndex(max(0, chosen))
    return made


def _line(*fields: FormField) -> QHBoxLayout:
    line = QHBoxLayout()
    for field in fields:
        line.addWidget(field, 0, Qt.AlignmentFlag.AlignBottom)
    line.addStretch(1)
    theme.set_spacing(line, 12)
    return line
