# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers of one year or of all years, counted for the screen and for the yearly report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import InstrumentedAttribute

from totrinn_db.domain.meetings import Attendance, MeetingState
from totrinn_db.domain.parties import Language, Side
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.statistics.lead_times import lead_times
from totrinn_db.domain.statistics.presence import Seat, SeatedMeeting, presence
from totrinn_db.domain.statistics.tallies import (
    Asked,
    Course,
    Tally,
    answer_tallies,
    course_of,
    tally,
)
from totrinn_db.domain.time_spent import by_level, by_party, by_region, case_time, usual_days
from totrinn_db.domain.views.statistics import DecidedCase, Statistics
from totrinn_db.models import (
    AgendaItem,
    Anchoring,
    AnchoringRound,
    Attendee,
    Body,
    Case,
    CaseClass,
    Decision,
    FollowUp,
    Meeting,
    Membership,
    Party,
    Person,
    Region,
)
from totrinn_db.queries.answer_history import decided_cases
from totrinn_db.queries.facts import members
from totrinn_db.queries.naming import case_names, language_of, name_of, short_name
from totrinn_db.work import Reading

_HELD = (MeetingState.HELD, MeetingState.PROTOCOL_OUT, MeetingState.PROTOCOL_APPROVED)


def statistics(
    reading: Reading,
    year: int | None = None,
    language: Language | None = None,
    *,
    with_parties: bool = False,
) -> Statistics:
    """Count a year, or all years. Parties one by one are for the coordinator's eyes alone."""
    own = language or language_of(reading)
    reported = [row for row in _reported(reading) if year in (None, _reported_in(row))]
    decided = decided_cases(reading, year)
    times = tuple(case_time(case) for case in decided)
    rounds = [each for case in decided for each in case.rounds]
    regions, bodies = _regions(reading), _bodies(reading, own)
    parties = {party.id: party.name for party in members(reading).values()}
    meetings = tuple(_meetings(reading))
    return Statistics(
        year=year,
        years=_years(reading),
        counted_on=reading.today,
        reported=len(reported),
        meetings=sum(year in (None, meeting.held_on.year) for meeting in meetings),
        origins=tally((_origin(row) for row in reported), list(Side)),
        classes=_classes(reading, reported, own),
        patient_groups=tally(group for row in reported for group in row.patient_groups),
        lead_times=lead_times(decided),
        times=times,
        usual=usual_days(times),
        regions=by_region(rounds, list(regions)),
        levels=by_level(rounds),
        answers=answer_tallies(_asked(reading, year), reading.today),
        presence=presence(meetings, list(bodies), year),
        follow_ups=tally(_courses(reading, year), list(Course)),
        decisions=tuple(_decisions(reading, year, bodies)),
        cases=case_names(reading, [time.case_id for time in times]),
        names={**regions, **bodies, **(parties if with_parties else {})},
        parties=by_party(rounds, list(parties)) if with_parties else (),
    )


def _in_year(column: InstrumentedAttribute[date], year: int | None) -> ColumnElement[bool]:
    return true() if year is None else column.between(date(year, 1, 1), date(year, 12, 31))


def _years(reading: Reading) -> tuple[int, ...]:
    """Give the years in which a case was reported or a meeting held, the latest first."""
    ask = reading.session.scalars
    held = ask(select(Meeting.held_on).where(Meeting.state.in_(_HELD)).distinct())
    found = {day.year for day in held}
    return tuple(sorted(found | set(map(_reported_in, _reported(reading))), reverse=True))


def _reported(reading: Reading) -> list[Any]:
    return list(
        reading.session.execute(
            select(
                Case.id, Case.reported_on, Case.reference_year, Case.class_id,
                Case.patient_groups, Case.origin_party_id, Party.party_kind,
            )
            .outerjoin(Party, Case.origin_party_id == Party.id)
            .where(Case.phase != Phase.DRAFT)
        )
    )  # fmt: skip


def _reported_in(row: Any) -> int:  # noqa: ANN401 - a row of columns
    return int(row.reported_on.year if row.reported_on is not None else row.reference_year)


def _origin(row: Any) -> Side:  # noqa: ANN401 - a row of columns
    """Tell which side set the agenda; bodies, networks and the public are neither (L5)."""
    kind = row.party_kind
    return kind.side if kind is not None else Side.OTHER


def _classes(reading: Reading, reported: list[Any], language: Language) -> tuple[Tally, ...]:
    rows = reading.session.scalars(select(CaseClass).order_by(CaseClass.position, CaseClass.id))
    names = {row.id: name_of(row, language) for row in rows}
    return tally((names[row.class_id] for row in reported), list(names.values()))


def _regions(reading: Reading) -> dict[str, str]:
    rows = reading.session.execute(select(Region.id, Region.name).order_by(Region.position))
    return {row.id: row.name for row in rows}


def _bodies(reading: Reading, language: Language) -> dict[str, str]:
    rows = reading.session.scalars(select(Body).order_by(Body.position, Body.id))
    return {row.id: short_name(row, language) for row in rows}


def _asked(reading: Reading, year: int | None) -> Iterator[Asked]:
    """Give who was asked; the database counts those who are alike."""
    alike = (
        Anchoring.status, AnchoringRound.deadline, Anchoring.answered_on, Anchoring.new_date,
    )  # fmt: skip
    rows = reading.session.execute(
        select(*alike, func.count())
        .join(AnchoringRound, Anchoring.round_id == AnchoringRound.id)
        .where(_in_year(AnchoringRound.sent_on, year))
        .group_by(*alike)
    )
    for row in rows:
        yield Asked(*row)


def _meetings(reading: Reading) -> Iterator[SeatedMeeting]:
    """Give every meeting that was held with its seats; pre-meetings are of one side alone."""
    seats: dict[str, list[Seat]] = {}
    rows = reading.session.execute(
        select(
            Attendee.meeting_id, Attendee.membership_id, Attendee.attendance, Attendee.deputy,
            Membership.side, Person.name,
        )
        .join(Membership, Attendee.membership_id == Membership.id)
        .join(Person, Membership.person_id == Person.id)
        .where(Attendee.attendance != Attendance.UNKNOWN)
    )  # fmt: skip
    for row in rows:
        came = row.deputy if row.attendance is Attendance.DEPUTY else row.name
        seat = Seat(row.side, row.attendance, came.strip().casefold())
        seats.setdefault(row.meeting_id, []).append(seat)
    held = reading.session.execute(
        select(Meeting.id, Meeting.body_id, Meeting.held_on)
        .where(Meeting.state.in_(_HELD), Meeting.main_meeting_id.is_(None))
        .order_by(Meeting.held_on, Meeting.starts_at)
    )
    for meeting_id, body_id, held_on in held:
        yield SeatedMeeting(body_id, held_on, tuple(seats.get(meeting_id, ())))


def _courses(reading: Reading, year: int | None) -> Iterator[Course]:
    """Tell how it went with what was set in motion in a year: by the meeting, else by the case."""
    rows = reading.session.execute(
        select(FollowUp.light, FollowUp.due, FollowUp.done_on, Meeting.held_on, Case.reported_on)
        .join(Case, FollowUp.case_id == Case.id)
        .outerjoin(AgendaItem, FollowUp.item_id == AgendaItem.id)
        .outerjoin(Meeting, AgendaItem.meeting_id == Meeting.id)
    )
    for row in rows:
        since = row.held_on or row.reported_on
        if year is None or (since is not None and since.year == year):
            yield course_of(row.light, row.due, row.done_on, reading.today)


def _decisions(
    reading: Reading, year: int | None, bodies: Mapping[str, str]
) -> Iterator[DecidedCase]:
    rows = reading.session.execute(
        select(Decision.case_id, Decision.decided_on, Decision.outcome, Meeting.body_id)
        .join(AgendaItem, Decision.item_id == AgendaItem.id)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(Decision.is_replaced.is_(False), _in_year(Decision.decided_on, year))
        .order_by(Decision.decided_on, AgendaItem.number, Decision.id)
    ).all()
    names = case_names(reading, [row.case_id for row in rows])
    for row in rows:
        yield DecidedCase(
            case=names[row.case_id],
            decided_on=row.decided_on,
            body=bodies.get(row.body_id, ""),
            outcome=row.outcome,
        )
