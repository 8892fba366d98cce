# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands between a meeting's protocol and its lock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.protocol_check import (
    Finding,
    FollowUpFacts,
    ItemFacts,
    ProtocolFacts,
    SeatFacts,
    check_protocol,
)
from totrinn_db.domain.stances import Spoken, Stance
from totrinn_db.models import (
    AgendaItem,
    Anchoring,
    Body,
    FollowUp,
    Meeting,
    PartyWord,
    Person,
    SectionKind,
    Statement,
)
from totrinn_db.queries.agenda_items import items_of
from totrinn_db.queries.facts import CaseRecord, Member, load_cases, members, rule_of
from totrinn_db.queries.meeting_page import attendees_of, quorum_of
from totrinn_db.queries.meeting_room import CONCLUDES, asked_parties
from totrinn_db.queries.naming import item_number
from totrinn_db.work import Reading

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Written:
    """What is written of the items of a meeting, by item id."""

    stances: Mapping[str, Mapping[str, Stance]]
    statements: Mapping[str, Mapping[str, str]]
    follow_ups: Mapping[str, tuple[FollowUpFacts, ...]]


def protocol_findings(reading: Reading, meeting_id: str) -> tuple[Finding, ...]:
    """List what must be mended in a protocol and what should be looked at, with the place."""
    meeting = reading.get(Meeting, meeting_id)
    body = reading.get(Body, meeting.body_id)
    items = items_of(reading, [meeting.id])
    seats = attendees_of(reading, meeting)
    parties = members(reading)
    records = load_cases(reading, sorted({i.case_id for i in items if i.case_id is not None}))
    written = _written(reading, [item.id for item in items])
    reserved = _reservations(reading, records, parties)
    facts = ProtocolFacts(
        items=tuple(
            _item(item, records.get(item.case_id or ""), written, parties, meeting, body, reserved)
            for item in items
        ),
        seats=tuple(SeatFacts(s.person, s.attendance, s.deputy) for s in seats),
        chair=meeting.chair,
        minute_taker=meeting.minute_taker,
        impartiality=meeting.impartiality,
        is_quorate=quorum_of(seats, body).met,
        persons=frozenset(reading.session.scalars(select(Person.name))),
        parties=frozenset(party.name for party in parties.values()),
        hints=_hints(reading),
        reuses_numbers=body.one_number_for_both,
    )
    return check_protocol(facts)


def _item(
    item: AgendaItem, record: CaseRecord | None, written: _Written, parties: Mapping[str, Member],
    meeting: Meeting, body: Body, reserved: Mapping[str, Pairs],
) -> ItemFacts:  # fmt: skip
    statements = written.statements.get(item.id, {})
    spoken: tuple[Spoken, ...] = ()
    if record is not None and item.item_kind in CONCLUDES:
        asked, _ = asked_parties(record.facts, rule_of(body), parties, meeting.held_on)
        said = written.stances.get(item.id, {})
        spoken = tuple(
            Spoken(name, said.get(party_id, Stance.NOT_ASKED), statements.get(party_id, ""))
            for party_id, name in asked.items()
        )
    return ItemFacts(
        id=item.id,
        label=item_number(item, body) or f"«{item.title}»",
        kind=item.item_kind,
        outcome=item.outcome,
        case_id=item.case_id or "",
        number=item.number,
        letter=str((item.number_pattern or {}).get("suffix", "")),
        year=item.number_year,
        wording=item.wording,
        notes=item.notes,
        impartiality=item.impartiality or "",
        reason=item.reason,
        votes=item.votes,
        spoken=spoken,
        statements=tuple((parties[key].name, text) for key, text in statements.items()),
        reservations=reserved.get(item.case_id or "", ()) if spoken else (),
        follow_ups=written.follow_ups.get(item.id, ()),
    )


def _written(reading: Reading, item_ids: Sequence[str]) -> _Written:
    stances: dict[str, dict[str, Stance]] = defaultdict(dict)
    for word in reading.session.scalars(select(PartyWord).where(PartyWord.item_id.in_(item_ids))):
        stances[word.item_id][word.party_id] = word.stance
    statements: dict[str, dict[str, str]] = defaultdict(dict)
    for row in reading.session.scalars(
        select(Statement)
        .where(Statement.item_id.in_(item_ids), Statement.withdrawn.is_(False))
        .order_by(Statement.position)
    ):
        statements[row.item_id][row.party_id] = row.text
    follow_ups: dict[str, tuple[FollowUpFacts, ...]] = defaultdict(tuple)
    for each in reading.session.scalars(
        select(FollowUp).where(FollowUp.item_id.in_(item_ids)).order_by(FollowUp.id)
    ):
        line = FollowUpFacts(each.text, each.responsible, each.due)
        follow_ups[each.item_id or ""] += (line,)
    return _Written(stances, statements, follow_ups)


def _reservations(
    reading: Reading, records: Mapping[str, CaseRecord], parties: Mapping[str, Member]
) -> dict[str, Pairs]:
    """Read the conditions that parties set at home in the rounds the cases rest on."""
    rounds = {
        record.facts.last_round.id: case_id
        for case_id, record in records.items()
        if record.facts.last_round is not None and record.facts.last_round.counts
    }
    found: dict[str, Pairs] = defaultdict(tuple)
    rows = reading.session.execute(
        select(Anchoring.round_id, Anchoring.party_id, Anchoring.text).where(
            Anchoring.round_id.in_(rounds),
            Anchoring.status == AnchoringStatus.ENDORSED_ON_CONDITION,
        )
    )
    for round_id, party_id, text in rows:
        found[rounds[round_id]] += ((parties[party_id].name, text),)
    return found


def _hints(reading: Reading) -> frozenset[str]:
    rows = reading.session.execute(select(SectionKind.help_nb, SectionKind.help_nn))
    return frozenset(hint for row in rows for hint in row if hint.strip())
