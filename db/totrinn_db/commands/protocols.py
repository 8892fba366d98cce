# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Approving a protocol: the content is hashed and the meeting locked (rule 11)."""

from __future__ import annotations

import hashlib
from typing import Any

from sqlalchemy import select

from totrinn_db.commands.checks import a_line, a_needed_text
from totrinn_db.commands.items import agenda_of
from totrinn_db.domain.calling import may_correct
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.history import canonical
from totrinn_db.domain.meetings import MEETING_MOVES, MeetingState
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Attendee, Correction, Meeting, Statement
from totrinn_db.work import Work


def approve(work: Work, meeting: Meeting, *, in_meeting: Meeting | None) -> None:
    """Lock a meeting's protocol; nothing happens when it was approved before."""
    if meeting.state is MeetingState.PROTOCOL_APPROVED:
        return
    if MeetingState.PROTOCOL_APPROVED not in MEETING_MOVES[meeting.state]:
        raise RuleBroken(Refused(Code.MEETING_STATE, {"state": meeting.state}, (Remedy.RELOAD,)))
    meeting.state = MeetingState.PROTOCOL_APPROVED
    meeting.protocol_approved_on = in_meeting.held_on if in_meeting is not None else work.today
    meeting.protocol_approved_in_id = in_meeting.id if in_meeting is not None else None
    meeting.protocol_hash = protocol_hash(work, meeting)


def add_correction(work: Work, *, meeting_id: str, text: str, by: str = "") -> str:
    """Add a dated correction to an approved protocol, which itself stays as it is (rule 11)."""
    meeting = work.get(Meeting, meeting_id)
    require(may_correct(meeting.state))
    return work.add(
        Correction(
            meeting_id=meeting.id,
            written_on=work.today,
            written_by=a_line(by) or a_line(work.actor.name),
            text=a_needed_text(text),
        )
    ).id


def protocol_hash(work: Work, meeting: Meeting) -> str:
    """Hash what the protocol says: who was there, what was treated, and what came of it."""
    content: dict[str, Any] = {
        "meeting": [meeting.id, meeting.number, meeting.year, meeting.held_on.isoformat()],
        "chair": [meeting.chair, meeting.minute_taker, meeting.impartiality],
        "present": _attendance(work, meeting),
        "items": [_item(work, item) for item in agenda_of(work, meeting.id)],
    }
    return hashlib.sha256(canonical(content).encode("utf-8", "surrogatepass")).hexdigest()


def _attendance(work: Work, meeting: Meeting) -> list[list[str]]:
    rows = work.session.scalars(select(Attendee).where(Attendee.meeting_id == meeting.id))
    return sorted([row.membership_id, row.attendance.value, row.deputy] for row in rows)


def _item(work: Work, item: AgendaItem) -> list[Any]:
    statements = work.session.scalars(
        select(Statement)
        .where(Statement.item_id == item.id, Statement.withdrawn.is_(False))
        .order_by(Statement.position)
    )
    return [
        item.id,
        item.number,
        item.number_year,
        item.item_kind.value,
        item.title,
        item.outcome.value if item.outcome is not None else None,
        item.wording,
        item.reason,
        item.votes,
        item.way_on.value if item.way_on is not None else None,
        item.notes,
        [item.fast_track_by, item.fast_track_reason, item.kept_by, item.kept_reason],
        [[row.party_id, row.text] for row in statements],
    ]
