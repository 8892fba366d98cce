# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Remember what an act of preparation made of a database, for the next test that begins alike.

Most tests take a case the same way before they come to what they are about. The first one does
it; to the others, whose database and clock are the same to the byte, the outcome is given back.
"""

from __future__ import annotations

import hashlib
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
# What SQLite counts up in the first page whenever a file is written, whatever is written.
_COUNTERS = (slice(18, 20), slice(24, 28), slice(40, 44), slice(92, 100))


@dataclass(frozen=True)
class _Outcome:
    """A database after an act, the time by its clock, and what the act gave."""

    database: sqlite3.Connection
    now: datetime
    value: Any


_kept: OrderedDict[Any, _Outcome] = OrderedDict()


def remembered(act: Callable[..., T]) -> Callable[..., T]:
    """Let an act of a house be done once for the same arguments, database and time."""

    @wraps(act)
    def do(house: Any, *args: Any, **kw: Any) -> T:
        place = house.store.place
        if not isinstance(place, Path) or not house.remembers:
            return act(house, *args, **kw)
        key = (act.__name__, args, tuple(sorted(kw.items())), house.clock.now, _state_of(place))
        if key in _kept:
            _kept.move_to_end(key)
            value: T = _give_back(_kept[key], house)
            return value
        value = act(house, *args, **kw)
        _keep(key, _Outcome(_copy_of(place), house.clock.now, value))
        return value

    return do


def _state_of(place: Path) -> bytes:
    with closing(sqlite3.connect(place)) as database:
        pages = bytearray(database.serialize())
    for counter in _COUNTERS:
        pages[counter] = bytes(counter.stop - counter.start)
    return hashlib.sha256(pages).digest()


def _copy_of(place: Path) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", check_same_thread=False)
    with closing(sqlite3.connect(place)) as database:
        database.backup(copy)
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
