# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where a database lies: a file, a share or a server, and what happens to it there."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from rows import add_party, add_world
from totrinn_db import engine
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import (
    DiskFull,
    RuleBroken,
    StoreBusy,
    StoreDenied,
    StoreForeign,
    StoreMissing,
    StoreMoved,
    StoreProblem,
    StoreReadOnly,
    StoreUnreachable,
)
from totrinn_db.domain.parties import PartyKind
from totrinn_db.failures import named_failures
from totrinn_db.models import Party
from totrinn_db.store import Store

INSTALLATION = "0198c0de-0000-7000-8000-000000000001"


def names(reading):
    return reading.session.scalars(select(Party.name).order_by(Party.id)).all()


def test_a_database_is_not_made_over_another(any_store):
    with pytest.raises(RuleBroken) as failed:
        Store.create(any_store.place, installation_id=INSTALLATION)
    assert failed.value.refused.code is Code.ALREADY_EXISTS


def test_a_folder_that_is_not_there_is_made(tmp_path):
    path = tmp_path / "en mappe" / "æøå" / "totrinn.sqlite"
    Store.create(path, installation_id=INSTALLATION).close()
    assert [each.name for each in path.parent.iterdir()] == ["totrinn.sqlite"]


@pytest.mark.slow
def test_a_server_without_tables_is_no_database_until_it_is_made(empty_server_place):
    with pytest.raises(StoreMissing):
        Store.open(empty_server_place, installation_id=INSTALLATION)
    Store.create(empty_server_place, installation_id=INSTALLATION).close()
    Store.open(empty_server_place, installation_id=INSTALLATION).close()


def test_a_server_that_does_not_answer_is_not_said_to_be_busy():
    with pytest.raises(StoreUnreachable) as failed:
        Store.open("postgresql+psycopg://kari:hemmelig@127.0.0.1:1/x", installation_id=INSTALLATION)
    assert "hemmelig" not in failed.value.place


@pytest.mark.slow
def test_a_server_that_cuts_the_connection_loses_nothing_that_was_saved(server_place, actor):
    store = Store.open(server_place, installation_id=INSTALLATION)
    store.write(add_party, name="Åmot", actor=actor)

    def cut(work):
        add_party(work, name="Borte")
        connection = work.session.connection()
        connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    with pytest.raises(StoreUnreachable):
        store.write(cut, actor=actor)
    assert store.read(names) == ["Åmot"]
    store.close()


def test_the_place_of_a_server_never_shows_its_password():
    assert engine.name_of("postgresql+psycopg://kari:hemmelig@tjener/x").count("hemmelig") == 0


def test_sqlite_is_set_up_for_safety(store):
    def settings(reading):
        pragmas = ("journal_mode", "foreign_keys", "synchronous", "busy_timeout", "trusted_schema")
        connection = reading.session.connection()
        return [connection.exec_driver_sql(f"PRAGMA {each}").scalar() for each in pragmas]

    assert store.read(settings) == ["wal", 1, 2, 5000, 0]


def test_a_foreign_key_to_nothing_is_refused(any_store, actor):
    def add_orphan(work):
        key = "0198c0de-0000-7000-8000-0000000000ff"
        statement = text("UPDATE party SET removed = :no")
        work.session.connection().execute(statement, {"no": False})
        other = text(
            "INSERT INTO region_member (id, region_id, party_id, is_assumed, version, removed)"
            " VALUES (:id, :id, :id, :no, 1, :no)"
        )
        work.session.connection().execute(other, {"id": key, "no": False})

    with pytest.raises(DBAPIError, match="(?i)foreign key"):
        any_store.write(add_orphan, actor=actor)


def test_a_database_on_a_network_share_keeps_no_shared_memory(store, place, monkeypatch):
    store.close()
    kind = engine._file_system(place)
    assert kind
    monkeypatch.setattr(engine, "NETWORK_FILE_SYSTEMS", frozenset({kind}))
    shared = Store.open(place, installation_id=INSTALLATION)
    mode = shared.read(
        lambda reading: reading.session.connection().exec_driver_sql("PRAGMA journal_mode").scalar()
    )
    shared.close()
    assert mode == "delete"


def test_a_second_writer_waits_and_is_told_when_it_takes_too_long(place, actor, monkeypatch):
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    store = Store.open(place, installation_id=INSTALLATION)
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            store.write(add_party, name="Åmot", actor=actor)
        assert store.read(names) == []
        other.execute("ROLLBACK")
    store.write(add_party, name="Åmot", actor=actor)
    assert store.read(names) == ["Åmot"]
    store.close()


@pytest.mark.slow
def test_a_second_writer_on_a_server_is_told_too(server_place, actor, monkeypatch):
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    first = Store.open(server_place, installation_id=INSTALLATION)
    second = Store.open(server_place, installation_id=INSTALLATION)

    def while_the_other_writes(work):
        work.add(Party(party_kind=PartyKind.OTHER, name="Første", full_name="x"))
        with pytest.raises(StoreBusy):
            second.write(add_party, name="Andre", actor=actor)

    first.write(while_the_other_writes, actor=actor)
    second.write(add_party, name="Andre", actor=actor)
    assert first.read(names) == ["Første", "Andre"]
    first.close()
    second.close()


def test_a_full_database_says_so_and_loses_nothing(store, actor):
    store.write(add_world, actor=actor)
    before = store.read(names)

    def add_too_much(work):
        work.add(Party(party_kind=PartyKind.OTHER, name="Liten", full_name="Liten"))
        work.session.flush()
        connection = work.session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        work.add(Party(party_kind=PartyKind.OTHER, name="Stor", full_name="x", note="x" * 100_000))

    with pytest.raises(DiskFull):
        store.write(add_too_much, actor=actor)
    assert store.read(names) == before
    store.close()
    again = Store.open(store.place, installation_id=INSTALLATION)
    again.write(add_party, name="Etterpå", actor=actor)
    assert again.read(names) == [*before, "Etterpå"]
    again.close()


def test_closing_leaves_one_file(store, place, actor):
    store.write(add_party, name="Åmot", actor=actor)
    store.close()
    assert [each.name for each in place.parent.iterdir() if each.is_file()] == [place.name]


def test_a_failure_that_has_nothing_to_do_with_the_database_is_not_blamed_on_it(store, actor):
    def read_a_lost_file(work):
        raise FileNotFoundError(2, "borte")

    with pytest.raises(FileNotFoundError):
        store.write(read_a_lost_file, actor=actor)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows forbids it for an open file")
@pytest.mark.parametrize("fate", ["deleted", "renamed", "replaced"])
def test_a_file_that_goes_while_it_is_open_takes_nothing_that_would_be_lost(
    store, place, actor, fate
):
    store.write(add_party, name="Åmot", actor=actor)
    aside = place.with_name("annet.sqlite")
    if fate == "replaced":
        shutil.copyfile(place, aside)
        os.replace(aside, place)
    elif fate == "renamed":
        place.rename(aside)
    else:
        place.unlink()
    for act in (
        lambda: store.write(add_party, name="Borte", actor=actor),
        lambda: store.read(names),
        lambda: store.backup(place.with_name("kopi.sqlite")),
    ):
        with pytest.raises(StoreMoved):
            act()
    if fate == "renamed":
        aside.rename(place)
        assert store.read(names) == ["Åmot"]


@pytest.mark.parametrize(
    "address",
    [
        "mysql://kari:hemmelig@tjener/x",
        "postgresql+psycopg2://kari:hemmelig@tjener/x",
        "postgresql+psycopg://kari:hem/me@lig@tjener:port/x",
    ],
)
def test_an_address_that_is_no_database_of_totrinn_is_refused_without_its_password(address):
    with pytest.raises(StoreForeign) as refused:
        Store.open(address, installation_id=INSTALLATION)
    assert "hem" not in refused.value.place
    assert "kari:***@tjener" in refused.value.place


@pytest.mark.parametrize("short", ["postgres", "postgresql"])
def test_an_address_may_leave_out_the_driver(short):
    url = engine.server_url(f"{short}://kari@tjener/x")
    assert url is not None
    assert url.drivername == "postgresql+psycopg"


@pytest.mark.parametrize(
    ("code", "named"),
    [
        (sqlite3.SQLITE_IOERR_READ, StoreProblem),
        (sqlite3.SQLITE_READONLY_DBMOVED, StoreMoved),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StoreReadOnly),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreBusy),
    ],
)
def test_what_sqlite_says_of_a_share_is_known_by_name(code, named):
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    with pytest.raises(StoreProblem) as failed, named_failures("delt.sqlite"):
        raise error
    assert type(failed.value) is named


def test_what_the_system_says_of_a_share_that_went_away_is_known_by_name():
    with pytest.raises(StoreProblem), named_failures("delt.sqlite"):
        raise OSError(errno.ESTALE, "Stale file handle")


@pytest.mark.slow
def test_a_server_that_lets_nobody_in_by_that_name_says_so(server):
    with pytest.raises(StoreDenied):
        Store.open(server.set(username="ukjent"), installation_id=INSTALLATION)
