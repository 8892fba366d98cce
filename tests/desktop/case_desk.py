# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The case screens over a real store: open them, type into them, read what they say."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from builders import INSTALLATION, SECRETARY, Clock, House, small_house
from desktop.desk import Desk, unpainted
from totrinn.context import AppContext
from totrinn.operations import InlineOperations
from totrinn.screens.base import Screen
from totrinn.screens.case import CaseScreen
from totrinn.settings import Settings
from totrinn.texts import Texts
from totrinn_db.domain.views.anchoring import AnchoringRow, RoundView
from totrinn_db.domain.views.cases import CaseView
from totrinn_db.queries import anchoring, cases
from totrinn_db.store import Store

DISCUSSED_ON, DEADLINE = date(2026, 2, 20), date(2026, 4, 24)
S = TypeVar("S", bound=Screen)


def a_desk(folder: Path) -> Desk:
    """Give a desk over a fresh store of two municipalities and a trust."""
    path = folder / "totrinn.sqlite"
    shutil.copy(small_house(), path)
    clock = Clock()
    operations = InlineOperations()
    operations.store = Store.open(path, installation_id=INSTALLATION, clock=clock, copies=False)
    operations.actor = SECRETARY
    settings = Settings(actor_name=SECRETARY.name, papers_folder=str(folder / "papirer"))
    house = House.enter(operations.store, clock)
    desk = Desk(house, AppContext(operations, Texts.load("nb"), settings))
    desk.context.navigator.place_requested.connect(
        lambda place, key, tab: desk.went.append((place, key, tab))
    )
    return desk


def show(qtbot: Any, screen: S, *, size: tuple[int, int] = (1170, 690)) -> S:
    """Put a screen on the desk as large as beside the navigation."""
    qtbot.addWidget(screen)
    screen.resize(*size)
    unpainted(screen).show()
    screen.activateWindow()
    QTest.qWaitForWindowActive(screen)
    return screen


def open_case(qtbot: Any, desk: Desk, case_id: str, tab: str = "", **kw: Any) -> CaseScreen:
    """Open the page of a case."""
    screen = show(qtbot, CaseScreen(desk.context), **kw)
    screen.show_key(case_id, tab)
    QApplication.processEvents()
    return screen


def a_sent_case(desk: Desk, **kw: Any) -> str:
    """Take a case through the first meeting and send it out."""
    case_id = desk.house.a_case(**kw)
    desk.house.discuss(case_id, DISCUSSED_ON)
    desk.house.send(case_id, DEADLINE)
    return case_id


def case_now(desk: Desk, case_id: str) -> CaseView:
    """Ask for a case as it is now."""
    return desk.house.ask(cases.case_view, case_id)


def round_now(desk: Desk, case_id: str) -> RoundView:
    """Ask for the newest round of a case."""
    return desk.house.ask(anchoring.case_anchoring, case_id).rounds[0]


def answer_of(desk: Desk, case_id: str, party: str) -> AnchoringRow:
    """Ask where a party stands."""
    return next(row for row in round_now(desk, case_id).rows if row.party == party)


def go_to_party(screen: CaseScreen, party: str) -> None:
    """Choose a party in the table and open its answer with the keyboard."""
    page = screen.anchoring.page
    index = page.table.find(lambda row: row.party == party)
    assert index.isValid(), party
    page.view.setFocus()
    page.view.setCurrentIndex(index)
    QTest.keyClick(page.view, Qt.Key.Key_Return)


def texts_of(widget: QWidget) -> str:
    """Read every visible label, one a line."""
    # A label that was just put into a layout is shown when the events come round.
    QApplication.processEvents()
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in labels)


def message(screen: Screen) -> str:
    """Read the message bar of a screen."""
    return screen.message_bar.accessibleName() if screen.message_bar.isVisible() else ""
