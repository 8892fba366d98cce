# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Values of rows as JSON and back, for the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from enum import Enum as PythonEnum
from functools import cache, lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Date, Enum, Time
from sqlalchemy import inspect as describe

from totrinn_db.columns import Entity

# The id is the event's own entity_id; the version only counts how often a row was written.
NOT_IN_HISTORY = frozenset({"id", "version"})

Coder = Callable[[Any], Any]


class Field(NamedTuple):
    """How one column's values are written as JSON and read back."""

    encode: Coder
    decode: Coder


def _same(value: Any) -> Any:
    # Lists are copied, so that a list that is changed later does not change the history.
    return list(value) if isinstance(value, list) else value


def _isoformat(value: date | time | None) -> str | None:
    return None if value is None else value.isoformat()


def _enum_value(value: PythonEnum | None) -> Any:
    return value.value if isinstance(value, PythonEnum) else value


def _unless_none(read: Coder) -> Coder:
    return lambda value: None if value is None else read(value)


def _field(kind: Any) -> Field:
    if isinstance(kind, Enum) and kind.enum_class is not None:
        return Field(_enum_value, _unless_none(kind.enum_class))
    if isinstance(kind, Date):
        return Field(_isoformat, _unless_none(date.fromisoformat))
    if isinstance(kind, Time):
        return Field(_isoformat, _unless_none(time.fromisoformat))
    return Field(_same, _same)


@cache
def fields_of(model: type[Entity]) -> Mapping[str, Field]:
    """List the fields of a model that the history records, with their coding."""
    attributes = describe(model).column_attrs
    return {
        attribute.key: _field(attribute.columns[0].type)
        for attribute in attributes
        if attribute.key not in NOT_IN_HISTORY
    }


@lru_cache(maxsize=1)
def models() -> Mapping[str, type[Entity]]:
    """List every model whose rows are in the history, by the name of its table."""
    mappers = Entity.registry.mappers
    return {
        mapper.class_.__tablename__: mapper.class_
        for mapper in mappers
        if issubclass(mapper.class_, Entity)
    }
