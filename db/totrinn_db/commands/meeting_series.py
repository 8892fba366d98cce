# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year of meetings, planned as one act and taken back as one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from sqlalchemy import select

from totrinn_db.commands.meetings import plan_meeting
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Meeting
from totrinn_db.work import Work


def plan_series(
    work: Work,
    *,
    body_id: str,
    days: Sequence[date],
    starts_at: time,
    ends_at: time,
    place: str = "",
    link: str = "",
) -> tuple[str, ...]:
    """Plan a body's meetings on many days: all of them or none."""
    chosen = sorted(set(days))
    if not chosen:
        raise RuleBroken(Refused(Code.NO_DAY_CHOSEN, {}, ()))
    _require_free(work, body_id, chosen)
    return tuple(
        plan_meeting(
            work,
            body_id=body_id,
            held_on=day,
            starts_at=starts_at,
            ends_at=ends_at,
            place=place,
            link=link,
        )
        for day in chosen
    )


def _require_free(work: Work, body_id: str, days: Sequence[date]) -> None:
    """Refuse a second meeting of a body on a day: that is a plan laid twice."""
    taken = work.session.scalar(
        select(Meeting.held_on)
        .where(
            Meeting.body_id == body_id,
            Meeting.held_on.in_(days),
            Meeting.state != MeetingState.CANCELLED,
        )
        .order_by(Meeting.held_on)
        .limit(1)
    )
    if taken is not None:
        raise RuleBroken(Refused(Code.DAY_TAKEN, {"date": taken}, (Remedy.RELOAD,)))
