# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the user has chosen so far in the first run. Values only: nothing is written before the end.

The helsefellesskap is changed as a reference, so that what is corrected here is what is created.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, time

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.parties import Language, Side
from totrinn_db.domain.reference import (
    BodyReference,
    BodyState,
    Certainty,
    CommunityReference,
    MunicipalityReference,
    RegionKind,
    RegionReference,
)


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """A meeting of the strategic body to be put in at once."""

    on: date
    starts_at: time
    ends_at: time


@dataclass
class Draft:
    """Everything the steps of the first run ask for."""

    community: CommunityReference | None = None
    language: Language | None = None
    regions_checked: bool = False
    dropped_bodies: set[str] = field(default_factory=set)
    meetings: list[MeetingDraft] = field(default_factory=list)
    name: str = ""
    title: str = ""
    side: Side | None = None
    employer: str = ""

    def choose(self, community: CommunityReference) -> None:
        """Choose a helsefellesskap; what was corrected in the same one is kept."""
        if self.community is None or self.community.id != community.id:
            self.community = community
            self.regions_checked = False
            self.dropped_bodies.clear()
            self.meetings.clear()

    def choose_own(self, community: CommunityReference | None) -> None:
        """Choose a helsefellesskap of one's own, or none while it is not whole."""
        if community is not None:
            self.choose(community)
        self.community = community

    def move(self, member: str, region_key: str) -> None:
        """Put a municipality in another region, or in none."""

        def moved(region: RegionReference) -> RegionReference:
            others = tuple(key for key in region.members if key != member)
            return replace(
                region, members=(*others, member) if region.key == region_key else others
            )

        self._each_region(moved)

    def rename_region(self, key: str, name: str) -> None:
        """Call a region something else."""
        self._each_region(
            lambda region: (
                replace(region, name=name, name_source=Certainty.STATED)
                if region.key == key
                else region
            )
        )

    def add_region(self, name: str) -> str:
        """Add an empty region and give its key."""
        community = self._chosen()
        taken = {region.key for region in community.regions}
        number = len(taken) + 1
        while f"own-{number}" in taken:
            number += 1
        region = RegionReference(
            f"own-{number}", name, RegionKind.MUNICIPALITY_GROUP, (), Certainty.STATED,
            Certainty.STATED,
        )  # fmt: skip
        self.community = replace(community, regions=(*community.regions, region))
        return region.key

    def set_language(self, number: str, language: Language | None) -> None:
        """Give a municipality the language that it is written to in."""
        community = self._chosen()
        changed = tuple(
            _in_language(one, language) if one.number == number else one
            for one in community.municipalities
        )
        self.community = replace(community, municipalities=changed)

    def result(self) -> CommunityReference:
        """Give the helsefellesskap as it is to be created."""
        community = self._chosen()
        bodies = tuple(body for body in community.bodies if body.key not in self.dropped_bodies)
        kept = {body.key for body in bodies}
        bodies = tuple(
            body if body.parent in kept else replace(body, parent=None) for body in bodies
        )
        regions = community.regions
        if self.regions_checked:
            regions = tuple(
                replace(one, source=Certainty.STATED, name_source=Certainty.STATED)
                for one in regions
            )
        return replace(community, bodies=bodies, regions=regions)

    def has_assumed_regions(self) -> bool:
        """Tell whether any region is a guess that the user should look over."""
        return any(region.source is Certainty.ASSUMED for region in self._chosen().regions)

    def _chosen(self) -> CommunityReference:
        if self.community is None:
            raise ValueError("no community is chosen")
        return self.community

    def _each_region(self, change: Callable[[RegionReference], RegionReference]) -> None:
        community = self._chosen()
        self.community = replace(community, regions=tuple(map(change, community.regions)))


def _in_language(one: MunicipalityReference, language: Language | None) -> MunicipalityReference:
    return replace(one, language=language, language_source=Certainty.STATED)


def body_rows(community: CommunityReference) -> tuple[BodyReference, ...]:
    """List the bodies to show, those that have ended left out."""
    return tuple(body for body in community.bodies if body.state is not BodyState.ENDED)


def is_needed(body: BodyReference) -> bool:
    """Tell whether the two steps cannot do without the body."""
    return body.level is BodyLevel.STRATEGIC
