# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The Norwegian holidays as data for the working-day calendar, read one year at a time."""

from __future__ import annotations

import sys
from datetime import date
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from totrinn_db.domain.workdays import WorkCalendar


@lru_cache(maxsize=64)
def holidays_in(year: int) -> frozenset[date]:
    """List the public holidays of a year; Sundays as such are not among them."""
    return frozenset(_norway()(years=year))


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
    return WorkCalendar(NorwegianHolidays())
