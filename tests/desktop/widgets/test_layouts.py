# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What layouts hold is read in order and taken out whole, and no item of theirs is kept."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QLineEdit,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot

from imports import modules
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.stops import stops_of


@pytest.fixture
def kept_items() -> Callable[[], list[QLayoutItem]]:
    """Give what lists the items of layouts that Python keeps of those made since the test began."""
    gc.freeze()

    def kept() -> list[QLayoutItem]:
        gc.collect()
        kinds = (QWidgetItem, QSpacerItem)
        made = [each for each in gc.get_objects() if type(each) in kinds]
        return [each for each in made if shiboken6.isValid(each)]

    return kept


def test_stops_are_given_as_they_are_read_whatever_they_lie_in(
    qtbot: QtBot, kept_items: Callable[[], list[QLayoutItem]]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    fields = {name: QLineEdit() for name in ("last", "grid 2", "grid 1", "left", "under", "flow")}
    column, line, left, grid = QVBoxLayout(page), QHBoxLayout(), QVBoxLayout(), QGridLayout()
    # Put in another order than they are read.
    column.addWidget(fields["last"])
    column.insertLayout(0, line)
    column.insertLayout(1, grid)
    column.insertStretch(1, 1)
    flow_holder = QWidget()
    FlowLayout(flow_holder).addWidget(fields["flow"])
    line.addWidget(flow_holder)
    line.insertLayout(0, left)
    left.addWidget(fields["left"])
    left.addWidget(fields["under"])
    grid.addWidget(fields["grid 2"], 1, 0)
    grid.addWidget(fields["grid 1"], 0, 1)
    page.show()
    names = {field: name for name, field in fields.items()}
    order = ["left", "under", "flow", "grid 1", "grid 2", "last"]
    own = kept_items()
    assert len(own) == 1, "the flow keeps what it lays out"
    assert [names[stop] for stop in stops_of(page) if isinstance(stop, QLineEdit)] == order
    assert kept_items() == own


def test_a_layout_is_emptied_but_for_what_stays(
    qtbot: QtBot, kept_items: Callable[[], list[QLayoutItem]]
) -> None:
    pages: list[QWidget] = []  # the items of a page that is gone are gone too
    left: list[QLayoutItem] = []
    for but_first, but_last in ((0, 0), (1, 0), (0, 1)):
        page = QWidget()
        qtbot.addWidget(page)
        pages.append(page)
        column = QVBoxLayout(page)
        labels = [QLabel(str(number), page) for number in range(4)]
        items = [QWidgetItem(label) for label in labels]
        for item in items:
            column.addItem(item)
        column.insertStretch(2, 1)
        page.show()
        stays = [*labels[:but_first], *labels[4 - but_last :]]
        empty(column, but_first=but_first, but_last=but_last)
        assert column.count() == len(stays)
        assert [label for label in labels if label.isVisible()] == stays
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert [label for label in labels if shiboken6.isValid(label)] == stays
        alive = [item for item in items if shiboken6.isValid(item)]
        assert [item.widget() for item in alive] == stays
        left += alive
    assert all(item in left for item in kept_items())


def test_no_layout_is_asked_for_an_item_it_keeps() -> None:
    """PySide keeps the item for as long as the layout lives; Qt deletes it with its widget.

    What comes to lie at its address is taken for it from then on, and the program crashes later.
    """
    asking = re.compile(r"(?<!def )\b(itemAt|itemAtPosition|nextInFocusChain)\(")
    found = [name for name, path in modules().items() if asking.search(path.read_text("utf-8"))]
    assert found == []
