# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The columns of a table of own meetings, recognised by the headings that people write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from totrinn_db.domain.contact_columns import HEADER_WITHIN, ContactField, heading_key, recognise
from totrinn_db.domain.inputs import clean_line
from totrinn_db.domain.tables import Column, TextRow

_YEAR = re.compile(r"\b(20\d\d)\b")


class PlanField(StrEnum):
    """What a column can hold."""

    NUMBER = "number"
    PARTY = "party"
    ORGAN = "organ"
    DATE = "date"
    PAPERS = "papers"
    NOTE = "note"


_HEADINGS: Mapping[PlanField, tuple[str, ...]] = {
    PlanField.ORGAN: (
        "organ", "utvalg", "utval", "møte", "politisk organ", "organ/utvalg", "utvalg/organ",
        "råd/utvalg", "navn på utvalg", "namn på utval", "utvalgsnavn", "møtenavn", "tittel",
        "styre/utvalg", "råd og utvalg", "råd og utval", "forum",
    ),
    PlanField.DATE: (
        "dato", "møtedato", "møtedag", "dag", "når", "datoer", "datoar", "møtedatoer",
        "møtedatoar", "dato for møte", "dato for møtet", "startdato", "møtetidspunkt", "tid",
    ),
    PlanField.PAPERS: (
        "frist", "saksfrist", "papirfrist", "innleveringsfrist", "innmeldingsfrist",
        "leveringsfrist",
        "frist for saker", "frist saker", "frist for papirer", "frist for papir",
        "frist for sakspapirer", "frist for sakspapir", "frist for innlevering",
        "frist for å melde saker", "frist for å melde sak", "frist for innmelding",
        "saken må være inne", "sakene må være inne", "saka må vere inne", "siste frist",
        "frist innmelding av saker", "frist for innmelding av saker", "levering av saker",
    ),
}  # fmt: skip
_FIELDS = {heading: which for which, names in _HEADINGS.items() for heading in names}
_SHARED = {
    ContactField.NUMBER: PlanField.NUMBER,
    ContactField.PARTY: PlanField.PARTY,
    ContactField.NOTE: PlanField.NOTE,
}


def recognise_plan(heading: str) -> PlanField | None:
    """Tell what a column holds; a year in the heading, as in «Dato 2027», does not matter."""
    key = heading_key(_YEAR.sub("", heading))
    found = recognise(key)
    return _FIELDS.get(key) or (_SHARED.get(found) if found is not None else None)


def find_plan_header(rows: tuple[TextRow, ...]) -> TextRow | None:
    """Find the row of headings; people often have a title or a year above it."""
    for row in rows[:HEADER_WITHIN]:
        found = {recognise_plan(cell) for cell in row.cells}
        if {PlanField.ORGAN, PlanField.DATE} <= found:
            return row
    return None


def year_of(rows: tuple[TextRow, ...], header: TextRow) -> int | None:
    """Find the one year that the title or the headings name, for dates without a year."""
    above = (cell for row in rows if row.number <= header.number for cell in row.cells)
    years = {int(year) for cell in above for year in _YEAR.findall(cell)}
    return years.pop() if len(years) == 1 else None


@dataclass(frozen=True, slots=True)
class PlanColumns:
    """The columns of a table. `twice` are columns that say the same as an earlier one."""

    known: tuple[Column[PlanField], ...]
    twice: tuple[Column[PlanField], ...]
    ignored: tuple[str, ...]


def read_plan_columns(header: TextRow) -> PlanColumns:
    """Recognise every column of a row of headings."""
    known: dict[PlanField, Column[PlanField]] = {}
    twice: list[Column[PlanField]] = []
    ignored: list[str] = []
    for place, cell in enumerate(header.cells):
        which, heading = recognise_plan(cell), clean_line(cell)
        if which is None:
            ignored += [heading] if heading else []
        elif which in known:
            twice.append(Column(which, place, heading))
        else:
            known[which] = Column(which, place, heading)
    return PlanColumns(tuple(known.values()), tuple(twice), tuple(ignored))
