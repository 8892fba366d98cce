# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Saves what is typed in a meeting; when that fails it is kept in a file and tried again."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from totrinn.operations import Operations
from totrinn_db.domain.errors import AppError, ChangedByOthers, RuleBroken

RETRY_SECONDS = 5
FOLDER = "ikke lagret"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pending:
    """One text on its way to the database, under the heading a reader knows it by."""

    heading: str
    text: str
    command: Callable[..., Any]
    values: Mapping[str, Any]


class Keeper(QObject):
    """Texts that are not in the database yet.

    `waiting` tells the seconds to the next attempt, or -1 when everything is saved. `refused`
    gives the key of a text that may not be stored; that one is neither copied nor tried again.
    `held` gives the key of one that another has written in the place of: it is copied, and waits
    until somebody chooses and it is kept anew or dropped.
    """

    waiting = Signal(int)
    refused = Signal(str, object)
    held = Signal(str)
    saved = Signal(str)

    def __init__(self, operations: Operations, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations, self._folder = operations, folder
        self._pending: dict[str, Pending] = {}
        self._held: set[str] = set()
        self._failed = self._has_copy = False
        self._seconds = 0
        self._name = ""
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)

    def name_copy(self, name: str) -> None:
        """Name the file that a copy would be written to."""
        self._name = "".join(sign if sign not in '\\/:*?"<>|' else "-" for sign in name)

    @property
    def copy(self) -> Path:
        """The file of what could not be saved."""
        return self._folder / f"{self._name}.txt"

    @property
    def has_pending(self) -> bool:
        """Tell whether anything is on its way."""
        return bool(self._pending)

    def text_of(self, key: str) -> str | None:
        """Give a text that is on its way, or nothing."""
        found = self._pending.get(key)
        return found.text if found is not None else None

    def keep(
        self,
        key: str,
        heading: str,
        text: str,
        command: Callable[..., Any],
        values: Mapping[str, Any],
    ) -> None:
        """Save a text; a later one under the same key takes its place."""
        self._pending[key] = Pending(heading, text, command, values)
        if self._failed or key in self._held:
            self._write_copy()
        self._send(key)

    def is_held(self, key: str) -> bool:
        """Tell whether a text waits for a choice between it and another's."""
        return key in self._held

    def release(self, key: str, *, drop: bool = False) -> None:
        """Let a text be kept again, or leave it to the other."""
        self._held.discard(key)
        if drop:
            self._pending.pop(key, None)
            self._end_if_all_saved()

    def retry(self) -> None:
        """Try everything again now."""
        self._tick.stop()
        for key in tuple(self._pending):
            self._send(key)

    def _send(self, key: str) -> None:
        if key in self._held:
            return
        sent = self._pending[key]

        def done(_value: object) -> None:
            self._on_saved(key, sent)

        def failed(error: AppError) -> None:
            self._on_failed(key, sent, error)

        self._operations.write(sent.command, then=done, failed=failed, **sent.values)

    def _on_saved(self, key: str, sent: Pending) -> None:
        if self._pending.get(key) is sent:
            del self._pending[key]
            self.saved.emit(key)
        self._end_if_all_saved()

    def _end_if_all_saved(self) -> None:
        if self._failed and not self._pending.keys() - self._held:
            self._failed = False
            self._tick.stop()
            self.waiting.emit(-1)
        if self._has_copy and not self._pending:
            self._has_copy = False
            with contextlib.suppress(OSError):
                self.copy.unlink(missing_ok=True)

    def _on_failed(self, key: str, sent: Pending, error: AppError) -> None:
        if isinstance(error, RuleBroken):
            if self._pending.get(key) is sent:
                del self._pending[key]
                self.refused.emit(key, error)
            return
        if isinstance(error, ChangedByOthers):
            self._held.add(key)
            self._write_copy()
            self._end_if_all_saved()
            self.held.emit(key)
            return
        self._failed = True
        self._write_copy()
        self._seconds = RETRY_SECONDS
        self._tick.start()
        self.waiting.emit(self._seconds)

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self.retry()
        else:
            self.waiting.emit(self._seconds)

    def _write_copy(self) -> None:
        """Write everything that is on its way to a file that any editor opens."""
        parts = [f"{one.heading}\n\n{one.text}\n" for one in self._pending.values()]
        beside = self.copy.with_name(self.copy.name + ".new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as file:
                file.write("\n\n".join(parts))
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, self.copy)
            self._has_copy = True
        except OSError as error:
            # The text still stands on the screen, and the next attempt writes it again.
            log.info("no local copy: %s", error.__class__.__name__)
