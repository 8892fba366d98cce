# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Databases for the tests of storage: real SQLite files, and a real PostgreSQL."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from glob import glob
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import URL, create_engine, make_url, text

from builders import Clock as TickingClock
from builders import House, small_house
from tools import needed_tool
from totrinn_db.columns import Base
from totrinn_db.engine import make_engine
from totrinn_db.store import Store
from totrinn_db.work import Actor

INSTALLATION = "0198c0de-0000-7000-8000-000000000001"
_SERVER_FOLDERS = tuple(sorted(glob("/usr/lib/postgresql/*/bin"), reverse=True))


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def actor() -> Actor:
    return Actor("0198c0de-0000-7000-8000-00000000000a", "Kari Nordmann", "rådgiver")


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database, made by the migrations."""
    path = tmp_path_factory.mktemp("made") / "totrinn.sqlite"
    Store.create(path, installation_id=INSTALLATION).close()
    return path


@pytest.fixture
def place(made_once: Path, tmp_path: Path) -> Path:
    """A new database of the test's own, closed."""
    path = tmp_path / "data" / "totrinn.sqlite"
    path.parent.mkdir()
    shutil.copyfile(made_once, path)
    return path


@pytest.fixture
def store(place: Path, clock: Clock) -> Iterator[Store]:
    """A new SQLite database, open."""
    opened = Store.open(place, installation_id=INSTALLATION, clock=clock)
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def any_store(request: pytest.FixtureRequest, clock: Clock) -> Iterator[Store]:
    """A new database of each kind, open."""
    place = request.getfixturevalue("place" if request.param == "sqlite" else "server_place")
    opened = Store.open(place, installation_id=INSTALLATION, clock=clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def server() -> Iterator[URL]:
    """A PostgreSQL server: the one that is named, or one started for the run."""
    named = os.environ.get("TOTRINN_TEST_POSTGRES")
    if named:
        yield make_url(named)
        return
    initdb = needed_tool("initdb", why="to test on PostgreSQL", folders=_SERVER_FOLDERS)
    folder = Path(tempfile.mkdtemp(prefix="totrinn-pg-"))
    as_owner = _as_owner_of(folder)
    data = folder / "data"
    control = str(Path(initdb).with_name("pg_ctl"))
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    locale = ["-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    try:
        as_owner(initdb, "-D", str(data), "-A", "trust", "-U", "totrinn", *locale)
        as_owner(control, "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
        yield URL.create(
            "postgresql+psycopg",
            username="totrinn",
            database="postgres",
            query={"host": str(folder)},
        )
        as_owner(control, "-D", str(data), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_owner_of(folder: Path) -> Callable[..., None]:
    """Run the server's programs as another user where we are root, which they refuse."""
    prefix: list[str] = []
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        prefix = [needed_tool("runuser", why="to start PostgreSQL"), "-u", "postgres", "--"]

    def run(*command: str) -> None:
        subprocess.run([*prefix, *command], check=True, cwd=folder, stdout=subprocess.DEVNULL)

    return run


@pytest.fixture(scope="session")
def made_on_server(server: URL) -> Iterator[URL]:
    """A database on the server, made by the migrations."""
    name = f"totrinn_{uuid4().hex}"
    _administer(server, f"CREATE DATABASE {name}")
    made = server.set(database=name)
    Store.create(made, installation_id=INSTALLATION).close()
    yield made
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def server_place(made_on_server: URL) -> Iterator[URL]:
    """A database on the server that is empty when a test begins."""
    yield made_on_server
    tables = ", ".join(f'"{name}"' for name in Base.metadata.tables)
    _administer(made_on_server, f"TRUNCATE {tables}")


@pytest.fixture
def empty_server_place(server: URL) -> Iterator[URL]:
    """A database without tables on the server."""
    name = f"empty_{uuid4().hex}"
    _administer(server, f"CREATE DATABASE {name}")
    yield server.set(database=name)
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def _administer(server: URL, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    if not (sys.platform == "linux" and os.geteuid() == 0):
        pytest.skip("only the administrator of a Linux machine can mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("this machine does not let a small disk be mounted")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture(scope="session")
def set_up_once() -> Path:
    """Two municipalities and a trust, closed."""
    return small_house()


@pytest.fixture
def house(set_up_once: Path, tmp_path: Path) -> Iterator[House]:
    """Two municipalities and a trust, on 5 January 2026."""
    path = tmp_path / "house.sqlite"
    shutil.copyfile(set_up_once, path)
    clock = TickingClock()
    # A copy of what was just made needs no examination, which is what opening mostly does.
    engine = make_engine(path)
    store = Store(path, engine, installation_id=INSTALLATION, clock=clock, copies=False)
    yield House.enter(store, clock)
    store.close()
