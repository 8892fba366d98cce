# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Marking parts of a case or of a treatment as exempt from public access, and the legal bases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from totrinn_db.columns import new_id
from totrinn_db.commands.checks import (
    a_name,
    a_text,
    change,
    expect_version,
    opt_name,
    opt_text,
)
from totrinn_db.commands.ordering import last_position, move_after
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.defaults import BasisDefault
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.exemptions import CASE_PARTS, ITEM_PARTS
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import (
    AgendaItem,
    Attachment,
    Case,
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


def _changed(work: Work, row: Exemption | ItemExemption | None, basis_id: str | None) -> bool:
    """Set the basis of a mark that is there; tell whether no new mark is needed."""
    is_new = row is None or row.basis_id != basis_id
    if is_new and basis_id is not None and work.get(LegalBasis, basis_id).ended:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
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


def add_usual_bases(work: Work, *, usual: Sequence[BasisDefault]) -> None:
    """Put the usual legal bases into a list that has none: databases of older versions."""
    if _all(work):
        return
    for position, basis in enumerate(usual):
        work.session.add(
            LegalBasis(
                key=basis.key,
                name_nb=basis.name.nb,
                name_nn=basis.name.nn,
                description_nb=basis.description.nb,
                description_nn=basis.description.nn,
                position=position,
            )
        )


def add_legal_basis(
    work: Work, *, name_nb: str, name_nn: str, description_nb: str = "", description_nn: str = ""
) -> str:
    """Add a legal basis to choose from."""
    return work.add(
        LegalBasis(
            key=new_id(),
            name_nb=a_name(name_nb),
            name_nn=a_name(name_nn),
            description_nb=a_text(description_nb),
            description_nn=a_text(description_nn),
            position=last_position(_all(work)),
        )
    ).id


def change_legal_basis(
    work: Work,
    *,
    basis_id: str,
    name_nb: str | None = None,
    name_nn: str | None = None,
    description_nb: str | None = None,
    description_nn: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change how a legal basis is cited and described."""
    row = work.get(LegalBasis, basis_id)
    expect_version(row, expected_version)
    change(
        row,
        name_nb=opt_name(name_nb),
        name_nn=opt_name(name_nn),
        description_nb=opt_text(description_nb),
        description_nn=opt_text(description_nn),
    )


def end_legal_basis(work: Work, *, basis_id: str) -> None:
    """Take a legal basis out of use; what is marked with it stays so."""
    change(work.get(LegalBasis, basis_id), ended=True)


def restart_legal_basis(work: Work, *, basis_id: str) -> None:
    """Take a legal basis into use again."""
    change(work.get(LegalBasis, basis_id), ended=False)


def move_legal_basis(work: Work, *, basis_id: str, after_id: str | None) -> None:
    """Put a legal basis after another in the list, or first."""
    move_after(_all(work), basis_id, after_id)


def _all(work: Work) -> list[LegalBasis]:
    statement = select(LegalBasis).order_by(LegalBasis.position, LegalBasis.id)
    return list(work.session.scalars(statement))
