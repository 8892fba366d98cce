# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Making the papers of a meeting: a job with progress and stop, and a line when it is done."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from totrinn import papers
from totrinn.dialogs import files
from totrinn.documents.files import file_stem
from totrinn.operations import Job
from totrinn.progress import Progress
from totrinn.screens.base import Screen
from totrinn.widgets.buttons import make_action
from totrinn.widgets.messages import ProgressCard
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.views.meetings import MeetingView
from totrinn_db.work import Reading

Gather = Callable[[Reading, str], papers.Batch]


@dataclass(frozen=True, slots=True)
class PaperOnDisk:
    """A paper as it lies in the folder."""

    path: Path
    written_at: datetime


class PaperWork(QObject):
    """The papers of the meeting that is shown."""

    finished = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._view: MeetingView | None = None
        self._job: Job | None = None
        self._done = papers.PapersDone()
        self._gather: Gather = papers.agenda
        self.card = ProgressCard()
        self.card.hide()
        self.card.stop_requested.connect(self._stop)
        self._make_actions()

    def _make_actions(self) -> None:
        icon = "action.make_document"
        self._notice = make_action(
            self, self.tr("Lag innkalling og saksframlegg"), self.make_notice, icon=icon
        )
        self._protocol = make_action(
            self, self.tr("Lag protokoll i Word"), self.make_protocol, icon=icon
        )
        self._extracts = make_action(
            self, self.tr("Lag saksutskrifter"), self.make_extracts, icon=icon
        )

    def actions(self) -> list[QAction]:
        """Give the acts for the menu of documents."""
        return [self._notice, self._protocol, self._extracts]

    def show_meeting(self, view: MeetingView) -> None:
        """Work on this meeting."""
        self._view = view

    @property
    def folder(self) -> Path:
        """Give the folder that the papers are written to."""
        return files.papers_folder(self._screen.context.settings)

    def open_folder(self) -> None:
        """Show the folder in the file manager."""
        self.folder.mkdir(parents=True, exist_ok=True)
        files.show(self.folder)

    def make_notice(self) -> None:
        """Make the notice with its agenda, and the paper of each case."""
        self._start(papers.agenda)

    def make_protocol(self) -> None:
        """Make the protocol."""
        self._start(papers.protocol)

    def make_extracts(self) -> None:
        """Make the extract of each case."""
        self._start(papers.extracts)

    def list_papers(self, then: Callable[[tuple[PaperOnDisk, ...] | None], None]) -> None:
        """Find the papers of the meeting in the folder."""
        if self._view is None:
            return
        short = self._view.name.label.rsplit(" ", 1)[0]
        stem = file_stem(f"{self._view.name.on:%Y-%m-%d}", short)
        self._screen.context.operations.job(_list, self.folder, stem, progress=_ignore, then=then)

    def _start(self, gather: Gather) -> None:
        if self._view is None or self._job is not None:
            return
        self._gather = gather
        self._screen.read(gather, self._view.name.id, then=self._write, slot="papers")

    def _write(self, batch: papers.Batch) -> None:
        self._done = papers.PapersDone()
        texts = self._screen.context.texts
        title: str = self.tr("Lager {papers}")
        self.card.set_title(title.format(papers=texts.count(len(batch.orders), "document")))
        self._on_progress(Progress(0, len(batch.orders)))
        self.card.show()
        # The job may be done before the call comes back.
        self._job = Job()
        job = self._screen.context.operations.job(
            papers.write, batch, self.folder, self._done,
            progress=self._on_progress, then=self._on_written, failed=self._on_failed,
        )  # fmt: skip
        if self._job is not None:
            self._job = job

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_progress(self, progress: Progress) -> None:
        of: str = self.tr("{done} av {total}")
        now: str = self.tr("Nå: {name}")
        self.card.set_progress(
            progress.done, progress.total, of.format(done=progress.done, total=progress.total)
        )
        self.card.set_now(now.format(name=progress.text) if progress.text else "")

    def _on_failed(self, error: AppError) -> None:
        self._job = None
        self.card.hide()
        self._screen.show_error(error)

    def _on_written(self, _value: papers.PapersDone | None) -> None:
        self._job = None
        self.card.hide()
        if not self._done.written:
            self._tell()
            return
        self._screen.write(
            papers.register_papers, then=lambda _none: self._tell(),
            papers=tuple(self._done.written),
        )  # fmt: skip

    def _tell(self) -> None:
        texts, done = self._screen.context.texts, self._done
        count = texts.count(len(done.written), "document")
        folder = (self.tr("Åpne mappen"), self.open_folder)
        if done.failed:
            text: str = self.tr("{count} laget, {failed} ikke. {reason}")
            reason = texts.problem(done.failed[0].error)
            again = (self.tr("Prøv igjen"), lambda: self._start(self._gather))
            said = text.format(count=count, failed=len(done.failed), reason=reason)
            self._screen.show_info(said, [again, folder])
        else:
            text = self.tr("{count} laget i {folder}.")
            said = text.format(count=count, folder=self.folder)
            self._screen.show_success(said, [folder])
        self.finished.emit()


def _list(folder: Path, stem: str) -> Generator[Progress, None, tuple[PaperOnDisk, ...]]:
    yield Progress(0, 1)
    found = []
    if folder.is_dir():
        for path in sorted(folder.glob(f"{stem}_*.docx")):
            at = datetime.fromtimestamp(path.stat().st_mtime)
            found.append(PaperOnDisk(path, at))
    return tuple(found)


def _ignore(_progress: Progress) -> None:
    """Tell nobody: the listing is over before anyone could read it."""
