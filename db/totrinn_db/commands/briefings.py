# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Telling the parties at home after a meeting (E9): told is not asked, and not anchored (E10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from totrinn_db.commands.checks import a_date
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Briefing, Case, Meeting, Membership, Party, Person
from totrinn_db.queries.seats import counts_on
from totrinn_db.work import Work


def brief(
    work: Work,
    *,
    meeting_id: str,
    party_ids: Sequence[str],
    case_id: str | None = None,
    person_id: str | None = None,
    on: date | None = None,
) -> int:
    """Note that parties were told after a meeting; those that were told already stay so.

    `person_id` is the representative who told them, the one who acts where it is not given.
    """
    meeting = work.get(Meeting, meeting_id)
    if not meeting.state.is_over:
        raise RuleBroken(Refused(Code.MEETING_STATE, {"state": meeting.state}, (Remedy.RELOAD,)))
    if case_id is not None:
        work.get(Case, case_id)
    day = a_date(on) or work.today
    if day > work.today or day < meeting.held_on:
        code = Code.DATE_IN_FUTURE if day > work.today else Code.END_BEFORE_START
        facts = {"date": day, "start": meeting.held_on}
        raise RuleBroken(Refused(code, facts, (Remedy.FILL_IN,)))
    told = {row.party_id for row in _standing(work, meeting.id, case_id)}
    new = [each for each in dict.fromkeys(party_ids) if each not in told]
    name = work.get(Person, person_id).name if person_id is not None else work.actor.name
    for party_id in new:
        work.add(
            Briefing(
                meeting_id=meeting.id,
                party_id=work.get(Party, party_id).id,
                case_id=case_id,
                membership_id=_seat(work, meeting, person_id),
                briefed_on=day,
                briefed_by=name,
            )
        )
    return len(new)


def _standing(work: Work, meeting_id: str, case_id: str | None) -> Sequence[Briefing]:
    is_same = Briefing.case_id.is_(None) if case_id is None else Briefing.case_id == case_id
    return work.session.scalars(
        select(Briefing).where(
            Briefing.meeting_id == meeting_id, is_same, Briefing.taken_back_on.is_(None)
        )
    ).all()


def _seat(work: Work, meeting: Meeting, person_id: str | None) -> str | None:
    if person_id is None:
        return None
    rows = work.session.scalars(
        select(Membership).where(
            Membership.body_id == meeting.body_id, Membership.person_id == person_id
        )
    )
    held = (r.id for r in rows if counts_on(r.started_on, r.ended_on, meeting.held_on))
    return next(held, None)


def take_back_briefing(
    work: Work, *, meeting_id: str, party_ids: Sequence[str], case_id: str | None = None
) -> int:
    """Say that parties were not told after all; that it was said stays in the history."""
    rows = [row for row in _standing(work, meeting_id, case_id) if row.party_id in party_ids]
    for row in rows:
        row.taken_back_on = work.today
    return len(rows)
