# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The items of an agenda: reading them in order, placing new ones, and giving numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, replace

from sqlalchemy import bindparam, select

from totrinn_db.commands.numbers import items_of, next_number
from totrinn_db.domain.agenda import LATE, Placed, rank, usual_place
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.facts import FastTrack
from totrinn_db.domain.meetings import ItemKind, StandingKind
from totrinn_db.domain.numbering import letter
from totrinn_db.domain.process import may_be_decided
from totrinn_db.domain.verdict import Refused, Verdict
from totrinn_db.models import AgendaItem, Body, Meeting, StandingItem
from totrinn_db.queries.facts import CaseRecord
from totrinn_db.queries.naming import pattern_of
from totrinn_db.sessions import prepared
from totrinn_db.work import Work

DECIDING = (ItemKind.DECISION, ItemKind.RECOMMENDATION)

_OF_MEETING = (
    select(AgendaItem)
    .where(AgendaItem.meeting_id == bindparam("meeting"))
    .order_by(AgendaItem.place, AgendaItem.id)
)
_ITEMS = prepared(_OF_MEETING)
_ITEMS_UP = prepared(_OF_MEETING.where(AgendaItem.taken_off.is_(False)))


def an_open_meeting(work: Work, meeting_id: str) -> Meeting:
    """Return a meeting that may still change; an approved protocol is locked (rule 11)."""
    meeting = work.get(Meeting, meeting_id)
    if meeting.state.is_locked:
        raise RuleBroken(
            Refused(Code.MEETING_LOCKED, {"state": meeting.state}, (Remedy.ADD_CORRECTION,))
        )
    return meeting


def an_open_item(work: Work, item_id: str) -> tuple[AgendaItem, Meeting]:
    """Return an item and its meeting, which may still change."""
    item = work.get(AgendaItem, item_id)
    return item, an_open_meeting(work, item.meeting_id)


def require_agenda_open(meeting: Meeting) -> None:
    """Refuse to change the agenda of a meeting that has begun."""
    if not meeting.state.takes_items:
        raise RuleBroken(
            Refused(Code.MEETING_STATE, {"state": meeting.state}, (Remedy.MOVE_TO_LATER_MEETING,))
        )


def agenda_of(work: Work, meeting_id: str, *, with_taken_off: bool = False) -> list[AgendaItem]:
    """Read the items of a meeting in their order."""
    statement = _ITEMS if with_taken_off else _ITEMS_UP
    work.session.flush()
    return list(work.session.scalars(statement, {"meeting": meeting_id}))


def place_item(
    work: Work, item: AgendaItem, *, is_last: bool = False, is_late: bool = False
) -> AgendaItem:
    """Put a new item where the usual order has it; a late one after all other cases."""
    there = agenda_of(work, item.meeting_id)
    last = _titles_at_the_end(work, there)
    placed = [
        Placed(
            other.place,
            rank(other.item_kind, other.standing_kind, is_last=other.title in last),
        )
        for other in there
    ]
    own = LATE if is_late else rank(item.item_kind, item.standing_kind, is_last=is_last)
    item.place = usual_place(placed, own)
    return work.add(item)


def _titles_at_the_end(work: Work, items: Sequence[AgendaItem]) -> Collection[str]:
    """Name the standing items of a body's own that come after its cases."""
    if not any(item.standing_kind is StandingKind.OTHER for item in items):
        return ()
    rows = work.session.execute(
        select(StandingItem.title_nb, StandingItem.title_nn)
        .join(Meeting, Meeting.body_id == StandingItem.body_id)
        .where(Meeting.id == items[0].meeting_id, StandingItem.is_last.is_(True))
    )
    return {title for row in rows for title in row}


def fast_track_of(item: AgendaItem) -> FastTrack | None:
    """Read an item's fast track, if it has one."""
    if not (item.fast_track_by or item.fast_track_reason):
        return None
    return FastTrack(item.fast_track_by, item.fast_track_reason)


def item_verdict(record: CaseRecord, item: AgendaItem, meeting: Meeting) -> Verdict:
    """Ask whether the item's case may be decided in the meeting."""
    return may_be_decided(
        record.facts,
        meeting_id=meeting.id,
        meeting_date=meeting.held_on,
        fast_track=fast_track_of(item),
    )


def require_decidable(record: CaseRecord, item: AgendaItem, meeting: Meeting) -> None:
    """Refuse to call a case to decision too early, and name the item (rule 1)."""
    if item.item_kind not in DECIDING:
        return
    verdict = item_verdict(record, item, meeting)
    if isinstance(verdict, Refused):
        facts = {**verdict.facts, "item": item.title}
        require(Refused(verdict.code, facts, verdict.remedies))


def lay_before(record: CaseRecord, item: AgendaItem) -> None:
    """Freeze the wording that the notice lays before the meeting; later ones are new versions."""
    wording = record.wording
    if wording is None or not wording.text.strip():
        return
    wording.is_frozen = True
    item.wording_id = wording.id


def give_number(work: Work, item: AgendaItem, meeting: Meeting) -> None:
    """Give an item its number and note how it is written; both steps may share a case's first.

    A pre-meeting gives none: its cases have the numbers of the main meeting's agenda (F3), and
    the body's series has no holes after it.
    """
    if item.number is not None or not item.item_kind.takes_number:
        return
    if meeting.main_meeting_id is not None:
        return
    body = work.get(Body, meeting.body_id)
    first = _first_number(work, item, body) if body.one_number_for_both else None
    if first is not None:
        item.number, item.number_year = first.number, first.number_year
        item.number_pattern = first.number_pattern or asdict(pattern_of(body))
        return
    alike = _lettered(work, item, meeting) if body.letters_for_information else []
    suffix = letter(len(alike) + 1) if alike or _has_company(work, item, meeting, body) else ""
    item.number = alike[0].number if alike else next_number(work, items_of(body.id), meeting.year)
    item.number_year = alike[0].number_year if alike else meeting.year
    item.number_pattern = asdict(replace(pattern_of(body), suffix=suffix))


def _lettered(work: Work, item: AgendaItem, meeting: Meeting) -> list[AgendaItem]:
    """List the items of information of the meeting that share a number already."""
    if item.item_kind is not ItemKind.INFORMATION:
        return []
    return [other for other in agenda_of(work, meeting.id) if _suffix(other)]


def _suffix(item: AgendaItem) -> str:
    return str((item.number_pattern or {}).get("suffix", ""))


def _has_company(work: Work, item: AgendaItem, meeting: Meeting, body: Body) -> bool:
    """Tell whether another item of information gets its number now too: one alone has no letter."""
    if not body.letters_for_information or item.item_kind is not ItemKind.INFORMATION:
        return False
    return any(
        other.id != item.id and other.item_kind is ItemKind.INFORMATION and other.number is None
        for other in agenda_of(work, meeting.id)
    )


def _first_number(work: Work, item: AgendaItem, body: Body) -> AgendaItem | None:
    if item.case_id is None:
        return None
    return work.session.scalar(
        select(AgendaItem)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(
            AgendaItem.case_id == item.case_id,
            AgendaItem.number.is_not(None),
            Meeting.body_id == body.id,
        )
        .order_by(Meeting.held_on, AgendaItem.number)
        .limit(1)
    )


def keep_numbers(work: Work, body: Body) -> None:
    """Note how older numbers of a body are written, before it writes them in another way."""
    numbered = (
        select(AgendaItem)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(Meeting.body_id == body.id, AgendaItem.number.is_not(None))
    )
    for item in work.session.scalars(numbered):
        item.number_pattern = item.number_pattern or asdict(pattern_of(body))
