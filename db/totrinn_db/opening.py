# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How a database comes to be and is made ready: examined, copied, upgraded, checked."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from totrinn_db import copies
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import (
    AppError,
    RuleBroken,
    StoreForeign,
    StoreMissing,
    StoreMoved,
    StoreTooNew,
    UpgradeFailed,
)
from totrinn_db.domain.verdict import Refused
from totrinn_db.engine import Place, is_on_network, make_engine, name_of, server_url
from totrinn_db.examining import examine
from totrinn_db.failures import named_failures
from totrinn_db.revisions import OURS, REVISION_QUERY, Lineage, upgrade

FileIdentity = tuple[int, int]


def create(place: Place, *, lineage: Lineage = OURS) -> None:
    """Make an empty database by the migrations; refuse when there is something already."""
    with named_failures(name_of(place)):
        if server_url(place) is not None:
            _create_on_server(place, lineage)
        else:
            _create_file(Path(str(place)), lineage)


def _already_there(place: Place) -> RuleBroken:
    return RuleBroken(Refused(Code.ALREADY_EXISTS, {"place": name_of(place)}))


def _create_file(path: Path, lineage: Lineage) -> None:
    if path.exists():
        raise _already_there(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    # Made under another name, so that a creation that breaks off leaves no half database.
    part = path.with_name(f"{path.name}.new-{os.getpid()}")
    part.unlink(missing_ok=True)
    try:
        _migrate(part, lineage)
        os.rename(part, path)
    finally:
        part.unlink(missing_ok=True)


def _create_on_server(place: Place, lineage: Lineage) -> None:
    engine = make_engine(place)
    try:
        with engine.begin() as connection:
            if inspect(connection).get_table_names():
                raise _already_there(place)
            upgrade(connection, lineage)
    finally:
        engine.dispose()


def _migrate(path: Path, lineage: Lineage) -> None:
    engine = make_engine(path, foreign_keys=False)
    try:
        with engine.begin() as connection:
            _run_migrations(connection, path, lineage)
    finally:
        engine.dispose()


def _run_migrations(connection: Connection, path: Path, lineage: Lineage) -> None:
    """Run the migrations in the transaction that is open, and check the foreign keys in it."""
    upgrade(connection, lineage)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise UpgradeFailed(str(path), f"foreign key of {broken[0]}")


def prepare(place: Place, *, now: datetime, lineage: Lineage = OURS) -> None:
    """Make a database ready to be opened, or raise the StoreProblem that says why not."""
    if server_url(place) is not None:
        _prepare_server(place, lineage)
        return
    path = Path(str(place))
    if examine(path, lineage) != lineage.head:
        _upgrade_file(path, now, lineage)


def _upgrade_file(path: Path, now: datetime, lineage: Lineage) -> None:
    """Copy and upgrade under one lock: who gets here second waits, and finds it done."""
    engine = make_engine(path, foreign_keys=False)
    try:
        with named_failures(str(path)), engine.connect() as connection, connection.begin():
            revision = str(connection.scalar(text(REVISION_QUERY)))
            if revision == lineage.head:
                return
            copy = copies.copy_before_upgrade(path, revision=revision, now=now)
            try:
                _run_migrations(connection, path, lineage)
            except Exception as error:
                raise _Broken(revision, copy) from error
        if examine(path, lineage) != lineage.head:
            raise _Broken(revision, copy)
    except _Broken as broken:
        engine.dispose()
        _put_back(path, broken, lineage)
        raise UpgradeFailed(str(path), str(broken.__cause__ or "stopped half-way")) from broken
    finally:
        engine.dispose()


class _Broken(Exception):
    """An upgrade broke off; the copy was made before it."""

    def __init__(self, revision: str, copy: Path) -> None:
        super().__init__(revision)
        self.revision = revision
        self.copy = copy


def _put_back(path: Path, broken: _Broken, lineage: Lineage) -> None:
    """Put the copy back, unless the upgrade rolled back and left the database as it was."""
    try:
        untouched = examine(path, lineage) == broken.revision
    except AppError:
        untouched = False
    if not untouched:
        copies.put_back(broken.copy, path, lineage)


def _prepare_server(place: Place, lineage: Lineage) -> None:
    name = name_of(place)
    engine = make_engine(place)
    try:
        with named_failures(name), engine.begin() as connection:
            revision = _revision_on_server(connection, name, lineage)
            if revision != lineage.head:
                _upgrade_server(connection, name, lineage)
    finally:
        engine.dispose()


def _revision_on_server(connection: Connection, name: str, lineage: Lineage) -> str:
    tables = set(inspect(connection).get_table_names())
    if not tables:
        raise StoreMissing(name, "no tables")
    if not tables >= {"alembic_version", "change", "event"}:
        raise StoreForeign(name, "other tables")
    revision = str(connection.scalar(text(REVISION_QUERY)))
    if revision not in lineage.revisions:
        raise StoreTooNew(name, revision)
    return revision


def _upgrade_server(connection: Connection, name: str, lineage: Lineage) -> None:
    """Upgrade in the one transaction; on a server that is the copy, and it rolls back whole."""
    try:
        upgrade(connection, lineage)
    except Exception as error:
        raise UpgradeFailed(name, str(error)) from error


def set_journal(place: Place, engine: Engine) -> None:
    """Choose the log of an SQLite file: the quick and safe one, except on a network share."""
    if server_url(place) is not None:
        return
    mode = "DELETE" if is_on_network(Path(str(place))) else "WAL"
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode")
        if cursor.fetchall() != [(mode.lower(),)]:
            cursor.execute(f"PRAGMA journal_mode = {mode}")
            cursor.fetchall()
        cursor.close()
    finally:
        connection.close()


def identity_of(place: Place) -> FileIdentity | None:
    """Tell by what to know the file again; a server has no such thing, and a share changes it."""
    if server_url(place) is not None or is_on_network(Path(str(place))):
        return None
    return _identity(Path(str(place)))


def still_there(place: Place, known: FileIdentity | None) -> None:
    """Refuse when the file was moved, deleted or replaced: what is written would be lost with it.

    Windows forbids all three for a file that is open; elsewhere SQLite writes on unseen.
    """
    if known is not None and _identity(Path(str(place))) != known:
        raise StoreMoved(str(place))


def _identity(path: Path) -> FileIdentity | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
