# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What each paper says, gathered from the rows; writers make documents of it."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.models import Document
from totrinn_db.queries.paper_agenda import agenda
from totrinn_db.queries.paper_book import meeting_book
from totrinn_db.queries.paper_cases import case_paper, case_papers, sent_case_paper
from totrinn_db.queries.paper_follow_ups import (
    follow_up_bodies,
    follow_up_list,
    meeting_follow_ups,
)
from totrinn_db.queries.paper_letters import Letter, letters
from totrinn_db.queries.paper_meetings import extracts, protocol
from totrinn_db.queries.paper_parts import community_language
from totrinn_db.queries.paper_plan import progress_plan
from totrinn_db.queries.paper_report import annual_report
from totrinn_db.queries.paper_status import anchoring_status, case_template
from totrinn_db.queries.paper_wheel import yearly_wheel
from totrinn_db.work import Reading

__all__ = [
    "Letter",
    "agenda",
    "anchoring_status",
    "annual_report",
    "case_paper",
    "case_papers",
    "case_template",
    "community_language",
    "extracts",
    "follow_up_bodies",
    "follow_up_list",
    "known_hashes",
    "letters",
    "meeting_book",
    "meeting_follow_ups",
    "progress_plan",
    "protocol",
    "sent_case_paper",
    "yearly_wheel",
]


def known_hashes(reading: Reading) -> dict[str, str]:
    """Tell the hash of what Totrinn wrote last at each path."""
    rows = reading.session.execute(
        select(Document.path, Document.sha256).order_by(Document.written_at, Document.id)
    )
    return {row[0]: row[1] for row in rows}
