# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A question with two answers in words. It does not stop the window: use open() and accepted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.text import heading, label


class Question(QDialog):
    """Asks one thing; the answers say what happens."""

    def __init__(
        self, title: str, text: str, *, yes: str, no: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.yes_button, self.no_button = Button(yes, "primary"), Button(no)
        self.yes_button.clicked.connect(self.accept)
        self.no_button.clicked.connect(self.reject)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(heading(title, "section"))
        column.addWidget(label(text, wrap=True))
        column.addLayout(row)
        row.addStretch(1)
        row.addWidget(self.no_button)
        row.addWidget(self.yes_button)
        theme.set_margins(column, 22, 18, 22, 16)
        theme.set_spacing(column, 12)
        theme.set_spacing(row, 8)
        theme.set_limits(self, min_width=420)
        self.no_button.setFocus()
