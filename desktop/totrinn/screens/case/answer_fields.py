# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of the form of an answer, and how they are filled in. Knows not which are shown."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from totrinn.dialogs.act_dialog import choice_field, date_field, line_field, text_field
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.choosing import choose
from totrinn.widgets.form_field import DateField, FormField, IconText
from totrinn.widgets.text import heading
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource

Status = AnchoringStatus
OFFERED = (
    Status.ENDORSED,
    Status.ENDORSED_WITH_REMARK,
    Status.ENDORSED_ON_CONDITION,
    Status.NOT_ENDORSED,
    Status.NOTED,
    Status.NOT_AFFECTED,
    Status.NEEDS_MORE_TIME,
    Status.IN_TREATMENT,
    Status.ACKNOWLEDGED,
)
DRAFTED = (
    "text_field",
    "new_date_field",
    "planned_organ_field",
    "planned_on_field",
    "organ_field",
    "level_field",
    "date_field",
    "archive_field",
    "by_field",
    "capacity_field",
    "source_field",
)


class AnswerFields(QWidget):
    """The kinds of answer, and below them every field that one of them needs."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._make_choices()
        self._make_fields()
        self._lay_out()

    def _make_choices(self) -> None:
        self.group = QButtonGroup(self)
        self.choices: dict[AnchoringStatus, QRadioButton] = {}
        for status in OFFERED:
            button = QRadioButton(self._texts.label(status))
            self.choices[status] = button
            self.group.addButton(button)

    def _make_fields(self) -> None:
        label, levels = self._texts.label, [(None, self.tr("Ikke oppgitt"))]
        self.text_field = text_field("", lines=3)
        self.new_date_field = date_field(self.tr("Kan svare innen"), date.today())
        self.planned_organ_field = line_field(self.tr("Behandles i"))
        self.planned_on_field = date_field(self.tr("Møtedato hjemme"), date.today())
        self.late_warning = IconText("thing.warning", "", "small", tone="warning", ink="warning")
        self.organ_field = line_field(self.tr("Behandlet i"))
        self.level_field = choice_field(self.tr("Nivå"), levels)
        self.date_field = date_field(self.tr("Dato for behandlingen"), date.today())
        self.archive_field = line_field(self.tr("Arkivsak hos parten"))
        self.by_field = line_field(self.tr("Svaret er gitt av"))
        self.capacity_field = line_field(self.tr("Stilling eller verv"))
        sources = [(source, label(source)) for source in AnswerSource]
        self.source_field = choice_field(self.tr("Kilde"), sources, AnswerSource.EMAIL)
        self.confirmed = QRadioButton(self.tr("Parten selv har bekreftet"))
        self.spoken = QRadioButton(self.tr("Bare representanten støtter"))
        self.wants_statement = QCheckBox(self.tr("Ønsker protokolltilførsel"))
        authority = QButtonGroup(self)
        for button in (self.confirmed, self.spoken):
            authority.addButton(button)
        self.confirmed.setChecked(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 7)
        choices = QVBoxLayout()
        theme.set_spacing(choices, 1)
        for button in self.choices.values():
            choices.addWidget(button)
        self.answer_heading = heading(self.tr("Hva svarer parten?"), "h3", level=3)
        column.addWidget(self.answer_heading)
        column.addLayout(choices)
        for part in (
            self.text_field,
            self.new_date_field,
            self.planned_organ_field,
            self.planned_on_field,
            self.late_warning,
            self.organ_field,
            self.level_field,
            self.date_field,
            self.by_field,
            self.capacity_field,
            self.confirmed,
            self.spoken,
            self.source_field,
            self.archive_field,
            self.wants_statement,
        ):
            column.addWidget(part)


def fill_in(field: FormField, value: Any) -> None:
    """Fill in a field, whatever kind it is."""
    if isinstance(field.editor, QPlainTextEdit):
        field.editor.setPlainText(value)
    elif isinstance(field.editor, DateField):
        field.editor.set_value(value)
    elif isinstance(field.editor, QComboBox):
        choose_in(field, value)
    else:
        line_of(field).setText(value)


def line_of(field: FormField) -> QLineEdit:
    """Give the editor of a field of one line."""
    assert isinstance(field.editor, QLineEdit)
    return field.editor


def text_of(field: FormField) -> QPlainTextEdit:
    """Give the editor of a field of several lines."""
    assert isinstance(field.editor, QPlainTextEdit)
    return field.editor


def date_of(field: FormField) -> DateField:
    """Give the editor of a date."""
    assert isinstance(field.editor, DateField)
    return field.editor


def combo_of(field: FormField) -> QComboBox:
    """Give the list that one chooses in."""
    assert isinstance(field.editor, QComboBox)
    return field.editor


def choose_in(field: FormField, value: Any) -> None:
    """Choose in a list; what is not in it is the first."""
    choose(combo_of(field), value)
