# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a query and a command are given: a session, the date, the working days and who acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from totrinn_db.columns import Entity
from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.workdays import WorkCalendar
from totrinn_db.sessions import answers_so_far, row_of

P = ParamSpec("P")
T = TypeVar("T")
Row = TypeVar("Row", bound=Entity)


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who acts on this installation."""

    id: str
    name: str
    title: str = ""


@dataclass(frozen=True)
class Reading:
    """What a query is given. It must not change anything."""

    session: Session
    today: date
    calendar: WorkCalendar

    def get(self, model: type[Row], key: str) -> Row:
        """Return the row with the id, or raise NotFound."""
        row = row_of(self.session, model, key)
        if row is None or row.removed:
            raise NotFound(model.__tablename__, key)
        return row


def once(
    question: Callable[Concatenate[Reading, P], T],
) -> Callable[Concatenate[Reading, P], T]:
    """Let a question that many ask be answered once, until something is written by anyone.

    Who gets the answer must not change it.
    """

    @wraps(question)
    def ask(reading: Reading, /, *args: P.args, **kw: P.kwargs) -> T:
        answers = answers_so_far(reading.session)
        if answers is None:
            return question(reading, *args, **kw)
        key = (question, reading.today, args, *kw.items())
        if key not in answers:
            answers[key] = question(reading, *args, **kw)
        answer: T = answers[key]
        return answer

    return ask


@dataclass(frozen=True)
class Work(Reading):
    """What a command is given: one transaction. The store commits it and writes the history."""

    actor: Actor
    now: datetime

    def add(self, row: Row) -> Row:
        """Put a new row into the transaction, so that its id can be used at once."""
        self.session.add(row)
        self.session.flush()
        return row
