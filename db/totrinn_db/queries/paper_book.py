# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the book of a meeting says: its whole agenda, the papers of its cases and their files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select

from totrinn_db.domain.papers import AttachedFile, BookCase, LateItems, MeetingBook
from totrinn_db.domain.parties import Language
from totrinn_db.models import AgendaItem, Attachment, Body, Meeting
from totrinn_db.queries.agenda_items import items_of, supplement_of, supplements_sent
from totrinn_db.queries.paper_agenda import agenda
from totrinn_db.queries.paper_cases import case_papers
from totrinn_db.queries.paper_parts import plain_number
from totrinn_db.work import Reading


def meeting_book(reading: Reading, meeting_id: str, language: Language) -> MeetingBook:
    """Gather all papers of a meeting as one."""
    meeting = reading.get(Meeting, meeting_id)
    papers = case_papers(reading, meeting_id, language)
    files = _files(reading, [case_id for case_id, _ in papers])
    return MeetingBook(
        agenda=agenda(reading, meeting_id, language, whole=True),
        written_on=reading.today,
        cases=tuple(BookCase(paper, files[case_id]) for case_id, paper in papers),
        late=_late(reading, meeting),
    )


def _late(reading: Reading, meeting: Meeting) -> tuple[LateItems, ...]:
    body = reading.get(Body, meeting.body_id)
    sent = supplements_sent(meeting)
    found: dict[int, list[AgendaItem]] = defaultdict(list)
    for item in items_of(reading, [meeting.id]):
        if supplement_of(item):
            found[supplement_of(item)].append(item)
    return tuple(
        LateItems(
            supplement=number,
            sent_on=sent[number - 1] if number <= len(sent) else None,
            numbers=tuple(plain_number(item, body) or item.title for item in items),
        )
        for number, items in sorted(found.items())
    )


def _files(reading: Reading, case_ids: Collection[str]) -> dict[str, tuple[AttachedFile, ...]]:
    rows = reading.session.scalars(
        select(Attachment)
        .where(Attachment.case_id.in_(case_ids), Attachment.withdrawn_on.is_(None))
        .order_by(Attachment.position)
    )
    found: dict[str, tuple[AttachedFile, ...]] = defaultdict(tuple)
    for row in rows:
        found[row.case_id] += (AttachedFile(row.title, row.name, row.size, row.sha256),)
    return found
