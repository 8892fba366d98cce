# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the forecast is worth showing: made again for every answer that is known already.

For each round only what was known on the day of its letter is used. The plain rule to beat is the
deadline and the median of how long after (or before) it the answers came so far. The newest rounds
are tried: how it held a decade ago says little, and a page must not wait for it.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from statistics import fmean, median

from totrinn_db.domain.forecast.habits import Ask, Habits, Learning
from totrinn_db.domain.forecast.likely import Expected, PartyForecast, forecast

FEWEST_TRIED, MOST_ROUNDS = 20, 20


@dataclass(frozen=True, slots=True)
class BackTest:
    """How the forecast would have done.

    `tried` answers were forecast; `coverage` is the part of them, from 0 to 1, that fell within
    the interval that should hold four of five. The errors are mean days off, ours and the plain
    rule's. `case_coverage` is the same for the day when everybody had answered, over `cases`.
    """

    tried: int
    coverage: float
    error_days: float
    plain_error_days: float
    cases: int
    case_coverage: float

    @property
    def is_worth_showing(self) -> bool:
        """Tell whether the forecast did better than the plain rule, on enough answers."""
        return self.tried >= FEWEST_TRIED and self.error_days < self.plain_error_days


@dataclass(frozen=True, slots=True)
class _Tried:
    hits: tuple[bool, ...]
    errors: tuple[int, ...]
    plain_errors: tuple[float, ...]
    case_hit: bool | None


def back_test(asks: Iterable[Ask]) -> BackTest | None:
    """Try the forecast on the history; None where it could not have been made even once."""
    known = sorted(asks, key=lambda ask: (ask.asked_on, ask.round_id))
    rounds = [list(group) for _, group in groupby(known, key=lambda a: (a.asked_on, a.round_id))]
    tried = list(_tries(rounds, known))
    hits = [hit for each in tried for hit in each.hits]
    if not hits:
        return None
    whole = [each.case_hit for each in tried if each.case_hit is not None]
    return BackTest(
        tried=len(hits),
        coverage=fmean(hits),
        error_days=fmean(error for each in tried for error in each.errors),
        plain_error_days=fmean(error for each in tried for error in each.plain_errors),
        cases=len(whole),
        case_coverage=fmean(whole) if whole else 0.0,
    )


def _tries(rounds: Sequence[Sequence[Ask]], known: Sequence[Ask]) -> Iterator[_Tried]:
    """Try the newest rounds, in order; what is learned before each grows on the way."""
    answers = sorted(
        (ask for ask in known if ask.answered_on is not None),
        key=lambda ask: ask.answered_on or ask.asked_on,
    )
    learning, lateness, place = Learning(), list[int](), 0
    for number, group in enumerate(rounds):
        while place < len(answers) and _is_before(answers[place], group[0].asked_on):
            learning.add(answers[place])
            insort(lateness, _days_late(answers[place]))
            place += 1
        if number >= len(rounds) - MOST_ROUNDS:
            found = _try(group, learning.habits(), lateness)
            if found is not None:
                yield found


def _is_before(ask: Ask, day: date) -> bool:
    return ask.answered_on is not None and ask.answered_on < day


def _days_late(ask: Ask) -> int:
    return ((ask.answered_on or ask.deadline) - ask.deadline).days


def _try(group: Sequence[Ask], habits: Habits | None, lateness: Sequence[int]) -> _Tried | None:
    """Forecast one round with what was known when its letter went out."""
    if habits is None:
        return None
    asked_on = group[0].asked_on
    expected = [Expected(ask.party_id, ask.region_id, ask.asked_on) for ask in group]
    made = forecast(expected, habits, asked_on)
    if made is None:
        return None
    late = median(lateness)
    answered = [
        (ask, ask.answered_on, given)
        for ask, given in zip(group, made.parties, strict=True)
        if ask.answered_on is not None
    ]
    case_hit = None
    if len(answered) == len(group):
        last = max(day for _, day, _ in answered)
        case_hit = made.when.early <= last <= made.when.late
    return _Tried(
        hits=tuple(_holds(given, day) for _, day, given in answered),
        errors=tuple(abs((given.when.likely - day).days) for _, day, given in answered),
        plain_errors=tuple(_plain_error(ask, day, late) for ask, day, _ in answered),
        case_hit=case_hit,
    )


def _holds(given: PartyForecast, day: date) -> bool:
    return given.when.early <= day <= given.when.late


def _plain_error(ask: Ask, day: date, late: float) -> float:
    plain = ask.deadline + timedelta(days=round(late))
    return abs((plain - day).days)
