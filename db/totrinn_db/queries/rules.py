# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The rules that a community edits itself: case classes, their paths and their sections."""

from __future__ import annotations

from collections import defaultdict
from typing import TypeVar

from sqlalchemy import select

from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.views.rules import ClassRow, PathRow, RulesView, SectionRow
from totrinn_db.models import CaseClass, CasePath, SectionKind
from totrinn_db.queries.exemptions import legal_bases
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.queries.under_way import cases_of_class, cases_on_path
from totrinn_db.work import Reading, once

Row = TypeVar("Row", CaseClass, CasePath, SectionKind)


@once
def rules(reading: Reading) -> RulesView:
    """Give the classes, paths and sections in their own order, those out of use last."""
    language = language_of(reading)
    classes = _in_order(reading, CaseClass)
    counts = cases_of_class(reading)
    return RulesView(
        classes=tuple(_class(row, language, counts.get(row.id, 0)) for row in classes),
        paths=_paths(reading, language, classes),
        sections=tuple(_section(row, language) for row in _in_order(reading, SectionKind)),
        bases=legal_bases(reading),
    )


def _in_order(reading: Reading, model: type[Row]) -> list[Row]:
    return list(
        reading.session.scalars(select(model).order_by(model.ended, model.position, model.id))
    )


def _paths(reading: Reading, language: Language, classes: list[CaseClass]) -> tuple[PathRow, ...]:
    users: dict[str, list[str]] = defaultdict(list)
    for one in classes:
        if not one.ended:
            users[one.path_id].append(name_of(one, language))
    counts = cases_on_path(reading)
    return tuple(
        PathRow(
            id=row.id,
            version=row.version,
            name=name_of(row, language),
            name_nb=row.name_nb,
            name_nn=row.name_nn,
            steps=tuple(StepKind(step) for step in row.steps),
            classes=tuple(users[row.id]),
            cases=counts.get(row.id, 0),
            ended=row.ended,
        )
        for row in _in_order(reading, CasePath)
    )


def _section(row: SectionKind, language: Language) -> SectionRow:
    return SectionRow(
        id=row.id,
        version=row.version,
        key=row.key,
        name=name_of(row, language),
        name_nb=row.name_nb,
        name_nn=row.name_nn,
        help_nb=row.help_nb,
        help_nn=row.help_nn,
        steps=tuple(StepKind(step) for step in row.steps),
        ended=row.ended,
    )


def _class(row: CaseClass, language: Language, cases: int) -> ClassRow:
    is_nynorsk = language is Language.NN
    return ClassRow(
        id=row.id,
        version=row.version,
        name=name_of(row, language),
        name_nb=row.name_nb,
        name_nn=row.name_nn,
        description=row.description_nn if is_nynorsk else row.description_nb,
        description_nb=row.description_nb,
        description_nn=row.description_nn,
        path_id=row.path_id,
        municipal_level=row.municipal_level,
        trust_level=row.trust_level,
        adoption_municipal_level=row.adoption_municipal_level,
        adoption_trust_level=row.adoption_trust_level,
        recommends_only=row.recommends_only,
        is_economic=row.is_economic,
        sections=tuple(row.sections),
        cases=cases,
        ended=row.ended,
    )
