# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which parts of a case are exempt from public access, and the legal bases to choose from."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.rules import BasisRow
from totrinn_db.models import Exemption, LegalBasis
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.work import Reading


def legal_bases(reading: Reading) -> tuple[BasisRow, ...]:
    """Give the legal bases in their own order, those out of use last."""
    language = language_of(reading)
    rows = reading.session.scalars(
        select(LegalBasis).order_by(LegalBasis.ended, LegalBasis.position, LegalBasis.id)
    )
    return tuple(_row(row, language) for row in rows)


def _row(row: LegalBasis, language: Language) -> BasisRow:
    return BasisRow(
        id=row.id,
        version=row.version,
        key=row.key,
        name=name_of(row, language),
        name_nb=row.name_nb,
        name_nn=row.name_nn,
        description=row.description_nn if language is Language.NN else row.description_nb,
        description_nb=row.description_nb,
        description_nn=row.description_nn,
        ended=row.ended,
    )


def exemptions(reading: Reading, case_id: str) -> dict[str, str]:
    """Give the id of the legal basis of each part of a case that is exempt."""
    rows = reading.session.scalars(
        select(Exemption).where(Exemption.case_id == case_id, Exemption.basis_id.is_not(None))
    )
    return {row.part: row.basis_id for row in rows if row.basis_id is not None}


def cited(reading: Reading, marks: Mapping[str, str], language: Language) -> dict[str, str]:
    """Write the legal basis of each part as papers in a language cite it."""
    if not marks:
        return {}
    rows = reading.session.scalars(select(LegalBasis).where(LegalBasis.id.in_(marks.values())))
    names = {row.id: name_of(row, language) for row in rows}
    return {part: names[basis] for part, basis in marks.items()}
