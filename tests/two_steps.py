# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The days of a case that goes its two steps, how far it is brought, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from builders import House
from remembering import remembered
from totrinn_db.commands import meetings, minutes
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.phases import Phase
from totrinn_db.models import Attendee, Case

STEP_ONE, DEADLINE, STEP_TWO = date(2026, 2, 12), date(2026, 3, 27), date(2026, 4, 16)


def refused(house: House, command: Callable[..., object], **kw: Any) -> Code:
    with pytest.raises(RuleBroken) as broken:
        house.do(command, **kw)
    return broken.value.refused.code


def phase(house: House, case_id: str) -> Phase:
    return house.the(select(Case.phase).where(Case.id == case_id))


def approve(house: House, meeting_id: str, **kw: Any) -> None:
    """Write who led a meeting and that all were there, and approve its protocol."""
    house.do(meetings.change_meeting, meeting_id=meeting_id, chair="Kari", minute_taker="Ola")
    seats = select(Attendee.membership_id).where(Attendee.meeting_id == meeting_id)
    for seat in house.rows(seats):
        house.do(
            minutes.set_attendance, meeting_id=meeting_id, membership_id=seat,
            attendance=Attendance.PRESENT,
        )  # fmt: skip
    house.do(meetings.approve_protocol, meeting_id=meeting_id, **kw)


@remembered
def a_ready_case(house: House) -> str:
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.answer_all(case_id)
    return case_id


@remembered
def a_case_at_step_two(house: House) -> tuple[str, str, str]:
    case_id = a_ready_case(house)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call_and_start(meeting_id)
    return case_id, meeting_id, item_id
