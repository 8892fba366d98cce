# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""All parts together: nothing is cut and everything has a name, at 100 and 200 %."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from totrinn.theme import theme
from totrinn.widgets.text import ElidedLabel

# All parts at several scales: a tour.
pytestmark = pytest.mark.slow


def gallery() -> ModuleType:
    """Load the gallery, which is a script."""
    path = Path(__file__).parents[1] / "gallery.py"
    spec = importlib.util.spec_from_file_location("gallery", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cut_texts(top: QWidget) -> list[str]:
    """Name the labels and buttons that show less than their text."""
    found = []
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        if not widget.text() or isinstance(widget, ElidedLabel):
            continue
        needed = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            is_cut = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            is_cut = needed.width() > widget.width() or needed.height() > widget.height() + 1
        if is_cut:
            found.append(f"{widget.text()} {needed} {widget.size()}")
    return found


@pytest.fixture
def sheet(request: pytest.FixtureRequest, qtbot: QtBot, look: QApplication) -> QWidget:
    """Show the sheet of all parts in a theme and scale."""
    name, scale = request.param
    theme.apply(look, name, scale)
    made: QWidget = gallery().sheet()
    qtbot.addWidget(made)
    made.resize(theme.px(2300), theme.px(1050))
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("sheet", [("dark", 2.0), ("contrast", 1.0)], indirect=True)
def test_no_text_is_cut(sheet: QWidget) -> None:
    assert cut_texts(sheet) == []


@pytest.mark.parametrize("sheet", [("light", 1.0)], indirect=True)
def test_no_text_is_cut_also_after_a_change_of_scale_and_every_control_has_a_name(
    sheet: QWidget, look: QApplication
) -> None:
    assert cut_texts(sheet) == []
    _every_control_can_be_hit_and_has_a_name_for_screen_readers(sheet)
    theme.apply(look, "dark", 1.5)
    sheet.resize(theme.px(2300), theme.px(1050))
    look.processEvents()
    assert cut_texts(sheet) == []


def _every_control_can_be_hit_and_has_a_name_for_screen_readers(sheet: QWidget) -> None:
    nameless = []
    for widget in sheet.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QLineEdit) or not widget.isVisible():
            continue
        if widget.objectName().startswith("qt_"):
            continue
        assert widget.height() >= 24 or isinstance(widget, QLineEdit), widget.accessibleName()
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.toolTip()}")
    # A line edit inside another field is named through that field; free fields need a label.
    assert nameless in ([], ["QLineEdit "])
