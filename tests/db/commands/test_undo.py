# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Taking acts back: exactly, in order, and never past a rule or somebody else's change."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import hypothesis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from builders import INSTALLATION, WORDING, Clock, House
from remembering import remembered
from totrinn_db.codec import fields_of, models
from totrinn_db.commands import cases, meetings, minutes, parties, wordings
from totrinn_db.commands.history import undo
from totrinn_db.domain.anchoring import AnchoringStatus, RoundState
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import NotFound, RuleBroken
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.phases import Phase
from totrinn_db.integrity import check
from totrinn_db.models import (
    AnchoringRound,
    Case,
    CaseSection,
    Change,
    Meeting,
    NumberSeries,
    Party,
)
from totrinn_db.queries.facts import load_case
from totrinn_db.queries.history import history, last_undoable
from totrinn_db.store import Store
from totrinn_db.work import Actor, Reading
from two_steps import approve

STEP_ONE = date(2026, 2, 12)
DEADLINE = date(2026, 3, 27)
STEP_TWO = date(2026, 4, 16)
Snapshot = dict[str, dict[str, object]]


def snapshot(house: House) -> Snapshot:
    """Every row that can be seen, number series aside: numbers are never given again.

    Read as it lies in the file, past everything that could make two states look alike.
    """

    def read(reading: Reading) -> Snapshot:
        file = reading.session.connection().connection.driver_connection
        found: Snapshot = {}
        for name, model in models().items():
            if model is not NumberSeries:
                keys = ("id", *fields_of(model))
                columns = ", ".join(f'"{key}"' for key in keys)
                for row in file.execute(f'SELECT {columns} FROM "{name}" WHERE NOT removed'):
                    found[f"{name} {row[0]}"] = dict(zip(keys, row, strict=True))
        return found

    return house.ask(read)


def newest(house: House) -> str:
    return house.rows(select(Change.id).order_by(Change.clock.desc()).limit(1))[0]


def take_back(house: House, change_id: str | None = None) -> str:
    written = house.write(undo, change_id=change_id or newest(house))
    assert written.changes.command == "undo"
    return written.changes.change_id


def refused(house: House, change_id: str):
    before = snapshot(house)
    with pytest.raises(RuleBroken) as failed:
        house.write(undo, change_id=change_id)
    assert snapshot(house) == before
    return failed.value.refused


@remembered
def the_whole_path(house: House) -> dict[str, str]:
    """Take a case all the way, and give the ids on the way."""
    case_id = house.a_case()
    first = house.a_meeting(STEP_ONE)
    house.put_up(first, case_id, ItemKind.DISCUSSION)
    house.call_and_start(first)
    item = next(each for each in house.items(first) if each.case_id == case_id)
    house.record(item.id, Outcome.TO_ANCHORING)
    house.finish(first)
    house.send(case_id, DEADLINE)
    second = house.a_meeting(STEP_TWO)
    item_id = house.put_up(second, case_id)
    house.answer_all(case_id)
    house.call_and_start(second)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(second)
    house.do(meetings.send_protocol, meeting_id=second)
    return {"case": case_id, "first": first, "second": second, "item": item_id}


class Trail(House):
    """A house that takes down what it looked like before each act, and so does every act itself."""

    remembers = False

    def write(self, command, **kw):
        before = snapshot(self)
        written = super().write(command, **kw)
        if written.changes:
            self.__dict__.setdefault("trail", []).append((written.changes.change_id, before))
        return written


def a_trail(house: House) -> Trail:
    return Trail(house.store, house.clock, house.parties, house.ssu)


def test_every_act_of_the_whole_path_is_taken_back_exactly_and_done_again(house: House):
    trail = a_trail(house)
    the_whole_path(trail)
    steps = trail.__dict__["trail"]
    assert len(steps) > 20
    undone, after = [], snapshot(house)
    for change_id, before in reversed(steps):
        undone.append((take_back(house, change_id), after))
        after = snapshot(house)
        assert after == before
    assert check(house.store).problems == ()
    for undo_id, after in reversed(undone):
        take_back(house, undo_id)
        assert snapshot(house) == after
    assert check(house.store).problems == ()
    assert house.the(select(Case.phase)) is Phase.DECIDED


def test_a_number_that_was_taken_back_is_never_given_again(house: House):
    first = house.a_case("Første", wording="")
    take_back(house)
    with pytest.raises(NotFound):
        house.ask(lambda reading: reading.get(Case, first))
    house.a_case("Andre", wording="")
    assert house.the(select(Case.reference_number)) == 2


def test_a_text_can_be_written_again_where_the_first_was_taken_back(house: House):
    case_id = house.a_case()
    house.do(cases.write_section, case_id=case_id, key="background", text="Først")
    first = newest(house)
    take_back(house)
    assert house.rows(select(CaseSection)) == []
    house.do(cases.write_section, case_id=case_id, key="background", text="Så")
    assert house.the(select(CaseSection.text)) == "Så"
    # The first text cannot come back beside the second.
    undo_of_first = house.the(select(Change.id).where(Change.undoes_id == first))
    assert refused(house, undo_of_first).code is Code.UNDO_NOT_POSSIBLE


def test_what_someone_has_changed_since_is_not_taken_back(house: House):
    party_id = house.parties["Molde"]
    mine = house.write(parties.change_party, party_id=party_id, contact="Ola").changes.change_id
    other = Actor("0198c0de-0000-7000-8000-00000000000b", "Per Hansen")
    house.store.write(parties.change_party, party_id=party_id, contact="Eva", actor=other)
    why = refused(house, mine)
    assert why.code is Code.UNDO_CHANGED_SINCE
    assert (why.facts["who"], why.facts["field"]) == ("Per Hansen", "contact")
    assert why.facts["when"] == house.store.today()


def test_another_field_of_the_same_row_may_have_changed_since(house: House):
    party_id = house.parties["Molde"]
    mine = house.write(parties.change_party, party_id=party_id, contact="Ola").changes.change_id
    house.do(parties.change_party, party_id=party_id, note="Ringes")
    take_back(house, mine)
    row = house.ask(lambda reading: reading.get(Party, party_id))
    assert (row.contact, row.note) == ("", "Ringes")


def test_a_case_that_was_taken_back_has_no_facts(house: House):
    case_id = house.a_case(wording="")
    assert house.ask(load_case, case_id).case.id == case_id
    take_back(house)
    with pytest.raises(NotFound):
        house.ask(load_case, case_id)


def test_what_others_build_on_is_not_unmade(house: House):
    case_id = house.do(
        cases.report_case, title="Sak", class_id=house.class_id("professional"), body_id=house.ssu
    )
    made = newest(house)
    house.put_up(house.a_meeting(STEP_ONE), case_id, ItemKind.DISCUSSION)
    assert refused(house, made).code is Code.UNDO_CHANGED_SINCE


def test_the_community_is_not_unmade(house: House):
    made = house.rows(select(Change.id).order_by(Change.clock).limit(1))[0]
    assert refused(house, made).code is Code.UNDO_NOT_POSSIBLE


def test_an_act_that_is_not_there_is_not_found(house: House):
    with pytest.raises(NotFound):
        house.write(undo, change_id=INSTALLATION)


def test_an_act_is_taken_back_once(house: House):
    house.a_case()
    act = newest(house)
    take_back(house, act)
    assert refused(house, act).code is Code.UNDO_CHANGED_SINCE


def test_an_answer_that_a_decision_rests_on_is_not_taken_back(house: House):
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    second = house.a_meeting(STEP_TWO)
    item_id = house.put_up(second, case_id)
    answered = []
    for party in house.counted():
        house.answer(case_id, party)
        answered.append(newest(house))
    house.call_and_start(second)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    for change_id in answered:
        assert refused(house, change_id).code in (Code.UNDO_BREAKS_RULES, Code.UNDO_CHANGED_SINCE)
    assert house.the(select(Case.phase)) is Phase.DECIDED


def test_an_answer_is_not_taken_back_under_a_meeting_that_was_called(house: House):
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    second = house.a_meeting(STEP_TWO)
    house.put_up(second, case_id)
    house.answer_all(case_id)
    last_answer = newest(house)
    house.call(second)
    assert refused(house, last_answer).code in (Code.UNDO_BREAKS_RULES, Code.UNDO_CHANGED_SINCE)


def test_the_discussion_is_not_taken_back_under_a_round(house: House):
    case_id = house.a_case()
    first = house.a_meeting(STEP_ONE)
    item_id = house.put_up(first, case_id, ItemKind.DISCUSSION)
    house.call_and_start(first)
    concluded = house.write(
        minutes.record_outcome, item_id=item_id, outcome=Outcome.TO_ANCHORING
    ).changes.change_id
    house.send(case_id, DEADLINE)
    house.answer_all(case_id)
    assert not house.write(wordings.write_wording, case_id=case_id, text=WORDING).changes
    assert isinstance(refused(house, concluded).code, Code)


def test_an_approved_protocol_is_locked_but_the_approval_itself_can_be_taken_back(house: House):
    ids = the_whole_path(house)
    decided = house.rows(
        select(Change.id).where(Change.command == "record_outcome").order_by(Change.clock.desc())
    )
    note = house.write(minutes.write_notes, item_id=ids["item"], notes="Drøftet godt.")
    approve(house, ids["second"])
    approval = newest(house)
    why = refused(house, note.changes.change_id)
    assert (why.code, why.facts["state"]) == (Code.MEETING_LOCKED, MeetingState.PROTOCOL_APPROVED)
    assert refused(house, decided[0]).code in (Code.MEETING_LOCKED, Code.UNDO_CHANGED_SINCE)
    take_back(house, approval)
    state = select(Meeting.state).where(Meeting.id == ids["second"])
    assert house.the(state) is MeetingState.PROTOCOL_OUT
    take_back(house, note.changes.change_id)


def test_a_change_of_rules_leaves_what_was_decided_before_alone(house: House):
    from totrinn_db.commands import bodies, case_classes
    from totrinn_db.domain.anchoring import Level

    the_whole_path(house)
    house.do(
        case_classes.change_case_class,
        class_id=house.class_id("professional"),
        trust_level=Level.TRUST_BOARD,
        municipal_level=Level.MUNICIPAL_COUNCIL,
    )
    house.do(bodies.change_body, body_id=house.ssu, objection_blocks=False)
    house.do(
        parties.add_party,
        kind=PartyKind.MUNICIPALITY,
        name="Ny",
        full_name="Ny",
    )
    assert check(house.store).problems == ()


def test_the_history_tells_who_did_what_and_what_can_be_taken_back(house: House):
    case_id = house.a_case("Digital hjemmeoppfølging")
    house.do(cases.change_case, case_id=case_id, title="Ny tittel")
    row = house.ask(history)[0]
    assert (row.command, row.actor, row.about) == ("change_case", "Kari Nordmann", "Ny tittel")
    (change,) = [f for f in row.fields if f.field == "title"]
    assert (change.before, change.after) == ("Digital hjemmeoppfølging", "Ny tittel")
    assert (row.is_undone, row.may_undo) == (False, True)
    take_back(house, row.change_id)
    undoing, undone = house.ask(history)[:2]
    assert undoing.command == "undo"
    assert undone.change_id == row.change_id
    assert (undone.is_undone, undone.may_undo) == (True, False)


def test_the_last_act_that_stands_is_the_next_to_be_taken_back(house: House):
    def next_title() -> str:
        row = house.ask(last_undoable, INSTALLATION)
        return row.command if row else ""

    case_id = house.a_case(wording="")
    house.do(cases.change_case, case_id=case_id, title="A")
    assert next_title() == "change_case"
    row = house.ask(last_undoable, INSTALLATION)
    undo_id = take_back(house, row.change_id)
    assert next_title() == "report_case"
    take_back(house, undo_id)
    assert house.ask(last_undoable, INSTALLATION).change_id == row.change_id
    take_back(house, row.change_id)
    take_back(house, house.ask(last_undoable, INSTALLATION).change_id)
    # What is left is the making of the community itself.
    assert house.ask(last_undoable, INSTALLATION) is None


def test_a_case_has_its_own_history(house: House):
    from totrinn_db.queries.history import case_history

    ids = the_whole_path(house)
    commands = [row.command for row in house.ask(case_history, ids["case"])]
    assert commands[-1] == "report_case"
    assert commands.count("register_answer") == 3
    answers = [r for r in house.ask(case_history, ids["case"]) if r.command == "register_answer"]
    assert {row.about for row in answers} == set(house.counted())


ACTS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9)), min_size=6, max_size=14)


def few(examples: int) -> settings:
    """Give what random work is tried under; each example is a database of its own."""
    return settings(
        max_examples=examples,
        deadline=None,
        # Making a failing one smaller would take minutes.
        phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
        derandomize=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )


@few(2)
@given(acts=ACTS)
def test_the_rows_are_what_the_events_say_after_any_work_and_undo_restores_it(
    set_up_once, tmp_path_factory, acts
):
    work_and_undo(set_up_once, tmp_path_factory.mktemp("arbeid") / "totrinn.sqlite", acts)


@pytest.mark.slow
@few(20)
@given(acts=ACTS)
def test_the_rows_are_what_the_events_say_after_much_work(set_up_once, tmp_path_factory, acts):
    work_and_undo(set_up_once, tmp_path_factory.mktemp("arbeid") / "totrinn.sqlite", acts)


def work_and_undo(set_up_once: Path, place: Path, acts: list[tuple[int, int]]) -> None:
    """Random acts and undos: the rebuilt state equals the rows, and the chain holds."""
    shutil.copyfile(set_up_once, place)
    clock = Clock()
    store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
    try:
        house = House.enter(store, clock)
        case_ids = [house.a_case(f"Sak {number}") for number in range(2)]
        house.discuss(case_ids[0], STEP_ONE)
        length = len(house.rows(select(Change.id)))
        for kind, which in acts:
            before = snapshot(house)
            try:
                do_something(house, case_ids, kind, which)
            except (RuleBroken, NotFound):
                assert snapshot(house) == before
            grown = len(house.rows(select(Change.id)))
            assert grown >= length
            length = grown
            last = house.ask(last_undoable, INSTALLATION)
            if which % 2 and last is not None and snapshot(house) != before and kind != 6:
                undo_id = take_back(house, last.change_id)
                assert snapshot(house) == before
                take_back(house, undo_id)
        assert check(store).problems == ()
    finally:
        store.close()


def do_something(house: House, case_ids: list[str], kind: int, which: int) -> None:
    """Do one of a few kinds of act."""
    case_id = case_ids[which % len(case_ids)]
    party = sorted(house.counted())[which % 3]
    if kind == 0:
        case_ids.append(house.a_case(f"Ny {which}", wording=""))
    elif kind == 1:
        house.do(cases.change_case, case_id=case_id, title=f"Tittel {which}")
    elif kind == 2:
        house.do(parties.change_party, party_id=house.parties[party], contact=f"Navn {which}")
    elif kind == 3:
        house.do(wordings.write_wording, case_id=case_id, text=f"Vedtak nummer {which}.")
    elif kind == 4:
        house.do(cases.write_section, case_id=case_id, key="background", text="x" * which)
    elif kind == 5:
        statement = select(AnchoringRound).where(AnchoringRound.state == RoundState.OPEN)
        if house.rows(statement):
            house.answer(case_ids[0], party, list(AnchoringStatus)[5 + which % 4])
        else:
            house.send(case_ids[0], DEADLINE)
    else:
        last = house.ask(last_undoable, INSTALLATION)
        if last is not None:
            take_back(house, last.change_id)
