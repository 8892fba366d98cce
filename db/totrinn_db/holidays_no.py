# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The Norwegian holidays as data for the working-day calendar, read one year at a time."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from totrinn_db.domain.holidays import Holiday
from totrinn_db.domain.workdays import WorkCalendar

# Its own language, which it speaks also where its translations are not packed along.
_LIBRARY_LANGUAGE, _LIBRARY_JOIN = "no", "; "
_BY_NAME = {
    "Første nyttårsdag": Holiday.NEW_YEAR,
    "Skjærtorsdag": Holiday.MAUNDY_THURSDAY,
    "Langfredag": Holiday.GOOD_FRIDAY,
    "Første påskedag": Holiday.EASTER_SUNDAY,
    "Andre påskedag": Holiday.EASTER_MONDAY,
    "Arbeidernes dag": Holiday.LABOUR_DAY,
    "Grunnlovsdag": Holiday.CONSTITUTION_DAY,
    "Kristi himmelfartsdag": Holiday.ASCENSION,
    "Første pinsedag": Holiday.WHIT_SUNDAY,
    "Andre pinsedag": Holiday.WHIT_MONDAY,
    "Første juledag": Holiday.CHRISTMAS,
    "Andre juledag": Holiday.SECOND_CHRISTMAS,
}


@lru_cache(maxsize=64)
def _named(year: int) -> Mapping[date, tuple[Holiday, ...]]:
    found = _norway()(years=year, language=_LIBRARY_LANGUAGE)
    # A name that the library has changed is free all the same, only without its name.
    return {
        day: tuple(_BY_NAME[name] for name in names.split(_LIBRARY_JOIN) if name in _BY_NAME)
        for day, names in found.items()
    }


@lru_cache(maxsize=64)
def holidays_in(year: int) -> frozenset[date]:
    """List the public holidays of a year; Sundays as such are not among them."""
    return frozenset(_named(year))


def holidays_on(day: date) -> tuple[Holiday, ...]:
    """Tell which holidays fall on a day; mostly none."""
    return _named(day.year).get(day, ())


def _norway() -> Any:
    """Import one country of the library; its package would read all two hundred at each start."""
    import holidays

    countries = ModuleType("holidays.countries")
    countries.__path__ = [str(Path(holidays.__file__).parent / "countries")]
    sys.modules.setdefault("holidays.countries", countries)
    return import_module("holidays.countries.norway").Norway


class NorwegianHolidays(frozenset[date]):
    """All Norwegian holidays. The set looks empty, but knows every day it is asked about."""

    __slots__ = ()

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in holidays_in(day.year)


def norwegian_calendar() -> WorkCalendar:
    """Make the calendar of Norwegian working days."""
    return WorkCalendar(NorwegianHolidays(), holidays_on)


def calendar_of(years: Iterable[int]) -> WorkCalendar:
    """Make the calendar of some years as plain dates, quick to count with and for any thread."""
    return WorkCalendar(frozenset(day for year in years for day in holidays_in(year)), holidays_on)
