# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the meeting mode shows of one item beside its line on the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.stances import Spoken, Stance


@dataclass(frozen=True, slots=True)
class PartyStance:
    """One party in the consensus check. `spoken_by` is who spoke for it when it was noted."""

    party_id: str
    name: str
    stance: Stance
    statement: str
    spoken_by: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """The parties that one representative speaks for; nobody speaks when `person` is empty."""

    group: str
    person: str
    attendance: Attendance
    deputy: str
    parties: tuple[PartyStance, ...]

    @property
    def voice(self) -> str:
        """Name who speaks in the meeting: the deputy where one meets, or nobody."""
        if self.attendance is Attendance.DEPUTY:
            return self.deputy or self.person
        return self.person if self.attendance.is_seated else ""


@dataclass(frozen=True, slots=True)
class RoomFollowUp:
    """What the item has set in motion so far."""

    id: str
    text: str
    responsible: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Room:
    """One item as the meeting treats it.

    `endorsed` of `counted` parties have anchored the case at home. `not_affected` names those
    that are left out of the count.
    """

    item_id: str
    speakers: tuple[Speaker, ...] = ()
    not_affected: tuple[str, ...] = ()
    endorsed: int = 0
    counted: int = 0
    discussed_on: date | None = None
    follow_ups: tuple[RoomFollowUp, ...] = ()

    @property
    def parties(self) -> tuple[PartyStance, ...]:
        """List all the parties in the check."""
        return tuple(party for speaker in self.speakers for party in speaker.parties)

    @property
    def spoken(self) -> tuple[Spoken, ...]:
        """Give what the rule needs to know."""
        return tuple(Spoken(one.name, one.stance, one.statement) for one in self.parties)
