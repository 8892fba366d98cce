# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Minutes: who was there, what was said, and what came of each item (rules 8 and 9)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from totrinn_db.commands.carrying import OVER, fill_next_agenda
from totrinn_db.commands.checks import a_line, a_text, change, expect_version
from totrinn_db.commands.decisions import Recording, apply_to_case, take_back, write_statements
from totrinn_db.commands.items import an_open_item, an_open_meeting, fast_track_of
from totrinn_db.commands.protocols import lock_when_whole
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import ChangedByOthers, RuleBroken, require
from totrinn_db.domain.inputs import clean_text
from totrinn_db.domain.meetings import Attendance, Outcome, WayOn
from totrinn_db.domain.outcomes import OutcomeFacts, may_record
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Attendee, Body, Meeting, Membership, Party
from totrinn_db.queries.seats import counts_on
from totrinn_db.work import Work


def set_attendance(
    work: Work,
    *,
    meeting_id: str,
    membership_id: str,
    attendance: Attendance,
    deputy: str = "",
    note: str = "",
    from_item_id: str | None = None,
    to_item_id: str | None = None,
) -> None:
    """Set how a member attends, or plans to. Excused is not absent."""
    meeting = an_open_meeting(work, meeting_id)
    _require_came_before_leaving(work, meeting, from_item_id, to_item_id)
    row = _attendee(work, meeting, membership_id)
    row.attendance = attendance
    row.deputy = a_line(deputy)
    row.note = a_line(note)
    row.from_item_id = from_item_id
    row.to_item_id = to_item_id


def set_attendances(
    work: Work, *, meeting_id: str, membership_ids: tuple[str, ...], attendance: Attendance
) -> None:
    """Set the same of several members in one act; each keeps the note, and from and to."""
    meeting = an_open_meeting(work, meeting_id)
    for membership_id in membership_ids:
        row = _attendee(work, meeting, membership_id)
        _require_came_before_leaving(work, meeting, row.from_item_id, row.to_item_id)
        row.attendance = attendance
        if attendance is not Attendance.DEPUTY:
            row.deputy = ""


def _attendee(work: Work, meeting: Meeting, membership_id: str) -> Attendee:
    """Give the line of a member of the day, a new one if there is none."""
    membership = work.get(Membership, membership_id)
    is_member = counts_on(membership.started_on, membership.ended_on, meeting.held_on)
    if membership.body_id != meeting.body_id or not is_member:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    row = work.session.scalar(
        select(Attendee).where(
            Attendee.meeting_id == meeting.id, Attendee.membership_id == membership.id
        )
    )
    if row is None:
        row = Attendee(meeting_id=meeting.id, membership_id=membership.id)
        row.attendance = Attendance.UNKNOWN
        work.add(row)
    return row


def _require_came_before_leaving(
    work: Work, meeting: Meeting, first_id: str | None, last_id: str | None
) -> None:
    ends = [
        work.get(AgendaItem, each) if each is not None else None for each in (first_id, last_id)
    ]
    if any(item is not None and item.meeting_id != meeting.id for item in ends):
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    first, last = ends
    if first is not None and last is not None and last.place < first.place:
        facts = {"first": first.title, "last": last.title}
        raise RuleBroken(Refused(Code.LEFT_BEFORE_COMING, facts, (Remedy.FILL_IN,)))


def write_notes(
    work: Work,
    *,
    item_id: str,
    notes: str,
    expected_version: int | None = None,
    over: Sequence[str] | None = None,
) -> int:
    """Write the notes of an item, and give the item's version.

    `over` are the notes that the writer knows of: others are never overwritten.
    """
    item, _ = an_open_item(work, item_id)
    expect_version(item, expected_version)
    text = a_text(notes)
    if over is not None and item.notes not in {text, *map(clean_text, over)}:
        raise ChangedByOthers(type(item).__tablename__, item.id)
    change(item, notes=text)
    work.session.flush()
    return item.version


def write_impartiality(work: Work, *, item_id: str, text: str) -> None:
    """Write who stood aside in an item, and why; what is about no single item is the meeting's."""
    item, _ = an_open_item(work, item_id)
    change(item, impartiality=a_text(text))


def record_outcome(
    work: Work,
    *,
    item_id: str,
    outcome: Outcome,
    wording: str = "",
    reason: str = "",
    votes: str = "",
    way_on: WayOn | None = None,
    lift_to_id: str | None = None,
    statements: tuple[tuple[str, str], ...] = (),
    kept_by: str = "",
    kept_reason: str = "",
    expected_version: int | None = None,
) -> None:
    """Record what the meeting did with an item; again, as long as the protocol is not locked.

    `statements` are pairs of party id and literal text.
    """
    item, meeting = an_open_item(work, item_id)
    expect_version(item, expected_version)
    spoken = tuple((party_id, a_text(text)) for party_id, text in statements)
    spoken = tuple((party_id, text) for party_id, text in spoken if text)
    way_on = (way_on or WayOn.LAID_ASIDE) if outcome is Outcome.NO_AGREEMENT else None
    recorded = OutcomeFacts(
        outcome=outcome,
        kind=item.item_kind,
        wording=a_text(wording),
        reason=a_text(reason),
        statements=tuple((work.get(Party, party_id).name, text) for party_id, text in spoken),
        way_on=way_on,
        kept_by=a_line(kept_by),
        kept_reason=a_text(kept_reason),
        votes=a_line(votes),
    )
    lifted_to = _lifted_to(work, meeting, way_on, lift_to_id)
    if item.case_id is None:
        _record_without_case(work, item, meeting, recorded)
        write_statements(work, item, spoken)
        return
    recording = Recording.of(work, item, meeting)
    require(
        may_record(
            recorded,
            facts=recording.facts,
            state=meeting.state,
            meeting_id=meeting.id,
            meeting_date=meeting.held_on,
            fast_track=fast_track_of(item),
            is_preparation=recording.is_preparation,
        )
    )
    take_back(work, recording, recorded, lifted_to)
    _set(item, recorded, lifted_to)
    write_statements(work, item, spoken)
    apply_to_case(work, recording, recorded)
    if meeting.state in OVER:
        fill_next_agenda(work, meeting)


def _lifted_to(
    work: Work, meeting: Meeting, way_on: WayOn | None, lift_to_id: str | None
) -> str | None:
    if way_on is not WayOn.LIFTED:
        return None
    body = work.get(Body, lift_to_id) if lift_to_id is not None else None
    if body is None or body.id == meeting.body_id or not body.decides_cases:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    if not counts_on(body.started_on, body.ended_on, meeting.held_on):
        raise RuleBroken(Refused(Code.BODY_ENDED, {"body": body.abbreviation or body.name_nb}))
    return body.id


def _record_without_case(
    work: Work, item: AgendaItem, meeting: Meeting, recorded: OutcomeFacts
) -> None:
    require(
        may_record(
            recorded,
            facts=None,
            state=meeting.state,
            meeting_id=meeting.id,
            meeting_date=meeting.held_on,
        )
    )
    _set(item, recorded, None)
    if item.protocol_of_id is not None and meeting.state in OVER:
        _approve_late(work, item, meeting)
    if meeting.state in OVER:
        fill_next_agenda(work, meeting)


def _approve_late(work: Work, item: AgendaItem, meeting: Meeting) -> None:
    assert item.protocol_of_id is not None
    earlier = work.get(Meeting, item.protocol_of_id)
    if item.outcome is Outcome.APPROVED:
        lock_when_whole(work, earlier, in_meeting=meeting)
    elif earlier.protocol_approved_in_id == meeting.id:
        raise RuleBroken(
            Refused(Code.MEETING_LOCKED, {"state": earlier.state}, (Remedy.ADD_CORRECTION,))
        )


def _set(item: AgendaItem, recorded: OutcomeFacts, lifted_to: str | None) -> None:
    item.outcome = recorded.outcome
    item.wording = recorded.wording
    item.reason = recorded.reason
    item.votes = recorded.votes
    item.way_on = recorded.way_on
    item.lifted_to_id = lifted_to
    item.kept_by = recorded.kept_by
    item.kept_reason = recorded.kept_reason
