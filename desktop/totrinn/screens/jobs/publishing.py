# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Publishing from a screen: what goes in is shown first, then the pack is made beside the window.

self.publishing = PublishingJob(self, card)      card: the ProgressCard that shows how far it is
self.publishing.start_meeting(meeting_id);  start_case(case_id);  start_year(2026)
self.publishing.finished                         signal(object): PackDone
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from totrinn.dialogs import files
from totrinn.dialogs.publish import PublishDialog
from totrinn.screens.jobs.card import CardJob
from totrinn.screens.opening import open_path
from totrinn.widgets.messages import ProgressCard

if TYPE_CHECKING:
    from totrinn.outgoing.publishing import PackDone, PackOrder
    from totrinn.screens.base import Screen


class PublishingJob(QObject):
    """One pack at a time."""

    finished = Signal(object)

    def __init__(self, screen: Screen, card: ProgressCard) -> None:
        super().__init__(screen)
        self._screen = screen
        self._work = CardJob(screen, card)
        self.dialog: PublishDialog | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether a pack is being made."""
        return self._work.is_busy

    def start_meeting(self, meeting_id: str) -> None:
        """Show what a meeting publishes."""
        from totrinn.outgoing import publishing

        self._gather(publishing.meeting_order, meeting_id)

    def start_case(self, case_id: str) -> None:
        """Show what is published of a case."""
        from totrinn.outgoing import publishing

        self._gather(publishing.case_order, case_id)

    def start_year(self, year: int) -> None:
        """Show what all meetings of a year publish."""
        from totrinn.outgoing import publishing

        self._gather(publishing.year_order, year)

    def _gather(self, gather: Callable[..., PackOrder], key: object) -> None:
        if not self.is_busy:
            self._screen.read(gather, key, then=self._show, slot="publishing")

    def _show(self, order: PackOrder) -> None:
        from totrinn.outgoing import publishing

        asked = PublishDialog(
            publishing.title_of(order),
            publishing.contents_of(order),
            publishing.omitted(order),
            parent=self._screen,
        )
        asked.accepted.connect(lambda: self._write(order))
        self.dialog = asked
        asked.open()

    def _write(self, order: PackOrder) -> None:
        from totrinn.outgoing import publishing

        self.dialog = None
        done = publishing.PackDone()
        self._work.card.set_title(self.tr("Lager publiseringspakken"))
        folder = files.papers_folder(self._screen.context.settings)
        # A pack that is not whole when it is stopped is taken away again.
        self._work.run(publishing.write, order, folder, done, then=lambda _: self._end(order, done))

    def stop(self) -> None:
        """Stop; nothing is left of the pack."""
        self._work.stop()

    def _end(self, order: PackOrder, done: PackDone) -> None:
        from totrinn.outgoing import publishing

        if done.folder is None:
            self._screen.show_info(self.tr("Stanset. Pakken er ikke laget."))
            return
        self._screen.context.operations.write(
            publishing.register_pack, failed=self._screen.show_error, undoable=False,
            order=order, done=done,
        )  # fmt: skip
        self._tell(done.folder, order.pack.count, len(order.pack.left_out()))
        self.finished.emit(done)

    def _tell(self, folder: Path, count: int, left_out: int) -> None:
        texts = self._screen.context.texts
        text = self.tr("Publiseringspakken er laget med {files}. {left_out}")
        out = self.tr("Tatt ut: {count}.").format(count=left_out) if left_out else ""
        said = text.format(files=texts.count(count, "document"), left_out=out).strip()
        opened = (self.tr("Åpne mappen"), partial(open_path, self._screen, folder))
        self._screen.show_success(said, [opened])
