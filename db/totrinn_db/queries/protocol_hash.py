# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The hash of what a protocol says, and the approved protocols that no longer say it (rule 11)."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from totrinn_db.domain.history import canonical
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.check import Problem, ProblemCode
from totrinn_db.models import (
    AgendaItem,
    Attendee,
    Body,
    Decision,
    Meeting,
    Statement,
    Wording,
)
from totrinn_db.queries.agenda_items import items_of
from totrinn_db.queries.naming import item_number, meeting_label
from totrinn_db.work import Reading

_CHUNK = 200
Content = dict[str, Any]


def protocol_hash(reading: Reading, meeting: Meeting) -> str:
    """Hash what the protocol says: who was there, what was treated, and what came of it."""
    (found,) = _contents(reading, [meeting])
    return _digest(found)


def altered_protocols(reading: Reading) -> Iterator[Problem]:
    """List the approved protocols whose content is another than what was locked."""
    locked = reading.session.execute(
        select(Meeting, Body)
        .join(Body, Meeting.body_id == Body.id)
        .where(Meeting.state == MeetingState.PROTOCOL_APPROVED, Meeting.protocol_hash != "")
        .order_by(Meeting.id)
    ).all()
    for start in range(0, len(locked), _CHUNK):
        chunk = locked[start : start + _CHUNK]
        contents = _contents(reading, [meeting for meeting, _ in chunk])
        for (meeting, body), content in zip(chunk, contents, strict=True):
            if meeting.protocol_hash not in (_digest(content), _digest(_as_before(content))):
                facts = {"meeting_id": meeting.id, "meeting": meeting_label(meeting, body)}
                yield Problem(ProblemCode.PROTOCOL_ALTERED, facts)


def _contents(reading: Reading, meetings: Sequence[Meeting]) -> list[Content]:
    ids = [meeting.id for meeting in meetings]
    bodies = {body.id: body for body in reading.session.scalars(select(Body))}
    present: dict[str, list[list[Any]]] = defaultdict(list)
    for row in reading.session.scalars(select(Attendee).where(Attendee.meeting_id.in_(ids))):
        present[row.meeting_id].append(_attendee(row))
    items: dict[str, list[AgendaItem]] = defaultdict(list)
    for item in items_of(reading, ids):
        items[item.meeting_id].append(item)
    shared = _of_items(reading, ids)
    return [
        {
            "meeting": [each.id, each.number, each.year, each.held_on.isoformat()],
            "chair": [each.chair, each.minute_taker, each.impartiality],
            "present": sorted(present[each.id], key=lambda line: line[:_FIRST_OF_ATTENDEE]),
            "items": [_item(item, shared, bodies[each.body_id]) for item in items[each.id]],
            _ADDED: [each.starts_at.isoformat(), each.ends_at.isoformat(), each.place],
            **_stood_aside(items[each.id]),
        }
        for each in meetings
    ]


@dataclass(frozen=True, slots=True)
class _Shared:
    """What belongs to the items beside their own rows, by item; the wordings by their own id."""

    spoken: Mapping[str, list[list[str]]]
    bound: Mapping[str, list[str]]
    wordings: Mapping[str, str]


def _of_items(reading: Reading, meeting_ids: Sequence[str]) -> _Shared:
    own = AgendaItem.meeting_id.in_(meeting_ids)
    spoken: dict[str, list[list[str]]] = defaultdict(list)
    statements = (
        select(Statement)
        .join(AgendaItem, Statement.item_id == AgendaItem.id)
        .where(own, Statement.withdrawn.is_(False))
        .order_by(Statement.position)
    )
    for statement in reading.session.scalars(statements):
        spoken[statement.item_id].append([statement.party_id, statement.text])
    decisions = reading.session.execute(
        select(Decision.item_id, Decision.parties)
        .join(AgendaItem, Decision.item_id == AgendaItem.id)
        .where(own, Decision.is_replaced.is_(False))
    )
    texts = reading.session.execute(
        select(Wording.id, Wording.text)
        .join(AgendaItem, AgendaItem.wording_id == Wording.id)
        .where(own)
    )
    bound = {row[0]: sorted(row[1]) for row in decisions}
    return _Shared(spoken, bound, {row[0]: row[1] for row in texts})


def _stood_aside(items: Sequence[AgendaItem]) -> Content:
    """Give what is written of impartiality item by item; protocols without it hash as before."""
    told = {item.id: item.impartiality for item in items if item.impartiality}
    return {"stood_aside": told} if told else {}


def _digest(content: Content) -> str:
    return hashlib.sha256(canonical(content).encode("utf-8", "surrogatepass")).hexdigest()


def _attendee(row: Attendee) -> list[Any]:
    first = [row.membership_id, row.attendance.value, row.deputy]
    return [*first, row.from_item_id, row.to_item_id, row.note]


def _item(item: AgendaItem, shared: _Shared, body: Body) -> list[Any]:
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
        shared.spoken.get(item.id, []),
        # From here on only in protocols that were locked since these were part of the hash.
        item_number(item, body),
        item.standing_kind.value if item.standing_kind is not None else None,
        item.supplement,
        item.proposal or shared.wordings.get(item.wording_id or "", ""),
        item.lifted_to_id,
        shared.bound.get(item.id, []),
    ]


_FIRST_OF_ATTENDEE, _FIRST_OF_ITEM = 3, 13
_ADDED = "hours_and_place"


def _as_before(content: Content) -> Content:
    """Give what older locks are a hash of: less of each person and item, no hours and place."""
    return {
        **{key: value for key, value in content.items() if key != _ADDED},
        "present": [line[:_FIRST_OF_ATTENDEE] for line in content["present"]],
        "items": [item[:_FIRST_OF_ITEM] for item in content["items"]],
    }
