# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet choice of the language of the window, for whoever starts Totrinn the first time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from totrinn import i18n
from totrinn.settings import Settings
from totrinn.theme import theme
from totrinn.widgets.text import label


class LanguageRow(QWidget):
    """Keeps the choice at once, and says that it is used from the next start.

    `waits_for_start` gives the words when there is no room for them here.
    """

    waits_for_start = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings, self._began_with = settings, settings.language
        self._is_narrow = False
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
        self._name = label(self.combo.accessibleName(), "small", tone="subtle")
        for part in (self._name, self.combo, self.note):
            column.addWidget(part)
        theme.set_spacing(column, 4)
        self.combo.activated.connect(self._on_chosen)

    def set_narrow(self, narrow: bool) -> None:
        """Show the choice alone; what it is called is then read when it is pointed at."""
        self._name.setVisible(not narrow)
        self.combo.setToolTip(self._name.text() if narrow else "")
        self._is_narrow = narrow
        self.note.setVisible(self._waits and not narrow)

    @property
    def _waits(self) -> bool:
        return self._settings.language != self._began_with

    def _on_chosen(self) -> None:
        self._settings.language = str(self.combo.currentData())
        self._settings.save()
        self.note.setVisible(self._waits and not self._is_narrow)
        if self._waits and self._is_narrow:
            self.waits_for_start.emit(self.note.text())
