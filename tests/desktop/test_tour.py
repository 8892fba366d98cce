# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every page of the program in its real window: nothing cut, squashed, sideways or unnamed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sharing import made_for_the_run
from totrinn import app as program_module
from totrinn import tour
from totrinn.operations import InlineOperations
from totrinn.reference import find_community
from totrinn.sample.build import Sample, build
from totrinn.settings import Settings
from totrinn.theme.focus_ring import OWN_RING
from totrinn.widgets.matrix_view import MatrixView
from totrinn.widgets.text import ElidedLabel

SIZE = (1366, 738)  # what is left of 1366x768 under a title bar
SMALL, LARGE = (960, 510), (1920, 1050)  # 1920x1080 at 200 and at 100 % of the system
RING = 4  # px that the ring takes around a control
LEAST_ROWS = 60  # px; a view lower than this shows hardly a row
ENGLISH = re.compile(
    r"\b(the|and|open|save|cancel|close|file|edit|view|help|search|new|next|back|yes|no|error|"
    r"none|null|true|false|undo|redo|copy|paste|delete|ok)\b",
    re.IGNORECASE,
)
# Norwegian words that look English, and the keys of the keyboard.
NORWEGIAN = {"den", "no", "ok"}


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    """The sample of Møre og Romsdal with its papers, made once; the database is a copy."""
    community = find_community("more-og-romsdal")
    assert community is not None

    def make(base: Path) -> Sample:
        work = build(base / "eksempel.sqlite", community=community, papers=base / "papirer")
        while True:
            try:
                next(work)
            except StopIteration as end:
                made: Sample = end.value
                return made

    shared = made_for_the_run("more-og-romsdal", make)
    return replace(shared, database=Path(copy(shared.database, tmp_path)))


@pytest.fixture(params=[("light", 1.0), ("dark", 2.0)], ids=["light-100", "dark-200"])
def program(
    request: pytest.FixtureRequest, qapp: QApplication, look: None, tmp_path: Path
) -> Iterator[program_module.Program]:
    """The window at the size of a small laptop, in one theme and text size."""
    theme_name, scale = request.param
    settings = Settings(
        actor_name="Ingrid Aasen", actor_title="samhandlingskoordinator", theme=theme_name,
        text_scale=scale, papers_folder=str(tmp_path / "papirer"),
    )  # fmt: skip
    made = program_module.build(
        qapp, base=tmp_path / "home", operations=InlineOperations(), settings=settings
    )
    made.window.resize(*SIZE)
    made.window.show()
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.slow
def test_every_page_is_whole_in_a_small_window(
    program: program_module.Program, sample: Sample, qtbot: QtBot
) -> None:
    faults: list[str] = []
    window = program.window
    sizes = (SMALL, LARGE, SIZE) if program.context.settings.text_scale == 1 else (SIZE,)

    def look_at(names: Iterator[str]) -> None:
        for name in names:
            front = tour.in_front(window)
            page = window.stack.currentWidget() if front is window else front
            assert page is not None
            for size in sizes:
                front.resize(*size)
                found = _settled_faults(page, qtbot)
                faults.extend(f"{name} {size}: {fault}" for fault in found)

    look_at(tour.first_run(window))
    window.open_place(str(sample.database))
    look_at(tour.sample_pages(window, sample))
    assert (window.width(), window.height()) == SIZE
    assert faults == []


def _settled_faults(page: QWidget, qtbot: QtBot) -> list[str]:
    """Look until the layouts have come to rest, or long enough to be sure that they will not."""
    found: list[str] = []
    for _ in range(12):
        qtbot.wait(20)
        shown = [part for part in page.findChildren(QWidget) if part.isVisible()]
        found = [
            *_cut(shown), *_sideways(shown), *_unnamed(shown), *_english(shown),
            *_more_than_one_primary(page, shown), *_cut_rings(shown),
        ]  # fmt: skip
        if not found:
            break
    return found


def _cut(shown: list[QWidget]) -> list[str]:
    """List what has less room than it must have."""
    found = []
    for part in shown:
        needed = _needed(part)
        if needed is None:
            continue
        if part.width() < needed.width() - 1 or part.height() < needed.height() - 1:
            found.append(f"cut {_words(part)[:50]!r} {needed.toTuple()} in {part.size().toTuple()}")
    return found


def _needed(part: QWidget) -> QSize | None:
    if isinstance(part, ElidedLabel):
        return None
    if isinstance(part, QLabel) and part.text():
        if part.wordWrap():
            return QSize(part.minimumSizeHint().width(), part.heightForWidth(part.width()))
        return part.sizeHint()
    if isinstance(part, QRadioButton | QCheckBox | QAbstractButton):
        return part.minimumSizeHint() if part.text() else None
    if isinstance(part, QComboBox | QAbstractSpinBox | QLineEdit):
        return QSize(0, part.minimumSizeHint().height())
    return None


def _sideways(shown: list[QWidget]) -> list[str]:
    """List the areas that scroll sideways, and the views that are slits."""
    found = []
    for area in shown:
        if not isinstance(area, QAbstractScrollArea) or isinstance(area, QHeaderView):
            continue
        if area.horizontalScrollBar().isVisible() and not isinstance(area, MatrixView):
            found.append(f"scrolls sideways: {area.accessibleName()}")
        is_slit = isinstance(area, QAbstractItemView) and area.viewport().height() < LEAST_ROWS
        if is_slit and area.model() is not None and area.model().rowCount() > 1:
            found.append(f"too low: {area.accessibleName()} {area.viewport().height()}")
    return found


def _unnamed(shown: list[QWidget]) -> list[str]:
    """List the views, fields and buttons that a screen reader could not name."""
    found = []
    for part in shown:
        if part.focusPolicy().value == 0:
            continue
        if isinstance(part, QAbstractItemView | QComboBox | QLineEdit | QAbstractButton):
            inner = isinstance(part, QHeaderView) or isinstance(
                part.parentWidget(), QComboBox | QAbstractSpinBox
            )
            if not inner and not _words(part):
                found.append(f"without a name: {type(part).__name__}")
        if isinstance(part, QToolButton) and not part.text() and not part.toolTip():
            found.append(f"icon button without a tooltip: {part.accessibleName()}")
    return found


def _more_than_one_primary(page: QWidget, shown: list[QWidget]) -> list[str]:
    """List the buttons that stand out, if there are several (principle 2 of the design)."""
    found = [
        part.text() for part in shown
        if isinstance(part, QPushButton) and part.property("kind") == "primary"
        and part.window() is page.window()
    ]  # fmt: skip
    return [f"more than one primary: {found}"] if len(found) > 1 else []


def _cut_rings(shown: list[QWidget]) -> list[str]:
    """List the controls whose focus ring would be cut at the side of an area that scrolls."""
    found = []
    for part in shown:
        takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isEnabled()
        if not takes or isinstance(part, OWN_RING) or part.property("own_ring"):
            continue
        inner = _scrolled_in(part)
        if inner is not None:
            left = part.mapTo(inner, QPoint(0, 0)).x()
            if left < RING or left + part.width() > inner.width() - RING:
                found.append(f"ring cut: {_words(part)[:50]!r} {left} in {inner.width()}")
    return found


def _scrolled_in(part: QWidget) -> QWidget | None:
    """Give what moves in the nearest area that scrolls."""
    while part.parentWidget() is not None and not part.isWindow():
        area = part.parentWidget().parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is part:
            return part
        part = part.parentWidget()
    return None


def _english(shown: list[QWidget]) -> list[str]:
    """List the words on labels and buttons that look English."""
    found = []
    for part in shown:
        if isinstance(part, QLabel | QAbstractButton):
            plain = re.sub(r"<[^>]*>", " ", part.text()).replace("&nbsp;", " ")
            hits = {hit.casefold() for hit in ENGLISH.findall(plain)} - NORWEGIAN
            found.extend(f"English? {hit!r} in {plain[:60]!r}" for hit in sorted(hits))
    return found


def _words(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return text or part.accessibleName()
