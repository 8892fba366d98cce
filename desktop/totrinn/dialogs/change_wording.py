# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Changing a proposal that is out with the parties: the difference, its weight and its price."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from totrinn.dialogs.act_dialog import line_field, text_field, value_of
from totrinn.screens.base import Screen
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.difference import SideBySide
from totrinn.widgets.form_field import FormField
from totrinn.widgets.section_edit import GrowingEdit
from totrinn.widgets.text import heading, label
from totrinn_db.commands import cases
from totrinn_db.domain.errors import AppError, ChangedByOthers
from totrinn_db.domain.wording import Edit, Weight, classify, difference

_COMPARE_AFTER = 250


class ChangeWordingPage(QWidget):
    """Shows word by word what changes, and asks what it means for the answers."""

    changed = Signal()
    cancelled = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._case_id, self._anchored, self._version = "", "", 0
        self._make_parts()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COMPARE_AFTER)
        self._timer.timeout.connect(self.compare)
        self.edit.textChanged.connect(self._timer.start)
        theme.changed.connect(self.compare)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancelled)
        self.choices.buttonToggled.connect(lambda _button, _on: self._show_choice())

    def _make_parts(self) -> None:
        self.edit = GrowingEdit(least_lines=4)
        self.edit_field = FormField(
            self.tr("Forslaget med endringen"),
            self.edit,
            help=self.tr("Partene har fått teksten slik den står her nå."),
        )
        self.sides = SideBySide(
            self.tr("Slik partene fikk det"), self.tr("Med endringen"), role="reading"
        )
        self.weight_label = label("", "h2", wrap=True)
        self.weight_help = label("", "small", tone="subtle", wrap=True)
        self.new_round = QRadioButton(
            self.tr("Send en ny runde, så partene svarer på den nye teksten")
        )
        self.keep = QRadioButton(self.tr("La svarene gjelde, med en begrunnelse som trykkes"))
        self.choices = QButtonGroup(self)
        for button in (self.new_round, self.keep):
            self.choices.addButton(button)
        self.name_field = line_field(self.tr("Hvem bestemmer dette?"))
        self.reason_field = text_field(
            self.tr("Hvorfor gjelder svarene fortsatt?"),
            help_text=self.tr("Begrunnelsen står i saksframlegget og protokollen."),
            lines=3,
        )
        self.save_button = Button("", "primary")
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")

    def _lay_out(self) -> None:
        card = Card()
        card.add(heading(self.tr("Endre forslaget"), "section"))
        card.add(self.edit_field)
        card.add(heading(self.tr("Forskjellen"), "h3", level=3))
        card.add(self.sides)
        card.add(self.weight_label)
        card.add(self.weight_help)
        self.choice_box = QWidget()
        box = QVBoxLayout(self.choice_box)
        for part in (self.new_round, self.keep, self.name_field, self.reason_field):
            box.addWidget(part)
        theme.set_margins(box, 0, 0, 0, 0)
        theme.set_spacing(box, 6)
        card.add(self.choice_box)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        theme.set_margins(buttons, 0, 8, 0, 0)
        card.body.addLayout(buttons)
        theme.set_margins(card.body, 20, 16, 20, 16)
        theme.set_spacing(card.body, 8)
        theme.set_limits(card, max_width=900)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.addWidget(card)
        column.addStretch(1)
        theme.set_margins(column, 0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll)
        theme.set_margins(outer, 0, 0, 0, 0)

    def start(self, case_id: str, anchored: str, wording: str, version: int) -> None:
        """Begin with the wording of today; it is compared with what the parties were given."""
        self._case_id, self._anchored, self._version = case_id, anchored, version
        for field in (self.edit_field, self.name_field, self.reason_field):
            field.set_error("")
        self.edit.setPlainText(wording)
        self.name_field.editor.setText(self._screen.context.settings.actor_name)  # type: ignore[attr-defined]
        reason = self.reason_field.editor
        assert isinstance(reason, QPlainTextEdit)
        reason.clear()
        self.new_round.setChecked(True)
        self.compare()
        QTimer.singleShot(0, self.edit, self.edit.setFocus)

    def take_newer(self, wording: str, version: int) -> None:
        """Compare with what another has written meanwhile; what is typed here stays."""
        if version == self._version:
            return
        self._anchored, self._version = wording, version
        self.edit_field.set_error(
            self.tr(
                "En annen har endret forslaget mens du skrev. Din tekst står her og er ikke lagret."
                " Forskjellen under er mellom den andre teksten og din."
            )
        )
        self.compare()

    @property
    def weight(self) -> Weight:
        """Tell how much the change weighs."""
        return classify(self._anchored, self.edit.toPlainText())

    def compare(self) -> None:
        """Show the difference and what it means."""
        self._timer.stop()
        runs = difference(self._anchored, self.edit.toPlainText())
        self.sides.show_runs(runs, self._words())
        weight = self.weight
        self.weight_label.setText(self._screen.context.texts.label(weight))
        helps = {
            Weight.IDENTICAL: self.tr("Teksten er den samme som partene fikk."),
            Weight.LANGUAGE: self.tr("Svarene gjelder fortsatt. Endringen blir lagret med dato."),
            Weight.CONTENT: self.tr(
                "Partene har svart på en annen tekst. Velg hva som skal gjelde."
            ),
        }
        self.weight_help.setText(helps[weight])
        self.choice_box.setVisible(weight is Weight.CONTENT)
        self.save_button.setEnabled(weight is not Weight.IDENTICAL)
        self._show_choice()

    def _words(self) -> dict[Edit, str]:
        return {edit: self._screen.context.texts.label(edit) for edit in Edit}

    def _show_choice(self) -> None:
        keeps = self.keep.isChecked()
        self.name_field.setVisible(keeps)
        self.reason_field.setVisible(keeps)
        if self.weight is not Weight.CONTENT:
            self.save_button.setText(self.tr("Lagre som språklig endring"))
        elif keeps:
            self.save_button.setText(self.tr("Lagre og la svarene gjelde"))
        else:
            self.save_button.setText(self.tr("Lagre og legg svarene til side"))

    def save(self) -> None:
        """Save the change in the way that was chosen."""
        self.compare()
        keeps = self.weight is Weight.CONTENT and self.keep.isChecked()
        self._screen.write(
            cases.write_wording,
            then=lambda _none: self.changed.emit(),
            failed=self._on_failed,
            undo_text=self.tr("Forslaget er endret."),
            case_id=self._case_id,
            expected_version=self._version,
            text=self.edit.toPlainText(),
            new_round=self.weight is Weight.CONTENT and not keeps,
            kept_by=value_of(self.name_field.editor) if keeps else "",
            kept_reason=value_of(self.reason_field.editor) if keeps else "",
        )

    def _on_failed(self, error: AppError) -> None:
        if isinstance(error, ChangedByOthers):
            self._screen.reload()
            return
        text = self._screen.context.texts.problem(error)
        at = self.edit_field
        if self.keep.isChecked() and self.weight is Weight.CONTENT:
            empty = [f for f in (self.name_field, self.reason_field) if not value_of(f.editor)]
            at = empty[0] if empty else self.reason_field
        at.set_error(text)
        at.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
