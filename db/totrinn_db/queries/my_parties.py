# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a representative must bring home, bring back, and tell after a meeting (E3, E9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import timedelta

from sqlalchemy import select

from totrinn_db.domain.anchoring import Level, RoundState, status_today
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.own_calendars import OwnCalendar
from totrinn_db.domain.own_meetings import OwnMeeting, first_that_can_treat
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.views.representation import (
    BriefingRow,
    HomeRow,
    MeetingBriefings,
    MyParties,
)
from totrinn_db.models import (
    AgendaItem,
    Anchoring,
    AnchoringRound,
    Body,
    Briefing,
    Meeting,
    Party,
    Person,
)
from totrinn_db.queries.facts import CaseRecord, load_cases
from totrinn_db.queries.naming import case_names, language_of, meeting_name, name_of
from totrinn_db.queries.own_meetings import own_calendars
from totrinn_db.queries.representation import bodies_of, representatives, represented_parties
from totrinn_db.work import Reading

_OVER = (MeetingState.HELD, MeetingState.PROTOCOL_OUT, MeetingState.PROTOCOL_APPROVED)
# Meetings older than this are no news at home.
_RECENT = timedelta(days=120)
_MEETINGS = 3


def my_parties(reading: Reading, person_id: str = "", name: str = "") -> MyParties:
    """Gather what one representative carries: the person asked for, or the one of that name."""
    people = representatives(reading)
    chosen = next((p for p in people if p.id == person_id), None)
    chosen = chosen or next((p for p in people if p.name == name), None)
    if chosen is None:
        return MyParties(people, "", "", (), (), (), ())
    party_ids = represented_parties(reading, chosen.id)
    body_ids = bodies_of(reading, chosen.id)
    names = {key: reading.get(Party, key).name for key in party_ids}
    language = language_of(reading)
    return MyParties(
        people=people,
        person_id=chosen.id,
        person=reading.get(Person, chosen.id).name,
        bodies=tuple(name_of(reading.get(Body, key), language) for key in body_ids),
        parties=tuple(sorted(names.values(), key=sort_key)),
        rows=_rows(reading, party_ids),
        meetings=_meetings(reading, body_ids, names),
    )


def _rows(reading: Reading, party_ids: Collection[str]) -> tuple[HomeRow, ...]:
    found = reading.session.execute(
        select(Anchoring, AnchoringRound, Party)
        .join(AnchoringRound, Anchoring.round_id == AnchoringRound.id)
        .join(Party, Anchoring.party_id == Party.id)
        .where(AnchoringRound.state == RoundState.OPEN, Anchoring.party_id.in_(party_ids))
    ).all()
    records = load_cases(reading, sorted({sent.case_id for _, sent, _ in found}))
    cases = case_names(reading, set(records))
    calendars = own_calendars(reading)
    rows = [
        _row(reading, (answer, sent, party), records[sent.case_id], cases, calendars)
        for answer, sent, party in found
        if not records[sent.case_id].case.phase.is_ended
    ]
    rows.sort(key=lambda row: (row.deadline, row.case.reference, sort_key(row.party)))
    return tuple(rows)


def _row(
    reading: Reading,
    found: tuple[Anchoring, AnchoringRound, Party],
    record: CaseRecord,
    cases: Mapping[str, CaseName],
    calendars: Mapping[str, OwnCalendar],
) -> HomeRow:
    answer, sent, party = found
    own = calendars.get(party.id)
    minimum = record.facts.levels_at(sent.step).for_side(party.party_kind.side)
    return HomeRow(
        case=cases[sent.case_id],
        round_id=sent.id,
        anchoring_id=answer.id,
        party_id=party.id,
        party=party.name,
        status=status_today(
            answer.status, deadline=sent.deadline, today=reading.today, new_date=answer.new_date
        ),
        deadline=sent.deadline,
        planned_organ=answer.planned_organ,
        planned_on=answer.planned_on,
        own_meeting=_next_at_home(reading, own, minimum, sent) if own is not None else None,
    )


def _next_at_home(
    reading: Reading, own: OwnCalendar, minimum: Level | None, sent: AnchoringRound
) -> OwnMeeting | None:
    return first_that_can_treat(
        own.meetings(reading.today, sent.deadline, reading.calendar),
        minimum=minimum,
        sent_on=reading.today,
        deadline=sent.deadline,
    )


def _meetings(
    reading: Reading, body_ids: Collection[str], names: Mapping[str, str]
) -> tuple[MeetingBriefings, ...]:
    """List the last meetings of the bodies, and which of the parties have been told of each."""
    rows = reading.session.execute(
        select(Meeting, Body)
        .join(Body, Meeting.body_id == Body.id)
        .where(
            Meeting.body_id.in_(body_ids),
            Meeting.state.in_(_OVER),
            Meeting.held_on >= reading.today - _RECENT,
        )
        .order_by(Meeting.held_on.desc())
        .limit(_MEETINGS)
    ).all()
    told = _told(reading, [meeting.id for meeting, _ in rows])
    treated = _treated(reading, [meeting.id for meeting, _ in rows])
    cases = case_names(reading, {key for keys in treated.values() for key in keys})
    language = language_of(reading)
    return tuple(
        MeetingBriefings(
            meeting=meeting_name(meeting, body, language),
            cases=tuple(cases[key] for key in treated[meeting.id]),
            rows=tuple(
                _briefing(key, name, told.get((meeting.id, key)))
                for key, name in sorted(names.items(), key=lambda pair: sort_key(pair[1]))
            ),
        )
        for meeting, body in rows
    )


def _briefing(party_id: str, party: str, row: Briefing | None) -> BriefingRow:
    return BriefingRow(
        party_id, party, row.briefed_on if row else None, row.briefed_by if row else ""
    )


def _told(reading: Reading, meeting_ids: Collection[str]) -> dict[tuple[str, str], Briefing]:
    """Find who was told of each meeting as a whole."""
    rows = reading.session.scalars(
        select(Briefing).where(
            Briefing.meeting_id.in_(meeting_ids),
            Briefing.case_id.is_(None),
            Briefing.taken_back_on.is_(None),
        )
    )
    return {(row.meeting_id, row.party_id): row for row in rows}


def _treated(reading: Reading, meeting_ids: Collection[str]) -> dict[str, list[str]]:
    rows = reading.session.execute(
        select(AgendaItem.meeting_id, AgendaItem.case_id)
        .where(
            AgendaItem.meeting_id.in_(meeting_ids),
            AgendaItem.case_id.is_not(None),
            AgendaItem.taken_off.is_(False),
        )
        .order_by(AgendaItem.place)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for meeting_id, case_id in rows:
        if case_id is not None:
            found[meeting_id].append(case_id)
    return found
