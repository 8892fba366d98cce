# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Enter in a field of one line presses the main button of the form."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from totrinn.widgets.buttons import Button
from totrinn.widgets.form_field import DateField, SpinMinutes
from totrinn.widgets.form_page import lay_out_form


def test_enter_saves_from_fields_of_one_line_only_and_not_what_cannot_be_saved(qtbot):
    form = QWidget()
    save, cancel = Button("Lagre", "primary"), Button("Avbryt", "quiet")
    single = [QLineEdit(), DateField(date(2026, 11, 27)), SpinMinutes(), QComboBox()]
    other = [QPlainTextEdit(), cancel]
    lay_out_form(form, fields=[*single, other[0]], buttons=[save, cancel])
    qtbot.addWidget(form)
    pressed: list[str] = []
    save.clicked.connect(lambda: pressed.append("save"))
    cancel.clicked.connect(lambda: pressed.append("cancel"))
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)

    def enter(widgets: list[QWidget]) -> list[str]:
        pressed.clear()
        for widget in widgets:
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_Return)
        return list(pressed)

    assert enter(single) == ["save"] * 4
    assert enter(other) == ["cancel"]
    assert other[0].toPlainText() == "\n"
    save.setEnabled(False)
    assert enter(single) == []
