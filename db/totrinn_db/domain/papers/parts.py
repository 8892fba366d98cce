# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parts that several papers share. Plain facts; the writers find the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.paths import Path, StepKind
from totrinn_db.domain.process import FastTrack


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who sends the paper: the helsefellesskap, with both sides as equals."""

    community: str
    municipalities: tuple[str, ...]
    trusts: tuple[str, ...]
    secretariat: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """Where and when a body meets. A pre-meeting may have no `number`: its day tells it apart."""

    body: str
    body_short: str
    number: int | None
    year: int
    start: datetime
    end: datetime | None = None
    place: str = ""
    link: str = ""

    @property
    def label(self) -> str:
        """Name the meeting for people, such as `SSU 3/2026` or `SSU formøte 25.2.2026`."""
        if self.number is None:
            day = self.start
            return f"{self.body_short} formøte {day.day}.{day.month}.{day.year}"
        return f"{self.body_short} {self.number}/{self.year}"


@dataclass(frozen=True, slots=True)
class Signature:
    """One who signs or approves: name, function at home and role in the body."""

    name: str
    role: str
    function: str = ""
    party: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask."""

    name: str
    function: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class EarlierTreatment:
    """One treatment of the case that has been. `conclusion` is the text recorded.

    `treatment` is 1 or 2 in a two-step path, else 0 (see `treatment_of`). `exempt` is the legal
    basis that exempts the conclusion from public access, or ''.
    """

    body_short: str
    on: date
    number: str
    kind: ItemKind
    outcome: Outcome | None
    conclusion: str = ""
    treatment: int = 0
    exempt: str = ""


@dataclass(frozen=True, slots=True)
class PartyConsequence:
    """What the case means for one party. `amount` is whole kroner a year."""

    party: str
    text: str
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class PartyStanding:
    """One party's answer in the round that a paper rests on. `level` is where it was treated."""

    party: str
    party_kind: PartyKind
    status: AnchoringStatus
    organ: str = ""
    level: Level | None = None
    on: date | None = None
    text: str = ""
    condition_met: bool = False
    condition_note: str = ""
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class AnchoredWording:
    """The wording that the parties answered, as it was frozen."""

    text: str
    number: int
    frozen_on: date
    short_fingerprint: str
    round_number: int = 1


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement for the record, literal. `exempt` is the legal basis that exempts it, or ''."""

    party: str
    text: str
    exempt: str = ""


def treatment_of(kind: ItemKind, path: Path, fast_track: FastTrack | None = None) -> int:
    """Count the treatment as papers do: 1, 2, or 0 where a case is treated only once."""
    if fast_track is not None or StepKind.DISCUSSION not in path.steps:
        return 0
    if kind is ItemKind.DISCUSSION:
        return 1
    return 2 if kind in (ItemKind.DECISION, ItemKind.RECOMMENDATION) else 0
