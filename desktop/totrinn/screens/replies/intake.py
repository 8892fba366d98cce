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

from totrinn.incoming.watch import watch_of
from totrinn.progress import Progress
from totrinn.screens.base import Screen
from totrinn.screens.replies.table import (
    Key,
    ReplyRow,
    Standing,
    key_of,
    may_approve,
    may_choose,
    may_replace,
)
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.replies import Match, Matched, Sorted

if TYPE_CHECKING:
    from totrinn.incoming.replies import Inbox
    from totrinn.operations import Job


class Intake(QObject):
    """Reads, sorts and registers; shows nothing itself."""

    changed = Signal()
    is_reading = Signal(bool)
    progressed = Signal(object)
    registered = Signal(int)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._watch = watch_of(screen.context)
        self._inbox: Inbox | None = None
        self._job: Job | None = None
        self._reads = False
        self._from_watch: set[str] = set()
        self._in_hand: set[str] = set()
        self._found: tuple[Sorted, ...] = ()
        self._approved: set[Key] = set()
        self._registered: set[Key] = set()
        screen.context.operations.changed.connect(self._on_changed)

    # what comes in

    def start(self) -> None:
        """Begin with nothing."""
        from totrinn.incoming.replies import Inbox

        self.stop()
        self._inbox = Inbox()
        self._found, self._from_watch = (), set()
        self._approved, self._registered = set(), set()
        self.changed.emit()
        self.sort()

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
        """Ask what each reply would do now, those of the folder that is followed among them."""
        from totrinn_db.queries.replies import sort_replies

        self._take_from_watch()
        received = tuple(self.inbox.received)
        if received or self._found:
            self._screen.read(sort_replies, received, then=self._on_sorted, slot="replies")

    def _take_from_watch(self) -> None:
        """Hold what waits in the folder, and what was registered here from it."""
        from totrinn.incoming.replies import file_key

        waiting = self._watch.inbox
        files = {file_key(each): each for each in (waiting.received if waiting else ())}
        done = {file_key(each.file) for each in self._found if key_of(each) in self._registered}
        gone = self._from_watch - files.keys() - done
        gone -= self._in_hand
        self.inbox.drop(gone)
        held = {file_key(each) for each in self.inbox.received}
        for key in files.keys() - held:
            if waiting is not None:
                self.inbox.add_from(waiting, files[key])
        self._from_watch = (self._from_watch - gone) | (files.keys() - held)

    def _on_sorted(self, found: tuple[Sorted, ...]) -> None:
        self._found = found
        self._settle_files()
        self.changed.emit()

    def _settle_files(self) -> None:
        """Be done with files that stand, and not with those whose answer was taken back."""
        from totrinn.incoming.replies import file_key

        keys = self._registered
        undone = {key_of(each) for each in self._found if not _stands(each)} & keys
        self._registered = keys - undone
        taken_back = {file_key(each.file) for each in self._found if key_of(each) in undone}
        if taken_back & self._from_watch:
            self._watch.bring_back(taken_back & self._from_watch)

    def _on_changed(self, changes: Changes) -> None:
        if self._found and changes.touches(Kind.ROUND):
            self.sort()

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
        held = may_approve(found) or may_replace(found) or may_choose(found)
        return Standing.TO_SEE if held else Standing.REFUSED

    # what is done

    def put_aside(self, row: ReplyRow) -> Callable[[], None]:
        """Take a file off the list, for good where it is followed; give what takes it up again."""
        from totrinn.incoming.replies import Inbox, file_key

        file = row.found.file
        key = file_key(file)
        if key in self._from_watch:
            self._watch.put_aside({key})
            self.sort()
            return lambda: self._watch.bring_back({key})
        aside = Inbox()
        aside.add_from(self.inbox, file)
        self.inbox.drop({key})
        self.sort()
        return lambda: self._take_up(aside)

    def choose(self, row: ReplyRow) -> Callable[[], None]:
        """Use a reply of a party that sent several, and put the files of the others aside."""
        party = _anchoring_of(row)
        others = {
            each.found.file.sha256: each
            for each in self.rows()
            if may_choose(each.found) and _anchoring_of(each) == party
        }
        others.pop(row.found.file.sha256, None)
        undoing = [self.put_aside(each) for each in others.values()]

        def take_up() -> None:
            for undo in undoing:
                undo()

        return take_up

    def _take_up(self, aside: Inbox) -> None:
        for file in aside.received:
            self.inbox.add_from(aside, file)
        self.sort()

    def approve(self, row: ReplyRow) -> None:
        """Say yes to what is doubtful, or to putting a reply in the place of another answer."""
        self._approved.add(row.key)
        self.changed.emit()

    def register(self) -> None:
        """Register all that may be, each through the same guards as an answer by hand."""
        from totrinn.incoming.replies import file_key
        from totrinn_db.commands.replies import register_replies

        good = [row.found for row in self.rows() if row.standing is Standing.READY]
        seen = [each for each in good if key_of(each) in self._approved]
        incoming = self.inbox.incoming(
            good,
            approved=[each for each in seen if may_approve(each)],
            replacing=[each for each in seen if may_replace(each)],
        )
        if incoming:
            # The watch knows that they stand before this page has heard that they are registered.
            self._in_hand = {file_key(each.file) for each in good}
            self._screen.write(
                register_replies,
                then=lambda results: self._on_registered(good, results),
                failed=self._on_refused,
                incoming=incoming,
            )

    def _on_refused(self, error: AppError) -> None:
        self._in_hand = set()
        self._screen.show_error(error)
        self.sort()

    def _on_registered(self, good: Sequence[Sorted], results: tuple[Match, ...]) -> None:
        done = [
            each for each, result in zip(good, results, strict=True) if isinstance(result, Matched)
        ]
        self._registered |= {key_of(each) for each in done}
        self._in_hand = set()
        self.registered.emit(len(done))
        self.sort()


def _anchoring_of(row: ReplyRow) -> str:
    known = row.found.match.known
    return known.anchoring_id if known is not None else ""


def _stands(found: Sorted) -> bool:
    return isinstance(found.match, Matched) and found.match.is_unchanged
