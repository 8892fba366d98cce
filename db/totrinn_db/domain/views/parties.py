# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of the community, its parties, regions, bodies and persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.parties import Language, PartyKind, Side


@dataclass(frozen=True, slots=True)
class CommunityView:
    """The helsefellesskap that the database belongs to. Days are working days."""

    id: str
    version: int
    key: str
    name: str
    short_name: str
    language: Language
    letters_follow_recipient: bool
    contact: str
    contact_email: str
    reporting_days: int
    anchoring_days: int
    is_sample: bool
    parties: int


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One party. `speakers` name who speaks for it and in which body."""

    id: str
    version: int
    kind: PartyKind
    number: str
    name: str
    full_name: str
    official_name: str
    region_id: str | None
    region: str
    region_is_assumed: bool
    language: Language | None
    contact: str
    contact_title: str
    contact_email: str
    contact_phone: str
    deputy_contact: str
    note: str
    speakers: tuple[str, ...]
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class RegionRow:
    """One region and the names of its parties."""

    id: str
    name: str
    kind: str
    parties: tuple[str, ...]
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One seat in a body."""

    id: str
    person_id: str
    person: str
    title: str
    organisation: str
    role: MemberRole
    side: Side
    has_vote: bool
    speaks_for: tuple[str, ...]
    deputy_for: str
    appointed_by: str
    started_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One body with its rules and members. Days are working days."""

    id: str
    version: int
    level: BodyLevel
    name: str
    abbreviation: str
    parent: str
    region: str
    mandate: str
    leadership: str
    meetings_per_year: int | None
    numbering_example: str
    papers_days: int
    papers_minimum_days: int
    quorum_percent: int
    condition_blocks: bool
    objection_blocks: bool
    decides_cases: bool
    members: tuple[MemberRow, ...]
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class Structure:
    """All parties, regions and bodies, those that have ended last."""

    community: CommunityView
    parties: tuple[PartyRow, ...]
    regions: tuple[RegionRow, ...]
    bodies: tuple[BodyRow, ...]
    unrepresented: tuple[str, ...]
