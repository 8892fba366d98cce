# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is looked at before a protocol is locked: its items, seats, offices and known names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.stances import Spoken


@dataclass(frozen=True, slots=True)
class FollowUpFacts:
    """What an item set in motion."""

    text: str
    responsible: str
    due: date | None


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """One item of the protocol.

    `label` is what people call it. `spoken` holds every party whose word counts in the item.
    `reservations` are the conditions that the parties set at home, as pairs of name and text.
    """

    id: str
    label: str
    kind: ItemKind
    outcome: Outcome | None
    case_id: str = ""
    number: int | None = None
    year: int | None = None
    letter: str = ""
    wording: str = ""
    notes: str = ""
    impartiality: str = ""
    reason: str = ""
    votes: str = ""
    spoken: tuple[Spoken, ...] = ()
    statements: tuple[tuple[str, str], ...] = ()
    reservations: tuple[tuple[str, str], ...] = ()
    follow_ups: tuple[FollowUpFacts, ...] = ()

    @property
    def decides(self) -> bool:
        """Tell whether the item was decided or recommended."""
        outcome = self.outcome
        return outcome is not None and (outcome.is_adoption or outcome is Outcome.RECOMMENDED)

    @property
    def texts(self) -> tuple[str, ...]:
        """List everything that is written of the item."""
        return (
            self.wording, self.notes, self.impartiality, self.reason, self.votes,
            *(text for _, text in self.statements),
            *(part for each in self.follow_ups for part in (each.text, each.responsible)),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SeatFacts:
    """One member at the meeting."""

    name: str
    attendance: Attendance
    deputy: str = ""


@dataclass(frozen=True, slots=True)
class ProtocolFacts:
    """The whole protocol.

    `persons` and `parties` are the names in the register. `hints` are the help texts of the
    templates, which must not be left in a protocol. `reuses_numbers` tells that the body gives a
    case one number for all its treatments, so that its numbers need not follow each other.
    """

    items: tuple[ItemFacts, ...]
    seats: tuple[SeatFacts, ...]
    chair: str = ""
    minute_taker: str = ""
    impartiality: str = ""
    is_quorate: bool = True
    persons: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    hints: frozenset[str] = frozenset()
    reuses_numbers: bool = False
