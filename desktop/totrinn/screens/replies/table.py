# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The replies that were read, in the order in which they want a person's attention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt

from totrinn.models.grouped import Group, GroupedTable
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn_db.domain.codes import Code
from totrinn_db.domain.replies import Matched, Rejected, Sorted

FILE, PARTY, ANSWER, REMARK = range(4)
Key = tuple[str, str, int]


class Standing(StrEnum):
    """Where a reply stands; the order is the order of the groups."""

    TO_SEE = "to_see"
    READY = "ready"
    REFUSED = "refused"
    REGISTERED = "registered"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class ReplyRow:
    """One reply of one file. `is_approved` tells that a person has said yes to what is doubtful."""

    found: Sorted
    standing: Standing
    is_approved: bool = False

    @property
    def key(self) -> Key:
        """Give what tells the reply from every other in the list."""
        return key_of(self.found)


def key_of(found: Sorted) -> Key:
    """Tell a reply from every other in the list."""
    return (found.file.name, found.file.sha256, found.index)


def may_approve(found: Sorted) -> bool:
    """Tell whether a person can say yes to a reply that was held back."""
    match = found.match
    return isinstance(match, Rejected) and match.refused.code is Code.NEEDS_APPROVAL


def may_replace(found: Sorted) -> bool:
    """Tell whether a person can put a reply in the place of the answer that stands."""
    match = found.match
    return isinstance(match, Rejected) and match.refused.code is Code.DIFFERS_FROM_REGISTERED


def may_choose(found: Sorted) -> bool:
    """Tell whether a person can choose a reply among several that differ."""
    match = found.match
    return isinstance(match, Rejected) and match.refused.code is Code.DIFFERING_REPLIES


class ReplyTable(GroupedTable[ReplyRow]):
    """Each file with its party, its answer and why it stands where it stands."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (self.tr("Fil"), self.tr("Part og sak"), self.tr("Svar"), self.tr("Merknad"))

    def set_rows(self, rows: Sequence[ReplyRow]) -> None:
        """Show these replies under what they stand for."""
        names = {
            Standing.TO_SEE: self.tr("Må ses på"),
            Standing.READY: self.tr("Kan registreres"),
            Standing.REFUSED: self.tr("Kan ikke registreres slik de er"),
            Standing.REGISTERED: self.tr("Registrert nå"),
            Standing.UNCHANGED: self.tr("Ingenting nytt"),
        }
        groups = []
        for standing, name in names.items():
            found = tuple(row for row in rows if row.standing is standing)
            if found:
                count = self._texts.count(len(found), "reply")
                groups.append(Group(standing.value, name, count, found))
        self.set_entries(groups)

    def cell(self, row: ReplyRow, column: int, role: int) -> Any:
        """Give one cell in a role."""
        match = row.found.match
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return self._words(row)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole and column == FILE:
            return ", ".join(word for word in self._words(row) if word)
        if column == PARTY and role == Role.SUB:
            return match.known.case_title if match.known is not None else self.tr("Ingen sak ennå")
        if column == ANSWER and role == Role.STATUS and match.answer is not None:
            return match.answer.status.value
        if column == REMARK and role == Role.TONE:
            return {Standing.TO_SEE: "warning", Standing.REFUSED: "danger"}.get(row.standing)
        return None

    def _words(self, row: ReplyRow) -> tuple[str, str, str, str]:
        match = row.found.match
        party = match.known.party if match.known is not None else self.tr("Ukjent part")
        answer = self._texts.label(match.answer.status) if match.answer is not None else ""
        return (row.found.file.name, party, answer, self._remark(row))

    def _remark(self, row: ReplyRow) -> str:
        match = row.found.match
        if row.is_approved:
            return self.tr("Godtatt av deg")
        if isinstance(match, Rejected):
            return self._texts.sentence(match.refused)
        if row.standing is Standing.UNCHANGED:
            return self.tr("Svaret står allerede i saken")
        return by_fallback_text(self._texts, match, self.tr("Se over: {fields}"))


def by_fallback_text(texts: Texts, match: Matched, template: str) -> str:
    """Name the lines that were not found by the name of their field."""
    fields = match.reply.by_fallback if match.reply.is_form else ()
    return template.format(fields=texts.join(map(texts.label, fields))) if fields else ""
