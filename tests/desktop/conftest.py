# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The window over a real store file: Møre og Romsdal as it comes from the reference data."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import INSTALLATION, SECRETARY, Clock, House, reference
from desktop.desk import Desk, leave_all
from desktop.mode_desk import Mode
from sharing import made_for_the_run
from totrinn import app as program_module
from totrinn.app import Program
from totrinn.context import AppContext
from totrinn.operations import InlineOperations
from totrinn.settings import Settings
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn_db.store import Store


@pytest.fixture(autouse=True)
def _desks_are_left() -> Iterator[None]:
    yield
    leave_all()


@pytest.fixture
def mode(tmp_path: Path, qtbot: QtBot) -> Iterator[Mode]:
    """The meeting mode over a meeting that has begun, its windows closed after the test."""
    desk = Desk.in_a_meeting(tmp_path)
    desk.context.settings.path = tmp_path / "config" / "settings.json"
    made = Mode(desk, qtbot)
    yield made
    made.close()


@pytest.fixture(scope="session")
def made_community() -> Path:
    """A database with the community alone, made once and copied by each test."""

    def make(folder: Path) -> Path:
        place, clock = folder / "totrinn.sqlite", Clock()
        store = Store.create(place, installation_id=INSTALLATION, clock=clock, copies=False)
        House.build(store, clock, reference("more-og-romsdal"))
        store.close()
        return place

    return made_for_the_run("community", make)


@pytest.fixture
def place(made_community: Path, tmp_path: Path) -> Path:
    """A copy of the database of this test alone."""
    return Path(shutil.copyfile(made_community, tmp_path / "totrinn.sqlite"))


@pytest.fixture
def house(place: Path) -> Iterator[House]:
    """The community, spoken to as the window does."""
    clock = Clock()
    store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
    yield House.enter(store, clock)
    store.close()


@pytest.fixture
def look(qapp: QApplication) -> None:
    """The light theme at 100 %, whatever a test before chose."""
    theme.apply(qapp, "light", 1.0, families=["DejaVu Sans"])


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of the secretary, kept in a folder of this test."""
    return Settings(
        installation_id=INSTALLATION, actor_id=SECRETARY.id, actor_name=SECRETARY.name,
        actor_title=SECRETARY.title, theme="light", papers_folder=str(tmp_path / "papirer"),
        path=tmp_path / "config" / "settings.json",
    )  # fmt: skip


@pytest.fixture
def context(house: House, settings: Settings, look: None) -> Iterator[AppContext]:
    """What a screen is given, with everything done at once."""
    operations = InlineOperations()
    operations.store, operations.actor = house.store, SECRETARY
    yield AppContext(operations, Texts.load("nb"), settings)
    operations.deleteLater()


@pytest.fixture
def program(
    qapp: QApplication, look: None, settings: Settings, tmp_path: Path
) -> Iterator[Program]:
    """The whole program in a home of its own, on no database yet."""
    made = program_module.build(
        qapp, base=tmp_path / "home", operations=InlineOperations(), settings=settings
    )
    made.window.resize(1366, 738)
    yield made
    made.close()
    # Gone before the theme is set back, which would otherwise dress it all again.
    made.window.close()
    made.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(program: Program, place: Path) -> Program:
    """The window, open on the community."""
    program.window.show()
    program.window.open_place(str(place))
    return program
