# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A table on its way out, and how each kind of value is written as text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

Cell = str | int | float | dt.date | None
# What a spreadsheet would take for the start of a formula (OWASP, CSV injection).
_FORMULA = re.compile(r"[=+\-@\t\r\n]")
_PLAIN_NUMBER = re.compile(r"[+-]?[\d ()\u00a0]+(?:,\d+)?")
_GUARDED = re.compile(r"'[=+\-@]")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
CELL_AT_MOST = 32_767


class Kind(Enum):
    """What a column holds; it decides how the column is aligned and formatted."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column: its heading in full words, its width in characters, and what it holds."""

    heading: str
    width: int = 16
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table with a title, which names the sheet. `language` is a tag such as nb-NO."""

    title: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Sequence[Cell]]
    language: str = "nb-NO"


def clean(text: str) -> str:
    """Drop what a spreadsheet cannot hold, and cut where its cells end."""
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))[:CELL_AT_MOST]


def as_text(cell: Cell) -> str:
    """Write a value as a Norwegian spreadsheet shows it: 22.05.2026 and 1234,5."""
    match cell:
        case None:
            return ""
        case dt.datetime():
            return f"{cell:%d.%m.%Y %H:%M}"
        case dt.date():
            return f"{cell:%d.%m.%Y}"
        case float():
            return str(int(cell)) if cell.is_integer() else str(cell).replace(".", ",")
        case str():
            return clean(cell)
    return str(cell)


def guarded(cell: Cell) -> str:
    """Write a value so that no spreadsheet takes a text for a formula.

    A leading = + - or @ gets an apostrophe before it; a plain number, such as a telephone number,
    is harmless and stays as it is.
    """
    text = as_text(cell)
    if not isinstance(cell, str) or _PLAIN_NUMBER.fullmatch(text):
        return text
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Take away the apostrophe that `guarded` put there."""
    return text[1:] if _GUARDED.match(text) else text
