# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""F1 tells of the page that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from totrinn.app import Program
from totrinn.screens.help import HelpScreen
from totrinn.screens.help.of_each_page import help_of
from totrinn.window import places


def test_f1_tells_of_the_page_that_is_open_and_of_every_page_there_is_help(
    window: Program, qtbot: QtBot
) -> None:
    frame = window.window
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
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
    without = [place.name for place in places.PLACES if not help_of(place.name)]
    assert without == ["hjelp"]
