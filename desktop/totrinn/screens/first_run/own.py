# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A helsefellesskap that is none of the 19: what can be picked for it, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from totrinn.widgets.table import collation_key
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.parties import Language
from totrinn_db.domain.reference import (
    BodyReference,
    BodyState,
    CommunityReference,
    LeadershipReference,
    MunicipalityReference,
    TrustReference,
)

OWN = "own"
# The usual levels; the strategic body is where cases are discussed and decided.
_BODIES = (
    (BodyLevel.PARTNERSHIP, "Partnerskapsmøte", "Partnarskapsmøte", None, None),
    (
        BodyLevel.STRATEGIC, "Strategisk samarbeidsutvalg", "Strategisk samarbeidsutval", "SSU",
        BodyLevel.PARTNERSHIP,
    ),
    (BodyLevel.SECRETARIAT, "Sekretariat", "Sekretariat", None, BodyLevel.STRATEGIC),
)  # fmt: skip


def all_municipalities(
    communities: Iterable[CommunityReference],
) -> tuple[MunicipalityReference, ...]:
    """List every municipality of the country once, alphabetically; the number is the key."""
    found: dict[str, MunicipalityReference] = {}
    for community in communities:
        for one in community.municipalities:
            if one.number not in found or found[one.number].additional:
                found[one.number] = one
    rows = (replace(one, additional=False) for one in found.values())
    return tuple(sorted(rows, key=lambda one: collation_key(one.display_name)))


def all_trusts(communities: Iterable[CommunityReference]) -> tuple[TrustReference, ...]:
    """List every trust and hospital that is a party somewhere once, alphabetically."""
    found = {trust.name: trust for community in communities for trust in community.trusts}
    return tuple(sorted(found.values(), key=lambda trust: collation_key(trust.name)))


def make_own(
    name: str,
    trusts: Sequence[TrustReference],
    municipalities: Sequence[MunicipalityReference],
    earlier: CommunityReference | None = None,
) -> CommunityReference | None:
    """Make a community of one's own; None until it has a name, a trust and a municipality."""
    words = " ".join(name.split())
    if not (words and trusts and municipalities):
        return None
    known = {one.number for one in municipalities}
    is_own = earlier is not None and earlier.id == OWN
    regions = earlier.regions if earlier is not None and is_own else ()
    return CommunityReference(
        id=OWN,
        name=words,
        short_name=words.removeprefix("Helsefellesskap ").removeprefix("Helsefellesskapet "),
        national_region="",
        language=_language(trusts),
        trusts=tuple(replace(one, key=f"trust-{at}") for at, one in enumerate(trusts)),
        others=(),
        units=(),
        municipalities=tuple(municipalities),
        regions=tuple(
            replace(one, members=tuple(key for key in one.members if key in known))
            for one in regions
        ),
        secretariat_hosts=(),
        bodies=tuple(_body(*row) for row in _BODIES),
    )


def _language(trusts: Sequence[TrustReference]) -> Language:
    return Language.NN if all(one.language is Language.NN for one in trusts) else Language.NB


def _body(
    level: BodyLevel, nb: str, nn: str, abbreviation: str | None, parent: BodyLevel | None
) -> BodyReference:
    return BodyReference(
        key=level.value,
        level=level,
        name_nb=nb,
        name_nn=nn,
        abbreviation=abbreviation,
        parent=parent.value if parent is not None else None,
        region=None,
        state=BodyState.ACTIVE,
        starts_on=None,
        ends_on=None,
        replaced_by=None,
        time_limited=False,
        count=1,
        note_nb="",
        note_nn="",
        meetings_min=None,
        meetings_max=None,
        leadership=LeadershipReference(),
        leadership_nb="",
        leadership_nn="",
        seats=(),
    )
