# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a database file is, found out without changing a byte of it or leaving a file beside it.

Uses the driver alone, so that a start waits for neither SQLAlchemy nor Alembic.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from totrinn_db.domain.errors import (
    StoreDamaged,
    StoreForeign,
    StoreMissing,
    StoreReadOnly,
    StoreTooNew,
)
from totrinn_db.failures import named_failures
from totrinn_db.revisions import OURS, REVISION_QUERY, Lineage

MAGIC = b"SQLite format 3\x00"
APPLICATION_ID = 0x746F7472
_HEAD_LENGTH = 100
_OURS = {"alembic_version", "change", "event"}


def examine(path: Path, lineage: Lineage = OURS) -> str:
    """Give the revision of a Totrinn database, or raise the StoreProblem that says what it is."""
    name = str(path)
    with named_failures(name):
        _is_a_file(path)
        _has_a_head(path)
        _is_writable(path)
        with closing(_connect(path)) as connection:
            try:
                return _revision(connection, name, lineage)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                    # A format from the future or from nowhere: the head is garbage.
                    raise StoreDamaged(name, str(error)) from error
                raise


def _is_a_file(path: Path) -> None:
    if not path.exists():
        raise StoreMissing(str(path))
    if not path.is_file():
        raise StoreForeign(str(path), "not a file")


def _has_a_head(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(_HEAD_LENGTH)
    if head and not head.strip(b"\x00"):
        # A loss of power leaves a file of the right length that was never filled.
        raise StoreDamaged(str(path), "only zeros")
    if not head.startswith(MAGIC):
        raise StoreForeign(str(path), "not SQLite")
    if len(head) < _HEAD_LENGTH:
        raise StoreDamaged(str(path), "cut short")


def _is_writable(path: Path) -> None:
    for place in (path, path.parent):
        if not os.access(place, os.W_OK):
            raise StoreReadOnly(str(path), str(place))


def _connect(path: Path) -> sqlite3.Connection:
    """Connect so that nothing is written, unless work of a broken-off program waits beside it."""
    left = [path.with_name(path.name + end) for end in ("-wal", "-journal")]
    waiting = [each for each in left if each.exists() and each.stat().st_size]
    uri = path.resolve().as_uri() + ("?mode=rw" if waiting else "?mode=ro&immutable=1")
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _revision(connection: sqlite3.Connection, name: str, lineage: Lineage) -> str:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        kind = StoreDamaged if tables >= _OURS else StoreForeign
        raise kind(name, "not marked as Totrinn's")
    if "alembic_version" not in tables:
        raise StoreDamaged(name, "no revision")
    found = [row[0] for row in connection.execute(REVISION_QUERY)]
    if len(found) != 1:
        raise StoreDamaged(name, "no single revision")
    if found[0] not in lineage.revisions:
        raise StoreTooNew(name, str(found[0]))
    problems = quick_check(connection)
    if problems:
        raise StoreDamaged(name, problems[0])
    return str(found[0])


def quick_check(connection: sqlite3.Connection) -> tuple[str, ...]:
    """List what SQLite finds broken in the file."""
    rows = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
    return () if rows == ["ok"] else tuple(rows) or ("quick_check gave nothing",)
