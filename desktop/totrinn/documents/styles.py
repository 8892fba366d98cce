# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The house styles as data: the order of parts, the columns, the numbering and the headings.

Writers look up what a style names and never ask which style it is.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from totrinn import paths
from totrinn.texts import Texts
from totrinn_db.domain.looks import HouseStyle
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.parties import Language

Columns = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class AgendaStyle:
    """The parts of the notice in order, the facts on top, and how the items stand."""

    parts: tuple[str, ...]
    address: tuple[str, ...]
    form: str
    columns: Columns


@dataclass(frozen=True, slots=True)
class ProtocolStyle:
    """The parts of the protocol in order, how those present stand, and what each item tells."""

    parts: tuple[str, ...]
    facts: tuple[str, ...]
    form: str
    columns: Columns
    item: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CasePaperStyle:
    """The parts of the case paper in order, and which facts stand on top."""

    parts: tuple[str, ...]
    columns: Columns
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """One house style. `extract` is what the extract of a case tells of its treatment."""

    numbering: NumberPattern
    agenda: AgendaStyle
    protocol: ProtocolStyle
    extract: tuple[str, ...]
    case_paper: CasePaperStyle
    words: Mapping[str, Mapping[str, Any]]


# No line of a paper ends between the day and its month, or between «kl.» and the time.
_WHOLE = {"date": "{day}.\u00a0{month} {year}", "clock": "kl.\u00a0{time}"}


@lru_cache(maxsize=len(HouseStyle))
def style_of(chosen: HouseStyle) -> Style:
    """Read a style; it is read once."""
    with paths.resource(f"styles/{chosen.value}.toml").open("rb") as file:
        row = tomllib.load(file)
    return Style(
        numbering=NumberPattern(**row["numbering"]),
        agenda=AgendaStyle(**_frozen(row["agenda"])),
        protocol=ProtocolStyle(**_frozen(row["protocol"])),
        extract=tuple(row["extract"]["item"]),
        case_paper=CasePaperStyle(**_frozen(row["case_paper"])),
        words=row.get("words", {}),
    )


@lru_cache(maxsize=len(HouseStyle) * len(Language))
def texts_of(chosen: HouseStyle, language: Language) -> Texts:
    """Give the words of the papers, with those of the style in place of the usual ones."""
    own = style_of(chosen).words.get(language.value, {})
    return Texts.load(language).with_words({"documents": own, "calendar": _WHOLE})


def _frozen(row: Mapping[str, Any]) -> dict[str, Any]:
    """Make tuples of the lists, also of those inside."""
    return {
        name: tuple(tuple(each) if isinstance(each, list) else each for each in value)
        if isinstance(value, list)
        else value
        for name, value in row.items()
    }
