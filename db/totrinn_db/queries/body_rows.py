# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The bodies as rows: their rules, who sits in them, and what stands on every agenda."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select

from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.views.parties import BodyRow, MemberRow, StandingRow
from totrinn_db.models import Body, Membership, Person, Region, Representation, StandingItem
from totrinn_db.queries.naming import name_of, pattern_of
from totrinn_db.queries.seats import ROLE_ORDER, spoken_for
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading

_EXAMPLE = 12
_STANDING = prepared(
    select(StandingItem).order_by(StandingItem.ended, StandingItem.position, StandingItem.id)
)
_SEATS = prepared(select(Membership, Person).join(Person, Membership.person_id == Person.id))
_SPOKEN_FOR = prepared(
    select(Representation.membership_id, Representation.party_id).where(
        Representation.ended_on.is_(None)
    )
)


def body_rows(
    reading: Reading, bodies: Sequence[Body], regions: Sequence[Region], language: Language
) -> tuple[BodyRow, ...]:
    """Give the bodies with their rules, members and standing items; the ended ones last."""
    seats = _member_rows(reading)
    names = {body.id: name_of(body, language) for body in bodies}
    region_names = {region.id: region.name for region in regions}
    standing = _standing_rows(reading, language)
    rows = [
        BodyRow(
            id=body.id,
            version=body.version,
            level=body.level,
            name=names[body.id],
            name_nb=body.name_nb,
            name_nn=body.name_nn,
            abbreviation=body.abbreviation,
            parent_id=body.parent_id,
            parent=names.get(body.parent_id or "", ""),
            region_id=body.region_id,
            region=region_names.get(body.region_id or "", ""),
            mandate=body.mandate,
            mandate_from=body.mandate_from,
            leadership=body.leadership,
            meetings_per_year=body.meetings_per_year,
            numbering=pattern_of(body),
            numbering_example=pattern_of(body).render(_EXAMPLE, reading.today.year),
            one_number_for_both=body.one_number_for_both,
            papers_days=body.papers_days,
            papers_minimum_days=body.papers_minimum_days,
            quorum_percent=body.quorum_percent,
            condition_blocks=body.condition_blocks,
            objection_blocks=body.objection_blocks,
            counted_kinds=tuple(PartyKind(kind) for kind in body.counted_kinds),
            decides_cases=body.decides_cases,
            members=tuple(seats.get(body.id, ())),
            standing_items=tuple(standing.get(body.id, ())),
            ended_on=body.ended_on,
            ended_reason=body.ended_reason,
            letters_for_information=bool(body.letters_for_information),
        )
        for body in bodies
    ]
    return tuple(sorted(rows, key=lambda row: row.ended_on is not None))


def _standing_rows(reading: Reading, language: Language) -> dict[str, list[StandingRow]]:
    is_nn = language is Language.NN
    found: dict[str, list[StandingRow]] = defaultdict(list)
    for row in reading.session.scalars(_STANDING):
        found[row.body_id].append(
            StandingRow(
                id=row.id,
                version=row.version,
                kind=row.standing_kind,
                title=row.title_nn if is_nn else row.title_nb,
                title_nb=row.title_nb,
                title_nn=row.title_nn,
                proposal_nb=row.proposal_nb,
                proposal_nn=row.proposal_nn,
                is_last=row.is_last,
                minutes=row.minutes,
                ended=row.ended,
            )
        )
    return found


def _member_rows(reading: Reading) -> dict[str, list[MemberRow]]:
    pairs = [(row[0], row[1]) for row in reading.session.execute(_SEATS)]
    people = {seat.id: person.name for seat, person in pairs}
    speaks = spoken_for(reading, list(people), reading.today)
    parties = _spoken_for_now(reading)
    found: dict[str, list[MemberRow]] = defaultdict(list)
    for seat, person in pairs:
        found[seat.body_id].append(
            MemberRow(
                id=seat.id,
                version=seat.version,
                person_id=person.id,
                person=person.name,
                title=person.title,
                organisation=person.organisation,
                email=person.email,
                phone=person.phone,
                role=seat.role,
                side=seat.side,
                has_vote=seat.has_vote,
                may_speak=seat.may_speak,
                may_propose=seat.may_propose,
                speaks_for=speaks.get(seat.id, ()),
                speaks_for_ids=tuple(parties.get(seat.id, ())),
                deputy_for=people.get(seat.deputy_for_id or "", ""),
                deputy_for_id=seat.deputy_for_id,
                appointed_by=seat.appointed_by,
                started_on=seat.started_on,
                ended_on=seat.ended_on,
            )
        )
    for rows in found.values():
        rows.sort(key=lambda r: (r.ended_on is not None, ROLE_ORDER[r.role], sort_key(r.person)))
    return found


def _spoken_for_now(reading: Reading) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for membership_id, party_id in reading.session.execute(_SPOKEN_FOR):
        found[membership_id].append(party_id)
    return found
