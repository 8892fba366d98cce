# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a query and a command are given: a session, the date, the working days and who acts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from totrinn_db.columns import Entity
from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.workdays import WorkCalendar
from totrinn_db.sessions import row_of

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
