# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The paper of a case today, the one that went out with a round, and how they differ (rule 2)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import bindparam, select

from totrinn_db.domain.sent_papers import (
    SentAttachment,
    SentConsequence,
    SentPaper,
)
from totrinn_db.models import Attachment, Case, CaseConsequence, CaseSection
from totrinn_db.models import SentPaper as SentRow
from totrinn_db.queries.exemptions import exemptions
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading

# The page of a case shows the same parts.
SECTIONS = prepared(
    select(CaseSection).where(CaseSection.case_id == bindparam("case_id")).order_by(CaseSection.key)
)
CONSEQUENCES = prepared(
    select(CaseConsequence)
    .where(CaseConsequence.case_id == bindparam("case_id"))
    .order_by(CaseConsequence.id)
)
ATTACHMENTS = prepared(
    select(Attachment)
    .where(Attachment.case_id == bindparam("case_id"), Attachment.withdrawn_on.is_(None))
    .order_by(Attachment.position)
)
_SENT = prepared(select(SentRow).where(SentRow.round_id.in_(bindparam("keys", expanding=True))))


def paper_now(reading: Reading, case_id: str) -> SentPaper:
    """Gather what the paper of a case says today."""
    of = {"case_id": case_id}
    sections = reading.session.scalars(SECTIONS, of)
    means = reading.session.scalars(CONSEQUENCES, of)
    files = reading.session.scalars(ATTACHMENTS, of).all()
    marks = exemptions(reading, case_id)
    hashes = {row.id: row.sha256 for row in files}
    return SentPaper(
        title=reading.get(Case, case_id).title,
        sections={row.key: row.text for row in sections if row.text},
        consequences=tuple(
            SentConsequence(row.party_id, row.text, row.amount)
            for row in means
            if row.text or row.amount is not None
        ),
        attachments=tuple(SentAttachment(row.name, row.title, row.sha256) for row in files),
        exempt={hashes.get(part, part): basis for part, basis in marks.items()},
    )


def sent_papers(reading: Reading, round_ids: Collection[str]) -> dict[str, SentPaper]:
    """Give the papers that went out with these rounds; older rounds have none."""
    rows = reading.session.scalars(_SENT, {"keys": list(round_ids)})
    return {row.round_id: _paper(row) for row in rows}


def sent_paper(reading: Reading, round_id: str) -> SentPaper | None:
    """Give the paper that went out with a round, if it was noted."""
    return sent_papers(reading, [round_id]).get(round_id)


def _paper(row: SentRow) -> SentPaper:
    return SentPaper(
        title=row.title,
        sections=row.sections,
        consequences=tuple(SentConsequence(**each) for each in row.consequences),
        attachments=tuple(SentAttachment(**each) for each in row.attachments),
        exempt=row.exempt or {},
    )
