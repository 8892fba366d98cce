# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Takes pictures of every screen with sample data, for the README and for those who look."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from totrinn import app as program_parts
from totrinn import tour
from totrinn.operations import InlineOperations
from totrinn.reference import find_community
from totrinn.sample.build import DATABASE_NAME, Sample, build
from totrinn.settings import Settings
from totrinn_db.domain.errors import DocumentFailed

COMMUNITY = "more-og-romsdal"
# A page that has just been filled is laid out in several turns of the event loop.
_REST_MS, _RESTS = 25, 5


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
    for name in tour.first_run(window):
        yield _save(window, folder, name)
    sample = _build_sample(base)
    window.open_place(str(sample.database))
    for name in tour.sample_pages(window, sample):
        yield _save(tour.in_front(window), folder, name)


def _build_sample(base: Path) -> Sample:
    community = find_community(COMMUNITY)
    assert community is not None
    work = build(base / DATABASE_NAME, community=community, papers=base / "Dokumenter")
    while True:
        try:
            next(work)
        except StopIteration as end:
            sample: Sample = end.value
            return sample


def _save(window: QWidget, folder: Path, name: str) -> tuple[str, Path]:
    _settle()
    path = folder / f"{name}.png"
    picture = window.grab()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            _lay_over(picture, window, dialog)
    if not picture.save(str(path)):
        raise DocumentFailed("folder_missing", str(folder))
    return name, path


def _lay_over(picture: QPixmap, window: QWidget, dialog: QDialog) -> None:
    """Draw a question where it stands: in the middle of the window."""
    painter = QPainter(picture)
    painter.drawPixmap(window.rect().center() - dialog.rect().center(), dialog.grab())
    painter.end()


def _settle() -> None:
    """Let layouts, deferred deletions and timers come to rest."""
    for _ in range(_RESTS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        loop = QEventLoop()
        QTimer.singleShot(_REST_MS, loop.quit)
        loop.exec()
