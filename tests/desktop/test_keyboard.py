# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every place and tab by the keyboard alone, in one window."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import INSTALLATION, Clock, House, small_house
from desktop import keyboard
from totrinn import i18n, paths
from totrinn.app import Program
from totrinn.screens.case import page as case_page
from totrinn.screens.meeting import page as meeting_page
from totrinn.theme import theme
from totrinn.widgets.stops import stops_of
from totrinn.window import actions
from totrinn.window.main_window import MainWindow
from totrinn_db.store import Store

PLACES = (
    ("oversikt", ""), ("saker", ""), ("saker", "ny"), ("moter", ""), ("moter", "ny"),
    ("arshjul", ""), ("arshjul", "planlegg"), ("arshjul", "prov"),
    ("forankring", ""), ("fremdriftsplan", ""), ("oppfolging", ""),
    ("parter", "parter"), ("parter", "utvalg"), ("parter", "moteplaner"),
    ("parter", "representasjon"), ("parter", "mine"), ("parter", "saksregler"),
    ("parter", "helsefellesskapet"), ("dokumenter", ""), ("historikk", ""),
    ("statistikk", ""), ("hjelp", ""), ("innstillinger", ""),
)  # fmt: skip


@pytest.fixture
def stops(program: Program, tmp_path: Path) -> list[tuple[str, str, str]]:
    """The window open on a case that is out and a meeting under way, and where to go in it."""
    place, clock = Path(shutil.copyfile(small_house(), tmp_path / "totrinn.sqlite")), Clock()
    store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
    house = House.enter(store, clock)
    house.add_seats()
    case = house.a_case()
    house.discuss(case, date(2026, 3, 26))
    house.send(case, date(2026, 5, 22))
    meeting = house.a_meeting(date(2026, 6, 11))
    house.put_up(meeting, house.a_case("Palliativ plan"))
    house.call_and_start(meeting)
    store.close()
    program.window.show()
    program.window.open_place(str(place))
    cases = [("sak", case, tab) for tab in case_page.TABS]
    meetings = [("mote", meeting, tab) for tab in meeting_page.TABS]
    return [*((name, "", tab) for name, tab in PLACES), *cases, *meetings]


@pytest.mark.slow
def test_every_page_is_used_by_the_keyboard_alone(
    program: Program, stops: list[tuple[str, str, str]], qtbot: QtBot
) -> None:
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    translations = _translations()
    rings = _Rings(window)
    faults: list[str] = []
    for place, key, tab in stops:
        program.context.navigator.open_place(place, key, tab)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = [
            *_at_the_stops(window, rings), *_from_part_to_part(window),
            *_doubled(window, translations),
        ]  # fmt: skip
        faults += [f"{place} {tab}: {fault}" for fault in found]
    assert [*faults, *rings.missing] == []


def _at_the_stops(window: MainWindow, rings: _Rings) -> Iterator[str]:
    """Tell of controls that Tab does not come to, comes to too late, or that have no name."""
    path = keyboard.walk(window, window.search.field)
    for part in path:
        rings.look_at(part)
    for part in keyboard.stops(window):
        if part not in path:
            yield f"Tab does not come to {_say(part)}"
    for part in path:
        if not keyboard.name_of(part):
            yield f"without a name: {_say(part)}"
    for one, other in keyboard.out_of_order(window, path):
        yield f"against the reading: {_say(one)} to {_say(other)}"


def _from_part_to_part(window: MainWindow) -> Iterator[str]:
    """Tell of parts of the window that F6 does not come to, there or back."""
    parts = [window.search, *window.workspace.panes()]
    parts = [part for part in parts if any(stop.isEnabled() for stop in stops_of(part))]
    window.search.field.setFocus()
    ways = {"next_pane": [*parts[1:], parts[0]], "previous_pane": parts[::-1]}
    for command, way in ways.items():
        for part in way:
            window.commands[command].trigger()
            here = QApplication.focusWidget()
            if here is None or not (here is part or part.isAncestorOf(here)):
                yield f"{command} goes to {_say(here)}, not into {_say(part)}"


def _say(part: QWidget) -> str:
    return f"{type(part).__name__} {keyboard.name_of(part)!r}"


def _doubled(window: MainWindow, translations: dict[str, Callable[[str], str]]) -> Iterator[str]:
    """Tell of letters that stand for two things, in each language."""
    texts = [text for _, text in actions.MENUS] + keyboard.letters(window.workspace)
    for language, translate in translations.items():
        count = Counter(keyboard.letter(translate(text)) for text in texts)
        for sign in (sign for sign, times in count.items() if sign and times > 1):
            same = [translate(t) for t in texts if keyboard.letter(translate(t)) == sign]
            yield f"{language}: {same}"


def _translations() -> dict[str, Callable[[str], str]]:
    """Give what a text of the window becomes in each language, whatever context it is from."""
    found: dict[str, Callable[[str], str]] = {"nb": str}
    for language in i18n.languages():
        path = paths.resource("translations") / f"totrinn_{language}.ts"
        if path.exists():
            words = {source: forms[0] for (_, source, _), forms in i18n.read_ts(path).items()}
            found[language] = lambda text, words=words: words.get(text, text)
    return found


class _Rings:
    """One look at each class of control, with the focus and without."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._seen: set[str] = set()
        self.missing: list[str] = []

    def look_at(self, part: QWidget) -> None:
        """Look at a control of a class that was not looked at before."""
        name = type(part).__name__
        if name in self._seen or not part.visibleRegion().boundingRect().isValid():
            return
        self._seen.add(name)
        part.setFocus()
        with_focus = self._picture(part)
        part.clearFocus()
        ring = theme.color("focus")
        if _count(with_focus, ring) - _count(self._picture(part), ring) < part.height():
            self.missing.append(f"no ring around {_say(part)}")

    def _picture(self, part: QWidget) -> QImage:
        QApplication.processEvents()
        box = QRect(part.mapTo(self._window, QPoint(0, 0)), part.size()).adjusted(-6, -6, 6, 6)
        return self._window.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _count(picture: QImage, color: QColor) -> int:
    signs = bytes((color.blue(), color.green(), color.red(), 255))
    return bytes(picture.constBits()).count(signs)
