# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The window: the matrix at 50 parties by 2,000 cases, lists, page changes and the start.

Each floor is what Qt alone needs for the same size in the same run: a bare view over a model that
holds its texts ready, a stack of two bare pages, a window with one table in a process of its own.
It knows no theme, no words and no database.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

from house import benches
from house.places import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(ROOT / name) for name in ("desktop", "db", "tests")]

from PySide6.QtCore import QAbstractTableModel, QEvent, QSortFilterProxyModel, Qt  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractItemView,
    QApplication,
    QStackedWidget,
    QTableView,
    QWidget,
)

from builders import INSTALLATION, SECRETARY, Clock, House, reference  # noqa: E402
from totrinn.context import AppContext  # noqa: E402
from totrinn.models.matrix import lines_of  # noqa: E402
from totrinn.operations import InlineOperations  # noqa: E402
from totrinn.screens.case_list import CaseListScreen  # noqa: E402
from totrinn.screens.matrix.panes import MatrixPanes  # noqa: E402
from totrinn.settings import Settings  # noqa: E402
from totrinn.texts import Texts  # noqa: E402
from totrinn.theme import theme  # noqa: E402
from totrinn_db.domain.anchoring import AnchoringStatus  # noqa: E402
from totrinn_db.domain.views.anchoring import Matrix, MatrixRow  # noqa: E402
from totrinn_db.queries import anchoring, cases  # noqa: E402
from totrinn_db.store import Store  # noqa: E402

PARTIES, CASES, LISTED = 50, 2_000, 500
SIZE = (1366, 738)
STEPS, _WHEEL = 40, 60
_OURS = """
import gc, os, sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
gc.disable()
from totrinn import app as program
app = QApplication(["totrinn"])
made = program.build(app, base=Path(sys.argv[1]))
made.window.resize(1366, 738)
made.window.show()
year = str(date.today().year)  # stands on the page once it is filled
QTimer.singleShot(0, lambda: made.window.open_place(sys.argv[2]))
def look():
    at = made.window.workspace
    screen = at.current_screen if at is not None else None
    if screen is not None and year in screen.page_header.title_label.text():
        app.processEvents()
        os._exit(0)
timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
app.exec()
"""
_FLOOR = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
app = QApplication(["bare"])
window = QMainWindow()
window.setCentralWidget(QTableWidget(20, 6))
window.resize(1366, 738)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
print("usable", flush=True)
import os; os._exit(0)
"""


class Bare(QAbstractTableModel):
    """A model with its texts ready. Its methods are those that Qt asks for."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__()
        self._size = (rows, columns)
        self._texts = [f"{number}/26" for number in range(columns)]

    def rowCount(self, _parent: Any = None) -> int:
        """Count the rows."""
        return self._size[0]

    def columnCount(self, _parent: Any = None) -> int:
        """Count the columns."""
        return self._size[1]

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a text that is ready."""
        return self._texts[index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def rows() -> list[benches.Row]:
    app = QApplication.instance() or QApplication(["totrinn"])
    assert isinstance(app, QApplication)
    theme.apply(app, "light", 1.0)
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), Clock()
        place = folder / "a.sqlite"
        store = Store.create(place, installation_id=INSTALLATION, clock=clock)
        try:
            house = House.build(store, clock, reference("innlandet"))
            case_id = house.a_case()
            house.discuss(case_id, date(2026, 2, 10))
            house.send(case_id, date(2026, 6, 1))
            found = [*_matrix(house), *_list(house, folder)]
        finally:
            store.close()
        return [*found, _start(folder, place)]


def _matrix(house: House) -> Iterator[benches.Row]:
    whole = _large(house.ask(anchoring.matrix))
    panes, bare = MatrixPanes(Texts.load("nb")), QTableView()
    theme.dress(panes)
    for view in (panes, bare):
        view.resize(*SIZE)
        view.show()
    _settle()
    model = Bare(PARTIES, CASES)
    first = _timed(lambda: _shown(lambda: _fill(panes, whole)))
    floor = _timed(lambda: _shown(lambda: bare.setModel(model)))
    count = PARTIES * CASES
    yield benches.row("matrix: first paint", n=count, ours=first, floor=floor)
    yield benches.row(
        "matrix: a scroll step", n=count, ours=_scrolled(panes.panes[0]), floor=_scrolled(bare)
    )


def _fill(panes: MatrixPanes, whole: Matrix) -> None:
    panes.show_lines(whole.columns, lines_of(whole))


def _large(small: Matrix) -> Matrix:
    """Repeat the one case 2,000 times, with every kind of answer in turn, for 50 parties."""
    columns = tuple(
        replace(
            small.columns[0],
            case=replace(small.columns[0].case, id=f"case-{at}", number=f"SSU {at}/26"),
        )
        for at in range(CASES)
    )
    parties = islice(cycle(small.rows), PARTIES)
    return replace(small, columns=columns, rows=tuple(map(_wide, range(PARTIES), parties)))


def _wide(at: int, row: MatrixRow) -> MatrixRow:
    kinds = [row.cells[0]._replace(status=status) for status in AnchoringStatus]
    cells = tuple(islice(cycle(kinds), at, at + CASES))
    return replace(row, party_id=f"party-{at}", cells=cells)


def _scrolled(view: QAbstractItemView) -> float:
    """Move sideways as one turn of the wheel does: three steps of the scroll bar."""
    bar = view.horizontalScrollBar()
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def step() -> None:
        bar.setValue(bar.value() + _WHEEL)
        _settle()

    return median(_timed(step) for _ in range(STEPS))


def _list(house: House, folder: Path) -> Iterator[benches.Row]:
    operations = InlineOperations()
    operations.store, operations.actor = house.store, SECRETARY
    settings = Settings(path=folder / "settings.json")
    screen = CaseListScreen(AppContext(operations, Texts.load("nb"), settings))
    stack, bare_stack = QStackedWidget(), QStackedWidget()
    proxy, bare = QSortFilterProxyModel(), QTableView()
    model = Bare(LISTED, 6)
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    bare.setModel(proxy)
    for holder, page in ((stack, screen), (bare_stack, bare)):
        holder.addWidget(QWidget())
        holder.addWidget(page)
        holder.resize(*SIZE)
        holder.setCurrentIndex(1)
        holder.show()
    _settle()
    one = house.ask(cases.case_rows)[0]
    names = [replace(one.name, id=f"case-{at}", title=f"Sak om {at}") for at in range(LISTED)]
    screen._fill(tuple(replace(one, name=name) for name in names))
    _settle()
    typed = ("1", "12", "1", "")
    ours = median(
        _timed(lambda text=text: _shown(lambda: screen.filters.find_field.setText(text)))
        for text in typed
    )
    floor = median(
        _timed(lambda text=text: _shown(lambda: proxy.setFilterFixedString(text))) for text in typed
    )
    yield benches.row("case list: a key in the filter", n=LISTED, ours=ours, floor=floor)
    yield benches.row(
        "page change, 500 cases", n=LISTED, ours=_turned(stack), floor=_turned(bare_stack)
    )


def _turned(stack: QStackedWidget) -> float:
    def turn() -> None:
        stack.setCurrentIndex(0)
        _settle()

    times = []
    for _ in range(10):
        turn()
        times.append(_timed(lambda: _shown(lambda: stack.setCurrentIndex(1))))
    return median(times)


def _start(folder: Path, place: Path) -> benches.Row:
    """Start the program until the first page shows what waits; a bare window is the floor."""
    # Compiled beforehand, as the installed program is; the first turn does that.
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPATH"] = os.pathsep.join(str(ROOT / name) for name in ("desktop", "db"))
    given = [str(folder / "home"), str(place)]
    turns = [(_started(_OURS, given, env), _started(_FLOOR, [], env)) for _ in range(4)]
    ours, floor = (min(each) for each in zip(*turns, strict=True))
    return benches.row("start to the first page", n=1, ours=ours, floor=floor)


def _started(program: str, given: list[str], env: dict[str, str]) -> float:
    command = [sys.executable, "-c", program, *given]
    return _timed(lambda: subprocess.run(command, env=env, check=True, capture_output=True))


def _shown(act: Callable[[], Any]) -> None:
    """Do something and let what it changed be laid out and painted."""
    act()
    _settle()


def _settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _timed(act: Callable[[], Any]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000
