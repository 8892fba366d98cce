# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A safe copy of a whole database as one file, and back, on SQLite and PostgreSQL alike."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from totrinn_db import copies, opening
from totrinn_db.engine import Place, make_engine, name_of, reading, server_url
from totrinn_db.examining import examine
from totrinn_db.failures import named_failures
from totrinn_db.transfer import carry_rows, count_rows


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy that was made or put back: where, of which revision, with how many rows."""

    path: str
    revision: str
    rows: int


def write_copy(place: Place, target: Path) -> Copied:
    """Write a checked copy of a database to a file, with its SHA-256 beside it.

    An earlier copy of that name is replaced; anything else is left alone.
    """
    copies.refuse_to_overwrite(target)
    if server_url(place) is None:
        copies.copy_to(Path(str(place)), target)
    else:
        with named_failures(str(target)):
            _copy_from_server(place, target)
    return _describe(target, examine(target))


def restore(copy: str | Path, place: Place) -> Copied:
    """Put a checked copy in place. A file that lies there is moved aside, never deleted.

    A server must be empty, because nothing can be moved aside there.
    """
    revision = copies.examine_copy(Path(copy))
    if server_url(place) is None:
        path = Path(str(place))
        if path.is_file():
            copies.refuse_while_open(path)
        copies.put_back(Path(copy), path)
    else:
        with named_failures(name_of(place)):
            opening.create(place)
            _carry(Path(copy), place)
    return _describe(place, revision)


def _copy_from_server(place: Place, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        opening.create(part)
        _carry(place, part)
        copies.seal(part, target)
    finally:
        part.unlink(missing_ok=True)


def _carry(source: Place, target: Place) -> None:
    """Carry all rows over in one transaction; the order of the tables minds the links."""
    before, after = make_engine(source), make_engine(target)
    try:
        with reading(before).connect() as read, after.begin() as write:
            carry_rows(read, write)
    finally:
        before.dispose()
        after.dispose()


def _describe(place: Place, revision: str) -> Copied:
    engine = make_engine(place)
    try:
        with reading(engine).connect() as connection:
            return Copied(name_of(place), revision, count_rows(connection))
    finally:
        engine.dispose()
