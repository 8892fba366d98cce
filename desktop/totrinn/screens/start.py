# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What fills the window while a database is opened, and when it cannot be."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.navigation import AppMark
from totrinn.widgets.text import heading, label
from totrinn_db.domain.errors import AppError, StoreProblem

# A quick opening says nothing, so that the window does not flicker.
_SAY_AFTER_MS = 300


class StartPage(QWidget):
    """Says that a database is being opened, or what is wrong, what is safe and what can be done."""

    retry_requested = Signal(str)
    open_requested = Signal()
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._details = "", ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SAY_AFTER_MS)
        self._later.timeout.connect(self._say_opening)
        self.card = QFrame()
        self.card.setProperty("surface", "card")
        theme.set_limits(self.card, min_width=320, max_width=620)
        self._build_card()
        across, down = QHBoxLayout(), QVBoxLayout(self)
        across.addStretch(1)
        across.addWidget(self.card, 4)
        across.addStretch(1)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)
        theme.set_margins(down, 22, 22, 22, 22)
        self.card.hide()

    def _build_card(self) -> None:
        self.title_label = heading("", "section", level=1)
        self.text_label = label("", "body", wrap=True)
        self.place_label = label("", "small", tone="subtle", wrap=True)
        self.retry_button = Button(self.tr("Prøv igjen"), "primary", icon="action.retry")
        self.open_button = Button(self.tr("Åpne en annen database …"))
        self.new_button = Button(self.tr("Lag en ny"))
        self.copy_link = LinkButton(self.tr("Kopier detaljene"))
        column, row = QVBoxLayout(self.card), QHBoxLayout()
        top = QHBoxLayout()
        top.addWidget(AppMark())
        top.addWidget(self.title_label, 1)
        column.addLayout(top)
        for part in (self.text_label, self.place_label):
            column.addWidget(part)
        for button in (self.retry_button, self.open_button, self.new_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.copy_link)
        column.addLayout(row)
        theme.set_margins(column, 24, 20, 24, 20)
        theme.set_spacing(column, 10)
        theme.set_spacing(top, 12)
        theme.set_spacing(row, 8)
        self.retry_button.clicked.connect(lambda: self.retry_requested.emit(self._place))
        self.open_button.clicked.connect(self.open_requested)
        self.new_button.clicked.connect(self.new_requested)
        self.copy_link.clicked.connect(self._copy)

    def show_opening(self, place: str) -> None:
        """Say what is being opened, if it takes a while."""
        self._place = place
        self.card.hide()
        self._later.start()

    def show_problem(self, text: str, error: AppError, place: str) -> None:
        """Say why the database cannot be used."""
        self._later.stop()
        self._place = place
        detail = error.detail if isinstance(error, StoreProblem) else ""
        self._details = f"{type(error).__name__}: {place}\n{detail}".strip()
        self.title_label.setText(self.tr("Databasen kan ikke åpnes nå"))
        self.text_label.setText(text)
        self.place_label.setText(place)
        self._show_buttons(True)
        self.card.show()
        self.retry_button.setFocus()

    def _say_opening(self) -> None:
        said: str = self.tr("Åpner {name} …")
        name = PurePath(self._place).name or self._place
        self.title_label.setText(said.format(name=name))
        self.text_label.setText(self.tr("Etter en oppdatering kan dette ta litt tid."))
        self.place_label.setText(self._place)
        self._show_buttons(False)
        self.card.show()

    def _show_buttons(self, shown: bool) -> None:
        for button in (self.retry_button, self.open_button, self.new_button, self.copy_link):
            button.setVisible(shown)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text_label.text()}\n{self._details}")
