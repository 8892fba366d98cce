# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a timeline shows, as values, and where a day lies. Knows no case words and draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

DIAMOND, RING, DOT = "diamond", "ring", "dot"
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Mark:
    """A point on a row, with the words for it."""

    on: date
    shape: str = DIAMOND
    tone: str = "accent"
    text: str = ""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One row: a name, a quieter text at its right end, a bar and points.

    A row with `is_group` is a heading; one with `folds` is opened and closed by Enter.
    """

    key: str
    title: str
    detail: str = ""
    bar: tuple[date, date] | None = None
    marks: tuple[Mark, ...] = ()
    spoken: str = ""
    tone: str = ""
    is_group: bool = False
    is_strong: bool = False
    folds: bool | None = None
    level: int = 0


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """A day that holds for all rows; the user may move it where `may_move` says so."""

    key: str
    on: date
    text: str
    day: str
    tone: str = "text_subtle"
    is_dashed: bool = False
    may_move: bool = False


@dataclass(frozen=True, slots=True)
class Shade:
    """A span of days behind the rows."""

    first: date
    last: date
    text: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that is shown. `months` names the months; `heading` stands over the names."""

    rows: tuple[TimelineRow, ...] = ()
    lines: tuple[TimelineLine, ...] = ()
    shades: tuple[Shade, ...] = ()
    first: date = date(2026, 1, 5)
    last: date = date(2026, 3, 30)
    heading: str = ""
    months: tuple[str, ...] = ("",) * 12

    @property
    def days(self) -> int:
        """Count the days shown."""
        return max(7, (self.last - self.first).days + 1)


@dataclass(frozen=True, slots=True)
class Scale:
    """Where days lie: the left edge, the px of a day, and how far it is scrolled."""

    first: date
    left: int
    day_width: float
    scrolled: int = 0

    def x(self, day: date) -> float:
        """Give where the middle of a day lies."""
        return self.left - self.scrolled + ((day - self.first).days + 0.5) * self.day_width

    def edge(self, day: date) -> float:
        """Give where a day begins."""
        return self.left - self.scrolled + (day - self.first).days * self.day_width

    def day_at(self, x: float) -> date:
        """Give the day that lies at a place."""
        days = (x + self.scrolled - self.left) / self.day_width
        return self.first + timedelta(days=int(days // 1))


def mondays(timeline: Timeline) -> list[date]:
    """List the first days of the weeks shown."""
    day = timeline.first - timedelta(days=timeline.first.weekday())
    found = []
    while day <= timeline.last:
        if day >= timeline.first:
            found.append(day)
        day += WEEK
    return found


def month_starts(timeline: Timeline) -> list[date]:
    """List the first day shown and the first day of each month after it."""
    day, found = timeline.first, [timeline.first]
    while True:
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        if day > timeline.last:
            return found
        found.append(day)


def points(timeline: Timeline, row: TimelineRow) -> list[Mark | TimelineLine]:
    """List what the keyboard stops at on a row, by date."""
    here: list[Mark | TimelineLine] = [*row.marks, *timeline.lines]
    return sorted(here, key=lambda point: point.on)
