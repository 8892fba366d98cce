# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Last step: who the user is, for the papers and the history."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from totrinn.screens.first_run.draft import Draft
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import FormField, IconText
from totrinn.widgets.text import label
from totrinn_db.domain.parties import Side


class YouPage(QWidget):
    """Name, title, side and employer."""

    changed = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.name_edit, self.title_edit = QLineEdit(draft.name), QLineEdit(draft.title)
        self.employer_combo = QComboBox()
        self.employer_combo.setEditable(True)
        self.employer_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name_field = FormField(
            self.tr("Navn"), self.name_edit,
            help=self.tr("Står som avsender i dokumentene og i historikken."),
        )  # fmt: skip
        self.title_field = FormField(
            self.tr("Stilling"),
            self.title_edit,
            help=self.tr("For eksempel samhandlingskoordinator."),
        )
        self.employer_field = FormField(self.tr("Arbeidsgiver"), self.employer_combo)
        card = Card()
        for part in (self.name_field, self.title_field, self._sides(), self.employer_field):
            card.add(part)
        theme.set_spacing(card.body, 14)
        theme.set_limits(card, max_width=620)
        promise = self.tr(
            "Opplysningene lagres på denne maskinen. Du kan endre dem under Innstillinger."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addWidget(IconText("action.lock", promise, tone="subtle"))
        column.addStretch(1)
        theme.set_spacing(column, 10)
        self.name_edit.textChanged.connect(self._on_changed)
        self.title_edit.textChanged.connect(self._on_changed)
        self.employer_combo.editTextChanged.connect(self._on_changed)

    def _sides(self) -> QWidget:
        holder, choices = QWidget(), QWidget()
        self._group = QButtonGroup(holder)
        flow = FlowLayout(choices, spacing=18)
        names = (self.tr("Kommunene"), self.tr("Helseforetaket"), self.tr("Felles sekretariat"))
        self.side_buttons: dict[Side, QRadioButton] = {}
        for side, name in zip((Side.MUNICIPAL, Side.TRUST, Side.OTHER), names, strict=True):
            button = QRadioButton(name)
            button.setChecked(self._draft.side is side)
            button.toggled.connect(self._on_changed)
            self.side_buttons[side] = button
            self._group.addButton(button)
            flow.addWidget(button)
        column = QVBoxLayout(holder)
        column.addWidget(label(self.tr("Du arbeider for"), "h3"))
        column.addWidget(choices)
        column.setContentsMargins(0, 0, 0, 0)
        theme.set_spacing(column, 4)
        return holder

    def focus_first(self) -> None:
        """Put the focus on the name."""
        self.name_edit.setFocus()

    def show_draft(self) -> None:
        """Offer the parties as employers."""
        community, typed = self._draft.community, self._draft.employer
        self.employer_combo.blockSignals(True)
        self.employer_combo.clear()
        if community is not None:
            self.employer_combo.addItems([trust.name for trust in community.trusts])
            names = sorted(one.official_name for one in community.municipalities)
            kommune: str = self.tr("{name} kommune")
            self.employer_combo.addItems([kommune.format(name=name) for name in names])
        self.employer_combo.setCurrentIndex(-1)
        self.employer_combo.setEditText(typed)
        self.employer_combo.blockSignals(False)

    def check(self) -> bool:
        """Mark what is missing; without a name nobody can see who did what."""
        missing = not self._draft.name
        self.name_field.set_error(self.tr("Skriv navnet ditt.") if missing else "")
        if missing:
            self.name_edit.setFocus()
        return not missing

    def _on_changed(self) -> None:
        draft = self._draft
        draft.name = " ".join(self.name_edit.text().split())
        draft.title = " ".join(self.title_edit.text().split())
        draft.employer = " ".join(self.employer_combo.currentText().split())
        draft.side = next(
            (side for side, button in self.side_buttons.items() if button.isChecked()), None
        )
        if draft.name:
            self.name_field.set_error("")
        self.changed.emit()
