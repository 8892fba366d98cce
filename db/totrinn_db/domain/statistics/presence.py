# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who was there on each side, and whether the same persons came again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.parties import Side

COUNTED_SIDES = (Side.MUNICIPAL, Side.TRUST, Side.OTHER)


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat at one meeting. `person` is who sat there, or "" when nobody known did."""

    side: Side
    attendance: Attendance
    person: str = ""


@dataclass(frozen=True, slots=True)
class SeatedMeeting:
    """A meeting that was held, with the seats whose attendance is noted."""

    body_id: str
    held_on: date
    seats: tuple[Seat, ...]

    def persons(self, side: Side) -> frozenset[str]:
        """Give those who were there for a side and are known by name."""
        return frozenset(
            seat.person
            for seat in self.seats
            if seat.side is side and seat.attendance.is_seated and seat.person
        )


@dataclass(frozen=True, slots=True)
class Presence:
    """The attendance of one side in one body.

    Of the `compared` persons at meetings that came after another, `again` were at that one too.
    """

    body_id: str
    side: Side
    meetings: int
    seats: int
    members: int
    deputies: int
    excused: int
    absent: int
    again: int
    compared: int

    @property
    def seated(self) -> int:
        """Give the seats that were filled, by a member or a deputy."""
        return self.members + self.deputies

    @property
    def continuity(self) -> float | None:
        """Give the share who were at the meeting before too; None without two meetings."""
        return self.again / self.compared if self.compared else None


def presence(
    meetings: Iterable[SeatedMeeting], order: Sequence[str], year: int | None = None
) -> tuple[Presence, ...]:
    """Count attendance by body, in the order of the community, and by side.

    The first meeting of a year is compared with the last one of the year before.
    """
    of_body: dict[str, list[SeatedMeeting]] = defaultdict(list)
    for meeting in sorted(meetings, key=lambda each: each.held_on):
        if meeting.seats:
            of_body[meeting.body_id].append(meeting)
    found = (
        _side(body_id, side, of_body[body_id], year)
        for body_id in dict.fromkeys([*order, *of_body])
        if body_id in of_body
        for side in COUNTED_SIDES
    )
    return tuple(each for each in found if each.seats)


def _side(
    body_id: str, side: Side, meetings: Sequence[SeatedMeeting], year: int | None
) -> Presence:
    held = [number for number, each in enumerate(meetings) if year in (None, each.held_on.year)]
    seats = [s.attendance for n in held for s in meetings[n].seats if s.side is side]
    again = compared = 0
    for number in held:
        if number:
            there = meetings[number].persons(side)
            compared += len(there)
            again += len(there & meetings[number - 1].persons(side))
    return Presence(
        body_id=body_id,
        side=side,
        meetings=len(held),
        seats=len(seats),
        members=seats.count(Attendance.PRESENT) + seats.count(Attendance.REMOTE),
        deputies=seats.count(Attendance.DEPUTY),
        excused=seats.count(Attendance.EXCUSED),
        absent=seats.count(Attendance.ABSENT),
        again=again,
        compared=compared,
    )
