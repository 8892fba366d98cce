# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The history that every act writes by itself: what is in it, in which order, and the chain."""

from __future__ import annotations

from datetime import date, time, timedelta
from enum import Enum as PythonEnum
from itertools import count
from uuid import UUID

import pytest
from sqlalchemy import JSON, Boolean, Date, Enum, Integer, Time, Uuid, select

from rows import (
    add_case,
    add_item,
    add_meeting,
    add_party,
    add_round,
    add_wording,
    add_world,
    rename_party,
)
from totrinn_db.codec import NOT_IN_HISTORY, fields_of, models
from totrinn_db.columns import Base, Entity, new_id
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.parties import PartyKind
from totrinn_db.integrity import chain_problems, check, differences
from totrinn_db.models import AgendaItem, Anchoring, Change, Event, Party, Statement
from totrinn_db.ownership import owner_model
from totrinn_db.store import Store

INSTALLATION = "0198c0de-0000-7000-8000-000000000001"
OTHER = "0198c0de-0000-7000-8000-000000000002"


def events_of(store, change_id):
    statement = select(Event).where(Event.change_id == change_id).order_by(Event.position)
    return store.read(lambda reading: reading.session.scalars(statement).all())


def changes(store):
    statement = select(Change).order_by(Change.clock)
    return store.read(lambda reading: reading.session.scalars(statement).all())


@pytest.fixture
def world(any_store, actor):
    return any_store.write(add_world, actor=actor).value


def test_a_change_tells_who_did_what_where_and_when(any_store, actor, clock):
    written = any_store.write(add_party, name="Åmot", actor=actor)
    at = clock.now
    (change,) = changes(any_store)
    assert change.id == written.changes.change_id
    assert (change.actor_id, change.actor_name) == (actor.id, "Kari Nordmann")
    assert (change.installation_id, change.counter, change.clock) == (INSTALLATION, 1, 1)
    assert change.command == written.changes.command == "add_party"
    assert change.at == at.isoformat(timespec="milliseconds")


def test_the_facts_of_a_change_are_ids_and_never_texts(any_store, actor):
    party_id = any_store.write(add_party, name="Åmot", actor=actor).value
    any_store.write(rename_party, party_id=party_id, name="Hemmelig", actor=actor)
    assert changes(any_store)[1].facts == {"party_id": party_id}


def test_a_new_row_is_in_the_history_with_all_its_fields(any_store, actor):
    written = any_store.write(add_party, name="Åmot", actor=actor)
    (event,) = events_of(any_store, written.changes.change_id)
    assert (event.entity, event.entity_id) == ("party", written.value)
    assert event.fields["name"] == [None, "Åmot"]
    assert event.fields["party_kind"] == [None, "municipality"]
    assert event.fields["removed"] == [None, False]
    # What is empty in the row is not there; every other field is.
    party = any_store.read(lambda reading: reading.get(Party, written.value))
    filled = {name for name in fields_of(Party) if getattr(party, name) is not None}
    assert set(event.fields) == filled
    assert event.overwrites == {}


def test_only_what_changed_is_in_the_history_with_what_it_overwrote(any_store, actor):
    made = any_store.write(add_party, name="Åmot", actor=actor)
    (first,) = events_of(any_store, made.changes.change_id)
    renamed = any_store.write(rename_party, party_id=made.value, name="Åmot 2", actor=actor)
    (second,) = events_of(any_store, renamed.changes.change_id)
    assert second.fields == {"name": ["Åmot", "Åmot 2"]}
    assert second.overwrites == {"name": first.id}
    again = any_store.write(rename_party, party_id=made.value, name="Åmot 3", actor=actor)
    (third,) = events_of(any_store, again.changes.change_id)
    assert third.overwrites == {"name": second.id}


def test_a_field_that_is_set_for_the_first_time_overwrites_nothing(any_store, actor):
    made = any_store.write(add_party, name="Åmot", actor=actor)

    def end(work):
        work.get(Party, made.value).ended_on = date(2026, 12, 31)

    (event,) = events_of(any_store, any_store.write(end, actor=actor).changes.change_id)
    assert event.fields == {"ended_on": [None, "2026-12-31"]}
    assert event.overwrites == {}


def test_the_last_setter_is_found_far_back(any_store, actor):
    made = any_store.write(add_party, name="Åmot", actor=actor)
    (first,) = events_of(any_store, made.changes.change_id)
    for number in range(40):
        any_store.write(rename_party, party_id=made.value, name=f"Åmot {number}", actor=actor)

    def note(work):
        work.get(Party, made.value).note = "ny"

    (event,) = events_of(any_store, any_store.write(note, actor=actor).changes.change_id)
    assert event.overwrites == {"note": first.id}


def test_several_flushes_of_an_act_make_one_event_a_row(any_store, actor):
    made = any_store.write(add_party, name="Åmot", actor=actor)

    def to_and_fro(work):
        party = work.get(Party, made.value)
        for name in ("a", "b", "c"):
            party.name = name
            work.session.flush()
        party.note = "ny"
        work.session.flush()
        party.note = ""
        new = work.add(Party(party_kind=PartyKind.OTHER, name="Ny", full_name="Ny"))
        new.name = "Nyere"

    events = events_of(any_store, any_store.write(to_and_fro, actor=actor).changes.change_id)
    assert [event.position for event in events] == [0, 1]
    assert events[0].fields == {"name": ["Åmot", "c"]}
    assert events[1].fields["name"] == [None, "Nyere"]
    assert any_store.read(differences) == ()


def test_a_value_that_was_never_read_is_still_known_before(any_store, actor):
    made = any_store.write(add_party, name="Åmot", actor=actor)

    def overwrite_unread(work):
        party = work.get(Party, made.value)
        work.session.expire(party)
        party.name = "Blind"

    written = any_store.write(overwrite_unread, actor=actor)
    (event,) = events_of(any_store, written.changes.change_id)
    assert event.fields == {"name": ["Åmot", "Blind"]}


def test_what_an_act_gave_up_half_way_is_not_in_the_history(any_store, actor):
    made = any_store.write(add_party, name="Åmot", actor=actor)

    def try_and_give_up(work):
        party = work.get(Party, made.value)
        with work.session.begin_nested() as attempt:
            party.name = "Forsøk"
            work.add(Party(party_kind=PartyKind.OTHER, name="Forsøk", full_name="x"))
            attempt.rollback()
        party.note = "Står"

    written = any_store.write(try_and_give_up, actor=actor)
    (event,) = events_of(any_store, written.changes.change_id)
    assert event.fields == {"note": ["", "Står"]}
    assert any_store.read(differences) == ()


def test_a_list_that_is_changed_after_it_was_set_does_not_change_the_history(any_store, actor):
    world = any_store.write(add_world, actor=actor).value
    themes = ["barn"]

    def add(work):
        case_id = add_case(work, world=world, title="Sak")
        from totrinn_db.models import Case

        work.get(Case, case_id).themes = themes

    written = any_store.write(add, actor=actor)
    themes.append("unge")
    (event,) = [e for e in events_of(any_store, written.changes.change_id) if e.entity == "case"]
    assert event.fields["themes"] == [None, ["barn"]]


_NUMBERS = count(1)
SAMPLES = {Boolean: (True, False), Date: (date(2026, 1, 2), date(2027, 3, 4))}
SAMPLES[Time] = (time(9), time(10, 30))


def sample(column, which):
    """A value that the column can hold, one before and another after."""
    kind = column.type
    if isinstance(kind, Enum):
        members = list(kind.enum_class)
        return members[which % len(members)]
    for known, values in SAMPLES.items():
        if isinstance(kind, known):
            return values[which]
    if isinstance(kind, Uuid):
        return None if column.nullable and which == 0 else new_id()
    if isinstance(kind, JSON):
        return [f"x{which}"]
    number = next(_NUMBERS)
    return number if isinstance(kind, Integer) else f"tekst {number}"


def test_every_column_of_every_row_is_in_the_history(store, actor):
    for name, model in sorted(models().items()):
        look_for_every_column(store, actor, name, model)


def look_for_every_column(store, actor, name, model):
    """Set each column of a row, then set it to something else, and look for both."""
    columns = {attribute.key: attribute.columns[0] for attribute in model.__mapper__.column_attrs}
    recorded = [key for key in columns if key not in NOT_IN_HISTORY | {"removed"}]

    def without_foreign_keys(work):
        # The rows that it would point to are not what this is about.
        work.session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")

    def add(work):
        without_foreign_keys(work)
        return make(work, 0)

    def make(work, which):
        values = {key: sample(columns[key], which) for key in recorded}
        return add_with_owner(work, model, values)

    def change(work):
        without_foreign_keys(work)
        row = work.get(model, row_id)
        for key in recorded:
            if key != model.owner_field and not columns[key].foreign_keys:
                setattr(row, key, sample(columns[key], 1))

    row_id = write_unchecked(store, add, actor)
    event = event_on(store, row_id)
    row = store.read(lambda reading: reading.session.get(model, row_id))
    for key in recorded:
        stored = fields_of(model)[key].encode(getattr(row, key))
        assert event.fields.get(key, [None, None])[1] == stored, f"{name}.{key}"
        assert fields_of(model)[key].decode(stored) == getattr(row, key), f"{name}.{key}"
    if not any(columns[key].foreign_keys for key in recorded):
        store.write(change, actor=actor)
        assert set(event_on(store, row_id).fields) == set(recorded), name


def add_with_owner(work, model, values):
    """Add a row, and first whatever it must point to."""
    for key, target in foreign_targets(model).items():
        if values.get(key) is not None:
            values[key] = stand_in(work, target)
    return work.add(model(**values)).id


def foreign_targets(model):
    tables = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    return {
        attribute.key: tables[key.column.table.name]
        for attribute in model.__mapper__.column_attrs
        for key in attribute.columns[0].foreign_keys
    }


def stand_in(work, target):
    """Add the row that a foreign key needs, with as little in it as it can have."""
    if not issubclass(target, Entity):
        if work.session.get(target, "0" * 64) is None:
            work.session.add(target(sha256="0" * 64, data=b""))
            work.session.flush()
        return "0" * 64
    values = {}
    for attribute in target.__mapper__.column_attrs:
        column = attribute.columns[0]
        if attribute.key in NOT_IN_HISTORY or column.nullable or column.default is not None:
            continue
        values[attribute.key] = sample(column, 1)
    return add_with_owner(work, target, values)


def write_unchecked(store, act, actor):
    return store.write(act, actor=actor).value


def event_on(store, row_id):
    statement = select(Event).where(Event.entity_id == row_id).order_by(Event.id.desc()).limit(1)
    return store.read(lambda reading: reading.session.scalars(statement).one())


def test_no_table_is_outside_the_history_but_those_that_are_named():
    outside = set(Base.metadata.tables) - set(models())
    assert outside == {"change", "event", "attachment_data"}
    assert {"id", "version"} == NOT_IN_HISTORY


def test_every_enum_of_a_row_is_stored_by_its_value(store, actor):
    party_id = store.write(add_party, name="Åmot", actor=actor).value
    raw = store.read(
        lambda r: r.session.connection().exec_driver_sql("SELECT party_kind FROM party").scalar()
    )
    assert raw == PartyKind.MUNICIPALITY.value
    assert isinstance(store.read(lambda r: r.get(Party, party_id)).party_kind, PythonEnum)


def test_an_answer_belongs_to_its_case_and_touches_round_case_and_party(any_store, actor, world):
    case_id = any_store.write(add_case, world=world, title="Sak", actor=actor).value
    wording_id = any_store.write(add_wording, case_id=case_id, text="Ja", actor=actor).value
    sent = any_store.write(
        add_round, case_id=case_id, wording_id=wording_id, world=world, actor=actor
    )
    events = [e for e in events_of(any_store, sent.changes.change_id) if e.entity == "anchoring"]
    assert {(e.owner_kind, e.owner_id, e.case_id) for e in events} == {("case", case_id, case_id)}

    def answer(work):
        statement = select(Anchoring).where(Anchoring.party_id == world.party_ids[0])
        work.session.scalars(statement).one().note = "ringt"

    touched = any_store.write(answer, actor=actor).changes.touched
    party = (Kind.PARTY, world.party_ids[0])
    assert touched == {(Kind.CASE, case_id), (Kind.ROUND, sent.value), party}


def test_a_statement_belongs_to_its_meeting_and_concerns_the_case(any_store, actor, world):
    case_id = any_store.write(add_case, world=world, title="Sak", actor=actor).value
    held_on = date(2026, 10, 1)
    meeting_id = any_store.write(
        add_meeting, world=world, number=1, held_on=held_on, actor=actor
    ).value
    item = any_store.write(
        add_item, meeting_id=meeting_id, case_id=case_id, kind=ItemKind.DISCUSSION, actor=actor
    )
    assert item.changes.touched == {(Kind.MEETING, meeting_id), (Kind.CASE, case_id)}

    def state(work):
        party_id = world.party_ids[0]
        return work.add(Statement(item_id=item.value, party_id=party_id, text="Merknad")).id

    stated = any_store.write(state, actor=actor)
    (event,) = events_of(any_store, stated.changes.change_id)
    assert (event.owner_kind, event.owner_id) == ("meeting", meeting_id)
    assert event.case_id == case_id
    assert (Kind.PARTY, world.party_ids[0]) in stated.changes.touched
    assert stated.changes.touches(Kind.CASE, case_id)


def test_a_row_that_moves_touches_what_it_leaves(any_store, actor, world):
    ids = [any_store.write(add_case, world=world, title=t, actor=actor).value for t in ("A", "B")]
    held_on = date(2026, 10, 1)
    meeting_id = any_store.write(
        add_meeting, world=world, number=1, held_on=held_on, actor=actor
    ).value
    item_id = any_store.write(
        add_item, meeting_id=meeting_id, case_id=ids[0], kind=ItemKind.DISCUSSION, actor=actor
    ).value

    def move(work):
        work.get(AgendaItem, item_id).case_id = ids[1]

    touched = any_store.write(move, actor=actor).changes.touched
    assert {(Kind.CASE, ids[0]), (Kind.CASE, ids[1])} <= touched


def test_every_owner_chain_ends_in_a_thing_with_a_screen():
    for name, model in models().items():
        seen = [model]
        while (above := owner_model(seen[-1])) is not None:
            assert above not in seen, name
            seen.append(above)
        assert seen[-1].owner_field == "id"


def test_counters_have_no_gaps_and_each_installation_has_its_own_chain(any_store, actor, clock):
    def fail(work):
        work.add(Party(party_kind=PartyKind.OTHER, name="x", full_name="x"))
        raise ZeroDivisionError

    any_store.write(add_party, name="A", actor=actor)
    with pytest.raises(ZeroDivisionError):
        any_store.write(fail, actor=actor)
    other = Store.open(any_store.place, installation_id=OTHER, clock=clock)
    other.write(add_party, name="B", actor=actor)
    any_store.write(add_party, name="C", actor=actor)
    other.write(add_party, name="D", actor=actor)
    other.close()
    found = changes(any_store)
    assert [(c.installation_id == OTHER, c.counter, c.clock) for c in found] == [
        (False, 1, 1),
        (True, 1, 2),
        (False, 2, 3),
        (True, 2, 4),
    ]
    assert found[2].previous_hash == found[0].hash
    assert found[3].previous_hash == found[1].hash
    assert any_store.read(chain_problems) == ()


def test_the_order_of_the_history_survives_a_clock_that_was_set_back(any_store, actor, monkeypatch):
    made = any_store.write(add_party, name="Åmot", actor=actor)
    far = UUID(new_id()).int + (10**9 << 80)
    monkeypatch.setattr("totrinn_db.recording.new_id", lambda: str(UUID(int=far)))
    ahead = any_store.write(rename_party, party_id=made.value, name="Fram", actor=actor)
    monkeypatch.undo()
    back = any_store.write(rename_party, party_id=made.value, name="Tilbake", actor=actor)
    (later,) = events_of(any_store, back.changes.change_id)
    (earlier,) = events_of(any_store, ahead.changes.change_id)
    assert later.overwrites == {"name": earlier.id}
    assert later.id > earlier.id
    assert back.changes.change_id > ahead.changes.change_id


def test_the_wall_clock_may_stand_still(any_store, actor, clock):
    clock.now -= timedelta(days=400)
    any_store.write(add_party, name="A", actor=actor)
    assert check(any_store).ok
