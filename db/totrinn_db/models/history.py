# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The history: one change an act, one event a row it set. Append-only."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Base, Id, Short


class Change(Base):
    """One act of a user. `at` is ISO 8601 with zone; `clock` is the logical clock."""

    __tablename__ = "change"
    __table_args__ = (UniqueConstraint("installation_id", "counter"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    installation_id: Mapped[str] = mapped_column(Id)
    counter: Mapped[int]
    clock: Mapped[int] = mapped_column(index=True)
    command: Mapped[str] = mapped_column(Short)
    facts: Mapped[dict[str, Any]]
    actor_id: Mapped[str] = mapped_column(Id)
    actor_name: Mapped[str] = mapped_column(Short)
    at: Mapped[str] = mapped_column(Short)
    undoes_id: Mapped[str | None] = mapped_column(ForeignKey("change.id"))
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class Event(Base):
    """What a change did to one row: `fields` maps each field to [before, after].

    `overwrites` maps a field to the id of the event whose value it replaced; a field without
    one was set for the first time. `owner_kind` and `owner_id` name the thing on a screen that the
    row belongs to, and `case_id` the case it concerns, if any.
    """

    __tablename__ = "event"
    __table_args__ = (Index(None, "entity_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    change_id: Mapped[str] = mapped_column(ForeignKey("change.id"), index=True)
    position: Mapped[int]
    entity: Mapped[str] = mapped_column(Short)
    entity_id: Mapped[str] = mapped_column(Id)
    owner_kind: Mapped[str] = mapped_column(Short)
    owner_id: Mapped[str] = mapped_column(Id, index=True)
    case_id: Mapped[str | None] = mapped_column(Id, index=True)
    fields: Mapped[dict[str, Any]]
    overwrites: Mapped[dict[str, Any]]
    salt: Mapped[str] = mapped_column(String(32))
    digest: Mapped[str] = mapped_column(String(64))
