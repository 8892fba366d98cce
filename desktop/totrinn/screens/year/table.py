# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year as a table, and the cases that another plan would have moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from totrinn.models.grouped import GroupedTable
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.views.yearly_wheel import YearMeeting, YearWheel
from totrinn_db.domain.yearly_wheel import Compared, Comparison

if TYPE_CHECKING:
    from totrinn.sheets import Sheet


@dataclass(frozen=True, slots=True)
class YearRow:
    """One meeting of the year as the table tells it."""

    meeting: YearMeeting
    body: str


def year_rows(wheel: YearWheel) -> tuple[YearRow, ...]:
    """List every meeting of the year by date."""
    rows = [YearRow(each, body.body.name) for body in wheel.bodies for each in body.meetings]
    return tuple(sorted(rows, key=lambda row: (row.meeting.on, row.body)))


class YearTable(GroupedTable[YearRow]):
    """The meetings of a year with their deadlines."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (
            self.tr("Møte"), self.tr("Utvalg"), self.tr("Dato"), self.tr("Meldefrist"),
            self.tr("Papirer ut"), self.tr("Hvor langt"),
        )  # fmt: skip

    def cell(self, row: YearRow, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            named = zip(self.headers(), range(6), strict=True)
            return ", ".join(f"{name} {self._text(row, number)}" for name, number in named)
        return None

    def _text(self, row: YearRow, column: int) -> str:
        meeting, day = row.meeting, self._texts.date_short
        return (
            meeting.label, row.body, day(meeting.on), day(meeting.reporting_by),
            day(meeting.papers_by), self._texts.label(meeting.state),
        )[column]  # fmt: skip

    def sheet(self, title: str) -> Sheet:
        """Make a sheet with real dates."""
        from totrinn.sheets import Kind, Sheet, SheetColumn

        kinds = (Kind.TEXT, Kind.TEXT, Kind.DATE, Kind.DATE, Kind.DATE, Kind.TEXT)
        widths = (14, 40, 14, 14, 14, 20)
        columns = zip(self.headers(), widths, kinds, strict=True)
        return Sheet(
            title,
            tuple(SheetColumn(name, width, kind) for name, width, kind in columns),
            tuple(
                (row.meeting.label, row.body, row.meeting.on, row.meeting.reporting_by,
                 row.meeting.papers_by, self._texts.label(row.meeting.state))
                for row in self.rows()
            ),
        )  # fmt: skip


class TrialTable(GroupedTable[Compared]):
    """The cases that come at another time by the plan that is tried."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._names: Mapping[str, CaseName] = {}

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (
            self.tr("Sak"), self.tr("Vedtatt"), self.tr("Regnet uten endring"),
            self.tr("Med prøvd plan"), self.tr("Forskjell"),
        )  # fmt: skip

    def show_comparison(self, found: Comparison, names: Mapping[str, CaseName]) -> None:
        """Show the cases that are moved, those that win most first."""
        self._names = names
        moved: list[Compared] = [*found.sooner, *found.later]
        moved.sort(key=lambda each: -(each.days_won or 0))
        self.set_entries(moved)

    def cell(self, row: Compared, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            named = zip(self.headers(), range(5), strict=True)
            return ", ".join(f"{name} {self._text(row, number)}" for name, number in named)
        return None

    def _text(self, row: Compared, column: int) -> str:
        if column == 0:
            return self._names[row.case.case_id].label
        if column == len(self.headers()) - 1:
            return self._difference(row)
        runs = (row.case.decided_on, row.before.decided_on, row.after.decided_on)
        return self._day(runs[column - 1])

    def _day(self, day: date | None) -> str:
        return self._texts.date_short(day) if day is not None else self.tr("Ikke i noe møte")

    def _difference(self, row: Compared) -> str:
        won = row.days_won
        if won is None:
            return self.tr("Ikke vedtatt")
        text: str = self.tr("{days} tidligere") if won > 0 else self.tr("{days} senere")
        return text.format(days=self._texts.count(abs(won), "day"))
