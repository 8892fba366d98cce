# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The days on which the sample happens, counted back from today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class SampleDays:
    """The dates of the sample. The parties answer on the days in `answering`."""

    today: date
    reported: date
    first_called: date
    first_meeting: date
    sent: date
    answering: tuple[date, ...]
    overdue: date
    second_called: date
    second_meeting: date
    next_meeting: date
    later_meetings: tuple[date, ...]
    deadline: date
    late_deadline: date
    start: date
    review: date


def sample_days(today: date, calendar: WorkCalendar) -> SampleDays:
    """Lay the two meetings behind us, the next one ahead, and the answers in between."""
    second = _tuesday_or_so(calendar.before(today, 6), calendar)
    first = calendar.before(second, 55)
    sent = calendar.add(first, 2)
    following = _outside_holidays(calendar.add(today, 21), calendar)
    return SampleDays(
        today=today,
        reported=calendar.before(first, 35),
        first_called=calendar.before(first, 12),
        first_meeting=first,
        sent=sent,
        answering=tuple(calendar.add(sent, 8 + 2 * step) for step in range(9)),
        overdue=calendar.before(today, 3),
        second_called=calendar.before(second, 12),
        second_meeting=second,
        next_meeting=following,
        later_meetings=tuple(
            _outside_holidays(calendar.add(following, 40 * step), calendar) for step in (1, 2, 3)
        ),
        deadline=calendar.add(sent, 28),
        late_deadline=calendar.add(today, 9),
        start=date(second.year + 1, 9, 1),
        review=date(second.year + 2, 6, 1),
    )


def _tuesday_or_so(day: date, calendar: WorkCalendar) -> date:
    return day if day.weekday() not in (0, 4) else calendar.before(day, 2)


def _outside_holidays(day: date, calendar: WorkCalendar) -> date:
    """Nobody meets between Christmas and Epiphany, nor in July."""
    if (day.month, day.day) >= (12, 18):
        return calendar.next_workday(date(day.year + 1, 1, 12))
    if (day.month, day.day) <= (1, 8):
        return calendar.next_workday(date(day.year, 1, 12))
    if day.month == 7:
        return calendar.next_workday(date(day.year, 8, 18))
    return day
