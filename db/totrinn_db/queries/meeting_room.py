# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One item as the meeting treats it: who speaks for whom, and what each party has said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import select

from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.consensus import ConsensusRule
from totrinn_db.domain.facts import CaseFacts, assess_round
from totrinn_db.domain.meetings import Attendance, ItemKind
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.views.meeting_room import PartyStance, Room, RoomFollowUp, Speaker
from totrinn_db.domain.views.meetings import AttendeeView
from totrinn_db.models import (
    AgendaItem,
    Body,
    FollowUp,
    Meeting,
    PartyWord,
    Region,
    RegionMember,
    Statement,
)
from totrinn_db.queries.facts import Member, load_case, members, rule_of
from totrinn_db.queries.meeting_page import attendees_of
from totrinn_db.queries.seats import counts_on
from totrinn_db.work import Reading, once

CONCLUDES = (ItemKind.DECISION, ItemKind.RECOMMENDATION)


@once
def room(reading: Reading, item_id: str) -> Room:
    """Give one item as the meeting treats it; only what is concluded asks the parties."""
    item = reading.get(AgendaItem, item_id)
    meeting = reading.get(Meeting, item.meeting_id)
    follow_ups = tuple(_follow_ups(reading, item.id))
    if item.case_id is None or item.item_kind not in CONCLUDES:
        return Room(item.id, follow_ups=follow_ups)
    facts = load_case(reading, item.case_id).facts
    rule = rule_of(reading.get(Body, meeting.body_id))
    asked, left_out = asked_parties(facts, rule, members(reading), meeting.held_on)
    parties = {party.name: party for party in _stances(reading, item.id, asked)}
    latest = facts.last_round
    assessed = assess_round(facts, latest) if latest is not None and latest.counts else None
    return Room(
        item_id=item.id,
        speakers=tuple(_speakers(reading, meeting, parties)),
        not_affected=left_out,
        endorsed=len(assessed.endorsing) if assessed else 0,
        counted=assessed.counted if assessed else 0,
        discussed_on=facts.discussion.meeting_date if facts.discussion else None,
        follow_ups=follow_ups,
    )


def asked_parties(
    facts: CaseFacts, rule: ConsensusRule, parties: Mapping[str, Member], day: date
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Name the parties whose word counts, by id, and those that the case does not affect."""
    latest = facts.last_round
    if latest is None or not latest.counts:
        found = {
            party.id: party.name
            for party in parties.values()
            if party.kind in rule.counted_kinds and not party.has_ended(day)
        }
        return found, ()
    counted = [a for a in latest.answers if a.kind in rule.counted_kinds]
    asked = {a.party_id: a.name for a in counted if not a.status.meaning.left_out}
    left_out = sorted((a.name for a in counted if a.status.meaning.left_out), key=sort_key)
    return asked, tuple(left_out)


def _stances(reading: Reading, item_id: str, asked: Mapping[str, str]) -> Iterator[PartyStance]:
    words = {
        row.party_id: row
        for row in reading.session.scalars(select(PartyWord).where(PartyWord.item_id == item_id))
    }
    statements = {
        row.party_id: row.text
        for row in reading.session.scalars(
            select(Statement).where(Statement.item_id == item_id, Statement.withdrawn.is_(False))
        )
    }
    for party_id, name in asked.items():
        word = words.get(party_id)
        yield PartyStance(
            party_id=party_id,
            name=name,
            stance=word.stance if word is not None else Stance.NOT_ASKED,
            statement=statements.get(party_id, ""),
            spoken_by=word.spoken_by if word is not None else "",
        )


def _speakers(
    reading: Reading, meeting: Meeting, parties: Mapping[str, PartyStance]
) -> Iterator[Speaker]:
    """Give each party one voice: a member that is there before one that is not."""
    regions = _regions(reading, meeting.held_on)
    left = dict(parties)
    attendees = [a for a in attendees_of(reading, meeting) if a.speaks_for]
    attendees.sort(key=lambda a: not a.attendance.is_seated)
    found = []
    for attendee in attendees:
        own = sorted((n for n in attendee.speaks_for if n in left), key=sort_key)
        if own:
            found.append(_speaker(attendee, [left.pop(name) for name in own], regions))
    yield from sorted(found, key=lambda speaker: sort_key(speaker.group))
    if left:
        rest = tuple(left[name] for name in sorted(left, key=sort_key))
        yield Speaker("", "", Attendance.ABSENT, "", rest)


def _speaker(
    attendee: AttendeeView, parties: Sequence[PartyStance], regions: Mapping[str, str]
) -> Speaker:
    found = {regions.get(party.party_id, "") for party in parties}
    region = found.pop() if len(found) == 1 else ""
    return Speaker(
        group=region or attendee.organisation or parties[0].name,
        person=attendee.person,
        attendance=attendee.attendance,
        deputy=attendee.deputy,
        parties=tuple(parties),
    )


def _regions(reading: Reading, day: date) -> dict[str, str]:
    rows = reading.session.execute(
        select(RegionMember, Region.name).join(Region, RegionMember.region_id == Region.id)
    )
    return {
        row.party_id: name for row, name in rows if counts_on(row.started_on, row.ended_on, day)
    }


def _follow_ups(reading: Reading, item_id: str) -> Iterator[RoomFollowUp]:
    rows = reading.session.scalars(
        select(FollowUp).where(FollowUp.item_id == item_id).order_by(FollowUp.id)
    )
    for row in rows:
        yield RoomFollowUp(row.id, row.text, row.responsible, row.due)
