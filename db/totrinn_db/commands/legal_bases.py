# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The legal bases that something can be exempt from public access under."""

from __future__ import annotations

from collections.abc import Sequence

from totrinn_db.columns import new_id
from totrinn_db.commands.checks import (
    a_name,
    a_text,
    change,
    expect_version,
    opt_name,
    opt_text,
)
from totrinn_db.commands.ordering import in_order, last_position, move_after
from totrinn_db.domain.defaults import BasisDefault
from totrinn_db.models import LegalBasis
from totrinn_db.work import Work


def add_usual_bases(work: Work, *, usual: Sequence[BasisDefault]) -> None:
    """Put the usual legal bases into a list that has none: databases of older versions."""
    if in_order(work, LegalBasis):
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
            position=last_position(in_order(work, LegalBasis)),
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
    move_after(in_order(work, LegalBasis), basis_id, after_id)
