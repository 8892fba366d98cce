# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Third step: the bodies that meet, and, if the user likes, the first dates of the main one."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QScrollArea,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from totrinn.screens.first_run.draft import Draft, MeetingDraft, body_rows, is_needed
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button, IconButton
from totrinn.widgets.card import Card
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import DateField, FormField
from totrinn.widgets.text import hairline, label
from totrinn_db.domain.reference import BodyReference

_START, _END = time(10, 0), time(14, 0)
_WEEKS_AHEAD = 6


class BodiesPage(QWidget):
    """Which bodies to take with, and the dates of the strategic one."""

    changed = Signal()

    def __init__(self, draft: Draft, texts: Texts) -> None:
        super().__init__()
        self._draft, self._texts = draft, texts
        self.boxes: dict[str, QCheckBox] = {}
        self.bodies = Card(self.tr("Utvalg"), ruled=True, flush=True)
        self.dates = Card(self.tr("Møtedatoer"), ruled=True)
        self._bodies_box, self._dates_box = QVBoxLayout(), QVBoxLayout()
        self._build_bodies()
        self._build_dates()
        row = self._halves = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bodies, 6)
        row.addWidget(self.dates, 5)
        theme.set_spacing(row, 16)

    def _build_bodies(self) -> None:
        content = QWidget()
        content.setProperty("surface", "clear")
        column = QVBoxLayout(content)
        column.addLayout(self._bodies_box)
        column.addStretch(1)
        theme.set_margins(column, 14, 8, 14, 8)
        theme.set_spacing(self._bodies_box, 4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        scroll.setWidget(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bodies.add(scroll, 1)

    def _build_dates(self) -> None:
        help_text = self.tr(
            "Legg gjerne inn de første møtene nå. Frister regnes ut fra datoene. Du kan også"
            " gjøre det senere under Møter."
        )
        self.dates.add(label(help_text, "small", tone="subtle", wrap=True))
        self.date_edit = DateField(date.today() + timedelta(weeks=_WEEKS_AHEAD))
        self.start_edit, self.end_edit = _time_edit(_START), _time_edit(_END)
        self.date_field = FormField(self.tr("Dato"), self.date_edit)
        self.add_button = Button(self.tr("Legg til møte"), icon="action.add_circle")
        holder = QWidget()
        flow = FlowLayout(holder, spacing=10)
        flow.addWidget(self.date_field)
        flow.addWidget(FormField(self.tr("Fra"), self.start_edit))
        flow.addWidget(FormField(self.tr("Til"), self.end_edit))
        self.dates.add(holder)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.dates.body.addLayout(row)
        self.dates.body.addLayout(self._dates_box)
        self.dates.body.addStretch(1)
        self.add_button.clicked.connect(self._add)

    def set_stacked(self, stacked: bool) -> None:
        """Put the two parts below each other when there is no room beside."""
        ways = QHBoxLayout.Direction
        self._halves.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def focus_first(self) -> None:
        """Put the focus on the first body."""
        for box in self.boxes.values():
            if box.isEnabled():
                box.setFocus()
                return

    def show_draft(self) -> None:
        """Show the bodies and dates as they are now."""
        empty(self._bodies_box)
        self.boxes.clear()
        community = self._draft.community
        if community is None:
            return
        rows = body_rows(community)
        self.bodies.set_count(str(len(rows)))
        for body in rows:
            self._bodies_box.addWidget(self._body(body))
            self._bodies_box.addWidget(hairline())
        title: str = self.tr("Møter i {body}")
        strategic = community.strategic
        name = strategic.abbreviation or strategic.name(self._texts.language)
        self.dates.set_title(title.format(body=name))
        self._show_dates()

    def _body(self, body: BodyReference) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        name = body.name(self._texts.language)
        short = body.abbreviation or ""
        box = QCheckBox(f"{name} ({short})" if short and " " not in short else name)
        box.setChecked(body.key not in self._draft.dropped_bodies)
        box.setEnabled(not is_needed(body))
        box.toggled.connect(lambda on, key=body.key: self._on_toggled(key, on))
        self.boxes[body.key] = box
        column.addWidget(box)
        for text in self._facts(body):
            note = label(text, "small", tone="subtle", wrap=True)
            note.setContentsMargins(theme.px(26), 0, 0, 0)
            column.addWidget(note)
        theme.set_margins(column, 0, 3, 0, 3)
        theme.set_spacing(column, 1)
        return holder

    def _facts(self, body: BodyReference) -> list[str]:
        facts = [body.note(self._texts.language)]
        if is_needed(body):
            facts.append(self.tr("Her drøftes og vedtas sakene."))
        if body.meetings_min:
            low, high = body.meetings_min, body.meetings_max or body.meetings_min
            span = str(low) if low == high else f"{low}–{high}"
            yearly: str = self.tr("{span} møter i året.")
            facts.append(self.tr("1 møte i året.") if high == 1 else yearly.format(span=span))
        return [fact for fact in facts if fact]

    def _on_toggled(self, key: str, on: bool) -> None:
        (self._draft.dropped_bodies.discard if on else self._draft.dropped_bodies.add)(key)

    def _add(self) -> None:
        start, end = _value(self.start_edit), _value(self.end_edit)
        day = self.date_edit.value()
        if any(meeting.on == day for meeting in self._draft.meetings):
            self.date_field.set_error(self.tr("Denne datoen er lagt inn. Velg en annen."))
            return
        if end <= start:
            self.date_field.set_error(self.tr("Møtet slutter før det begynner. Rett tidene."))
            return
        self.date_field.set_error("")
        self._draft.meetings.append(MeetingDraft(day, start, end))
        self._draft.meetings.sort(key=lambda meeting: meeting.on)
        self.date_edit.set_value(day + timedelta(weeks=_WEEKS_AHEAD))
        self._show_dates()
        self.date_edit.setFocus()

    def _show_dates(self) -> None:
        empty(self._dates_box)
        for meeting in self._draft.meetings:
            when = self._texts.weekday_date(meeting.on)
            hours = self._texts.time_range(meeting.starts_at, meeting.ends_at)
            self._dates_box.addWidget(hairline())
            self._dates_box.addWidget(self._date_row(meeting, f"{when}, {hours}"))

    def _date_row(self, meeting: MeetingDraft, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        remove: str = self.tr("Ta bort møtet {when}")
        button = IconButton("action.close", remove.format(when=text))
        button.clicked.connect(lambda: self._remove(meeting))
        row.addWidget(label(text[:1].upper() + text[1:], wrap=True), 1)
        row.addWidget(button)
        return holder

    def _remove(self, meeting: MeetingDraft) -> None:
        self._draft.meetings.remove(meeting)
        self._show_dates()


def _time_edit(value: time) -> QTimeEdit:
    edit = QTimeEdit(QTime(value.hour, value.minute))
    edit.setDisplayFormat("HH.mm")
    return edit


def _value(edit: QTimeEdit) -> time:
    shown = edit.time()
    return time(shown.hour(), shown.minute())
