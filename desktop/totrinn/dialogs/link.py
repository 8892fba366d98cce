# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A link in a text: the words that are read and where they lead. It stops no window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from totrinn.marked.blocks import is_link
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.form_field import FormField
from totrinn.widgets.text import heading


class LinkDialog(QDialog):
    """Asks for words and address; `given` tells both, and an empty address takes the link away."""

    given = Signal(str, str)

    def __init__(self, text: str, address: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lenke"))
        self.text_edit, self.address_edit = QLineEdit(text), QLineEdit(address)
        self.text_field = FormField(
            self.tr("Tekst"),
            self.text_edit,
            help=self.tr("Si hvor lenken fører, for eksempel «veilederen fra Helsedirektoratet»."),
        )
        self.address_field = FormField(
            self.tr("Adresse"), self.address_edit, help=self.tr("Begynner med https://")
        )
        self.yes_button = Button(self.tr("Sett inn"), "primary")
        self.no_button = Button(self.tr("Avbryt"))
        self.yes_button.setDefault(True)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(heading(self.tr("Lenke"), "section"))
        column.addWidget(self.text_field)
        column.addWidget(self.address_field)
        column.addLayout(row)
        row.addStretch(1)
        row.addWidget(self.no_button)
        row.addWidget(self.yes_button)
        theme.set_margins(column, 22, 18, 22, 16)
        theme.set_spacing(column, 12)
        theme.set_spacing(row, 8)
        theme.set_limits(self, min_width=460)
        self.yes_button.clicked.connect(self._on_yes)
        self.no_button.clicked.connect(self.reject)
        (self.address_edit if text else self.text_edit).setFocus()

    def _on_yes(self) -> None:
        text = " ".join(self.text_edit.text().split())
        address = self.address_edit.text().strip()
        if address and ":" not in address:
            address = f"mailto:{address}" if "@" in address else f"https://{address}"
        self.text_field.set_error("" if text else self.tr("Skriv teksten som leseren ser."))
        may_lead = not address or is_link(address)
        self.address_field.set_error(
            "" if may_lead else self.tr("Lenken må begynne med https://, http:// eller mailto:.")
        )
        if text and may_lead:
            self.accept()
            self.given.emit(text, address)
