# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""From which day something is no longer so, and why. Nothing is deleted by it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.form_field import DateField, FormField
from totrinn.widgets.text import heading, label


class Ending(QDialog):
    """Asks for a day and, if wanted, a reason. Use open() and accepted."""

    def __init__(
        self, title: str, text: str, today: date, *, asks_reason: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.date_edit, self.reason_edit = DateField(today), QLineEdit()
        self.reason_field = FormField(
            self.tr("Hvorfor"), self.reason_edit, help=self.tr("Står i historikken.")
        )
        self.reason_field.setVisible(asks_reason)
        self._asks_reason = asks_reason
        self.yes_button = Button(self.tr("Avslutt"), "primary")
        self.no_button = Button(self.tr("Avbryt"))
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(heading(title, "section"))
        column.addWidget(label(text, wrap=True))
        column.addWidget(FormField(self.tr("Fra og med"), self.date_edit))
        column.addWidget(self.reason_field)
        column.addLayout(row)
        row.addStretch(1)
        row.addWidget(self.no_button)
        row.addWidget(self.yes_button)
        theme.set_margins(column, 22, 18, 22, 16)
        theme.set_spacing(column, 12)
        theme.set_spacing(row, 8)
        theme.set_limits(self, min_width=420)
        self.yes_button.clicked.connect(self._on_yes)
        self.no_button.clicked.connect(self.reject)

    def on(self) -> date:
        """Give the day."""
        return self.date_edit.value()

    def reason(self) -> str:
        """Give the reason."""
        return " ".join(self.reason_edit.text().split())

    def _on_yes(self) -> None:
        if self._asks_reason and not self.reason():
            self.reason_field.set_error(self.tr("Skriv kort hvorfor."))
            self.reason_edit.setFocus()
            return
        self.accept()
