# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The rules that a community edits itself: case classes, their paths and their sections."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import select

from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.rules import ClassRow, PathRow, RulesView
from totrinn_db.models import CaseClass, CasePath, SectionKind
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.work import Reading

Row = TypeVar("Row", CaseClass, CasePath, SectionKind)


def rules(reading: Reading) -> RulesView:
    """Give the classes, paths and sections in use, in their own order."""
    language = language_of(reading)
    return RulesView(
        classes=tuple(_class(row, language) for row in _in_use(reading, CaseClass)),
        paths=tuple(
            PathRow(row.id, name_of(row, language), tuple(StepKind(step) for step in row.steps))
            for row in _in_use(reading, CasePath)
        ),
        sections=tuple(
            Choice(row.key, name_of(row, language)) for row in _in_use(reading, SectionKind)
        ),
    )


def _in_use(reading: Reading, model: type[Row]) -> list[Row]:
    wanted = select(model).where(~model.removed, ~model.ended).order_by(model.position)
    return list(reading.session.scalars(wanted))


def _class(row: CaseClass, language: Language) -> ClassRow:
    is_nynorsk = language is Language.NN
    return ClassRow(
        id=row.id,
        version=row.version,
        name=name_of(row, language),
        description=row.description_nn if is_nynorsk else row.description_nb,
        path_id=row.path_id,
        municipal_level=row.municipal_level,
        trust_level=row.trust_level,
        sections=tuple(row.sections),
        is_economic=row.is_economic,
    )
