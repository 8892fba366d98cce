# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Anchoring rounds and each party's way and answer in them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum, unique_alive
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource, Level, RoundState
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind


class AnchoringRound(Entity):
    """One case, one frozen wording, one deadline."""

    __tablename__ = "anchoring_round"
    __table_args__ = (unique_alive("case_id", "number"),)
    kind = Kind.CASE
    owner_field = "case_id"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    number: Mapped[int]
    step: Mapped[StepKind] = mapped_column(text_enum(StepKind))
    wording_id: Mapped[str] = mapped_column(ForeignKey("wording.id"))
    sent_on: Mapped[date]
    sent_by: Mapped[str] = mapped_column(Short, default="")
    deadline: Mapped[date]
    state: Mapped[RoundState] = mapped_column(text_enum(RoundState), index=True)
    closed_on: Mapped[date | None]
    kept_by: Mapped[str] = mapped_column(Short, default="")
    kept_reason: Mapped[str] = mapped_column(default="")
    # None in rounds whose answers were kept before the version was noted.
    kept_wording_id: Mapped[str | None] = mapped_column(ForeignKey("wording.id"))


class SentPaper(Entity):
    """The case paper as it went out with a round, its wording apart. Never changed.

    `sections` are texts by key. Of the files the name, title and hash are kept. `exempt` names
    the legal basis of each part that was marked then: a section by key, a file by its hash.
    """

    __tablename__ = "sent_paper"
    __table_args__ = (unique_alive("round_id"),)
    kind = Kind.CASE
    owner_field = "round_id"

    round_id: Mapped[str] = mapped_column(ForeignKey("anchoring_round.id"))
    title: Mapped[str] = mapped_column(String(500))
    sections: Mapped[dict[str, Any]]
    consequences: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    attachments: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    # None in rounds that were sent before parts could be exempt.
    exempt: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class Anchoring(Entity):
    """One party in one round: told, asked, in treatment, answered, and on whose authority."""

    __tablename__ = "anchoring"
    __table_args__ = (unique_alive("round_id", "party_id"),)
    kind = Kind.ROUND
    owner_field = "round_id"

    round_id: Mapped[str] = mapped_column(ForeignKey("anchoring_round.id"), index=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"), index=True)
    status: Mapped[AnchoringStatus] = mapped_column(text_enum(AnchoringStatus), index=True)
    language: Mapped[Language] = mapped_column(text_enum(Language))
    sent_to: Mapped[str] = mapped_column(Short, default="")
    # None in rounds that were sent before forms had codes.
    reply_code: Mapped[str | None] = mapped_column(Short, index=True)
    acknowledged_on: Mapped[date | None]
    planned_organ: Mapped[str] = mapped_column(Short, default="")
    planned_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    organ: Mapped[str] = mapped_column(Short, default="")
    level: Mapped[Level | None] = mapped_column(text_enum(Level))
    archive_number: Mapped[str] = mapped_column(Short, default="")
    text: Mapped[str] = mapped_column(default="")
    answered_by: Mapped[str] = mapped_column(Short, default="")
    capacity: Mapped[str] = mapped_column(Short, default="")
    source: Mapped[AnswerSource | None] = mapped_column(text_enum(AnswerSource))
    confirmed: Mapped[bool] = mapped_column(default=True)
    wants_statement: Mapped[bool] = mapped_column(default=False)
    new_date: Mapped[date | None]
    condition_met: Mapped[bool] = mapped_column(default=False)
    condition_note: Mapped[str] = mapped_column(default="")
    condition_met_on: Mapped[date | None]
    registered_by: Mapped[str] = mapped_column(Short, default="")
    registered_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
