# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about a year: all bodies with their meetings, and what another plan is tried on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta

from sqlalchemy import select

from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.own_calendars import OwnCalendar
from totrinn_db.domain.planning.diary import Diary
from totrinn_db.domain.planning.facts import POLITICAL_RANK
from totrinn_db.domain.time_spent import CaseDates, Reply, RoundDates
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.yearly_wheel import (
    SeriesBasis,
    SeriesBody,
    WheelTrial,
    YearBody,
    YearMeeting,
    YearWheel,
)
from totrinn_db.domain.yearly_series import TakenDay
from totrinn_db.domain.yearly_wheel import PastCase, PastReply, WheelMeeting, WheelRules
from totrinn_db.holidays_no import calendar_of, holidays_in, holidays_on
from totrinn_db.models import Body, Case, Meeting
from totrinn_db.queries.answer_history import decided_cases
from totrinn_db.queries.meetings import body_choices
from totrinn_db.queries.naming import case_names, language_of, meeting_label, name_of
from totrinn_db.queries.own_meetings import known_meetings, own_calendars
from totrinn_db.queries.the_community import lead_times, the_community
from totrinn_db.work import Reading

_SERIES_AHEAD = 3
# How far from its letter the meetings of a party at home can matter to a case.
_BEHIND, _AHEAD = timedelta(days=31), timedelta(days=400)


def year_wheel(reading: Reading, year: int | None = None) -> YearWheel:
    """Show a year, this one unless told otherwise, with every body that meets in it."""
    shown = year if year is not None else reading.today.year
    pairs = _meetings(reading)
    found: dict[str, list[YearMeeting]] = {}
    reporting_days = the_community(reading).reporting_days
    for meeting, body in pairs:
        if meeting.held_on.year == shown:
            row = _year_meeting(reading, meeting, body, reporting_days)
            found.setdefault(body.id, []).append(row)
    return YearWheel(
        year=shown,
        today=reading.today,
        years=tuple(sorted({meeting.held_on.year for meeting, _ in pairs} | {reading.today.year})),
        bodies=tuple(
            YearBody(choice, tuple(found.get(choice.id, ())))
            for choice in _bodies(reading, pairs, found)
        ),
        holidays={day: holidays_on(day) for day in sorted(holidays_in(shown)) if day.weekday() < 5},
    )


def _meetings(reading: Reading) -> list[tuple[Meeting, Body]]:
    """List every meeting that is not cancelled, by date, with its body."""
    rows = reading.session.execute(
        select(Meeting, Body)
        .join(Body, Meeting.body_id == Body.id)
        .where(Meeting.state != MeetingState.CANCELLED)
        .order_by(Meeting.held_on, Meeting.starts_at, Meeting.number)
    )
    return [(row[0], row[1]) for row in rows]


def _year_meeting(
    reading: Reading, meeting: Meeting, body: Body, reporting_days: int
) -> YearMeeting:
    return YearMeeting(
        id=meeting.id,
        label=meeting_label(meeting, body),
        body_id=body.id,
        on=meeting.held_on,
        state=meeting.state,
        reporting_by=reading.calendar.before(meeting.held_on, reporting_days),
        papers_by=reading.calendar.before(meeting.held_on, body.papers_days),
    )


def _bodies(
    reading: Reading, pairs: Iterable[tuple[Meeting, Body]], met: Collection[str]
) -> tuple[Choice, ...]:
    """List the bodies that meet now, and after them those that only met then."""
    choices, language = body_choices(reading), language_of(reading)
    known = {choice.id for choice in choices}
    ended = {body.id: body for _, body in pairs if body.id in met and body.id not in known}
    gone = (Choice(body.id, name_of(body, language), body.abbreviation) for body in ended.values())
    return (*choices, *gone)


# what another plan is tried on


def wheel_trial(reading: Reading, body_id: str, year: int) -> WheelTrial:
    """Give the cases that a body decided in a year, and its meetings then."""
    body = reading.get(Body, body_id)
    of_body = set(reading.session.scalars(select(Case.id).where(Case.body_id == body_id)))
    decided = [case for case in decided_cases(reading, year) if case.case_id in of_body]
    calendars = own_calendars(reading)
    past = [found for case in decided if (found := _past(reading, case, calendars)) is not None]
    reporting_days = the_community(reading).reporting_days
    around = [
        meeting
        for meeting, owner in _meetings(reading)
        if owner.id == body_id and abs(meeting.held_on.year - year) <= 1
    ]
    return WheelTrial(
        body=Choice(body.id, name_of(body, language_of(reading)), body.abbreviation),
        year=year,
        cases=tuple(past),
        skipped=len(decided) - len(past),
        names=case_names(reading, [case.case_id for case in past]),
        meetings=tuple(WheelMeeting(each.id, each.held_on) for each in around),
        own=tuple(
            _year_meeting(reading, each, body, reporting_days)
            for each in around
            if each.held_on.year == year
        ),
        rules=WheelRules(
            reporting_days=reporting_days,
            papers_days=body.papers_days,
            lead=lead_times(reading),
            calendar=calendar_of(range(year - 2, year + 4)),
        ),
    )


def _past(
    reading: Reading, case: CaseDates, calendars: Mapping[str, OwnCalendar]
) -> PastCase | None:
    """Give a case as it went through both steps; None where it skipped one."""
    if case.discussed_on is None or not case.rounds:
        return None
    counted = case.rounds[-1]
    return PastCase(
        case_id=case.case_id,
        reported_on=case.reported_on,
        discussed_on=case.discussed_on,
        sent_on=counted.sent_on,
        decided_on=case.decided_on,
        replies=tuple(_reply(reading, reply, counted, calendars) for reply in counted.replies),
    )


def _reply(
    reading: Reading, reply: Reply, of: RoundDates, calendars: Mapping[str, OwnCalendar]
) -> PastReply:
    level = reply.level
    if level is None or level.rank < POLITICAL_RANK:
        return PastReply(reply.party_id, reply.answered_on)
    start, end = of.sent_on - _BEHIND, of.sent_on + _AHEAD
    known = known_meetings(reading, calendars.get(reply.party_id), level, start, end)
    diary = Diary(known) if known else None
    return PastReply(reply.party_id, reply.answered_on, level.rank, diary)


# planning a year


def series_basis(reading: Reading) -> SeriesBasis:
    """Give what a year of meetings is planned from."""
    pairs = _meetings(reading)
    newest = {body.id: meeting for meeting, body in pairs}
    this_year = reading.today.year
    return SeriesBasis(
        today=reading.today,
        bodies=tuple(
            _series_body(reading, choice, newest.get(choice.id)) for choice in body_choices(reading)
        ),
        taken=tuple(
            TakenDay(meeting.held_on, body.id, meeting_label(meeting, body))
            for meeting, body in pairs
        ),
        reporting_days=the_community(reading).reporting_days,
        calendar=calendar_of(range(this_year - 1, this_year + _SERIES_AHEAD + 1)),
    )


def _series_body(reading: Reading, choice: Choice, newest: Meeting | None) -> SeriesBody:
    return SeriesBody(
        body=choice,
        papers_days=reading.get(Body, choice.id).papers_days,
        starts_at=newest.starts_at if newest is not None else None,
        ends_at=newest.ends_at if newest is not None else None,
        place=newest.place if newest is not None else "",
    )
