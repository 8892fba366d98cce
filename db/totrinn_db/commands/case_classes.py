# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The classes of cases: which path, how high each side treats it, what the paper must have."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.columns import new_id
from totrinn_db.commands.checks import (
    a_name,
    a_text,
    change,
    change_or_clear,
    expect_version,
    opt_name,
    opt_text,
)
from totrinn_db.commands.ordering import in_order, last_position, move_after, require_another
from totrinn_db.commands.standing import settle_all
from totrinn_db.domain.anchoring import MUNICIPAL_LEVELS, TRUST_LEVELS, Level
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import CaseClass, CasePath, SectionKind
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.work import Work

_LEVELS = {
    "municipal_level": MUNICIPAL_LEVELS,
    "adoption_municipal_level": MUNICIPAL_LEVELS,
    "trust_level": TRUST_LEVELS,
    "adoption_trust_level": TRUST_LEVELS,
}


def add_case_class(
    work: Work,
    *,
    name_nb: str,
    name_nn: str,
    path_id: str,
    description_nb: str = "",
    description_nn: str = "",
    municipal_level: Level | None = None,
    trust_level: Level | None = None,
    adoption_municipal_level: Level | None = None,
    adoption_trust_level: Level | None = None,
    recommends_only: bool = False,
    is_economic: bool = False,
    sections: tuple[str, ...] = (),
) -> str:
    """Add a class that cases can have."""
    path = _open_path(work, path_id)
    _require_recommendation(work, path, recommends_only=recommends_only)
    _require_sections(work, sections)
    levels = {
        "municipal_level": municipal_level,
        "trust_level": trust_level,
        "adoption_municipal_level": adoption_municipal_level,
        "adoption_trust_level": adoption_trust_level,
    }
    _require_levels(levels)
    return work.add(
        CaseClass(
            key=new_id(),
            name_nb=a_name(name_nb),
            name_nn=a_name(name_nn),
            description_nb=a_text(description_nb),
            description_nn=a_text(description_nn),
            path_id=path.id,
            recommends_only=recommends_only,
            is_economic=is_economic,
            sections=list(sections),
            position=last_position(in_order(work, CaseClass)),
            **levels,
        )
    ).id


def change_case_class(
    work: Work,
    *,
    class_id: str,
    name_nb: str | None = None,
    name_nn: str | None = None,
    description_nb: str | None = None,
    description_nn: str | None = None,
    municipal_level: Level | None | Unset = UNSET,
    trust_level: Level | None | Unset = UNSET,
    adoption_municipal_level: Level | None | Unset = UNSET,
    adoption_trust_level: Level | None | Unset = UNSET,
    recommends_only: bool | None = None,
    sections: tuple[str, ...] | None = None,
    path_id: str | None = None,
    is_economic: bool | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a case class. Cases that are out keep their path; the levels count for them too."""
    row = work.get(CaseClass, class_id)
    expect_version(row, expected_version)
    if sections is not None:
        _require_sections(work, sections)
    levels = {
        "municipal_level": municipal_level,
        "trust_level": trust_level,
        "adoption_municipal_level": adoption_municipal_level,
        "adoption_trust_level": adoption_trust_level,
    }
    _require_levels(levels)
    change(
        row,
        name_nb=opt_name(name_nb),
        name_nn=opt_name(name_nn),
        description_nb=opt_text(description_nb),
        description_nn=opt_text(description_nn),
        sections=None if sections is None else list(sections),
        path_id=None if path_id is None else _open_path(work, path_id).id,
        is_economic=is_economic,
        recommends_only=recommends_only,
    )
    change_or_clear(row, **levels)
    if path_id is not None or recommends_only is not None:
        path = work.get(CasePath, row.path_id)
        _require_recommendation(work, path, recommends_only=row.recommends_only)
    settle_all(work, class_id=row.id)


def end_case_class(work: Work, *, class_id: str) -> None:
    """Take a class out of use; cases that have it keep it."""
    row = work.get(CaseClass, class_id)
    require_another(work, row)
    change(row, ended=True)


def restart_case_class(work: Work, *, class_id: str) -> None:
    """Take a class into use again; its path must be in use too."""
    row = work.get(CaseClass, class_id)
    _open_path(work, row.path_id)
    change(row, ended=False)


def move_case_class(work: Work, *, class_id: str, after_id: str | None) -> None:
    """Put a class after another in the list, or first."""
    move_after(in_order(work, CaseClass), class_id, after_id)


def _open_path(work: Work, path_id: str) -> CasePath:
    path = work.get(CasePath, path_id)
    if path.ended:
        facts = {"name": name_of(path, language_of(work))}
        raise RuleBroken(Refused(Code.PATH_ENDED, facts, ()))
    return path


def _require_recommendation(work: Work, path: CasePath, *, recommends_only: bool) -> None:
    if recommends_only and StepKind.RECOMMENDATION.value not in path.steps:
        facts = {"name": name_of(path, language_of(work))}
        raise RuleBroken(Refused(Code.CLASS_NEEDS_RECOMMENDATION, facts, (Remedy.FILL_IN,)))


def _require_levels(levels: dict[str, Level | None] | dict[str, Level | None | Unset]) -> None:
    for name, level in levels.items():
        if isinstance(level, Level) and level not in _LEVELS[name]:
            raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))


def _require_sections(work: Work, keys: tuple[str, ...]) -> None:
    known = set(work.session.scalars(select(SectionKind.key)))
    if not set(keys) <= known:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
