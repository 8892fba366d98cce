# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Meetings: planning, calling, holding, and approving their protocol."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import select

from totrinn_db.commands.carrying import fill_agenda, fill_next_agenda
from totrinn_db.commands.checks import a_date, a_line, a_reason, a_text, change, expect_version
from totrinn_db.commands.items import (
    agenda_of,
    an_open_meeting,
    give_number,
    lay_before,
    require_decidable,
)
from totrinn_db.commands.numbers import meetings_of, next_number
from totrinn_db.commands.protocols import approve, approved_in, lock_when_whole
from totrinn_db.commands.standing import settle
from totrinn_db.domain.calling import Notice, may_call, may_send_supplement, may_start
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.inputs import may_name
from totrinn_db.domain.meetings import (
    MEETING_MOVES,
    Attendance,
    ItemKind,
    MeetingState,
    Outcome,
)
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Attendee, Body, Meeting
from totrinn_db.queries.agenda_items import supplement_of
from totrinn_db.queries.facts import load_cases
from totrinn_db.queries.seats import seats_on
from totrinn_db.work import Work


def plan_meeting(
    work: Work,
    *,
    body_id: str,
    held_on: date,
    starts_at: time,
    ends_at: time,
    place: str = "",
    link: str = "",
    main_meeting_id: str | None = None,
) -> str:
    """Plan a meeting. Standing items, the last protocol and what is left come by themselves.

    A pre-meeting of the body itself takes no number of the body's meetings (F3).
    """
    body = work.get(Body, body_id)
    a_date(held_on)
    _require_order(starts_at, ends_at)
    _require_body(body, held_on)
    main = work.get(Meeting, main_meeting_id) if main_meeting_id is not None else None
    is_own = main is None or main.body_id != body.id
    meeting = work.add(
        Meeting(
            body_id=body.id,
            number=next_number(work, meetings_of(body.id), held_on.year) if is_own else None,
            year=held_on.year,
            held_on=held_on,
            starts_at=starts_at,
            ends_at=ends_at,
            place=a_line(place),
            link=a_line(link, maximum=500),
            state=MeetingState.PLANNED,
            main_meeting_id=main_meeting_id,
        )
    )
    fill_agenda(work, meeting)
    return meeting.id


def _require_order(starts_at: time, ends_at: time) -> None:
    if ends_at <= starts_at:
        raise RuleBroken(Refused(Code.END_BEFORE_START, {}, (Remedy.FILL_IN,)))


def _require_body(body: Body, held_on: date) -> None:
    if body.ended_on is not None and body.ended_on <= held_on:
        raise RuleBroken(Refused(Code.BODY_ENDED, {"body": body.abbreviation or body.name_nb}, ()))


def change_meeting(
    work: Work,
    *,
    meeting_id: str,
    held_on: date | None = None,
    starts_at: time | None = None,
    ends_at: time | None = None,
    place: str | None = None,
    link: str | None = None,
    chair: str | None = None,
    minute_taker: str | None = None,
    impartiality: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a meeting. Its date and hours stay once it has begun."""
    meeting = an_open_meeting(work, meeting_id)
    expect_version(meeting, expected_version)
    if any(value is not None for value in (held_on, starts_at, ends_at)):
        _move(work, meeting, held_on, starts_at, ends_at)
    change(
        meeting,
        place=None if place is None else a_line(place),
        link=None if link is None else a_line(link, maximum=500),
        chair=None if chair is None else a_line(chair),
        minute_taker=None if minute_taker is None else a_line(minute_taker),
        impartiality=None if impartiality is None else a_text(impartiality),
    )


def _move(
    work: Work,
    meeting: Meeting,
    held_on: date | None,
    starts_at: time | None,
    ends_at: time | None,
) -> None:
    day = held_on or meeting.held_on
    starts, ends = starts_at or meeting.starts_at, ends_at or meeting.ends_at
    if (day, starts, ends) == (meeting.held_on, meeting.starts_at, meeting.ends_at):
        return
    if not meeting.state.takes_items:
        raise RuleBroken(Refused(Code.MEETING_STATE, {"state": meeting.state}, ()))
    _require_order(starts, ends)
    a_date(day)
    _require_body(work.get(Body, meeting.body_id), day)
    if day.year != meeting.year and meeting.state is MeetingState.PLANNED:
        if meeting.number is not None:
            meeting.number = next_number(work, meetings_of(meeting.body_id), day.year)
        meeting.year = day.year
    change(meeting, held_on=day, starts_at=starts, ends_at=ends)
    if meeting.state is MeetingState.CALLED:
        _require_still_called(work, meeting)


def _require_still_called(work: Work, meeting: Meeting) -> None:
    """Refuse to move what has been called to where it could not have been called."""
    if meeting.held_on < work.today:
        raise RuleBroken(
            Refused(Code.DATE_IN_PAST, {"date": meeting.held_on}, (Remedy.CHOOSE_LATER_DATE,))
        )
    items = [item for item in agenda_of(work, meeting.id) if item.case_id is not None]
    records = load_cases(work, sorted({item.case_id for item in items if item.case_id}))
    for item in items:
        require_decidable(records[item.case_id or ""], item, meeting)


def call_meeting(work: Work, *, meeting_id: str, short_notice_reason: str = "") -> None:
    """Call a meeting: the agenda is frozen and its items get their numbers (rule 1)."""
    meeting = an_open_meeting(work, meeting_id)
    body = work.get(Body, meeting.body_id)
    items = agenda_of(work, meeting.id)
    reason = a_text(short_notice_reason)
    inherited = agenda_of(work, meeting.main_meeting_id) if meeting.main_meeting_id else []
    notice = Notice(
        meeting_date=meeting.held_on,
        today=work.today,
        workdays_left=work.calendar.between(work.today, meeting.held_on),
        minimum_days=body.papers_minimum_days,
        short_notice_reason=reason,
    )
    require(may_call(meeting.state, items=len(items) + len(inherited), notice=notice))
    case_ids = sorted({i.case_id for i in items if i.case_id is not None})
    for case_id in case_ids:
        # A party may have left since, on the day that was set for it.
        settle(work, case_id)
    records = load_cases(work, case_ids)
    for item in items:
        if item.case_id is not None:
            record = records[item.case_id]
            require_decidable(record, item, meeting)
            lay_before(record, item)
    for item in items:
        give_number(work, item, meeting)
    meeting.state = MeetingState.CALLED
    meeting.called_on = work.today
    meeting.agenda_version = 1
    # The notice prints the reason as an excuse, which one that is sent in time does not need.
    meeting.short_notice_reason = reason if notice.is_short else ""


def send_supplement(work: Work, *, meeting_id: str) -> int:
    """Mark what came after the notice as sent, and give its number; later items go on the next."""
    meeting = an_open_meeting(work, meeting_id)
    sent = list(meeting.supplements or ())
    number = len(sent) + 1
    new = [item for item in agenda_of(work, meeting.id) if supplement_of(item) == number]
    require(may_send_supplement(meeting.state, items=len(new)))
    meeting.supplements = [*sent, work.today.isoformat()]
    return number


def start_meeting(work: Work, *, meeting_id: str) -> None:
    """Open the meeting and list the members of that day, for attendance to be taken."""
    meeting = an_open_meeting(work, meeting_id)
    require(may_start(meeting.state, meeting_date=meeting.held_on, today=work.today))
    _step_to(meeting, MeetingState.ONGOING)
    listed = select(Attendee.membership_id).where(Attendee.meeting_id == meeting.id)
    seen = set(work.session.scalars(listed))
    for membership in seats_on(work, meeting.body_id, meeting.held_on):
        if membership.id not in seen:
            work.add(
                Attendee(
                    meeting_id=meeting.id,
                    membership_id=membership.id,
                    attendance=Attendance.UNKNOWN,
                )
            )


def _step_to(meeting: Meeting, state: MeetingState) -> None:
    if state not in MEETING_MOVES[meeting.state]:
        raise RuleBroken(Refused(Code.MEETING_STATE, {"state": meeting.state}, (Remedy.RELOAD,)))
    meeting.state = state


def finish_meeting(work: Work, *, meeting_id: str) -> tuple[str, ...]:
    """End the meeting. Every item must have an outcome, breaks aside; what is left comes again.

    An earlier protocol that it approved is locked if the check of protocols finds it whole;
    gives the ids of the meetings whose protocol is not.
    """
    meeting = an_open_meeting(work, meeting_id)
    items = agenda_of(work, meeting.id)
    _step_to(meeting, MeetingState.HELD)
    missing = tuple(i.title for i in items if i.item_kind.takes_number and not i.outcome)
    if missing:
        raise RuleBroken(Refused(Code.ITEM_OUTCOME_MISSING, {"items": missing}, ()))
    ids = [i.protocol_of_id for i in items if i.outcome is Outcome.APPROVED and i.protocol_of_id]
    approved = [work.get(Meeting, each) for each in ids]
    for each in approved:
        lock_when_whole(work, each, in_meeting=meeting)
    for case_id in sorted({i.case_id for i in items if i.case_id is not None}):
        settle(work, case_id)
    fill_next_agenda(work, meeting)
    return tuple(each.id for each in approved if not each.state.is_locked)


def send_protocol(work: Work, *, meeting_id: str) -> None:
    """Mark the protocol as sent out for approval."""
    _step_to(an_open_meeting(work, meeting_id), MeetingState.PROTOCOL_OUT)


def approve_protocol(work: Work, *, meeting_id: str, in_meeting_id: str | None = None) -> None:
    """Approve and lock the protocol; a correction afterwards is a dated addition (rule 11).

    One that a later meeting has approved already is dated by that meeting.
    """
    meeting = an_open_meeting(work, meeting_id)
    in_meeting = approved_in(work, meeting)
    if in_meeting_id is not None:
        in_meeting = work.get(Meeting, in_meeting_id)
    if in_meeting is not None and not _may_approve(in_meeting, meeting):
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    approve(work, meeting, in_meeting=in_meeting)


def _may_approve(in_meeting: Meeting, meeting: Meeting) -> bool:
    return (
        in_meeting.id != meeting.id
        and in_meeting.body_id == meeting.body_id
        and in_meeting.held_on >= meeting.held_on
        and in_meeting.state is not MeetingState.CANCELLED
    )


def cancel_meeting(work: Work, *, meeting_id: str, cancelled_by: str, reason: str) -> None:
    """Cancel a meeting, by whom and why; its cases come onto the next draft agenda."""
    meeting = an_open_meeting(work, meeting_id)
    name = a_line(cancelled_by)
    require(may_name(name))
    _step_to(meeting, MeetingState.CANCELLED)
    meeting.cancelled_by = name
    meeting.cancel_reason = a_reason(reason)
    fill_next_agenda(work, meeting)
    for item in _cases_on(work, meeting):
        settle(work, item)


def _cases_on(work: Work, meeting: Meeting) -> list[str]:
    return sorted(
        set(
            work.session.scalars(
                select(AgendaItem.case_id).where(
                    AgendaItem.meeting_id == meeting.id,
                    AgendaItem.case_id.is_not(None),
                    AgendaItem.item_kind != ItemKind.BREAK,
                )
            )
        )
    )
