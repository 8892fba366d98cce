# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The register of papers that were written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from totrinn_db.columns import Entity
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.parties import Language
from totrinn_db.models import AnchoringRound, Case, Document, Meeting, Party
from totrinn_db.work import Work


@dataclass(frozen=True, slots=True)
class Noted:
    """A paper on disk: what it is, where it lies, its hash, and what it belongs to."""

    kind: DocumentKind
    language: Language
    path: str
    sha256: str
    case_id: str | None = None
    meeting_id: str | None = None
    party_id: str | None = None
    round_id: str | None = None


def register_documents(work: Work, *, papers: Sequence[Noted]) -> tuple[str, ...]:
    """Note papers on disk with their hashes, so that an edited file is never overwritten."""
    _require(work, Case, {paper.case_id for paper in papers if paper.case_id is not None})
    _require(work, Meeting, {paper.meeting_id for paper in papers if paper.meeting_id is not None})
    _require(work, Party, {paper.party_id for paper in papers if paper.party_id is not None})
    rounds = {paper.round_id for paper in papers if paper.round_id is not None}
    _require(work, AnchoringRound, rounds)
    rows = [
        Document(
            document_kind=paper.kind,
            language=paper.language,
            path=paper.path,
            sha256=paper.sha256,
            written_at=work.now.isoformat(),
            case_id=paper.case_id,
            meeting_id=paper.meeting_id,
            party_id=paper.party_id,
            round_id=paper.round_id,
        )
        for paper in papers
    ]
    work.session.add_all(rows)
    work.session.flush()
    return tuple(row.id for row in rows)


def _require(work: Work, model: type[Entity], ids: Collection[str]) -> None:
    """Find all that the papers belong to at once; a wave has some hundred papers."""
    found = set(work.session.scalars(select(model.id).where(model.id.in_(ids)))) if ids else set()
    for missing in sorted(set(ids) - found):
        raise NotFound(model.__tablename__, missing)


def register_document(
    work: Work,
    *,
    kind: DocumentKind,
    language: Language,
    path: str,
    sha256: str,
    case_id: str | None = None,
    meeting_id: str | None = None,
    party_id: str | None = None,
    round_id: str | None = None,
) -> str:
    """Note one paper."""
    paper = Noted(kind, language, path, sha256, case_id, meeting_id, party_id, round_id)
    return register_documents(work, papers=[paper])[0]
