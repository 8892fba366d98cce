# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Room: no cut words and nothing out of reach in small and large windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from totrinn.app import Program
from totrinn.theme import theme
from totrinn.tour import FIRST_RUN_STEPS
from totrinn.widgets.navigation import Navigation
from totrinn.widgets.roles import Role
from totrinn.widgets.text import ElidedLabel

PAGES = [
    ("oversikt", ""), ("fremdriftsplan", ""), ("oppfolging", ""), ("arshjul", ""),
    ("arshjul", "prov"), ("parter", "parter"),
    ("parter", "utvalg"), ("parter", "moteplaner"), ("parter", "representasjon"),
    ("parter", "mine"), ("parter", "saksregler"), ("parter", "helsefellesskapet"),
    ("dokumenter", ""),
    ("historikk", ""), ("statistikk", ""), ("hjelp", ""), ("innstillinger", ""),
]  # fmt: skip
# What is left under a title bar: of a laptop at 100, a large screen at 200 and at 100 %.
SIZES = {1.0: ((960, 510), (1920, 1050), (1366, 738)), 2.0: ((1366, 738),)}


def _cut(widget: QWidget) -> list[str]:
    """List the visible words that have less room than they ask for."""
    found = []
    for part in widget.findChildren(QWidget):
        if not part.isVisible() or isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel) and part.text():
            needed = part.minimumSizeHint() if part.wordWrap() else part.sizeHint()
            high = part.heightForWidth(part.width()) if part.wordWrap() else needed.height()
            if part.width() < needed.width() or part.height() < high - 1:
                found.append(f"label {part.text()[:50]}")
        is_button = isinstance(part, QAbstractButton) and bool(part.text())
        if is_button and part.width() < part.minimumSizeHint().width():
            found.append(f"button {part.text()}")
    return found


def _outside(window: QWidget, page: QWidget) -> list[str]:
    """List the buttons that lie outside the page without a way to scroll to them."""
    found = []
    edge = QRect(page.mapTo(window, QPoint(0, 0)), page.size())
    for button in page.findChildren(QAbstractButton):
        if not button.isVisible() or _scrolls(button):
            continue
        box = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
        if not edge.adjusted(-1, -1, 1, 1).contains(box):
            found.append(button.text() or button.accessibleName())
    return found


def _out_of_sight(navigation: Navigation) -> list[str]:
    """List the places that are not whole in the navigation."""
    found = []
    for view in (navigation.view, navigation.foot):
        for number in range(view.places.rowCount()):
            index = view.places.index(number, 0)
            box = view.visualRect(index)
            text = str(index.data(Role.SUB) or index.data())
            words = QFontMetrics(theme.font("caption")).horizontalAdvance(text)
            if not view.isVisible() or not view.viewport().rect().contains(box):
                found.append(f"place {text}")
            elif words > box.width():
                found.append(f"place {text} is too long")
    return found


def _settle(page: QWidget, qtbot: QtBot) -> None:
    """Wait until the layouts have come to rest, or long enough to be sure that they will not."""
    for _ in range(20):
        qtbot.wait(20)
        if not _cut(page):
            return


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.slow
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_are_cut_where_nothing_has_been_done_yet(
    window: Program, qtbot: QtBot, scale: float
) -> None:
    frame = window.window
    frame.set_look(scale=scale)
    assert frame.workspace is not None
    faults = {}
    for name, tab in PAGES:
        window.context.navigator.open_place(name, "", tab)
        page = frame.workspace.current_screen
        assert page is not None
        for size in SIZES[scale]:
            frame.resize(*size)
            _settle(page, qtbot)
            places = _out_of_sight(frame.workspace.navigation)
            faults[name, tab, size] = [*_cut(page), *_outside(frame, page), *places]
            assert (frame.width(), frame.height()) == size
    assert {place: found for place, found in faults.items() if found} == {}


@pytest.mark.slow
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_of_the_first_run_are_cut(program: Program, qtbot: QtBot, scale: float) -> None:
    program.window.show()
    program.window.open_place("")
    program.window.set_look(scale=scale)
    first_run = program.window.first_run
    assert first_run is not None
    first_run.community_page.search.setText("smøla")
    for step in range(FIRST_RUN_STEPS):
        first_run.show_step(step)
        for size in SIZES[scale]:
            program.window.resize(*size)
            _settle(first_run, qtbot)
            assert _cut(first_run) == [], (step, size)
