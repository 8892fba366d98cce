# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What was read on a page: the replies, where each stands, and what may be registered of them.

intake = Intake(screen)
intake.changed.connect(...)                 when rows() says something else
intake.read_paths(paths); intake.read_text(text); intake.stop()
intake.approve(row); intake.register()
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from totrinn.progress import Progress
from totrinn.screens.base import Screen
from totrinn.screens.replies.table import (
    Key,
    ReplyRow,
    Standing,
    key_of,
    may_approve,
    may_replace,
)
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.replies import Match, Matched, Sorted

if TYPE_CHECKING:
    from totrinn.operations import Job
    from totrinn.replies import Inbox


class Intake(QObject):
    """Reads, sorts and registers; shows nothing itself."""

    changed = Signal()
    is_reading = Signal(bool)
    progressed = Signal(object)
    registered = Signal(int)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._inbox: Inbox | None = None
        self._job: Job | None = None
        self._reads = False
        self._paths: dict[str, Path] = {}
        self._found: tuple[Sorted, ...] = ()
        self._approved: set[Key] = set()
        self._registered: set[Key] = set()

    # what comes in

    def start(self) -> None:
        """Begin with nothing."""
        from totrinn.replies import Inbox

        self.stop()
        self._inbox = Inbox()
        self._found, self._paths = (), {}
        self._approved, self._registered = set(), set()
        self.changed.emit()

    @property
    def inbox(self) -> Inbox:
        """Give what was read, with the content of its files."""
        if self._inbox is None:
            self.start()
        assert self._inbox is not None
        return self._inbox

    def read_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and add them to what is there."""
        from totrinn.screens.replies import reading

        self._paths.update({path.name: path for path in paths})
        self._start(reading.read_paths, tuple(paths))

    def read_text(self, text: str) -> None:
        """Read a text that was pasted, and add it to what is there."""
        from totrinn.screens.replies import reading

        self._start(reading.read_text, text)

    def _start(self, read: Callable[..., Any], what: object) -> None:
        if self._job is not None:
            return
        inbox, operations = self.inbox, self._screen.context.operations
        self._set_reading(True)
        job = operations.job(
            read, what, inbox, progress=self._on_progress, then=self._on_read,
            failed=self._on_failed,
        )  # fmt: skip
        # Inline operations have finished by now.
        self._job = job if self._reads else None

    def stop(self) -> None:
        """Stop after the file that is being read; what is read stays."""
        if self._job is not None:
            self._job.stop()

    def _set_reading(self, reads: bool) -> None:
        self._reads = reads
        self.is_reading.emit(reads)

    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _on_failed(self, error: AppError) -> None:
        self._on_read(None)
        self._screen.show_error(error)

    def _on_read(self, _inbox: object) -> None:
        self._job = None
        self._set_reading(False)
        self.sort()

    def sort(self) -> None:
        """Ask what each reply would do now."""
        from totrinn_db.queries.replies import sort_replies

        received = tuple(self.inbox.received)
        self._screen.read(sort_replies, received, then=self._on_sorted, slot="replies")

    def _on_sorted(self, found: tuple[Sorted, ...]) -> None:
        self._found = found
        self.changed.emit()

    def path_of(self, name: str) -> Path | None:
        """Find a file again by its name; a pasted text has none."""
        direct = self._paths.get(name)
        if direct is not None and direct.is_file():
            return direct
        folders = (path for path in self._paths.values() if path.is_dir())
        return next((found for path in folders for found in path.rglob(name)), None)

    # where each stands

    def rows(self) -> list[ReplyRow]:
        """Give the replies with where each stands."""
        return [
            ReplyRow(each, self._standing(each), key_of(each) in self._approved)
            for each in self._found
        ]

    def _standing(self, found: Sorted) -> Standing:
        key = key_of(found)
        if key in self._registered:
            return Standing.REGISTERED
        if isinstance(found.match, Matched):
            return Standing.UNCHANGED if found.match.is_unchanged else Standing.READY
        if key in self._approved:
            return Standing.READY
        held = may_approve(found) or may_replace(found)
        return Standing.TO_SEE if held else Standing.REFUSED

    # what is done

    def approve(self, row: ReplyRow) -> None:
        """Say yes to what is doubtful, or to putting a reply in the place of another answer."""
        self._approved.add(row.key)
        self.changed.emit()

    def register(self) -> None:
        """Register all that may be, each through the same guards as an answer by hand."""
        from totrinn_db.commands.replies import register_replies

        good = [row.found for row in self.rows() if row.standing is Standing.READY]
        seen = [each for each in good if key_of(each) in self._approved]
        incoming = self.inbox.incoming(
            good,
            approved=[each for each in seen if may_approve(each)],
            replacing=[each for each in seen if may_replace(each)],
        )
        if incoming:
            self._screen.write(
                register_replies,
                then=lambda results: self._on_registered(good, results),
                failed=self._on_refused,
                incoming=incoming,
            )

    def _on_refused(self, error: AppError) -> None:
        self._screen.show_error(error)
        self.sort()

    def _on_registered(self, good: Sequence[Sorted], results: tuple[Match, ...]) -> None:
        done = [
            each for each, result in zip(good, results, strict=True) if isinstance(result, Matched)
        ]
        self._registered |= {key_of(each) for each in done}
        self.registered.emit(len(done))
        self.sort()
