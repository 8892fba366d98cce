# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The hash of what a protocol says, and the approved protocols that no longer say it (rule 11)."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select

from totrinn_db.domain.history import canonical
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.check import Problem, ProblemCode
from totrinn_db.models import AgendaItem, Attendee, Body, Meeting, Statement
from totrinn_db.queries.agenda_items import items_of
from totrinn_db.queries.naming import meeting_label
from totrinn_db.work import Reading

_CHUNK = 200


def protocol_hash(reading: Reading, meeting: Meeting) -> str:
    """Hash what the protocol says: who was there, what was treated, and what came of it."""
    (found,) = _hashes(reading, [meeting])
    return found


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
        hashes = _hashes(reading, [meeting for meeting, _ in chunk])
        for (meeting, body), found in zip(chunk, hashes, strict=True):
            if found != meeting.protocol_hash:
                facts = {"meeting_id": meeting.id, "meeting": meeting_label(meeting, body)}
                yield Problem(ProblemCode.PROTOCOL_ALTERED, facts)


def _hashes(reading: Reading, meetings: Sequence[Meeting]) -> list[str]:
    ids = [meeting.id for meeting in meetings]
    present: dict[str, list[list[str]]] = defaultdict(list)
    for row in reading.session.scalars(select(Attendee).where(Attendee.meeting_id.in_(ids))):
        line = [row.membership_id, row.attendance.value, row.deputy]
        present[row.meeting_id].append(line)
    items: dict[str, list[AgendaItem]] = defaultdict(list)
    for item in items_of(reading, ids):
        items[item.meeting_id].append(item)
    spoken: dict[str, list[list[str]]] = defaultdict(list)
    rows = reading.session.scalars(
        select(Statement)
        .join(AgendaItem, Statement.item_id == AgendaItem.id)
        .where(AgendaItem.meeting_id.in_(ids), Statement.withdrawn.is_(False))
        .order_by(Statement.position)
    )
    for statement in rows:
        spoken[statement.item_id].append([statement.party_id, statement.text])
    return [
        _digest(
            {
                "meeting": [each.id, each.number, each.year, each.held_on.isoformat()],
                "chair": [each.chair, each.minute_taker, each.impartiality],
                "present": sorted(present[each.id]),
                "items": [_item(item, spoken[item.id]) for item in items[each.id]],
            }
        )
        for each in meetings
    ]


def _digest(content: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(content).encode("utf-8", "surrogatepass")).hexdigest()


def _item(item: AgendaItem, spoken: list[list[str]]) -> list[Any]:
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
        spoken,
    ]
