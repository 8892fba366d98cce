# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The list of cases as a Qt table: filtered, sorted and grouped. Knows no database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from totrinn.models.dates import days_away, short_date
from totrinn.models.grouped import Group, GroupedTable
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn.widgets.table import collation_key
from totrinn.words.lacking import lack_text
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.views.cases import CaseRow

NUMBER, TITLE, STEP, ANSWERS, NEXT, OFFICER, LACK = range(7)


class CaseSegment(StrEnum):
    """Which cases are shown."""

    ACTIVE = "active"
    DISCUSSION = "discussion"
    ANCHORING = "anchoring"
    READY = "ready"
    FINISHED = "finished"


_IN_DISCUSSION = frozenset({Phase.DRAFT, Phase.REPORTED, Phase.DISCUSSION, Phase.DISCUSSED})
_FINISHED = frozenset(
    {Phase.DECIDED, Phase.FOLLOW_UP, Phase.CLOSED, Phase.WITHDRAWN, Phase.SOLVED_ELSEWHERE}
)


def is_in_segment(row: CaseRow, segment: CaseSegment) -> bool:
    """Tell whether a case belongs in a segment of the list."""
    if segment is CaseSegment.ACTIVE:
        return row.phase not in _FINISHED
    if segment is CaseSegment.DISCUSSION:
        return row.phase in _IN_DISCUSSION
    if segment is CaseSegment.ANCHORING:
        return row.phase in (Phase.ANCHORING, Phase.HOME_ADOPTION)
    if segment is CaseSegment.READY:
        return row.phase is Phase.READY
    return row.phase in _FINISHED


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What the list is narrowed to. Empty texts let everything through."""

    segment: CaseSegment = CaseSegment.ACTIVE
    body_id: str = ""
    officer: str = ""
    text: str = ""

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything but the segment is chosen."""
        return bool(self.body_id or self.officer or self.text.strip())

    def lets_through(self, row: CaseRow) -> bool:
        """Tell whether a case passes everything but the segment."""
        if self.body_id and row.body_id != self.body_id:
            return False
        if self.officer and row.officer != self.officer:
            return False
        found = " ".join((row.name.label, row.name.reference, row.origin, row.officer, row.body))
        return all(word in found.casefold() for word in self.text.casefold().split())


class CaseTable(GroupedTable[CaseRow]):
    """The cases that pass the filter; the finished ones folded under a group at the end."""

    def __init__(self, texts: Texts, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts, self._today = texts, today
        self._all: tuple[CaseRow, ...] = ()
        self._passed: list[CaseRow] = []
        self._filter = CaseFilter()
        self._column, self._order = -1, Qt.SortOrder.AscendingOrder

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (
            self.tr("Nummer"),
            self.tr("Sak og melder"),
            self.tr("Steg"),
            self.tr("Har svart"),
            self.tr("Neste frist"),
            self.tr("Saksbehandler"),
            self.tr("Mangler"),
        )

    def set_rows(self, rows: Sequence[CaseRow], today: date) -> None:
        """Show these cases."""
        self._all, self._today = tuple(rows), today
        self._arrange()

    def set_filter(self, wanted: CaseFilter) -> None:
        """Narrow the list."""
        self._filter = wanted
        self._arrange()

    def count(self, segment: CaseSegment) -> int:
        """Count the cases of a segment that pass the rest of the filter."""
        return sum(is_in_segment(row, segment) for row in self._passed)

    def officers(self) -> tuple[str, ...]:
        """Name the officers who have a case, in Norwegian order."""
        return tuple(sorted({r.officer for r in self._all if r.officer}, key=collation_key))

    def bodies(self) -> tuple[tuple[str, str], ...]:
        """Give the id and name of the bodies that have a case."""
        found = {(row.body_id, row.body) for row in self._all}
        return tuple(sorted(found, key=lambda body: collation_key(body[1])))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column."""
        self._column, self._order = column, order
        self._arrange()

    def _arrange(self) -> None:
        self._passed = shown = [r for r in self._all if self._filter.lets_through(r)]
        segment = self._filter.segment
        entries: list[CaseRow | Group[CaseRow]] = list(
            self._sorted([r for r in shown if is_in_segment(r, segment)])
        )
        if segment is CaseSegment.ACTIVE:
            done = self._sorted([r for r in shown if is_in_segment(r, CaseSegment.FINISHED)])
            if done:
                count = self._texts.count(len(done), "case")
                entries.append(Group("finished", self.tr("Ferdige"), count, tuple(done)))
        self.set_entries(entries)

    def _sorted(self, rows: list[CaseRow]) -> list[CaseRow]:
        if self._column < 0:
            return sorted(rows, key=_by_urgency)
        down = self._order == Qt.SortOrder.DescendingOrder
        return sorted(rows, key=lambda row: _sort_key(row, self._column), reverse=down)

    def cell(self, row: CaseRow, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column == NUMBER else self.copy_text(row, column)
        if role == Role.COPY_TEXT:
            return self.copy_text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            said = (row.name.label if column == TITLE else "", self.lack_text(row))
            return "\n".join(part for part in said if part) or None
        teller = (_number, _title, _step, _answers, _next, _officer, _lack)[column]
        return teller(self, row, role)

    def copy_text(self, row: CaseRow, column: int) -> str:
        """Say a cell in full words, for Excel and screen readers."""
        if column == NUMBER:
            return row.name.number or row.name.reference
        if column == TITLE:
            return f"{row.name.title} ({row.origin})" if row.origin else row.name.title
        if column == STEP:
            return f"{self._texts.label(row.phase)}. {self.step_detail(row)}".rstrip(". ")
        if column == ANSWERS:
            return self.answers_text(row)
        if column == NEXT:
            return self._texts.date_short(row.next_date.on) if row.next_date else ""
        return row.officer if column == OFFICER else self.lack_text(row)

    def lack_text(self, row: CaseRow) -> str:
        """Say what the case lacks, from whom and at what cost; '' when it is done."""
        return lack_text(row.lack, self._texts) if row.lack is not None else ""

    def _spoken(self, row: CaseRow) -> str:
        parts = (
            row.name.label,
            self._texts.label(row.phase),
            self.step_detail(row),
            self.answers_text(row),
            self.next_detail(row),
            self.lack_text(row),
        )
        return ", ".join(part for part in parts if part)

    def answers_text(self, row: CaseRow) -> str:
        """Say how many have answered."""
        if not row.counted:
            return self.tr("Ikke startet")
        return self.tr("{answered} av {counted}").format(answered=row.answered, counted=row.counted)

    def step_detail(self, row: CaseRow) -> str:
        """Say in a few words what the step waits for."""
        if row.objections:
            return self.tr("{count} har svart nei").format(count=row.objections)
        if self.is_overdue(row):
            return self.tr("Fristen er ute")
        if row.open_conditions:
            return self.tr("{count} forbehold å avklare").format(count=row.open_conditions)
        if row.phase is Phase.READY:
            return self.tr("Alle har svart")
        if row.phase is Phase.ANCHORING:
            if row.round_number > 1:
                return self.tr("Runde {number}").format(number=row.round_number)
            return self.tr("Ingen innvendinger")
        return self._before_anchoring(row)

    def _before_anchoring(self, row: CaseRow) -> str:
        if row.placed_on:
            return self.tr("Står på {meeting}").format(meeting=row.placed_on)
        if row.phase in (Phase.DRAFT, Phase.REPORTED) and row.missing_sections:
            return self.tr("Mangler {count} avsnitt").format(count=row.missing_sections)
        if row.phase is Phase.REPORTED:
            return self.tr("Får nummer ved innkalling")
        if row.phase is Phase.DISCUSSED:
            return self.tr("Kan sendes til forankring")
        return ""

    def is_overdue(self, row: CaseRow) -> bool:
        """Tell whether answers are missing after the deadline."""
        is_out = row.phase in (Phase.ANCHORING, Phase.HOME_ADOPTION)
        return is_out and row.deadline is not None and row.deadline < self._today

    def next_detail(self, row: CaseRow) -> str:
        """Say what the next date is."""
        if row.next_date is None:
            return self.tr("Ikke satt opp")
        kinds = {
            "deadline": self.tr("Svarfrist"),
            "meeting": self.tr("Møte"),
            "papers": self.tr("Papirer ut"),
            "review": self.tr("Tas opp igjen"),
        }
        kind = kinds.get(row.next_date.kind, "")
        if row.next_date.kind == "meeting" and row.next_date.text:
            return f"{kind} {row.next_date.text}"
        away = days_away(self._texts, row.next_date.on, self._today)
        if self.is_overdue(row) and row.next_date.kind == "deadline":
            return away
        return f"{kind}, {away}"

    def date_text(self, row: CaseRow) -> str:
        """Write the next date for people."""
        if row.next_date is None:
            return ""
        return short_date(self._texts, row.next_date.on, self._today)

    def phase_label(self, row: CaseRow) -> str:
        """Name the phase."""
        return self._texts.label(row.phase)


def _number(table: CaseTable, row: CaseRow, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name.number or row.name.reference
    return None


def _title(table: CaseTable, row: CaseRow, role: int) -> Any:
    if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
        return row.name.title
    if role == Role.SUB:
        return row.origin or row.body
    return None


def _step(table: CaseTable, row: CaseRow, role: int) -> Any:
    if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
        return table.phase_label(row)
    if role == Role.PHASE:
        return row.phase.value
    if role == Role.STEPS:
        return step_states(row)
    if role == Role.SUB:
        return table.step_detail(row)
    if row.phase is Phase.READY and role == Role.TITLE_TONE:
        return "success"
    if row.phase is Phase.READY and role == Role.ICON:
        return "ph.flag-banner-fill"
    tone, icon = "", ""
    if row.objections:
        tone, icon = "danger", "thing.blocked"
    elif table.is_overdue(row):
        tone, icon = "warning", "thing.warning"
    if role == Role.TONE:
        return tone or None
    return (icon or None) if role == Role.SUB_ICON else None


def step_states(row: CaseRow) -> tuple[str, ...]:
    """Tell for each step of the path whether it is done, current or still to come."""
    if row.phase in (Phase.DRAFT, Phase.REPORTED):
        return tuple("todo" for _ in row.steps)
    if row.phase.is_decided:
        return tuple("done" for _ in row.steps)
    return tuple(
        "done" if i < row.step_index else "current" if i == row.step_index else "todo"
        for i in range(len(row.steps))
    )


def _answers(table: CaseTable, row: CaseRow, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return table.answers_text(row)
    if role == Role.PROGRESS and row.counted:
        return (row.answered, row.counted)
    return "subtle" if role == Role.TONE and not row.counted else None


def _next(table: CaseTable, row: CaseRow, role: int) -> Any:
    if row.next_date is None:
        if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
            return table.next_detail(row)
        return "subtle" if role == Role.TITLE_TONE else None
    if role in (Qt.ItemDataRole.DisplayRole, Role.TITLE):
        return table.date_text(row)
    if role == Role.SUB:
        return table.next_detail(row)
    if role == Role.TONE and table.is_overdue(row):
        return "warning"
    return None


def _officer(table: CaseTable, row: CaseRow, role: int) -> Any:
    return row.officer if role == Qt.ItemDataRole.DisplayRole else None


def _lack(table: CaseTable, row: CaseRow, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return table.lack_text(row)
    return "subtle" if role == Role.TONE else None


def _by_urgency(row: CaseRow) -> tuple[Any, ...]:
    on = row.next_date.on if row.next_date else date.max
    return (on, number_key(row))


def number_key(row: CaseRow) -> tuple[Any, ...]:
    """Order case numbers as year, then number; those without a number last."""
    tail = row.name.number.rsplit(" ", 1)[-1]
    left, _, right = tail.partition("/")
    if left.isdigit() and right.isdigit():
        year, number = (int(right), int(left)) if len(left) < 4 else (int(left), int(right))
        return (0, year % 100, number, "")
    return (1, 0, 0, row.name.reference)


def _sort_key(row: CaseRow, column: int) -> Any:
    if column == NUMBER:
        return number_key(row)
    if column == TITLE:
        return collation_key(row.name.title)
    if column == STEP:
        return (list(Phase).index(row.phase), number_key(row))
    if column == ANSWERS:
        return (row.answered / row.counted if row.counted else -1.0, row.counted)
    if column == NEXT:
        return _by_urgency(row)
    if column == OFFICER:
        return (collation_key(row.officer), number_key(row))
    chances = row.lack.chances if row.lack is not None else ()
    return (chances[0].last_day if chances else date.max, number_key(row))
