# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form that reports a case: what it is about, of which class, to which body, from whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from totrinn.dialogs.act_dialog import choice_field, date_field, line_field, value_of
from totrinn.screens.base import Screen
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.form_field import DateField, FormField
from totrinn.widgets.form_page import lay_out_form
from totrinn_db.commands import cases
from totrinn_db.commands.reported import report_on_form
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import AppError, RuleBroken
from totrinn_db.domain.reported_case import ReportedCase
from totrinn_db.domain.views.cases import CaseChoices

_OTHER, _UNKNOWN = "other", "unknown"


class NewCaseForm(QWidget):
    """Asks for what a new case needs and saves it as reported or as a draft."""

    reported = Signal(str)
    cancelled = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._details: dict[str, str] = {}
        self._choices: CaseChoices | None = None
        self._reported: ReportedCase | None = None
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.title_field = line_field(
            self.tr("&Tittel"),
            help_text=self.tr("Kort og uten forkortelser, slik den skal stå på sakslisten."),
        )
        self.class_field = choice_field(self.tr("Sakst&ype"), [])
        self.body_field = choice_field(self.tr("&Utvalg"), [])
        self.origin_field = choice_field(self.tr("Me&ldt av"), [])
        self.other_field = line_field(self.tr("Hvem"), help_text=self.tr("Navn eller gruppe."))
        self.channel_field = choice_field(self.tr("Meldt &på"), [])
        self.date_field = date_field(self.tr("Meldt d&ato"), date.today())
        self.officer_field = line_field(self.tr("Saks&behandler"))

    def _make_buttons(self) -> None:
        self.report_button = Button(self.tr("Meld saken"), "primary")
        self.draft_button = Button(self.tr("Lagre som utkast"))
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")

    def _lay_out(self) -> None:
        lay_out_form(
            self,
            fields=[
                self.title_field, self.class_field, self.body_field,
                _pair(self.origin_field, self.other_field),
                _pair(self.channel_field, self.date_field), self.officer_field,
            ],
            buttons=[self.report_button, self.draft_button, self.cancel_button],
        )  # fmt: skip

    def _connect(self) -> None:
        self.report_button.clicked.connect(lambda: self._save(as_draft=False))
        self.draft_button.clicked.connect(lambda: self._save(as_draft=True))
        self.cancel_button.clicked.connect(self.cancelled)
        _combo(self.class_field).currentIndexChanged.connect(self._explain_class)
        _combo(self.origin_field).currentIndexChanged.connect(self._show_other)

    def start(self, choices: CaseChoices, officer: str, today: date) -> None:
        """Empty the form and offer the choices of the database."""
        self._choices, self._reported = choices, None
        self._details = {choice.id: choice.detail for choice in choices.classes}
        for field in self._fields():
            field.set_error("")
        _fill(self.class_field, [(c.id, c.name) for c in choices.classes])
        self._start_with_ordinary_class()
        bodies = [(c.id, f"{c.name} ({c.detail})" if c.detail else c.name) for c in choices.bodies]
        _fill(self.body_field, bodies)
        origins = [(choice.id, choice.name) for choice in choices.origins]
        unknown = (_UNKNOWN, self.tr("Ikke oppgitt"))
        _fill(self.origin_field, [unknown, *origins, (_OTHER, self.tr("Andre"))])
        _fill(self.channel_field, [(word, word) for word in self._channels()])
        _line(self.title_field).setText("")
        _line(self.other_field).setText("")
        _line(self.officer_field).setText(officer)
        _date(self.date_field).set_value(today)
        self._explain_class()
        self._show_other()
        QTimer.singleShot(0, self.title_field.editor, self.title_field.editor.setFocus)

    def fill_in(self, reported: ReportedCase) -> None:
        """Fill in what a form that came in says; its longer texts follow the case."""
        self._reported = reported
        _line(self.title_field).setText(reported.title)
        origin = _combo(self.origin_field)
        known = {origin.itemText(n).casefold(): n for n in range(1, origin.count() - 1)}
        place = next((n for name, n in known.items() if _is_same(name, reported.origin)), None)
        origin.setCurrentIndex(origin.count() - 1 if place is None else place)
        _line(self.other_field).setText("" if place is not None else reported.origin)
        self._show_other()
        channel = _combo(self.channel_field)
        channel.setCurrentIndex(max(0, channel.findData(self.tr("Skjema"))))
        if reported.reported_on is not None:
            _date(self.date_field).set_value(reported.reported_on)

    def _texts_of(self, reported: ReportedCase) -> dict[str, Any]:
        """Place what the form says in the sections of the case paper."""
        texts = self._screen.context.texts
        who = ", ".join(part for part in (reported.reported_by, reported.email) if part)
        notes = []
        if reported.deadline is not None:
            day = texts.date(reported.deadline)
            notes.append(self.tr("Melderen ber om svar innen {date}.").format(date=day))
        if who:
            notes.append(self.tr("Skjemaet er fylt ut av {who}.").format(who=who))
        background = "\n\n".join(part for part in (reported.background, " ".join(notes)) if part)
        return {
            "sections": {
                "summary": reported.ask,
                "background": background,
                "assessment": reported.consequence,
            },
            "patient_group": reported.patient_group,
        }

    @property
    def is_begun(self) -> bool:
        """Tell whether anything is typed that going back to the list would hide."""
        return bool(value_of(self.title_field.editor))

    def _start_with_ordinary_class(self) -> None:
        combo = _combo(self.class_field)
        if combo.count() > 1:
            combo.setCurrentIndex(1)

    def _channels(self) -> tuple[str, ...]:
        return (
            self.tr("E-post"),
            self.tr("Møte"),
            self.tr("Skjema"),
            self.tr("Brev"),
            self.tr("Telefon"),
        )

    def _fields(self) -> tuple[FormField, ...]:
        return (
            self.title_field,
            self.class_field,
            self.body_field,
            self.origin_field,
            self.other_field,
            self.channel_field,
            self.date_field,
            self.officer_field,
        )

    def _explain_class(self) -> None:
        self.class_field.set_help(self._details.get(value_of(self.class_field.editor), ""))

    def _show_other(self) -> None:
        self.other_field.setVisible(value_of(self.origin_field.editor) == _OTHER)

    def _save(self, *, as_draft: bool) -> None:
        for field in self._fields():
            field.set_error("")
        command: Callable[..., str] = cases.report_case
        values = self._values()
        if self._reported is not None:
            command, values = report_on_form, {**values, **self._texts_of(self._reported)}
        self._screen.write(
            command, then=self.reported.emit, failed=self._on_failed, as_draft=as_draft, **values
        )

    def _values(self) -> dict[str, Any]:
        chosen = value_of(self.origin_field.editor)
        party = "" if chosen in (_OTHER, _UNKNOWN) else chosen
        return {
            "title": value_of(self.title_field.editor),
            "class_id": value_of(self.class_field.editor),
            "body_id": value_of(self.body_field.editor),
            "origin_party_id": party or None,
            "origin": value_of(self.other_field.editor) if chosen == _OTHER else "",
            "channel": value_of(self.channel_field.editor),
            "reported_on": value_of(self.date_field.editor),
            "officer": value_of(self.officer_field.editor),
        }

    def _on_failed(self, error: AppError) -> None:
        text = self._screen.context.texts.problem(error)
        at = self.title_field
        if isinstance(error, RuleBroken) and "date" in error.refused.facts:
            at = self.date_field
        elif isinstance(error, RuleBroken) and error.refused.code is Code.BODY_ENDED:
            at = self.body_field
        at.set_error(text)
        at.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the form on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _is_same(known: str, written: str) -> bool:
    """Tell whether a name that was written is that of a known party, with or without «kommune»."""
    name = written.strip().casefold()
    return name != "" and (known == name or known == name.removesuffix(" kommune"))


def _pair(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
    theme.set_spacing(row, 12)
    return row


def _combo(field: FormField) -> QComboBox:
    editor = field.editor
    assert isinstance(editor, QComboBox)
    return editor


def _fill(field: FormField, choices: list[tuple[Any, str]]) -> None:
    combo = _combo(field)
    combo.blockSignals(True)
    combo.clear()
    for data, name in choices:
        combo.addItem(name, data)
    combo.blockSignals(False)


def _line(field: FormField) -> QLineEdit:
    editor = field.editor
    assert isinstance(editor, QLineEdit)
    return editor


def _date(field: FormField) -> DateField:
    editor = field.editor
    assert isinstance(editor, DateField)
    return editor
