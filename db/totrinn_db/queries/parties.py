# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about the community: itself, its parties, regions, bodies and members."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import func, select

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.documents import FormPlace
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.parties import (
    CommunityView,
    PartyRow,
    RegionRow,
    Structure,
)
from totrinn_db.models import (
    Body,
    Membership,
    Party,
    Person,
    Region,
    RegionMember,
    Representation,
)
from totrinn_db.queries.body_rows import body_rows
from totrinn_db.queries.facts import members
from totrinn_db.queries.naming import language_of, short_name
from totrinn_db.queries.seats import counts_on
from totrinn_db.queries.small_tables import all_bodies, all_parties
from totrinn_db.queries.the_community import lead_times, the_community
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

_MAIN = (PartyKind.MUNICIPALITY, PartyKind.HEALTH_TRUST)
_KIND_ORDER = {kind: position for position, kind in enumerate(PartyKind)}
# Where a party must be represented to be heard before a decision.
_COVERING = (BodyLevel.STRATEGIC, BodyLevel.LOCAL, BodyLevel.PARTNERSHIP)

_COUNT = prepared(
    select(func.count())
    .select_from(Party)
    .where(Party.party_kind.in_(_MAIN), Party.ended_on.is_(None))
)
_REGIONS = prepared(select(Region).order_by(Region.position))
_PLACES = prepared(select(RegionMember).where(RegionMember.ended_on.is_(None)))
_SPEAKERS = prepared(
    select(Representation, Membership, Person.name)
    .join(Membership, Representation.membership_id == Membership.id)
    .join(Person, Membership.person_id == Person.id)
)
_REPRESENTED = prepared(
    select(Representation, Membership, Body.level)
    .join(Membership, Representation.membership_id == Membership.id)
    .join(Body, Membership.body_id == Body.id)
)


def community(reading: Reading) -> CommunityView:
    """Give the helsefellesskap that the database belongs to."""
    row, lead = the_community(reading), lead_times(reading)
    count = reading.session.scalar(_COUNT)
    return CommunityView(
        id=row.id,
        version=row.version,
        key=row.key,
        name=row.name,
        short_name=row.short_name,
        language=row.language,
        letters_follow_recipient=row.letters_follow_recipient,
        form_place=row.form_place or FormPlace.OWN_FILE,
        contact=row.contact,
        contact_email=row.contact_email,
        reporting_days=row.reporting_days,
        anchoring_days=lead.anchoring_days,
        preparation_days=lead.preparation_days,
        protocol_days=lead.protocol_days,
        without_meeting_days=lead.without_meeting_days,
        is_sample=row.is_sample,
        parties=count or 0,
    )


def party_choices(reading: Reading) -> tuple[Choice, ...]:
    """List the parties that are part of the community, alphabetically."""
    return tuple(
        Choice(party.id, party.name)
        for party in members(reading).values()
        if not party.has_ended(reading.today)
    )


@once
def structure(reading: Reading) -> Structure:
    """Give all parties, regions and bodies; what has ended comes last."""
    language = language_of(reading)
    parties = all_parties(reading)
    regions = reading.session.scalars(_REGIONS).all()
    places = _places(reading)
    bodies = all_bodies(reading)
    speakers = _speakers(reading, bodies, language)
    rows = [
        _party_row(party, places.get(party.id), regions, speakers.get(party.id, ()))
        for party in parties
    ]
    rows.sort(key=lambda r: (r.ended_on is not None, _KIND_ORDER[r.kind], sort_key(r.name)))
    return Structure(
        community=community(reading),
        parties=tuple(rows),
        regions=_region_rows(regions, parties, places),
        bodies=body_rows(reading, bodies, regions, language),
        unrepresented=_unrepresented(reading, rows),
    )


def _places(reading: Reading) -> dict[str, RegionMember]:
    return {row.party_id: row for row in reading.session.scalars(_PLACES)}


def _party_row(
    party: Party,
    place: RegionMember | None,
    regions: Sequence[Region],
    speakers: tuple[str, ...],
) -> PartyRow:
    region = next((r for r in regions if place is not None and r.id == place.region_id), None)
    return PartyRow(
        id=party.id,
        version=party.version,
        kind=party.party_kind,
        number=party.number,
        name=party.name,
        full_name=party.full_name,
        official_name=party.official_name,
        region_id=region.id if region is not None else None,
        region=region.name if region is not None else "",
        region_is_assumed=place.is_assumed if place is not None else False,
        language=party.language,
        contact=party.contact,
        contact_title=party.contact_title,
        contact_email=party.contact_email,
        contact_phone=party.contact_phone,
        deputy_contact=party.deputy_contact,
        note=party.note,
        speakers=speakers,
        ended_on=party.ended_on,
        ended_reason=party.ended_reason,
    )


def _region_rows(
    regions: Sequence[Region], parties: Sequence[Party], places: Mapping[str, RegionMember]
) -> tuple[RegionRow, ...]:
    names: dict[str, list[str]] = defaultdict(list)
    for party in sorted(parties, key=lambda party: sort_key(party.name)):
        if party.id in places and party.ended_on is None:
            names[places[party.id].region_id].append(party.name)
    rows = [
        RegionRow(r.id, r.version, r.name, r.region_kind, tuple(names[r.id]), r.ended_on)
        for r in regions
    ]
    return tuple(sorted(rows, key=lambda row: row.ended_on is not None))


def _speakers(
    reading: Reading, bodies: Sequence[Body], language: Language
) -> dict[str, tuple[str, ...]]:
    """Name who speaks for each party today, and where: `Kari Nordmann (SSU)`."""
    names = {body.id: short_name(body, language) for body in bodies}
    rows = reading.session.execute(_SPEAKERS)
    found: dict[str, list[str]] = defaultdict(list)
    for part, seat, person in rows:
        is_now = counts_on(part.started_on, part.ended_on, reading.today)
        if is_now and counts_on(seat.started_on, seat.ended_on, reading.today):
            found[part.party_id].append(f"{person} ({names[seat.body_id]})")
    return {party_id: tuple(sorted(who, key=sort_key)) for party_id, who in found.items()}


def _unrepresented(reading: Reading, rows: Sequence[PartyRow]) -> tuple[str, ...]:
    """Name the counted parties that nobody speaks for in any body that decides (B13)."""
    parts = reading.session.execute(_REPRESENTED)
    covered = {
        part.party_id
        for part, seat, level in parts
        if level in _COVERING
        and counts_on(part.started_on, part.ended_on, reading.today)
        and counts_on(seat.started_on, seat.ended_on, reading.today)
    }
    return tuple(
        row.name
        for row in rows
        if row.kind in _MAIN and row.ended_on is None and row.id not in covered
    )
