# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Takes pictures of every screen with sample data, for the README and for those who look."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from totrinn import app as program_parts
from totrinn.operations import InlineOperations
from totrinn.reference import find_community
from totrinn.sample.build import DATABASE_NAME, Sample, build
from totrinn.screens.case import page as case_page
from totrinn.screens.meeting import page as meeting_page
from totrinn.settings import Settings
from totrinn_db.domain.errors import DocumentFailed

COMMUNITY = "more-og-romsdal"
PLAIN = (
    "oversikt", "saker", "moter", "forankring", "oppfolging", "parter", "dokumenter", "historikk",
    "hjelp", "innstillinger",
)  # fmt: skip
CASES = ("main", "anchoring", "discussion", "reported")
_REST_MS = 60
ALSO = ("saksframlegg", "forankring")


@dataclass(frozen=True, slots=True)
class Look:
    """How the pictures are to look. The size is in pixels; the scale is that of the text."""

    theme: str = "light"
    size: tuple[int, int] = (1366, 768)
    scale: float = 1.0
    language: str = "nb"


def take_pictures(folder: Path, look: Look) -> Iterator[tuple[str, Path]]:
    """Save each screen as a PNG in the folder and give its name and path as it is done."""
    app = QApplication.instance() or QApplication(["totrinn"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(prefix="totrinn") as scratch:
        base = Path(scratch)
        settings = Settings(
            actor_name="Ingrid Aasen", actor_title="samhandlingskoordinator", theme=look.theme,
            text_scale=look.scale, language=look.language,
        )  # fmt: skip
        program = program_parts.build(
            app, language=look.language, base=base, operations=InlineOperations(), settings=settings
        )
        try:
            yield from _pictures(program, folder, look, base)
        finally:
            program.window.close()
            program.close()
            _settle()


def _pictures(
    program: program_parts.Program, folder: Path, look: Look, base: Path
) -> Iterator[tuple[str, Path]]:
    window = program.window
    window.resize(*look.size)
    window.show()
    window.open_place("")
    yield _save(window, folder, "kom_i_gang")
    sample = _build_sample(base)
    window.open_place(str(sample.database))
    for shot in _shots(sample):
        assert window.workspace is not None
        window.workspace.show_place(shot.place, shot.key, shot.tab)
        yield _save(window, folder, shot.name)


@dataclass(frozen=True, slots=True)
class _Shot:
    name: str
    place: str
    key: str = ""
    tab: str = ""


def _shots(sample: Sample) -> Iterator[_Shot]:
    for place in PLAIN:
        yield _Shot(place, place)
    for label in CASES:
        for tab in case_page.TABS:
            if label == "main" or tab in ALSO:
                yield _Shot(f"sak_{label}_{tab}", "sak", sample.case_ids[label], tab)
    for label, meeting_id in sample.meeting_ids.items():
        for tab in meeting_page.TABS:
            yield _Shot(f"mote_{label}_{tab}", "mote", meeting_id, tab)


def _build_sample(base: Path) -> Sample:
    community = find_community(COMMUNITY)
    assert community is not None
    work = build(base / DATABASE_NAME, community=community)
    while True:
        try:
            next(work)
        except StopIteration as end:
            sample: Sample = end.value
            return sample


def _save(window: QWidget, folder: Path, name: str) -> tuple[str, Path]:
    _settle()
    path = folder / f"{name}.png"
    if not window.grab().save(str(path)):
        raise DocumentFailed("folder_missing", str(folder))
    return name, path


def _settle() -> None:
    """Let layouts, deferred deletions and timers come to rest."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    loop = QEventLoop()
    QTimer.singleShot(_REST_MS, loop.quit)
    loop.exec()
