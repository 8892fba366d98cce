# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The made-up persons of the sample and the seats they hold in the strategic body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import cycle

from totrinn.sample.words import Words
from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.parties import PartyKind, Side
from totrinn_db.domain.views.parties import PartyRow

_FIRST = (
    "Ingrid", "Lars Ove", "Marit", "Per Arne", "Turid", "Sindre", "Gunn", "Odd", "Eli", "Jostein",
    "Hilde", "Terje", "Anne Kari", "Magnus", "Ragnhild", "Knut", "Silje", "Bjarne", "Liv", "Geir",
    "Astrid", "Eirik", "Solveig", "Trond",
)  # fmt: skip
_LAST = (
    "Aasen", "Rønning", "Hovden", "Melland", "Bakke", "Solheim", "Myrvold", "Nesset", "Haugland",
    "Brekke", "Dalen", "Fossum", "Grønli", "Hagen", "Indrebø", "Kvam", "Lunde", "Moen", "Nygård",
    "Opheim", "Rustad", "Sandvik", "Tveit",
)  # fmt: skip
_MOST_SPOKEN_FOR = 8


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat to fill: who, in which role, for which parties."""

    name: str
    title: str
    role: MemberRole
    side: Side
    organisation: str = ""
    party_id: str | None = None
    speaks_for: tuple[str, ...] = ()
    has_vote: bool = True


@dataclass
class Names:
    """Hands out made-up names, never the same one twice in a row."""

    _first: Iterable[str] = field(default_factory=lambda: cycle(_FIRST))
    _last: Iterable[str] = field(default_factory=lambda: cycle(_LAST))

    def next(self) -> str:
        """Give the next name."""
        return f"{next(iter(self._first))} {next(iter(self._last))}"


def seats(parties: Sequence[PartyRow], names: Names, words: Words) -> list[Seat]:
    """Fill the strategic body with as many from each side, who together speak for everybody."""
    municipal = [p for p in parties if p.kind is PartyKind.MUNICIPALITY]
    trusts = [p for p in parties if p.kind is PartyKind.HEALTH_TRUST]
    groups = _groups(municipal)
    titles = {
        Side.MUNICIPAL: words.get("people.municipal_titles"),
        Side.TRUST: words.get("people.trust_titles"),
    }
    filled = [
        _seat(names, titles[Side.MUNICIPAL], index, Side.MUNICIPAL, group)
        for index, group in enumerate(groups)
    ]
    count = max(len(groups), len(trusts), 2)
    for index in range(count):
        trust = trusts[index % len(trusts)]
        filled.append(_seat(names, titles[Side.TRUST], index, Side.TRUST, [trust]))
    return [*filled, *_others(names, words)]


def _groups(municipal: Sequence[PartyRow]) -> list[list[PartyRow]]:
    """Group by region, the ones without a region together, none larger than a member can bear."""
    regions: dict[str, list[PartyRow]] = {}
    for party in municipal:
        regions.setdefault(party.region, []).append(party)
    return [
        members[start : start + _MOST_SPOKEN_FOR]
        for members in regions.values()
        for start in range(0, len(members), _MOST_SPOKEN_FOR)
    ]


def _seat(
    names: Names, titles: Sequence[str], index: int, side: Side, group: list[PartyRow]
) -> Seat:
    first = {Side.MUNICIPAL: MemberRole.LEADER, Side.TRUST: MemberRole.DEPUTY_LEADER}
    return Seat(
        name=names.next(),
        title=titles[index % len(titles)],
        role=first[side] if index == 0 else MemberRole.MEMBER,
        side=side,
        party_id=group[0].id,
        speaks_for=tuple(party.id for party in group),
    )


def _others(names: Names, words: Words) -> list[Seat]:
    observer = MemberRole.OBSERVER
    user, gp = words("people.user_title"), words("people.gp_title")
    organisations = words("people.user_organisation"), words("people.gp_organisation")
    return [
        Seat(names.next(), user, observer, Side.OTHER, organisations[0], has_vote=False),
        Seat(names.next(), gp, observer, Side.OTHER, organisations[1], has_vote=False),
        Seat(
            names.next(), words("people.secretary_title"), MemberRole.SECRETARY, Side.OTHER,
            has_vote=False,
        ),
    ]  # fmt: skip
