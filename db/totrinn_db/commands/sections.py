# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sections of a case paper: what they are called, their help, and when they are printed."""

from __future__ import annotations

from totrinn_db.columns import new_id
from totrinn_db.commands.checks import (
    a_name,
    a_text,
    change,
    expect_version,
    opt_name,
    opt_text,
)
from totrinn_db.commands.ordering import in_order, last_position, move_after, require_another
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import SectionKind
from totrinn_db.work import Work

# A paper is written for these; adoption at home has the papers of each party.
PRINTED_IN = (
    StepKind.PRE_ANCHORING,
    StepKind.DISCUSSION,
    StepKind.DECISION,
    StepKind.RECOMMENDATION,
    StepKind.INFORMATION,
)


def add_section(
    work: Work,
    *,
    name_nb: str,
    name_nn: str,
    help_nb: str = "",
    help_nn: str = "",
    steps: tuple[StepKind, ...] = PRINTED_IN,
) -> str:
    """Add a section that case papers can have."""
    return work.add(
        SectionKind(
            key=new_id(),
            name_nb=a_name(name_nb),
            name_nn=a_name(name_nn),
            help_nb=a_text(help_nb),
            help_nn=a_text(help_nn),
            steps=_steps(steps),
            position=last_position(in_order(work, SectionKind)),
        )
    ).id


def change_section(
    work: Work,
    *,
    section_id: str,
    name_nb: str | None = None,
    name_nn: str | None = None,
    help_nb: str | None = None,
    help_nn: str | None = None,
    steps: tuple[StepKind, ...] | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a section; papers that are written keep what they say."""
    row = work.get(SectionKind, section_id)
    expect_version(row, expected_version)
    change(
        row,
        name_nb=opt_name(name_nb),
        name_nn=opt_name(name_nn),
        help_nb=opt_text(help_nb),
        help_nn=opt_text(help_nn),
        steps=None if steps is None else _steps(steps),
    )


def end_section(work: Work, *, section_id: str) -> None:
    """Take a section out of use; where it has a text it stays and is printed."""
    row = work.get(SectionKind, section_id)
    require_another(work, row)
    change(row, ended=True)


def restart_section(work: Work, *, section_id: str) -> None:
    """Take a section into use again."""
    change(work.get(SectionKind, section_id), ended=False)


def move_section(work: Work, *, section_id: str, after_id: str | None) -> None:
    """Put a section after another in the paper, or first."""
    move_after(in_order(work, SectionKind), section_id, after_id)


def _steps(steps: tuple[StepKind, ...]) -> list[str]:
    if not steps or not set(steps) <= set(PRINTED_IN):
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    return [step.value for step in PRINTED_IN if step in steps]
