# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Work beside the window that a card tells of: how far it is, what it is at, and a way to stop.

self.work = CardJob(screen, card)
self.work.run(paper_batches.write, batch, folder, done, then=self._end)
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from totrinn.progress import Progress
from totrinn.widgets.messages import ProgressCard

if TYPE_CHECKING:
    from totrinn.operations import Job
    from totrinn.screens.base import Screen
    from totrinn_db.domain.errors import AppError


class CardJob(QObject):
    """One piece of work at a time."""

    def __init__(self, screen: Screen, card: ProgressCard) -> None:
        super().__init__(screen)
        self._screen, self.card = screen, card
        self._job: Job | None = None
        self.is_busy = False
        card.stop_requested.connect(self.stop)

    def run(
        self,
        work: Callable[..., Generator[Progress, None, Any]],
        *args: Any,
        then: Callable[[Any], None],
        failed: Callable[[AppError], None] | None = None,
        is_shown: bool = True,
    ) -> None:
        """Do the work; `then` gets what it gives, None when it was stopped."""
        self.is_busy = True
        self.card.setVisible(is_shown)
        job = self._screen.context.operations.job(
            work, *args, progress=self._show,
            then=lambda value: self._end(then, value),
            failed=lambda error: self._end(failed or self._screen.show_error, error),
        )  # fmt: skip
        # Inline operations have finished by now.
        self._job = job if self.is_busy else None

    def stop(self) -> None:
        """Stop after the step that is being done."""
        if self._job is not None:
            self._job.stop()

    def _end(self, tell: Callable[[Any], None], value: Any) -> None:
        self.is_busy, self._job = False, None
        self.card.hide()
        tell(value)

    def _show(self, progress: Progress) -> None:
        text = self.tr("{done} av {total}").format(done=progress.done, total=progress.total)
        self.card.set_progress(progress.done, progress.total, text)
        now = self.tr("Nå: {name}").format(name=progress.text) if progress.text else ""
        self.card.set_now(now)
