# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The Norwegian holidays as data for the working-day calendar, read one year at a time."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from totrinn_db.domain.workdays import WorkCalendar


@lru_cache(maxsize=64)
def holidays_in(year: int) -> frozenset[date]:
    """List the public holidays of a year; Sundays as such are not among them."""
    # Imported late: the library reads its list of countries, which a start need not wait for.
    from holidays.countries.norway import Norway

    return frozenset(Norway(years=year))


class NorwegianHolidays(frozenset[date]):
    """All Norwegian holidays. The set looks empty, but knows every day it is asked about."""

    __slots__ = ()

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in holidays_in(day.year)


def norwegian_calendar() -> WorkCalendar:
    """Make the calendar of Norwegian working days."""
    return WorkCalendar(NorwegianHolidays())
