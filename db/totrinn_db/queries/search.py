# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Search everywhere: cases, meetings, parties, persons and bodies by what they are called.

The names are compared here and not in the database, which does not know that Å and å are alike.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from totrinn_db.domain.views.search import HitKind, SearchHit
from totrinn_db.models import Body, Case, Meeting, Party, Person
from totrinn_db.queries.naming import (
    case_name,
    case_numbers,
    language_of,
    meeting_label,
    name_of,
    short_name,
)
from totrinn_db.work import Reading

MOST_OF_A_KIND = 6


def search(reading: Reading, text: str) -> tuple[SearchHit, ...]:
    """Find what has all the words in its name; those that begin with them come first."""
    words = text.casefold().split()
    if not words:
        return ()
    found: list[SearchHit] = []
    for hits in (_cases, _meetings, _parties, _persons, _bodies):
        matching = [hit for hit, names in hits(reading) if _matches(words, names)]
        matching.sort(key=lambda hit: not hit.title.casefold().startswith(words[0]))
        found += matching[:MOST_OF_A_KIND]
    return tuple(found)


def _matches(words: list[str], names: str) -> bool:
    folded = names.casefold()
    return all(word in folded for word in words)


def _cases(reading: Reading) -> Iterator[tuple[SearchHit, str]]:
    numbers = case_numbers(reading)
    newest = select(Case).where(~Case.removed).order_by(Case.id.desc())
    for case in reading.session.scalars(newest):
        name = case_name(case, numbers)
        hit = SearchHit(HitKind.CASE, case.id, name.label, case.origin)
        yield hit, f"{name.number} {name.reference} {case.title} {case.journal_reference}"


def _meetings(reading: Reading) -> Iterator[tuple[SearchHit, str]]:
    language = language_of(reading)
    newest = (
        select(Meeting, Body)
        .join(Body, Meeting.body_id == Body.id)
        .where(~Meeting.removed)
        .order_by(Meeting.held_on.desc())
    )
    for meeting, body in reading.session.execute(newest):
        label = meeting_label(meeting, body)
        day = f"{meeting.held_on:%d.%m.%Y}"
        hit = SearchHit(HitKind.MEETING, meeting.id, label, f"{day} {meeting.place}".strip())
        yield hit, f"{label} {day} {meeting.place} {name_of(body, language)}"


def _parties(reading: Reading) -> Iterator[tuple[SearchHit, str]]:
    for party in reading.session.scalars(select(Party).where(~Party.removed).order_by(Party.name)):
        title = party.official_name or party.name
        names = (party.name, party.full_name, party.official_name, party.number, party.contact)
        yield SearchHit(HitKind.PARTY, party.id, title, party.contact), " ".join(names)


def _persons(reading: Reading) -> Iterator[tuple[SearchHit, str]]:
    ordered = select(Person).where(~Person.removed).order_by(Person.name)
    for person in reading.session.scalars(ordered):
        detail = ", ".join(part for part in (person.title, person.organisation) if part)
        yield SearchHit(HitKind.PERSON, person.id, person.name, detail), f"{person.name} {detail}"


def _bodies(reading: Reading) -> Iterator[tuple[SearchHit, str]]:
    language = language_of(reading)
    for body in reading.session.scalars(select(Body).where(~Body.removed).order_by(Body.position)):
        name, short = name_of(body, language), short_name(body, language)
        hit = SearchHit(HitKind.BODY, body.id, name, body.abbreviation)
        yield hit, f"{name} {short} {body.name_nb} {body.name_nn}"
