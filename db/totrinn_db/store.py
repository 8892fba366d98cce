# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The database as a whole: made, opened, asked, changed, copied and closed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy import Engine

from totrinn_db import copies, opening
from totrinn_db.backup import Copied, write_copy
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.errors import AppError
from totrinn_db.engine import Place, make_engine, name_of, reading, server_url
from totrinn_db.failures import driver_failures, named_failures
from totrinn_db.holidays_no import norwegian_calendar
from totrinn_db.recording import Act, Recorder, write_history
from totrinn_db.sessions import ReadingSession, WritingSession, transaction_of_questions
from totrinn_db.work import Actor, Reading, Work

T = TypeVar("T")
P = ParamSpec("P")
Clock = Callable[[], datetime]

_LOG = logging.getLogger(__name__)


def local_now() -> datetime:
    """Tell the time of this machine with its zone."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """What an act gave back and what it changed. `changes` is empty when nothing changed."""

    value: T
    changes: Changes


class Store:
    """A database that is open. One thread uses it at a time."""

    def __init__(
        self,
        place: Place,
        engine: Engine,
        *,
        installation_id: str,
        clock: Clock = local_now,
        copies: bool = True,
    ) -> None:
        self.place = place
        self.installation_id = str(UUID(installation_id))
        self.now = clock
        self._engine = engine
        self._questions = ReadingSession(reading(engine), autoflush=False, expire_on_commit=False)
        self._calendar = norwegian_calendar()
        self._copies = copies
        self._identity = opening.identity_of(place)
        self._copied_on: date | None = None

    @classmethod
    def create(
        cls, place: Place, *, installation_id: str, clock: Clock = local_now, copies: bool = True
    ) -> Store:
        """Make a database by the migrations; refuse when there is one already.

        `copies` makes a safe copy each day before the first act; what can be built again at any
        time needs none.
        """
        opening.create(place)
        store = cls.open(place, installation_id=installation_id, clock=clock, copies=copies)
        # There is nothing to lose yet.
        store._copied_on = store.today()
        return store

    @classmethod
    def open(
        cls, place: Place, *, installation_id: str, clock: Clock = local_now, copies: bool = True
    ) -> Store:
        """Open a database, after a safe copy and an upgrade if it is older."""
        opening.prepare(place, now=clock())
        engine = make_engine(place)
        with named_failures(name_of(place)):
            opening.set_journal(place, engine)
        return cls(place, engine, installation_id=installation_id, clock=clock, copies=copies)

    def today(self) -> date:
        """Tell the date."""
        return self.now().date()

    def read(self, query: Callable[Concatenate[Reading, P], T], *args: P.args, **kw: P.kwargs) -> T:
        """Ask a question, in one transaction that cannot write."""
        opening.still_there(self.place, self._identity)
        session = self._questions
        with driver_failures(name_of(self.place)), transaction_of_questions(session):
            return query(Reading(session, self.today(), self._calendar), *args, **kw)

    def write(
        self,
        command: Callable[..., T],
        *args: Any,
        actor: Actor,
        **kw: Any,
    ) -> Written[T]:
        """Do an act in one transaction, with its history. Nothing is kept of one that fails."""
        opening.still_there(self.place, self._identity)
        self._copy_once_a_day()
        with (
            driver_failures(name_of(self.place)),
            WritingSession(self._engine, expire_on_commit=False) as session,
        ):
            recorder = Recorder(session)
            now = self.now()
            work = Work(session, now.date(), self._calendar, actor, now)
            value = command(work, *args, **kw)
            act = Act(_name_of(command), _ids_in(kw), actor, self.installation_id, now)
            changes = write_history(session, recorder, act)
            session.commit()
        return Written(value, changes)

    def backup(self, path: str | Path) -> Copied:
        """Write a checked copy of the whole database to a file of its own."""
        opening.still_there(self.place, self._identity)
        return write_copy(self.place, Path(path))

    def newest_copy(self) -> datetime | None:
        """Tell when the newest copy that the store made by itself was made, if it makes any."""
        if server_url(self.place) is None:
            with suppress(OSError, ValueError):
                return copies.newest_copy(Path(str(self.place)))
        return None

    def close(self) -> None:
        """Let go of the database."""
        self._questions.close()
        self._engine.dispose()

    def _copy_once_a_day(self) -> None:
        """Copy the database before the first act of the day, if it lies on this machine."""
        today = self.today()
        if not self._copies or self._copied_on == today or server_url(self.place) is not None:
            return
        self._copied_on = today
        # The act of the user does not wait for room on the disk for a copy.
        with suppress(AppError, OSError):
            copies.copy_of_the_day(Path(str(self.place)), today)
            return
        _LOG.warning("no copy of the day could be made")


def _name_of(command: Callable[..., Any]) -> str:
    return str(getattr(command, "__name__", type(command).__name__))


def _ids_in(arguments: dict[str, Any]) -> dict[str, str]:
    """Keep the ids among the arguments; a text must be erasable, and the chain hashes facts."""
    return {
        name: value
        for name, value in arguments.items()
        if name.endswith("_id") and isinstance(value, str)
    }
