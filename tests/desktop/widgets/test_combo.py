# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A list to choose from says when its text does not fit."""

from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionComboBox

from totrinn.widgets.combo import ElidedCombo


def test_a_choice_with_too_little_room_ends_in_dots_and_a_short_one_does_not(qtbot):
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItems(["Kristiansand og Lindesnes", "Nei"])
    combo.setFixedWidth(120)
    combo.show()

    def painted() -> str:
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        return str(option.currentText)

    assert painted().endswith("…")
    assert combo.currentText() == "Kristiansand og Lindesnes"
    combo.setCurrentIndex(1)
    assert painted() == "Nei"
