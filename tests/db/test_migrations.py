# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Migrations, the safe copy before them, and what happens when one of them fails."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import select

from rows import add_party, add_world
from totrinn_db import copies, opening
from totrinn_db.columns import Base
from totrinn_db.domain.errors import DiskFull, StoreBusy, StoreTooNew, UpgradeFailed
from totrinn_db.engine import make_engine
from totrinn_db.integrity import check
from totrinn_db.models import Party
from totrinn_db.revisions import HEAD, OURS, Lineage, configuration
from totrinn_db.store import Store

INSTALLATION = "0198c0de-0000-7000-8000-000000000001"
NOW = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{head}"


def upgrade() -> None:
    with op.batch_alter_table("party") as batch:
        batch.add_column(sa.Column("shoe_size", sa.Integer(), nullable=True))
    op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))
    {then}
"""


NEWER = f"{int(HEAD) + 1:04}"


def a_newer_version(folder: Path, then: str = "") -> Lineage:
    """Make the migrations of a later version of Totrinn, whose newest does something more."""
    shutil.copytree(OURS.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = NEXT.format(head=HEAD, next=NEWER, then=then)
    (folder / "versions" / f"{NEWER}_next.py").write_text(text, encoding="utf-8")
    return Lineage((*OURS.revisions, NEWER), folder)


def revision_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]


def tables_of(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}


def party_names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM party ORDER BY name")]


def copies_of(path: Path) -> list[Path]:
    return sorted((path.parent / copies.FOLDER).glob(f"*{path.suffix}"))


KEPT = sorted((Path(__file__).parents[1] / "files").glob("revision_*.sqlite"))


@pytest.fixture
def filled(place, actor):
    """A database with rows in it, closed."""
    store = Store.open(place, installation_id=INSTALLATION)
    store._copied_on = store.today()
    store.write(add_world, actor=actor)
    store.close()
    return place


def rows_of(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM pragma_table_list")]
        ours = [name for name in names if not name.startswith(("sqlite_", "alembic_"))]
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in ours
        }


def test_a_database_of_every_older_revision_is_kept():
    assert [kept.stem for kept in KEPT] == [f"revision_{name}" for name in OURS.revisions[:-1]]


# The first goes through every migration, and the last through the newest alone.
@pytest.mark.parametrize(
    "kept",
    [
        pytest.param(kept, id=kept.stem, marks=[pytest.mark.slow] if kept in KEPT[1:-1] else [])
        for kept in KEPT
    ],
)
def test_a_kept_database_upgrades_and_keeps_its_rows(kept, tmp_path):
    place = tmp_path / "totrinn.sqlite"
    shutil.copyfile(kept, place)
    before = rows_of(place)
    assert before["event"] > 100
    store = Store.open(place, installation_id=INSTALLATION)
    found = check(store)
    store.close()
    assert (found.ok, found.revision) == (True, HEAD)
    after = rows_of(place)
    assert {name: after[name] for name in before} == before
    assert all(after[name] == 0 for name in after.keys() - before.keys())


def test_the_known_revisions_are_those_of_the_migrations():
    scripts = ScriptDirectory.from_config(configuration(OURS))
    assert scripts.get_heads() == [HEAD]
    newest_first = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(newest_first)) == OURS.revisions


def test_the_migrations_make_the_tables_that_the_rows_need(any_store):
    engine = make_engine(any_store.place)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_an_older_database_is_copied_and_upgraded(filled, tmp_path):
    names = party_names(filled)
    opening.prepare(filled, now=NOW, lineage=a_newer_version(tmp_path / "newer"))
    assert revision_of(filled) == NEWER
    assert party_names(filled) == names
    (copy,) = copies_of(filled)
    assert copy.name == f"totrinn-{HEAD}-20260901T090000.sqlite"
    assert revision_of(copy) == HEAD
    assert party_names(copy) == names
    assert copies.examine_copy(copy) == HEAD


def test_an_upgrade_keeps_the_indexes_and_foreign_keys_of_a_table_it_rewrites(filled, tmp_path):
    then = (
        "with op.batch_alter_table('region_member', recreate='always') as batch:"
        " batch.add_column(sa.Column('x', sa.Integer()))"
    )
    with closing(sqlite3.connect(filled)) as connection:
        before = connection.execute("PRAGMA foreign_key_list(region_member)").fetchall()
    opening.prepare(filled, now=NOW, lineage=a_newer_version(tmp_path / "newer", then))
    with closing(sqlite3.connect(filled)) as connection:
        after = connection.execute("PRAGMA foreign_key_list(region_member)").fetchall()
    assert {row[2:5] for row in after} == {row[2:5] for row in before}
    assert {"ix_region_member_party_id", "ix_region_member_region_id"} <= tables_of(filled)


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(filled, tmp_path):
    names = party_names(filled)
    lineage = a_newer_version(tmp_path / "newer", "raise RuntimeError('midt i')")
    with pytest.raises(UpgradeFailed, match="midt i"):
        opening.prepare(filled, now=NOW, lineage=lineage)
    assert revision_of(filled) == HEAD
    assert party_names(filled) == names
    assert "extra" not in tables_of(filled)
    assert len(copies_of(filled)) == 1
    Store.open(filled, installation_id=INSTALLATION).close()


def test_an_upgrade_that_breaks_the_rows_is_not_kept(filled, tmp_path):
    then = "op.execute(\"UPDATE case_class SET path_id = 'borte'\")"
    with pytest.raises(UpgradeFailed, match="foreign key of case_class"):
        opening.prepare(filled, now=NOW, lineage=a_newer_version(tmp_path / "newer", then))
    assert revision_of(filled) == HEAD
    Store.open(filled, installation_id=INSTALLATION).close()


def test_the_copy_is_put_back_when_an_upgrade_stops_half_way(filled, tmp_path):
    names = party_names(filled)
    half_way = (
        "op.execute('DELETE FROM event'); op.execute('UPDATE party SET name = 0');"
        "op.execute(\"UPDATE alembic_version SET version_num = 'halvveis'\");"
        "op.get_bind().connection.dbapi_connection.execute('COMMIT'); raise RuntimeError('strøm')"
    )
    with pytest.raises(UpgradeFailed):
        opening.prepare(filled, now=NOW, lineage=a_newer_version(tmp_path / "newer", half_way))
    assert revision_of(filled) == HEAD
    assert party_names(filled) == names
    Store.open(filled, installation_id=INSTALLATION).close()
    aside = [each.name for each in filled.parent.iterdir() if "aside" in each.name]
    assert aside == ["totrinn.sqlite.aside-1"]


def test_an_upgrade_waits_for_a_writer_and_does_not_begin_without_the_lock(
    filled, tmp_path, monkeypatch
):
    monkeypatch.setattr("totrinn_db.engine.BUSY_MILLISECONDS", 50)
    lineage = a_newer_version(tmp_path / "newer")
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            opening.prepare(filled, now=NOW, lineage=lineage)
        other.execute("ROLLBACK")
    assert revision_of(filled) == HEAD


def test_no_upgrade_begins_without_room_for_the_copy(filled, tmp_path, small_disk):
    place = small_disk / "totrinn.sqlite"
    shutil.copyfile(filled, place)
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="space"):
        filler.write_bytes(bytes(4_000_000))
    with pytest.raises(DiskFull):
        opening.prepare(place, now=NOW, lineage=a_newer_version(tmp_path / "newer"))
    filler.unlink()
    assert revision_of(place) == HEAD
    assert party_names(place) == party_names(filled)
    assert copies_of(place) == []


def test_the_last_five_copies_before_upgrades_are_kept(filled):
    for hours in range(8):
        copies.copy_before_upgrade(filled, revision="0001", now=NOW + timedelta(hours=hours))
    names = [copy.name for copy in copies_of(filled)]
    assert names == [f"totrinn-0001-20260901T{hour:02}0000.sqlite" for hour in range(12, 17)]
    assert len(list((filled.parent / copies.FOLDER).iterdir())) == 10


def test_a_newer_database_is_refused_and_left_alone(filled, tmp_path):
    opening.prepare(filled, now=NOW, lineage=a_newer_version(tmp_path / "newer"))
    with pytest.raises(StoreTooNew) as failed:
        Store.open(filled, installation_id=INSTALLATION)
    assert failed.value.detail == NEWER
    assert revision_of(filled) == NEWER


@pytest.mark.slow
def test_a_server_is_upgraded_in_one_transaction(empty_server_place, tmp_path, actor):
    store = Store.create(empty_server_place, installation_id=INSTALLATION)
    store.write(add_party, name="Åmot", actor=actor)
    broken = a_newer_version(tmp_path / "broken", "raise RuntimeError('midt i')")
    with pytest.raises(UpgradeFailed):
        opening.prepare(empty_server_place, now=NOW, lineage=broken)
    assert store.read(lambda r: r.session.scalars(select(Party.name)).all()) == ["Åmot"]
    store.close()
    opening.prepare(empty_server_place, now=NOW, lineage=a_newer_version(tmp_path / "newer"))
    with pytest.raises(StoreTooNew):
        Store.open(empty_server_place, installation_id=INSTALLATION)
