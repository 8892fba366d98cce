# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is known of when a party meets at home: by its plan, by a rule, or not at all.

Plans are adopted for half a year or a year, so an organ's plan is known for each half-year in
which it has a date. A rule fills the half-years without a plan, and what it gives is assumed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.inputs import clean_line
from totrinn_db.domain.own_meetings import (
    OwnMeeting,
    RulePattern,
    is_high_enough,
)
from totrinn_db.domain.workdays import WorkCalendar

LAST = -1
_WEEK = timedelta(days=7)


class Knowledge(StrEnum):
    """How well the meetings of a party are known in a period."""

    PLANNED = "planned"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MeetingRule:
    """How often an organ meets. Monday is 0; `nth` counts in the month, -1 is the last one.

    `every_weeks` counts from the first such weekday on or after `starts_on`. `papers_days` are
    workdays before the meeting, 0 where the time for papers is not known.
    """

    organ: str
    level: Level
    pattern: RulePattern
    weekday: int
    starts_on: date
    nth: int = 1
    every_weeks: int = 1
    months_off: tuple[int, ...] = (7,)
    papers_days: int = 0
    ends_on: date | None = None
    id: str = ""


def expand(
    rule: MeetingRule, start: date, end: date, calendar: WorkCalendar
) -> Iterator[OwnMeeting]:
    """Give the meetings that a rule assumes in a period; none on holidays or in months off."""
    first = max(start, rule.starts_on)
    last = min(end, rule.ends_on) if rule.ends_on is not None else end
    days = _monthly if rule.pattern is RulePattern.MONTHLY else _weekly
    for day in days(rule, first, last):
        if day.month in rule.months_off or not calendar.is_workday(day):
            continue
        papers_by = calendar.before(day, rule.papers_days) if rule.papers_days else None
        yield OwnMeeting(rule.organ, rule.level, day, papers_by, is_assumed=True)


def _monthly(rule: MeetingRule, first: date, last: date) -> Iterator[date]:
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        day = nth_weekday(year, month, rule.weekday, rule.nth)
        if day is not None and first <= day <= last:
            yield day
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """Find the first, second … or last such weekday of a month; None where it has no fifth."""
    if nth == LAST:
        after = date(year + month // 12, month % 12 + 1, 1)
        return after - timedelta(days=(after.weekday() - weekday - 1) % 7 + 1)
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7) + _WEEK * (nth - 1)
    return day if day.month == month else None


def _weekly(rule: MeetingRule, first: date, last: date) -> Iterator[date]:
    step = _WEEK * max(1, rule.every_weeks)
    day = rule.starts_on + timedelta(days=(rule.weekday - rule.starts_on.weekday()) % 7)
    if day < first:
        day += step * -((day - first) // step)
    while day <= last:
        yield day
        day += step


def half_year(day: date) -> tuple[int, int]:
    """Tell which half of which year a day is in."""
    return day.year, 1 if day.month <= 6 else 2


def half_years(start: date, end: date) -> tuple[tuple[int, int], ...]:
    """List the half-years that a period touches."""
    year, half = half_year(start)
    found = []
    while (year, half) <= half_year(end):
        found.append((year, half))
        year, half = (year, 2) if half == 1 else (year + 1, 1)
    return tuple(found)


def half_year_span(half: tuple[int, int]) -> tuple[date, date]:
    """Give the first and the last day of a half-year."""
    year, which = half
    if which == 1:
        return date(year, 1, 1), date(year, 6, 30)
    return date(year, 7, 1), date(year, 12, 31)


def organ_key(organ: str) -> str:
    """Give the form under which an organ is the same: «Kommunestyret» is «kommunestyre»."""
    plain = clean_line(organ).casefold().strip(" .")
    return plain.removesuffix("t") if plain.endswith(("styret", "rådet", "skapet")) else plain


@dataclass(frozen=True, slots=True)
class OwnCalendar:
    """The plans and rules of one party's own organs."""

    party_id: str
    party: str
    planned: tuple[OwnMeeting, ...] = ()
    rules: tuple[MeetingRule, ...] = ()

    def meetings(self, start: date, end: date, calendar: WorkCalendar) -> tuple[OwnMeeting, ...]:
        """List the own meetings of a period by date: the planned, and what rules assume."""
        known = self._planned_halves()
        planned = [each for each in self.planned if start <= each.on <= end]
        assumed = [
            each
            for rule in self.rules
            for each in expand(rule, start, end, calendar)
            if (organ_key(each.organ), half_year(each.on)) not in known
        ]
        return tuple(sorted((*planned, *assumed), key=lambda each: (each.on, each.organ)))

    def _planned_halves(self, minimum: Level | None = None) -> set[tuple[str, tuple[int, int]]]:
        return {
            (organ_key(each.organ), half_year(each.on))
            for each in self.planned
            if is_high_enough(each.level, minimum)
        }

    def knowledge(self, start: date, end: date, *, minimum: Level | None = None) -> Knowledge:
        """Tell how well it is known when organs of a level meet in a period.

        A planned date in the period is enough; none is a fact only where every half-year of the
        period has a plan.
        """
        halves = {half for _, half in self._planned_halves(minimum)}
        fitting = (each for each in self.planned if is_high_enough(each.level, minimum))
        if halves.issuperset(half_years(start, end)) or any(
            start <= each.on <= end for each in fitting
        ):
            return Knowledge.PLANNED
        if any(
            is_high_enough(rule.level, minimum) and _is_alive(rule, start, end)
            for rule in self.rules
        ):
            return Knowledge.ASSUMED
        return Knowledge.UNKNOWN


def _is_alive(rule: MeetingRule, start: date, end: date) -> bool:
    return rule.starts_on <= end and (rule.ends_on is None or rule.ends_on >= start)


@dataclass(frozen=True, slots=True)
class Coverage:
    """With how many known plans something is computed. The names are parties."""

    planned: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """Count the parties."""
        return len(self.planned) + len(self.assumed) + len(self.unknown)


def coverage(
    calendars: Iterable[OwnCalendar], start: date, end: date, *, minimum: Level | None = None
) -> Coverage:
    """Sort parties by how well their meetings are known: «beregnet med 39 av 43 møteplaner»."""
    found: dict[Knowledge, list[str]] = {each: [] for each in Knowledge}
    for one in calendars:
        found[one.knowledge(start, end, minimum=minimum)].append(one.party)
    return Coverage(*(tuple(found[each]) for each in Knowledge))


def next_meetings(
    own: OwnCalendar, today: date, calendar: WorkCalendar, *, ahead_days: int = 365
) -> Sequence[OwnMeeting]:
    """List the meetings that a party has ahead of it."""
    return own.meetings(today, today + timedelta(days=ahead_days), calendar)
