# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a picture of numbers shows. Values alone: no Qt, and no words of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Bar:
    """One lying bar: its label, a length for each series, and what stands at its end.

    `spread` is drawn as a line over the bar, from one value to another.
    """

    label: str
    parts: tuple[float, ...]
    told: str
    spread: tuple[float, float] | None = None

    @property
    def length(self) -> float:
        """Give the length of the whole bar."""
        return sum(self.parts)

    @property
    def reach(self) -> float:
        """Give how far the bar or its line goes."""
        return max(self.length, self.spread[1] if self.spread else 0)


@dataclass(frozen=True, slots=True)
class Chart:
    """Lying bars in their order. With several series each has a pattern, told in a legend.

    `most` is where the scale ends; None: at the longest bar. `source` says what is counted.
    """

    title: str
    bars: tuple[Bar, ...]
    series: tuple[str, ...] = ()
    most: float | None = None
    source: str = ""

    @property
    def scale(self) -> float:
        """Give where the scale ends."""
        longest = max((bar.reach for bar in self.bars), default=0)
        return self.most or longest or 1


class YearSign(StrEnum):
    """What a mark in the picture of a year stands for; each has a shape of its own."""

    MEETING = "meeting"
    PAPERS = "papers"
    REPORTING = "reporting"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class YearMark:
    """One day of a row."""

    on: date
    sign: YearSign


@dataclass(frozen=True, slots=True)
class YearRow:
    """One line of the picture: a body, a plan that is tried, or the holidays."""

    label: str
    marks: tuple[YearMark, ...]


@dataclass(frozen=True, slots=True)
class YearBand:
    """Days on which nobody meets."""

    first: date
    last: date
    label: str


@dataclass(frozen=True, slots=True)
class YearChart:
    """A year from January to December with a line for each body. `signs` are the legend."""

    year: int
    months: tuple[str, ...]
    rows: tuple[YearRow, ...]
    bands: tuple[YearBand, ...]
    signs: Mapping[YearSign, str]
