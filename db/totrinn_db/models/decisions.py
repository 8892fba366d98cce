# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Decisions and what they set in motion."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum, unique_alive
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.meetings import Outcome
from totrinn_db.domain.wording import Weight


class Decision(Entity):
    """The wording adopted, by which outcome, and how it compares with the wording anchored.

    `parties` lists the ids it binds; empty means all.
    """

    __tablename__ = "decision"
    kind = Kind.CASE
    owner_field = "case_id"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    item_id: Mapped[str] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    round_id: Mapped[str | None] = mapped_column(ForeignKey("anchoring_round.id"))
    outcome: Mapped[Outcome] = mapped_column(text_enum(Outcome))
    wording: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(String(64))
    compared: Mapped[Weight | None] = mapped_column(text_enum(Weight))
    decided_on: Mapped[date]
    parties: Mapped[list[str]] = mapped_column(default=list)
    is_replaced: Mapped[bool] = mapped_column(default=False)


class FollowUp(Entity):
    """What a decision set in motion."""

    __tablename__ = "follow_up"
    kind = Kind.FOLLOW_UP

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    item_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"))
    text: Mapped[str]
    responsible: Mapped[str] = mapped_column(Short, default="")
    due: Mapped[date | None]
    light: Mapped[Light] = mapped_column(text_enum(Light))
    note: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None]


class RollOut(Entity):
    """How far one party has come with a follow-up that all of them carry out (O3)."""

    __tablename__ = "roll_out"
    __table_args__ = (unique_alive("follow_up_id", "party_id"),)
    kind = Kind.FOLLOW_UP
    owner_field = "follow_up_id"

    follow_up_id: Mapped[str] = mapped_column(ForeignKey("follow_up.id"), index=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"))
    light: Mapped[Light] = mapped_column(text_enum(Light))
    note: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None]
