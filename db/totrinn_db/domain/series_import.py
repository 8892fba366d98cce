# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A body's own meeting plan, read from a table: its dates, and what is wrong with it by row.

With headings the dates stand under the one for dates; without, in the first column that has one.
Where the table names several bodies, only the rows of this one count.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.contact_columns import HEADER_WITHIN
from totrinn_db.domain.inputs import LINE_LENGTH, clean_line
from totrinn_db.domain.norwegian_dates import DateFault, Near, read_date
from totrinn_db.domain.plan_columns import PlanField, read_plan_columns, recognise_plan, year_of
from totrinn_db.domain.table_problems import (
    DATE_PROBLEMS,
    ImportProblem,
    Problem,
    national_id_problem,
)
from totrinn_db.domain.tables import TextRow, TextTable, column_letter


@dataclass(frozen=True, slots=True)
class ReadDays:
    """The dates of a table, in order and none twice, and the problems of the other rows."""

    days: tuple[date, ...]
    problems: tuple[Problem, ...] = ()


def read_days(table: TextTable, today: date, names: Collection[str] = ()) -> ReadDays:
    """Read the dates of a body; `names` are what the table may call it."""
    header = _header(table)
    near = Near(today, year_of(table.rows, header) if header is not None else None)
    after = header.number if header is not None else 0
    rows = [row for row in table.rows if row.number > after and any(map(str.strip, row.cells))]
    place = _place(header, rows, near)
    if place is None:
        return ReadDays((), (Problem(ImportProblem.NO_DATES),))
    heading = clean_line(header.cell(place)) if header is not None else ""
    found: set[date] = set()
    problems: list[Problem] = []
    for row in _of_body(header, rows, names):
        read = national_id_problem(row) or _read(row, place, heading, near)
        if isinstance(read, Problem):
            problems.append(read)
        else:
            found.add(read)
    return ReadDays(tuple(sorted(found)), tuple(problems))


def _header(table: TextTable) -> TextRow | None:
    for row in table.rows[:HEADER_WITHIN]:
        if any(recognise_plan(cell) is PlanField.DATE for cell in row.cells):
            return row
    return None


def _place(header: TextRow | None, rows: list[TextRow], near: Near) -> int | None:
    if header is not None:
        return _column(header, PlanField.DATE)
    dated = (
        place
        for row in rows
        for place, cell in enumerate(row.cells)
        if isinstance(read_date(cell, near), date)
    )
    return next(dated, None)


def _column(header: TextRow, which: PlanField) -> int | None:
    known = read_plan_columns(header).known
    return next((column.place for column in known if column.field is which), None)


def _of_body(
    header: TextRow | None, rows: list[TextRow], names: Collection[str]
) -> Iterator[TextRow]:
    """Leave out the rows of other bodies; an empty cell means the body above."""
    place = _column(header, PlanField.ORGAN) if header is not None else None
    wanted = {clean_line(name).casefold() for name in names if name.strip()}
    said = [clean_line(row.cell(place)).casefold() for row in rows] if place is not None else []
    if not wanted.intersection(said):
        yield from rows
        return
    latest = ""
    for row, organ in zip(rows, said, strict=True):
        latest = organ or latest
        if latest in wanted:
            yield row


def _read(row: TextRow, place: int, heading: str, near: Near) -> date | Problem:
    text = clean_line(row.cell(place))
    letter = column_letter(place)
    if not text:
        return Problem(ImportProblem.NO_DATE, row.number, letter, heading)
    found = read_date(text, near)
    if isinstance(found, DateFault):
        facts = {"value": text[:LINE_LENGTH]}
        return Problem(DATE_PROBLEMS[found], row.number, letter, heading, facts)
    return found
