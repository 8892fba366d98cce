# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that takes time, off the thread of the window.

One thread owns the store: sessions are opened and closed there, in the order they were asked for.
Long jobs are generators of Progress and run beside it. Callbacks come on the thread of the window,
and not at all when the widget they belong to is gone. Nothing here imports the database at start.

    operations.read(queries.cases.case_rows, then=self._fill)
    operations.write(commands.cases.submit_draft, case_id=key, then=self._on_submitted)
    job = operations.job(write_letters, letters, progress=card.show, then=self._on_written)
    operations.changed.connect(...)              Changes of every act that changed something

`failed` gets an AppError. Without it, the signal `failed` is sent, which the main window shows.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from totrinn.progress import Progress
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.errors import AppError, StoreMissing

if TYPE_CHECKING:
    from totrinn_db.store import Store
    from totrinn_db.work import Actor

__all__ = ["Done", "InlineOperations", "Job", "Operations", "Progress"]

T = TypeVar("T")
Then = Callable[[Any], None]
Failed = Callable[[AppError], None]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Done:
    """One act of this session that can be undone."""

    change_id: str
    command: str


class Job:
    """A long job under way. After stop() it ends at its next step, and `then` gets None."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the job to end after the step it is in; what is finished stays."""
        self._stop.set()

    @property
    def is_stopped(self) -> bool:
        """Tell whether the job was asked to stop."""
        return self._stop.is_set()


class Operations(QObject):
    """Reads, writes and long jobs for one store at a time."""

    changed = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(bool)
    undo_changed = Signal()
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actor: Actor | None = None
        self.store: Store | None = None
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._pending = 0
        self._jobs: set[Job] = set()
        self._beside: WeakSet[Job] = WeakSet()
        self._database = ThreadPoolExecutor(1, thread_name_prefix="totrinn-database")
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="totrinn-job")
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def read(
        self, query: Callable[..., T], *args: Any, then: Callable[[T], None],
        failed: Failed | None = None, **kw: Any,
    ) -> None:  # fmt: skip
        """Ask a question; `then` gets the frozen values."""
        self._on_database(lambda: self._open_store().read(query, *args, **kw), then, failed)

    def write(
        self, command: Callable[..., T], *, then: Callable[[T], None] | None = None,
        failed: Failed | None = None, undoable: bool = True, **kw: Any,
    ) -> None:  # fmt: skip
        """Do an act in one transaction, tell what changed, and give `then` its value.

        What cannot be undone, such as noting that a paper lies on disk, leaves the list of acts
        to undo as it is.
        """

        def act() -> Any:
            return self._open_store().write(command, actor=self._who(), **kw)

        def finish(written: Any) -> None:
            if undoable:
                self._remember(written.changes, self._done)
                self._undone.clear()
            self._tell(written.changes)
            _call(then, written.value)

        self._on_database(act, finish, failed)

    def job(
        self, generator_function: Callable[..., Generator[Progress, None, T]], *args: Any,
        progress: Callable[[Progress], None], then: Callable[[T | None], None],
        failed: Failed | None = None, is_waited_for: bool = True, **kw: Any,
    ) -> Job:  # fmt: skip
        """Run a generator of Progress beside the database; its return value goes to `then`.

        What nobody waits for, such as loading pages ahead, does not keep the window open.
        """
        job = Job()
        (self._jobs if is_waited_for else self._beside).add(job)

        def run() -> Any:
            return _drain(
                generator_function(*args, **kw),
                job,
                lambda p: self._post(lambda: _call(progress, p)),
            )

        def end(value: Any) -> None:
            self._jobs.discard(job)
            _call(then, value)

        def give_up(error: AppError) -> None:
            self._jobs.discard(job)
            self._fail(error, failed)

        self._submit(self._pool, run, end, give_up)
        return job

    def on_store(
        self, act: Callable[[Store], T], *, then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:  # fmt: skip
        """Do something with the store itself, such as a safe copy, on its own thread."""
        self._on_database(lambda: act(self._open_store()), then, failed)

    def open(
        self, make: Callable[[], Store], *, then: Callable[[Store], None],
        failed: Failed | None = None,
    ) -> None:  # fmt: skip
        """Open or create a store on the database thread and use it from now on."""

        def act() -> Store:
            made = make()
            old, self.store = self.store, made
            if old is not None:
                old.close()
            return made

        def finish(store: Store) -> None:
            self._done.clear()
            self._undone.clear()
            self.undo_changed.emit()
            _call(then, store)

        self._on_database(act, finish, failed)

    def undo(self, change_id: str | None = None, *, then: Then | None = None,
             failed: Failed | None = None) -> None:  # fmt: skip
        """Take an act back by a new change; without an id the last one of this session."""
        found = self._find(self._done, change_id)
        if found is not None:
            self._take_back(found, self._done, self._undone, then, failed)

    def redo(self) -> None:
        """Do again what was last undone, by undoing the undoing."""
        found = self._find(self._undone, None)
        if found is not None:
            self._take_back(found, self._undone, self._done, None, None)

    @property
    def can_undo(self) -> bool:
        """Tell whether an act of this session can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether something was undone and nothing done since."""
        return bool(self._undone)

    @property
    def last_command(self) -> str:
        """Name the command that undo would take back."""
        return self._done[-1].command if self._done else ""

    @property
    def last_undone(self) -> str:
        """Name the command that redo would do again."""
        return self._undone[-1].command if self._undone else ""

    @property
    def is_busy(self) -> bool:
        """Tell whether an answer is waited for."""
        return self._pending > 0

    @property
    def has_jobs(self) -> bool:
        """Tell whether a long job is under way."""
        return bool(self._jobs)

    def close(self) -> None:
        """Stop the jobs, wait for the write under way and close the store."""
        for job in (*self._jobs, *self._beside):
            job.stop()
        self._pool.shutdown(wait=True)
        if self.store is not None:
            self._database.submit(self.store.close)
        self._database.shutdown(wait=True)
        self.store = None

    def _take_back(
        self, found: Done, source: list[Done], target: list[Done],
        then: Then | None, failed: Failed | None,
    ) -> None:  # fmt: skip
        from totrinn_db.commands import history

        def act() -> Any:
            return self._open_store().write(
                history.undo, actor=self._who(), change_id=found.change_id
            )

        def finish(written: Any) -> None:
            if found in source:
                source.remove(found)
            changes = written.changes
            if changes.change_id:
                target.append(Done(changes.change_id, found.command))
            self.undo_changed.emit()
            self._tell(changes)
            _call(then, written.value)

        self._on_database(act, finish, failed)

    def _find(self, stack: list[Done], change_id: str | None) -> Done | None:
        if change_id is None:
            return stack[-1] if stack else None
        known = next((done for done in stack if done.change_id == change_id), None)
        return known or Done(change_id, "")

    def _remember(self, changes: Changes, stack: list[Done]) -> None:
        if changes.change_id:
            stack.append(Done(changes.change_id, changes.command))
            self.undo_changed.emit()

    def _tell(self, changes: Changes) -> None:
        if changes:
            self.changed.emit(changes)

    def _open_store(self) -> Store:
        if self.store is None:
            raise StoreMissing("")
        return self.store

    def _who(self) -> Actor:
        if self.actor is None:
            from totrinn_db.work import Actor

            return Actor("", "")
        return self.actor

    def _on_database(
        self, act: Callable[[], Any], then: Then | None, failed: Failed | None
    ) -> None:
        def give_up(error: AppError) -> None:
            self._fail(error, failed)

        self._submit(self._database, act, lambda value: _call(then, value), give_up)

    def _fail(self, error: AppError, failed: Failed | None) -> None:
        if failed is None:
            self.failed.emit(error)
        else:
            _call(failed, error)

    def _submit(
        self, pool: ThreadPoolExecutor, act: Callable[[], Any], then: Then, failed: Failed
    ) -> None:
        self._count(1)
        pool.submit(act).add_done_callback(
            lambda future: self._post(lambda: self._settle(future, then, failed))
        )

    def _settle(self, future: Future[Any], then: Then, failed: Failed) -> None:
        self._count(-1)
        error = future.exception()
        if error is None:
            then(future.result())
        elif isinstance(error, AppError):
            log.info("refused: %s", error.__class__.__name__)
            failed(error)
        else:
            self.crashed.emit(error)

    def _count(self, step: int) -> None:
        was = self._pending > 0
        self._pending += step
        if was != (self._pending > 0):
            self.busy_changed.emit(self._pending > 0)

    @Slot(object)
    def _on_posted(self, call: Callable[[], None]) -> None:
        call()

    def _post(self, call: Callable[[], None]) -> None:
        # The window may be gone when the last answer comes.
        with contextlib.suppress(RuntimeError):
            self._posted.emit(call)


class InlineOperations(Operations):
    """The same, done at once on the calling thread: for tests and pictures."""

    def _submit(
        self, pool: ThreadPoolExecutor, act: Callable[[], Any], then: Then, failed: Failed
    ) -> None:
        self._count(1)
        try:
            value = act()
        except AppError as error:
            self._count(-1)
            failed(error)
        else:
            self._count(-1)
            then(value)

    def _post(self, call: Callable[[], None]) -> None:
        call()


def _drain(
    steps: Generator[Progress, None, T], job: Job, tell: Callable[[Progress], None]
) -> T | None:
    while not job.is_stopped:
        try:
            step = next(steps)
        except StopIteration as end:
            value: T = end.value
            return value
        tell(step)
    steps.close()
    return None


def _call(callback: Callable[[Any], None] | None, value: Any) -> None:
    """Call back, unless the widget that wanted to know is gone."""
    owner = getattr(getattr(callback, "func", callback), "__self__", None)
    if callback is None or (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
        return
    callback(value)
