# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the book of a meeting says: its whole agenda, the papers of its cases and their files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import select

from totrinn_db.domain.papers import AgendaLine, AttachedFile, BookCase, LateItems, MeetingBook
from totrinn_db.domain.parties import Language
from totrinn_db.models import Attachment, Meeting
from totrinn_db.queries.agenda_items import supplements_sent
from totrinn_db.queries.paper_agenda import agenda
from totrinn_db.queries.paper_cases import case_papers
from totrinn_db.work import Reading


def meeting_book(reading: Reading, meeting_id: str, language: Language) -> MeetingBook:
    """Gather all papers of a meeting as one."""
    meeting = reading.get(Meeting, meeting_id)
    papers = case_papers(reading, meeting_id, language)
    files = _files(reading, [case_id for case_id, _ in papers])
    notice = agenda(reading, meeting_id, language, whole=True)
    return MeetingBook(
        agenda=notice,
        written_on=reading.today,
        cases=tuple(BookCase(paper, files[case_id]) for case_id, paper in papers),
        late=_late(meeting, notice.lines),
    )


def _late(meeting: Meeting, lines: Sequence[AgendaLine]) -> tuple[LateItems, ...]:
    sent = supplements_sent(meeting)
    return tuple(
        LateItems(
            supplement=number,
            sent_on=sent[number - 1] if number <= len(sent) else None,
            lines=tuple(line for line in lines if line.supplement == number),
        )
        for number in sorted({line.supplement for line in lines} - {0})
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
