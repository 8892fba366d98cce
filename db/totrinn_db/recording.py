# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The history, written by the unit of work itself in the same transaction as the rows.

No command writes history, so none can forget it.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from dataclasses import fields as dataclass_fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, event, select
from sqlalchemy import inspect as describe
from sqlalchemy.orm import Session
from sqlalchemy.orm.base import LoaderCallableStatus

from totrinn_db.codec import fields_of
from totrinn_db.columns import Entity, new_id
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.history import GENESIS, ChangeRecord, EventRecord, digest_of, hash_of
from totrinn_db.guarding import refuse_identity_numbers
from totrinn_db.history_statements import END, NEW_CHANGE, NEW_EVENTS, NEWEST_EVENTS, OLDER_EVENTS
from totrinn_db.ownership import Owner, Owners, left_behind
from totrinn_db.sessions import WritingSession
from totrinn_db.work import Actor

_RECORDER = "totrinn_recorder"
_UNDOES = "totrinn_undoes"
_PAGE = 4
_ROWS = 200


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what, where and when. `facts` are ids only, so that no text is hashed unsalted."""

    command: str
    facts: Mapping[str, Any]
    actor: Actor
    installation_id: str
    at: datetime


@dataclass(slots=True)
class _Touched:
    """One row of the transaction, with the values that its fields had before."""

    row: Entity
    is_new: bool
    before: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Net:
    """What the transaction did to one row, all flushes taken together."""

    row: Entity
    fields: dict[str, tuple[Any, Any]]
    is_new: bool


class Recorder:
    """Collects what each flush of a session writes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._touched: dict[int, _Touched] = {}
        session.info[_RECORDER] = self

    def collect(self) -> None:
        """Take down the rows of the flush that has just run, before their history is forgotten."""
        for row in self._session.new:
            if isinstance(row, Entity):
                self._touched[id(row)] = _Touched(row, is_new=True)
        for row in self._session.dirty:
            if isinstance(row, Entity):
                self._collect_changed(row)

    def _collect_changed(self, row: Entity) -> None:
        touched = self._touched.setdefault(id(row), _Touched(row, is_new=False))
        if touched.is_new:
            return
        coders = fields_of(type(row))
        for name, value in describe(row).committed_state.items():
            if name in coders:
                touched.before.setdefault(name, coders[name].encode(value))

    def load_unknown(self) -> None:
        """Read the values before, of fields that were set without ever being read."""
        for row in self._session.dirty:
            if isinstance(row, Entity):
                state = describe(row)
                for name, value in tuple(state.committed_state.items()):
                    if isinstance(value, LoaderCallableStatus):
                        state.committed_state[name] = self._stored(row, name)

    def _stored(self, row: Entity, name: str) -> Any:
        model = type(row)
        with self._session.no_autoflush:
            return self._session.scalar(select(getattr(model, name)).where(model.id == row.id))

    def net(self) -> Iterator[_Net]:
        """Give what became of each row; rows that ended as they began are left out."""
        for touched in self._touched.values():
            if touched.row not in self._session:
                continue
            fields = dict(_net_fields(touched))
            if fields:
                yield _Net(touched.row, fields, touched.is_new)


def _net_fields(touched: _Touched) -> Iterator[tuple[str, tuple[Any, Any]]]:
    row = touched.row
    coders = fields_of(type(row))
    names = coders if touched.is_new else touched.before
    # What is loaded is read directly; a thousand new rows have twenty thousand fields.
    loaded = row.__dict__
    for name in names:
        before = touched.before.get(name)
        after = coders[name].encode(loaded[name] if name in loaded else getattr(row, name))
        if before != after or type(before) is not type(after):
            yield name, (before, after)


@event.listens_for(WritingSession, "before_flush")
def _before_flush(session: Session, _context: object, _instances: object) -> None:
    session.info[_RECORDER].load_unknown()


@event.listens_for(WritingSession, "after_flush")
def _after_flush(session: Session, _context: object) -> None:
    session.info[_RECORDER].collect()


def mark_undo(session: Session, change_id: str) -> None:
    """Note that the act at hand takes an earlier change back."""
    session.info[_UNDOES] = change_id


def write_history(session: Session, recorder: Recorder, act: Act) -> Changes:
    """Write one change and an event for each row it set; nothing when nothing changed."""
    session.flush()
    nets = list(recorder.net())
    if not nets:
        return Changes()
    for net in nets:
        after = ((name, pair[1]) for name, pair in net.fields.items())
        refuse_identity_numbers(type(net.row), after, on=act.at.date())
    connection = session.connection()
    end = connection.execute(END, {"installation": act.installation_id}).one()
    ids = _ids_after(end.event_id)
    change_id = next(ids)
    overwritten = _overwritten(connection, nets)
    owners = Owners(session)
    events: list[dict[str, Any]] = []
    touched: set[tuple[Kind, str]] = set()
    with session.no_autoflush:
        for position, net in enumerate(nets):
            owner = owners.of(net.row)
            touched |= owner.touched
            before = {name: pair[0] for name, pair in net.fields.items()}
            touched.update(left_behind(type(net.row), before))
            place = EventPlace(next(ids), change_id, position)
            events.append(_event(net, place, overwritten.get(net.row.id, {}), owner))
    change = _change(end, change_id, act, [made["digest"] for made in events])
    change["undoes_id"] = session.info.get(_UNDOES)
    connection.execute(NEW_CHANGE, change)
    connection.execute(NEW_EVENTS, events)
    return Changes(change_id, act.command, frozenset(touched))


@dataclass(frozen=True, slots=True)
class EventPlace:
    """Where an event stands in the history."""

    id: str
    change_id: str
    position: int


def _event(
    net: _Net, place: EventPlace, overwrites: Mapping[str, str], owner: Owner
) -> dict[str, Any]:
    record = EventRecord(
        id=place.id,
        position=place.position,
        entity=net.row.__tablename__,
        entity_id=net.row.id,
        fields=net.fields,
        overwrites=overwrites,
        salt=secrets.token_hex(16),
    )
    return {
        "id": record.id,
        "change_id": place.change_id,
        "position": record.position,
        "entity": record.entity,
        "entity_id": record.entity_id,
        "owner_kind": owner.kind.value,
        "owner_id": owner.id,
        "case_id": owner.case_id,
        "fields": net.fields,
        "overwrites": overwrites,
        "salt": record.salt,
        "digest": digest_of(record),
    }


def _change(end: Any, change_id: str, act: Act, digests: Sequence[str]) -> dict[str, Any]:
    record = ChangeRecord(
        id=change_id,
        installation_id=act.installation_id,
        counter=(end.counter or 0) + 1,
        clock=(end.clock or 0) + 1,
        command=act.command,
        facts=dict(act.facts),
        actor_id=act.actor.id,
        actor_name=act.actor.name,
        at=act.at.isoformat(timespec="milliseconds"),
        previous_hash=end.hash or GENESIS,
    )
    values = {each.name: getattr(record, each.name) for each in dataclass_fields(record)}
    return {**values, "hash": hash_of(record, digests)}


def _overwritten(connection: Connection, nets: Sequence[_Net]) -> dict[str, dict[str, str]]:
    """Name, for each row that was there before, the events that last set its fields."""
    wanted = {net.row.id: set(net.fields) for net in nets if not net.is_new}
    keys = list(wanted)
    found: dict[str, dict[str, str]] = {}
    for start in range(0, len(keys), _ROWS):
        part = keys[start : start + _ROWS]
        found.update(_last_set_by(connection, {key: wanted[key] for key in part}))
    return found


def _last_set_by(
    connection: Connection, wanted: Mapping[str, set[str]]
) -> dict[str, dict[str, str]]:
    """Go back through the events of some rows, page by page, until every field is met."""
    found: dict[str, dict[str, str]] = {key: {} for key in wanted}
    left = sum(len(names) for names in wanted.values())
    asked: dict[str, Any] = {"keys": list(wanted), "size": _PAGE + 2 * len(wanted)}
    page = NEWEST_EVENTS
    while left:
        rows = connection.execute(page, asked).all()
        for event_id, entity_id, fields in rows:
            own = found[entity_id]
            for name in wanted[entity_id].intersection(fields).difference(own):
                own[name] = event_id
                left -= 1
        if len(rows) < asked["size"]:
            break
        # What was set last is most often set again; what was not may lie far back.
        page, asked = OLDER_EVENTS, {**asked, "before": rows[-1].id, "size": 4 * asked["size"]}
    return found


def _ids_after(last: str | None) -> Iterator[str]:
    """Make ids that grow with the history, even after the clock of the machine was set back.

    The first is new; those of the same act follow it one by one, so that they stay together.
    """
    floor = UUID(last).int if last else 0
    number = max(UUID(new_id()).int, floor + 1)
    while True:
        yield str(UUID(int=number))
        number += 1
