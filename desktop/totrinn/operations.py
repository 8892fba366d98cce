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

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from totrinn.progress import Progress
from totrinn.running import Failed, InlineRunner, Job, Runner, Then, call_back
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.errors import AppError, StoreMissing

if TYPE_CHECKING:
    from totrinn_db.store import Store
    from totrinn_db.work import Actor

__all__ = ["Done", "InlineOperations", "Job", "Operations", "Progress"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done:
    """One act of this session that can be undone."""

    change_id: str
    command: str


class Operations(QObject):
    """Reads, writes and long jobs for one store at a time."""

    changed = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(bool)
    undo_changed = Signal()
    runner_class: type[Runner] = Runner

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actor: Actor | None = None
        self.store: Store | None = None
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._jobs: set[Job] = set()
        self._beside: WeakSet[Job] = WeakSet()
        self._runner = self.runner_class(self)
        self._runner.busy_changed.connect(self.busy_changed)
        self._runner.crashed.connect(self.crashed)

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
            call_back(then, written.value)

        self._on_database(act, finish, failed)

    def later(self, act: Callable[[], None]) -> None:
        """Do something in the window when it has taken what waits; at once where all is at once."""
        self._runner.post(act)

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
            steps = generator_function(*args, **kw)
            return job.drain(steps, lambda p: self._runner.post(lambda: call_back(progress, p)))

        def end(value: Any) -> None:
            self._jobs.discard(job)
            call_back(then, value)

        def give_up(error: AppError) -> None:
            self._jobs.discard(job)
            self._fail(error, failed)

        self._runner.beside(run, end, give_up)
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
            call_back(then, store)

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
        return self._runner.is_busy

    @property
    def has_jobs(self) -> bool:
        """Tell whether a long job is under way."""
        return bool(self._jobs)

    def close(self) -> None:
        """Stop the jobs, wait for the write under way and close the store."""
        for job in (*self._jobs, *self._beside):
            job.stop()
        self._runner.close(self.store.close if self.store is not None else None)
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
            call_back(then, written.value)

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

        self._runner.on_database(act, lambda value: call_back(then, value), give_up)

    def _fail(self, error: AppError, failed: Failed | None) -> None:
        if failed is None:
            self.failed.emit(error)
        else:
            call_back(failed, error)


class InlineOperations(Operations):
    """The same, done at once on the calling thread: for tests and pictures."""

    runner_class = InlineRunner
