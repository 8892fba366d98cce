# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How long the parties take to answer: each one's own history, shrunk towards its region.

The days from asked to answered are taken on a logarithmic scale, where they lie evenly about a
party's mean; the means of the parties about that of their region, and those of the regions about
a common one (a random-effects model with its variances found by moments). A party with few cases
leans on its region, a party with many on itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import expm1, log1p
from statistics import NormalDist, fmean

FEWEST_ANSWERS = 8
# What is taken to be known of the spread before anything is: as much as three answers would tell.
_PRIOR_SPREAD, _PRIOR_ANSWERS = 0.4, 3
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Ask:
    """One party asked in one round. `answered_on` is None while it has not answered."""

    round_id: str
    party_id: str
    region_id: str
    asked_on: date
    deadline: date
    answered_on: date | None = None

    @property
    def days(self) -> int | None:
        """Give the days from asked to answered."""
        if self.answered_on is None:
            return None
        return max(0, (self.answered_on - self.asked_on).days)


@dataclass(frozen=True, slots=True)
class Habit:
    """How long one party takes, as a normal curve over the logarithm of days plus one.

    `answers` is the number of its own answers behind it; none means that its region speaks.
    """

    centre: float
    spread: float
    answers: int

    def chance_by(self, days: float) -> float:
        """Give the chance, from 0 to 1, that the answer is there so many days after the letter."""
        if days < 0:
            return 0.0
        # An answer of day three may come at any hour of it.
        return _NORMAL.cdf((log1p(days + 0.5) - self.centre) / self.spread)

    def days_at(self, chance: float) -> float:
        """Give the days after which the answer is there with a chance between 0 and 1."""
        return max(0.0, expm1(self.centre + self.spread * _NORMAL.inv_cdf(chance)))


@dataclass(frozen=True, slots=True)
class _Mean:
    """A mean, how unsure it is (a variance), and from how many answers."""

    value: float
    variance: float
    answers: int = 0


@dataclass(frozen=True, slots=True)
class Habits:
    """What the answers so far say of everybody."""

    parties: Mapping[str, _Mean]
    regions: Mapping[str, _Mean]
    common: _Mean
    within: float
    between: float
    answers: int

    @classmethod
    def of(cls, asks: Iterable[Ask]) -> Habits | None:
        """Learn from the answers that were given; None while they are too few to tell anything."""
        learning = Learning()
        for ask in asks:
            learning.add(ask)
        return learning.habits()

    def of_party(self, party_id: str, region_id: str) -> Habit:
        """Tell how long a party takes; one without answers takes as long as its region."""
        region = self.regions.get(region_id)
        if region is None:
            spread = self.common.variance + self.between
            region = _Mean(self.common.value, spread)
        own = self.parties.get(party_id)
        if own is None or not self.between:
            weight, value = 0.0, region.value
        else:
            weight = self.between / (self.between + own.variance)
            value = region.value + weight * (own.value - region.value)
        unsure = self.between * (1 - weight) + (1 - weight) ** 2 * region.variance
        spread = (self.within + unsure) ** 0.5 * _wider(self.answers - len(self.parties))
        return Habit(value, spread, own.answers if own is not None else 0)


@dataclass(slots=True)
class _Answers:
    """What one party's answers come to so far: their number, sum and sum of squares."""

    region_id: str
    number: int = 0
    total: float = 0.0
    squares: float = 0.0

    @property
    def mean(self) -> float:
        return self.total / self.number

    @property
    def scatter(self) -> float:
        """Give the sum of squares about the mean."""
        return max(0.0, self.squares - self.total * self.total / self.number)


class Learning:
    """Habits as they grow, so that a long history is gone through once."""

    def __init__(self) -> None:
        self._parties: dict[str, _Answers] = {}

    def add(self, ask: Ask) -> None:
        """Learn from one answer; a question without one tells nothing."""
        days = ask.days
        if days is None:
            return
        own = self._parties.setdefault(ask.party_id, _Answers(ask.region_id))
        value = log1p(days)
        own.region_id = ask.region_id
        own.number += 1
        own.total += value
        own.squares += value * value

    def habits(self) -> Habits | None:
        """Tell what is known so far; None while it is too little to tell anything."""
        answers = sum(own.number for own in self._parties.values())
        return _learn(self._parties, answers) if answers >= FEWEST_ANSWERS else None


def _learn(found: Mapping[str, _Answers], answers: int) -> Habits:
    within = _within(found, answers)
    by_region: dict[str, list[str]] = defaultdict(list)
    for party, own in found.items():
        by_region[own.region_id].append(party)
    between = _between(found, by_region, within)
    parties = {
        party: _Mean(own.mean, within / own.number, own.number) for party, own in found.items()
    }
    raw = {
        region: _weighted([parties[p] for p in there], between)
        for region, there in by_region.items()
    }
    apart = _apart(list(raw.values()))
    common = _weighted(list(raw.values()), apart)
    regions = {region: _shrunk(mean, common, apart) for region, mean in raw.items()}
    everywhere = _Mean(common.value, common.variance + apart)
    return Habits(parties, regions, everywhere, within, between, answers)


def _within(found: Mapping[str, _Answers], answers: int) -> float:
    """Give the variance of one party's answers about its own mean."""
    squares = sum(own.scatter for own in found.values())
    known = answers - len(found)
    return (squares + _PRIOR_ANSWERS * _PRIOR_SPREAD**2) / (known + _PRIOR_ANSWERS)


def _between(
    found: Mapping[str, _Answers], by_region: Mapping[str, Sequence[str]], within: float
) -> float:
    """Give the variance of the parties' means about that of their region."""
    squares = freedom = weight = 0.0
    for names in by_region.values():
        there = [found[party] for party in names]
        total = sum(own.number for own in there)
        centre = sum(own.total for own in there) / total
        squares += sum(own.number * (own.mean - centre) ** 2 for own in there)
        freedom += len(there) - 1
        weight += total - sum(own.number**2 for own in there) / total
    return max(0.0, (squares - freedom * within) / weight) if weight else 0.0


def _apart(regions: Sequence[_Mean]) -> float:
    """Give the variance of the regions' means about the common one."""
    if len(regions) < 2:
        return 0.0
    centre = fmean(mean.value for mean in regions)
    spread = sum((mean.value - centre) ** 2 for mean in regions) / (len(regions) - 1)
    return max(0.0, spread - fmean(mean.variance for mean in regions))


def _weighted(means: Sequence[_Mean], apart: float) -> _Mean:
    """Take the mean of means, the surest ones counting most."""
    weights = [1 / (apart + mean.variance) for mean in means]
    value = sum(w * mean.value for w, mean in zip(weights, means, strict=True)) / sum(weights)
    return _Mean(value, 1 / sum(weights), sum(mean.answers for mean in means))


def _shrunk(mean: _Mean, common: _Mean, apart: float) -> _Mean:
    weight = apart / (apart + mean.variance)
    value = common.value + weight * (mean.value - common.value)
    unsure = apart * (1 - weight) + (1 - weight) ** 2 * common.variance
    return _Mean(value, unsure, mean.answers)


def _wider(freedom: int) -> float:
    """Tell how much wider 80 % lie where the spread itself is known from few answers only.

    The quotient of Student's quantile and the normal one, by the first terms of its expansion.
    """
    known, z = max(1, freedom) + _PRIOR_ANSWERS, _NORMAL.inv_cdf(0.9)
    wider = (z**3 + z) / (4 * known) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * known**2)
    return (z + wider) / z
