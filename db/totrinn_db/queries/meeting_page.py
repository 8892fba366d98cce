# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of one meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import BindParameter, bindparam, select

from totrinn_db.domain.calling import Notice, may_call
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.dates import in_words
from totrinn_db.domain.meetings import (
    MEETING_MOVES,
    Attendance,
    ItemKind,
    MeetingState,
)
from totrinn_db.domain.papers import treatment_of
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.paths import TWO_STEP
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.process import may_be_decided
from totrinn_db.domain.progress import next_kind
from totrinn_db.domain.quorum import Quorum, Seat, quorum
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.meetings import (
    AttendeeView,
    Candidate,
    CorrectionView,
    Deadline,
    ItemView,
    MeetingName,
    MeetingView,
    PreparationView,
)
from totrinn_db.models import Attendee, Body, Correction, Meeting, Membership, Person, Preparation
from totrinn_db.queries.agenda_items import (
    DECIDING,
    agenda_items,
    length,
    supplements_sent,
)
from totrinn_db.queries.case_rows import open_records, shown_round, tally_of
from totrinn_db.queries.exemptions import cited
from totrinn_db.queries.facts import CaseRecord, members
from totrinn_db.queries.naming import (
    case_names,
    language_of,
    meeting_label,
    meeting_name,
    name_of,
)
from totrinn_db.queries.schedule import Schedule, load_schedule
from totrinn_db.queries.seats import ROLE_ORDER, seats_on, spoken_for
from totrinn_db.queries.small_tables import all_bodies
from totrinn_db.queries.the_community import the_community
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_CORRECTIONS = prepared(
    select(Correction).where(Correction.meeting_id == bindparam("key")).order_by(Correction.id)
)
_PREPARATIONS = prepared(
    select(Preparation).where(Preparation.meeting_id == bindparam("key")).order_by(Preparation.id)
)
_ATTENDEES = prepared(select(Attendee).where(Attendee.meeting_id == bindparam("key")))
_SEATS = prepared(select(Membership).where(Membership.id.in_(_KEYS)))
_PEOPLE = prepared(select(Person).where(Person.id.in_(_KEYS)))
_NEXT_MEETING = prepared(
    select(Meeting)
    .where(
        Meeting.body_id == bindparam("body_id"),
        Meeting.id != bindparam("key"),
        Meeting.held_on >= bindparam("held_on"),
        Meeting.state.in_((MeetingState.PLANNED, MeetingState.CALLED)),
    )
    .order_by(Meeting.held_on, Meeting.number)
    .limit(1)
)


@once
def meeting_view(reading: Reading, meeting_id: str) -> MeetingView:
    """Give everything the page of a meeting shows."""
    meeting = reading.get(Meeting, meeting_id)
    body = reading.get(Body, meeting.body_id)
    language = language_of(reading)
    items = agenda_items(reading, meeting, body)
    main, main_items = _main_meeting(reading, meeting)
    attendees = attendees_of(reading, meeting)
    return MeetingView(
        name=meeting_name(meeting, body, language),
        version=meeting.version,
        state=meeting.state,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        link=meeting.link,
        chair=meeting.chair,
        minute_taker=meeting.minute_taker,
        impartiality=meeting.impartiality,
        agenda_version=meeting.agenda_version,
        called_on=meeting.called_on,
        short_notice_reason=meeting.short_notice_reason,
        cancel_reason=meeting.cancel_reason,
        items=items,
        attendees=attendees,
        quorum=quorum_of(attendees, body),
        deadlines=tuple(deadlines(reading, meeting, body, items)),
        candidates=_candidates(reading, meeting, load_schedule(reading)),
        may_call=_may_call(reading, meeting, body, len(items) + len(main_items)),
        blockers=tuple(
            (item.id, item.verdict) for item in items if isinstance(item.verdict, Refused)
        ),
        minutes_planned=sum(item.minutes for item in items),
        minutes_available=length(meeting),
        next_state=next(iter(MEETING_MOVES[meeting.state]), None)
        if not meeting.state.is_locked
        else None,
        lift_to=_lift_to(reading, body),
        parties=_parties(reading),
        next_meeting=_next_meeting(reading, meeting, body),
        main_meeting=main,
        main_items=main_items,
        protocol_approved_on=meeting.protocol_approved_on,
        corrections=corrections(reading, meeting.id),
        supplements=supplements_sent(meeting),
        preparations=_preparations(reading, meeting),
    )


def corrections(reading: Reading, meeting_id: str) -> tuple[CorrectionView, ...]:
    """List what was added to the approved protocol, in the order it was written."""
    rows = reading.session.scalars(_CORRECTIONS, {"key": meeting_id}).all()
    bases = {row.id: row.basis_id for row in rows if row.basis_id is not None}
    exempt = cited(reading, bases, language_of(reading))
    return tuple(
        CorrectionView(
            row.id, row.written_on, row.written_by, row.text, row.basis_id, exempt.get(row.id, "")
        )
        for row in rows
    )


def _main_meeting(
    reading: Reading, meeting: Meeting
) -> tuple[MeetingName | None, tuple[ItemView, ...]]:
    if meeting.main_meeting_id is None:
        return None, ()
    main = reading.get(Meeting, meeting.main_meeting_id)
    body = reading.get(Body, main.body_id)
    name = meeting_name(main, body, language_of(reading))
    return name, agenda_items(reading, main, body)


def _preparations(reading: Reading, meeting: Meeting) -> tuple[PreparationView, ...]:
    if meeting.main_meeting_id is None:
        return ()
    rows = reading.session.scalars(_PREPARATIONS, {"key": meeting.id})
    return tuple(PreparationView(row.item_id, row.notes, row.spokesperson) for row in rows)


def attendees_of(reading: Reading, meeting: Meeting) -> tuple[AttendeeView, ...]:
    """List those who were noted, and the members of the day who were not yet."""
    noted = {
        row.membership_id: row for row in reading.session.scalars(_ATTENDEES, {"key": meeting.id})
    }
    seats = {row.id: row for row in seats_on(reading, meeting.body_id, meeting.held_on)}
    for row in reading.session.scalars(_SEATS, {"keys": list(noted)}):
        seats[row.id] = row
    speaks = spoken_for(reading, seats, meeting.held_on)
    person_ids = {seat.person_id for seat in seats.values()}
    people = {
        person.id: person for person in reading.session.scalars(_PEOPLE, {"keys": list(person_ids)})
    }
    views = [
        _attendee(seat, people[seat.person_id], noted.get(seat.id), speaks.get(seat.id, ()))
        for seat in seats.values()
    ]
    return tuple(sorted(views, key=lambda v: (ROLE_ORDER[v.role], sort_key(v.person))))


def _attendee(
    seat: Membership, person: Person, row: Attendee | None, speaks_for: tuple[str, ...]
) -> AttendeeView:
    return AttendeeView(
        membership_id=seat.id,
        person=person.name,
        title=person.title,
        organisation=person.organisation,
        role=seat.role,
        side=seat.side,
        speaks_for=speaks_for,
        attendance=row.attendance if row is not None else Attendance.UNKNOWN,
        deputy=row.deputy if row is not None else "",
        from_item_id=row.from_item_id if row is not None else None,
        to_item_id=row.to_item_id if row is not None else None,
        note=row.note if row is not None else "",
    )


def quorum_of(attendees: tuple[AttendeeView, ...], body: Body) -> Quorum:
    """Count the seats of each side that are filled."""
    seats = [Seat(a.side, a.attendance) for a in attendees if a.role.sits_in_the_body]
    return quorum(seats, percent=body.quorum_percent)


def deadlines(
    reading: Reading, meeting: Meeting, body: Body, items: tuple[ItemView, ...]
) -> Iterator[Deadline]:
    """Count the dates of a meeting back from its day, in working days, in their order."""
    before = reading.calendar.before
    reporting = the_community(reading).reporting_days
    answers = Counter(
        item.deadline
        for item in items
        if item.deadline is not None and item.outcome is None and item.kind in DECIDING
    )
    found = [
        Deadline("reporting", before(meeting.held_on, reporting)),
        *(Deadline("answers", day, count) for day, count in answers.items() if day is not None),
        Deadline("papers", before(meeting.held_on, body.papers_days)),
        Deadline("meeting", meeting.held_on),
    ]
    yield from sorted(found, key=lambda each: each.on)


_NO_CANDIDATE = (Phase.DRAFT, Phase.ON_HOLD)


def _candidates(reading: Reading, meeting: Meeting, schedule: Schedule) -> tuple[Candidate, ...]:
    if not meeting.state.takes_items:
        return ()
    records = [
        record
        for record in open_records(reading).values()
        if record.case.body_id == meeting.body_id
        and record.facts.phase not in _NO_CANDIDATE
        and not record.facts.phase.is_decided
        and schedule.place_of(record.case.id) is None
    ]
    names = case_names(reading, [record.case.id for record in records])
    found = []
    for record in records:
        kind = next_kind(record.facts)
        tally = tally_of(record.facts, shown_round(record.facts))
        found.append(
            Candidate(
                case=names[record.case.id],
                kind=kind,
                verdict=_as(kind, record, meeting),
                answered=tally.answered,
                counted=tally.counted,
                treatment=treatment_of(kind, record.facts.path or TWO_STEP),
            )
        )
    return tuple(sorted(found, key=_usefulness))


def _as(kind: ItemKind, record: CaseRecord, meeting: Meeting) -> Verdict:
    if kind not in DECIDING:
        return ALLOWED
    return may_be_decided(record.facts, meeting_id=meeting.id, meeting_date=meeting.held_on)


def _usefulness(candidate: Candidate) -> tuple[bool, object]:
    return isinstance(candidate.verdict, Refused), sort_key(candidate.case.reference)


def _may_call(reading: Reading, meeting: Meeting, body: Body, items: int) -> Verdict:
    return may_call(
        meeting.state,
        items=items,
        notice=Notice(
            meeting_date=meeting.held_on,
            today=reading.today,
            workdays_left=reading.calendar.between(reading.today, meeting.held_on),
            minimum_days=body.papers_minimum_days,
        ),
    )


def _lift_to(reading: Reading, body: Body) -> tuple[Choice, ...]:
    """List the bodies a case can be lifted to, the one above first."""
    language = language_of(reading)
    rows = [
        row
        for row in all_bodies(reading)
        if row.id != body.id
        and row.decides_cases
        and (row.ended_on is None or row.ended_on > reading.today)
    ]
    rows.sort(key=lambda row: (row.id != body.parent_id, row.position))
    return tuple(Choice(row.id, name_of(row, language), row.abbreviation) for row in rows)


def _parties(reading: Reading) -> tuple[Choice, ...]:
    return tuple(
        Choice(party.id, party.name)
        for party in members(reading).values()
        if party.kind is not PartyKind.UNIT and not party.has_ended(reading.today)
    )


def _next_meeting(reading: Reading, meeting: Meeting, body: Body) -> str:
    known = {"body_id": body.id, "key": meeting.id, "held_on": meeting.held_on}
    row = reading.session.scalar(_NEXT_MEETING, known)
    return f"{meeting_label(row, body)}, {in_words(row.held_on)}" if row is not None else ""
