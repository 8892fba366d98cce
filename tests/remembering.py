# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Remember what an act of preparation made of a database, for the next test that begins alike.

Most tests take a case the same way before they come to what they are about. The first one does
it; to the others, whose history and clock are the same, the outcome is given back.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
MOST = 250
# Every act leaves a change with an id that is new in the world, so the last one tells them all.
_LAST_CHANGE = "SELECT max(id) FROM change"


@dataclass(frozen=True)
class _Outcome:
    """A database after an act, the time by its clock, and what the act gave."""

    database: sqlite3.Connection
    now: datetime
    value: Any


_kept: OrderedDict[Any, _Outcome] = OrderedDict()


def remembered(act: Callable[..., T]) -> Callable[..., T]:
    """Let an act of a house, or what a test does with it, be done once for the same beginning."""

    @wraps(act)
    def do(house: Any, *args: Any, **kw: Any) -> T:
        place = house.store.place
        if not isinstance(place, Path) or not house.remembers:
            return act(house, *args, **kw)
        key = (act, args, tuple(sorted(kw.items())), house.clock.now, _last_change(house))
        if key in _kept:
            _kept.move_to_end(key)
            value: T = _give_back(_kept[key], house)
            return value
        value = act(house, *args, **kw)
        _keep(key, _Outcome(_copy_of(house), house.clock.now, value))
        return value

    return do


def _last_change(house: Any) -> str:
    now = house.clock.now
    newest = house.store.read(
        lambda reading: reading.session.connection().exec_driver_sql(_LAST_CHANGE).scalar()
    )
    # The clock ticks at every look, and this one was not the test's.
    house.clock.now = now
    return str(newest)


def _copy_of(house: Any) -> sqlite3.Connection:
    copy, now = sqlite3.connect(":memory:", check_same_thread=False), house.clock.now
    # By the connection that is there: a new one would first read all tables that there are.
    house.store.read(
        lambda reading: reading.session.connection().connection.driver_connection.backup(copy)
    )
    house.clock.now = now
    return copy


def _keep(key: Any, outcome: _Outcome) -> None:
    _kept[key] = outcome
    if len(_kept) > MOST:
        _kept.popitem(last=False)[1].database.close()


def _give_back(outcome: _Outcome, house: Any) -> Any:
    with closing(sqlite3.connect(house.store.place)) as database:
        database.execute("PRAGMA synchronous = OFF")
        outcome.database.backup(database)
    house.clock.now = outcome.now
    return outcome.value
