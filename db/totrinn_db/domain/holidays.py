# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The public holidays of Norway by name. When they fall is data that comes from outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)
# The common summer break: the last three whole weeks of July.
_SUMMER_WEEKS = (28, 30)


class Holiday(StrEnum):
    """A day on which nobody is at work. Two may fall on one day: 1 May and Ascension in 2008."""

    NEW_YEAR = "new_year"
    MAUNDY_THURSDAY = "maundy_thursday"
    GOOD_FRIDAY = "good_friday"
    EASTER_SUNDAY = "easter_sunday"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    CONSTITUTION_DAY = "constitution_day"
    ASCENSION = "ascension"
    WHIT_SUNDAY = "whit_sunday"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS = "christmas"
    SECOND_CHRISTMAS = "second_christmas"


def easter_weeks(holidays: Mapping[date, tuple[Holiday, ...]]) -> Iterator[tuple[date, date]]:
    """Give the days from the Monday before Easter to the Monday after, of each Easter there."""
    for day, names in holidays.items():
        if Holiday.MAUNDY_THURSDAY in names:
            yield day - 3 * _DAY, day + 4 * _DAY


def summer_break(year: int) -> tuple[date, date]:
    """Give the first and last day of the common summer break."""
    first, last = _SUMMER_WEEKS
    return date.fromisocalendar(year, first, 1), date.fromisocalendar(year, last, 7)
