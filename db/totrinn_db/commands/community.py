# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a community decides about itself: language, deadlines, case classes and paths."""

from __future__ import annotations

from sqlalchemy import func, select

from totrinn_db.columns import new_id
from totrinn_db.commands.checks import (
    a_name,
    change,
    change_or_clear,
    expect_version,
    opt_line,
    opt_name,
    opt_text,
)
from totrinn_db.commands.standing import settle_all
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Case, CaseClass, CasePath, SectionKind
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Work

_MOST_DAYS = 400


def change_community(
    work: Work,
    *,
    name: str | None = None,
    language: Language | None = None,
    letters_follow_recipient: bool | None = None,
    contact: str | None = None,
    contact_email: str | None = None,
    reporting_days: int | None = None,
    anchoring_days: int | None = None,
    expected_version: int | None = None,
) -> None:
    """Change the community. Days are working days."""
    row = the_community(work)
    expect_version(row, expected_version)
    change(
        row,
        name=opt_name(name),
        language=language,
        letters_follow_recipient=letters_follow_recipient,
        contact=opt_text(contact),
        contact_email=opt_line(contact_email),
        reporting_days=days(reporting_days),
        anchoring_days=days(anchoring_days),
    )


def days(number: int | None, *, least: int = 0) -> int | None:
    """Refuse a number of days that can only be a slip of the keyboard."""
    if number is not None and not least <= number <= _MOST_DAYS:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    return number


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
    change(
        row,
        name_nb=opt_name(name_nb),
        name_nn=opt_name(name_nn),
        description_nb=opt_text(description_nb),
        description_nn=opt_text(description_nn),
        sections=None if sections is None else list(sections),
        path_id=None if path_id is None else work.get(CasePath, path_id).id,
        is_economic=is_economic,
    )
    change_or_clear(row, municipal_level=municipal_level, trust_level=trust_level)
    settle_all(work, class_id=row.id)


def _require_sections(work: Work, keys: tuple[str, ...]) -> None:
    known = set(work.session.scalars(select(SectionKind.key)))
    if not set(keys) <= known:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))


def add_path(work: Work, *, name_nb: str, name_nn: str, steps: tuple[StepKind, ...]) -> str:
    """Add a path that cases can take."""
    count = work.session.scalar(select(func.count()).select_from(CasePath)) or 0
    return work.add(
        CasePath(
            key=new_id(),
            name_nb=a_name(name_nb),
            name_nn=a_name(name_nn),
            steps=_steps(steps),
            position=count,
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
    if steps is not None and _steps(steps) != row.steps:
        _refuse_under_way(work, row)
        row.steps = _steps(steps)
    change(row, name_nb=opt_name(name_nb), name_nn=opt_name(name_nn))


def _refuse_under_way(work: Work, path: CasePath) -> None:
    cases = work.session.scalars(select(Case).where(Case.path_id == path.id))
    under_way = next((c for c in cases if not (c.phase.is_ended or c.phase.is_decided)), None)
    if under_way is not None:
        raise RuleBroken(Refused(Code.WRONG_PHASE, {"phase": under_way.phase}, (Remedy.RELOAD,)))


_LAST = (StepKind.DECISION, StepKind.RECOMMENDATION, StepKind.HOME_ADOPTION, StepKind.INFORMATION)


def _steps(steps: tuple[StepKind, ...]) -> list[str]:
    """Refuse a path that does not end in a meeting's word, or takes its steps out of order."""
    in_order = [steps.index(step) for step in _PRECEDENCE if step in steps]
    is_sound = (
        len(set(steps)) == len(steps)
        and bool(steps)
        and steps[-1] in _LAST
        and in_order == sorted(in_order)
        and (StepKind.HOME_ADOPTION not in steps or StepKind.RECOMMENDATION in steps)
    )
    if not is_sound:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    return [step.value for step in steps]


_PRECEDENCE = (
    StepKind.PRE_ANCHORING,
    StepKind.DISCUSSION,
    StepKind.ANCHORING,
    StepKind.RECOMMENDATION,
    StepKind.DECISION,
    StepKind.HOME_ADOPTION,
)
