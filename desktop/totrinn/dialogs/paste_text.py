# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A place to paste a text, such as an e-mail or cells from a spreadsheet. It stops no window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.text import heading, label


class PasteDialog(QDialog):
    """Takes a text and gives it on by `pasted`; what lies on the clipboard is filled in already."""

    pasted = Signal(str)

    def __init__(
        self, title: str, intro: str, act: str, *, parent: QWidget, from_clipboard: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(title)
        self.edit.setTabChangesFocus(True)
        self.act_button, self.cancel_button = Button(act, "primary"), Button(self.tr("Avbryt"))
        self.act_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.edit.textChanged.connect(self._on_text)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(heading(title, "section"))
        column.addWidget(label(intro, tone="subtle", wrap=True))
        column.addWidget(self.edit, 1)
        column.addLayout(row)
        for button in (self.act_button, self.cancel_button):
            row.addWidget(button)
        row.addStretch(1)
        theme.set_margins(column, 22, 18, 22, 16)
        theme.set_spacing(column, 12)
        theme.set_spacing(row, 8)
        theme.set_limits(self, min_width=520, min_height=340)
        if from_clipboard:
            self.edit.setPlainText(QGuiApplication.clipboard().text())
        self._on_text()
        self.edit.setFocus()

    def _on_text(self) -> None:
        self.act_button.setEnabled(bool(self.edit.toPlainText().strip()))

    def accept(self) -> None:
        """Give the text on and close."""
        text = self.edit.toPlainText()
        super().accept()
        self.pasted.emit(text)
