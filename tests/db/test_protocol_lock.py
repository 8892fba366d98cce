# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A locked protocol says what it said: the check finds it out when it does not."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from sqlalchemy import select, text

from builders import House
from remembering import remembered
from tampering import tampered
from totrinn_db.commands import protocols
from totrinn_db.domain.history import canonical
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.check import ProblemCode
from totrinn_db.integrity import check
from totrinn_db.models import Attendee, Meeting
from totrinn_db.queries.agenda_items import items_of
from totrinn_db.queries.paper_meetings import protocol
from totrinn_db.queries.protocol_hash import altered_protocols, protocol_hash
from totrinn_db.work import Reading
from two_steps import approve


@remembered
def a_locked_meeting(house: House) -> str:
    house.add_seats()
    meeting_id = house.discuss(house.a_case(), date(2026, 2, 12))
    approve(house, meeting_id)
    return meeting_id


@pytest.fixture
def locked(house: House) -> str:
    """A meeting with members and a case, whose protocol is approved."""
    return a_locked_meeting(house)


def altered(house: House) -> list[ProblemCode]:
    return [problem.code for problem in house.store.read(lambda r: tuple(altered_protocols(r)))]


def test_a_locked_protocol_is_whole_and_a_correction_leaves_it_so(house: House, locked: str):
    house.do(protocols.add_correction, meeting_id=locked, text="Ola Vara møtte for Molde.")
    assert altered(house) == []
    assert check(house.store).ok
    paper = house.ask(protocol, locked, Language.NB)
    again = house.store.read(lambda r: protocol_hash(r, r.get(Meeting, locked)))
    assert paper.content_hash == again


HANDS = (
    "UPDATE agenda_item SET notes = 'Noe annet ble sagt.' WHERE case_id IS NOT NULL",
    "UPDATE agenda_item SET wording = 'Et annet vedtak.' WHERE case_id IS NOT NULL",
    "UPDATE meeting SET chair = 'En annen'",
    "UPDATE attendee SET attendance = 'absent' WHERE rowid = 1",
    "UPDATE attendee SET note = 'Gikk tidlig.' WHERE rowid = 1",
    "UPDATE attendee SET to_item_id = (SELECT id FROM agenda_item LIMIT 1) WHERE rowid = 1",
    "UPDATE agenda_item SET supplement = 2, is_late = 1 WHERE case_id IS NOT NULL",
    "UPDATE agenda_item SET proposal = 'Noe annet.' WHERE case_id IS NOT NULL",
    "UPDATE wording SET text = 'Noe annet lå til grunn.'",
    "UPDATE meeting SET place = 'Et annet sted'",
)


def test_a_protocol_that_was_altered_behind_its_lock_is_found(house: House, locked: str):
    for statement in HANDS:
        with tampered(house.store.place, statement):
            assert altered(house) == [ProblemCode.PROTOCOL_ALTERED], statement
            found = [problem.code for problem in check(house.store).problems]
        assert ProblemCode.PROTOCOL_ALTERED in found, statement
    assert altered(house) == []


def test_a_protocol_that_was_locked_before_more_was_part_of_the_hash_is_still_whole(
    house: House, locked: str
):
    before = house.store.read(lambda r: _digest_as_before(r, locked))
    for code, expected in ((before, []), ("0" * 64, [ProblemCode.PROTOCOL_ALTERED])):
        with house.store._engine.begin() as connection:
            connection.execute(text("UPDATE meeting SET protocol_hash = :code"), {"code": code})
        assert altered(house) == expected


def _digest_as_before(reading: Reading, meeting_id: str) -> str:
    """Hash as versions did that knew less of each person and item; written out, as they were."""
    meeting = reading.get(Meeting, meeting_id)
    present = reading.session.scalars(select(Attendee).where(Attendee.meeting_id == meeting_id))
    content = {
        "meeting": [meeting.id, meeting.number, meeting.year, meeting.held_on.isoformat()],
        "chair": [meeting.chair, meeting.minute_taker, meeting.impartiality],
        "present": sorted([a.membership_id, a.attendance.value, a.deputy] for a in present),
        "items": [
            [
                i.id, i.number, i.number_year, i.item_kind.value, i.title,
                i.outcome.value if i.outcome else None, i.wording, i.reason, i.votes, None, i.notes,
                [i.fast_track_by, i.fast_track_reason, i.kept_by, i.kept_reason], [],
            ]
            for i in items_of(reading, [meeting_id])
        ],
    }  # fmt: skip
    return hashlib.sha256(canonical(content).encode()).hexdigest()
