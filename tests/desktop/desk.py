# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The meeting screens over a real store, with buttons to press and rows to look at."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from builders import INSTALLATION, SECRETARY, WORDING, Clock, House, small_house
from remembering import remembered
from sharing import made_for_the_run
from totrinn.context import AppContext
from totrinn.dialogs.act_dialog import ActDialog
from totrinn.operations import InlineOperations
from totrinn.screens.meeting import MeetingScreen
from totrinn.settings import Settings
from totrinn.texts import Texts
from totrinn_db.commands import minutes
from totrinn_db.domain.meetings import Attendance, ItemKind
from totrinn_db.domain.views.meetings import ItemView, MeetingView
from totrinn_db.queries import meetings
from totrinn_db.store import Store

_built: list[Desk] = []
W = TypeVar("W", bound=QWidget)
FIRST_MEETING, SECOND_MEETING = date(2026, 3, 26), date(2026, 6, 11)
CASE = "Palliativ plan"


@dataclass
class Desk:
    """A secretary's desk: the house, the context, and where the navigator was sent."""

    house: House
    context: AppContext
    went: list[tuple[str, str, str]] = field(default_factory=list)
    deciding: str = ""

    def __post_init__(self) -> None:
        """Be left when the test is over."""
        _built.append(self)

    @classmethod
    def build(cls, folder: Path) -> Desk:
        """Make a store of two municipalities and a trust, and a desk over it."""
        return cls._over(small_house(), Clock(), folder)

    @classmethod
    def in_a_meeting(cls, folder: Path) -> Desk:
        """Make the desk of a meeting that has begun, with one case that all have endorsed."""
        place, now, meeting_id = a_meeting_that_decides()
        desk = cls._over(place, Clock(now), folder)
        desk.deciding = meeting_id
        return desk

    @classmethod
    def _over(cls, original: Path, clock: Clock, folder: Path) -> Desk:
        place = folder / "totrinn.sqlite"
        shutil.copyfile(original, place)
        store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
        house = House.enter(store, clock)
        operations = InlineOperations()
        operations.store, operations.actor = store, SECRETARY
        settings = Settings(papers_folder=str(folder / "papirer"))
        desk = cls(house, AppContext(operations, Texts.load("nb"), settings))
        desk.context.navigator.place_requested.connect(
            lambda place, key, tab: desk.went.append((place, key, tab))
        )
        return desk

    def leave(self) -> None:
        """Close the store, and let go of what follows it."""
        self.context.operations.close()
        self.context.operations.deleteLater()

    def reopen(self, place: Path, settings: Settings) -> None:
        """Open the store again, as after a start of the machine."""
        store = Store.open(place, installation_id=INSTALLATION, clock=self.house.clock)
        self.house.store = self.context.operations.store = store
        self.context.settings = settings

    def open(self, qtbot: Any, meeting_id: str, tab: str = "") -> MeetingScreen:
        """Open the page of a meeting."""
        screen = MeetingScreen(self.context)
        qtbot.addWidget(screen)
        screen.resize(1170, 706)
        unpainted(screen).show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        screen.show_key(meeting_id, tab)
        return screen

    def meeting(self, meeting_id: str) -> MeetingView:
        """Ask for a meeting as it is now."""
        return self.house.ask(meetings.meeting_view, meeting_id)

    def item(self, meeting_id: str, title: str) -> ItemView:
        """Find an item by the beginning of its title."""
        items = self.meeting(meeting_id).items
        return next(item for item in items if _title(item).startswith(title))

    def titles(self, meeting_id: str) -> list[str]:
        """List the titles of an agenda in order."""
        return [_title(item) for item in self.meeting(meeting_id).items]


def a_meeting_that_decides() -> tuple[Path, datetime, str]:
    """Give a database at the start of a meeting, the time and the meeting; made once for the run.

    Each party has a seat, and CASE has had its discussion and all its answers.
    """

    def make(folder: Path) -> tuple[Path, datetime, str]:
        place = folder / "totrinn.sqlite"
        shutil.copyfile(small_house(), place)
        clock = Clock()
        store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
        house = House.enter(store, clock)
        house.add_seats()
        case = house.a_case(CASE, wording=WORDING)
        house.discuss(case, FIRST_MEETING)
        house.send(case, date(2026, 5, 22))
        house.answer_all(case)
        meeting = house.a_meeting(SECOND_MEETING)
        house.put_up(meeting, case, ItemKind.DECISION)
        house.call_and_start(meeting)
        store.close()
        return place, clock.now, meeting

    return made_for_the_run("deciding-meeting", make)


@remembered
def all_present(house: House, meeting_id: str) -> None:
    """Note that every member came."""
    for seat in house.ask(meetings.meeting_view, meeting_id).attendees:
        house.do(
            minutes.set_attendance, meeting_id=meeting_id, membership_id=seat.membership_id,
            attendance=Attendance.PRESENT,
        )  # fmt: skip


def unpainted(screen: W) -> W:
    """Lay a screen out without painting it, a sixth of the time of a test that reads what it says.

    What is painted is looked at where looks are tested: the window itself, the tour, the gallery.
    """
    screen.setUpdatesEnabled(False)
    return screen


def leave_all() -> None:
    """Leave the desks of the test, which would otherwise go on following folders."""
    while _built:
        _built.pop().leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _title(item: ItemView) -> str:
    return item.case.title if item.case else item.title


def press(where: QWidget, text: str) -> None:
    """Press the one visible button with these words."""
    # What was taken away goes when the window rests, which it never does in a test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = [
        button
        for button in where.findChildren(QAbstractButton)
        if button.text().replace("&", "") == text and button.isVisible()
    ]
    assert len(found) == 1, f"{text}: {len(found)} buttons"
    found[0].click()


def primaries(where: QWidget) -> list[str]:
    """Read the buttons that stand out."""
    QApplication.processEvents()
    found = [one for one in where.findChildren(QPushButton) if one.property("kind") == "primary"]
    return [one.text().replace("&", "") for one in found if one.isVisible()]


def dialog_of(screen: QWidget) -> ActDialog:
    """Give the question that is open."""
    found = [d for d in screen.findChildren(QDialog) if d.isVisible() and isinstance(d, ActDialog)]
    assert len(found) == 1
    return found[0]


def fill(dialog: ActDialog, **texts: str) -> None:
    """Fill in the fields of a question."""
    for name, text in texts.items():
        editor = dialog.fields[name].editor
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
        else:
            assert isinstance(editor, QLineEdit)
            editor.setText(text)
