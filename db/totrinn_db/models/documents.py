# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The register of papers that were written, so that an edited file is never overwritten."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.parties import Language


class Document(Entity):
    """A paper on disk. `written_at` is ISO 8601 with zone."""

    __tablename__ = "document"
    kind = Kind.DOCUMENT

    document_kind: Mapped[DocumentKind] = mapped_column(text_enum(DocumentKind))
    language: Mapped[Language] = mapped_column(text_enum(Language))
    path: Mapped[str] = mapped_column(String(1000))
    sha256: Mapped[str] = mapped_column(String(64))
    written_at: Mapped[str] = mapped_column(Short)
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case.id"), index=True)
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    party_id: Mapped[str | None] = mapped_column(ForeignKey("party.id"))
    round_id: Mapped[str | None] = mapped_column(ForeignKey("anchoring_round.id"))
