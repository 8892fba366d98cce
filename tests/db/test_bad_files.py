# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Files that are no database, broken, out of reach or full: said by name, and left untouched."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from rows import add_party, add_world
from totrinn_db.domain.errors import (
    DiskFull,
    StoreBusy,
    StoreDamaged,
    StoreForeign,
    StoreMissing,
    StoreProblem,
    StoreReadOnly,
    StoreTooNew,
)
from totrinn_db.integrity import check
from totrinn_db.models import Party
from totrinn_db.store import Store

INSTALLATION = "0198c0de-0000-7000-8000-000000000001"
NOBODY = 65534


def snapshot(folder: Path) -> dict[str, str]:
    """The content of every file of a folder, by its hash."""
    return {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest()
        for each in folder.iterdir()
        if each.is_file()
    }


def refused(path: Path) -> StoreProblem:
    """Open a file that must be refused, and see that nothing about it changed."""
    before = snapshot(path.parent)
    with pytest.raises(StoreProblem) as failed:
        Store.open(path, installation_id=INSTALLATION)
    assert snapshot(path.parent) == before
    return failed.value


def read_all(path: Path) -> None:
    """Open a file and read every text of its history."""
    with closing(Store.open(path, installation_id=INSTALLATION)) as store:
        check(store)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "sted"
    made.mkdir()
    return made


def test_a_file_that_is_not_there_is_missing(folder):
    assert type(refused(folder / "totrinn.sqlite")) is StoreMissing
    assert type(refused_in_missing_folder(folder)) is StoreMissing


def refused_in_missing_folder(folder: Path) -> StoreProblem:
    with pytest.raises(StoreProblem) as failed:
        Store.open(folder / "borte" / "totrinn.sqlite", installation_id=INSTALLATION)
    assert list(folder.iterdir()) == []
    return failed.value


def test_a_text_file_is_foreign(folder):
    path = folder / "notat.txt"
    path.write_text("SQLite er fint. " * 100, encoding="utf-8")
    assert type(refused(path)) is StoreForeign


def test_an_empty_file_is_foreign(folder):
    path = folder / "tom.sqlite"
    path.touch()
    assert type(refused(path)) is StoreForeign


def test_a_word_file_is_foreign(folder):
    path = folder / "sak.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    assert type(refused(path)) is StoreForeign


def test_a_folder_is_foreign(folder):
    (folder / "mappe").mkdir()
    assert type(refused(folder / "mappe")) is StoreForeign


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_the_database_of_another_program_is_foreign(folder, journal):
    path = folder / "andre.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("CREATE TABLE party (name TEXT)")
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        connection.commit()
    assert type(refused(path)) is StoreForeign


def test_a_file_of_only_zeros_is_damaged(folder):
    path = folder / "totrinn.sqlite"
    path.write_bytes(bytes(8192))
    assert type(refused(path)) is StoreDamaged


def test_a_database_that_was_cut_short_is_damaged(place):
    size = place.stat().st_size
    for length in (50, 100, 4096, size // 2, size - 4096):
        shutil.copyfile(place, cut := place.with_name(f"kuttet-{length}.sqlite"))
        with cut.open("rb+") as file:
            file.truncate(length)
        assert type(refused(cut)) is StoreDamaged, length


def test_a_database_with_a_wiped_page_is_damaged(place, actor):
    store = Store.open(place, installation_id=INSTALLATION)
    store._copied_on = store.today()
    store.write(add_world, actor=actor)
    store.close()
    with closing(sqlite3.connect(place)) as connection:
        roots = [row[0] for row in connection.execute("SELECT rootpage FROM sqlite_master")]
    for page in roots[:: len(roots) // 6]:
        shutil.copyfile(place, wiped := place.with_name(f"tømt-{page}.sqlite"))
        with wiped.open("rb+") as file:
            file.seek((page - 1) * 4096)
            file.write(bytes(4096))
        assert type(refused(wiped)) is StoreDamaged, page


@pytest.mark.parametrize("start", [16, 20, 44, 60, 100])
def test_a_database_with_garbage_in_its_head_is_damaged(place, start):
    with place.open("rb+") as file:
        file.seek(start)
        file.write(bytes(range(255, 155, -1)))
    assert type(refused(place)) is StoreDamaged


@pytest.mark.parametrize(
    ("found", "wrong"), [(b"sqlite_autoindex", b"\x98"), (b'{"', b"\xff\xff"), (b'{"', b"}}")]
)
def test_a_database_whose_texts_are_no_texts_is_damaged(place, actor, found, wrong):
    store = Store.open(place, installation_id=INSTALLATION)
    store.write(add_world, actor=actor)
    store.close()
    place.write_bytes(place.read_bytes().replace(found, wrong + found[len(wrong) :]))
    with pytest.raises(StoreDamaged):
        read_all(place)


def test_a_database_without_its_revision_is_damaged(place):
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("DELETE FROM alembic_version")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.commit()
    assert type(refused(place)) is StoreDamaged


def test_a_newer_database_is_left_alone(place):
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    assert type(refused(place)) is StoreTooNew


def test_a_newer_database_in_use_by_its_own_program_is_left_alone(place):
    with closing(sqlite3.connect(place)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()
        log = place.with_name(place.name + "-wal")
        before = log.read_bytes()
        with pytest.raises(StoreTooNew):
            Store.open(place, installation_id=INSTALLATION)
        assert log.read_bytes() == before
        assert other.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)


def test_a_database_that_another_program_holds_is_busy(place, monkeypatch):
    monkeypatch.setattr("totrinn_db.engine.BUSY_MILLISECONDS", 50)
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusy):
            Store.open(place, installation_id=INSTALLATION)


def test_work_that_a_broken_off_program_left_in_the_log_is_kept(place, actor, tmp_path):
    """As after a loss of power: the rows lie in the log beside the file."""
    store = Store.open(place, installation_id=INSTALLATION)
    store._copied_on = store.today()
    store.write(add_party, name="Åmot", actor=actor)
    taken = tmp_path / "strømbrudd"
    taken.mkdir()
    for each in place.parent.glob("totrinn.sqlite*"):
        if not each.name.endswith("-shm"):
            shutil.copyfile(each, taken / each.name)
    store.close()
    again = Store.open(taken / place.name, installation_id=INSTALLATION)
    assert again.read(lambda r: r.session.scalars(select(Party.name)).all()) == ["Åmot"]
    assert check(again).ok
    again.close()


AS_NOBODY = f"""
import os, sys
import sqlalchemy.dialects.sqlite
from totrinn_db.domain.errors import StoreProblem
from totrinn_db.store import Store
if os.getuid() == 0: os.setuid({NOBODY})
for how, path in zip(sys.argv[1::2], sys.argv[2::2]):
    try: print(getattr(Store, how)(path, installation_id={INSTALLATION!r}))
    except StoreProblem as problem: print(problem.code)
"""


def as_nobody(*wishes: str | Path) -> list[str]:
    """Open or make databases as a user who owns nothing; the administrator may write anywhere."""
    package = Path(sys.modules["totrinn_db.store"].__file__).parents[1]
    run = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, *map(str, wishes)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(package)},
    )
    return [*run.stdout.split(), run.stderr]


@pytest.fixture
def open_to_all():
    """A folder that any user can reach, unlike the folders of a test."""
    folder = Path(tempfile.mkdtemp(prefix="totrinn-open-"))
    folder.chmod(0o755)
    yield folder
    for each in folder.iterdir():
        each.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_a_place_that_cannot_be_written_to_is_read_only_and_no_database_is_made_there(
    place, open_to_all
):
    kept = [open_to_all / "fil" / "totrinn.sqlite", open_to_all / "mappe" / "totrinn.sqlite"]
    for path, file_mode, folder_mode in zip(kept, (0o444, 0o666), (0o777, 0o555), strict=True):
        path.parent.mkdir()
        shutil.copyfile(place, path)
        path.chmod(file_mode)
        path.parent.chmod(folder_mode)
    new = open_to_all / "tom" / "totrinn.sqlite"
    new.parent.mkdir(mode=0o555)
    before = [snapshot(path.parent) for path in kept]
    said = as_nobody("open", kept[0], "open", kept[1], "create", new)
    assert said == [StoreReadOnly.code] * 3 + [""]
    assert [snapshot(path.parent) for path in kept] == before
    assert list(new.parent.iterdir()) == []


def test_a_full_disk_says_so_and_what_was_saved_is_kept(place, small_disk, actor):
    path = small_disk / "totrinn.sqlite"
    shutil.copyfile(place, path)
    store = Store.open(path, installation_id=INSTALLATION)
    store._copied_on = store.today()
    saved = []

    def fill():
        for number in range(1000):
            name = f"Kommune {number} " + "x" * 150
            store.write(add_party, name=name, actor=actor)
            saved.append(name)

    with pytest.raises(DiskFull):
        fill()
    assert len(saved) > 10
    names = select(Party.name).order_by(Party.id)
    assert store.read(lambda r: r.session.scalars(names).all()) == saved
    store.close()
    again = Store.open(path, installation_id=INSTALLATION)
    assert again.read(lambda r: r.session.scalars(names).all()) == saved
    assert check(again).ok
    again.close()


def test_no_half_database_is_left_when_the_disk_fills_while_it_is_made(small_disk):
    (small_disk / "fyll").write_bytes(bytes(1_900_000))
    with pytest.raises(DiskFull):
        Store.create(small_disk / "totrinn.sqlite", installation_id=INSTALLATION)
    assert [each.name for each in small_disk.iterdir()] == ["fyll"]
