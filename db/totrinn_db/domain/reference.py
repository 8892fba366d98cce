# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The 19 helsefellesskap as values, and how to find one. Knows no file and no database.

A community writes nynorsk where its trust does (Helse Bergen, Fonna, Førde, Møre og Romsdal),
else bokmål. A municipality's or a trust's own language is None when it follows the community.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.parties import Language, Side


class Certainty(StrEnum):
    """Whether a source says so, or the user should be asked."""

    STATED = "stated"
    ASSUMED = "assumed"


class Ownership(StrEnum):
    """Who owns a hospital: the state's helseforetak, or a private foundation (ideell)."""

    PUBLIC = "public"
    PRIVATE_NONPROFIT = "private_nonprofit"


class RegionKind(StrEnum):
    """What holds the municipalities of a region together."""

    LOCAL_AREA = "local_area"
    MUNICIPALITY_GROUP = "municipality_group"
    REGIONAL_COUNCIL = "regional_council"
    HEALTH_REGION = "health_region"
    GEOGRAPHIC = "geographic"


class UnitKind(StrEnum):
    """A part of a party: in Oslo the bydeler and the etater."""

    DISTRICT = "district"
    AGENCY = "agency"


class BodyState(StrEnum):
    """Whether a body meets, is to be set up, or has ended and can only be read."""

    ACTIVE = "active"
    PLANNED = "planned"
    ENDED = "ended"


class LeadershipKind(StrEnum):
    """How the leader is found."""

    ALTERNATING = "alternating"
    FIXED = "fixed"
    JOINT = "joint"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MunicipalityReference:
    """A municipality. The number is the key; names repeat (two Herøy, two Våler).

    `display_name` tells repeated names apart; `official_name` has the Sami or Kven form too.
    `additional` is true in a community that is not the municipality's main one.
    """

    number: str
    name: str
    official_name: str
    display_name: str
    county: str
    language: Language | None = None
    language_source: Certainty | None = None
    additional: bool = False


@dataclass(frozen=True, slots=True)
class TrustReference:
    """A health trust or a hospital that is a party in its own right."""

    key: str
    name: str
    short_name: str
    ownership: Ownership
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class UnitReference:
    """A unit of a municipality; `parent` is the municipality's number."""

    key: str
    kind: UnitKind
    name: str
    parent: str


@dataclass(frozen=True, slots=True)
class RegionReference:
    """A region. `members` are numbers of municipalities, in Oslo keys of units."""

    key: str
    name: str
    kind: RegionKind
    members: tuple[str, ...]
    source: Certainty
    name_source: Certainty


@dataclass(frozen=True, slots=True)
class LeadershipReference:
    """Who leads a body: in turns of so many years, or always one side. None: not known."""

    kind: LeadershipKind = LeadershipKind.UNKNOWN
    rotation_years: int | None = None
    term_years: int | None = None
    deputy: bool | None = None
    opposite_sides: bool | None = None
    side: Side | None = None
    opposite_of: str | None = None


@dataclass(frozen=True, slots=True)
class SeatReference:
    """A group that sits in a body, how many, and with which right, where known."""

    group: str
    count: int | None = None
    right: str | None = None


@dataclass(frozen=True, slots=True)
class BodyReference:
    """A body. `count` above 1 says how many such bodies there are when only one is named."""

    key: str
    level: BodyLevel
    name_nb: str
    name_nn: str
    abbreviation: str | None
    parent: str | None
    region: str | None
    state: BodyState
    starts_on: date | None
    ends_on: date | None
    replaced_by: str | None
    time_limited: bool
    count: int
    note_nb: str
    note_nn: str
    meetings_min: int | None
    meetings_max: int | None
    leadership: LeadershipReference
    leadership_nb: str
    leadership_nn: str
    seats: tuple[SeatReference, ...]

    def name(self, language: Language) -> str:
        """Give the name in a language."""
        return self.name_nn if language is Language.NN else self.name_nb

    def note(self, language: Language) -> str:
        """Give the note in a language; empty when there is none."""
        return self.note_nn if language is Language.NN else self.note_nb


@dataclass(frozen=True, slots=True)
class CommunityReference:
    """One helsefellesskap with everything a new database needs of it."""

    id: str
    name: str
    short_name: str
    national_region: str
    language: Language
    trusts: tuple[TrustReference, ...]
    others: tuple[TrustReference, ...]
    units: tuple[UnitReference, ...]
    municipalities: tuple[MunicipalityReference, ...]
    regions: tuple[RegionReference, ...]
    secretariat_hosts: tuple[str, ...]
    bodies: tuple[BodyReference, ...]

    def body(self, key: str) -> BodyReference:
        """Give the body with the key."""
        return next(body for body in self.bodies if body.key == key)

    @property
    def strategic(self) -> BodyReference:
        """Give the strategic body that meets now: SSU, ASU or OSS."""
        return self.body("strategic")

    def region_of(self, member: str) -> RegionReference | None:
        """Give the region of a municipality or unit, if it belongs to one."""
        return next((region for region in self.regions if member in region.members), None)


def find_community(communities: Iterable[CommunityReference], key: str) -> CommunityReference:
    """Give the community with the id; KeyError when there is none."""
    for community in communities:
        if community.id == key:
            return community
    raise KeyError(key)


def search_communities(
    communities: Iterable[CommunityReference], words: str
) -> tuple[CommunityReference, ...]:
    """Find communities by a part of their name, of a trust's or of a municipality's name."""
    wanted = words.strip().casefold()
    return tuple(c for c in communities if any(wanted in name.casefold() for name in _names(c)))


def _names(community: CommunityReference) -> tuple[str, ...]:
    return (
        community.name,
        *(name for trust in community.trusts for name in (trust.name, trust.short_name)),
        *(m.display_name for m in community.municipalities),
        *(m.official_name for m in community.municipalities),
    )
