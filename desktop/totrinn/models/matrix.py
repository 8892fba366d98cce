# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties by cases as a Qt table: group rows with totals, one symbol a cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn_db.domain.anchoring import ANSWERS
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.matrix_filter import OTHERS, TRUSTS, region_of, was_asked
from totrinn_db.domain.views.anchoring import Matrix, MatrixCell, MatrixColumn, MatrixRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ANSWERED = frozenset(ANSWERS)
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Totals(Sequence[tuple[int, int]]):
    """How many have answered each case, and of how many; a case is counted when it is asked for.

    A window shows twenty of two thousand cases at a time, and every key in the filter starts anew.
    """

    def __init__(self, members: Sequence[MatrixRow]) -> None:
        self._rows = [row.cells for row in members]
        self._known: dict[int, tuple[int, int]] = {}

    def __len__(self) -> int:
        return len(self._rows[0]) if self._rows else 0

    @overload
    def __getitem__(self, case: int) -> tuple[int, int]: ...
    @overload
    def __getitem__(self, case: slice) -> list[tuple[int, int]]: ...
    def __getitem__(self, case: int | slice) -> tuple[int, int] | list[tuple[int, int]]:
        if isinstance(case, slice):
            return [self[each] for each in range(*case.indices(len(self)))]
        if case not in self._known:
            asked = [cells[case].status for cells in self._rows if was_asked(cells[case])]
            self._known[case] = (sum(status in _ANSWERED for status in asked), len(asked))
        return self._known[case]

    @cached_property
    def whole(self) -> tuple[int, int]:
        """Give the sum over all cases."""
        answered = asked = 0
        for done, of in self:
            answered, asked = answered + done, asked + of
        return answered, asked


@dataclass(frozen=True, slots=True)
class RegionLine:
    """A group row: a region and how many of its parties have answered each case.

    `region` is its name; TRUSTS or OTHERS for the trusts and for who is in no region.
    """

    region: str
    totals: Totals
    is_folded: bool = False


Line = RegionLine | MatrixRow


def lines_of(matrix: Matrix, *, folded: frozenset[str] = frozenset()) -> tuple[Line, ...]:
    """Group the parties by region, with a line over each that counts those shown under it."""
    members: dict[str, list[MatrixRow]] = {}
    for row in matrix.rows:
        members.setdefault(region_of(row), []).append(row)
    lines: list[Line] = []
    for region, rows in members.items():
        lines.append(RegionLine(region, Totals(rows), region in folded))
        lines.extend([] if region in folded else rows)
    return tuple(lines)


def regions_of(matrix: Matrix) -> tuple[str, ...]:
    """List the lines of regions in the order of the rows."""
    return tuple(dict.fromkeys(region_of(row) for row in matrix.rows))


def split_lines(lines: Sequence[Line], panes: int) -> tuple[tuple[Line, ...], ...]:
    """Part the lines into panes of about equal height, never inside a region if it can be."""
    if panes < 2 or len(lines) < 8:
        return (tuple(lines), ())
    starts = [n for n, line in enumerate(lines) if isinstance(line, RegionLine) and n]
    if not starts:
        return (tuple(lines), ())
    half = min(starts, key=lambda n: abs(n - len(lines) / 2))
    return (tuple(lines[:half]), tuple(lines[half:]))


class MatrixTable(QAbstractTableModel):
    """A run of lines of the matrix; the first column is the party, the last its total."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self._columns: tuple[MatrixColumn, ...] = ()
        self._lines: tuple[Line, ...] = ()

    @property
    def columns(self) -> tuple[MatrixColumn, ...]:
        """Give the cases in order."""
        return self._columns

    @property
    def lines(self) -> tuple[Line, ...]:
        """Give the lines in order."""
        return self._lines

    def set_lines(self, columns: Sequence[MatrixColumn], lines: Sequence[Line]) -> None:
        """Show these cases and lines."""
        self.beginResetModel()
        self._columns, self._lines = tuple(columns), tuple(lines)
        self.endResetModel()

    def cell_at(self, index: Index) -> tuple[MatrixRow, MatrixColumn, MatrixCell] | None:
        """Give party, case and standing of a cell, or None outside the cells."""
        if not index.isValid() or not 1 <= index.column() <= len(self._columns):
            return None
        line = self._lines[index.row()]
        if isinstance(line, RegionLine):
            return None
        number = index.column() - 1
        return line, self._columns[number], line.cells[number]

    def row_of(self, party_id: str) -> int:
        """Find the line of a party, or -1."""
        for number, line in enumerate(self._lines):
            if isinstance(line, MatrixRow) and line.party_id == party_id:
                return number
        return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        is_case = 1 <= section <= len(self._columns)
        if role == Qt.ItemDataRole.ToolTipRole and is_case:
            return self._columns[section - 1].case.label
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Part")
        return short_number(self._columns[section - 1]) if is_case else self.tr("Svart")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell in a role."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, RegionLine):
            return self._region_cell(line, index.column(), role)
        return self._party_cell(line, index.column(), role)

    def _region_cell(self, line: RegionLine, column: int, role: int) -> Any:
        if role == Role.GROUP:
            return True
        if role == Role.BOLD:
            return not line.is_folded
        if role == Role.TONE:
            return "subtle" if column > len(self._columns) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._region_spoken(line, column)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == 0:
            return self.region_name(line.region)
        if column <= len(self._columns):
            return "{}/{}".format(*line.totals[column - 1])
        return "{}/{}".format(*line.totals.whole)

    def _region_spoken(self, line: RegionLine, column: int) -> str:
        if 1 <= column <= len(self._columns):
            answered, asked = line.totals[column - 1]
            of = self._columns[column - 1].case
            case = of.number or of.reference
        else:
            (answered, asked), case = line.totals.whole, ""
        told = self.tr("{answered} av {asked} svart").format(answered=answered, asked=asked)
        folded = self.tr("foldet sammen") if line.is_folded and not column else ""
        parts = (self.region_name(line.region), case, told, folded)
        return ", ".join(part for part in parts if part)

    def region_name(self, region: str) -> str:
        """Name a line of a region for people."""
        names = {TRUSTS: self.tr("Helseforetak"), OTHERS: self.tr("Uten region")}
        return names.get(region, region)

    def _party_cell(self, row: MatrixRow, column: int, role: int) -> Any:
        if column == 0:
            named = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Role.COPY_TEXT)
            is_name = role in named
            return row.party if is_name else self._party_spoken(row, role)
        if column > len(self._columns):
            if role == Role.COPY_TEXT:
                return self.tr("{answered} av {asked}").format(
                    answered=row.answered, asked=row.asked
                )
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._party_spoken(row, role)
            return f"{row.answered}/{row.asked}" if role == Qt.ItemDataRole.DisplayRole else None
        cell = row.cells[column - 1]
        if role == Role.STATUS:
            return cell.status.value
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.told(row, self._columns[column - 1], cell)
        if role == Role.COPY_TEXT:
            return self.texts.label(cell.status)
        return None

    def _party_spoken(self, row: MatrixRow, role: int) -> Any:
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        return self.tr("{party}, {answered} av {asked} svart").format(
            party=row.party, answered=row.answered, asked=row.asked
        )

    def told(self, row: MatrixRow, column: MatrixColumn, cell: MatrixCell) -> str:
        """Say a cell in words."""
        status = self.texts.label(cell.status)
        case = column.case.number or column.case.reference
        parts = [row.party, case, status[:1].lower() + status[1:], cell.detail, self._doubt(cell)]
        return ", ".join(part for part in parts if part)

    def _doubt(self, cell: MatrixCell) -> str:
        """Say that an assent is not enough: only a representative, or treated too low (E15)."""
        if cell.lack not in (Lack.NOT_CONFIRMED, Lack.LEVEL_TOO_LOW):
            return ""
        text = self.texts.label(cell.lack)
        return text[:1].lower() + text[1:]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _CHOSEN


def short_number(column: MatrixColumn) -> str:
    """Give the number of a case without its body, for a narrow column."""
    number = column.case.number.rsplit(" ", 1)[-1]
    return number or column.case.reference
