# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of the community, its parties, regions, bodies and persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.documents import FormPlace
from totrinn_db.domain.meetings import StandingKind
from totrinn_db.domain.numbering import NumberPattern
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
    form_place: FormPlace
    contact: str
    contact_email: str
    reporting_days: int
    anchoring_days: int
    preparation_days: int
    protocol_days: int
    without_meeting_days: int
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
    ended_reason: str


@dataclass(frozen=True, slots=True)
class RegionRow:
    """One region and the names of its parties."""

    id: str
    version: int
    name: str
    kind: str
    parties: tuple[str, ...]
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One seat in a body. `speaks_for_ids` are the parties named in `speaks_for`."""

    id: str
    version: int
    person_id: str
    person: str
    title: str
    organisation: str
    email: str
    phone: str
    role: MemberRole
    side: Side
    has_vote: bool
    may_speak: bool
    may_propose: bool
    speaks_for: tuple[str, ...]
    speaks_for_ids: tuple[str, ...]
    deputy_for: str
    deputy_for_id: str | None
    appointed_by: str
    started_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One item that stands on every agenda of a body."""

    id: str
    version: int
    kind: StandingKind
    title: str
    title_nb: str
    title_nn: str
    proposal_nb: str
    proposal_nn: str
    is_last: bool
    minutes: int
    ended: bool


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One body with its rules and members. Days are working days."""

    id: str
    version: int
    level: BodyLevel
    name: str
    name_nb: str
    name_nn: str
    abbreviation: str
    parent_id: str | None
    parent: str
    region_id: str | None
    region: str
    mandate: str
    mandate_from: str
    leadership: str
    meetings_per_year: int | None
    numbering: NumberPattern
    numbering_example: str
    one_number_for_both: bool
    papers_days: int
    papers_minimum_days: int
    quorum_percent: int
    condition_blocks: bool
    objection_blocks: bool
    counted_kinds: tuple[PartyKind, ...]
    decides_cases: bool
    members: tuple[MemberRow, ...]
    standing_items: tuple[StandingRow, ...]
    ended_on: date | None
    ended_reason: str
    letters_for_information: bool = False


@dataclass(frozen=True, slots=True)
class Structure:
    """All parties, regions and bodies, those that have ended last."""

    community: CommunityView
    parties: tuple[PartyRow, ...]
    regions: tuple[RegionRow, ...]
    bodies: tuple[BodyRow, ...]
    unrepresented: tuple[str, ...]
