# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Narrow the matrix to some parties and cases, with sums of what is left and of nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.views.anchoring import Matrix, MatrixCell, MatrixColumn, MatrixRow

TRUSTS = "trusts"
OTHERS = "others"


class MatrixShown(StrEnum):
    """Which parties the matrix shows, by what they have answered."""

    ALL = "all"
    MISSING = "missing"
    OVERDUE = "overdue"
    REMARKS = "remarks"


@dataclass(frozen=True, slots=True)
class MatrixFilter:
    """What the matrix is narrowed to; all of it at the same time. `region` '' is every region."""

    shown: MatrixShown = MatrixShown.ALL
    text: str = ""
    region: str = ""
    only_economic: bool = False
    only_mine: bool = False

    @property
    def is_on(self) -> bool:
        """Tell whether anything may be left out."""
        return self != MatrixFilter()


_REMARKS = frozenset(
    {
        AnchoringStatus.ENDORSED_WITH_REMARK,
        AnchoringStatus.ENDORSED_ON_CONDITION,
        AnchoringStatus.NOT_ENDORSED,
    }
)


def region_of(row: MatrixRow) -> str:
    """Tell under which line a party stands."""
    if row.region:
        return row.region
    return TRUSTS if row.party_kind is PartyKind.HEALTH_TRUST else OTHERS


def was_asked(cell: MatrixCell) -> bool:
    """Tell whether the party is part of the round of the case."""
    return bool(cell.anchoring_id) and cell.status is not AnchoringStatus.NOT_AFFECTED


def is_missing(cell: MatrixCell) -> bool:
    """Tell whether a party was asked and has not answered."""
    return was_asked(cell) and not cell.status.meaning.is_answer


def is_overdue(cell: MatrixCell, column: MatrixColumn) -> bool:
    """Tell whether an answer is missing after the deadline of the case."""
    return is_missing(cell) and column.days_left < 0


def narrowed(matrix: Matrix, wanted: MatrixFilter) -> Matrix:
    """Keep the parties and cases that are wanted, and count only them."""
    if not wanted.is_on:
        return matrix
    places = [
        n
        for n, column in enumerate(matrix.columns)
        if column.is_economic or not wanted.only_economic
    ]
    columns = [matrix.columns[n] for n in places]
    rows = [
        row
        for row in (_of_cases(row, places, wanted) for row in matrix.rows)
        if _is_wanted(row, columns, wanted, matrix.mine)
    ]
    return kept(replace(matrix, columns=tuple(columns), rows=tuple(rows)))


def only(matrix: Matrix, party_ids: Iterable[str], case_ids: Iterable[str]) -> Matrix:
    """Keep these parties and cases, and count only them."""
    parties, cases = frozenset(party_ids), frozenset(case_ids)
    places = [n for n, column in enumerate(matrix.columns) if column.case.id in cases]
    rows = tuple(_with_cells(row, places) for row in matrix.rows if row.party_id in parties)
    columns = tuple(matrix.columns[n] for n in places)
    return kept(replace(matrix, columns=columns, rows=rows))


def kept(matrix: Matrix) -> Matrix:
    """Count again what stands in a matrix that was narrowed."""
    columns = tuple(
        _counted(column, [row.cells[n] for row in matrix.rows])
        for n, column in enumerate(matrix.columns)
    )
    missing = [
        column
        for row in matrix.rows
        for cell, column in zip(row.cells, columns, strict=True)
        if cell.lack is Lack.NO_ANSWER
    ]
    overdue = sum(column.days_left < 0 for column in missing)
    return replace(matrix, columns=columns, missing=len(missing), overdue=overdue)


def _of_cases(row: MatrixRow, places: Sequence[int], wanted: MatrixFilter) -> MatrixRow:
    return _with_cells(row, places) if wanted.only_economic else row


def _with_cells(row: MatrixRow, places: Sequence[int]) -> MatrixRow:
    cells = tuple(row.cells[n] for n in places)
    return replace(
        row,
        cells=cells,
        answered=sum(cell.status.meaning.is_answer for cell in cells),
        asked=sum(bool(cell.anchoring_id) for cell in cells),
    )


def _counted(column: MatrixColumn, cells: Sequence[MatrixCell]) -> MatrixColumn:
    asked = [cell for cell in cells if was_asked(cell) and cell.is_counted]
    answered = sum(cell.status.meaning.is_answer for cell in asked)
    return replace(column, answered=answered, counted=len(asked))


def _is_wanted(
    row: MatrixRow, columns: Sequence[MatrixColumn], wanted: MatrixFilter, mine: frozenset[str]
) -> bool:
    if wanted.region and region_of(row) != wanted.region:
        return False
    if wanted.only_mine and row.party_id not in mine:
        return False
    if wanted.text.strip().casefold() not in row.party.casefold():
        return False
    match wanted.shown:
        case MatrixShown.MISSING:
            return any(is_missing(cell) for cell in row.cells)
        case MatrixShown.OVERDUE:
            return any(map(is_overdue, row.cells, columns))
        case MatrixShown.REMARKS:
            return any(cell.status in _REMARKS for cell in row.cells)
        case _:
            return True
