# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read the 19 helsefellesskap from the text of the reference file. Opens no file itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.parties import Language, Side
from totrinn_db.domain.reference import (
    BodyReference,
    BodyState,
    Certainty,
    CommunityReference,
    LeadershipKind,
    LeadershipReference,
    MunicipalityReference,
    Ownership,
    RegionKind,
    RegionReference,
    SeatReference,
    TrustReference,
    UnitKind,
    UnitReference,
)

Row = Mapping[str, Any]


def parse_communities(text: str) -> tuple[CommunityReference, ...]:
    """Read the communities from the JSON text of the reference file."""
    document = json.loads(text)
    municipalities = {row["number"]: row for row in document["municipalities"]}
    return tuple(_community(row, municipalities) for row in document["communities"])


def _community(row: Row, municipalities: Mapping[str, Row]) -> CommunityReference:
    return CommunityReference(
        id=row["id"],
        name=row["name"],
        short_name=row["short_name"],
        national_region=row["national_region"],
        language=Language(row["language"]),
        trusts=tuple(_trust(trust) for trust in row["trusts"]),
        others=tuple(_trust(trust) for trust in row.get("others", ())),
        units=tuple(_unit(unit) for unit in row.get("units", ())),
        municipalities=tuple(
            _municipality({**municipalities[member["number"]], **member})
            for member in row["municipalities"]
        ),
        regions=tuple(_region(region) for region in row.get("regions", ())),
        secretariat_hosts=tuple(row.get("secretariat_hosts", ())),
        bodies=tuple(_body(body) for body in row["bodies"]),
    )


def _municipality(row: Row) -> MunicipalityReference:
    return MunicipalityReference(
        number=row["number"],
        name=row["name"],
        official_name=row["official_name"],
        display_name=row["display_name"],
        county=row["county"],
        language=Language(row["language"]) if "language" in row else None,
        language_source=Certainty(row["language_source"]) if "language_source" in row else None,
        additional=row.get("additional", False),
    )


def _trust(row: Row) -> TrustReference:
    return TrustReference(
        key=row["key"],
        name=row["name"],
        short_name=row["short_name"],
        ownership=Ownership(row["ownership"]),
        language=Language(row["language"]) if "language" in row else None,
    )


def _unit(row: Row) -> UnitReference:
    return UnitReference(
        key=row["key"],
        kind=UnitKind(row["kind"]),
        name=row["name"],
        parent=row["parent"],
    )


def _region(row: Row) -> RegionReference:
    return RegionReference(
        key=row["key"],
        name=row["name"],
        kind=RegionKind(row["kind"]),
        members=tuple(row["members"]),
        source=Certainty(row["source"]),
        name_source=Certainty(row["name_source"]),
    )


def _body(row: Row) -> BodyReference:
    return BodyReference(
        key=row["key"],
        level=BodyLevel(row["level"]),
        name_nb=row["name_nb"],
        name_nn=row["name_nn"],
        abbreviation=row.get("abbreviation"),
        parent=row.get("parent"),
        region=row.get("region"),
        state=BodyState(row.get("state", BodyState.ACTIVE)),
        starts_on=_date(row.get("starts_on")),
        ends_on=_date(row.get("ends_on")),
        replaced_by=row.get("replaced_by"),
        time_limited=row.get("time_limited", False),
        count=row.get("count", 1),
        note_nb=row.get("note_nb", ""),
        note_nn=row.get("note_nn", ""),
        meetings_min=row.get("meetings_min"),
        meetings_max=row.get("meetings_max"),
        leadership=_leadership(row.get("leadership", {})),
        leadership_nb=row.get("leadership_nb", ""),
        leadership_nn=row.get("leadership_nn", ""),
        seats=tuple(SeatReference(**seat) for seat in row.get("seats", ())),
    )


def _leadership(row: Row) -> LeadershipReference:
    known: dict[str, Any] = dict(row)
    if "kind" in known:
        known["kind"] = LeadershipKind(known["kind"])
    if "side" in known:
        known["side"] = Side(known["side"])
    return LeadershipReference(**known)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
