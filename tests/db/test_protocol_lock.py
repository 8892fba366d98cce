# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A locked protocol says what it said: the check finds it out when it does not."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from builders import House
from totrinn_db.commands import meetings, minutes, protocols
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.check import ProblemCode
from totrinn_db.integrity import check
from totrinn_db.models import Meeting
from totrinn_db.queries.meetings import meeting_view
from totrinn_db.queries.paper_meetings import protocol
from totrinn_db.queries.protocol_hash import altered_protocols, protocol_hash


@pytest.fixture
def locked(house: House) -> str:
    """A meeting with members and a case, whose protocol is approved."""
    house.add_seats()
    meeting_id = house.discuss(house.a_case(), date(2026, 2, 12))
    for seat in house.ask(meeting_view, meeting_id).attendees:
        house.do(
            minutes.set_attendance, meeting_id=meeting_id, membership_id=seat.membership_id,
            attendance=Attendance.PRESENT,
        )  # fmt: skip
    house.do(meetings.approve_protocol, meeting_id=meeting_id)
    return meeting_id


def altered(house: House) -> list[ProblemCode]:
    return [problem.code for problem in house.store.read(lambda r: tuple(altered_protocols(r)))]


def test_a_locked_protocol_is_whole_and_a_correction_leaves_it_so(house: House, locked: str):
    house.do(protocols.add_correction, meeting_id=locked, text="Ola Vara møtte for Molde.")
    assert altered(house) == []
    assert check(house.store).ok
    paper = house.ask(protocol, locked, Language.NB)
    again = house.store.read(lambda r: protocol_hash(r, r.get(Meeting, locked)))
    assert paper.content_hash == again


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE agenda_item SET notes = 'Noe annet ble sagt.' WHERE case_id IS NOT NULL",
        "UPDATE agenda_item SET wording = 'Et annet vedtak.' WHERE case_id IS NOT NULL",
        "UPDATE meeting SET chair = 'En annen'",
        "UPDATE attendee SET attendance = 'absent' WHERE rowid = 1",
    ],
)
def test_a_protocol_that_was_altered_behind_its_lock_is_found(
    house: House, locked: str, statement: str
):
    with house.store._engine.begin() as connection:
        connection.execute(text(statement))
    assert altered(house) == [ProblemCode.PROTOCOL_ALTERED]
    assert ProblemCode.PROTOCOL_ALTERED in [problem.code for problem in check(house.store).problems]
