# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates as Norwegians write them: 12.3.2027, 12/3-27, fredag 12. mars, tirsdag i uke 10."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from totrinn_db.domain.inputs import EARLIEST, LATEST, clean_line

_MONTHS = (
    ("januar", "jan"), ("februar", "feb", "febr"), ("mars", "mar"), ("april", "apr"), ("mai",),
    ("juni", "jun"), ("juli", "jul"), ("august", "aug"), ("september", "sep", "sept"),
    ("oktober", "okt"), ("november", "nov"), ("desember", "des"),
)  # fmt: skip
_WEEKDAYS = (
    ("mandag", "måndag", "man", "mån"), ("tirsdag", "tysdag", "tir", "tirs", "tys", "ti"),
    ("onsdag", "ons", "on"), ("torsdag", "tor", "tors", "to"), ("fredag", "fre", "fr"),
    ("lørdag", "laurdag", "lør", "lau"), ("søndag", "sundag", "søn", "sun"),
)  # fmt: skip
_MONTH_OF = {name: n for n, names in enumerate(_MONTHS, start=1) for name in names}
_WEEKDAY_OF = {name: n for n, names in enumerate(_WEEKDAYS) for name in names}
_TIME = re.compile(r"(?:,|\s)\s*(?:(?:kl\.?|klokka|klokken)\s*\d{1,2}\b|\d{1,2}:\d{2}).*$")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*(?:[./ -]\s*(\d{4}|\d{2}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:t.*)?")
_NAMED = re.compile(r"(\d{1,2})\s*\.?\s*([a-zæøå]+)\.?,?\s*(\d{4}|\d{2})?")
_WEEK = re.compile(r"(?:i\s+)?(?:uke|veke)\s*(?:nr\.?\s*)?(\d{1,2})(?:\s*[,/ -]\s*(\d{4}))?")
_FIRST_WORD = re.compile(r"([a-zæøå]+)\.?\s*,?\s*(?:den\s+)?")
_LAST_WORD = re.compile(r"\s*[,(]?\s*([a-zæøå]+)\.?\)?$")


class DateFault(StrEnum):
    """Why a text gives no date."""

    NOT_A_DATE = "not_a_date"
    WEEK_ONLY = "week_only"
    WEEKDAY_DIFFERS = "weekday_differs"


@dataclass(frozen=True, slots=True)
class Near:
    """Where a date without a year belongs: in a given year, else soon after the day."""

    today: date
    year: int | None = None

    def years(self) -> tuple[int, ...]:
        """Give the years to try, the likeliest first."""
        return (self.year,) if self.year is not None else (self.today.year, self.today.year + 1)


# How long ago a date without a year may be and still mean the one that was.
_RECENT = timedelta(days=92)


def read_date(text: str, near: Near) -> date | DateFault:
    """Read one date. Without a year it is the coming one, or the year of the table."""
    plain = clean_line(text).casefold()
    iso = _ISO.fullmatch(plain.split(" ")[0])
    if iso is not None:
        return _made(int(iso[1]), int(iso[2]), int(iso[3])) or DateFault.NOT_A_DATE
    plain = _TIME.sub("", plain)
    weekday, rest = _weekday(plain)
    week = _WEEK.fullmatch(rest)
    if week is not None:
        return _of_week(int(week[1]), week[2], weekday, near)
    parts = _day_and_month(rest)
    if parts is None:
        return DateFault.NOT_A_DATE
    return _chosen(*parts, weekday, near)


def read_weekday(word: str) -> int | None:
    """Give the number of a weekday that stands alone, Monday is 0."""
    return _WEEKDAY_OF.get(word.casefold())


def _weekday(plain: str) -> tuple[int | None, str]:
    """Take a weekday away from the beginning or the end."""
    first = _FIRST_WORD.match(plain)
    if first is not None and first[1] in _WEEKDAY_OF:
        return _WEEKDAY_OF[first[1]], plain[first.end() :]
    last = _LAST_WORD.search(plain)
    if last is not None and last[1] in _WEEKDAY_OF:
        return _WEEKDAY_OF[last[1]], plain[: last.start()]
    return None, plain


def _day_and_month(rest: str) -> tuple[int, int, str | None] | None:
    numbers = _DAY_FIRST.fullmatch(rest)
    if numbers is not None:
        return int(numbers[1]), int(numbers[2]), numbers[3]
    named = _NAMED.fullmatch(rest)
    if named is not None and named[2] in _MONTH_OF:
        return int(named[1]), _MONTH_OF[named[2]], named[3]
    return None


def _chosen(
    day: int, month: int, year: str | None, weekday: int | None, near: Near
) -> date | DateFault:
    if year is not None:
        made = [_made(int(year) + (2000 if len(year) == 2 else 0), month, day)]
    else:
        made = [_made(each, month, day) for each in near.years()]
    dates = [each for each in made if each is not None]
    if not dates:
        return DateFault.NOT_A_DATE
    fitting = [each for each in dates if weekday in (None, each.weekday())]
    if not fitting:
        return DateFault.WEEKDAY_DIFFERS
    coming = [each for each in fitting if each >= near.today - _RECENT]
    return (coming or fitting)[0]


def _of_week(week: int, year: str | None, weekday: int | None, near: Near) -> date | DateFault:
    if weekday is None:
        return DateFault.WEEK_ONLY
    years = (int(year),) if year else near.years()
    dates = [each for each in (_in_week(y, week, weekday) for y in years) if each is not None]
    coming = [each for each in dates if each >= near.today - _RECENT]
    return next(iter(coming or dates), DateFault.NOT_A_DATE)


def _in_week(year: int, week: int, weekday: int) -> date | None:
    try:
        return _sane(date.fromisocalendar(year, week, weekday + 1))
    except ValueError:
        return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return _sane(date(year, month, day))
    except ValueError:
        return None


def _sane(day: date) -> date | None:
    return day if EARLIEST <= day <= LATEST else None
