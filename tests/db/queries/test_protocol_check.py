# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The check of a protocol over a real meeting: from everything missing to nothing."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from remembering import remembered
from totrinn_db.commands import answers, follow_ups, meetings, minutes, stances
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.protocol_check import ProtocolCode
from totrinn_db.domain.stances import Stance
from totrinn_db.models import FollowUp, SectionKind
from totrinn_db.queries.meetings import meeting_view
from totrinn_db.queries.protocol_check import protocol_findings

Code = ProtocolCode
WORDING = "Helsefellesskapet innfører en felles modell fra 1. januar 2027."
CONDITION = "Driftskostnadene må være avklart."


@remembered
def a_meeting_under_way(house):
    house.add_seats()
    case = house.a_case(wording=WORDING)
    house.discuss(case, date(2026, 3, 26))
    house.send(case, date(2026, 5, 22))
    for party in house.counted():
        status = AnchoringStatus.ENDORSED
        if party == "Smøla":
            status = AnchoringStatus.ENDORSED_ON_CONDITION
        house.answer(case, party, status, **({"text": CONDITION} if party == "Smøla" else {}))
    house.do(
        answers.settle_condition, anchoring_id=house.anchoring(case, "Smøla").id, is_met=True,
        note="Avklart.",
    )  # fmt: skip
    meeting_id = house.a_meeting(date(2026, 6, 11))
    house.put_up(meeting_id, case, ItemKind.DECISION)
    house.call_and_start(meeting_id)
    return meeting_id


@pytest.fixture
def meeting(house):
    """A meeting under way with a case that one party has endorsed on a condition, now met."""
    return a_meeting_under_way(house)


def codes(house, meeting_id):
    return {finding.code for finding in house.ask(protocol_findings, meeting_id)}


def the_case(house, meeting_id):
    return next(item for item in house.items(meeting_id) if item.case_id is not None)


def test_a_meeting_that_has_just_begun_lacks_outcomes_attendance_and_offices(house, meeting):
    assert codes(house, meeting) == {
        Code.OUTCOME_MISSING, Code.ATTENDANCE_MISSING, Code.CHAIR_MISSING,
        Code.MINUTE_TAKER_MISSING, Code.IMPARTIALITY_EMPTY, Code.NOT_QUORATE,
    }  # fmt: skip


def test_a_protocol_is_mended_until_nothing_is_left(house, meeting):
    item = the_case(house, meeting)
    for seat in house.ask(meeting_view, meeting).attendees:
        house.do(
            minutes.set_attendance, meeting_id=meeting, membership_id=seat.membership_id,
            attendance=Attendance.PRESENT,
        )  # fmt: skip
    house.do(
        meetings.change_meeting, meeting_id=meeting, chair="Representant Molde",
        minute_taker="Representant Smola", impartiality="Ingen var inhabile.",
    )  # fmt: skip
    house.record(item.id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(meeting)
    assert codes(house, meeting) == {
        Code.NAME_MISSPELT, Code.PARTIES_NOT_NOTED, Code.RESERVATION_MISSING,
        Code.FOLLOW_UP_MISSING,
    }  # fmt: skip
    parties = tuple((party_id, "") for name, party_id in house.parties.items())
    house.do(stances.set_stances, item_id=item.id, parties=parties, stance=Stance.AGREES)
    smola = house.parties["Smøla"]
    house.do(
        stances.set_stance, item_id=item.id, party_id=smola, stance=Stance.AGREES_WITH_STATEMENT
    )
    house.do(meetings.change_meeting, meeting_id=meeting, minute_taker="Representant Smøla")
    house.do(
        follow_ups.add_follow_up, case_id=item.case_id, item_id=item.id, text="Evaluere"
    )  # fmt: skip
    assert codes(house, meeting) == {
        Code.STATEMENT_MISSING, Code.RESERVATION_MISSING, Code.OWNER_MISSING, Code.DUE_MISSING,
    }  # fmt: skip
    house.record(
        item.id, Outcome.ADOPTED_WITH_STATEMENTS, wording=WORDING,
        statements=((smola, f"Smøla minner om sitt forbehold: {CONDITION}"),),
    )  # fmt: skip
    (follow_up,) = house.rows(select(FollowUp))
    house.do(
        follow_ups.change_follow_up, follow_up_id=follow_up.id, responsible="FSU",
        due=date(2027, 1, 1),
    )  # fmt: skip
    assert codes(house, meeting) == set()


def test_the_help_of_a_section_that_is_left_is_found(house, meeting):
    hint = next(row.help_nb for row in house.rows(select(SectionKind)) if row.help_nb)
    item = the_case(house, meeting)
    house.do(minutes.write_notes, item_id=item.id, notes=f"{hint}\nOg vi drøftet det.")
    found = [f for f in house.ask(protocol_findings, meeting) if f.code is Code.HINT_LEFT]
    assert [(f.item_id, f.case_id) for f in found] == [(item.id, item.case_id)]
