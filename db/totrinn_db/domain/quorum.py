# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Quorum: how much of each side must be seated. A yardstick, shown quietly, never a vote."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.parties import Side


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat of a body at a meeting."""

    side: Side
    attendance: Attendance


@dataclass(frozen=True, slots=True)
class SideCount:
    """How many seats of one side are filled."""

    side: Side
    seated: int
    members: int


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether the body can decide, and the count of each side that has members."""

    met: bool
    sides: tuple[SideCount, ...]


def quorum(seats: Iterable[Seat], *, percent: int = 50) -> Quorum:
    """Count the seats of each side; each side needs at least the share given in percent.

    No rule text of a helsefellesskap was found; half of each side is a default that a body
    can change (yardsticks: kommuneloven § 11-9, helseforetaksloven § 27).
    """
    all_seats = tuple(seats)
    counts = []
    for side in (Side.MUNICIPAL, Side.TRUST):
        own = [seat for seat in all_seats if seat.side is side]
        if own:
            seated = sum(seat.attendance.is_seated for seat in own)
            counts.append(SideCount(side, seated, len(own)))
    met = bool(counts) and all(c.seated * 100 >= c.members * percent for c in counts)
    return Quorum(met, tuple(counts))
