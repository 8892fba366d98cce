# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Safe copies: made while the database is in use, checked, kept for a while and put back."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from rows import add_case, add_party, add_wording, add_world, rename_party
from totrinn_db import copies
from totrinn_db.backup import restore
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import (
    RuleBroken,
    StoreBusy,
    StoreDamaged,
    StoreForeign,
    StoreMissing,
)
from totrinn_db.integrity import check
from totrinn_db.models import Case, Party
from totrinn_db.revisions import HEAD
from totrinn_db.store import Store

INSTALLATION = "0198c0de-0000-7000-8000-000000000001"


def names(reading):
    return reading.session.scalars(select(Party.name).order_by(Party.id)).all()


@pytest.fixture
def filled(any_store, actor):
    world = any_store.write(add_world, actor=actor).value
    case_id = any_store.write(add_case, world=world, title="Sak", actor=actor).value
    any_store.write(add_wording, case_id=case_id, text="Å vedta", actor=actor)
    any_store.write(rename_party, party_id=world.party_ids[0], name="Ålesund", actor=actor)
    return any_store


def test_a_copy_of_an_open_database_holds_all_that_was_saved(filled, tmp_path):
    copied = filled.backup(tmp_path / "kopi" / "trygg.sqlite")
    assert [each.name for each in (tmp_path / "kopi").iterdir()] != []
    opened = Store.open(copied.path, installation_id=INSTALLATION)
    assert opened.read(names) == filled.read(names)
    assert opened.read(lambda r: r.session.scalars(select(Case.title)).all()) == ["Sak"]
    found = check(opened)
    assert found.problems == ()
    assert (copied.revision, copied.rows > 10) == (found.revision, True)
    opened.close()


def test_a_copy_has_its_sum_beside_it(filled, tmp_path):
    filled.backup(tmp_path / "trygg.sqlite")
    stated = (tmp_path / "trygg.sqlite.sha256").read_text(encoding="utf-8")
    sum_ = hashlib.sha256((tmp_path / "trygg.sqlite").read_bytes()).hexdigest()
    assert stated == f"{sum_}  trygg.sqlite\n"


def test_a_copy_is_put_back_and_what_lay_there_is_kept(store, tmp_path, actor):
    store.write(add_party, name="Før", actor=actor)
    store.backup(tmp_path / "trygg.sqlite")
    store.write(add_party, name="Etter", actor=actor)
    store.close()
    restored = restore(tmp_path / "trygg.sqlite", store.place)
    assert restored.revision == HEAD
    again = Store.open(store.place, installation_id=INSTALLATION)
    assert again.read(names) == ["Før"]
    again.close()
    aside = Store.open(f"{store.place}.aside-1", installation_id=INSTALLATION)
    assert aside.read(names) == ["Før", "Etter"]
    aside.close()


@pytest.mark.slow
def test_a_copy_is_put_on_an_empty_server(store, empty_server_place, tmp_path, actor):
    world = store.write(add_world, actor=actor).value
    store.write(add_case, world=world, title="Sak", actor=actor)
    store.backup(tmp_path / "trygg.sqlite")
    restored = restore(tmp_path / "trygg.sqlite", empty_server_place)
    moved = Store.open(empty_server_place, installation_id=INSTALLATION)
    assert moved.read(names) == store.read(names)
    assert check(moved).problems == ()
    moved.write(add_party, name="Etterpå", actor=actor)
    assert check(moved).problems == ()
    moved.close()
    with pytest.raises(RuleBroken) as failed:
        restore(tmp_path / "trygg.sqlite", empty_server_place)
    assert failed.value.refused.code is Code.ALREADY_EXISTS
    assert restored.rows > 0


@pytest.mark.slow
def test_a_row_that_points_to_a_later_one_is_carried_too(
    store, empty_server_place, tmp_path, actor
):
    ids = [store.write(add_party, name=name, actor=actor).value for name in "AB"]

    def add_bodies(work):
        from totrinn_db.domain.bodies import BodyLevel
        from totrinn_db.models import Body

        bodies = [
            work.add(Body(level=BodyLevel.LOCAL, name_nb=name, name_nn=name, counted_kinds=[]))
            for name in "AB"
        ]
        bodies[0].parent_id = bodies[1].id

    store.write(add_bodies, actor=actor)
    store.backup(tmp_path / "trygg.sqlite")
    restore(tmp_path / "trygg.sqlite", empty_server_place)
    moved = Store.open(empty_server_place, installation_id=INSTALLATION)
    assert check(moved).problems == ()
    assert len(moved.read(names)) == len(ids)
    moved.close()


@pytest.mark.parametrize("change", ["flip", "cut", "text"])
def test_a_copy_that_is_not_what_was_written_is_not_put_back(store, place, tmp_path, actor, change):
    store.write(add_party, name="Åmot kommune", actor=actor)
    path = tmp_path / "trygg.sqlite"
    store.backup(path)
    content = path.read_bytes()
    spot = content.index("Åmot kommune".encode())
    changed = {
        "flip": content[:spot] + b"X" + content[spot + 1 :],
        "cut": content[:-4096],
        "text": b"noe annet",
    }
    path.write_bytes(changed[change])
    before = place.read_bytes()
    with pytest.raises(StoreDamaged):
        restore(path, place)
    assert place.read_bytes() == before


def test_a_copy_that_is_not_there_or_something_else_is_refused(place, tmp_path):
    with pytest.raises(StoreMissing):
        restore(tmp_path / "borte.sqlite", place)
    (tmp_path / "notat.txt").write_text("hei", encoding="utf-8")
    with pytest.raises(StoreForeign):
        restore(tmp_path / "notat.txt", place)


def daily(place):
    return sorted(each.name for each in (place.parent / copies.FOLDER).glob("*.sqlite"))


def test_the_first_act_of_a_day_leaves_a_copy_from_before_it(store, place, actor, clock):
    store.write(add_party, name="Første dag", actor=actor)
    store.write(add_party, name="Samme dag", actor=actor)
    assert daily(place) == ["totrinn-2026-09-01.sqlite"]
    clock.now += timedelta(days=1)
    store.write(add_party, name="Neste dag", actor=actor)
    assert daily(place) == ["totrinn-2026-09-01.sqlite", "totrinn-2026-09-02.sqlite"]
    copy = place.parent / copies.FOLDER / "totrinn-2026-09-02.sqlite"
    opened = Store.open(copy, installation_id=INSTALLATION)
    assert opened.read(names) == ["Første dag", "Samme dag"]
    opened.close()


def test_daily_copies_are_kept_for_a_fortnight(place):
    first = date(2026, 9, 1)
    for day in range(20):
        copies.copy_of_the_day(place, first + timedelta(days=day))
    kept = daily(place)
    assert (kept[0], kept[-1], len(kept)) == (
        "totrinn-2026-09-06.sqlite",
        "totrinn-2026-09-20.sqlite",
        15,
    )
    # By the day in its name: a folder that was carried here is younger than its content.
    assert copies.newest_copy(place).date() == date(2026, 9, 20)


@pytest.mark.expects_log("no copy of the day")
def test_an_act_does_not_fail_because_no_copy_could_be_made(store, place, actor):
    (place.parent / copies.FOLDER).write_text("i veien", encoding="utf-8")
    store.write(add_party, name="Åmot", actor=actor)
    assert store.read(names) == ["Åmot"]


def test_reading_makes_no_copies(store, place):
    assert store.read(names) == []
    assert not (place.parent / copies.FOLDER).exists()


def test_a_copy_replaces_an_earlier_copy_and_nothing_else(filled, place, tmp_path):
    copy, letter = tmp_path / "kopi.sqlite", tmp_path / "brev.docx"
    letter.write_bytes("Kjære kommune".encode())
    filled.backup(copy)
    assert filled.backup(copy).rows > 0
    for taken in (place, letter, tmp_path):
        with pytest.raises(RuleBroken) as refused:
            filled.backup(taken)
        assert refused.value.refused.code is Code.ALREADY_EXISTS
    assert letter.read_bytes() == "Kjære kommune".encode()
    assert check(filled).ok


def test_a_copy_is_not_put_back_under_a_totrinn_that_has_the_database_open(
    store, place, tmp_path, actor
):
    copy = tmp_path / "kopi.sqlite"
    store.backup(copy)
    store.write(add_world, actor=actor)
    with pytest.raises(StoreBusy):
        restore(copy, place)
    assert not list(place.parent.glob("*.aside-*"))
    assert store.read(names) != []
    store.close()
    restore(copy, place)


def test_a_database_that_cannot_be_copied_is_named_and_not_the_place_of_the_copy(place, tmp_path):
    place.unlink()
    with pytest.raises(StoreMissing) as missing:
        copies.copy_to(place, tmp_path / "kopi.sqlite")
    assert missing.value.place == str(place)


ALONE = f"""
import sys
from totrinn_db.backup import restore
print(restore(*sys.argv[1:]).rows)
from totrinn_db.store import Store
Store.open(sys.argv[2], installation_id={INSTALLATION!r}).close()
print([m for m in ("alembic", "holidays", "psycopg") if m in sys.modules])
"""


@pytest.mark.slow
def test_a_restore_alone_in_its_process_carries_all_tables_and_a_start_loads_no_alembic(
    store, tmp_path, actor
):
    store.write(add_world, actor=actor)
    copied = store.backup(tmp_path / "kopi.sqlite")
    run = subprocess.run(
        [sys.executable, "-c", ALONE, copied.path, str(tmp_path / "tilbake.sqlite")],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(copies.__file__).parents[1])},
    )
    assert (run.stdout.split("\n"), run.stderr) == ([str(copied.rows), "[]", ""], "")
