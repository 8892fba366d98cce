# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The dates of a year that is planned: each can be changed, left out, and says what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.form_field import DateField, IconText
from totrinn.widgets.text import label
from totrinn_db.domain.yearly_series import SeriesDay, SeriesNote, SeriesSetting, checked


class _DayRow(QWidget):
    """One date: its tick, the date itself, its deadlines back and the notes."""

    changed = Signal()

    def __init__(self, day: date, number: int) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setChecked(True)
        named: str = self.tr("Ta med dato {number}")
        self.box.setAccessibleName(named.format(number=number))
        self.day = DateField(day)
        dated: str = self.tr("Dato {number}")
        self.day.setAccessibleName(dated.format(number=number))
        self.deadlines = label("", "small", tone="subtle", wrap=True)
        self.notes = IconText("thing.warning", "", "small", ink="warning")
        line = QHBoxLayout()
        for part in (self.box, self.day):
            line.addWidget(part)
        line.addWidget(self.deadlines, 1)
        theme.set_spacing(line, 8)
        column = QVBoxLayout(self)
        column.addLayout(line)
        column.addWidget(self.notes)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 2)
        self.notes.hide()
        self.box.toggled.connect(self.day.setEnabled)
        self.box.toggled.connect(self.changed)
        self.day.dateChanged.connect(self.changed)

    def show_day(self, texts: Texts, found: SeriesDay | None) -> None:
        """Show the deadlines of the date and what speaks against it."""
        notes = ", ".join(_notes(texts, found)) if found is not None else ""
        text: str = self.tr("{weekday}. Meldefrist {reporting}, papirer ut {papers}")
        self.deadlines.setText(
            text.format(
                weekday=texts.tree["calendar"]["weekdays"][found.on.weekday()].capitalize(),
                reporting=texts.date_short(found.reporting_by),
                papers=texts.date_short(found.papers_by),
            )
            if found is not None
            else ""
        )
        self.notes.set_text(notes)
        self.notes.setVisible(bool(notes))
        self.day.setAccessibleDescription(notes)


def _notes(texts: Texts, found: SeriesDay) -> Iterable[str]:
    for note in found.notes:
        said = texts.label(note)
        if note is SeriesNote.OTHER_BODY and found.others:
            said = f"{said} ({texts.join(found.others)})"
        elif note in (SeriesNote.NOT_WORKDAY, SeriesNote.HOLIDAY_WEEK) and found.holidays:
            said = f"{said} ({texts.join(texts.label(each) for each in found.holidays)})"
        yield said


class SeriesRows(QWidget):
    """All dates of the year. `changed` tells that one was changed, ticked or left out."""

    changed = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._setting: SeriesSetting | None = None
        self.rows: list[_DayRow] = []
        self._column = QVBoxLayout(self)
        theme.set_margins(self._column, 0, 0, 0, 0)
        theme.set_spacing(self._column, 6)

    def show_days(self, days: Iterable[date], setting: SeriesSetting) -> None:
        """Show other dates."""
        self._setting = setting
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for number, day in enumerate(days, start=1):
            row = _DayRow(day, number)
            row.changed.connect(self._check)
            self.rows.append(row)
            self._column.addWidget(row)
        for row, found in zip(self.rows, checked(self.days(), setting), strict=True):
            # What is there already is not planned twice, unless one says so.
            row.box.setChecked(not found.is_stopped)
        self._check()

    def days(self) -> tuple[date, ...]:
        """Give the dates that are ticked, in order."""
        return tuple(sorted({row.day.value() for row in self.rows if row.box.isChecked()}))

    def _check(self) -> None:
        if self._setting is None:
            return
        found = {day.on: day for day in checked(self.days(), self._setting)}
        for row in self.rows:
            row.show_day(self._texts, found.get(row.day.value()) if row.box.isChecked() else None)
        self.changed.emit()
