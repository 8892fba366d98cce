# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The paths that cases can take (saksløp): each a list of steps that leads to an end."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.columns import new_id
from totrinn_db.commands.checks import a_name, change, expect_version, opt_name
from totrinn_db.commands.ordering import in_order, last_position, move_after
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.paths import StepKind, may_be_path
from totrinn_db.domain.verdict import Fact, Refused
from totrinn_db.models import CaseClass, CasePath
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.queries.under_way import cases_on_path
from totrinn_db.work import Work


def add_path(work: Work, *, name_nb: str, name_nn: str, steps: tuple[StepKind, ...]) -> str:
    """Add a path that cases can take."""
    require(may_be_path(steps))
    return work.add(
        CasePath(
            key=new_id(),
            name_nb=a_name(name_nb),
            name_nn=a_name(name_nn),
            steps=[step.value for step in steps],
            position=last_position(in_order(work, CasePath)),
        )
    ).id


def change_path(
    work: Work,
    *,
    path_id: str,
    steps: tuple[StepKind, ...] | None = None,
    name_nb: str | None = None,
    name_nn: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a path. Its steps stay while cases are on their way along it."""
    row = work.get(CasePath, path_id)
    expect_version(row, expected_version)
    if steps is not None and [step.value for step in steps] != row.steps:
        require(may_be_path(steps))
        _refuse_under_way(work, row)
        _refuse_losing_recommendation(work, row, steps)
        row.steps = [step.value for step in steps]
    change(row, name_nb=opt_name(name_nb), name_nn=opt_name(name_nn))


def _refuse_under_way(work: Work, path: CasePath) -> None:
    count = cases_on_path(work).get(path.id, 0)
    if count:
        name = name_of(path, language_of(work))
        facts: dict[str, Fact] = {"count": count, "name": name}
        raise RuleBroken(Refused(Code.PATH_UNDER_WAY, facts, ()))


def _refuse_losing_recommendation(work: Work, path: CasePath, steps: tuple[StepKind, ...]) -> None:
    if StepKind.RECOMMENDATION in steps:
        return
    if any(row.recommends_only for row in _classes_on(work, path)):
        facts = {"name": name_of(path, language_of(work))}
        raise RuleBroken(Refused(Code.CLASS_NEEDS_RECOMMENDATION, facts, (Remedy.FILL_IN,)))


def end_path(work: Work, *, path_id: str) -> None:
    """Take a path out of use; cases that take it go on. A class in use keeps its path."""
    row = work.get(CasePath, path_id)
    users = _classes_on(work, row)
    if users:
        language = language_of(work)
        names = tuple(name_of(one, language) for one in users)
        facts: dict[str, Fact] = {"name": name_of(row, language), "classes": names}
        raise RuleBroken(Refused(Code.PATH_IN_USE, facts, ()))
    change(row, ended=True)


def restart_path(work: Work, *, path_id: str) -> None:
    """Take a path into use again."""
    change(work.get(CasePath, path_id), ended=False)


def move_path(work: Work, *, path_id: str, after_id: str | None) -> None:
    """Put a path after another in the list, or first."""
    move_after(in_order(work, CasePath), path_id, after_id)


def _classes_on(work: Work, path: CasePath) -> list[CaseClass]:
    statement = select(CaseClass).where(CaseClass.path_id == path.id, CaseClass.ended.is_(False))
    return list(work.session.scalars(statement.order_by(CaseClass.position)))
