# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The days of a calendar entry that repeats, for the two coming years.

The rules that calendars write are read (every day, week, month or year, until a day or a number of
times, with days taken out, added or moved); all others are refused. So is a rule that no day
fits, and a file that has more days than a plan of meetings can have: nothing here runs on for long.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from totrinn_db.domain.errors import TableUnreadable

ZONE = ZoneInfo("Europe/Oslo")
YEARS_AHEAD = 2
DAYS_AT_MOST = 25_000
_PARTS = {
    "DAILY": {"BYDAY"},
    "WEEKLY": {"BYDAY", "WKST"},
    "MONTHLY": {"BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST"},
    "YEARLY": {"BYDAY", "BYMONTHDAY", "BYSETPOS", "BYMONTH", "WKST"},
}
_ALWAYS = {"FREQ", "INTERVAL", "COUNT", "UNTIL"}
_MOST_OF_A_DAY = 5  # the fifth Tuesday of a month; there is no sixth
_DAYS_OF_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def repeats(component: Any) -> bool:
    """Tell whether an entry has more days than its first."""
    return any(name in component for name in ("RRULE", "RDATE", "EXRULE"))


@dataclass
class Repeating:
    """Unfolds the repeating entries of one file; `name` is the file's, for who must be told."""

    name: str
    today: dt.date
    moved: dict[str, list[dt.date]] = field(default_factory=dict)
    _seen: int = 0

    def note_moved(self, component: Any) -> None:
        """Remember that one day of a repeating entry stands in the file as an entry of its own."""
        moment = component.get("RECURRENCE-ID")
        if moment is None:
            return
        if "RANGE" in moment.params:  # this day and all that follow
            raise TableUnreadable("repeats", self.name)
        self.moved.setdefault(str(component.get("UID", "")), []).append(moment.dt)

    def days_of(self, component: Any) -> Iterator[dt.date]:
        """Give the days or moments of an entry from today to two years on, in its own zone."""
        if component.errors:
            raise TableUnreadable("damaged", self.name, str(component.errors[0]))
        start = component.decoded("dtstart")
        zone = start.tzinfo if isinstance(start, dt.datetime) else None
        taken = _plain(_listed(component, "EXDATE"), zone)
        taken |= _plain(self.moved.get(str(component.get("UID", "")), ()), zone)
        added = _plain(_listed(component, "RDATE"), zone)
        first, last = self._window()
        days = set(added) | set(self._ruled(component, start, zone, last))
        for day in sorted(days - taken):
            if first <= day < last:
                yield _as(day, start)

    def _window(self) -> tuple[dt.datetime, dt.datetime]:
        # A day that both calendars know: 29 February has none two years on.
        until = self.today.replace(day=min(self.today.day, 28), year=self.today.year + YEARS_AHEAD)
        midnight = dt.time()
        return dt.datetime.combine(self.today, midnight), dt.datetime.combine(until, midnight)

    def _ruled(
        self, component: Any, start: dt.date, zone: dt.tzinfo | None, last: dt.datetime
    ) -> Iterator[dt.datetime]:
        from dateutil.rrule import rrulestr

        begin = _plain_one(start, zone)
        if "RRULE" not in component:
            yield begin
            return
        rule = component["RRULE"]
        if not self._is_known(rule, component):
            raise TableUnreadable("repeats", self.name)
        until = _until(rule, zone)
        endless = type(rule)({key: value for key, value in rule.items() if key != "UNTIL"})
        any_day = False
        for day in rrulestr(endless.to_ical().decode(), dtstart=begin):
            any_day = True
            self._count()
            if day >= last or (until is not None and day > until):
                break
            yield day
        if not any_day:
            raise TableUnreadable("damaged", self.name, "a rule that no day fits")

    def _count(self) -> None:
        self._seen += 1
        if self._seen > DAYS_AT_MOST:
            raise TableUnreadable("too_many_cells", self.name)

    def _is_known(self, rule: Any, component: Any) -> bool:
        if isinstance(rule, list) or not hasattr(rule, "items") or "EXRULE" in component:
            return False
        parts = {str(key).upper(): list(value) for key, value in rule.items()}
        often = str(parts.get("FREQ", [""])[0])
        if often not in _PARTS or not set(parts) <= _PARTS[often] | _ALWAYS:
            return False
        interval = int(parts.get("INTERVAL", [1])[0])
        # Every seventh day that is a Tuesday: from a Wednesday there is none.
        if interval < 1 or (often == "DAILY" and interval > 1 and "BYDAY" in parts):
            return False
        return _fits_a_month(parts) and _fits_a_week(parts, often)


def _fits_a_month(parts: dict[str, list[Any]]) -> bool:
    """Tell whether the days that a rule names are in one of its months: 31 February is not."""
    months = [int(month) for month in parts.get("BYMONTH", range(1, 13))]
    if not all(1 <= month <= 12 for month in months):
        return False
    longest = max(_DAYS_OF_MONTH[month - 1] for month in months)
    return all(1 <= abs(int(day)) <= longest for day in parts.get("BYMONTHDAY", ()))


def _fits_a_week(parts: dict[str, list[Any]], often: str) -> bool:
    """Tell whether «the second Tuesday» and «the last weekday» are of a month that has them."""
    days = [str(day) for day in parts.get("BYDAY", ())]
    counted = [int(day[:-2]) for day in days if day[:-2]]
    places = [int(place) for place in parts.get("BYSETPOS", ())]
    if (counted or places) and often not in ("MONTHLY", "YEARLY"):
        return False
    if often == "YEARLY" and (counted or places) and "BYMONTH" not in parts:
        return False
    most = 4 * len(days) + 1
    return all(1 <= abs(n) <= _MOST_OF_A_DAY for n in counted) and all(
        1 <= abs(place) <= most for place in places
    )


def _until(rule: Any, zone: dt.tzinfo | None) -> dt.datetime | None:
    ends = rule.get("UNTIL")
    if not ends:
        return None
    end = ends[0]
    if not isinstance(end, dt.datetime):
        return dt.datetime.combine(end, dt.time.max)
    return _plain_one(end, zone)


def _listed(component: Any, name: str) -> Iterator[dt.date]:
    """Give the days of a list that may stand on several lines; of a period its beginning."""
    found = component.get(name, ())
    for line in found if isinstance(found, list) else [found] if found else ():
        for each in line.dts:
            yield each.dt[0] if isinstance(each.dt, tuple) else each.dt


def _plain(days: Iterable[dt.date], zone: dt.tzinfo | None) -> set[dt.datetime]:
    return {_plain_one(day, zone) for day in days}


def _plain_one(day: dt.date, zone: dt.tzinfo | None) -> dt.datetime:
    """Write a day or moment as a clock on the wall of the entry's own zone shows it."""
    if not isinstance(day, dt.datetime):
        return dt.datetime.combine(day, dt.time())
    return day.astimezone(zone or ZONE).replace(tzinfo=None) if day.tzinfo is not None else day


def _as(day: dt.datetime, start: dt.date) -> dt.date:
    return day.replace(tzinfo=start.tzinfo) if isinstance(start, dt.datetime) else day.date()
