# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A plan as a table: the same as the timeline shows, for keyboard, screen reader and Excel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from totrinn.models.grouped import GroupedTable
from totrinn.screens.planning.rows import groups, last_out
from totrinn.widgets.roles import Role
from totrinn.words.planning import PlanningWords
from totrinn_db.domain.planning.diary import usual_papers_by
from totrinn_db.domain.planning.planner import PartyPlan, Plan, Way
from totrinn_db.domain.views.planning import PlanningView

if TYPE_CHECKING:
    from totrinn.sheets import Sheet

COLUMNS = ("party", "region", "level", "organ", "papers", "meeting", "answer", "slack", "note")


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One party of the plan as the table tells it."""

    party: PartyPlan
    region: str
    level: str
    organ: str
    papers_by: date | None
    meeting_on: date | None
    answer_on: date | None
    slack: int | None
    note: str
    is_late: bool


def plan_rows(view: PlanningView, plan: Plan, words: PlanningWords) -> tuple[PlanRow, ...]:
    """Tell every party of a plan: those who answer last first, then by region."""
    first = last_out(plan)
    rest = [p for group in groups(plan, view.regions, view.kinds) for p in group.parties]
    ordered = dict.fromkeys(party.party_id for party in (*first, *rest))
    return tuple(_row(view, plan, words, plan.of(party_id)) for party_id in ordered)


def _row(view: PlanningView, plan: Plan, words: PlanningWords, party: PartyPlan) -> PlanRow:
    texts, minimum, meeting = words.texts, party.facts.minimum, party.meeting
    assumed = texts.word("planning.table.assumed") if party.is_assumed else ""
    is_plain = party.way in (Way.MEETING, Way.PLANNED)
    return PlanRow(
        party=party,
        region=view.regions.get(party.party_id, ""),
        level=texts.label(minimum) if minimum is not None else "",
        organ=meeting.organ if meeting is not None else "",
        papers_by=usual_papers_by(meeting) if meeting is not None else None,
        meeting_on=meeting.on if meeting is not None else None,
        answer_on=party.answer_on,
        slack=plan.slack(party) if party.way is not Way.ANSWERED else None,
        note=assumed if is_plain else texts.label(party.way),
        is_late=party in plan.late,
    )


class PlanTable(GroupedTable[PlanRow]):
    """The plan as rows."""

    def __init__(self, words: PlanningWords) -> None:
        super().__init__()
        self.words = words

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return [self.words.texts.word(f"planning.table.{column}") for column in COLUMNS]

    def cell(self, row: PlanRow, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            parts = (self._text(row, number) for number in range(len(COLUMNS)))
            named = zip(self.headers(), parts, strict=True)
            return ", ".join(f"{name} {text}" for name, text in named if text)
        if column == COLUMNS.index("slack"):
            tone = "warning" if row.is_late else ""
            icon = "thing.warning" if row.is_late else ""
            return {Role.TITLE_TONE: tone or None, Role.ICON: icon or None}.get(role)  # type: ignore[call-overload]
        return None

    def _text(self, row: PlanRow, column: int) -> str:
        texts = self.words.texts

        def day(value: date | None) -> str:
            return "" if value is None else texts.date_short(value)

        return (
            row.party.party, row.region, row.level, row.organ, day(row.papers_by),
            day(row.meeting_on), day(row.answer_on), "" if row.slack is None else str(row.slack),
            row.note,
        )[column]  # fmt: skip

    def sheet(self, title: str, rows: Sequence[PlanRow]) -> Sheet:
        """Make a sheet with real dates and numbers."""
        from totrinn.sheets import Kind, Sheet, SheetColumn

        kinds = {"papers": Kind.DATE, "meeting": Kind.DATE, "answer": Kind.DATE,
                 "slack": Kind.NUMBER}  # fmt: skip
        columns = tuple(
            SheetColumn(name, kind=kinds.get(key, Kind.TEXT))
            for key, name in zip(COLUMNS, self.headers(), strict=True)
        )
        cells = tuple(
            (row.party.party, row.region, row.level, row.organ, row.papers_by, row.meeting_on,
             row.answer_on, row.slack, row.note)
            for row in rows
        )  # fmt: skip
        return Sheet(title, columns, cells)
