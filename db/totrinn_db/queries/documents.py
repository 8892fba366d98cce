# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The register of papers: what was written, for which case or meeting, and where it lies."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from totrinn_db.domain.views.documents import DocumentRow
from totrinn_db.models import Body, Document, Meeting, Party
from totrinn_db.queries.naming import case_names, meeting_label
from totrinn_db.work import Reading

LIMIT = 1000


def documents(reading: Reading, limit: int = LIMIT) -> tuple[DocumentRow, ...]:
    """List the papers, the newest first; a file that was written again stands once."""
    wanted = select(Document).where(~Document.removed).order_by(Document.written_at.desc())
    rows: dict[str, Document] = {}
    for row in reading.session.scalars(wanted):
        if len(rows) == limit:
            break
        rows.setdefault(row.path, row)
    cases = case_names(reading, sorted({row.case_id for row in rows.values() if row.case_id}))
    names = {key: name.label for key, name in cases.items()} | _meetings(reading)
    parties = dict(reading.session.execute(select(Party.id, Party.name)).all())
    return tuple(
        DocumentRow(
            id=row.id,
            kind=row.document_kind,
            language=row.language,
            path=row.path,
            sha256=row.sha256,
            written_at=datetime.fromisoformat(row.written_at),
            about=names.get(row.case_id or "") or names.get(row.meeting_id or "", ""),
            party=parties.get(row.party_id or "", ""),
            case_id=row.case_id or "",
            meeting_id=row.meeting_id or "",
        )
        for row in rows.values()
    )


def _meetings(reading: Reading) -> dict[str, str]:
    found = select(Meeting, Body).join(Body, Meeting.body_id == Body.id)
    return {
        meeting.id: meeting_label(meeting, body) for meeting, body in reading.session.execute(found)
    }
