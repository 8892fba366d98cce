# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How long cases take from each step to the next (requirement L4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from totrinn_db.domain.time_spent import CaseDates


class Leg(StrEnum):
    """A part of a case's way, in order, and the whole of it."""

    TO_DISCUSSION = "to_discussion"
    TO_LETTER = "to_letter"
    TO_ANSWERS = "to_answers"
    TO_DECISION = "to_decision"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Spread:
    """How days spread: the median, and the two values that half of the cases lie between."""

    cases: int
    median: float
    low: int
    high: int


def legs(case: CaseDates) -> dict[Leg, int]:
    """Give the days of each leg that a case took. They add up to the whole."""
    found: dict[Leg, int] = {}
    at = case.reported_on
    ways = [(Leg.TO_DISCUSSION, case.discussed_on)]
    if case.rounds:
        ways.append((Leg.TO_LETTER, case.rounds[0].sent_on))
        ways.append((Leg.TO_ANSWERS, max(each.complete_on for each in case.rounds)))
    for leg, day in (*ways, (Leg.TO_DECISION, case.decided_on)):
        if day is not None:
            end = min(max(day, at), case.decided_on)
            found[leg] = (end - at).days
            at = end
    found[Leg.WHOLE] = (case.decided_on - case.reported_on).days
    return found


def lead_times(cases: Iterable[CaseDates]) -> Mapping[Leg, Spread]:
    """Give the spread of each leg over the cases that took it, in the order of the way."""
    days: dict[Leg, list[int]] = defaultdict(list)
    for case in cases:
        for leg, number in legs(case).items():
            days[leg].append(number)
    return {leg: spread(days[leg]) for leg in Leg if leg in days}


def spread(days: Iterable[int]) -> Spread:
    """Give the median and the quarters of at least one number of days."""
    ordered = sorted(days)
    quarter = (len(ordered) - 1) // 4
    return Spread(len(ordered), median(ordered), ordered[quarter], ordered[-1 - quarter])
