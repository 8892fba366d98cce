# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a picture of numbers shows. Values alone: no Qt, and no words of its own."""

from __future__ import annotations

from dataclasses import dataclass


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
