# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Dragging the day of the letter in Fremdriftsplan: plan, facts in words, timeline and paint.

Sixty steps a second leave 16 ms for each. The floor is a bare widget as large as the timeline that
puts down a finished picture and draws one line over it. It plans nothing and says nothing. All
parties of Innlandet have own meetings of three levels; the areas are folded, then all open.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from house import benches
from house.places import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(ROOT / name) for name in ("desktop", "db", "tests")]

from PySide6.QtCore import QEvent, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from builders import INSTALLATION, SECRETARY, Clock, House, reference  # noqa: E402
from totrinn.context import AppContext  # noqa: E402
from totrinn.operations import InlineOperations  # noqa: E402
from totrinn.screens.planning import PlanningScreen  # noqa: E402
from totrinn.settings import Settings  # noqa: E402
from totrinn.texts import Texts  # noqa: E402
from totrinn.theme import theme  # noqa: E402
from totrinn_db.domain.anchoring import Level  # noqa: E402
from totrinn_db.domain.own_meetings import OwnMeeting  # noqa: E402
from totrinn_db.domain.planning.diary import Diary  # noqa: E402
from totrinn_db.domain.views.planning import PlanningView  # noqa: E402
from totrinn_db.queries.planning import planning_view  # noqa: E402
from totrinn_db.store import Store  # noqa: E402

STEPS, TURNS, SIZE = 60, 3, (1170, 700)
_DAY = timedelta(days=1)
# Roughly how many days lie between the meetings of a committee, a formannskap, a kommunestyre.
_EVERY = {Level.COMMITTEE: 35, Level.EXECUTIVE_COMMITTEE: 21, Level.MUNICIPAL_COUNCIL: 45}


def rows() -> list[benches.Row]:
    """Drag with folded areas and with all parties shown."""
    app = QApplication.instance() or QApplication(["totrinn"])
    assert isinstance(app, QApplication)
    theme.apply(app, "light", 1.0)
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), Clock()
        store = Store.create(folder / "a.sqlite", installation_id=INSTALLATION, clock=clock)
        try:
            return list(_rows(House.build(store, clock, reference("innlandet")), folder))
        finally:
            store.close()


def _rows(house: House, folder: Path) -> Iterator[benches.Row]:
    operations = InlineOperations()
    operations.store, operations.actor = house.store, SECRETARY
    settings = Settings(path=folder / "settings.json")
    screen = PlanningScreen(AppContext(operations, Texts.load("nb"), settings))
    theme.dress(screen)
    screen.resize(*SIZE)
    screen.show()
    view = _large(house)
    screen.show_view(view)
    QApplication.processEvents()
    count = len(view.facts.parties)
    floor = _floor(screen)
    yield benches.row(
        "planning: a drag step on screen", n=count, ours=_quietest(screen), floor=floor
    )
    for area in dict.fromkeys(view.regions.values()):
        screen.timeline.row_opened.emit(f"region:{area}")
    QApplication.processEvents()
    yield benches.row(
        "planning: the same, all parties shown", n=count, ours=_quietest(screen), floor=floor
    )


def _large(house: House) -> PlanningView:
    case_id = house.a_case(case_class="principle")
    house.discuss(case_id, date(2026, 1, 20))
    for month in (3, 6, 9, 12):
        house.a_meeting(date(2026, month, 10))
    view = house.ask(planning_view, case_id)
    assert view is not None
    pick = Random(5)
    parties = tuple(replace(party, diary=_diary(pick)) for party in view.facts.parties)
    return replace(view, facts=replace(view.facts, parties=parties))


def _diary(pick: Random) -> Diary:
    meetings = []
    for level, every in _EVERY.items():
        day = date(2026, 1, 5) + _DAY * pick.randint(0, 30)
        while day < date(2027, 3, 1):
            meetings.append(OwnMeeting(level.value, level, day, day - _DAY * 8))
            day += _DAY * (every + pick.randint(-5, 5))
    return Diary(meetings)


def _quietest(screen: PlanningScreen) -> float:
    return min(_dragged(screen) for _ in range(TURNS))


def _dragged(screen: PlanningScreen) -> float:
    """Hold the line of the letter and move it a day at a time, as the mouse does."""
    timeline = screen.timeline
    scale, start = timeline._scale(), timeline.timeline.lines[0].on
    _mouse(timeline.viewport(), QEvent.Type.MouseButtonPress, scale.x(start))
    assert timeline.is_held

    def step(number: int) -> None:
        _mouse(timeline.viewport(), QEvent.Type.MouseMove, scale.x(start + _DAY * number))
        QApplication.processEvents()

    times = [_timed(step, number) for number in range(1, STEPS + 1)]
    step(0)
    _mouse(timeline.viewport(), QEvent.Type.MouseButtonRelease, scale.x(start))
    QApplication.processEvents()
    return median(times)


def _mouse(widget: QWidget, kind: QEvent.Type, x: float) -> None:
    at, left = QPointF(x, 200), Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, at, widget.mapToGlobal(at), left, left, plain)
    QApplication.sendEvent(widget, event)


class Bare(QWidget):
    """A picture with one line over it. Its method is the one that Qt asks for."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture, self.x_of_line = picture, 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(picture.deviceIndependentSize().toSize())

    def paintEvent(self, _event: Any) -> None:
        """Put down the picture and the line."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.drawLine(self.x_of_line, 0, self.x_of_line, self.height())


def _floor(screen: PlanningScreen) -> float:
    bare = Bare(screen.timeline.viewport().grab())
    bare.show()
    QApplication.processEvents()

    def step(number: int) -> None:
        bare.x_of_line = 300 + 4 * number
        bare.update()
        QApplication.processEvents()

    return median(_timed(step, number) for number in range(STEPS))


def _timed(act: Callable[[int], object], number: int) -> float:
    started = time.perf_counter()
    act(number)
    return (time.perf_counter() - started) * 1000
