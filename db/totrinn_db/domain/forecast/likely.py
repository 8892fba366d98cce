# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When the answers of a case are likely to be there.

What is planned comes first: a treatment that a party has told of is its date, and no answer comes
before the calendar lets it. Only then does the history speak, as an interval that four of five
answers fall within, with the number of answers behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from math import ceil

from totrinn_db.domain.forecast.habits import Habit, Habits

EARLY, LIKELY, LATE = 0.1, 0.5, 0.9
DAY = timedelta(days=1)
_FURTHEST = 3 * 365  # days; no interval reaches further


class Source(StrEnum):
    """Where a forecast has its dates from."""

    ANSWERED = "answered"
    PLANNED = "planned"
    OWN_HISTORY = "own_history"
    REGION_HISTORY = "region_history"


@dataclass(frozen=True, slots=True)
class Expected:
    """One party that a forecast is about.

    `fixed_on` is the day of the answer that was given, or of one that is planned. `not_before` is
    the first day that the party's calendar allows. Both are None where nothing is known.
    """

    party_id: str
    region_id: str
    asked_on: date
    fixed_on: date | None = None
    is_answered: bool = False
    not_before: date | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """Four of five fall between `early` and `late`; every second one is there by `likely`."""

    early: date
    likely: date
    late: date


@dataclass(frozen=True, slots=True)
class PartyForecast:
    """When one party is likely to answer, and from how many of its own answers that is."""

    party_id: str
    when: Interval
    source: Source
    answers: int = 0


@dataclass(frozen=True, slots=True)
class CaseForecast:
    """When everybody is likely to have answered. `answers` is the number behind it all."""

    when: Interval
    parties: tuple[PartyForecast, ...]
    answers: int


def forecast(
    expected: Iterable[Expected], habits: Habits | None, today: date
) -> CaseForecast | None:
    """Forecast the answers of a case; None where nothing is known of one who must answer."""
    curves = []
    for party in expected:
        curve = _curve(party, habits, today)
        if curve is None:
            return None
        curves.append(curve)
    if not curves:
        return None
    return CaseForecast(
        _interval(partial(_all_by, curves), partial(_all_by_first_day, curves)),
        tuple(curve.forecast() for curve in curves),
        habits.answers if habits is not None else 0,
    )


@dataclass(frozen=True, slots=True)
class _Curve:
    """The chance that one party has answered by a day.

    No answer comes before `first`. `gone` is the chance that it would have come until now; as it
    has not, what is left is shared by the days to come.
    """

    party: Expected
    habit: Habit | None
    first: date
    gone: float = 0.0

    def by(self, day: date) -> float:
        if self.habit is None:
            return 1.0 if self.first <= day else 0.0
        if day < self.first:
            return 0.0
        left = 1 - self.gone
        if left <= 1e-9:
            return 1.0
        by_then = self.habit.chance_by((day - self.party.asked_on).days)
        return max(0.0, (by_then - self.gone) / left)

    def first_day(self, chance: float) -> date:
        """Give the first day by which the chance, between 0 and 1, is reached."""
        if self.habit is None or self.gone >= 1 - 1e-9:
            return self.first
        among_all = min(self.gone + chance * (1 - self.gone), 1 - 1e-9)
        days = min(ceil(self.habit.days_at(among_all) - 0.5), _FURTHEST)
        return max(self.first, self.party.asked_on + timedelta(days=days))

    def forecast(self) -> PartyForecast:
        when = _interval(self.by, self.first_day)
        if self.habit is None:
            source = Source.ANSWERED if self.party.is_answered else Source.PLANNED
            return PartyForecast(self.party.party_id, when, source)
        source = Source.OWN_HISTORY if self.habit.answers else Source.REGION_HISTORY
        return PartyForecast(self.party.party_id, when, source, self.habit.answers)


def _curve(party: Expected, habits: Habits | None, today: date) -> _Curve | None:
    if party.fixed_on is not None:
        return _Curve(party, None, party.fixed_on)
    if habits is None:
        return None
    habit = habits.of_party(party.party_id, party.region_id)
    waited = (today - party.asked_on).days
    first = max(today, party.asked_on, party.not_before or today)
    return _Curve(party, habit, first, habit.chance_by(waited - 1) if waited > 0 else 0.0)


def _all_by(curves: Sequence[_Curve], day: date) -> float:
    chance = 1.0
    for curve in curves:
        chance *= curve.by(day)
        if not chance:
            break
    return chance


def _all_by_first_day(curves: Sequence[_Curve], chance: float) -> date:
    """Give the first day by which all are there with a chance; it never falls from day to day."""
    start = max(curve.first_day(chance) for curve in curves)
    low, high = 0, 1
    while high < _FURTHEST and _all_by(curves, start + timedelta(days=high)) < chance:
        low, high = high, min(4 * high, _FURTHEST)
    while low < high:
        middle = (low + high) // 2
        if _all_by(curves, start + timedelta(days=middle)) >= chance:
            high = middle
        else:
            low = middle + 1
    return start + timedelta(days=low)


def _interval(by: Callable[[date], float], first_day: Callable[[float], date]) -> Interval:
    likely = first_day(LIKELY)
    early = _nearest_day(by, EARLY, first_day(EARLY)) + DAY
    late = _nearest_day(by, LATE, first_day(LATE))
    return Interval(min(early, likely), likely, max(late, likely))


def _nearest_day(by: Callable[[date], float], chance: float, day: date) -> date:
    """Give the day by whose end the chance is most nearly reached: `day`, or the one before.

    Always taking the first day that reaches it would make every interval a day too wide.
    """
    is_before_nearer = chance - by(day - DAY) < by(day) - chance
    return day - DAY if is_before_nearer else day
