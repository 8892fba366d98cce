# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The files that stand behind an answer: the form, the letter or the e-mail as it came in."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum, unique_alive
from totrinn_db.domain.anchoring import AnswerSource
from totrinn_db.domain.changes import Kind


class Evidence(Entity):
    """A file that a party sent as its answer; the content lies under its SHA-256."""

    __tablename__ = "evidence"
    __table_args__ = (unique_alive("anchoring_id", "sha256"),)
    kind = Kind.ROUND
    owner_field = "anchoring_id"

    anchoring_id: Mapped[str] = mapped_column(ForeignKey("anchoring.id"))
    name: Mapped[str] = mapped_column(Short)
    media_type: Mapped[str] = mapped_column(Short, default="")
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(
        String(64), ForeignKey("attachment_data.sha256"), index=True
    )
    received_on: Mapped[date]
    source: Mapped[AnswerSource] = mapped_column(text_enum(AnswerSource))
    note: Mapped[str] = mapped_column(default="")
    withdrawn_on: Mapped[date | None]
