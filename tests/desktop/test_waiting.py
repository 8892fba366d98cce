# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Nothing holds the window for longer than a tenth of a second (requirement Y-1)."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from builders import INSTALLATION, Clock, House, reference
from totrinn.app import Program, build
from totrinn.garbage import GarbageSearch
from totrinn.operations import Operations
from totrinn.screens.case.page import TABS as CASE_TABS
from totrinn.screens.case_list import CaseListScreen
from totrinn.screens.matrix import AnchoringScreen
from totrinn.screens.meeting.page import TABS as MEETING_TABS
from totrinn.screens.parties.page import TABS as PARTIES_TABS
from totrinn.settings import Settings
from totrinn.window import places
from totrinn_db.queries import meetings
from totrinn_db.store import Store

LONGEST_MS = 100.0
# What a loop takes on the machine this is measured on when nothing else runs there. A machine that
# is slower now, or shared with others, gets so much more time.
LOOP, LOOP_MS = 200_000, 10.0
# What holds the window does so every time; what another program took from it does not.
MOST_STARTS = 3
DISCUSSED, DEADLINE = date(2026, 2, 10), date(2026, 6, 1)
_QUIET_TURNS, _QUIET_MS, _GIVE_UP_S = 8, 3.0, 20.0


class Watch:
    """Notes how long each turn of the event loop takes, in processor time of the window's thread.

    Processor time, for a test may run beside others; and the turn, not the call, for keys and
    clicks wait for all that a turn does.
    """

    def __init__(self) -> None:
        self.turns: list[float] = []
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def _tick(self) -> None:
        now = time.thread_time()
        self.turns.append((now - self._last) * 1000)
        self._last = now

    def longest(self, act: Callable[[], None], is_done: Callable[[], bool]) -> float:
        """Do something, wait until the window is at rest, and tell its longest turn."""
        self.turns.clear()
        self._last = time.thread_time()
        act()
        loop, look, quiet = QEventLoop(), QTimer(), 0
        ends = time.monotonic() + _GIVE_UP_S

        def check() -> None:
            nonlocal quiet
            is_quiet = is_done() and max(self.turns[-3:], default=0.0) < _QUIET_MS
            quiet = quiet + 1 if is_quiet else 0
            if quiet >= _QUIET_TURNS or time.monotonic() > ends:
                loop.quit()

        look.timeout.connect(check)
        look.start(2)
        loop.exec()
        return max(self.turns, default=0.0)


def slowness() -> float:
    """Tell how many times slower than usual the machine is right now."""
    started = time.thread_time()
    sum(number * number for number in range(LOOP))
    return max(1.0, (time.thread_time() - started) * 1000 / LOOP_MS)


@pytest.fixture
def region(tmp_path: Path) -> tuple[Path, str, str]:
    """The largest helsefellesskap with a case that is out, and the ids of case and meeting."""
    place, clock = tmp_path / "innlandet.sqlite", Clock()
    store = Store.create(place, installation_id=INSTALLATION, clock=clock)
    house = House.build(store, clock, reference("innlandet"))
    case_id = house.a_case()
    house.discuss(case_id, DISCUSSED)
    house.send(case_id, DEADLINE)
    meeting_id = house.ask(meetings.meeting_rows)[0].name.id
    store.close()
    return place, case_id, meeting_id


@contextmanager
def started(settings: Settings, base: Path) -> Iterator[Program]:
    """Start the program: it makes what is not visited yet, and holds back the search for garbage
    until then. What other tests left behind is not for this one to search."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gc.collect()
    gc.freeze()
    garbage = GarbageSearch(app)
    made = build(app, base=base, operations=Operations(), settings=settings)
    made.make_ahead(then=garbage.begin)
    made.window.resize(1366, 738)
    made.window.show()
    try:
        yield made
    finally:
        made.close()
        made.window.close()
        made.window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        garbage.end()
        garbage.deleteLater()


@pytest.mark.slow
def test_no_page_no_tab_and_no_key_holds_the_window(
    look: None, settings: Settings, region: tuple[Path, str, str], tmp_path: Path
) -> None:
    always: set[str] = set()
    for number in range(MOST_STARTS):
        with started(settings, tmp_path / f"home-{number}") as program:
            slow = slow_steps(program, *region)
        always = always & set(slow) if number else set(slow)
        if not always:
            return
    raise AssertionError(f"slow in each of {MOST_STARTS} starts: {sorted(always)}, last {slow} ms")


def slow_steps(program: Program, place: Path, case_id: str, meeting_id: str) -> dict[str, int]:
    """Go through the window, and give what took a turn longer than it may, in milliseconds."""
    window, operations = program.window, program.context.operations
    watch, slow = Watch(), {}
    busy: list[bool] = [False]
    operations.busy_changed.connect(lambda is_busy: busy.__setitem__(0, is_busy))

    def step(name: str, act: Callable[[], None], is_done: Callable[[], bool]) -> None:
        took = watch.longest(act, is_done)
        if took > LONGEST_MS:
            took = took / max(slowness(), slowness())
        if took > LONGEST_MS:
            slow[name] = round(took)

    def is_idle() -> bool:
        return not busy[0]

    def is_made() -> bool:
        return window.workspace is not None and window.workspace.is_made

    step("start", lambda: window.open_place(str(place)), is_made)
    assert is_made()
    stops = [(place.name, "", "") for place in places.MAIN + places.FOOT if place.name != "parter"]
    stops += [("parter", "", tab) for tab in PARTIES_TABS]
    stops += [("saker", "", "ny"), ("moter", "", "ny")]
    stops += [("sak", case_id, tab) for tab in CASE_TABS]
    stops += [("mote", meeting_id, tab) for tab in MEETING_TABS]
    go = program.context.navigator.open_place
    for visit in ("first", "again"):
        for stop in stops:
            step(f"{visit} {' '.join(stop)}", lambda stop=stop: go(*stop), is_idle)
    for name, act in _keys(program):
        step(name, act, is_idle)
    return slow


def _keys(program: Program) -> Iterator[tuple[str, Callable[[], None]]]:
    """What is typed and chosen in lists: search, sort and filter."""
    window, go = program.window, program.context.navigator.open_place
    assert window.workspace is not None
    field = window.search.field
    yield "search", lambda: field.setText("lill")
    yield "search ends", field.clear
    go("saker")
    cases = window.workspace.current_screen
    assert isinstance(cases, CaseListScreen)
    order = Qt.SortOrder.DescendingOrder
    yield "sort", lambda: cases.view.sortByColumn(1, order)
    yield "find a case", lambda: cases.filters.find_field.setText("s")
    yield "find no case", lambda: cases.filters.find_field.setText("sxq")
    go("forankring")
    matrix = window.workspace.current_screen
    assert isinstance(matrix, AnchoringScreen)
    yield "find a party", lambda: matrix.filters.find_field.setText("l")
    yield "find no party", lambda: matrix.filters.find_field.setText("lxq")
    yield "all parties", matrix.clear_filter
