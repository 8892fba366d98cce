# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a drop-down list offers and has chosen, set by the program. Knows no case words.

combo = choice_combo("Utvalg")               a list that is as wide as its words
offer(combo, [("", "Alle utvalg"), …], key)  other choices; nobody is told
choose(combo, key)                           what is not among them is the first
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


def choice_combo(name: str) -> QComboBox:
    """Make a list that is as wide as its words need."""
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo


def offer(combo: QComboBox, choices: Iterable[tuple[Any, str]], chosen: Any = None) -> None:
    """Offer these values by name, and choose one, as the program and not the user does."""
    with QSignalBlocker(combo):
        combo.clear()
        for value, name in choices:
            combo.addItem(name, value)
        choose(combo, chosen)


def choose(combo: QComboBox, value: Any) -> None:
    """Choose a value; when it is not offered, the first."""
    combo.setCurrentIndex(max(0, combo.findData(value)))
