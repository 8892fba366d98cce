# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Cases: what is asked, in which words, with which consequences and attachments."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Base, Entity, Short, text_enum, unique_alive
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.phases import Phase


class Case(Entity):
    """A case. `reference_number` and `reference_year` make its stable reference `26-012`."""

    __tablename__ = "case"
    __table_args__ = (unique_alive("reference_year", "reference_number"),)
    kind = Kind.CASE

    reference_number: Mapped[int]
    reference_year: Mapped[int]
    title: Mapped[str] = mapped_column(String(500))
    phase: Mapped[Phase] = mapped_column(text_enum(Phase), index=True)
    class_id: Mapped[str] = mapped_column(ForeignKey("case_class.id"))
    path_id: Mapped[str] = mapped_column(ForeignKey("case_path.id"))
    body_id: Mapped[str] = mapped_column(ForeignKey("body.id"), index=True)
    origin_party_id: Mapped[str | None] = mapped_column(ForeignKey("party.id"))
    origin: Mapped[str] = mapped_column(Short, default="")
    channel: Mapped[str] = mapped_column(Short, default="")
    reported_on: Mapped[date | None]
    journal_reference: Mapped[str] = mapped_column(Short, default="")
    archive_reference: Mapped[str] = mapped_column(Short, default="")
    municipal_officer: Mapped[str] = mapped_column(Short, default="")
    trust_officer: Mapped[str] = mapped_column(Short, default="")
    spokesperson: Mapped[str] = mapped_column(Short, default="")
    patient_groups: Mapped[list[str]] = mapped_column(default=list)
    themes: Mapped[list[str]] = mapped_column(default=list)
    phase_before_hold: Mapped[Phase | None] = mapped_column(text_enum(Phase))
    review_on: Mapped[date | None]
    phase_reason: Mapped[str] = mapped_column(default="")


class CaseSection(Entity):
    """The text of one section; `key` is that of a SectionKind."""

    __tablename__ = "case_section"
    __table_args__ = (unique_alive("case_id", "key"),)
    kind = Kind.CASE
    owner_field = "case_id"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    key: Mapped[str] = mapped_column(Short)
    text: Mapped[str] = mapped_column(default="")


class Wording(Entity):
    """One version of the proposed decision. Frozen when it was sent out; never changed then."""

    __tablename__ = "wording"
    __table_args__ = (unique_alive("case_id", "number"),)
    kind = Kind.CASE
    owner_field = "case_id"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    number: Mapped[int]
    text: Mapped[str] = mapped_column(default="")
    fingerprint: Mapped[str] = mapped_column(String(64), default="")
    made_on: Mapped[date]
    is_frozen: Mapped[bool] = mapped_column(default=False)


class CaseConsequence(Entity):
    """What the case means for one party; `amount` is whole kroner a year."""

    __tablename__ = "case_consequence"
    kind = Kind.CASE
    owner_field = "case_id"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"))
    text: Mapped[str] = mapped_column(default="")
    amount: Mapped[int | None]


class Attachment(Entity):
    """A file that belongs to a case; its content lies under its SHA-256."""

    __tablename__ = "attachment"
    kind = Kind.CASE
    owner_field = "case_id"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    name: Mapped[str] = mapped_column(Short)
    title: Mapped[str] = mapped_column(Short, default="")
    media_type: Mapped[str] = mapped_column(Short, default="")
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(ForeignKey("attachment_data.sha256"))
    position: Mapped[int] = mapped_column(default=0)
    withdrawn_on: Mapped[date | None]


class AttachmentData(Base):
    """The content of a file, stored once under its own hash. Immutable, so not an event."""

    __tablename__ = "attachment_data"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
