# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Running work off the thread of the window, and bringing its answer back there.

The database has one thread, so that acts happen in the order they were asked for; long jobs run
beside it. Knows neither stores nor acts: what is run is a function without arguments.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from totrinn.progress import Progress
from totrinn_db.domain.errors import AppError

T = TypeVar("T")
Then = Callable[[Any], None]
Failed = Callable[[AppError], None]

log = logging.getLogger(__name__)


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

    def drain(
        self, steps: Generator[Progress, None, T], tell: Callable[[Progress], None]
    ) -> T | None:
        """Take the steps one by one, as long as nobody asks to stop."""
        while not self.is_stopped:
            try:
                step = next(steps)
            except StopIteration as end:
                value: T = end.value
                return value
            tell(step)
        steps.close()
        return None


class Runner(QObject):
    """One thread for the database and two for jobs. Answers come on the thread of the window."""

    busy_changed = Signal(bool)
    crashed = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending = 0
        self._database = ThreadPoolExecutor(1, thread_name_prefix="totrinn-database")
        self._jobs = ThreadPoolExecutor(2, thread_name_prefix="totrinn-job")
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def on_database(self, act: Callable[[], Any], then: Then, failed: Failed) -> None:
        """Run something on the thread of the database."""
        self._submit(self._database, act, then, failed)

    def beside(self, act: Callable[[], Any], then: Then, failed: Failed) -> None:
        """Run something long beside the database."""
        self._submit(self._jobs, act, then, failed)

    @property
    def is_busy(self) -> bool:
        """Tell whether an answer is waited for."""
        return self._pending > 0

    def close(self, last: Callable[[], None] | None) -> None:
        """Wait for what is under way, and do one thing last on the thread of the database."""
        self._jobs.shutdown(wait=True)
        if last is not None:
            self._database.submit(last)
        self._database.shutdown(wait=True)

    def _submit(
        self, pool: ThreadPoolExecutor, act: Callable[[], Any], then: Then, failed: Failed
    ) -> None:
        self._count(1)
        pool.submit(act).add_done_callback(
            lambda future: self.post(lambda: self._settle(future, then, failed))
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

    def post(self, call: Callable[[], None]) -> None:
        """Call something on the thread of the window."""
        # The window may be gone when the last answer comes.
        with contextlib.suppress(RuntimeError):
            self._posted.emit(call)


class InlineRunner(Runner):
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

    def post(self, call: Callable[[], None]) -> None:
        """Call it now."""
        call()


def call_back(callback: Callable[[Any], None] | None, value: Any) -> None:
    """Call back, unless the widget that wanted to know is gone."""
    owner = getattr(getattr(callback, "func", callback), "__self__", None)
    if callback is None or (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
        return
    callback(value)
