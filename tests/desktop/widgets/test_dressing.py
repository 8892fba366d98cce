# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A page is dressed once, and what is put into it is dressed with it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from totrinn.theme import theme


def a_field() -> QComboBox:
    field = QComboBox()
    field.addItems(["Bokmål", "Nynorsk"])
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return field


def test_a_part_made_ahead_wears_the_sheet_of_the_page_it_is_put_into(qtbot: QtBot) -> None:
    page, part, field = QWidget(), QWidget(), a_field()
    QVBoxLayout(part).addWidget(field)
    field.view().ensurePolished()
    theme.leave_plain(part)
    QApplication.processEvents()
    popup = field.view().window()
    assert not part.styleSheet()
    assert not popup.styleSheet()
    theme.dress(page)
    qtbot.addWidget(page)
    page.show()
    QVBoxLayout(page).addWidget(part)
    QApplication.processEvents()
    assert page.styleSheet()
    assert not part.styleSheet()
    popup.ensurePolished()
    field.view().ensurePolished()
    assert field.view().palette().base().color() == theme.color("surface")


def test_a_page_made_ahead_is_dressed_in_a_step_of_its_own_or_when_it_is_shown(
    qtbot: QtBot,
) -> None:
    early, late = QWidget(), QWidget()
    for page in (early, late):
        qtbot.addWidget(page)
        theme.dress(page)
    steps = theme.dress_in_steps(early), theme.dress_in_steps(late)
    for each in steps:
        next(each)
    QApplication.processEvents()
    for page in (early, late):
        page.ensurePolished()
        assert not page.styleSheet()
    next(steps[0])
    assert early.styleSheet()
    late.show()
    assert late.styleSheet()
