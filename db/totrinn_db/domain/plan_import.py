# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Own meetings of the parties, read from a table: what would change, and what is wrong with it.

A preview only. Each problem names its row and column; with one problem left nothing may be
imported. A plan replaces what was known of its organ in the half-years that it has dates in;
meetings that have been held are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.inputs import LINE_LENGTH, clean_line
from totrinn_db.domain.norwegian_dates import DateFault, Near, read_date
from totrinn_db.domain.own_calendars import half_year, organ_key
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.party_register import KnownParty, NotFound, PartyRegister
from totrinn_db.domain.plan_columns import (
    PlanColumns,
    PlanField,
    find_plan_header,
    read_plan_columns,
    year_of,
)
from totrinn_db.domain.table_problems import (
    DATE_PROBLEMS,
    ImportProblem,
    Problem,
    national_id_problem,
)
from totrinn_db.domain.tables import Column, TextRow, TextTable
from totrinn_db.domain.verdict import Fact
from totrinn_db.domain.workdays import WorkCalendar

_DAYS_BEFORE = re.compile(r"(\d{1,2})\s*(virke|arbeids|yrke)?(?:dag|dager|dagar)(?:\s+før)?.*")


class PlanEffect(StrEnum):
    """What an import would do with one meeting."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One meeting that would come, get other papers days, or leave the plan.

    `meeting_id` names the meeting that is there already, '' for a new one.
    """

    effect: PlanEffect
    party_id: str
    party: str
    organ: str
    on: date
    papers_by: date | None = None
    papers_before: date | None = None
    meeting_id: str = ""


@dataclass(frozen=True, slots=True)
class PlanPreview:
    """What an import would do. `ignored` names columns that mean nothing here."""

    ignored: tuple[str, ...]
    changes: tuple[PlanChange, ...]
    unchanged: int
    problems: tuple[Problem, ...]

    @property
    def may_import(self) -> bool:
        """Tell whether there is something to import and nothing wrong with it."""
        return bool(self.changes) and not self.problems

    @property
    def parties(self) -> tuple[str, ...]:
        """Name the parties that would get another plan, in the order of the table."""
        return tuple(dict.fromkeys(change.party for change in self.changes))


@dataclass(frozen=True, slots=True)
class PlanSetting:
    """What a table is read against. `party_id` is the party of a table that names none."""

    known: tuple[KnownParty, ...]
    planned: Mapping[str, tuple[OwnMeeting, ...]]
    today: date
    calendar: WorkCalendar
    party_id: str = ""


def preview_plan(table: TextTable, setting: PlanSetting) -> PlanPreview:
    """Work out what a table of own meetings would change, and everything wrong with it."""
    header = find_plan_header(table.rows)
    columns = read_plan_columns(header) if header is not None else PlanColumns((), (), ())
    names = {column.field: column for column in columns.known}
    names_party = bool(setting.party_id or {PlanField.PARTY, PlanField.NUMBER} & set(names))
    if header is None or not names_party:
        return PlanPreview((), (), 0, (Problem(ImportProblem.NO_DATE_COLUMN),))
    reader = _Reader(columns, setting, Near(setting.today, year_of(table.rows, header)))
    for row in table.rows:
        if row.number > header.number and any(cell.strip() for cell in row.cells):
            reader.read(row)
    twice = [
        Problem(
            ImportProblem.COLUMN_TWICE,
            header.number,
            column.letter,
            column.heading,
            {"other": names[column.field].heading},
        )
        for column in columns.twice
    ]
    changes, unchanged = _compared(reader.read_rows, setting)
    return PlanPreview(columns.ignored, changes, unchanged, (*twice, *reader.problems))


@dataclass(frozen=True, slots=True)
class _Line:
    """One meeting as the table has it."""

    party: KnownParty
    organ: str
    on: date
    papers_by: date | None


class _Reader:
    """Reads one row after the other and keeps what it found.

    A cell for party or organ that is empty means the one above: people write them once.
    """

    def __init__(self, columns: PlanColumns, setting: PlanSetting, near: Near) -> None:
        self.read_rows: list[_Line] = []
        self.problems: list[Problem] = []
        self._columns = {column.field: column for column in columns.known}
        self._setting, self._near = setting, near
        self._register = PartyRegister(setting.known)
        by_id = {each.party_id: each for each in setting.known}
        self._party: KnownParty | None = by_id.get(setting.party_id)
        self._said_party = self._party is not None
        self._organ = ""
        self._rows: dict[tuple[str, str, date], int] = {}

    def read(self, row: TextRow) -> None:
        problem = national_id_problem(row)
        if problem is not None:
            self.problems.append(problem)
            return
        organ = self._organ_of(row) if self._find_party(row) else None
        on = self._date(row) if organ else None
        if self._party is None or organ is None or on is None:
            return
        key = (self._party.party_id, organ_key(organ), on)
        if key in self._rows:
            facts: dict[str, Fact] = {
                "party": self._party.name, "organ": organ, "date": on, "other": self._rows[key],
            }  # fmt: skip
            self._tell(ImportProblem.DATE_TWICE, row, PlanField.DATE, facts)
            return
        self._rows[key] = row.number
        papers_by = self._papers(row, on)
        self.read_rows.append(_Line(self._party, organ, on, papers_by))

    def _text(self, row: TextRow, which: PlanField) -> str:
        column = self._columns.get(which)
        return clean_line(row.cell(column.place)) if column else ""

    def _tell(
        self,
        code: ImportProblem,
        row: TextRow,
        which: PlanField,
        facts: Mapping[str, Fact] | None = None,
    ) -> None:
        column: Column[PlanField] | None = self._columns.get(which)
        letter, heading = (column.letter, column.heading) if column else ("", "")
        self.problems.append(Problem(code, row.number, letter, heading, facts or {}))

    def _find_party(self, row: TextRow) -> bool:
        number, name = self._text(row, PlanField.NUMBER), self._text(row, PlanField.PARTY)
        if not number and not name and self._said_party:
            return self._party is not None
        self._said_party, self._organ, self._party = True, "", None
        found = self._register.find(number, name)
        if isinstance(found, NotFound):
            which = PlanField.NUMBER if found.in_number else PlanField.PARTY
            self._tell(found.code, row, which, found.facts)
            return False
        self._party = found
        return True

    def _organ_of(self, row: TextRow) -> str | None:
        organ = self._text(row, PlanField.ORGAN) or self._organ
        if not organ:
            self._tell(ImportProblem.NO_ORGAN, row, PlanField.ORGAN)
            return None
        if len(organ) > LINE_LENGTH:
            facts: dict[str, Fact] = {"length": len(organ), "maximum": LINE_LENGTH}
            self._tell(ImportProblem.TOO_LONG, row, PlanField.ORGAN, facts)
            return None
        self._organ = organ
        return organ

    def _date(self, row: TextRow) -> date | None:
        text = self._text(row, PlanField.DATE)
        if not text:
            self._tell(ImportProblem.NO_DATE, row, PlanField.DATE)
            return None
        return self._read_date(text, row, PlanField.DATE, self._near)

    def _read_date(self, text: str, row: TextRow, which: PlanField, near: Near) -> date | None:
        found = read_date(text, near)
        if isinstance(found, DateFault):
            self._tell(DATE_PROBLEMS[found], row, which, {"value": text[:LINE_LENGTH]})
            return None
        return found

    def _papers(self, row: TextRow, on: date) -> date | None:
        text = self._text(row, PlanField.PAPERS)
        if not text:
            return None
        counted = _DAYS_BEFORE.fullmatch(text.casefold())
        if counted is not None:
            return self._days_before(on, int(counted[1]), in_workdays=counted[2] is not None)
        near = Near(on, on.year)
        papers_by = self._read_date(text, row, PlanField.PAPERS, near)
        if papers_by is not None and papers_by > on and not re.search(r"\d{4}|-\d\d$", text):
            # «15. desember» before a meeting in January is in the year before.
            papers_by = self._read_date(text, row, PlanField.PAPERS, Near(on, on.year - 1))
        if papers_by is not None and papers_by > on:
            facts: dict[str, Fact] = {"papers_by": papers_by, "date": on}
            self._tell(ImportProblem.PAPERS_AFTER_MEETING, row, PlanField.PAPERS, facts)
            return None
        return papers_by

    def _days_before(self, on: date, days: int, *, in_workdays: bool) -> date:
        if in_workdays:
            return self._setting.calendar.before(on, days)
        return date.fromordinal(on.toordinal() - days)


def _compared(lines: Iterable[_Line], setting: PlanSetting) -> tuple[tuple[PlanChange, ...], int]:
    """Set what the table has against what is known, organ by organ."""
    groups: dict[tuple[str, str], list[_Line]] = {}
    for line in lines:
        groups.setdefault((line.party.party_id, organ_key(line.organ)), []).append(line)
    changes: list[PlanChange] = []
    unchanged = 0
    for (party_id, organ), group in groups.items():
        known = [m for m in setting.planned.get(party_id, ()) if organ_key(m.organ) == organ]
        found = [change for line in group for change in _one(line, known)]
        unchanged += len(group) - len(found)
        found += _gone(group, known, setting.today)
        changes += sorted(found, key=lambda change: change.on)
    return tuple(changes), unchanged


def _one(line: _Line, known: Iterable[OwnMeeting]) -> Iterable[PlanChange]:
    there = next((meeting for meeting in known if meeting.on == line.on), None)
    party = line.party
    if there is None:
        yield PlanChange(
            PlanEffect.NEW, party.party_id, party.name, line.organ, line.on, line.papers_by
        )
    elif line.papers_by not in (None, there.papers_by):
        yield PlanChange(
            PlanEffect.CHANGED, party.party_id, party.name, there.organ, line.on,
            line.papers_by, there.papers_by, there.id,
        )  # fmt: skip


def _gone(group: list[_Line], known: Iterable[OwnMeeting], today: date) -> list[PlanChange]:
    dates = {line.on for line in group}
    halves = {half_year(day) for day in dates}
    party = group[0].party
    return [
        PlanChange(
            PlanEffect.GONE, party.party_id, party.name, meeting.organ, meeting.on,
            None, meeting.papers_by, meeting.id,
        )
        for meeting in known
        if meeting.on >= today and meeting.on not in dates and half_year(meeting.on) in halves
    ]  # fmt: skip
