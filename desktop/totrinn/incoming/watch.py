# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Follows one folder of replies for the database that is open, and tells when some have come.

    watch = watch_of(context)
    watch.follow(folder); watch.leave(); watch.look_now()
    watch.inbox, watch.found             files that wait for a person, and what each reply would do
    watch.put_aside(keys)                done with these files; remembered for the database
    watch.changed                        folder, trouble or what waits is another

Nothing is registered here. The system tells of changes, and because folders that are shared over
a network do not always, the folder is looked at now and then too. Looking is done beside the
window, and nobody waits for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from totrinn.progress import Progress
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.replies import Matched

if TYPE_CHECKING:
    from totrinn.context import AppContext
    from totrinn.incoming.folder import Look, Trouble
    from totrinn.incoming.replies import Inbox
    from totrinn.operations import Job
    from totrinn_db.domain.replies import Sorted

POLL_MS = 30_000
SETTLE_MS = 1_500
_KEPT = 5_000  # keys of files that are done with, the newest
_RESTS = 10  # times as long as a look takes
_FOLDERS = 100  # that the system is asked to tell of; the rest are found by looking


class ReplyWatch(QObject):
    """The folder that is followed, and what in it waits for a person."""

    changed = Signal()

    def __init__(
        self, context: AppContext, parent: QObject, *,
        poll_ms: int = POLL_MS, settle_ms: int = SETTLE_MS,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context = context
        self._poll_ms, self._settle_ms = poll_ms, settle_ms
        self._look: Look | None = None
        self._job: Job | None = None
        self._is_looking = self._looks_again = False
        self._began = 0.0
        self.has_looked = False
        self.inbox: Inbox | None = None
        self.found: tuple[Sorted, ...] = ()
        self.trouble: Trouble | None = None
        self._told: tuple[object, ...] = ()
        self._system = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look_now)
        self._system.directoryChanged.connect(self._on_told)
        context.operations.changed.connect(self._on_changed)
        if self.folder is not None:
            self._timer.start(0)

    # which folder

    @property
    def folder(self) -> Path | None:
        """Give the folder that is followed for this database."""
        kept = self._kept().get("folder")
        return Path(kept) if isinstance(kept, str) and kept else None

    def follow(self, folder: Path) -> None:
        """Follow a folder from now on, and remember it."""
        self._begin(str(folder))
        self.look_now()

    def leave(self) -> None:
        """Follow no folder any more. What is done with stays known."""
        self._begin("")

    def _begin(self, folder: str) -> None:
        self._stop_job()
        self._timer.stop()
        self._tell_of(())
        self._look, self.inbox, self.found = None, None, ()
        self.trouble, self.has_looked = None, False
        self._keep(folder=folder)
        self._tell()

    # what is done with

    def put_aside(self, keys: Collection[str]) -> None:
        """Know that a person is done with files, so that they are not shown again."""
        read = [key for key in self._read() if key not in keys]
        self._keep(read=[*read, *keys][-_KEPT:])
        if self.inbox is not None:
            self.inbox.drop(keys)
        self._sort()

    def bring_back(self, keys: Collection[str]) -> None:
        """Show files again that were put aside."""
        self._keep(read=[key for key in self._read() if key not in keys])
        look = self._look
        if look is not None:
            kept = {path: key for path, key in look.keys.items() if key not in keys}
            self._look = replace(look, keys=kept)
            self.look_now()

    def _read(self) -> list[str]:
        read = self._kept().get("read")
        return [str(key) for key in read] if isinstance(read, list) else []

    def _kept(self) -> dict[str, object]:
        kept = self._context.settings.reply_folders.get(self._database())
        return kept if isinstance(kept, dict) else {}

    def _keep(self, **what: object) -> None:
        folders = self._context.settings.reply_folders
        folders[self._database()] = {**self._kept(), **what}
        self._context.settings.save()

    def _database(self) -> str:
        # Not the place itself, which for a server may name a user.
        store = self._context.operations.store
        place = str(store.place) if store is not None else ""
        return hashlib.sha256(place.encode()).hexdigest()[:16]

    # looking

    def look_now(self) -> None:
        """Look at the folder, or once more when the look under way is done."""
        from totrinn.incoming.folder import look

        folder = self.folder
        if folder is None:
            return
        if self._job is not None:
            self._looks_again = True
            return
        self._timer.stop()
        self._is_looking, self._began = True, monotonic()
        job = self._context.operations.job(
            look, folder, self._look, frozenset(self._read()), is_waited_for=False,
            progress=self._on_progress, then=self._on_look, failed=self._on_failed,
        )  # fmt: skip
        self._job = job if self._is_looking else None

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_progress(self, _progress: Progress) -> None:
        """Say nothing: nobody waits for it."""

    def _on_failed(self, _error: AppError) -> None:
        self._end_look()
        self._timer.start(self._poll_ms)

    def _end_look(self) -> None:
        self._job, self._is_looking = None, False

    def _on_look(self, look: Look | None) -> None:
        self._end_look()
        if look is None or look.folder != self.folder:
            # Another folder was chosen meanwhile.
            self.look_now()
            return
        self._look, self.trouble = look, look.trouble
        self.has_looked = True
        if look.trouble is None:
            self._tell_of(look.folders[:_FOLDERS])
            self._take_in(look)
        again, self._looks_again = self._looks_again, False
        soon = again or not look.is_settled
        # A folder that is slow to list is listed more seldom.
        slow_ms = int((monotonic() - self._began) * 1000) * _RESTS
        self._timer.start(max(self._settle_ms if soon else self._poll_ms, slow_ms))
        self._sort()

    def _take_in(self, look: Look) -> None:
        from totrinn.incoming.replies import Inbox, file_key

        inbox = Inbox()
        there = set(look.keys.values())
        for each in (self.inbox or Inbox(), look.inbox):
            for file in each.received:
                if file_key(file) in there:
                    inbox.add_from(each, file)
        self.inbox = inbox

    def _tell_of(self, folders: Collection[Path]) -> None:
        """Ask the system to tell of these folders and no others."""
        wanted = {str(folder) for folder in folders}
        known = set(self._system.directories())
        if known - wanted:
            self._system.removePaths(sorted(known - wanted))
        if wanted - known:
            self._system.addPaths(sorted(wanted - known))

    def _on_told(self, _folder: str) -> None:
        # Once for many files that come together.
        if not self._timer.isActive() or self._timer.remainingTime() > self._settle_ms:
            self._timer.start(self._settle_ms)

    # what waits

    def _sort(self) -> None:
        from totrinn_db.queries.replies import sort_replies

        inbox = self.inbox
        if inbox is None or not inbox.received:
            self._on_sorted(())
            return
        received = tuple(inbox.received)
        self._context.operations.read(
            sort_replies, received, then=self._on_sorted, failed=self._on_not_sorted
        )

    def _on_not_sorted(self, _error: AppError) -> None:
        """Wait for the next look: the page tells what is wrong with the database."""

    def _on_sorted(self, found: tuple[Sorted, ...]) -> None:
        from totrinn.incoming.replies import file_key

        files: dict[str, list[Sorted]] = {file_key(each.file): [] for each in found}
        for each in found:
            files[file_key(each.file)].append(each)
        known = {key for key, each in files.items() if all(map(_says_nothing_new, each))}
        self.found = tuple(each for each in found if file_key(each.file) not in known)
        if known:
            self.put_aside(known)
        else:
            self._tell()

    def _tell(self) -> None:
        """Tell when something is another than was last told: lists keep their place."""
        now = (self.folder, self.trouble, self.has_looked, self.found)
        if now != self._told:
            self._told = now
            self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if self.inbox is not None and self.inbox.received and changes.touches(Kind.ROUND):
            self._sort()


def _says_nothing_new(found: Sorted) -> bool:
    return isinstance(found.match, Matched) and found.match.is_unchanged


def watch_of(context: AppContext) -> ReplyWatch:
    """Give the watch of the database that is open."""
    if context.reply_watch is None:
        context.reply_watch = ReplyWatch(context, context.operations)
    return context.reply_watch
