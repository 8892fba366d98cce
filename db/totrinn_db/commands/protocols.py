# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Approving a protocol: the content is hashed and the meeting locked (rule 11)."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.commands.carrying import OVER
from totrinn_db.commands.checks import a_line, a_needed_text
from totrinn_db.commands.exemptions import a_basis_in_use
from totrinn_db.domain.calling import may_correct
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.meetings import MEETING_MOVES, MeetingState, Outcome
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Correction, Meeting
from totrinn_db.queries.protocol_check import protocol_findings
from totrinn_db.queries.protocol_hash import protocol_hash
from totrinn_db.work import Work


def approve(work: Work, meeting: Meeting, *, in_meeting: Meeting | None) -> None:
    """Lock a meeting's protocol, or refuse one that the check of protocols does not find whole."""
    _require_held(meeting)
    if not _is_whole(work, meeting):
        raise RuleBroken(Refused(Code.PROTOCOL_NOT_WHOLE))
    _lock(work, meeting, in_meeting)


def _require_held(meeting: Meeting) -> None:
    if MeetingState.PROTOCOL_APPROVED not in MEETING_MOVES[meeting.state]:
        raise RuleBroken(Refused(Code.MEETING_STATE, {"state": meeting.state}, (Remedy.RELOAD,)))


def _is_whole(work: Work, meeting: Meeting) -> bool:
    return not any(finding.blocks for finding in protocol_findings(work, meeting.id))


def _lock(work: Work, meeting: Meeting, in_meeting: Meeting | None) -> None:
    meeting.state = MeetingState.PROTOCOL_APPROVED
    meeting.protocol_approved_on = in_meeting.held_on if in_meeting is not None else work.today
    meeting.protocol_approved_in_id = in_meeting.id if in_meeting is not None else None
    meeting.protocol_hash = protocol_hash(work, meeting)


def lock_when_whole(work: Work, meeting: Meeting, *, in_meeting: Meeting) -> None:
    """Lock the protocol that another meeting approved; what lacks something waits to be mended."""
    if meeting.state is not MeetingState.PROTOCOL_APPROVED and _is_whole(work, meeting):
        _require_held(meeting)
        _lock(work, meeting, in_meeting)


def approved_in(work: Work, meeting: Meeting) -> Meeting | None:
    """Give the meeting that approved a protocol, locked or not, if one did."""
    return work.session.scalar(
        select(Meeting)
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .where(
            AgendaItem.protocol_of_id == meeting.id,
            AgendaItem.outcome == Outcome.APPROVED,
            AgendaItem.taken_off.is_(False),
            Meeting.state.in_(OVER),
        )
        .order_by(Meeting.held_on)
        .limit(1)
    )


def add_correction(
    work: Work, *, meeting_id: str, text: str, by: str = "", basis_id: str | None = None
) -> str:
    """Add a dated correction to an approved protocol, which itself stays as it is (rule 11).

    `basis_id` is the legal basis under which it is exempt from public access, if it is.
    """
    meeting = work.get(Meeting, meeting_id)
    require(may_correct(meeting.state))
    if basis_id is not None:
        a_basis_in_use(work, basis_id)
    return work.add(
        Correction(
            meeting_id=meeting.id,
            written_on=work.today,
            written_by=a_line(by) or a_line(work.actor.name),
            text=a_needed_text(text),
            basis_id=basis_id,
        )
    ).id
