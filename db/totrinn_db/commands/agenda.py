# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The agenda: putting cases up, ordering them, taking them off, and the fast track."""

from __future__ import annotations

from totrinn_db.commands.cases import resume
from totrinn_db.commands.checks import (
    a_name,
    a_reason,
    a_title,
    change,
    expect_version,
    opt_line,
    opt_name,
    opt_text,
)
from totrinn_db.commands.items import (
    DECIDING,
    agenda_of,
    an_open_item,
    an_open_meeting,
    give_number,
    lay_before,
    place_item,
    require_agenda_open,
    require_decidable,
)
from totrinn_db.commands.standing import settle
from totrinn_db.domain.agenda import key_between
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.inputs import may_name
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.process import may_put_up
from totrinn_db.domain.progress import next_kind
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Body, Meeting
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.work import Work

_MINUTES = {
    ItemKind.DECISION: 20,
    ItemKind.RECOMMENDATION: 20,
    ItemKind.DISCUSSION: 30,
    ItemKind.INFORMATION: 15,
}


def put_on_agenda(
    work: Work,
    *,
    meeting_id: str,
    case_id: str,
    kind: ItemKind | None = None,
    minutes: int | None = None,
    after_id: str | None | Unset = UNSET,
) -> str:
    """Put a case on an agenda, as what its path says next unless told otherwise.

    It stands where the usual order has it, or just after another item if one is given, or at
    the top if that is None.
    A case can be put up for decision early: the agenda says what is missing. After the notice
    it goes on a supplementary list, so it must be ready at once; it stands after the other cases,
    before the last standing items, and the numbers go on.
    """
    meeting = an_open_meeting(work, meeting_id)
    record = load_case(work, case_id)
    asked = kind or next_kind(record.facts)
    require(may_put_up(record.facts, kind=asked, state=meeting.state))
    _require_body_decides(work, record, meeting, asked)
    existing = agenda_of(work, meeting.id, with_taken_off=True)
    if any(item.case_id == case_id and not item.taken_off for item in existing):
        raise RuleBroken(Refused(Code.ITEM_ALREADY_ON_AGENDA, {"title": record.case.title}, ()))
    item = place_item(
        work,
        AgendaItem(
            meeting_id=meeting.id,
            case_id=case_id,
            item_kind=asked,
            title=record.case.title,
            minutes=_sane_minutes(minutes or _MINUTES[asked]),
            place="",
        ),
        is_late=meeting.state is MeetingState.CALLED,
    )
    if not isinstance(after_id, Unset):
        _place_after(work, item, meeting, after_id)
    if record.case.phase is Phase.ON_HOLD:
        resume(record.case)
        settle(work, case_id, by_hand=True)
    else:
        settle(work, case_id)
    if meeting.state is MeetingState.CALLED:
        _add_late(work, item, meeting)
    _note_change(meeting)
    return item.id


def _require_body_decides(work: Work, record: CaseRecord, meeting: Meeting, kind: ItemKind) -> None:
    if kind not in DECIDING:
        return
    if meeting.main_meeting_id is None and meeting.body_id == record.case.body_id:
        return
    if meeting.main_meeting_id is not None or not work.get(Body, meeting.body_id).decides_cases:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.CHANGE_TO_DISCUSSION,)))


def _sane_minutes(minutes: int) -> int:
    if not 1 <= minutes <= 600:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    return minutes


def _add_late(work: Work, item: AgendaItem, meeting: Meeting) -> None:
    if item.case_id is not None:
        record = load_case(work, item.case_id)
        require_decidable(record, item, meeting)
        lay_before(record, item)
    item.is_late = True
    item.supplement = len(meeting.supplements or ()) + 1
    give_number(work, item, meeting)


def _note_change(meeting: Meeting) -> None:
    """Count the versions of an agenda that has been sent out."""
    if meeting.state is MeetingState.CALLED:
        meeting.agenda_version += 1


def add_item(work: Work, *, meeting_id: str, title: str, kind: ItemKind, minutes: int = 10) -> str:
    """Add an item without a case: something to be told, or a break."""
    meeting = an_open_meeting(work, meeting_id)
    require_agenda_open(meeting)
    if kind in (*DECIDING, ItemKind.DISCUSSION):
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    is_late = meeting.state is MeetingState.CALLED and kind.takes_number
    item = place_item(
        work,
        AgendaItem(
            meeting_id=meeting.id,
            item_kind=kind,
            title=a_title(title),
            minutes=_sane_minutes(minutes),
            place="",
        ),
        is_late=is_late,
    )
    if is_late:
        _add_late(work, item, meeting)
    _note_change(meeting)
    return item.id


def change_item(
    work: Work,
    *,
    item_id: str,
    kind: ItemKind | None = None,
    title: str | None = None,
    minutes: int | None = None,
    presenter: str | None = None,
    proposal: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Change an item. What the meeting is asked to do stays once it has begun."""
    item, meeting = an_open_item(work, item_id)
    expect_version(item, expected_version)
    if kind is not None and kind is not item.item_kind:
        _change_kind(work, item, meeting, kind)
    if title is not None and item.case_id is None:
        require_agenda_open(meeting)
    change(
        item,
        title=opt_name(title) if item.case_id is None else None,
        minutes=None if minutes is None else _sane_minutes(minutes),
        presenter=opt_line(presenter),
        proposal=opt_text(proposal),
    )


def _change_kind(work: Work, item: AgendaItem, meeting: Meeting, kind: ItemKind) -> None:
    require_agenda_open(meeting)
    if item.case_id is None or kind not in _MINUTES:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    record = load_case(work, item.case_id)
    require(may_put_up(record.facts, kind=kind, state=meeting.state))
    _require_body_decides(work, record, meeting, kind)
    item.item_kind = kind
    if kind is not ItemKind.DECISION:
        item.fast_track_by = item.fast_track_reason = ""
    if meeting.state is MeetingState.CALLED:
        require_decidable(record, item, meeting)
    _note_change(meeting)
    settle(work, item.case_id)


def move_item(work: Work, *, item_id: str, after_id: str | None) -> None:
    """Move an item to just after another, or to the top."""
    item, meeting = an_open_item(work, item_id)
    require_agenda_open(meeting)
    if _place_after(work, item, meeting, after_id):
        _note_change(meeting)


def _place_after(work: Work, item: AgendaItem, meeting: Meeting, after_id: str | None) -> bool:
    """Place an item, and tell whether it moved."""
    there = agenda_of(work, meeting.id)
    others = [other for other in there if other.id != item.id]
    at = next((n for n, other in enumerate(others) if other.id == after_id), -1)
    if after_id is not None and at < 0:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    if [other.id for other in there].index(item.id) == at + 1:
        return False
    low = others[at].place if at >= 0 else ""
    # Two laptops may have given the same place; the next one that differs is the limit.
    high = next((other.place for other in others[at + 1 :] if other.place > low), "")
    item.place = key_between(low, high)
    return True


def take_off_agenda(work: Work, *, item_id: str) -> None:
    """Take an item off a draft. After the notice it has its number and stays on the list."""
    item, meeting = an_open_item(work, item_id)
    require_agenda_open(meeting)
    if item.number is not None:
        raise RuleBroken(Refused(Code.ITEM_HAS_NUMBER, {"number": str(item.number)}, ()))
    item.taken_off = True
    if item.case_id is not None:
        settle(work, item.case_id)


def use_fast_track(work: Work, *, item_id: str, decided_by: str, reason: str) -> None:
    """Let a named person put a case to decision in one meeting, with the reason (D7)."""
    item, meeting = an_open_item(work, item_id)
    require_agenda_open(meeting)
    name = a_name(decided_by)
    require(may_name(name))
    if item.case_id is None or item.item_kind in (ItemKind.STANDING, ItemKind.BREAK):
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, ()))
    record = load_case(work, item.case_id)
    require(may_put_up(record.facts, kind=ItemKind.DECISION, state=meeting.state))
    _require_body_decides(work, record, meeting, ItemKind.DECISION)
    item.item_kind = ItemKind.DECISION
    item.fast_track_by = name
    item.fast_track_reason = a_reason(reason)
    if meeting.state is MeetingState.CALLED:
        require_decidable(record, item, meeting)
    _note_change(meeting)
    settle(work, item.case_id)


def drop_fast_track(work: Work, *, item_id: str) -> None:
    """Let a case take its ordinary path again."""
    item, meeting = an_open_item(work, item_id)
    require_agenda_open(meeting)
    item.fast_track_by = item.fast_track_reason = ""
    if item.case_id is not None and meeting.state is MeetingState.CALLED:
        require_decidable(load_case(work, item.case_id), item, meeting)
