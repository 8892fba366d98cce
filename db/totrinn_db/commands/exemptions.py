# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Marking parts of a case or of a treatment as exempt from public access."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.exemptions import CASE_PARTS, ITEM_PARTS
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import (
    AgendaItem,
    Attachment,
    Case,
    Correction,
    Exemption,
    ItemExemption,
    LegalBasis,
    Party,
    SectionKind,
)
from totrinn_db.work import Work


def mark_exempt(work: Work, *, case_id: str, marks: Mapping[str, str | None]) -> None:
    """Mark parts of a case with the legal basis that exempts each, or take marks off with None.

    A part is a section by its key or a file by its id. Access is weighed whenever somebody asks, so
    marks may be set at any time: also while the text is locked, and after the case is closed.
    """
    case = work.get(Case, case_id)
    rows = {
        row.part: row
        for row in work.session.scalars(select(Exemption).where(Exemption.case_id == case.id))
    }
    for part, basis_id in marks.items():
        _require_part(work, case, part)
        if not _changed(work, rows.get(part), basis_id):
            work.add(Exemption(case_id=case.id, part=part, basis_id=basis_id))


def mark_item_exempt(work: Work, *, item_id: str, marks: Mapping[str, str | None]) -> None:
    """Mark parts of a treatment with the legal basis that exempts each, or take marks off.

    A part is one of ITEM_PARTS, or the statement of a party by the party's id. The mark is no part
    of the protocol, so it may be set after the protocol is locked.
    """
    item = work.get(AgendaItem, item_id)
    rows = {
        row.part: row
        for row in work.session.scalars(
            select(ItemExemption).where(ItemExemption.item_id == item.id)
        )
    }
    for part, basis_id in marks.items():
        if part not in ITEM_PARTS:
            work.get(Party, part)
        if not _changed(work, rows.get(part), basis_id):
            work.add(ItemExemption(item_id=item.id, part=part, basis_id=basis_id))


def mark_corrections_exempt(
    work: Work, *, meeting_id: str, marks: Mapping[str, str | None]
) -> None:
    """Mark corrections of a protocol, by their ids, with the legal basis that exempts each.

    What a correction says is never changed; who may read it is weighed whenever somebody asks.
    """
    for correction_id, basis_id in marks.items():
        row = work.get(Correction, correction_id)
        if row.meeting_id != meeting_id:
            raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
        _changed(work, row, basis_id)


def a_basis_in_use(work: Work, basis_id: str) -> None:
    """Refuse a legal basis that the community no longer uses."""
    if work.get(LegalBasis, basis_id).ended:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))


def _changed(
    work: Work, row: Exemption | ItemExemption | Correction | None, basis_id: str | None
) -> bool:
    """Set the basis of a mark that is there; tell whether no new mark is needed."""
    is_new = row is None or row.basis_id != basis_id
    if is_new and basis_id is not None:
        a_basis_in_use(work, basis_id)
    if row is not None:
        row.basis_id = basis_id
    return row is not None or basis_id is None


def _require_part(work: Work, case: Case, part: str) -> None:
    if part in CASE_PARTS:
        return
    section = select(SectionKind.id).where(SectionKind.key == part)
    if work.session.scalar(section) is not None:
        return
    if work.get(Attachment, part).case_id != case.id:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
