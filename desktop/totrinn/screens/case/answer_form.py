# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form that registers where one party stands: an answer, a planned treatment, or a receipt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from totrinn.dialogs.act_dialog import value_of
from totrinn.screens.case.answer_fields import (
    DRAFTED,
    OFFERED,
    AnswerFields,
    choose_in,
    combo_of,
    date_of,
    fill_in,
    line_of,
    text_of,
)
from totrinn.texts import Texts
from totrinn.widgets.form_field import DateField, FormField
from totrinn_db.domain.anchoring import (
    MUNICIPAL_LEVELS,
    TRUST_LEVELS,
    AnchoringStatus,
    Answer,
    AnswerSource,
    Level,
)
from totrinn_db.domain.codes import Code
from totrinn_db.domain.parties import Side
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.anchoring import AnchoringRow

Status = AnchoringStatus


@dataclass(frozen=True, slots=True)
class Plan:
    """That a party has told where and when it will treat the case."""

    organ: str
    on: date


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a party has received the case."""

    on: date


Standing = Answer | Plan | Receipt


class AnswerForm(AnswerFields):
    """Asks for the kind of answer first, and then only for what that kind needs."""

    changed = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__(texts)
        self._deadline: date | None = None
        self.group.buttonToggled.connect(lambda _button, on: self._show_fields() if on else None)
        self._planned_date().dateChanged.connect(self._warn_of_late_plan)
        self._show_fields()

    def _planned_date(self) -> DateField:
        return date_of(self.planned_on_field)

    # what is shown

    def start(self, row: AnchoringRow, deadline: date, today: date) -> None:
        """Fill the form with what is known of the party."""
        self._deadline = deadline
        self.offer_levels({row.party_kind.side})
        for status in (Status.IN_TREATMENT, Status.ACKNOWLEDGED):
            self.choices[status].setVisible(not row.status.meaning.is_answer)
        for field in self._fields():
            field.set_error("")
        is_known = row.status in OFFERED
        (self.choices[row.status if is_known else Status.ENDORSED]).setChecked(True)
        text_of(self.text_field).setPlainText(row.text)
        line_of(self.organ_field).setText(row.organ or row.planned_organ)
        line_of(self.planned_organ_field).setText(row.planned_organ)
        line_of(self.archive_field).setText(row.archive_number)
        line_of(self.by_field).setText(row.answered_by)
        line_of(self.capacity_field).setText(row.capacity)
        date_of(self.date_field).set_value(row.answered_on or today)
        date_of(self.planned_on_field).set_value(
            row.planned_on or min(max(today, deadline), deadline)
        )
        date_of(self.new_date_field).set_value(row.new_date or max(today, deadline))
        choose_in(self.level_field, row.level)
        choose_in(self.source_field, row.source or AnswerSource.EMAIL)
        (self.confirmed if row.confirmed else self.spoken).setChecked(True)
        self.wants_statement.setChecked(row.wants_statement)
        self._show_fields()

    def start_for_several(self, deadline: date, today: date) -> None:
        """Begin with an empty form for several parties; a plan and a receipt are for one alone."""
        self._deadline = deadline
        for status in (Status.IN_TREATMENT, Status.ACKNOWLEDGED):
            self.choices[status].hide()
        for name in DRAFTED:
            empty = getattr(self, name)
            empty.set_error("")
            if isinstance(empty.editor, DateField):
                empty.editor.set_value(today)
            elif empty is not self.level_field:
                fill_in(empty, AnswerSource.EMAIL if empty is self.source_field else "")
        date_of(self.new_date_field).set_value(max(today, deadline))
        self.choices[Status.ENDORSED].setChecked(True)
        # One who speaks for several is seldom each of them; what they confirm is chosen.
        self.spoken.setChecked(True)
        self.wants_statement.setChecked(False)
        self._show_fields()

    def offer_levels(self, sides: Collection[Side]) -> None:
        """Offer the levels that every one of the parties has; what is chosen stays if it can."""
        known = {Side.TRUST: TRUST_LEVELS, Side.MUNICIPAL: MUNICIPAL_LEVELS}
        levels: tuple[Level, ...] = known[next(iter(sides))] if len(sides) == 1 else ()
        self.level_field.set_help(
            self.tr("Krever saken et nivå, teller svaret først når nivået er ført.")
            if levels
            else self.tr("Kommuner og helseforetak har ulike nivåer. Før dem hver for seg.")
        )
        combo = combo_of(self.level_field)
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(self.tr("Ikke oppgitt"), None)
        for level in levels:
            combo.addItem(self._texts.label(level), level)
        choose_in(self.level_field, chosen)

    @property
    def status(self) -> AnchoringStatus:
        """Tell which kind of answer is chosen."""
        return next((s for s, button in self.choices.items() if button.isChecked()), OFFERED[0])

    def choose(self, status: AnchoringStatus) -> None:
        """Choose a kind of answer and go to the first field that it needs."""
        self.choices[status].setChecked(True)
        meaning = status.meaning
        if meaning.needs_text:
            self.text_field.editor.setFocus()
        elif meaning.needs_date:
            self.new_date_field.editor.setFocus()
        elif status is Status.IN_TREATMENT:
            self.planned_organ_field.editor.setFocus()
        elif meaning.is_answer:
            self.organ_field.editor.setFocus()
        else:
            self.choices[status].setFocus()

    def _show_fields(self) -> None:
        status, meaning = self.status, self.status.meaning
        takes_text = meaning.needs_text or status in (Status.NOTED, Status.NEEDS_MORE_TIME)
        self.text_field.setVisible(takes_text)
        self._name_text(status)
        self.new_date_field.setVisible(meaning.needs_date)
        plans = status is Status.IN_TREATMENT
        self.planned_organ_field.setVisible(plans)
        self.planned_on_field.setVisible(plans)
        answers = meaning.is_answer
        for part in (self.organ_field, self.level_field, self.archive_field, self.capacity_field):
            part.setVisible(answers)
        for button in (self.confirmed, self.spoken):
            button.setVisible(meaning.assents)
        gives_word = answers or meaning.needs_date
        self.by_field.setVisible(gives_word)
        self.source_field.setVisible(gives_word)
        self.wants_statement.setVisible(answers and not meaning.left_out)
        self.date_field.setVisible(answers or status is Status.ACKNOWLEDGED)
        names = {Status.ACKNOWLEDGED: self.tr("Mottatt dato")}
        self._rename(self.date_field, names.get(status, self.tr("Dato for behandlingen")))
        self._warn_of_late_plan()
        self.changed.emit()

    def _name_text(self, status: AnchoringStatus) -> None:
        names = {
            Status.ENDORSED_WITH_REMARK: self.tr("Merknad"),
            Status.ENDORSED_ON_CONDITION: self.tr("Forbehold"),
            Status.NOT_ENDORSED: self.tr("Begrunnelse"),
            Status.NOT_AFFECTED: self.tr("Hvorfor er parten ikke berørt?"),
        }
        self._rename(self.text_field, names.get(status, self.tr("Kommentar")))
        needs = status.meaning.needs_text
        self.text_field.set_help(self.tr("Med partens egne ord.") if needs else "")

    def _rename(self, field: FormField, name: str) -> None:
        field.label.setText(name)
        field.editor.setAccessibleName(name)

    def _warn_of_late_plan(self) -> None:
        planned = self._planned_date().value()
        is_late = self._deadline is not None and planned > self._deadline
        self.late_warning.setVisible(is_late and self.status is Status.IN_TREATMENT)
        if is_late and self._deadline is not None:
            text = self.tr("Møtet er etter svarfristen {deadline}.")
            self.late_warning.set_text(text.format(deadline=self._texts.date(self._deadline)))

    # what is filled in

    def standing(self) -> Standing:
        """Give what is filled in, as it is to be registered."""
        if self.status is Status.ACKNOWLEDGED:
            return Receipt(value_of(self.date_field.editor))
        if self.status is Status.IN_TREATMENT:
            return Plan(value_of(self.planned_organ_field.editor), self._planned_date().value())
        meaning = self.status.meaning
        takes_text = not self.text_field.isHidden()
        return Answer(
            status=self.status,
            answered_on=value_of(self.date_field.editor),
            text=value_of(self.text_field.editor) if takes_text else "",
            organ=value_of(self.organ_field.editor),
            level=value_of(self.level_field.editor),
            archive_number=value_of(self.archive_field.editor),
            answered_by=value_of(self.by_field.editor),
            capacity=value_of(self.capacity_field.editor),
            source=value_of(self.source_field.editor),
            confirmed=self.confirmed.isChecked() or not meaning.assents,
            new_date=value_of(self.new_date_field.editor) if meaning.needs_date else None,
            wants_statement=self.wants_statement.isChecked(),
        )

    def show_refusal(self, refused: Refused, sentence: str) -> None:
        """Say at the right field why the answer cannot be registered."""
        for field in self._fields():
            field.set_error("")
        field = self._field_of(refused)
        field.set_error(sentence)
        field.editor.setFocus()

    def _field_of(self, refused: Refused) -> FormField:
        if refused.code is Code.DATE_IN_PAST and self.status.meaning.needs_date:
            return self.new_date_field
        if refused.code in (Code.DATE_IN_FUTURE, Code.END_BEFORE_START, Code.DATE_OUT_OF_RANGE):
            is_plan = self.status is Status.IN_TREATMENT
            return self.planned_on_field if is_plan else self.date_field
        if self.status is Status.IN_TREATMENT:
            return self.planned_organ_field
        return self.organ_field if self.text_field.isHidden() else self.text_field

    def _fields(self) -> tuple[FormField, ...]:
        return tuple(self.findChildren(FormField))

    def draft(self) -> dict[str, Any]:
        """Give everything that is filled in, to come back to."""
        values = {n: value_of(getattr(self, n).editor) for n in DRAFTED}
        return {
            **values,
            "status": self.status,
            "confirmed": self.confirmed.isChecked(),
            "statement": self.wants_statement.isChecked(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in what was filled in before."""
        self.choices[draft["status"]].setChecked(True)
        (self.confirmed if draft["confirmed"] else self.spoken).setChecked(True)
        self.wants_statement.setChecked(draft["statement"])
        for name in DRAFTED:
            fill_in(getattr(self, name), draft[name])
        self._show_fields()
