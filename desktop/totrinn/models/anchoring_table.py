# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parties of one anchoring round as a Qt table, by status or by region."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from totrinn.models.dates import short_date
from totrinn.models.grouped import Group, GroupedTable
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn.widgets.table import collation_key
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.views.anchoring import AnchoringRow, RoundView

PARTY, STATUS, TREATED, REMARK = range(4)


class Grouping(StrEnum):
    """How the parties are grouped."""

    STATUS = "status"
    REGION = "region"


class Shown(StrEnum):
    """Which parties are shown."""

    ALL = "all"
    MISSING = "missing"
    REMARKS = "remarks"


def needs_settling(row: AnchoringRow) -> bool:
    """Tell whether a party has answered and the case still waits for it."""
    return row.lack is not None and row.lack is not Lack.NO_ANSWER


def is_missing(row: AnchoringRow) -> bool:
    """Tell whether a party has not answered yet."""
    return not row.status.meaning.is_answer


def has_remark(row: AnchoringRow) -> bool:
    """Tell whether the answer is more than a plain assent."""
    return row.status in (
        AnchoringStatus.ENDORSED_WITH_REMARK,
        AnchoringStatus.ENDORSED_ON_CONDITION,
        AnchoringStatus.NOT_ENDORSED,
    )


_SHOWN = {
    Shown.ALL: lambda row: True,
    Shown.MISSING: is_missing,
    Shown.REMARKS: has_remark,
}


class AnchoringTable(GroupedTable[AnchoringRow]):
    """One row a party, those that the case waits for first."""

    def __init__(self, texts: Texts, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts, self._today = texts, today
        self._round: RoundView | None = None
        self._grouping, self._shown, self._text = Grouping.STATUS, Shown.ALL, ""

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (
            self.tr("Part"),
            self.tr("Status"),
            self.tr("Behandles hjemme i"),
            self.tr("Merknad"),
        )

    def set_round(self, shown: RoundView | None, today: date) -> None:
        """Show the parties of a round."""
        self._round, self._today = shown, today
        self._arrange()

    def set_view(self, grouping: Grouping, shown: Shown, text: str = "") -> None:
        """Group and narrow the rows."""
        self._grouping, self._shown, self._text = grouping, shown, text
        self._arrange()

    def _arrange(self) -> None:
        rows = self._round.rows if self._round else ()
        keep = _SHOWN[self._shown]
        found = [r for r in rows if keep(r) and self._text.casefold() in r.party.casefold()]
        by_region = self._grouping is Grouping.REGION
        groups = self._regions(found) if by_region else self._statuses(found)
        self.set_entries([group for group in groups if group.rows])

    def _statuses(self, rows: list[AnchoringRow]) -> list[Group[AnchoringRow]]:
        unsettled = [row for row in rows if needs_settling(row)]
        missing = [row for row in rows if is_missing(row)]
        answered = [r for r in rows if not needs_settling(r) and not is_missing(r)]
        missing.sort(key=lambda row: row.status is AnchoringStatus.IN_TREATMENT)
        return [
            self._group("unsettled", self.tr("Krever avklaring"), unsettled),
            self._group("missing", self.tr("Mangler svar"), missing),
            self._group("answered", self.tr("Har svart"), answered),
        ]

    def _regions(self, rows: list[AnchoringRow]) -> list[Group[AnchoringRow]]:
        titles = {
            row.region or row.party_kind.value: row.region or self._outside(row) for row in rows
        }
        keys = sorted(titles, key=lambda key: collation_key(titles[key]))
        return [
            self._group(
                key, titles[key], [r for r in rows if (r.region or r.party_kind.value) == key]
            )
            for key in keys
        ]

    def _outside(self, row: AnchoringRow) -> str:
        if row.party_kind is PartyKind.HEALTH_TRUST:
            return self.tr("Helseforetak")
        return self.tr("Uten region")

    def _group(self, key: str, title: str, rows: list[AnchoringRow]) -> Group[AnchoringRow]:
        return Group(key, title, self._texts.count(len(rows), "party"), tuple(rows))

    def cell(self, row: AnchoringRow, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role == Qt.ItemDataRole.AccessibleTextRole and column == PARTY:
            return self.spoken(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Role.COPY_TEXT):
            return self._words(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if column == STATUS and role == Role.STATUS:
            return row.status.value
        if column == TREATED:
            return self._treated_look(row, role)
        if column == REMARK and role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(dict.fromkeys(filter(None, (self.remark(row), row.text)))) or None
        return None

    def _treated_look(self, row: AnchoringRow, role: int) -> Any:
        is_warning = row.is_planned_late and is_missing(row)
        if role == Role.TONE:
            return "warning" if is_warning else ("" if self._has_date(row) else "subtle")
        return "thing.warning" if role == Role.ICON and is_warning else None

    def _has_date(self, row: AnchoringRow) -> bool:
        return bool(row.organ or row.planned_organ or row.answered_on or row.planned_on)

    def _words(self, row: AnchoringRow, column: int) -> str:
        if column == PARTY:
            return row.party
        if column == STATUS:
            return self._texts.label(row.status)
        return self.treated(row) if column == TREATED else self.remark(row)

    def treated(self, row: AnchoringRow) -> str:
        """Say where and when the party treats or treated the case."""
        if row.status.meaning.is_answer:
            level = self._texts.label(row.level) if row.level else ""
            return self._organ_and_date(row.organ or level, row.answered_on)
        if row.status is AnchoringStatus.NEEDS_MORE_TIME and row.new_date:
            day = short_date(self._texts, row.new_date, self._today)
            return self.tr("Svarer innen {date}").format(date=day)
        if not (row.planned_organ or row.planned_on):
            return self.tr("Ikke meldt fra")
        told = self._organ_and_date(row.planned_organ, row.planned_on)
        return self.tr("{what}, etter fristen").format(what=told) if row.is_planned_late else told

    def _organ_and_date(self, organ: str, day: date | None) -> str:
        when = short_date(self._texts, day, self._today) if day else ""
        return " ".join(part for part in (organ, when) if part)

    def remark(self, row: AnchoringRow) -> str:
        """Say what the answer adds, and what is still to be settled."""
        if row.lack in (Lack.LEVEL_TOO_LOW, Lack.NOT_CONFIRMED):
            return self._texts.label(row.lack)
        if row.status is AnchoringStatus.ENDORSED_ON_CONDITION and row.condition_met:
            return self.tr("Avklart: {note}").format(note=row.condition_note or row.text)
        return row.text or row.note

    def spoken(self, row: AnchoringRow) -> str:
        """Tell the whole row, as a screen reader reads it."""
        parts = (row.party, self._texts.label(row.status), self.treated(row), self.remark(row))
        return ", ".join(part for part in parts if part)
