# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which thing on a screen a row belongs to, and what else a change of it concerns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, cast

from sqlalchemy import Select, Table, bindparam, select
from sqlalchemy import inspect as describe
from sqlalchemy.orm import Session

from totrinn_db.codec import models
from totrinn_db.columns import Entity
from totrinn_db.domain.changes import Kind
from totrinn_db.models import AnchoringRound, Case
from totrinn_db.sessions import row_at_hand

# The things that a screen shows a row beside, although the row belongs to something else.
_SHOWN_BESIDE = (Kind.CASE, Kind.MEETING, Kind.PARTY)


class Owner(NamedTuple):
    """The thing a row belongs to, the case it concerns, and all that its change touches."""

    kind: Kind
    id: str
    case_id: str | None
    touched: frozenset[tuple[Kind, str]]


@cache
def foreign_keys(model: type[Entity]) -> Mapping[str, type[Entity]]:
    """Map the fields of a model that point to rows of other models."""
    known = models()
    targets = {
        attribute.key: key.column.table.name
        for attribute in describe(model).column_attrs
        for key in attribute.columns[0].foreign_keys
    }
    return {field: known[table] for field, table in targets.items() if table in known}


@cache
def owner_model(model: type[Entity]) -> type[Entity] | None:
    """Name the model that a row belongs to, or None when it stands on its own."""
    return None if model.owner_field == "id" else foreign_keys(model)[model.owner_field]


@cache
def _shown_beside(model: type[Entity]) -> tuple[tuple[str, Kind], ...]:
    pairs = ((field, target) for field, target in foreign_keys(model).items())
    return tuple(
        (field, target.kind)
        for field, target in pairs
        if target.owner_field == "id" and target.kind in _SHOWN_BESIDE
    )


class Owners:
    """Finds the owners of rows; rows that share an owner share the search."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[tuple[type[Entity], str], Owner] = {}

    def of(self, row: Entity) -> Owner:
        """Follow the chain of owners from a row to the thing that stands on its own."""
        return self._of(type(row), row.__dict__)

    def _of(self, model: type[Entity], fields: Mapping[str, Any]) -> Owner:
        above = self._above(model, fields)
        touched = set(_own(model, fields)) | (above.touched if above else frozenset())
        case_id = _case_of(model, fields) or (above.case_id if above else None)
        kind, key = (above.kind, above.id) if above else (model.kind, fields["id"])
        return Owner(kind, key, case_id, frozenset(touched))

    def _above(self, model: type[Entity], fields: Mapping[str, Any]) -> Owner | None:
        above = owner_model(model)
        if above is None:
            return None
        key = (above, fields[model.owner_field])
        if key not in self._found:
            self._found[key] = self._of(above, self._fields(*key))
        return self._found[key]

    def _fields(self, model: type[Entity], key: str) -> Mapping[str, Any]:
        """Take the fields of a row that is at hand, or read them; all is flushed by now."""
        row = row_at_hand(self._session, model, key)
        if row is not None:
            return row.__dict__
        stored = self._session.connection().execute(_links(model), {"key": key}).one()
        return stored._asdict()


@cache
def _links(model: type[Entity]) -> Select[Any]:
    """Ask for what leads on from a row, also from one whose making was undone.

    Every act follows these, and the row whole through its class takes several times as long.
    """
    names = {"id", model.owner_field, "case_id", *(field for field, _ in _shown_beside(model))}
    columns = [
        attribute.columns[0].label(attribute.key)
        for attribute in describe(model).column_attrs
        if attribute.key in names
    ]
    table = cast(Table, model.__table__)
    return select(*columns).where(table.c.id == bindparam("key"))


def _own(model: type[Entity], fields: Mapping[str, Any]) -> Iterator[tuple[Kind, str]]:
    if owner_model(model) is None:
        yield model.kind, fields["id"]
    if model is AnchoringRound:
        yield Kind.ROUND, fields["id"]
    for field, kind in _shown_beside(model):
        # A field that was never set is not there.
        key = fields.get(field)
        if key is not None:
            yield kind, key


def left_behind(model: type[Entity], before: Mapping[str, Any]) -> Iterable[tuple[Kind, str]]:
    """List the things that a row pointed to before a change of it."""
    for field, kind in _shown_beside(model):
        if before.get(field) is not None:
            yield kind, before[field]


def _case_of(model: type[Entity], fields: Mapping[str, Any]) -> str | None:
    return fields["id"] if model is Case else fields.get("case_id")
