# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A place is found again as the user arranged it: columns, their order, and the panel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from totrinn.screens.view_memory import keep_columns, keep_order, keep_panel
from totrinn.settings import Settings
from totrinn.widgets.card import SidePanel
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.table import TreeView

DOWN = Qt.SortOrder.DescendingOrder


def a_list(qtbot: QtBot, settings: Settings) -> TreeView:
    view, model = TreeView("Saker"), QStandardItemModel()
    qtbot.addWidget(view)
    for title, officer in (("Palliativ plan", "Terje"), ("Digital oppfølging", "Åse")):
        model.appendRow([QStandardItem(title), QStandardItem(officer)])
    model.setParent(view)
    view.setModel(model)
    view.set_columns([(200, 1), (120, 0)])
    view.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    view.setSortingEnabled(True)
    view.resize(500, 300)
    view.show()
    keep_columns(settings, "saker", view)
    keep_order(settings, "saker", view)
    return view


def a_panel(qtbot: QtBot, settings: Settings) -> tuple[ListAndPanel, SidePanel]:
    panel = SidePanel("Molde", "")
    split = ListAndPanel("Parter", QWidget(), panel)
    qtbot.addWidget(split)
    keep_panel(settings, "parter", split)
    split.resize(1200, 500)
    split.show()
    return split, panel


def test_a_list_is_found_again_as_it_was_left(qtbot: QtBot, tmp_path: Path, look: None) -> None:
    settings = Settings(path=tmp_path / "settings.json")
    view = a_list(qtbot, settings)
    assert view.model().index(0, 0).data() == "Palliativ plan", "the useful order, unless chosen"
    view.header().resizeSection(1, 180)
    view.header().dragged.emit({0: 380, 1: 120})
    view.sortByColumn(1, DOWN)
    again = a_list(qtbot, Settings.load(tmp_path / "settings.json"))
    assert again.columnWidth(1) == 180
    assert again.model().index(0, 0).data() == "Digital oppfølging"
    assert (again.header().sortIndicatorSection(), again.header().sortIndicatorOrder()) == (1, DOWN)


def test_a_panel_keeps_the_width_it_was_given_whatever_becomes_of_the_window(
    qtbot: QtBot, tmp_path: Path, look: None
) -> None:
    settings = Settings(path=tmp_path / "settings.json")
    split, panel = a_panel(qtbot, settings)
    split.moveSplitter(700, 1)
    wide = panel.width()
    assert wide > 400
    split.resize(1400, 500)
    assert panel.width() == wide
    split.findChild(QTimer).timeout.emit()
    _split, again = a_panel(qtbot, Settings.load(tmp_path / "settings.json"))
    assert abs(again.width() - wide) <= 1
    damaged = Settings(places={"parter": {"panel": "bred"}, "saker": {"columns": [1]}})
    whole, plain = a_panel(qtbot, damaged)
    assert plain.width() == 360 < whole.width()
    assert a_list(qtbot, damaged).columnWidth(1) == 120
