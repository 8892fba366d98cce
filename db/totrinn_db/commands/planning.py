# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Using a plan in a case: what it proposes for the sending, and the meeting it aims at."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from totrinn_db.commands.checks import a_date, change_or_clear
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Case, CasePlan, Meeting
from totrinn_db.work import Work


def use_plan(
    work: Work,
    *,
    case_id: str,
    deadline: date,
    letter_on: date | None = None,
    meeting_id: str | None = None,
) -> None:
    """Note the deadline to propose when the case is sent, and the meeting to aim at.

    It sends nothing and puts nothing on an agenda: a case is decided only when it is anchored.
    """
    case = work.get(Case, case_id)
    if deadline < work.today:
        raise RuleBroken(
            Refused(Code.DATE_IN_PAST, {"date": deadline}, (Remedy.CHOOSE_LATER_DATE,))
        )
    row = work.session.scalar(select(CasePlan).where(CasePlan.case_id == case.id))
    if row is None:
        row = work.add(CasePlan(case_id=case.id))
    change_or_clear(
        row,
        letter_on=a_date(letter_on),
        deadline=a_date(deadline),
        meeting_id=work.get(Meeting, meeting_id).id if meeting_id else None,
    )
