# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""No text of the case screens is cut at 1366x768, at 100 and at 200 %, in light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from desktop.case_desk import a_desk, a_sent_case, answer_of, show
from desktop.desk import Desk
from totrinn.screens.base import Screen
from totrinn.screens.case import CaseScreen
from totrinn.screens.case.page import TABS
from totrinn.screens.case_list import CaseListScreen
from totrinn.screens.matrix import AnchoringScreen
from totrinn.theme import theme
from totrinn.widgets.text import ElidedLabel
from totrinn_db.domain.anchoring import AnchoringStatus

# Every tab and form of a case at each size is a tour.
pytestmark = pytest.mark.slow
# What is left of 1366x768 beside the navigation, in px.
ROOM = {1.0: (1170, 690), 2.0: (1174, 640)}


@pytest.fixture(
    params=[("light", 1.0), ("dark", 2.0)],
    ids=["100", "200"],
)
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    name, scale = request.param
    theme.apply(qapp, name, scale)
    yield scale
    theme.apply(qapp, "light", 1.0)


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


def cut_texts(screen: Screen, part: QWidget | None = None) -> list[str]:
    """Name what shows less than its text, or sticks out of the window sideways."""
    for _ in range(3):
        QApplication.processEvents()
    found = []
    where = part or screen
    for widget in (*where.findChildren(QLabel), *where.findChildren(QAbstractButton)):
        if not widget.text() or not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        # A segment gives up the air around its words before it cuts them.
        is_button = isinstance(widget, QAbstractButton)
        needed = widget.minimumSizeHint() if is_button else widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            is_cut = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            is_cut = needed.width() > widget.width() or needed.height() > widget.height() + 1
        right = widget.mapTo(screen, widget.rect().topRight()).x()
        if is_cut or right > screen.width() or _is_beside_its_area(widget):
            found.append(f"{widget.text()}: {needed} in {widget.size()}, right {right}")
    return found


def _is_beside_its_area(widget: QWidget) -> bool:
    """Tell whether a widget is cut at the right by the scroll area that it lies in."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or area.widget() is None:
        return False
    port = area.viewport()
    return widget.mapTo(area.widget(), widget.rect().topRight()).x() > port.width() + 1


def opened(qtbot: Any, screen: Screen, scale: float) -> Screen:
    return show(qtbot, screen, size=ROOM[scale])


def test_the_list_its_form_and_the_matrix_are_whole(desk, qtbot, scale):
    case_id = a_sent_case(desk)
    screen = opened(qtbot, CaseListScreen(desk.context), scale)
    assert cut_texts(screen) == []
    screen.start_new_case()
    assert cut_texts(screen) == []
    assert screen.width() <= ROOM[scale][0]
    screen.hide()
    screen = opened(qtbot, AnchoringScreen(desk.context), scale)
    screen.panes.choose(desk.house.parties["Molde"], case_id)
    assert cut_texts(screen) == []


def test_every_tab_every_answer_and_every_form_of_a_case_is_whole(desk, qtbot, scale):
    case_id, unsent = a_sent_case(desk), desk.house.a_case("Legemiddelliste")
    desk.house.discuss(unsent, desk.house.store.today())
    desk.house.answer(case_id, "Molde", AnchoringStatus.ENDORSED_ON_CONDITION, text="Avklares.")
    screen = opened(qtbot, CaseScreen(desk.context), scale)
    screen.show_key(case_id)
    for tab in TABS:
        screen.show_key(case_id, tab)
        assert cut_texts(screen) == [], tab
    assert screen.width() <= ROOM[scale][0]

    for party in ("Molde", "Smøla"):
        screen.show_key(case_id, f"forankring/{answer_of(desk, case_id, party).id}")
        assert cut_texts(screen) == [], party
    panel = screen.anchoring.page.panel
    for status in panel.form.choices:
        panel.choose(status)
        assert cut_texts(screen, panel) == [], status

    screen.show_key(unsent)
    screen.acts.send.trigger()
    assert cut_texts(screen) == []
    screen.show_key(unsent, "saksframlegg")
    screen.paper.start_change()
    screen.paper.change_page.edit.setPlainText("En helt annen tekst.")
    screen.paper.change_page.compare()
    screen.paper.change_page.keep.setChecked(True)
    assert cut_texts(screen) == []
