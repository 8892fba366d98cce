# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One party's answer: read it, settle its condition, register it or change it."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

from PySide6.QtCore import Signal

from totrinn.screens.case.answer_condition import ConditionPart, Settlement
from totrinn.screens.case.answer_form import AnswerForm, Plan, Receipt, Standing
from totrinn.screens.case.answer_reading import AnswerFacts, AnswerText
from totrinn.texts import Texts
from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.card import SidePanel
from totrinn.widgets.chips import Chip
from totrinn.widgets.entering import press_by_enter
from totrinn.widgets.form_field import IconText
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.anchoring import AnchoringRow

Status = AnchoringStatus


class AnswerPanel(SidePanel):
    """The details of one party in one round."""

    answer_saved = Signal(str, object)
    condition_settled = Signal(str, object)
    withdraw_requested = Signal(str)
    files_wanted = Signal(str)
    file_requested = Signal(str)
    take_out_requested = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._today = self._deadline = date.today()
        self.row: AnchoringRow | None = None
        self._is_editing = False
        self._is_read_only = self._is_saving = False
        self._drafts: dict[str, dict[str, Any]] = {}
        self._clean: dict[str, Any] = {}
        self._overtaken: set[str] = set()
        self._make_parts()
        self.show_nothing()

    def _make_parts(self) -> None:
        self.chip = Chip("anchoring_status", "asked", "")
        self.add(self.chip)
        self.changed_label = IconText(
            "ph.warning-circle-fill",
            self.tr(
                "En annen har registrert dette mens du skrev. Det du har fylt ut, står under og er"
                " ikke lagret. Lagrer du, gjelder ditt."
            ),
            tone="warning",
            ink="warning",
        )
        self.add(self.changed_label)
        self.reading = AnswerText(self._texts)
        self.condition = ConditionPart()
        self.met, self.not_met = self.condition.met, self.condition.not_met
        self.note_field = self.condition.note_field
        self.facts = AnswerFacts(self._texts)
        for part in (self.reading, self.condition, self.facts):
            self.add(part)
        self.facts.file_requested.connect(self.file_requested)
        self.facts.take_out_requested.connect(self.take_out_requested)
        self.withdraw_button = LinkButton(self.tr("Trekk svaret …"))
        self.add(self.withdraw_button)
        self._make_buttons()

    @cached_property
    def form(self) -> AnswerForm:
        """Give the form; made for the first party that is shown."""
        made = AnswerForm(self._texts)
        made.hide()
        self.add(made)
        return made

    def _make_buttons(self) -> None:
        self.save_button = Button(self.tr("Lagre svaret"), "primary")
        self.edit_button = Button(self.tr("Endre svaret"), "quiet")
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")
        self.set_buttons([self.save_button, self.edit_button, self.cancel_button])
        self.save_button.clicked.connect(self.save)
        press_by_enter(self, self.save_button)
        self.edit_button.clicked.connect(self.edit)
        self.cancel_button.clicked.connect(self._cancel)
        self.withdraw_button.clicked.connect(self._ask_withdraw)

    # what is shown

    def show_nothing(self) -> None:
        """Say that a party is to be chosen."""
        self._keep_draft()
        self.row = None
        self.set_texts(self.tr("Velg en part"), self.tr("Da kan du lese eller registrere svaret."))
        for part in (
            self.chip,
            self.changed_label,
            self.reading,
            self.condition,
            self.facts,
        ):
            part.hide()
        if "form" in self.__dict__:
            self.form.hide()
        self._show_buttons()

    def show_row(self, row: AnchoringRow, deadline: date, today: date, *, read_only: bool) -> None:
        """Show where a party stands; what was being filled in for it is still there."""
        is_other = self.row is None or self.row.id != row.id
        has_changed = not is_other and self.row != row
        if is_other or has_changed:
            self._keep_draft()
        if has_changed and self._is_saving:
            self._drafts.pop(row.id, None)
        if row.id not in self._drafts:
            self._overtaken.discard(row.id)
        elif has_changed:
            self._overtaken.add(row.id)
        self._deadline, self._today, self._is_read_only = deadline, today, read_only
        is_typed = has_changed and self.has_condition and self.condition.typed_note()
        typed = self.condition.settlement() if is_typed else None
        was_editing = self._is_editing and not is_other and not has_changed
        self.row = row
        if was_editing:
            self._show_buttons()
            return
        self._show_head(row)
        has_answer = row.status.meaning.is_answer
        self._is_editing = not read_only and (not has_answer or row.id in self._drafts)
        self.reading.show_row(row)
        self.facts.show_row(row, self._today)
        self.files_wanted.emit(row.id)
        self.condition.start(row)
        if typed is not None:
            self.condition.restore(typed)
        self._start_form(row)
        self._show_parts()

    def _start_form(self, row: AnchoringRow) -> None:
        self.form.start(row, self._deadline, self._today)
        if row.id in self._drafts:
            self.form.restore(self._drafts[row.id])
        self._clean = self.form.draft() if row.id not in self._drafts else {}

    def _show_head(self, row: AnchoringRow) -> None:
        self.set_texts(row.party, self.facts.head(row, self._today))
        self.chip.set_state(row.status.value, self._texts.label(row.status))
        self.chip.show()

    @property
    def is_read_only(self) -> bool:
        """Tell whether the round has ended, so that nothing is registered."""
        return self._is_read_only

    @property
    def has_condition(self) -> bool:
        """Tell whether the party has a condition that can be settled here."""
        return self.row is not None and self.row.status is Status.ENDORSED_ON_CONDITION

    def _show_parts(self) -> None:
        shows_both = self.shows_both
        self.changed_label.setVisible(shows_both)
        self.form.setVisible(self._is_editing)
        self.reading.setVisible(shows_both or not self._is_editing)
        self.facts.setVisible(shows_both or not self._is_editing)
        settles = self.has_condition and not self._is_editing and not self._is_read_only
        self.condition.setVisible(settles)
        self._show_buttons()

    def _show_buttons(self) -> None:
        can_act = self.row is not None and not self._is_read_only
        has_answer = self.row is not None and self.row.status.meaning.is_answer
        self.save_button.setVisible(can_act and (self._is_editing or self.has_condition))
        self.edit_button.setVisible(can_act and not self._is_editing)
        self.withdraw_button.setVisible(can_act and has_answer and not self._is_editing)
        self.cancel_button.setVisible(can_act and has_answer and self._is_editing)

    # what is done

    def edit(self) -> None:
        """Open the form."""
        if self.row is None or self._is_read_only:
            return
        self._is_editing = True
        self._show_parts()
        self.form.choices[self.form.status].setFocus()

    def choose(self, status: AnchoringStatus) -> None:
        """Open the form with a kind of answer chosen."""
        self.edit()
        if self._is_editing:
            self.form.choose(status)
            self.show_focused()

    def save(self) -> None:
        """Ask for what is filled in to be registered."""
        if self.row is None:
            return
        if self._is_editing:
            self.answer_saved.emit(self.row.id, self.form.standing())
        elif self.has_condition:
            self.condition_settled.emit(self.row.id, self.condition.settlement())

    @property
    def version(self) -> int | None:
        """Give the version of the party's row that is shown."""
        return self.row.version if self.row is not None else None

    @property
    def shows_both(self) -> bool:
        """Tell whether what another registered stands beside what is filled in."""
        return self._is_editing and self.row is not None and self.row.id in self._overtaken

    def stop_saving(self) -> None:
        """Know that what is filled in here was not registered, and keep it."""
        self._is_saving = False
        if self.row is not None and self._is_editing:
            self._drafts[self.row.id] = self.form.draft()

    def begin_saving(self) -> None:
        """Know that the next change of the party is what is filled in here."""
        self._is_saving = True

    def forget_draft(self) -> None:
        """Take what was filled in as registered."""
        self._is_saving = False
        if self.row is not None:
            self._drafts.pop(self.row.id, None)
        self._is_editing = False
        self._clean = {}

    def show_refusal(self, refused: Refused, sentence: str) -> None:
        """Say at the right field why it was refused."""
        self._is_saving = False
        if self._is_editing:
            self.form.show_refusal(refused, sentence)
        else:
            self.condition.show_refusal(sentence)
        self.show_focused()

    def focus_first(self) -> None:
        """Put the focus where the work is."""
        if self._is_editing:
            self.form.choices[self.form.status].setFocus()
        elif self.condition.isVisibleTo(self):
            self.condition.focus_chosen()
        elif self.edit_button.isVisibleTo(self):
            self.edit_button.setFocus()

    def _cancel(self) -> None:
        row = self.row
        if row is not None:
            self._drafts.pop(row.id, None)
            self._is_editing = False
            self._start_form(row)
            self._show_parts()
            self.edit_button.setFocus()

    def _ask_withdraw(self) -> None:
        if self.row is not None:
            self.withdraw_requested.emit(self.row.id)

    def _keep_draft(self) -> None:
        """Keep what was filled in and not saved, so that nothing typed is lost."""
        if self.row is None or not self._is_editing:
            return
        draft = self.form.draft()
        if draft != self._clean:
            self._drafts[self.row.id] = draft


__all__ = ["AnswerPanel", "Plan", "Receipt", "Settlement", "Standing"]
