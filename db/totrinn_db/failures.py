# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the database drivers and the operating system say, as failures known by name."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from totrinn_db.domain.errors import (
    ChangedByOthers,
    DiskFull,
    StoreBusy,
    StoreDamaged,
    StoreDenied,
    StoreMissing,
    StoreMoved,
    StoreProblem,
    StoreReadOnly,
    StoreUnreachable,
)

_OF_SQLITE: dict[int, type[StoreProblem]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_BUSY: StoreBusy,
    sqlite3.SQLITE_LOCKED: StoreBusy,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_READONLY_DBMOVED: StoreMoved,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnly,
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_NOTADB: StoreDamaged,
    # What SQLite says when the disk has no room even for the file it shares with other readers.
    sqlite3.SQLITE_IOERR_SHMSIZE: DiskFull,
    # A share that went away, or a disk that fails.
    sqlite3.SQLITE_IOERR: StoreProblem,
}
_OF_POSTGRESQL: dict[str, type[StoreProblem]] = {
    "53100": DiskFull,
    "55P03": StoreBusy,
    "57P03": StoreBusy,
    "53300": StoreBusy,
    "40001": StoreBusy,
    "40P01": StoreBusy,
    "25006": StoreReadOnly,
    "42501": StoreDenied,
    "28000": StoreDenied,
    "28P01": StoreDenied,
    "3D000": StoreMissing,
    # The server was stopped, or stopped by itself, while it was asked.
    "57P01": StoreUnreachable,
    "57P02": StoreUnreachable,
    "XX001": StoreDamaged,
    "XX002": StoreDamaged,
}
_OF_SYSTEM: dict[int, type[StoreProblem]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: StoreReadOnly,
    errno.EPERM: StoreReadOnly,
    errno.EROFS: StoreReadOnly,
    errno.ENOENT: StoreMissing,
    errno.ENOTDIR: StoreMissing,
}


@contextmanager
def driver_failures(place: str) -> Iterator[None]:
    """Turn what a database driver says into failures that Totrinn has words for."""
    try:
        yield
    except StaleDataError as error:
        raise ChangedByOthers(_table_in(str(error)), "") from error
    except DBAPIError as error:
        kind = _kind_of(error.orig)
        if kind is None:
            raise
        raise kind(place, str(error.orig)) from error
    except (UnicodeDecodeError, JSONDecodeError) as error:
        # What Totrinn keeps is UTF-8 and whole JSON: the bytes of the file have changed.
        raise StoreDamaged(place, str(error)) from error


@contextmanager
def named_failures(place: str) -> Iterator[None]:
    """Turn what the driver and the operating system say about a place into named failures."""
    try:
        with driver_failures(place):
            yield
    except sqlite3.DatabaseError as error:
        raise (_kind_of(error) or StoreProblem)(place, str(error)) from error
    except OSError as error:
        # Of a share that went away each system says something else.
        raise _OF_SYSTEM.get(error.errno or 0, StoreProblem)(place, str(error)) from error


def _kind_of(error: BaseException | None) -> type[StoreProblem] | None:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            return StoreDamaged if _is_of_the_driver_about_bytes(error) else None
        return _OF_SQLITE.get(code) or _OF_SQLITE.get(code & 0xFF)
    state = getattr(error, "sqlstate", None)
    if state is not None:
        # Class 08 is a connection that failed.
        return StoreUnreachable if state.startswith("08") else _OF_POSTGRESQL.get(state)
    if type(error).__name__ not in ("OperationalError", "ConnectionTimeout"):
        return None
    # While connecting, psycopg gives no state; what the server itself says begins with FATAL.
    return StoreDenied if "FATAL:" in str(error) else StoreUnreachable


def _is_of_the_driver_about_bytes(error: sqlite3.Error) -> bool:
    """Tell whether the driver, not SQLite itself, stopped at bytes that it cannot read."""
    return type(error) is sqlite3.DatabaseError or "Could not decode" in str(error)


def _table_in(message: str) -> str:
    return message.split("'")[1] if "'" in message else ""
