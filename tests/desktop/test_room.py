# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Room and time: no cut words in a small window at 200 %, and no page that blocks the window."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from totrinn.app import Program, build
from totrinn.operations import Operations
from totrinn.settings import Settings
from totrinn.widgets.text import ElidedLabel
from totrinn.window import places

PAGES = [
    ("oversikt", ""), ("fremdriftsplan", ""), ("oppfolging", ""), ("parter", "parter"),
    ("parter", "utvalg"), ("parter", "moteplaner"), ("parter", "representasjon"),
    ("parter", "mine"), ("parter", "saksregler"), ("parter", "helsefellesskapet"),
    ("dokumenter", ""),
    ("historikk", ""), ("hjelp", ""), ("innstillinger", ""),
]  # fmt: skip
# In processor time, so that a busy machine does not fail it. The second visit is what people do
# all day; the first one makes the page.
LONGEST_AGAIN = 0.1


def _cut(widget: QWidget) -> list[str]:
    """List the visible words that have less room than they ask for."""
    found = []
    for part in widget.findChildren(QWidget):
        if not part.isVisible() or isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel) and part.text():
            needed = part.minimumSizeHint() if part.wordWrap() else part.sizeHint()
            high = part.heightForWidth(part.width()) if part.wordWrap() else needed.height()
            if part.width() < needed.width() or part.height() < high - 1:
                found.append(f"label {part.text()[:50]}")
        is_button = isinstance(part, QAbstractButton) and bool(part.text())
        if is_button and part.width() < part.minimumSizeHint().width():
            found.append(f"button {part.text()}")
    return found


def _outside(window: QWidget, page: QWidget) -> list[str]:
    """List the buttons that lie outside the page without a way to scroll to them."""
    found = []
    edge = QRect(page.mapTo(window, QPoint(0, 0)), page.size())
    for button in page.findChildren(QAbstractButton):
        if not button.isVisible() or _scrolls(button):
            continue
        box = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
        if not edge.adjusted(-1, -1, 1, 1).contains(box):
            found.append(button.text() or button.accessibleName())
    return found


def _settle(page: QWidget, qtbot: QtBot) -> None:
    """Wait until the layouts have come to rest, or long enough to be sure that they will not."""
    for _ in range(20):
        qtbot.wait(50)
        if not _cut(page):
            return


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize(("name", "tab"), PAGES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_are_cut(window: Program, qtbot: QtBot, name: str, tab: str, scale: float) -> None:
    window.window.set_look(scale=scale)
    window.window.resize(1366, 738)
    window.context.navigator.open_place(name, "", tab)
    assert window.window.width() == 1366
    assert window.window.workspace is not None
    page = window.window.workspace.current_screen
    assert page is not None
    _settle(page, qtbot)
    assert _cut(page) == []
    assert _outside(window.window, page) == []


@pytest.mark.parametrize("step", [0, 1, 2, 3])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_of_the_first_run_are_cut(
    program: Program, qtbot: QtBot, step: int, scale: float
) -> None:
    program.window.show()
    program.window.open_place("")
    program.window.set_look(scale=scale)
    program.window.resize(1366, 738)
    first_run = program.window.first_run
    assert first_run is not None
    first_run.community_page.search.setText("smøla")
    for number in range(step + 1):
        first_run.show_step(number)
    _settle(first_run, qtbot)
    assert _cut(first_run) == []


class _Watch:
    """Measures the longest time in which the window could not answer."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now

    def again(self) -> None:
        self.longest, self._last = 0.0, time.thread_time()


@pytest.mark.slow
def test_no_page_blocks_the_window_when_it_is_visited_again(
    qtbot: QtBot, look: None, settings: Settings, place: Path, tmp_path: Path
) -> None:

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = build(app, base=tmp_path, operations=Operations(), settings=settings)
    program.window.resize(1366, 738)
    program.window.show()
    program.window.open_place(str(place))
    qtbot.waitUntil(lambda: program.window.workspace is not None, timeout=20_000)
    names = [item.name for item in places.MAIN if item.name in dict(PAGES)]
    for name in names:
        program.context.navigator.open_place(name)
        qtbot.wait(100)
    watch = _Watch()
    slow = {}
    for name in names:
        watch.again()
        program.context.navigator.open_place(name)
        qtbot.wait(100)
        if watch.longest > LONGEST_AGAIN:
            slow[name] = round(watch.longest * 1000)
    program.close()
    program.window.close()
    program.window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert slow == {}
