# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Taking acts back on both kinds of database, and a case that is damaged by a hand in the file."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from rows import (
    add_case,
    add_item,
    add_meeting,
    add_party,
    add_round,
    add_wording,
    add_world,
    answer,
    conclude_discussion,
    decide,
    rename_body,
    rename_party,
    set_state,
)
from tampering import tampered
from totrinn_db.commands.history import undo
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.views.check import ProblemCode
from totrinn_db.integrity import broken_rules, check
from totrinn_db.models import Anchoring, Party
from totrinn_db.queries.history import history


def names(reading):
    return reading.session.scalars(select(Party.name).order_by(Party.id)).all()


def test_acts_are_taken_back_one_after_the_other_and_done_again(any_store, actor):
    made = any_store.write(add_party, name="A", actor=actor)
    acts = [made.changes.change_id]
    for name in "BC":
        written = any_store.write(rename_party, party_id=made.value, name=name, actor=actor)
        acts.append(written.changes.change_id)
    undone = []
    for act, expected in zip(reversed(acts), (["B"], ["A"], []), strict=True):
        written = any_store.write(undo, change_id=act, actor=actor)
        undone.append(written.changes.change_id)
        assert any_store.read(names) == expected
    for act, expected in zip(reversed(undone), (["A"], ["B"], ["C"]), strict=True):
        any_store.write(undo, change_id=act, actor=actor)
        assert any_store.read(names) == expected
    assert check(any_store).ok
    with pytest.raises(RuleBroken) as failed:
        any_store.write(undo, change_id=acts[1], actor=actor)
    assert failed.value.refused.code is Code.UNDO_CHANGED_SINCE


def test_the_history_reads_alike_on_both(any_store, actor):
    any_store.write(add_world, actor=actor)
    made = any_store.write(add_party, name="Åmot", actor=actor)
    any_store.write(rename_party, party_id=made.value, name="Elverum", actor=actor)
    newest, oldest, _world = any_store.read(history)
    assert [(f.field, f.before, f.after) for f in newest.fields] == [("name", "Åmot", "Elverum")]
    assert newest.may_undo
    assert not oldest.may_undo
    assert newest.at > oldest.at
    assert newest.at.tzinfo is not None


def test_the_history_names_things_in_the_form_of_norwegian_that_the_community_writes(store, actor):
    body_id = store.write(add_world, actor=actor).value.body_id
    store.write(rename_body, body_id=body_id, name_nn="Strategisk utval", actor=actor)
    (newest, *_) = store.read(history)
    assert newest.about == "Strategisk utval"


@pytest.fixture
def decided(store, actor):
    """A case that was discussed, anchored and decided by the book."""

    def write(act, **kw):
        return store.write(act, actor=actor, **kw).value

    world = write(add_world)
    case_id = write(add_case, world=world, title="Sak")
    wording_id = write(add_wording, case_id=case_id, text="Å vedta")
    first = write(add_meeting, world=world, number=1, held_on=date(2026, 9, 10))
    item = write(add_item, meeting_id=first, case_id=case_id, kind=ItemKind.DISCUSSION)
    write(conclude_discussion, item_id=item)
    write(set_state, meeting_id=first, state=MeetingState.HELD)
    round_id = write(add_round, case_id=case_id, wording_id=wording_id, world=world)
    statement = select(Anchoring.id).where(Anchoring.round_id == round_id)
    for key in store.read(lambda reading: reading.session.scalars(statement).all()):
        write(answer, anchoring_id=key, status=AnchoringStatus.ENDORSED)
    second = write(add_meeting, world=world, number=2, held_on=date(2026, 12, 10))
    item = write(add_item, meeting_id=second, case_id=case_id, kind=ItemKind.DECISION)
    write(set_state, meeting_id=second, state=MeetingState.HELD)
    write(decide, item_id=item, round_id=round_id, text="Å vedta")
    return store


HANDS = (
    (
        "UPDATE anchoring SET status = 'not_endorsed' WHERE rowid = 1",
        ProblemCode.DECISION_UNFOUNDED,
        Code.OBJECTION_OPEN,
    ),
    (
        "UPDATE anchoring SET status = 'noted' WHERE rowid = 1",
        ProblemCode.DECISION_UNFOUNDED,
        Code.ASSENT_MISSING,
    ),
    (
        "UPDATE anchoring SET status = 'asked' WHERE rowid = 1",
        ProblemCode.DECISION_UNFOUNDED,
        Code.ANSWERS_MISSING,
    ),
    (
        "DELETE FROM anchoring WHERE rowid = 1",
        ProblemCode.DECISION_UNFOUNDED,
        Code.ANSWERS_MISSING,
    ),
    (
        "UPDATE anchoring_round SET state = 'superseded'",
        ProblemCode.DECISION_UNFOUNDED,
        Code.ROUND_SUPERSEDED,
    ),
    (
        "UPDATE decision SET wording = 'Å vedta 5 millioner'",
        ProblemCode.DECISION_UNFOUNDED,
        Code.WORDING_CHANGED,
    ),
    (
        "UPDATE agenda_item SET outcome = 'postponed' WHERE item_kind = 'discussion'",
        ProblemCode.DECISION_UNFOUNDED,
        Code.DISCUSSION_MISSING,
    ),
    (
        "UPDATE meeting SET held_on = '2026-12-31' WHERE number = 1",
        ProblemCode.DECISION_UNFOUNDED,
        Code.DISCUSSION_NOT_EARLIER,
    ),
    ("UPDATE decision SET is_replaced = 1", ProblemCode.DECISION_UNFOUNDED, "decision_missing"),
    ("UPDATE \"case\" SET phase = 'ready'", ProblemCode.PHASE_WRONG, "ready"),
)


def test_a_decision_by_the_book_breaks_no_rule_until_its_ground_is_taken_away(decided):
    assert check(decided).problems == ()
    for statement, code, reason in HANDS:
        with tampered(decided.place, statement):
            found = decided.read(broken_rules)
            is_ok = check(decided).ok
        assert (code, reason) in {(each.code, each.facts["reason"]) for each in found}, statement
        assert not is_ok, statement
    assert check(decided).problems == ()
