# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How a database is connected to: what makes SQLite safe, and PostgreSQL alike."""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Dialect, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.util import LRUCache

from totrinn_db.domain.errors import StoreForeign

Place = str | Path | URL

BUSY_MILLISECONDS = 5_000
READING = "totrinn_reading"
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ncpfs", "davfs"}
)
_ADDRESSES = ("postgresql+psycopg", "postgresql", "postgres")
_AN_ADDRESS = re.compile(r"[a-z][a-z0-9+]+://", re.IGNORECASE)
_PASSWORD = re.compile(r"(?<=//)([^:/@]*):.*@")
# One writer at a time, as in SQLite: the guards then always see the state they decide on.
_WRITER_LOCK = 0x746F7472


def server_url(place: Place) -> URL | None:
    """Read the place as the URL of a server, or None when it names a file.

    The address of another kind of database is no file name, and is refused.
    """
    if isinstance(place, URL):
        return place
    text = str(place)
    if not _AN_ADDRESS.match(text):
        return None
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise StoreForeign(_PASSWORD.sub(r"\1:***@", text), type(error).__name__) from None
    if url.drivername not in _ADDRESSES:
        raise StoreForeign(url.render_as_string(hide_password=True))
    return url.set(drivername=_ADDRESSES[0])


def name_of(place: Place) -> str:
    """Name a place for people, without its password."""
    url = server_url(place)
    return str(place) if url is None else url.render_as_string(hide_password=True)


def make_engine(place: Place, *, foreign_keys: bool = True) -> Engine:
    """Make the engine of a place. Upgrades of SQLite run without foreign keys, checked after."""
    url = server_url(place)
    if url is None:
        return _sqlite_engine(Path(str(place)), foreign_keys=foreign_keys)
    return _postgresql_engine(url)


def reading(engine: Engine) -> Engine:
    """Give the same database for transactions that must not write; it is let go of together.

    A file has a connection of its own for them: to forbid and allow writing on one and the same
    makes SQLite prepare every statement anew each time.
    """
    if engine.dialect.name != "sqlite":
        return engine.execution_options(**{READING: True})
    made = _sqlite_engine(Path(str(engine.url.database)), reads=True)
    event.listen(engine, "engine_disposed", lambda _: made.dispose())
    return made


def state_of(connection: Connection) -> object | None:
    """Tell by what to know again the state that this transaction sees; None when nothing tells.

    SQLite counts, for each connection, the changes that others have made to the file.
    """
    if connection.dialect.name != "sqlite":
        return None
    seen_by = connection.info.setdefault("totrinn_connection", object())
    return seen_by, connection.exec_driver_sql("PRAGMA data_version").scalar()


_COMPILED: LRUCache[Any, Any] = LRUCache(1_000)
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _sqlite_engine(path: Path, *, foreign_keys: bool = True, reads: bool = False) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, json_serializer=_to_json)
    _share_statements(engine)

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        # The driver begins no transaction by itself, so that changes of tables roll back too.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        connection.execute(f"PRAGMA foreign_keys = {int(foreign_keys)}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute(f"PRAGMA query_only = {int(reads)}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


@cache
def _sqlite_dialect() -> Dialect:
    """Give the one dialect of every SQLite file, ready for use."""
    engine = create_engine("sqlite://", json_serializer=_to_json)
    engine.connect().close()
    engine.dispose()
    return engine.dialect


def _share_statements(engine: Engine) -> None:
    """Let a statement that was compiled for one file serve the next; they are all alike."""
    engine.dialect = _sqlite_dialect()
    engine.update_execution_options(compiled_cache=_COMPILED)


def _postgresql_engine(url: URL) -> Engine:
    options = f"-c lock_timeout={BUSY_MILLISECONDS} -c client_encoding=UTF8"
    engine = create_engine(
        url,
        json_serializer=_to_json,
        pool_size=2,
        pool_pre_ping=True,
        connect_args={"options": options, "connect_timeout": 10},
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get(READING):
            connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        else:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})")

    return engine


def is_on_network(path: Path) -> bool:
    """Tell whether a file lies on a network share, where shared memory does not reach."""
    if sys.platform == "win32":
        return _is_windows_share(path)
    return _file_system(path) in NETWORK_FILE_SYSTEMS


def _is_windows_share(path: Path) -> bool:
    import ctypes

    full = str(path.resolve())
    if full.startswith("\\\\"):
        return True
    remote = 4
    drive_type: int = ctypes.windll.kernel32.GetDriveTypeW(path.resolve().anchor)  # type: ignore[attr-defined,unused-ignore]
    return drive_type == remote


def _file_system(path: Path) -> str:
    """Name the file system that holds a path, where the system lists its mounts."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    full = path.resolve()
    above = {str(place) for place in (full, *full.parents)}
    best, kind = -1, ""
    for line in lines:
        _, mount, found, *_ = line.split(" ")
        point = mount.encode("latin-1", "replace").decode("unicode_escape")
        if len(point) >= best and point in above:
            best, kind = len(point), found
    return kind
