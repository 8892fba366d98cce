# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Follow-up of decisions: who does what by when."""

from __future__ import annotations

from datetime import date

from totrinn_db.commands.carrying import fill_coming_agenda
from totrinn_db.commands.checks import (
    a_date,
    a_line,
    a_needed_text,
    change,
    change_or_clear,
    expect_version,
    opt_line,
    opt_text,
)
from totrinn_db.commands.standing import settle
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.inputs import has_reason
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Case, FollowUp
from totrinn_db.work import Work


def add_follow_up(
    work: Work,
    *,
    case_id: str,
    text: str,
    responsible: str = "",
    due: date | None = None,
    item_id: str | None = None,
) -> str:
    """Note what a decision sets in motion; the decided case is then in follow-up."""
    case = work.get(Case, case_id)
    if case.phase.is_ended:
        raise RuleBroken(Refused(Code.CASE_ENDED, {"phase": case.phase}, ()))
    row = work.add(
        FollowUp(
            case_id=case.id,
            item_id=None if item_id is None else work.get(AgendaItem, item_id).id,
            text=a_needed_text(text),
            responsible=a_line(responsible),
            due=a_date(due),
            light=Light.GREEN,
        )
    )
    settle(work, case.id)
    fill_coming_agenda(work, case.body_id)
    return row.id


def change_follow_up(
    work: Work,
    *,
    follow_up_id: str,
    text: str | None = None,
    responsible: str | None = None,
    due: date | None | Unset = UNSET,
    light: Light | None = None,
    note: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a follow-up. Done is dated; it comes up again if it is not done after all.

    What has stopped says why.
    """
    row = work.get(FollowUp, follow_up_id)
    expect_version(row, expected_version)
    if light is Light.RED:
        require(has_reason(row.note if note is None else note))
    if not isinstance(due, Unset):
        a_date(due)
    change(
        row,
        text=None if text is None else a_needed_text(text),
        responsible=opt_line(responsible),
        light=light,
        note=opt_text(note),
    )
    change_or_clear(row, due=due)
    if light is not None:
        row.done_on = (row.done_on or work.today) if light is Light.DONE else None
        fill_coming_agenda(work, work.get(Case, row.case_id).body_id)
