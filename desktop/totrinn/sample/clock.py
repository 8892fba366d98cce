# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A clock that the sample sets, so that its past has real dates in the history."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_MINUTE = timedelta(minutes=1)


def _oslo() -> ZoneInfo | None:
    try:
        return ZoneInfo("Europe/Oslo")
    except ZoneInfoNotFoundError:  # Windows without the tzdata package
        return None


class SampleClock:
    """Tells the time it was set to, a minute later each time it is asked."""

    def __init__(self, day: date) -> None:
        self._now = self._start_of(day)

    def __call__(self) -> datetime:
        """Tell the time."""
        self._now += _MINUTE
        return self._now

    def set_day(self, day: date) -> None:
        """Go to the morning of a day; the clock never runs backwards."""
        self._now = max(self._now, self._start_of(day))

    @staticmethod
    def _start_of(day: date) -> datetime:
        zone = _oslo()
        start = datetime.combine(day, time(8, 30), zone)
        return start if zone else start.astimezone()
