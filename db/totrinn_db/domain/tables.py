# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A table of text as it came from a spreadsheet, before anybody has judged what it says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

Field = TypeVar("Field", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row. `number` is the row's number in the spreadsheet, counted from 1."""

    number: int
    cells: tuple[str, ...]

    def cell(self, place: int) -> str:
        """Give a cell's text, '' where the row is shorter."""
        return self.cells[place] if place < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class TextTable:
    """The rows that hold something, with the numbers that the spreadsheet shows."""

    rows: tuple[TextRow, ...]


def column_letter(place: int) -> str:
    """Name a column as spreadsheets do: A, B … Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class Column(Generic[Field]):
    """A column that was recognised, with the heading that its owner wrote."""

    field: Field
    place: int
    heading: str

    @property
    def letter(self) -> str:
        """Name the column as the spreadsheet does."""
        return column_letter(self.place)
