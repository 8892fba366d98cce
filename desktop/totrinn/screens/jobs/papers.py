# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Writing papers from a screen: progress that can be stopped, and one line when it is done.

self.paper_job = PaperJob(self)              its card goes into the page
self.paper_job.start(papers.letters, case_id, title="Lager 26 forankringsbrev")
self.paper_job.finished                      signal(object): PapersDone
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from totrinn.dialogs import files
from totrinn.screens.jobs.card import CardJob
from totrinn.screens.opening import open_path
from totrinn.widgets.messages import ProgressCard

if TYPE_CHECKING:
    from totrinn.paper_batches import Batch, PapersDone
    from totrinn.screens.base import Screen


class PaperJob(QObject):
    """One batch of papers at a time."""

    finished = Signal(object)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.card = ProgressCard()
        self.card.hide()
        self._work = CardJob(screen, self.card)

    @property
    def folder(self) -> Path:
        """Give the folder that papers are written into."""
        return files.papers_folder(self._screen.context.settings)

    @property
    def is_busy(self) -> bool:
        """Tell whether papers are being written."""
        return self._work.is_busy

    def start(self, gather: Callable[..., Batch], *keys: Any, title: str = "") -> None:
        """Gather what to write on the thread of the database, then write it beside."""
        if self.is_busy:
            return
        self.card.set_title(title or self.tr("Lager dokumenter"))
        self._screen.read(gather, *keys, then=self._write, slot="papers")

    def _write(self, batch: Batch) -> None:
        from totrinn import paper_batches

        if not batch.orders:
            self._screen.show_info(self.tr("Det er ingenting å skrive ut ennå."))
            return
        done = paper_batches.PapersDone()
        self._work.run(
            paper_batches.write, batch, self.folder, done, then=lambda _: self._end(batch, done),
            is_shown=len(batch.orders) > 1,
        )  # fmt: skip

    def stop(self) -> None:
        """Stop after the paper that is being written; the finished ones stay."""
        self._work.stop()

    def _end(self, was: Batch, done: PapersDone) -> None:
        from totrinn import paper_batches

        if done.written:
            self._screen.context.operations.write(
                paper_batches.register_papers,
                failed=self._screen.show_error,
                undoable=False,
                papers=tuple(done.written),
            )
        self._tell(done, was)
        self.finished.emit(done)

    def _tell(self, done: PapersDone, was: Batch) -> None:
        texts = self._screen.context.texts
        folder = (self.tr("Åpne mappen"), lambda: self._show_folder(done))
        if done.failed:
            reasons = list(dict.fromkeys(texts.problem(paper.error) for paper in done.failed))
            text = self.tr("{done} laget, {failed} ikke. {reason}").format(
                done=len(done.written), failed=len(done.failed), reason=reasons[0]
            )
            again = self.tr("Prøv de {count} igjen").format(count=len(done.failed))
            retry = (again, lambda: self._retry(done, was))
            self._screen.show_info(text, [retry, folder] if done.written else [retry])
            return
        if len(done.written) == 1:
            document = done.written[0].document
            opened = (self.tr("Åpne i Word"), partial(open_path, self._screen, document.path))
            name = document.path.name
            text = self.tr("{name} er laget.").format(name=name)
            self._screen.show_success(text + self._kept(done), [opened, folder])
            return
        count = texts.count(len(done.written), "document")
        text = self.tr("{documents} laget.").format(documents=count)
        if len(done.written) < len(was.orders):
            text = self.tr("Stanset. {documents} ble ferdige.").format(documents=count)
        self._screen.show_success(text + self._kept(done), [folder])

    def _kept(self, done: PapersDone) -> str:
        """Say which files were left as they are, because somebody has changed them."""
        kept = [paper.document.kept for paper in done.written if paper.document.kept]
        if not kept:
            return ""
        if len(kept) == 1:
            text = self.tr("{name} er endret utenfor Totrinn og er beholdt ved siden av.")
            return " " + text.format(name=kept[0].name)
        text = self.tr(
            "{documents} er endret utenfor Totrinn og er beholdt. De nye har fått et nytt nummer."
        )
        count = self._screen.context.texts.count(len(kept), "document")
        return " " + text.format(documents=count)

    def _retry(self, done: PapersDone, was: Batch) -> None:
        left = tuple(paper.order for paper in done.failed)
        self._write(replace(was, orders=left))

    def _show_folder(self, done: PapersDone) -> None:
        folder = done.written[0].document.path.parent if done.written else self.folder
        open_path(self._screen, folder)
