# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What was done to the file behind Totrinn's back is found, and a sound file is found sound."""

from __future__ import annotations

import pytest

from rows import (
    add_case,
    add_party,
    add_world,
    rename_party,
    retitle,
)
from tampering import tampered
from totrinn_db.domain.views.check import ProblemCode
from totrinn_db.integrity import check
from totrinn_db.revisions import HEAD


@pytest.fixture
def world(any_store, actor):
    return any_store.write(add_world, actor=actor).value


HANDS = (
    (
        "UPDATE change SET actor_name = 'En annen' WHERE counter = 2",
        ProblemCode.CHANGE_TAMPERED,
    ),
    ("UPDATE change SET at = '2020' WHERE counter = 3", ProblemCode.CHANGE_TAMPERED),
    ("DELETE FROM change WHERE counter = 2", ProblemCode.HISTORY_GAP),
    ("DELETE FROM event WHERE position = 0", ProblemCode.CHANGE_TAMPERED),
    ("UPDATE event SET fields = '{}'", ProblemCode.EVENT_TAMPERED),
    ("UPDATE change SET clock = 1", ProblemCode.HISTORY_CLOCK),
    ("UPDATE party SET name = 'Forfalsket'", ProblemCode.ROW_DIFFERS),
    ("DELETE FROM party", ProblemCode.ROW_MISSING),
    ("UPDATE party SET party_kind = 'romvesen'", ProblemCode.ROW_UNREADABLE),
    ("DELETE FROM event", ProblemCode.ROW_WITHOUT_HISTORY),
    (
        "UPDATE case_class SET path_id = '0198c0de000070008000000000000001'",
        ProblemCode.FOREIGN_KEY_BROKEN,
    ),
)


def test_a_hand_in_the_file_is_found(store, actor):
    store.write(add_world, actor=actor)
    made = store.write(add_party, name="Åmot", actor=actor)
    store.write(rename_party, party_id=made.value, name="Nytt", actor=actor)
    assert check(store).ok
    for statement, code in HANDS:
        with tampered(store.place, statement):
            found = check(store)
        assert not found.ok, statement
        assert code in {problem.code for problem in found.problems}, statement
    assert check(store).ok


def test_a_sound_database_is_found_sound(any_store, actor, world):
    case_id = any_store.write(add_case, world=world, title="Sak", actor=actor).value
    any_store.write(retitle, case_id=case_id, title="Sak 2", actor=actor)
    found = check(any_store)
    assert found.problems == ()
    assert (found.ok, found.revision) == (True, HEAD)
    # Six rows of the small community, the case with its series, and the new title.
    assert found.events == 7 + 2 + 1
