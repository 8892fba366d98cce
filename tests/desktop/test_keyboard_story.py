# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The whole two-step path by keys alone: what is pressed goes to what has the focus, as for a user.

Between the keys the window is only read: what has the focus, which row it stands on, what a menu
offers. Nothing is pressed, chosen or filled in by its own method.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from builders import Clock
from desktop import keyboard
from totrinn.app import Program
from totrinn.screens.case import CaseScreen
from totrinn.screens.meeting import MeetingScreen
from totrinn.screens.meeting.mode.page import MeetingModePage
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.phases import Phase

Keys = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
TITLE = "Digital hjemmeoppfølging, felles modell"
WORDING = "Partene innfører en felles modell for digital hjemmeoppfølging fra 1. januar 2028."
CONDITION, REMARK = "Driftskostnadene må være avklart først.", "Opplæringen gis i hver region."


class Walk:
    """Somebody who has only a keyboard."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot, self.clock = program, qtbot, Clock()

    # what is pressed and what is seen

    @property
    def focus(self) -> QWidget:
        """Give what has the focus, which is never nothing."""
        QApplication.processEvents()
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None, "keys go nowhere"
        return found

    def key(self, code: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self.focus, code, modifier)

    def write(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.focus, text)

    def tab_to(self, name: str, most: int = 60) -> None:
        """Press Tab until what has the focus is called this."""
        passed = []
        for _ in range(most):
            self.key(Keys.Key_Tab)
            passed.append(keyboard.name_of(self.focus))
            if passed[-1].startswith(name):
                return
        raise AssertionError(f"Tab does not come to {name}: {passed}")

    def pick(self, text: str) -> None:
        """Go down in a closed list until it shows this."""
        combo = self.focus
        assert isinstance(combo, QComboBox)
        for _ in range(combo.count()):
            if combo.currentText() == text:
                return
            self.key(Keys.Key_Down)
        assert combo.currentText() == text

    def choose(self, menu: Qt.Key, text: str) -> None:
        """Open a menu of the window by its letter, go down to a command and do it."""
        self.key(menu, ALT)
        popup = self.focus
        assert isinstance(popup, QMenu)
        for _ in popup.actions():
            action = popup.activeAction()
            if action is not None and action.text().replace("&", "") == text:
                break
            self.key(Keys.Key_Down)
        else:
            raise AssertionError(f"no {text} in the menu")
        self.key(Keys.Key_Return)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for what the window does by itself."""
        self.qtbot.waitUntil(holds, timeout=20_000)

    def case(self) -> CaseScreen:
        """Give the page of the case, which must be open."""
        assert isinstance(self.program.window.current_screen, CaseScreen)
        return self.program.window.current_screen

    def meeting(self) -> MeetingScreen:
        """Give the page of the meeting, which must be open."""
        assert isinstance(self.program.window.current_screen, MeetingScreen)
        return self.program.window.current_screen

    # the steps of the way

    def begin(self) -> None:
        """Choose Møre og Romsdal, say who one is, and have the database made."""
        window = self.program.window
        window.show()
        window.open_place("")
        window.activateWindow()
        self.until(window.isActiveWindow)
        first_run = window.first_run
        assert first_run is not None
        self.write("Møre og Romsdal")
        self.key(Keys.Key_Return)
        for step in (2, 3):
            self.key(Keys.Key_N, ALT)
            self.until(lambda step=step: first_run.step == step)  # type: ignore[misc]
        self.key(Keys.Key_A, CTRL)
        self.write("Ingrid Aasen")
        self.key(Keys.Key_Return)
        self.until(lambda: window.workspace is not None)
        store = self.program.context.operations.store
        assert store is not None
        self.clock.go_to(store.today())
        store.now = self.clock

    def report_case(self) -> None:
        """Report a case and fill in each section of its paper."""
        self.key(Keys.Key_N, CTRL)
        self.write(TITLE)
        self.key(Keys.Key_Return)
        sections = self.case().paper.sections
        while not isinstance(self.focus, QTextEdit):
            self.key(Keys.Key_Tab)
        for key in sections:
            assert self.focus is sections[key].editor
            self.write(WORDING if key == "wording" else f"Om {key}.")
            self.key(Keys.Key_Down, ALT)
        self.key(Keys.Key_S, CTRL)
        saved = self.program.window.status.saved.text_label
        assert saved.text() == "Alt er lagret på denne maskinen"

    def call_a_meeting(self) -> date:
        """Plan a meeting on the day that is proposed, put the case up and call it."""
        self.key(Keys.Key_Q, CTRL | SHIFT)
        self.tab_to("Sted")
        self.write("Fylkeshuset i Molde")
        self.key(Keys.Key_Return)
        page = self.meeting()
        self.tab_to("Saker som kan settes opp")
        self.key(Keys.Key_Return)
        assert self.focus is not self.program.window.search.field
        self.choose(Keys.Key_M, "Lag innkalling …")
        self.key(Keys.Key_Return)
        assert page.view is not None
        assert page.view.state is MeetingState.CALLED
        return page.view.name.on

    def hold(self, held_on: date, asks: bool) -> None:
        """Start the meeting on its day and take item after item in the meeting mode."""
        self.clock.go_to(held_on)
        page = self.meeting()
        self.choose(Keys.Key_M, "Start møtet")
        self.key(Keys.Key_M, CTRL | SHIFT)
        mode = self._mode()
        for _ in range(12):
            if not mode.next_left() and mode.item is not None and mode.item.outcome is not None:
                break
            self.key(Keys.Key_Return, CTRL)
            if asks and mode.message_bar.isVisible() and mode.next_left():
                self.tab_to("Før dem som ikke til stede")
                self.key(Keys.Key_Return)
                asks = False
        # Saved once more by habit; it is not taken for what another has recorded.
        self.key(Keys.Key_Return, CTRL)
        assert keyboard.name_of(self.focus) == "Avslutt møtet"
        self.key(Keys.Key_Return)
        assert page.view is not None
        assert page.view.state is MeetingState.HELD
        # What a window system does by itself when a window is closed.
        self.program.window.activateWindow()
        self.until(self.program.window.isActiveWindow)

    def _mode(self) -> MeetingModePage:
        window = self.focus.window()
        self.until(window.isActiveWindow)
        found = window.findChild(MeetingModePage)
        assert isinstance(found, MeetingModePage)
        return found

    def open_case(self) -> CaseScreen:
        """Find the case from wherever one is."""
        self.key(Keys.Key_Q, ALT)
        self.write(TITLE)
        self.key(Keys.Key_Return)
        window = self.program.window
        self.until(lambda: isinstance(window.current_screen, CaseScreen))
        assert self.focus is not window.search.field
        return self.case()

    def find(self, party: str) -> None:
        """Go to the row of a party and into the form beside it."""
        self.key(Keys.Key_F, CTRL)
        self.key(Keys.Key_A, CTRL)
        self.write(party)
        self.tab_to("Svar fra ")
        self.key(Keys.Key_Home)
        self.key(Keys.Key_Down)
        self.key(Keys.Key_Tab)

    def answer(self, party: str, downs: int, text: str) -> None:
        """Register one party's answer."""
        self.find(party)
        self.key(Keys.Key_Down, times=downs)
        self.key(Keys.Key_Tab)
        if text:
            self.write(text)
            self.key(Keys.Key_Tab)
        self.write("Kommunestyret")
        self.tab_to("Nivå")
        self.pick("Styret i helseforetaket" if party.startswith("Helse") else "Kommunestyret")
        self.key(Keys.Key_Return)

    def answer_for_the_rest(self) -> None:
        """Mark all that have not answered and register one answer for them."""
        self.key(Keys.Key_F, CTRL)
        self.key(Keys.Key_Escape)
        self.tab_to("Svar fra ")
        page = self.case().anchoring.page
        self.key(Keys.Key_Home)
        while not self._is_missing(page):
            self.key(Keys.Key_Down)
        while self._is_missing(page):
            self.key(Keys.Key_Down, SHIFT)
        self.key(Keys.Key_Up, SHIFT)
        self.tab_to("Nivå")
        self.pick("Kommunestyret")
        self.tab_to("Svaret er gitt av")
        self.write("Kari Hauge")
        self.tab_to("Bare representanten støtter")
        self.key(Keys.Key_Up)
        self.tab_to("Arkivsak hos parten")
        self.key(Keys.Key_Return)

    def _is_missing(self, page: object) -> bool:
        row = page.table.row_at(page.view.currentIndex())  # type: ignore[attr-defined]
        return row is not None and row.status is AnchoringStatus.ASKED

    def settle(self, party: str) -> None:
        """Say that a condition is met, and how."""
        self.find(party)
        self.key(Keys.Key_Down)
        self.key(Keys.Key_Tab)
        self.write("Helseforetaket dekker driften i 2028.")
        self.tab_to("Lagre svaret")
        self.key(Keys.Key_Return)


@pytest.mark.slow
@pytest.mark.qt_log_ignore("This plugin does not support")  # a window of its own, a menu
def test_a_case_goes_both_steps_by_keys_alone(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    walk = Walk(program, qtbot)
    walk.begin()
    walk.report_case()
    walk.hold(walk.call_a_meeting(), asks=False)
    walk.open_case()
    walk.choose(Keys.Key_S, "Send til forankring …")
    walk.key(Keys.Key_Return)
    walk.answer("Molde", 2, CONDITION)
    walk.answer("Rauma", 1, REMARK)
    walk.answer("Fjord", 5, "Tilbudet gis ikke i kommunen.")
    walk.answer("Helse Møre og Romsdal", 0, "")
    walk.answer_for_the_rest()
    walk.settle("Molde")
    case = walk.case().case
    assert case is not None
    rows = walk.case().anchoring.page.table.rows()
    assert [row.party for row in rows if not row.status.meaning.is_answer] == []
    assert case.row.phase is Phase.READY, case.row.lacking
    walk.hold(walk.call_a_meeting(), asks=True)
    for paper in ("Lag protokoll i Word", "Lag saksutskrifter"):
        walk.tab_to(paper)
        walk.key(Keys.Key_Return)
    case = walk.open_case().case
    assert case is not None
    assert case.row.phase is Phase.DECIDED
    for kind in ("Protokoll", "Saksutskrift"):
        assert WORDING in _text(tmp_path / "papirer", kind)
    assert REMARK in _text(tmp_path / "papirer", "Saksframlegg")


def _text(folder: Path, kind: str) -> str:
    newest = max(path for path in folder.glob("*.docx") if kind in path.name)
    with zipfile.ZipFile(newest) as package:
        return package.read("word/document.xml").decode("utf-8")
