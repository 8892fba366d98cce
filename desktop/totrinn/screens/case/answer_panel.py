# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One party's answer: read it, settle its condition, register it or change it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from totrinn.dialogs.act_dialog import text_field, value_of
from totrinn.models.dates import short_date
from totrinn.screens.case.answer_form import AnswerForm, Plan, Receipt, Standing
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.card import SidePanel
from totrinn.widgets.chips import Chip
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import hairline, heading, label
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.anchoring import AnchoringRow

Status = AnchoringStatus


@dataclass(frozen=True, slots=True)
class Settlement:
    """Whether a party's condition is met, and how."""

    is_met: bool
    note: str


class AnswerPanel(SidePanel):
    """The details of one party in one round."""

    answer_saved = Signal(str, object)
    condition_settled = Signal(str, object)
    withdraw_requested = Signal(str)

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
        self.reading = QWidget()
        self._reading_column = QVBoxLayout(self.reading)
        theme.set_margins(self._reading_column, 0, 0, 0, 0)
        theme.set_spacing(self._reading_column, 6)
        self.add(self.reading)
        self._make_settlement()
        self.facts = QWidget()
        self._facts_column = QVBoxLayout(self.facts)
        theme.set_margins(self._facts_column, 0, 4, 0, 0)
        theme.set_spacing(self._facts_column, 6)
        self.add(self.facts)
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

    def _make_settlement(self) -> None:
        self.settlement = QWidget()
        column = QVBoxLayout(self.settlement)
        theme.set_margins(column, 0, 4, 0, 0)
        theme.set_spacing(column, 5)
        column.addWidget(heading(self.tr("Er forbeholdet avklart?"), "h3", level=3))
        self.not_met = QRadioButton("")
        self.met = QRadioButton(self.tr("Ja, avklart med parten"))
        group = QButtonGroup(self.settlement)
        for button in (self.not_met, self.met):
            group.addButton(button)
            column.addWidget(button)
        self.note_field = text_field(
            self.tr("Hvordan ble det avklart?"),
            help_text=self.tr("Vises i statusen og i protokollen."),
            lines=3,
        )
        column.addWidget(self.note_field)
        self.met.toggled.connect(self._show_note)
        self.add(self.settlement)

    def _make_buttons(self) -> None:
        self.save_button = Button(self.tr("Lagre svaret"), "primary")
        self.edit_button = Button(self.tr("Endre svaret"), "quiet")
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")
        self.set_buttons([self.save_button, self.edit_button, self.cancel_button])
        self.save_button.clicked.connect(self.save)
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
            self.settlement,
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
        note = self._typed_note() if has_changed else ""
        was_editing = self._is_editing and not is_other and not has_changed
        self.row = row
        if was_editing:
            self._show_buttons()
            return
        self._show_head(row)
        has_answer = row.status.meaning.is_answer
        self._is_editing = not read_only and (not has_answer or row.id in self._drafts)
        self._fill_reading(row)
        self._fill_settlement(row)
        if note:
            self.met.setChecked(True)
            self._note_edit.setPlainText(note)
        self._start_form(row)
        self._show_parts()

    def _start_form(self, row: AnchoringRow) -> None:
        self.form.start(row, self._deadline, self._today)
        if row.id in self._drafts:
            self.form.restore(self._drafts[row.id])
        self._clean = self.form.draft() if row.id not in self._drafts else {}

    def _show_head(self, row: AnchoringRow) -> None:
        self.set_texts(row.party, self._told(row))
        self.chip.set_state(row.status.value, self._texts.label(row.status))
        self.chip.show()

    def _told(self, row: AnchoringRow) -> str:
        if row.status.meaning.is_answer and row.answered_on:
            day = short_date(self._texts, row.answered_on, self._today)
            where = row.organ or (self._texts.label(row.level) if row.level else "")
            if where:
                return self.tr("Svarte {date} etter behandling i {organ}").format(
                    date=day, organ=where[:1].lower() + where[1:]
                )
            return self.tr("Svarte {date}").format(date=day)
        if row.sent_to:
            return self.tr("Sendt til {receiver}").format(receiver=row.sent_to)
        return ""

    def _fill_reading(self, row: AnchoringRow) -> None:
        column = self._reading_column
        _empty(column)
        if row.text:
            column.addWidget(heading(self._text_name(row.status), "h3", level=3))
            column.addWidget(label(row.text, "small", wrap=True))
        if row.lack in (Lack.LEVEL_TOO_LOW, Lack.NOT_CONFIRMED, Lack.ONLY_NOTED):
            text = self._texts.label(row.lack)
            column.addWidget(
                IconText("thing.warning", text, "small", tone="warning", ink="warning")
            )
        _empty(self._facts_column)
        facts = self._facts(row)
        if facts:
            self._facts_column.addWidget(hairline())
        for icon, text in facts:
            self._facts_column.addWidget(IconText(icon, text, "small"))

    def _text_name(self, status: AnchoringStatus) -> str:
        names = {
            Status.ENDORSED_WITH_REMARK: self.tr("Merknad"),
            Status.ENDORSED_ON_CONDITION: self.tr("Forbehold"),
            Status.NOT_ENDORSED: self.tr("Begrunnelse"),
        }
        return names.get(status, self.tr("Kommentar"))

    def _facts(self, row: AnchoringRow) -> list[tuple[str, str]]:
        who = ", ".join(part for part in (row.answered_by, row.capacity) if part)
        facts = [("thing.person", who)]
        if row.level is not None:
            facts.append(("thing.municipality", self._texts.label(row.level)))
        if row.archive_number:
            text = self.tr("Arkivsak {number}").format(number=row.archive_number)
            facts.append(("thing.archive_case", text))
        if row.status.meaning.assents:
            text = self.tr("Bekreftet av parten selv")
            if not row.confirmed:
                text = self.tr("Representanten støtter, parten har ikke bekreftet")
            facts.append(("thing.check", text))
        if row.wants_statement:
            facts.append(("action.statement", self.tr("Ønsker protokolltilførsel")))
        facts.append(("action.history", self._registered(row)))
        facts.append(("action.write", row.note))
        return [(icon, text) for icon, text in facts if text]

    def _registered(self, row: AnchoringRow) -> str:
        if not row.registered_by or row.registered_on is None:
            return ""
        day = short_date(self._texts, row.registered_on, self._today)
        source = f", {self._texts.label(row.source).lower()}" if row.source else ""
        return self.tr("Registrert av {name} {date}{source}").format(
            name=row.registered_by, date=day, source=source
        )

    def _fill_settlement(self, row: AnchoringRow) -> None:
        self.not_met.setText(self.tr("Nei, saken venter på {party}").format(party=row.party))
        (self.met if row.condition_met else self.not_met).setChecked(True)
        self._note_edit.setPlainText(row.condition_note)
        self.note_field.set_error("")
        self._show_note()

    @property
    def _note_edit(self) -> QPlainTextEdit:
        note = self.note_field.editor
        assert isinstance(note, QPlainTextEdit)
        return note

    def _typed_note(self) -> str:
        """Give a note of settlement that was typed and not saved."""
        typed: str = value_of(self._note_edit) if self.met.isChecked() else ""
        known = self.row.condition_note if self.row is not None else ""
        return typed if self.has_condition and typed != known else ""

    def _show_note(self) -> None:
        self.note_field.setVisible(self.met.isChecked())

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
        self.settlement.setVisible(settles)
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
            QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self.scroll_area.ensureWidgetVisible(focused, 0, theme.px(60))

    def save(self) -> None:
        """Ask for what is filled in to be registered."""
        if self.row is None:
            return
        if self._is_editing:
            self.answer_saved.emit(self.row.id, self.form.standing())
        elif self.has_condition:
            settlement = Settlement(self.met.isChecked(), value_of(self.note_field.editor))
            self.condition_settled.emit(self.row.id, settlement)

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
            self.note_field.show()
            self.note_field.set_error(sentence)
            self.note_field.editor.setFocus()

    def focus_first(self) -> None:
        """Put the focus where the work is."""
        if self._is_editing:
            self.form.choices[self.form.status].setFocus()
        elif self.settlement.isVisibleTo(self):
            (self.met if self.met.isChecked() else self.not_met).setFocus()
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


def _empty(column: QVBoxLayout) -> None:
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


__all__ = ["AnswerPanel", "Plan", "Receipt", "Settlement", "Standing"]
