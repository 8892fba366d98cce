# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which act a field's value comes from, seen through the acts that took others back.

An undo brings back the value of an earlier act, and that act may then be taken back in turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from totrinn_db.models import Change, Community, Correction, Document, Event

# Papers lie on disk whatever the database says, a community is not made by mistake, and what
# was added to an approved protocol stays there.
CANNOT_BE_UNMADE = frozenset(
    {Document.__tablename__, Community.__tablename__, Correction.__tablename__}
)
_CHUNK = 500


class _Setting(NamedTuple):
    id: str
    entity_id: str
    change_id: str
    names: frozenset[str]
    overwrites: Mapping[str, str]


def undoes(session: Session) -> dict[str, str]:
    """Map each act that takes another back to the act it takes back."""
    statement = select(Change.id, Change.undoes_id).where(Change.undoes_id.is_not(None))
    return {key: undone for key, undone in session.execute(statement) if undone}


def makes_the_row(event: Event) -> bool:
    """Tell whether the event is the one that made its row."""
    return bool(event.fields.get("removed") == [None, False])


def cannot_be_unmade(event: Event) -> bool:
    """Tell whether the event made a row whose making is not taken back."""
    return event.entity in CANNOT_BE_UNMADE and makes_the_row(event)


class Setters:
    """The events of some rows, and where the values of their fields come from."""

    def __init__(self, session: Session, entity_ids: Iterable[str]) -> None:
        self._undoes = undoes(session)
        self._settings: dict[str, _Setting] = {}
        self._of_act: dict[tuple[str, str], _Setting] = {}
        self._last: dict[str, dict[str, str]] = {}
        keys = sorted(set(entity_ids))
        for start in range(0, len(keys), _CHUNK):
            self._load(session, keys[start : start + _CHUNK])

    def _load(self, session: Session, keys: list[str]) -> None:
        statement = (
            select(Event.id, Event.entity_id, Event.change_id, Event.fields, Event.overwrites)
            .where(Event.entity_id.in_(keys))
            .order_by(Event.entity_id, Event.id)
        )
        for key, entity_id, change_id, fields, overwrites in session.execute(statement):
            setting = _Setting(key, entity_id, change_id, frozenset(fields), overwrites)
            self._settings[key] = setting
            self._of_act[change_id, entity_id] = setting
            self._last.setdefault(entity_id, {}).update(dict.fromkeys(fields, key))

    def origin(self, event_id: str | None, name: str) -> str | None:
        """Follow undos back to the event that the value came from; None is the empty start."""
        while event_id is not None:
            setting = self._settings[event_id]
            undone = self._undoes.get(setting.change_id)
            if undone is None:
                return event_id
            event_id = self._of_act[undone, setting.entity_id].overwrites.get(name)
        return None

    def changed_since(self, event: Event) -> tuple[str, str] | None:
        """Name the first field that has another value since, and the event that set it."""
        last = self._last.get(event.entity_id, {})
        # Who takes back the making of a row takes back all that the row has become.
        names = last if makes_the_row(event) else event.fields
        for name in names:
            own = self.origin(event.id, name) if name in event.fields else None
            if self.origin(last[name], name) != own:
                return name, last[name]
        return None
