# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the meeting did with one item: the outcomes that are allowed, and what each needs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QWidget

from totrinn.screens.meeting.comparison import Comparison
from totrinn.screens.meeting.drafts import Draft, suggested
from totrinn.screens.meeting.part import column_of
from totrinn.screens.meeting.statements import Statements
from totrinn.texts import Texts
from totrinn.widgets.choosing import choose, offer
from totrinn.widgets.form_field import FormField, IconText
from totrinn.widgets.section_edit import GrowingEdit
from totrinn.widgets.text import label
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import AppError, RuleBroken
from totrinn_db.domain.meetings import Outcome, WayOn
from totrinn_db.domain.views.meetings import ItemView, MeetingView
from totrinn_db.domain.wording import Weight

_WITHOUT_WORDING = (
    Outcome.POSTPONED,
    Outcome.NOT_TREATED,
    Outcome.WITHDRAWN,
    Outcome.SENT_BACK,
    Outcome.NO_AGREEMENT,
)
_NEEDS_REASON = (Outcome.SENT_BACK, Outcome.NO_AGREEMENT, Outcome.WITHDRAWN)


class OutcomeForm(QWidget):
    """The fields that the chosen outcome needs. `choices` holds the outcomes, to be laid beside."""

    changed = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._item: ItemView | None = None
        self._is_filling = False
        self._typed_wording = False
        self.buttons: dict[Outcome, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.title = label(self.tr("Hva ble utfallet?"), "h3")
        self.error = IconText("ph.warning-circle-fill", tone="danger", ink="danger")
        self.error.hide()
        self.choices = QWidget(self)
        self.choices.setAccessibleName(self.title.text())
        choices = column_of(self.choices, spacing=6)
        self._radios = QWidget()
        self._radios_column = column_of(self._radios, spacing=4)
        for part in (self.title, self.error, self._radios):
            choices.addWidget(part)
        self.wording_field = FormField(self.tr("Vedtak"), GrowingEdit(least_lines=2))
        self.comparison = Comparison()
        self.kept_by_field = FormField(
            self.tr("Hvem sier at svarene fortsatt gjelder?"), QLineEdit(),
            help=self.tr("Navnet og begrunnelsen blir trykt i protokollen."),
        )  # fmt: skip
        self.kept_reason_field = FormField(
            self.tr("Hvorfor gjelder de fortsatt?"), GrowingEdit(least_lines=1)
        )
        self.reason_field = FormField(self.tr("Begrunnelse"), GrowingEdit(least_lines=2))
        self.votes_field = FormField(
            self.tr("Stemmetall"), QLineEdit(),
            help=self.tr("Slik det skal stå i protokollen, for eksempel «12 mot 2»."),
        )  # fmt: skip
        self.way_on_field = FormField(self.tr("Hvor går saken?"), QComboBox())
        for way in WayOn:
            self._way_combo.addItem(self._texts.label(way), way.value)
        self.lift_to_field = FormField(self.tr("Til hvilket organ?"), QComboBox())
        self.statements = Statements()

    @property
    def _way_combo(self) -> QComboBox:
        editor = self.way_on_field.editor
        assert isinstance(editor, QComboBox)
        return editor

    @property
    def _lift_combo(self) -> QComboBox:
        editor = self.lift_to_field.editor
        assert isinstance(editor, QComboBox)
        return editor

    def _lay_out(self) -> None:
        column = column_of(self, spacing=9)
        for part in (
            self.votes_field, self.wording_field, self.comparison, self.kept_by_field,
            self.kept_reason_field, self.reason_field, self.way_on_field, self.lift_to_field,
            self.statements,
        ):  # fmt: skip
            column.addWidget(part)

    def _connect(self) -> None:
        self._editor(self.wording_field).textChanged.connect(self._on_wording)
        for field in (self.kept_reason_field, self.reason_field):
            self._editor(field).textChanged.connect(self._on_typed)
        for field in (self.kept_by_field, self.votes_field):
            self._line(field).textEdited.connect(self._on_typed)
        self._way_combo.activated.connect(self._on_typed)
        self._lift_combo.activated.connect(self._on_typed)
        self.statements.changed.connect(self._on_typed)
        self._group.buttonClicked.connect(self._on_chosen)

    # filling in

    def show_item(self, view: MeetingView, item: ItemView, draft: Draft, *, locked: bool) -> None:
        """Show the outcomes of an item and a draft of one."""
        self._is_filling = True
        self._item = item
        self._typed_wording = bool(draft.wording) and draft.wording != item.proposal
        self._offer(item)
        if draft.chosen in self.buttons:
            self.buttons[draft.chosen].setChecked(True)
        self._editor(self.wording_field).setPlainText(draft.wording)
        self._editor(self.reason_field).setPlainText(draft.reason)
        self._editor(self.kept_reason_field).setPlainText(draft.kept_reason)
        self._line(self.kept_by_field).setText(draft.kept_by)
        self._line(self.votes_field).setText(draft.votes)
        choose(self._way_combo, draft.way_on)
        offer(self._lift_combo, [(body.id, body.name) for body in view.lift_to], draft.lift_to)
        self.statements.show_statements(view.parties, draft.statements)
        self.clear_errors()
        self.setEnabled(not locked)
        self.choices.setEnabled(not locked)
        self._is_filling = False
        self._arrange()

    def _offer(self, item: ItemView) -> None:
        for button in self.buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for outcome in item.outcomes:
            button = QRadioButton(self._texts.label(outcome))
            self._group.addButton(button)
            self._radios_column.addWidget(button)
            self.buttons[outcome] = button
        self.title.setVisible(bool(self.buttons))

    @property
    def chosen(self) -> Outcome | None:
        """Give the outcome that is chosen."""
        return next((o for o, button in self.buttons.items() if button.isChecked()), None)

    def draft(self) -> Draft:
        """Give what is filled in; fields that the outcome does not use are left out on saving."""
        chosen = self.chosen
        return Draft(
            outcome=chosen.value if chosen else "",
            wording=self._editor(self.wording_field).toPlainText().strip(),
            reason=self._editor(self.reason_field).toPlainText().strip(),
            votes=self._line(self.votes_field).text().strip(),
            way_on=str(self._way_combo.currentData() or ""),
            lift_to=str(self._lift_combo.currentData() or ""),
            kept_by=self._line(self.kept_by_field).text().strip(),
            kept_reason=self._editor(self.kept_reason_field).toPlainText().strip(),
            statements=self.statements.values(),
        )

    def to_record(self) -> Draft:
        """Give the draft without what the chosen outcome does not use."""
        draft, chosen = self.draft(), self.chosen
        if chosen in _WITHOUT_WORDING:
            draft.wording = draft.votes = draft.kept_by = draft.kept_reason = ""
        if chosen is not Outcome.ADOPTED_BY_VOTE:
            draft.votes = ""
        if not self._shows_reason(chosen):
            draft.reason = ""
        if chosen is not Outcome.NO_AGREEMENT:
            draft.way_on = ""
        if draft.way_on != WayOn.LIFTED.value:
            draft.lift_to = ""
        if self.comparison.weight is not Weight.CONTENT or not self._is_decision(chosen):
            draft.kept_by = draft.kept_reason = ""
        return draft

    # errors

    def clear_errors(self) -> None:
        """Take away every error."""
        self.error.hide()
        self.statements.set_error("")
        for field in self._fields():
            field.set_error("")

    def show_error(self, error: AppError, text: str) -> None:
        """Say what is missing at the field where it is, and go there."""
        field = self._field_of(error)
        if field is None:
            self.error.set_text(text)
            self.error.show()
            first = next(iter(self.buttons.values()), None)
            if first is not None:
                first.setFocus()
            return
        field.set_error(text)
        if isinstance(field, FormField):
            field.show()
            field.editor.setFocus()
        elif not field.rows:
            field.add()

    def _field_of(self, error: AppError) -> FormField | Statements | None:
        if not isinstance(error, RuleBroken):
            return None
        places: dict[Code, FormField | Statements] = {
            Code.REASON_REQUIRED: self.reason_field,
            Code.TEXT_REQUIRED: self.votes_field,
            Code.STATEMENT_REQUIRED: self.statements,
            Code.WORDING_MISSING: self.wording_field,
            Code.WORDING_CHANGED: self.kept_by_field,
            Code.NATIONAL_ID_FOUND: self.wording_field,
        }
        return places.get(error.refused.code)

    def _fields(self) -> tuple[FormField, ...]:
        return (
            self.wording_field, self.kept_by_field, self.kept_reason_field, self.reason_field,
            self.votes_field, self.way_on_field, self.lift_to_field,
        )  # fmt: skip

    # what is seen

    def show_all(self, visible: bool) -> None:
        """Show choices and fields, or neither."""
        self.setVisible(visible)
        self.choices.setVisible(visible)

    def _on_chosen(self) -> None:
        editor = self._editor(self.wording_field)
        if self._item is not None and not self._typed_wording:
            self._is_filling = True
            editor.setPlainText(suggested(self._item, self.chosen))
            self._is_filling = False
        if self.chosen is Outcome.ADOPTED_WITH_STATEMENTS and not self.statements.rows:
            self.statements.add()
        self.clear_errors()
        self._on_typed()

    def _on_wording(self) -> None:
        if not self._is_filling:
            self._typed_wording = True
        self._on_typed()

    def _on_typed(self, _what: object = None) -> None:
        if not self._is_filling:
            self._arrange()
            self.changed.emit()

    def _is_decision(self, outcome: Outcome | None) -> bool:
        return outcome is not None and (outcome.is_adoption or outcome is Outcome.RECOMMENDED)

    def _shows_reason(self, outcome: Outcome | None) -> bool:
        return outcome in (*_NEEDS_REASON, Outcome.POSTPONED, Outcome.NOT_TREATED)

    def _arrange(self) -> None:
        chosen, item = self.chosen, self._item
        has_case = item is not None and item.case is not None
        self.wording_field.setVisible(chosen is not None and chosen not in _WITHOUT_WORDING)
        self._name_wording(chosen)
        decides = self._is_decision(chosen)
        anchored = item.anchored_wording if item is not None and decides else ""
        self.comparison.compare(anchored, self._editor(self.wording_field).toPlainText())
        changed = self.comparison.weight is Weight.CONTENT
        self.kept_by_field.setVisible(changed)
        self.kept_reason_field.setVisible(changed)
        self.reason_field.setVisible(self._shows_reason(chosen))
        self.votes_field.setVisible(chosen is Outcome.ADOPTED_BY_VOTE)
        no_agreement = chosen is Outcome.NO_AGREEMENT
        self.way_on_field.setVisible(no_agreement)
        lifted = self._way_combo.currentData() == WayOn.LIFTED.value
        self.lift_to_field.setVisible(no_agreement and lifted)
        self.statements.setVisible(has_case and chosen is not None)

    def _name_wording(self, chosen: Outcome | None) -> None:
        if chosen is Outcome.RECOMMENDED:
            name = self.tr("Tilråding")
        elif self._is_decision(chosen) or chosen is Outcome.APPROVED:
            name = self.tr("Vedtak")
        else:
            name = self.tr("Konklusjon")
        self.wording_field.label.setText(name)
        self.wording_field.editor.setAccessibleName(name)

    def _editor(self, field: FormField) -> GrowingEdit:
        assert isinstance(field.editor, GrowingEdit)
        return field.editor

    def _line(self, field: FormField) -> QLineEdit:
        assert isinstance(field.editor, QLineEdit)
        return field.editor
