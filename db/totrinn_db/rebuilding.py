# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The state rebuilt from the events alone, and how it compares with the rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby, islice
from typing import Any, NamedTuple

from sqlalchemy import Select, exists, select

from totrinn_db.codec import fields_of, models
from totrinn_db.columns import Entity
from totrinn_db.domain.views.check import Problem, ProblemCode
from totrinn_db.models import Event
from totrinn_db.sessions import WITH_REMOVED
from totrinn_db.work import Reading

_CHUNK = 500


class RebuiltRow(NamedTuple):
    """One row as its events say it is; the values are JSON, as in the events."""

    entity: str
    id: str
    fields: Mapping[str, Any]


def rebuilt_rows(reading: Reading) -> Iterator[RebuiltRow]:
    """Rebuild every row from its events, one after the other."""
    events = reading.session.execute(
        select(Event.entity_id, Event.entity, Event.fields)
        .order_by(Event.entity_id, Event.id)
        .execution_options(yield_per=_CHUNK)
    )
    for key, group in groupby(events, key=lambda event: event.entity_id):
        own = list(group)
        state: dict[str, Any] = {}
        for event in own:
            state.update((name, after) for name, (_, after) in event.fields.items())
        yield RebuiltRow(own[0].entity, key, state)


def differences(reading: Reading) -> tuple[Problem, ...]:
    """List where the rows are not what their events say."""
    found: list[Problem] = []
    rebuilt = rebuilt_rows(reading)
    while chunk := list(islice(rebuilt, _CHUNK)):
        found.extend(_compare(reading, chunk))
    for name, model in models().items():
        found.extend(_without_history(reading, name, model))
    return tuple(found)


def _compare(reading: Reading, chunk: Iterable[RebuiltRow]) -> Iterator[Problem]:
    by_entity: dict[str, dict[str, RebuiltRow]] = defaultdict(dict)
    for row in chunk:
        by_entity[row.entity][row.id] = row
    for name, expected in by_entity.items():
        model = models().get(name)
        stored = {} if model is None else _stored(reading, model, expected)
        if stored is None:
            yield Problem(ProblemCode.ROW_UNREADABLE, {"entity": name})
            continue
        for key, row in expected.items():
            yield from _compare_row(row, stored.get(key))


def _compare_row(expected: RebuiltRow, stored: Mapping[str, Any] | None) -> Iterator[Problem]:
    facts = {"entity": expected.entity, "id": expected.id}
    if stored is None:
        yield Problem(ProblemCode.ROW_MISSING, facts)
        return
    differing = [name for name, value in stored.items() if value != expected.fields.get(name)]
    if differing:
        yield Problem(ProblemCode.ROW_DIFFERS, {**facts, "fields": tuple(differing)})


def _stored(
    reading: Reading, model: type[Entity], keys: Iterable[str]
) -> dict[str, dict[str, Any]] | None:
    """Read rows as JSON values, or None when one holds what its column cannot mean."""
    coders = fields_of(model)
    columns = [getattr(model, name) for name in coders]
    statement = (
        select(model.id, *columns)
        .where(model.id.in_(tuple(keys)))
        .execution_options(**WITH_REMOVED)
    )
    try:
        rows = reading.session.execute(statement).all()
    except (LookupError, ValueError):
        return None
    return {
        key: {
            name: coder.encode(value)
            for (name, coder), value in zip(coders.items(), values, strict=True)
        }
        for key, *values in rows
    }


def _without_history(reading: Reading, name: str, model: type[Entity]) -> Iterator[Problem]:
    for key in reading.session.scalars(_without_events(model)):
        yield Problem(ProblemCode.ROW_WITHOUT_HISTORY, {"entity": name, "id": key})


@cache
def _without_events(model: type[Entity]) -> Select[str]:
    return (
        select(model.id)
        .where(~exists().where(Event.entity_id == model.id))
        .execution_options(**WITH_REMOVED)
    )
