# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What floors are made of: clocks, bare Word files, and the same rows written by sqlite3 alone."""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from lxml import etree


def timed(act: Callable[[], Any]) -> float:
    """Give the milliseconds that an act takes."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def in_turns(*acts: Callable[[], Any], turns: int = 7) -> tuple[float, ...]:
    """Time acts turn and turn about, so that a busy machine slows all alike; give each its best."""
    times = [[timed(act) for act in acts] for _ in range(turns)]
    return tuple(min(each) for each in zip(*times, strict=True))


def parts_of(data: bytes) -> dict[str, Any]:
    """Unpack a Word file to its trees, and what is no XML to its bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {
            name: etree.fromstring(package.read(name))
            if name.endswith((".xml", ".rels"))
            else package.read(name)
            for name in package.namelist()
        }


def packed(parts: dict[str, Any]) -> bytes:
    """Serialise and pack a Word file of which everything is known."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part if isinstance(part, bytes) else etree.tostring(part))
    return target.getvalue()


def put(path: Path, content: bytes, *, is_durable: bool) -> None:
    """Write a file, and wait for the disk where ours does."""
    with path.open("wb") as file:
        file.write(content)
        if is_durable:
            file.flush()
            os.fsync(file.fileno())


Statement = tuple[str, list[tuple[Any, ...]]]


def changed_rows(before: Path, after: Path) -> list[Statement]:
    """Find the rows that differ between two databases, as statements that write them."""
    with sqlite3.connect(before) as old, sqlite3.connect(after) as new:
        return list(_changed(old, new))


def _changed(old: sqlite3.Connection, new: sqlite3.Connection) -> Iterator[Statement]:
    for name in _tables(new):
        known = set(old.execute(f'SELECT * FROM "{name}"'))
        rows = [row for row in new.execute(f'SELECT * FROM "{name}"') if row not in known]
        if rows:
            places = ", ".join("?" * len(rows[0]))
            yield f'INSERT OR REPLACE INTO "{name}" VALUES ({places})', rows


def _tables(database: sqlite3.Connection) -> list[str]:
    """Name the tables of rows; what the search keeps for itself is written by its triggers."""
    found = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    virtual = [name for name, sql in found if sql and sql.upper().startswith("CREATE VIRTUAL")]
    return [
        name
        for name, _ in found
        if not name.startswith(("sqlite_", *(f"{each}_" for each in virtual)))
        and name not in virtual
    ]


def write_rows(database: sqlite3.Connection, statements: Iterable[Statement]) -> None:
    """Write rows in one transaction."""
    database.execute("BEGIN IMMEDIATE")
    for sql, rows in statements:
        database.executemany(sql, rows)
    database.execute("COMMIT")


def bare(path: Path) -> sqlite3.Connection:
    """Open a database as ours is opened: with a log, and waiting for the disk."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    return database


def copies(path: Path, count: int) -> Sequence[Path]:
    """Copy a closed database so many times."""
    made = [path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(count)]
    for target in made:
        shutil.copyfile(path, target)
    return made


def rows_of(database: sqlite3.Connection, sql: str, key: str) -> list[dict[str, Any]]:
    """Read rows by one key, each with the names of its columns."""
    return [dict(row) for row in database.execute(sql, (key,))]


def insert_into(table: str, names: Sequence[str]) -> str:
    """Write the statement that adds a row with these columns."""
    places = ", ".join("?" * len(names))
    return f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({places})'


def statements_of(engine: Any, ours: Callable[[], Any]) -> list[tuple[str, Any]]:
    """Listen to what a question asks the database for."""
    from sqlalchemy import event

    heard: list[tuple[str, Any]] = []

    def hear(_c: Any, _cursor: Any, sql: str, values: Any, _context: Any, _many: bool) -> None:
        if sql.startswith("SELECT"):
            heard.append((sql, values))

    event.listen(engine, "before_cursor_execute", hear)
    ours()
    event.remove(engine, "before_cursor_execute", hear)
    return heard
