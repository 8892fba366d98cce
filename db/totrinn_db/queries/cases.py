# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about cases: the list, the page of one, and what the form for a new one offers."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.views.cases import CaseChoices, Choice
from totrinn_db.models import Body, Case, CaseClass, CasePath
from totrinn_db.queries.case_page import case_view
from totrinn_db.queries.case_rows import case_rows
from totrinn_db.queries.facts import members
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.work import Reading

__all__ = ["case_choices", "case_rows", "case_view"]

# The four groups that the national agreement names; a community may write others.
_PATIENT_GROUPS = {
    Language.NB: (
        "Barn og unge",
        "Personer med flere kroniske lidelser",
        "Personer med alvorlige psykiske lidelser og rusproblemer",
        "Skrøpelige eldre",
    ),
    Language.NN: (
        "Barn og unge",
        "Personar med fleire kroniske lidingar",
        "Personar med alvorlege psykiske lidingar og rusproblem",
        "Skrøpelege eldre",
    ),
}


def case_choices(reading: Reading) -> CaseChoices:
    """Give what the form for a new case offers, in the order to show it."""
    language = language_of(reading)
    return CaseChoices(
        classes=_classes(reading, language),
        paths=_paths(reading, language),
        bodies=_bodies(reading, language),
        origins=tuple(
            Choice(party.id, party.name)
            for party in members(reading).values()
            if not party.has_ended(reading.today) and party.kind is not PartyKind.UNIT
        ),
        patient_groups=_patient_groups(reading, language),
    )


def _classes(reading: Reading, language: Language) -> tuple[Choice, ...]:
    rows = reading.session.scalars(
        select(CaseClass).where(CaseClass.ended.is_(False)).order_by(CaseClass.position)
    )
    nn = language is Language.NN
    return tuple(
        Choice(row.id, name_of(row, language), row.description_nn if nn else row.description_nb)
        for row in rows
    )


def _paths(reading: Reading, language: Language) -> tuple[Choice, ...]:
    rows = reading.session.scalars(
        select(CasePath).where(CasePath.ended.is_(False)).order_by(CasePath.position)
    )
    return tuple(Choice(row.id, name_of(row, language)) for row in rows)


def _bodies(reading: Reading, language: Language) -> tuple[Choice, ...]:
    """List the bodies that are open: the strategic one, then the others that decide."""
    rows = reading.session.scalars(select(Body).order_by(Body.decides_cases.desc(), Body.position))
    first = sorted(rows, key=lambda row: row.level is not BodyLevel.STRATEGIC)
    return tuple(
        Choice(row.id, name_of(row, language), row.abbreviation)
        for row in first
        if row.ended_on is None or row.ended_on > reading.today
    )


def _patient_groups(reading: Reading, language: Language) -> tuple[str, ...]:
    usual = _PATIENT_GROUPS[language]
    used = {
        group for groups in reading.session.scalars(select(Case.patient_groups)) for group in groups
    }
    return (*usual, *sorted(used - set(usual), key=sort_key))
