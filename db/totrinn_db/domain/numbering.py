# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that people read: patterns such as «Sak 12/2026», «SSU 9/26» or «26-012» as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberPattern:
    """How a body writes a running number and its year.

    Example: prefix "Sak", separator "/", year_digits 4 gives `Sak 12/2026`; with year_first,
    pad 2 and "-" it gives `26-07`. A suffix comes after the number: `12/26 a`.
    """

    prefix: str = "Sak"
    separator: str = "/"
    year_digits: int = 4
    year_first: bool = False
    pad: int = 0
    suffix: str = ""

    def render(self, number: int, year: int, *, with_prefix: bool = True) -> str:
        """Write the number as the body does."""
        running = str(number).zfill(self.pad)
        year_text = str(year) if self.year_digits == 4 else f"{year % 100:02d}"
        parts = (year_text, running) if self.year_first else (running, year_text)
        text = self.separator.join(parts)
        text = f"{text} {self.suffix}" if self.suffix else text
        return f"{self.prefix} {text}" if self.prefix and with_prefix else text


CASE_REFERENCE = NumberPattern(prefix="", separator="-", year_digits=2, year_first=True, pad=3)


def letter(place: int) -> str:
    """Give the letter of a place, the first being 1: a to z, then aa, ab and on."""
    text = ""
    while place:
        place, at = divmod(place - 1, 26)
        text = chr(ord("a") + at) + text
    return text


def case_reference(number: int, year: int) -> str:
    """Give the short stable reference of a case, such as `26-012`."""
    return CASE_REFERENCE.render(number, year)
