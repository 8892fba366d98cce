# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""«Hva om?»: meetings moved, added and left out, and letters that go out sooner. Saves nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button, IconButton
from totrinn.widgets.card import Card
from totrinn.widgets.choosing import offer
from totrinn.widgets.form_field import DateField, FormField
from totrinn.widgets.text import heading, label
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.yearly_wheel import WheelTrial, YearMeeting
from totrinn_db.domain.yearly_series import WeeklyRule, propose
from totrinn_db.domain.yearly_wheel import (
    AlsoOn,
    LettersEarlier,
    MoveTo,
    WheelChange,
    Without,
    changed_meetings,
)

_MOST_DAYS = 60
_NEW_AFTER = timedelta(days=42)


@dataclass
class _Row:
    """One meeting: kept or left out, and its day. `meeting` is None for one that is added."""

    widget: QWidget
    box: QCheckBox
    day: DateField
    meeting: YearMeeting | None = None


class TrialPanel(Card):
    """What could be changed. `changed` tells that it is to be counted again."""

    changed = Signal()
    body_chosen = Signal(str)
    use_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._trial: WheelTrial | None = None
        self._is_filling = False
        self.result_label = heading("", "h3", level=3)
        self.detail_label = label("", "small", tone="subtle", wrap=True)
        self.body_combo = QComboBox()
        self.body_combo.setMinimumContentsLength(12)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.body_combo.setSizeAdjustPolicy(policy)
        self.body_field = FormField(self.tr("Utvalg"), self.body_combo)
        self.add_button = Button(self.tr("Legg til et møte"), "quiet", icon="ph.plus")
        self.letters_spin = QSpinBox()
        self.letters_spin.setRange(0, _MOST_DAYS)
        self.letters_field = FormField(self.tr("Dager brevene sendes tidligere"), self.letters_spin)
        self.reset_button = Button(self.tr("Nullstill"), "quiet", icon="action.undo")
        self.use_button = Button("", icon="action.calendar")
        self._fill_card()
        self._connect()

    def _fill_card(self) -> None:
        self.add(heading(self.tr("Hva om?"), "h2"))
        self.intro_label = label("", "small", tone="subtle", wrap=True)
        self.list = QWidget()
        self._column = QVBoxLayout(self.list)
        theme.set_margins(self._column, 0, 0, 0, 0)
        theme.set_spacing(self._column, 4)
        left = Qt.AlignmentFlag.AlignLeft
        for part in (self.intro_label, self.body_field, self.list):
            self.add(part)
        self.body.addWidget(self.add_button, 0, left)
        self.add(self.letters_field)
        self.add(self.result_label)
        self.add(self.detail_label)
        self.body.addWidget(self.use_button, 0, left)
        self.body.addWidget(self.reset_button, 0, left)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.body_combo.currentIndexChanged.connect(self._on_body)
        self.add_button.clicked.connect(self.add_meeting)
        self.letters_spin.valueChanged.connect(self._on_changed)
        self.reset_button.clicked.connect(self.reset)
        self.use_button.clicked.connect(self.use_requested)

    # what is chosen

    def changes(self) -> tuple[WheelChange, ...]:
        """Give what is changed against the plan as it was."""
        found: list[WheelChange] = []
        for row in self._rows:
            day = row.day.value()
            if row.meeting is None:
                found.append(AlsoOn(day))
            elif not row.box.isChecked():
                found.append(Without(row.meeting.id))
            elif day != row.meeting.on:
                found.append(MoveTo(row.meeting.id, day))
        if self.letters_spin.value():
            found.append(LettersEarlier(self.letters_spin.value()))
        return tuple(found)

    def days(self) -> tuple[date, ...]:
        """Give the days of the plan that is tried, in its year."""
        if self._trial is None:
            return ()
        tried = changed_meetings(self._trial.meetings, self.changes())
        return tuple(each.on for each in tried if each.on.year == self._trial.year)

    # what is shown

    def set_bodies(self, bodies: Sequence[Choice], chosen: str) -> None:
        """Offer these bodies."""
        offer(self.body_combo, [(body.id, body.name) for body in bodies], chosen)

    def start(self, trial: WheelTrial) -> None:
        """Show the meetings of a body as they were; what was tried on the same ones is kept."""
        is_same = self._trial is not None and self._trial.own == trial.own
        self._trial = trial
        intro: str = self.tr(
            "Prøv en annen møteplan på sakene som ble vedtatt i {year}. Begge planene regnes "
            "likt, og ingenting lagres."
        )
        self.intro_label.setText(intro.format(year=trial.year))
        use: str = self.tr("Bruk som plan for {year} …")
        self.use_button.setText(use.format(year=trial.year + 1))
        if not is_same:
            self._fill()

    def _fill(self) -> None:
        self._is_filling = True
        for row in list(self._rows):
            self._remove(row)
        for meeting in self._trial.own if self._trial is not None else ():
            self._add_row(meeting.label, meeting.on, meeting)
        self.letters_spin.setValue(0)
        self._is_filling = False
        self.changed.emit()

    def reset(self) -> None:
        """Take all changes back."""
        self._fill()

    def show_result(self, lead: str, detail: str) -> None:
        """Say what the changes would have meant."""
        self.result_label.setText(lead)
        self.result_label.setVisible(bool(lead))
        self.detail_label.setText(detail)
        self.detail_label.setVisible(bool(detail))
        self.reset_button.setEnabled(bool(self.changes()))

    # rows

    def add_meeting(self) -> None:
        """Try one more meeting, six weeks after the last; its day can then be changed."""
        if self._trial is None:
            return
        days = [row.day.value() for row in self._rows]
        year = self._trial.year
        after = max(days, default=date(year, 1, 1)) + _NEW_AFTER
        calendar = self._trial.rules.calendar
        latest = calendar.previous_workday(date(year, 12, 20))
        # The first such day that is neither a holiday nor in the summer.
        found = propose(WeeklyRule(calendar.next_workday(after), 1), year, calendar)
        day = next(iter(found), latest)
        row = self._add_row(self.tr("Nytt møte"), day, None)
        row.day.setFocus()
        self._on_changed()

    def _add_row(self, text: str, day: date, meeting: YearMeeting | None) -> _Row:
        widget = QWidget()
        line = QHBoxLayout(widget)
        row = _Row(widget, QCheckBox(text), DateField(day), meeting)
        row.box.setChecked(True)
        named: str = self.tr("Dato for {meeting}")
        row.day.setAccessibleName(named.format(meeting=text))
        line.addWidget(row.box, 1)
        line.addWidget(row.day)
        if meeting is None:
            away = IconButton("action.close", self.tr("Ta bort møtet"))
            away.clicked.connect(lambda: self._take_away(row))
            line.addWidget(away)
            row.box.setEnabled(False)
        theme.set_margins(line, 0, 0, 0, 0)
        theme.set_spacing(line, 6)
        row.box.toggled.connect(row.day.setEnabled)
        row.box.toggled.connect(self._on_changed)
        row.day.dateChanged.connect(self._on_changed)
        self._rows.append(row)
        self._column.addWidget(widget)
        return row

    def _take_away(self, row: _Row) -> None:
        self._remove(row)
        self.add_button.setFocus()
        self._on_changed()

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        row.widget.hide()
        row.widget.deleteLater()

    def _on_changed(self, _value: object = None) -> None:
        if not self._is_filling:
            self.changed.emit()

    def _on_body(self, _index: int) -> None:
        if self.body_combo.currentData():
            self.body_chosen.emit(self.body_combo.currentData())
