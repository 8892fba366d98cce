# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates as somebody types them in a field: 1.3, 010327, 1. mars, i morgen, fredag, om 3 uker."""

from __future__ import annotations

import re
from datetime import date, timedelta

from totrinn_db.domain.inputs import EARLIEST, LATEST, clean_line
from totrinn_db.domain.norwegian_dates import DateFault, Near, read_date, read_weekday

_DAYS_OFF = {
    "i dag": 0, "idag": 0, "i morgen": 1, "imorgen": 1, "i morgon": 1, "i overmorgen": 2,
    "i overmorgon": 2, "i går": -1, "igår": -1,
}  # fmt: skip
_AHEAD = re.compile(r"om\s+(\d{1,3}|en|ein|ei)\s+(dag|dager|dagar|uke|uker|veke|veker)")
_DIGITS = re.compile(r"\d{1,8}")


def typed_date(text: str, today: date) -> date | None:
    """Read what was typed in a field, or nothing if it is no date."""
    plain = clean_line(text).casefold().strip(" .")
    if plain in _DAYS_OFF:
        return today + timedelta(days=_DAYS_OFF[plain])
    ahead = _AHEAD.fullmatch(plain)
    if ahead is not None:
        return _ahead(ahead[1], ahead[2], today)
    weekday = read_weekday(plain)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if _DIGITS.fullmatch(plain):
        return _of_digits(plain, today)
    found = read_date(text, Near(today))
    return None if isinstance(found, DateFault) else found


def _ahead(count: str, unit: str, today: date) -> date | None:
    number = int(count) if count.isdigit() else 1
    day = today + timedelta(days=number * (1 if unit.startswith("dag") else 7))
    return day if EARLIEST <= day <= LATEST else None


def _of_digits(digits: str, today: date) -> date | None:
    """Read day, month and year that were typed without anything between; a day alone is to come."""
    if len(digits) <= 2:
        month = today.replace(day=1)
        following = (month + timedelta(days=32)).replace(day=1)
        days = (_day(int(digits), each) for each in (month, following))
        return next((day for day in days if day is not None and day >= today), None)
    if len(digits) not in (4, 6, 8):
        return None
    parts = [part for part in (digits[:2], digits[2:4], digits[4:]) if part]
    found = read_date(".".join(parts), Near(today))
    return None if isinstance(found, DateFault) else found


def _day(day: int, month: date) -> date | None:
    try:
        return month.replace(day=day)
    except ValueError:
        return None
