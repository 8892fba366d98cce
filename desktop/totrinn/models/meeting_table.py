# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The list of meetings as a Qt table, grouped by year. Knows no database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QObject, Qt

from totrinn.models.dates import days_away, short_date, weekday_date
from totrinn.models.grouped import Group, GroupedTable
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn.widgets.table import collation_key
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.meetings import MeetingRow

NAME, WHEN, STATE, ITEMS, PAPERS = range(5)


class MeetingSegment(StrEnum):
    """Which meetings are shown."""

    COMING = "coming"
    HELD = "held"
    ALL = "all"


def is_in_segment(row: MeetingRow, segment: MeetingSegment) -> bool:
    """Tell whether a meeting belongs in a segment of the list."""
    if segment is MeetingSegment.ALL:
        return True
    if segment is MeetingSegment.HELD:
        return row.state.is_over
    return not row.state.is_over and row.state is not MeetingState.CANCELLED


class MeetingTable(GroupedTable[MeetingRow]):
    """The meetings of a segment and a body, year by year."""

    def __init__(self, texts: Texts, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts, self._today = texts, today
        self._all: tuple[MeetingRow, ...] = ()
        self._segment, self._body_id = MeetingSegment.COMING, ""

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (
            self.tr("Møte"),
            self.tr("Dato og tid"),
            self.tr("Hvor langt"),
            self.tr("Saksliste"),
            self.tr("Papirer ut"),
        )

    def set_rows(self, rows: Sequence[MeetingRow], today: date) -> None:
        """Show these meetings."""
        self._all, self._today = tuple(rows), today
        self._arrange()

    def set_filter(self, segment: MeetingSegment, body_id: str) -> None:
        """Narrow the list to a segment and, unless the id is empty, to one body."""
        self._segment, self._body_id = segment, body_id
        self._arrange()

    def count(self, segment: MeetingSegment) -> int:
        """Count the meetings of a segment in the chosen body."""
        return sum(is_in_segment(row, segment) for row in self._all if self._is_of_body(row))

    def bodies(self) -> tuple[tuple[str, str], ...]:
        """Give the id and name of the bodies that have a meeting."""
        found = {(row.name.body_id, row.name.body) for row in self._all}
        return tuple(sorted(found, key=lambda body: collation_key(body[1])))

    def _is_of_body(self, row: MeetingRow) -> bool:
        return not self._body_id or row.name.body_id == self._body_id

    def _arrange(self) -> None:
        shown = [r for r in self._all if self._is_of_body(r) and is_in_segment(r, self._segment)]
        is_coming = self._segment is MeetingSegment.COMING
        shown.sort(key=lambda row: (row.name.on, row.starts_at), reverse=not is_coming)
        groups = [
            Group(str(year), str(year), self._texts.count(len(rows), "meeting"), rows)
            for year, rows in (
                (year, tuple(found)) for year, found in groupby(shown, lambda row: row.name.on.year)
            )
        ]
        self.set_entries(groups[0].rows if len(groups) == 1 else groups)

    def cell(self, row: MeetingRow, column: int, role: int) -> Any:
        """Give one cell of a row in a role."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column == NAME else self.copy_text(row, column)
        if role == Role.COPY_TEXT:
            return self.copy_text(row, column)
        teller = (self._name, self._when, self._state, self._items, self._papers)[column]
        return teller(row, role)

    def copy_text(self, row: MeetingRow, column: int) -> str:
        """Say a cell in full words, for Excel and screen readers."""
        if column == NAME:
            return f"{row.name.label}, {row.name.body}"
        if column == WHEN:
            when = self._texts.time_range(row.starts_at, row.ends_at)
            return f"{self._texts.date_short(row.name.on)} {when}"
        if column == STATE:
            return self._texts.label(row.state)
        if column == ITEMS:
            return ". ".join(
                part for part in (self.items_text(row), self.blocked_text(row)) if part
            )
        return self._texts.date_short(row.papers_due)

    def _spoken(self, row: MeetingRow) -> str:
        parts = (
            row.name.label,
            self._texts.weekday_date(row.name.on),
            self._texts.label(row.state),
            self.items_text(row),
            self.blocked_text(row),
        )
        return ", ".join(part for part in parts if part)

    def items_text(self, row: MeetingRow) -> str:
        """Say what is on the agenda."""
        if not row.items and row.prepares:
            return self.tr("Formøte, sakslisten følger hovedmøtet")
        if not row.items:
            return self.tr("Ingen punkter ennå")
        parts = [self._texts.count(row.items, "item")]
        if row.decisions:
            text: str = self.tr("{count} til vedtak")
            parts.append(text.format(count=row.decisions))
        if row.discussions:
            text = self.tr("{count} til drøfting")
            parts.append(text.format(count=row.discussions))
        return ", ".join(parts)

    def blocked_text(self, row: MeetingRow) -> str:
        """Say how many cases stop the notice."""
        if not row.blocked or row.state is not MeetingState.PLANNED:
            return ""
        text: str = self.tr("{cases} må avklares før innkalling")
        return text.format(cases=self._texts.count(row.blocked, "case"))

    def _is_late(self, row: MeetingRow) -> bool:
        return row.state is MeetingState.PLANNED and row.papers_due < self._today

    def papers_text(self, row: MeetingRow) -> str:
        """Say how far away the papers are, while they are still to come."""
        if row.state is not MeetingState.PLANNED:
            return self.tr("Sendt ut") if row.state is not MeetingState.CANCELLED else ""
        if self._is_late(row):
            return self.tr("Skulle vært ute")
        return days_away(self._texts, row.papers_due, self._today)

    def _name(self, row: MeetingRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
            return row.name.label
        if role == Role.SUB:
            return row.name.body
        return True if role == Role.BOLD else None

    def _when(self, row: MeetingRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
            text = weekday_date(self._texts, row.name.on, self._today)
            return text[:1].upper() + text[1:]
        if role == Role.SUB:
            when = self._texts.time_range(row.starts_at, row.ends_at)
            return f"{when}, {row.place}" if row.place else when
        return None

    def _state(self, row: MeetingRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts.label(row.state)
        return row.state.value if role == Role.STATUS else None

    def _items(self, row: MeetingRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
            return self.items_text(row)
        if role == Role.SUB:
            return self.blocked_text(row) or None
        if role == Role.TONE:
            return "danger" if self.blocked_text(row) else None
        return "thing.blocked" if role == Role.SUB_ICON and self.blocked_text(row) else None

    def _papers(self, row: MeetingRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
            return short_date(self._texts, row.papers_due, self._today)
        if role == Role.SUB:
            return self.papers_text(row) or None
        if role == Role.TONE:
            return "warning" if self._is_late(row) else None
        return "thing.warning" if role == Role.SUB_ICON and self._is_late(row) else None
