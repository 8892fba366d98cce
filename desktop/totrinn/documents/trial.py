# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Papers of every kind with sample data, to try a template on before it is used.

What a paper holds is read from its type, so that a new kind of paper is tried from its first day.
"""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from typing import Any

from totrinn_db.domain.papers import Paper

_DAY = dt.date(2026, 9, 25)
_TEXT = "Eksempel"
_PLAIN: Mapping[type, object] = {
    str: _TEXT,
    int: 1,
    bool: True,
    dt.date: _DAY,
    dt.datetime: dt.datetime.combine(_DAY, dt.time(10)),
    dt.time: dt.time(10),
    bytes: b"",
}


def trial_papers() -> Iterator[Paper]:
    """Make one paper of each type."""
    for kind in typing.get_args(Paper):
        yield _filled(kind)


def _filled(kind: type) -> Any:
    hints = typing.get_type_hints(kind)
    if hasattr(kind, "_fields"):  # a tuple whose places have names
        return kind(**{name: _value(hint, MISSING) for name, hint in hints.items()})
    return kind(**{f.name: _value(hints[f.name], f.default) for f in fields(kind) if f.init})


def _value(hint: Any, default: object) -> Any:
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _value(next(each for each in inside if each is not type(None)), default)
    if origin is tuple:
        many = inside[:-1] if inside[-1] is Ellipsis else inside
        return tuple(_value(each, MISSING) for each in many)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return default if isinstance(default, hint) else next(iter(hint))
    if isinstance(hint, type) and (is_dataclass(hint) or hasattr(hint, "_fields")):
        return _filled(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    return default if default is not MISSING else {}
