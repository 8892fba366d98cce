# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The questions behind the history, made once, since every act asks them.

They are put to the tables themselves: through the mapped classes the same answer takes several
times as long, and of the history nothing is hidden.
"""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import Column, Label, Select, Table, bindparam, insert, select

from totrinn_db.models import Change, Event

_CHANGE, _EVENT = cast(Table, Change.__table__), cast(Table, Event.__table__)
NEW_CHANGE, NEW_EVENTS = insert(_CHANGE), insert(_EVENT)


def _last(name: str, of: Select[Any], by: Column[Any]) -> Label[Any]:
    return of.order_by(by.desc()).limit(1).scalar_subquery().label(name)


_MINE = _CHANGE.c.installation_id == bindparam("installation")
# Where the history ends: in one answer, with None for what is not there yet.
END = select(
    _last("event_id", select(_EVENT.c.id), _EVENT.c.id),
    _last("clock", select(_CHANGE.c.clock), _CHANGE.c.clock),
    _last("counter", select(_CHANGE.c.counter).where(_MINE), _CHANGE.c.counter),
    _last("hash", select(_CHANGE.c.hash).where(_MINE), _CHANGE.c.counter),
)
# The events of some rows, the newest first, and those before an event of theirs.
NEWEST_EVENTS = (
    select(_EVENT.c.id, _EVENT.c.entity_id, _EVENT.c.fields)
    .where(_EVENT.c.entity_id.in_(bindparam("keys", expanding=True)))
    .order_by(_EVENT.c.id.desc())
    .limit(bindparam("size"))
)
OLDER_EVENTS = NEWEST_EVENTS.where(_EVENT.c.id < bindparam("before"))
