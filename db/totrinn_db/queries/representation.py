# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about who speaks for whom in which body on which day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.parties import COUNTED_KINDS, Language
from totrinn_db.domain.representation import Voice, coverage_warnings
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.representation import BodyVoices, VoiceRow
from totrinn_db.models import Body, Membership, Person, RegionMember, Representation
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.queries.seats import ROLE_ORDER, counts_on
from totrinn_db.queries.small_tables import all_parties
from totrinn_db.work import Reading

# Where a party must be represented to be heard before a decision.
_COVERING = (BodyLevel.STRATEGIC, BodyLevel.LOCAL, BodyLevel.PARTNERSHIP)


@dataclass(frozen=True, slots=True)
class _Seat:
    """A membership with its person, and the voice that it is."""

    membership: Membership
    person: Person
    voice: Voice


def representation_map(reading: Reading) -> tuple[BodyVoices, ...]:
    """Show, body by body, who speaks for whom and what is not covered.

    Bodies where nobody speaks for anybody are left out: there each party sits for itself (B2).
    """
    language = language_of(reading)
    parties = _parties(reading)
    seats = _seats(reading)
    bodies = reading.session.scalars(select(Body).order_by(Body.position, Body.id))
    return tuple(
        _body(reading, body, seats[body.id], parties, language)
        for body in bodies
        if counts_on(body.started_on, body.ended_on, reading.today)
        and any(seat.voice.party_ids for seat in seats[body.id])
    )


def _body(
    reading: Reading, body: Body, seats: list[_Seat], parties: dict[str, str], language: Language
) -> BodyVoices:
    expected = _expected(reading, body, parties)
    voices = [seat.voice for seat in seats]
    heard = {key for v in voices if v.speaks_on(reading.today) for key in v.party_ids}
    name = name_of(body, language)
    return BodyVoices(
        body_id=body.id,
        body=f"{name} ({body.abbreviation})" if body.abbreviation else name,
        voices=tuple(_shown(seat, parties, reading) for seat in seats if seat.voice.party_ids),
        warnings=coverage_warnings(voices, expected, reading.today),
        spoken_for=len(heard.intersection(expected)),
        parties=len(expected),
    )


def _shown(seat: _Seat, parties: dict[str, str], reading: Reading) -> VoiceRow:
    voice, row = seat.voice, seat.membership
    names = (parties[key] for key in voice.party_ids if key in parties)
    return VoiceRow(
        membership_id=row.id,
        person_id=seat.person.id,
        person=seat.person.name,
        title=seat.person.title,
        role=row.role,
        speaks_for=tuple(sorted(names, key=sort_key)),
        since=voice.since,
        until=voice.until,
        has_ended=not voice.speaks_on(reading.today),
    )


def _expected(reading: Reading, body: Body, parties: dict[str, str]) -> dict[str, str]:
    """Give the parties that a body should hear: those of its region, if it has one."""
    if body.level not in _COVERING:
        return {}
    if body.region_id is None:
        return parties
    rows = reading.session.scalars(
        select(RegionMember).where(RegionMember.region_id == body.region_id)
    )
    keys = {r.party_id for r in rows if counts_on(r.started_on, r.ended_on, reading.today)}
    return {key: name for key, name in parties.items() if key in keys}


def _parties(reading: Reading) -> dict[str, str]:
    """Name the parties that decide together today."""
    rows = all_parties(reading)
    return {
        row.id: row.name
        for row in rows
        if row.party_kind in COUNTED_KINDS
        and counts_on(row.started_on, row.ended_on, reading.today)
    }


def _seats(reading: Reading) -> dict[str, list[_Seat]]:
    """Read every seat of every body, those that hold it now first."""
    spoken: dict[str, list[Representation]] = defaultdict(list)
    for part in reading.session.scalars(select(Representation)):
        spoken[part.membership_id].append(part)
    rows = reading.session.execute(
        select(Membership, Person).join(Person, Membership.person_id == Person.id)
    )
    found: dict[str, list[_Seat]] = defaultdict(list)
    for row, person in rows:
        found[row.body_id].append(_Seat(row, person, _voice(row, person, spoken[row.id], reading)))
    for seats in found.values():
        seats.sort(
            key=lambda seat: (
                not seat.voice.speaks_on(reading.today),
                ROLE_ORDER[seat.membership.role],
                sort_key(seat.person.name),
            )
        )
    return found


def _voice(
    row: Membership, person: Person, spoken: list[Representation], reading: Reading
) -> Voice:
    """Tell whom a seat speaks for today, or spoke for until it ended."""
    now = [p for p in spoken if counts_on(p.started_on, p.ended_on, reading.today)]
    if not now and spoken:
        last = max((p.ended_on for p in spoken if p.ended_on is not None), default=None)
        now = [p for p in spoken if p.ended_on == last]
        until = row.ended_on or last
    else:
        until = row.ended_on
    keys = tuple(p.party_id for p in now)
    return Voice(person.id, person.name, keys, row.started_on, until)


def representatives(reading: Reading) -> tuple[Choice, ...]:
    """List the people who speak for some party today, by name."""
    people = {seat.person.id: seat.person.name for seat in _speaking(reading)}
    chosen = sorted(people.items(), key=lambda pair: sort_key(pair[1]))
    return tuple(Choice(key, name) for key, name in chosen)


def represented_parties(reading: Reading, person_id: str) -> frozenset[str]:
    """Give the ids of the parties that a person speaks for today in any body."""
    return frozenset(
        key
        for seat in _speaking(reading)
        if seat.person.id == person_id
        for key in seat.voice.party_ids
    )


def spoken_for(reading: Reading, name: str) -> frozenset[str]:
    """Give the ids of the parties that the person of a name speaks for today in any body."""
    if not name:
        return frozenset()
    speaking = (seat.voice for seat in _speaking(reading) if seat.person.name == name)
    return frozenset(key for voice in speaking for key in voice.party_ids)


def bodies_of(reading: Reading, person_id: str) -> tuple[str, ...]:
    """Give the ids of the bodies where a person speaks for some party today."""
    found = (s.membership.body_id for s in _speaking(reading) if s.person.id == person_id)
    return tuple(dict.fromkeys(found))


def _speaking(reading: Reading) -> Iterator[_Seat]:
    for seats in _seats(reading).values():
        for seat in seats:
            if seat.voice.party_ids and seat.voice.speaks_on(reading.today):
                yield seat
