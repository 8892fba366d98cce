# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a party's condition is met, and how that was settled."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from totrinn.dialogs.act_dialog import text_field, value_of
from totrinn.theme import theme
from totrinn.widgets.text import heading
from totrinn_db.domain.views.anchoring import AnchoringRow


@dataclass(frozen=True, slots=True)
class Settlement:
    """Whether a party's condition is met, and how."""

    is_met: bool
    note: str


class ConditionPart(QWidget):
    """Asks whether the condition is met."""

    def __init__(self) -> None:
        super().__init__()
        self._known = ""
        column = QVBoxLayout(self)
        theme.set_margins(column, 0, 4, 0, 0)
        theme.set_spacing(column, 5)
        column.addWidget(heading(self.tr("Er forbeholdet avklart?"), "h3", level=3))
        self.not_met = QRadioButton("")
        self.met = QRadioButton(self.tr("Ja, avklart med parten"))
        group = QButtonGroup(self)
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

    def start(self, row: AnchoringRow) -> None:
        """Show what is known."""
        self._known = row.condition_note
        self.not_met.setText(self.tr("Nei, saken venter på {party}").format(party=row.party))
        (self.met if row.condition_met else self.not_met).setChecked(True)
        self.note_edit.setPlainText(row.condition_note)
        self.note_field.set_error("")
        self._show_note()

    @property
    def note_edit(self) -> QPlainTextEdit:
        """Give the editor of the note."""
        note = self.note_field.editor
        assert isinstance(note, QPlainTextEdit)
        return note

    def typed_note(self) -> str:
        """Give a note that was typed and not saved."""
        typed: str = value_of(self.note_edit)
        return typed if typed != self._known else ""

    def restore(self, typed: Settlement) -> None:
        """Show what was filled in before."""
        (self.met if typed.is_met else self.not_met).setChecked(True)
        self.note_edit.setPlainText(typed.note)

    def settlement(self) -> Settlement:
        """Give what is filled in."""
        return Settlement(self.met.isChecked(), value_of(self.note_edit))

    def show_refusal(self, sentence: str) -> None:
        """Say why it was refused."""
        self.note_field.set_error(sentence)
        self.note_edit.setFocus()

    def focus_chosen(self) -> None:
        """Put the focus on what is chosen."""
        (self.met if self.met.isChecked() else self.not_met).setFocus()

    def _show_note(self) -> None:
        name = self.tr("Hvordan ble det avklart?")
        if not self.met.isChecked():
            name = self.tr("Hva gjenstår? (kan stå tomt)")
        self.note_field.label.setText(name)
        self.note_edit.setAccessibleName(name)
