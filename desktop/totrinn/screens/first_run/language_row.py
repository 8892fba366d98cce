# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet choice of the language of the window, for whoever starts Totrinn the first time."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from totrinn import i18n
from totrinn.settings import Settings
from totrinn.theme import theme
from totrinn.widgets.text import label


class LanguageRow(QWidget):
    """Keeps the choice at once, and says that it is used from the next start."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings, self._began_with = settings, settings.language
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Språk i programmet"))
        for code, name in i18n.languages().items():
            self.combo.addItem(name, code)
        self.combo.setCurrentIndex(max(0, self.combo.findData(settings.language)))
        self.note = label(
            self.tr("Brukes neste gang Totrinn starter."), "small", tone="subtle", wrap=True
        )
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (label(self.combo.accessibleName(), "small", tone="subtle"), self.combo):
            column.addWidget(part)
        column.addWidget(self.note)
        theme.set_spacing(column, 4)
        self.combo.activated.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        self._settings.language = str(self.combo.currentData())
        self._settings.save()
        self.note.setVisible(self._settings.language != self._began_with)
