# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Making, opening, asking and changing a database, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import DBAPIError

from rows import add_party, rename_party
from totrinn_db import sessions
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import (
    ChangedByOthers,
    NotFound,
    RuleBroken,
    StoreReadOnly,
    require,
)
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AttachmentData, Change, Event, Party
from totrinn_db.sessions import HistoryBypassed
from totrinn_db.store import Store
from totrinn_db.work import once

INSTALLATION = "0198c0de-0000-7000-8000-000000000001"


def names(reading):
    return reading.session.scalars(select(Party.name).order_by(Party.id)).all()


def count(reading, model):
    return len(reading.session.scalars(select(model)).all())


def test_what_is_written_is_there_when_the_database_is_opened_again(any_store, actor):
    any_store.write(add_party, name="Kárášjohka", actor=actor)
    any_store.close()
    again = Store.open(any_store.place, installation_id=INSTALLATION)
    assert again.read(names) == ["Kárášjohka"]
    again.close()


def test_a_question_is_answered_once_until_something_is_written(store, actor):
    asked = []

    @once
    def all_names(reading, *, of):
        asked.append(of)
        return names(reading)

    def rename_twice(work):
        party_id = add_party(work, name="Åmot")
        found = [all_names(work, of="act"), all_names(work, of="act")]
        for name in ("Engerdal", "Trysil"):
            rename_party(work, party_id=party_id, name=name)
            found.append(all_names(work, of="act"))
        return [*found, all_names(work, of="act"), all_names(work, of="act")]

    written = store.write(rename_twice, actor=actor).value
    assert written == [["Åmot"]] * 2 + [["Engerdal"]] + [["Trysil"]] * 3
    # An answer while a change waits is not kept: it is asked again when the change is written.
    assert asked == ["act"] * 4
    store.read(lambda reading: [all_names(reading, of=of) for of in ("here", "there", "here")])
    assert asked[4:] == ["here", "there"]


def test_an_answer_is_kept_from_question_to_question_until_anyone_writes(any_store, actor, clock):
    asked = []

    @once
    def all_names(reading):
        asked.append(reading.today)
        return names(reading)

    def ask():
        return any_store.read(all_names)

    other = Store.open(any_store.place, installation_id=INSTALLATION, clock=any_store.now)
    assert [ask(), ask()] == [[], []]
    kept = len(asked)
    party_id = any_store.write(add_party, name="Åmot", actor=actor).value
    assert [ask(), ask()] == [["Åmot"]] * 2
    other.write(rename_party, party_id=party_id, name="Trysil", actor=actor)
    assert [ask(), ask()] == [["Trysil"]] * 2
    other.close()
    with pytest.raises(NotFound):
        any_store.read(lambda reading: reading.get(Party, INSTALLATION))
    assert ask() == ["Trysil"]
    # A server tells nothing by which its state is known again, so there each question is asked.
    assert (kept, len(asked)) in ((1, 4), (2, 7))
    clock.now = datetime(2030, 1, 1, 9, tzinfo=UTC)
    assert ask() == ["Trysil"]
    assert asked[-1] == date(2030, 1, 1)


def test_only_so_many_answers_are_kept(store, monkeypatch):
    monkeypatch.setattr(sessions, "MOST_ANSWERS", 3)
    asked = []

    @once
    def number(reading, n):
        asked.append(n)
        return n

    for n in (0, 1, 2, 0, 3, 0, 0):
        store.read(number, n)
    assert asked == [0, 1, 2, 3, 0]


def test_an_act_that_fails_leaves_nothing_behind(any_store, actor):
    def add_and_fail(work):
        work.add(Party(party_kind=PartyKind.OTHER, name="Halv", full_name="Halv"))
        require(Refused(Code.NAME_REQUIRED))

    with pytest.raises(RuleBroken):
        any_store.write(add_and_fail, actor=actor)
    assert any_store.read(names) == []
    assert any_store.read(count, Change) == 0


def test_an_act_that_changes_nothing_writes_no_history(any_store, actor):
    written = any_store.write(add_party, name="Åmot", actor=actor)
    same = any_store.write(rename_party, party_id=written.value, name="Åmot", actor=actor)
    assert not same.changes
    assert same.changes.change_id == ""
    assert any_store.read(count, Change) == 1


def test_a_question_cannot_write_rows(any_store, actor):
    party_id = any_store.write(add_party, name="Åmot", actor=actor).value

    def rename(reading):
        reading.get(Party, party_id).name = "Endret"
        reading.session.flush()

    with pytest.raises(HistoryBypassed):
        any_store.read(rename)
    with pytest.raises(HistoryBypassed):
        any_store.read(lambda reading: reading.session.execute(update(Party).values(name="x")))
    assert any_store.read(names) == ["Åmot"]


def test_a_question_cannot_write_past_the_session(any_store, actor):
    any_store.write(add_party, name="Åmot", actor=actor)
    statement = text("UPDATE party SET name = 'x'")
    with pytest.raises((DBAPIError, StoreReadOnly), match="(?i)read-?only"):
        any_store.read(lambda reading: reading.session.connection().execute(statement))
    assert any_store.read(names) == ["Åmot"]


def test_nothing_is_deleted(any_store, actor):
    party_id = any_store.write(add_party, name="Åmot", actor=actor).value

    def delete(work):
        work.session.delete(work.get(Party, party_id))

    with pytest.raises(HistoryBypassed):
        any_store.write(delete, actor=actor)
    assert any_store.read(names) == ["Åmot"]


def test_writes_that_the_history_would_not_see_are_refused(store, actor):
    row = {"party_kind": PartyKind.OTHER, "name": "x", "full_name": "x", "version": 1}
    bypasses = [
        lambda work: work.session.execute(update(Party).values(name="x")),
        lambda work: work.session.execute(insert(Party), [row]),
        lambda work: work.session.bulk_save_objects([Party(**row)]),
        lambda work: work.session.bulk_insert_mappings(Party, [row]),
        lambda work: work.session.bulk_update_mappings(Party, [row]),
    ]
    for bypass in bypasses:
        with pytest.raises(HistoryBypassed):
            store.write(bypass, actor=actor)
    assert store.read(count, Party) == 0


def test_the_history_itself_cannot_be_changed_by_an_act(store, actor):
    store.write(add_party, name="Åmot", actor=actor)

    def forge(work):
        work.session.scalars(select(Change)).one().actor_name = "En annen"

    def forge_event(work):
        work.session.scalars(select(Event)).one().fields = {}

    for act in (forge, forge_event):
        with pytest.raises(HistoryBypassed):
            store.write(act, actor=actor)


def test_the_content_of_a_file_is_stored_without_an_event(store, actor):
    def keep(work):
        work.session.add(AttachmentData(sha256="0" * 64, data=b"innhold"))

    assert not store.write(keep, actor=actor).changes
    assert store.read(lambda r: r.session.get(AttachmentData, "0" * 64).data) == b"innhold"


def test_rows_whose_making_was_undone_are_not_seen(any_store, actor):
    party_id = any_store.write(add_party, name="Åmot", actor=actor).value

    def remove(work):
        work.get(Party, party_id).removed = True

    any_store.write(remove, actor=actor)
    assert any_store.read(names) == []
    assert any_store.read(count, Party) == 0
    with pytest.raises(NotFound):
        any_store.read(lambda reading: reading.get(Party, party_id))


def test_rows_can_be_used_after_the_session_is_closed(store, actor):
    party_id = store.write(add_party, name="Åmot", actor=actor).value
    party = store.read(lambda reading: reading.get(Party, party_id))
    assert party.full_name == "Åmot"


def test_the_date_and_the_working_days_come_from_the_store(store, actor):
    assert store.today() == date(2026, 9, 1)
    assert store.read(lambda reading: reading.today) == date(2026, 9, 1)
    calendar = store.read(lambda reading: reading.calendar)
    # Maundy Thursday, Good Friday, Easter Monday; Constitution Day on a Monday.
    assert calendar.before(date(2027, 3, 30), 1) == date(2027, 3, 24)
    assert not calendar.is_workday(date(2027, 5, 17))
    assert calendar.is_workday(date(2027, 5, 18))
    assert not calendar.is_workday(date(2050, 12, 25))


def test_a_row_that_someone_else_changed_in_the_meantime_is_not_overwritten(store, actor):
    party_id = store.write(add_party, name="Åmot", actor=actor).value

    def rename_too_late(work):
        party = work.get(Party, party_id)
        statement = text("UPDATE party SET version = version + 1")
        work.session.connection().execute(statement)
        party.name = "For sent"

    with pytest.raises(ChangedByOthers) as failed:
        store.write(rename_too_late, actor=actor)
    assert failed.value.kind == "party"
    assert store.read(names) == ["Åmot"]
