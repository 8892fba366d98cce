# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A body's meetings of a whole year, by a rule or after another year, and what speaks against each.

No date that is proposed is a holiday, in July, at Christmas or in Easter week. One that would be
moves by a week, or by two, and keeps its weekday.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from totrinn_db.domain.holidays import Holiday
from totrinn_db.domain.own_calendars import nth_weekday
from totrinn_db.domain.workdays import WorkCalendar

_WEEK, _DAY = timedelta(days=7), timedelta(days=1)
_SUMMER = 7
_CHRISTMAS = (12, 23)
# A week with so many holidays on working days is Easter week, or as good as one.
_HOLIDAY_WEEK = 2
# Where a date is not free: the week after, the week before, then two.
_TRIES = (0, 7, -7, 14, -14)
# Between two meetings there must be time to report, to write papers and to send them.
FEWEST_DAYS_BETWEEN = 21


@dataclass(frozen=True, slots=True)
class MonthlyRule:
    """Such a weekday of these months: the second Wednesday of February and April. Monday is 0."""

    weekday: int
    nth: int
    months: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WeeklyRule:
    """Every so many weeks from a day, to the end of its year."""

    starts_on: date
    every_weeks: int


SeriesRule = MonthlyRule | WeeklyRule


class SeriesNote(StrEnum):
    """What speaks against a date. Only a meeting of the same body stops it."""

    TAKEN = "taken"
    PAST = "past"
    NOT_WORKDAY = "not_workday"
    HOLIDAY_WEEK = "holiday_week"
    SUMMER = "summer"
    CHRISTMAS = "christmas"
    OTHER_BODY = "other_body"
    TOO_NEAR = "too_near"
    REPORTING_OVER = "reporting_over"

    @property
    def stops(self) -> bool:
        """Tell whether no meeting can be planned on the date."""
        return self is SeriesNote.TAKEN


@dataclass(frozen=True, slots=True)
class TakenDay:
    """A meeting that is there already, of any body."""

    on: date
    body_id: str
    label: str


@dataclass(frozen=True, slots=True)
class SeriesSetting:
    """What a series is checked against: deadlines in working days, and meetings already there."""

    body_id: str
    today: date
    papers_days: int
    reporting_days: int
    taken: tuple[TakenDay, ...] = ()
    calendar: WorkCalendar = field(default_factory=WorkCalendar)


@dataclass(frozen=True, slots=True)
class SeriesDay:
    """One date with its deadlines back and what speaks against it. `others` meet the same day.

    `holidays` are those that speak against it, of the day or of its week.
    """

    on: date
    reporting_by: date
    papers_by: date
    notes: tuple[SeriesNote, ...] = ()
    others: tuple[str, ...] = ()
    holidays: tuple[Holiday, ...] = ()

    @property
    def is_stopped(self) -> bool:
        """Tell whether no meeting can be planned on the date."""
        return any(note.stops for note in self.notes)


def propose(rule: SeriesRule, year: int, calendar: WorkCalendar) -> tuple[date, ...]:
    """Give the dates of a year by a rule, in order and none twice."""
    return _free(_wanted(rule, year), year, calendar)


def copy_plan(days: Iterable[date], year: int, calendar: WorkCalendar) -> tuple[date, ...]:
    """Give the same plan for another year: the same weekday, as near the same date as can be."""
    return _free((_same_weekday(day, year) for day in days), year, calendar)


def _wanted(rule: SeriesRule, year: int) -> Iterator[date]:
    if isinstance(rule, MonthlyRule):
        for month in sorted(set(rule.months)):
            day = nth_weekday(year, month, rule.weekday, rule.nth)
            if day is not None:
                yield day
        return
    day = rule.starts_on
    while day.year <= year:
        yield day
        day += _WEEK * max(1, rule.every_weeks)


def _same_weekday(day: date, year: int) -> date:
    try:
        near = day.replace(year=year)
    except ValueError:  # 29 February
        near = day.replace(year=year, day=28)
    return near + _DAY * ((day.weekday() - near.weekday() + 3) % 7 - 3)


def _free(days: Iterable[date], year: int, calendar: WorkCalendar) -> tuple[date, ...]:
    found: set[date] = set()
    for wanted in days:
        if wanted.month == _SUMMER:
            continue
        for step in _TRIES:
            day = wanted + _DAY * step
            if day.year == year and day not in found and not _against(day, calendar):
                found.add(day)
                break
    return tuple(sorted(found))


def _workdays_of_week(day: date) -> list[date]:
    monday = day - _DAY * day.weekday()
    return [monday + _DAY * n for n in range(5)]


def _is_in_holiday_week(day: date, calendar: WorkCalendar) -> bool:
    free = (not calendar.is_workday(each) for each in _workdays_of_week(day))
    return sum(free) >= _HOLIDAY_WEEK


def _holidays(day: date, against: SeriesNote | None, calendar: WorkCalendar) -> tuple[Holiday, ...]:
    """Name the holidays that speak against a date."""
    if against is SeriesNote.HOLIDAY_WEEK:
        return tuple(name for each in _workdays_of_week(day) for name in calendar.names(each))
    return calendar.names(day) if against is SeriesNote.NOT_WORKDAY else ()


_AGAINST: Sequence[tuple[SeriesNote, Callable[[date, WorkCalendar], bool]]] = (
    (SeriesNote.NOT_WORKDAY, lambda day, calendar: not calendar.is_workday(day)),
    (SeriesNote.HOLIDAY_WEEK, _is_in_holiday_week),
    (SeriesNote.SUMMER, lambda day, _calendar: day.month == _SUMMER),
    (SeriesNote.CHRISTMAS, lambda day, _calendar: (day.month, day.day) >= _CHRISTMAS),
)


def _against(day: date, calendar: WorkCalendar) -> SeriesNote | None:
    """Give the first thing in the calendar that speaks against a date."""
    return next((note for note, is_so in _AGAINST if is_so(day, calendar)), None)


def checked(days: Iterable[date], setting: SeriesSetting) -> tuple[SeriesDay, ...]:
    """Count each date's deadlines back and say what speaks against it, by date."""
    chosen = sorted(set(days))
    own = {each.on for each in setting.taken if each.body_id == setting.body_id}
    return tuple(_checked(day, [*own, *chosen], own, setting) for day in chosen)


def _checked(
    day: date, all_days: Sequence[date], own: set[date], setting: SeriesSetting
) -> SeriesDay:
    calendar = setting.calendar
    others = tuple(
        each.label for each in setting.taken if each.on == day and each.body_id != setting.body_id
    )
    reporting_by = calendar.before(day, setting.reporting_days)
    against = _against(day, calendar)
    is_past = day < setting.today
    facts = (
        (day in own, SeriesNote.TAKEN),
        (is_past, SeriesNote.PAST),
        (bool(others), SeriesNote.OTHER_BODY),
        (_is_too_near(day, all_days), SeriesNote.TOO_NEAR),
        (not is_past and reporting_by < setting.today, SeriesNote.REPORTING_OVER),
    )
    notes = [note for is_so, note in facts if is_so]
    return SeriesDay(
        on=day,
        reporting_by=reporting_by,
        papers_by=calendar.before(day, setting.papers_days),
        notes=tuple(notes if against is None else [against, *notes]),
        others=others,
        holidays=_holidays(day, against, calendar),
    )


def _is_too_near(day: date, all_days: Iterable[date]) -> bool:
    """Tell whether another meeting of the body lies a short time before."""
    return any(0 < (day - other).days < FEWEST_DAYS_BETWEEN for other in all_days)
