# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The chosen cell in full: the answer, on whose authority, how it came in, and what can be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from totrinn.context import AppContext
from totrinn.models.dates import days_left, short_date, weekday_date
from totrinn.screens.clock import today
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import SidePanel
from totrinn.widgets.chips import Chip
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import heading, label
from totrinn.words.history import HistoryWords
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.own_meetings import organ_in_text
from totrinn_db.domain.views.anchoring import AnchoringRow, AnswerView
from totrinn_db.domain.views.history import HistoryRow

_SHOWN = frozenset({"status", "text", "source", "condition_met", "condition_note", "planned_on"})
_DOUBTS = (Lack.NOT_CONFIRMED, Lack.LEVEL_TOO_LOW, Lack.ONLY_NOTED)


class MatrixPanel(SidePanel):
    """Reads only; what is asked for is done by the screen."""

    register_requested = Signal()
    remind_requested = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context, self._texts = context, context.texts
        self._words = HistoryWords(context.texts)
        self.view: AnswerView | None = None
        self.setAccessibleName(self.tr("Svaret i ruten"))
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self.open_button = Button(self.tr("Åpne saken"), "secondary")
        self.register_button = Button(self.tr("Registrer svar …"), "secondary")
        self.remind_button = Button(self.tr("Purr …"), "secondary", icon="action.reminder")
        self.close_button = Button(self.tr("Lukk"), "quiet")
        self.set_buttons(
            [self.register_button, self.remind_button, self.open_button, self.close_button]
        )
        self.register_button.clicked.connect(self.register_requested)
        self.open_button.clicked.connect(self.register_requested)
        self.remind_button.clicked.connect(self._remind)
        self.close_button.clicked.connect(self.closed)
        theme.set_limits(self, min_width=260, min_height=150)
        self.show_nothing()

    def show_nothing(self, text: str = "") -> None:
        """Ask for a cell."""
        self.view = None
        self.clear()
        self.set_texts(text or self.tr("Velg en rute"), "")
        for button in (self.register_button, self.remind_button, self.open_button):
            button.hide()
        self.body.addStretch(1)

    def show_answer(self, view: AnswerView) -> None:
        """Show an answer."""
        self.view, row = view, view.row
        day = today(self._context)
        self.clear()
        due = weekday_date(self._texts, view.deadline, day)
        deadline = self.tr("Svarfrist {date}").format(date=due)
        if not row.status.meaning.is_answer:
            deadline = f"{deadline}, {days_left(self._texts, view.deadline, day)}"
        self.set_texts(row.party, f"{view.case.label}. {deadline}.")
        self.add(Chip("anchoring_status", row.status.value, self._texts.label(row.status)))
        for part in self._parts(view):
            self.add(part)
        self._add_history(view.history)
        self.body.addStretch(1)
        has_answer = row.status.meaning.is_answer
        self.register_button.setVisible(view.may_answer and not has_answer)
        self.open_button.show()
        self.remind_button.setVisible(view.may_answer and not has_answer)

    def _parts(self, view: AnswerView) -> Iterator[QWidget]:
        row = view.row
        if row.text:
            yield label(row.text, "body", wrap=True, copyable=True)
        if row.lack in _DOUBTS:
            text = self._texts.label(row.lack)
            yield IconText("thing.warning", text, tone="warning", ink="warning")
        for icon, text in self._facts(row):
            if text:
                yield IconText(icon, text)
        if not row.status.meaning.is_answer:
            yield IconText("thing.municipality", self._at_home(view))

    def _facts(self, row: AnchoringRow) -> Iterator[tuple[str, str]]:
        treated = ""
        if row.answered_on is not None:
            level = self._texts.label(row.level) if row.level is not None else ""
            parts = (row.organ or level, short_date(self._texts, row.answered_on, self._today()))
            treated = ", ".join(part for part in parts if part)
            treated = treated[:1].upper() + treated[1:]
        yield "thing.municipality", treated
        yield "thing.person", ", ".join(part for part in (row.answered_by, row.capacity) if part)
        if row.status.meaning.assents:
            said = self.tr("Bekreftet av parten selv")
            if not row.confirmed:
                said = self.tr("Representanten støtter, parten har ikke bekreftet")
            yield "thing.check", said
        if row.status.meaning.needs_condition_met:
            if row.condition_met:
                said = self.tr("Forbeholdet er avklart: {note}").format(note=row.condition_note)
                yield "thing.check", said
            else:
                yield "thing.warning", self.tr("Forbeholdet er ikke avklart")
        yield "action.write", row.note

    def _at_home(self, view: AnswerView) -> str:
        row, meeting = view.row, view.own_meeting
        if row.planned_on is not None:
            day = weekday_date(self._texts, row.planned_on, self._today())
            organ = organ_in_text(row.planned_organ)
            said: str = self.tr("Behandles i {organ} {date}").format(organ=organ, date=day)
            return (
                self.tr("{plan}, etter fristen").format(plan=said) if row.is_planned_late else said
            )
        if not view.knows_meetings:
            return self.tr("Møteplanen til parten er ikke kjent")
        if meeting is None:
            return self.tr("Parten har ingen egne møter før fristen")
        day = weekday_date(self._texts, meeting.on, self._today())
        said = self.tr("Neste eget møte før fristen: {organ} {date}").format(
            organ=organ_in_text(meeting.organ), date=day
        )
        return self.tr("{meeting} (antatt)").format(meeting=said) if meeting.is_assumed else said

    def _add_history(self, rows: tuple[HistoryRow, ...]) -> None:
        if rows:
            self.add(heading(self.tr("Historikk"), "h3", level=3))
        for row in rows:
            self.add(label(self._told(row), "small", wrap=True))

    def _told(self, row: HistoryRow) -> str:
        texts = self._texts
        when = f"{short_date(texts, row.at.date(), self._today())} kl. {texts.time(row.at)}"
        act = self._words.act(row.command)
        changes = ", ".join(
            self.tr("{field}: {after}").format(
                field=self._words.field(change), after=self._words.after(change)
            )
            for change in row.fields
            if change.field in _SHOWN and change.after
        )
        told: str = self.tr("{when}, {actor}: {act}").format(when=when, actor=row.actor, act=act)
        if row.is_undone:
            told = self.tr("{told} (tatt tilbake)").format(told=told)
        return f"{told}. {changes}" if changes else told

    def _today(self) -> date:
        return today(self._context)

    def _remind(self) -> None:
        if self.view is not None:
            self.remind_requested.emit(self.view.row.party_id)
