# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Working days: counting deadlines forwards and back, with the holidays given as data."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from totrinn_db.domain.holidays import Holiday, summer_break

_DAY = timedelta(days=1)


def _nameless(_day: date) -> tuple[Holiday, ...]:
    return ()


class FreeDay(StrEnum):
    """Why few are at work on a day."""

    HOLIDAY = "holiday"
    WEEKEND = "weekend"
    SUMMER = "summer"


@dataclass(frozen=True)
class WorkCalendar:
    """The working days of a country. Saturdays, Sundays and the given holidays are free.

    `names` tells which holidays fall on a day.
    """

    holidays: frozenset[date] = field(default_factory=frozenset)
    names: Callable[[date], tuple[Holiday, ...]] = field(
        default=_nameless, compare=False, repr=False
    )

    @classmethod
    def of(cls, holidays: Iterable[date]) -> WorkCalendar:
        """Make a calendar from any run of holidays."""
        return cls(frozenset(holidays))

    def is_workday(self, day: date) -> bool:
        """Tell whether people are at work on the day."""
        return day.weekday() < 5 and day not in self.holidays

    def free(self, day: date) -> FreeDay | None:
        """Tell why few are at work on the day, if that is so."""
        if day in self.holidays:
            return FreeDay.HOLIDAY
        if day.weekday() >= 5:
            return FreeDay.WEEKEND
        start, end = summer_break(day.year)
        return FreeDay.SUMMER if start <= day <= end else None

    def add(self, day: date, workdays: int) -> date:
        """Step forwards, or backwards for a negative number, by working days."""
        step = _DAY if workdays >= 0 else -_DAY
        left = abs(workdays)
        while left:
            day += step
            left -= self.is_workday(day)
        return day

    def before(self, day: date, workdays: int) -> date:
        """Give the day that lies so many working days before."""
        return self.add(day, -workdays)

    def between(self, start: date, end: date) -> int:
        """Count the working days after `start` up to and with `end`; negative if reversed."""
        if end < start:
            return -self.between(end, start)
        # As `is_workday`, in one loop: a plan counts thus for every party while a line is dragged.
        days = map(date.fromordinal, range(start.toordinal() + 1, end.toordinal() + 1))
        return sum(day.weekday() < 5 and day not in self.holidays for day in days)

    def next_workday(self, day: date) -> date:
        """Give the day itself if it is a working day, else the first one after it."""
        while not self.is_workday(day):
            day += _DAY
        return day

    def previous_workday(self, day: date) -> date:
        """Give the day itself if it is a working day, else the last one before it."""
        while not self.is_workday(day):
            day -= _DAY
        return day
