# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The register of papers that were written."""

from __future__ import annotations

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.parties import Language
from totrinn_db.models import AnchoringRound, Case, Document, Meeting, Party
from totrinn_db.work import Work


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
    """Note a paper on disk with its hash, so that an edited file is never overwritten."""
    return work.add(
        Document(
            document_kind=kind,
            language=language,
            path=path,
            sha256=sha256,
            written_at=work.now.isoformat(),
            case_id=None if case_id is None else work.get(Case, case_id).id,
            meeting_id=None if meeting_id is None else work.get(Meeting, meeting_id).id,
            party_id=None if party_id is None else work.get(Party, party_id).id,
            round_id=None if round_id is None else work.get(AnchoringRound, round_id).id,
        )
    ).id
