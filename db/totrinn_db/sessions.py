# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The two kinds of session: one that cannot write, and one whose every write is recorded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Executable, Select, bindparam, event, select
from sqlalchemy import inspect as describe
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria

from totrinn_db.columns import Base, Entity
from totrinn_db.engine import state_of
from totrinn_db.models import AttachmentData

Question = TypeVar("Question", bound=Executable)
Found = TypeVar("Found", bound=Entity)

WITH_REMOVED = {"with_removed": True}
_PREPARED = "without_removed"
_ANSWERS = "totrinn_answers"
_STATE = "totrinn_state"
MOST_ANSWERS = 500
_ALIVE = with_loader_criteria(Entity, lambda row: row.removed.is_(False), include_aliases=True)


def prepared(statement: Question) -> Question:
    """Make a statement ready once that is asked many times; it hides removed rows as others do."""
    made: Question = statement.options(_ALIVE).execution_options(**{_PREPARED: True})
    return made


def row_at_hand(session: Session, model: type[Found], key: str) -> Found | None:
    """Give the row of an id where the session has it already."""
    row = session.identity_map.get(describe(model).identity_key_from_primary_key((key,)))
    return cast(Found | None, row)


def row_of(session: Session, model: type[Found], key: str) -> Found | None:
    """Give the row of an id, unless its making was undone; quicker than the session's own way."""
    row = row_at_hand(session, model, key)
    return session.scalar(_by_id(model), {"key": key}) if row is None else row


@cache
def _by_id(model: type[Found]) -> Select[Found]:
    return prepared(select(model).where(model.id == bindparam("key")))


class HistoryBypassed(RuntimeError):
    """A write that the history would not have seen: a mistake in the program."""


class ReadingSession(Session):
    """A session for questions. It sees no row whose making was undone, and writes nothing."""


class WritingSession(Session):
    """A session for acts. Rows are added and changed one by one, and never deleted."""

    def bulk_save_objects(self, *_args: Any, **_kw: Any) -> None:
        """Refuse: bulk writes pass by the history."""
        raise HistoryBypassed("bulk_save_objects")

    def bulk_insert_mappings(self, *_args: Any, **_kw: Any) -> None:
        """Refuse: bulk writes pass by the history."""
        raise HistoryBypassed("bulk_insert_mappings")

    def bulk_update_mappings(self, *_args: Any, **_kw: Any) -> None:
        """Refuse: bulk writes pass by the history."""
        raise HistoryBypassed("bulk_update_mappings")


@event.listens_for(ReadingSession, "do_orm_execute")
@event.listens_for(WritingSession, "do_orm_execute")
def _hide_removed(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise HistoryBypassed(type(state.statement).__name__)
    if state.is_column_load or state.execution_options.get("with_removed"):
        return
    if state.is_select and not state.execution_options.get(_PREPARED):
        state.statement = state.statement.options(_ALIVE)


@event.listens_for(ReadingSession, "before_flush")
def _refuse_to_write(session: Session, _context: object, _instances: Sequence[Any] | None) -> None:
    if session.new or session.deleted or any(map(session.is_modified, session.dirty)):
        raise HistoryBypassed("a question tried to write")


@event.listens_for(WritingSession, "after_flush")
def _forget_answers(session: Session, _context: object) -> None:
    session.info.pop(_ANSWERS, None)


def answers_so_far(session: Session) -> dict[Any, Any] | None:
    """Give what questions were answered, as long as it holds; None while writes wait."""
    if session.new or session.dirty:
        return None
    answers: dict[Any, Any] = session.info.setdefault(_ANSWERS, {})
    return answers


@contextmanager
def transaction_of_questions(session: ReadingSession) -> Iterator[None]:
    """Ask in one transaction; answers of those before are kept while the database is the same."""
    try:
        _forget_what_may_have_changed(session)
        yield
        session.commit()
    except BaseException:
        _forget_all(session)
        session.close()
        raise


def _forget_what_may_have_changed(session: Session) -> None:
    state = state_of(session.connection())
    answers = session.info.get(_ANSWERS, ())
    if state is None or state != session.info.get(_STATE) or len(answers) > MOST_ANSWERS:
        _forget_all(session)
        session.info[_STATE] = state


def _forget_all(session: Session) -> None:
    session.info.clear()
    session.expunge_all()


@event.listens_for(WritingSession, "before_flush")
def _refuse_to_forget(session: Session, _context: object, _instances: Sequence[Any] | None) -> None:
    if session.deleted:
        raise HistoryBypassed("nothing is deleted")
    for row in (*session.new, *session.dirty):
        if not isinstance(row, Entity) and not _is_new_data(session, row):
            raise HistoryBypassed(type(row).__name__)


def _is_new_data(session: Session, row: Base) -> bool:
    return isinstance(row, AttachmentData) and row in session.new
