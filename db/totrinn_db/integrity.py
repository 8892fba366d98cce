# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The whole check of a database: file, foreign keys, history, rows against events, rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import func, select, text

from totrinn_db.domain.history import GENESIS, ChangeRecord, EventRecord, digest_of, hash_of
from totrinn_db.domain.verdict import Fact
from totrinn_db.domain.views.check import CheckResult, Problem, ProblemCode
from totrinn_db.models import Change, Event
from totrinn_db.queries.broken_rules import broken_rules
from totrinn_db.queries.protocol_hash import altered_protocols
from totrinn_db.rebuilding import differences, rebuilt_rows
from totrinn_db.revisions import REVISION_QUERY
from totrinn_db.store import Store
from totrinn_db.work import Reading

__all__ = [
    "CheckResult",
    "Problem",
    "broken_rules",
    "chain_problems",
    "check",
    "differences",
    "rebuilt_rows",
]

_CHUNK = 200


def check(store: Store) -> CheckResult:
    """Check everything that can be checked."""
    return store.read(_check)


def _check(reading: Reading) -> CheckResult:
    session = reading.session
    file = tuple(_file_problems(reading))
    # A damaged file is not read further: what it says would be about nothing.
    is_damaged = any(problem.code is ProblemCode.FILE_DAMAGED for problem in file)
    rest = () if is_damaged else (*chain_problems(reading), *differences(reading))
    protocols = () if is_damaged else tuple(altered_protocols(reading))
    rules = () if file or rest else broken_rules(reading, with_called=False)
    problems = (*file, *rest, *protocols, *rules)
    return CheckResult(
        ok=not problems,
        revision=str(session.scalar(text(REVISION_QUERY))),
        events=session.scalar(select(func.count()).select_from(Event)) or 0,
        problems=problems,
    )


def _file_problems(reading: Reading) -> Iterator[Problem]:
    session = reading.session
    if session.get_bind().dialect.name != "sqlite":
        return
    for found in session.scalars(text("PRAGMA integrity_check")):
        if found != "ok":
            yield Problem(ProblemCode.FILE_DAMAGED, {"detail": str(found)})
    for table, _, target, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield Problem(ProblemCode.FOREIGN_KEY_BROKEN, {"entity": table, "target": target})


def chain_problems(reading: Reading) -> tuple[Problem, ...]:
    """Walk each installation's chain: no change missing, none altered, the clock never back."""
    found: list[Problem] = []
    previous: Change | None = None
    statement = select(Change).order_by(Change.installation_id, Change.counter)
    changes = reading.session.scalars(statement.execution_options(yield_per=_CHUNK))
    for chunk in changes.partitions():
        events = _events_of(reading, chunk)
        for change in chunk:
            same = previous is not None and previous.installation_id == change.installation_id
            found.extend(_links(change, previous if same else None))
            found.extend(_contents(change, events[change.id]))
            previous = change
    return tuple(found)


def _events_of(reading: Reading, changes: Sequence[Change]) -> dict[str, list[Event]]:
    ids = [change.id for change in changes]
    statement = select(Event).where(Event.change_id.in_(ids)).order_by(Event.position)
    by_change: dict[str, list[Event]] = defaultdict(list)
    for event in reading.session.scalars(statement):
        by_change[event.change_id].append(event)
    return by_change


def _links(change: Change, previous: Change | None) -> Iterator[Problem]:
    facts: dict[str, Fact] = {"change_id": change.id, "counter": change.counter}
    if change.counter != (previous.counter + 1 if previous else 1):
        yield Problem(ProblemCode.HISTORY_GAP, facts)
    elif change.previous_hash != (previous.hash if previous else GENESIS):
        yield Problem(ProblemCode.CHANGE_TAMPERED, facts)
    if previous and change.clock <= previous.clock:
        yield Problem(ProblemCode.HISTORY_CLOCK, facts)


def _contents(change: Change, events: Sequence[Event]) -> Iterator[Problem]:
    for event in events:
        if event.digest != digest_of(_record_of_event(event)):
            where = {"change_id": change.id, "entity": event.entity, "id": event.entity_id}
            yield Problem(ProblemCode.EVENT_TAMPERED, where)
    if change.hash != hash_of(_record_of_change(change), (event.digest for event in events)):
        facts: dict[str, Fact] = {"change_id": change.id, "counter": change.counter}
        yield Problem(ProblemCode.CHANGE_TAMPERED, facts)


def _record_of_event(event: Event) -> EventRecord:
    return EventRecord(
        id=event.id,
        position=event.position,
        entity=event.entity,
        entity_id=event.entity_id,
        fields=event.fields,
        overwrites=event.overwrites,
        salt=event.salt,
    )


def _record_of_change(change: Change) -> ChangeRecord:
    return ChangeRecord(
        id=change.id,
        installation_id=change.installation_id,
        counter=change.counter,
        clock=change.clock,
        command=change.command,
        facts=change.facts,
        actor_id=change.actor_id,
        actor_name=change.actor_name,
        at=change.at,
        previous_hash=change.previous_hash,
    )
