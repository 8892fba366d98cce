# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""F1 tells of the page that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from totrinn.app import Program
from totrinn.screens.help import HelpScreen
from totrinn.screens.help.of_each_page import help_of
from totrinn.window import actions, places


def test_f1_tells_of_the_page_that_is_open_and_the_help_lists_keys_that_only_one_place_has(
    window: Program, qtbot: QtBot
) -> None:
    frame = window.window
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for key, name in ((Qt.Key.Key_S, "statistikk"), (Qt.Key.Key_H, "arshjul")):
        qtbot.keyClick(frame, key, both)
        assert frame.current_screen.place == name
    window.context.navigator.open_place("historikk")
    qtbot.keyClick(frame, Qt.Key.Key_F1)
    screen = frame.current_screen
    assert isinstance(screen, HelpScreen)
    assert screen.here_card.isVisible()
    assert screen.here_card.title_label.text() == "Om siden «Historikk»"
    assert "Sett tilbake" in screen.here_label.text()
    qtbot.keyClick(frame, Qt.Key.Key_F1)
    assert not screen.here_card.isVisible()
    qtbot.keyClick(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.here_card.isVisible()
    told = " ".join(label.text() for label in screen.keys_card.findChildren(QLabel))
    assert "Ctrl+10" not in told.replace("</kbd>", "").replace("<kbd>", "")
    assert "Statistikk" in told
    assert "Årshjul" in told


def test_of_every_page_there_is_help_and_its_keys_are_its_own() -> None:
    assert [place.name for place in places.PLACES if not help_of(place.name)] == ["hjelp"]
    own = [command.shortcut for command in actions.COMMANDS]
    keys = [place.shortcut for place in places.IN_MENU if place.shortcut]
    # Help and preferences have theirs among the commands.
    assert len(keys) == len(places.IN_MENU) - len(places.FOOT)
    assert len({*keys, *filter(None, own)}) == len([*keys, *filter(None, own)])
