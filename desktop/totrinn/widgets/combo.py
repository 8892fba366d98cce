# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A list to choose one from, which tells by dots that there was no room for all of the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox


class ElidedCombo(QComboBox):
    """A combo box as any other; a style sheet alone would cut its text in a letter."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten the text to the room there is."""
        super().initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option,
            QStyle.SubControl.SC_ComboBoxEditField, self,
        )  # fmt: skip
        option.currentText = option.fontMetrics.elidedText(  # type: ignore[attr-defined]
            self.currentText(), Qt.TextElideMode.ElideRight, field.width()
        )
