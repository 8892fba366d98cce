# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties and the regions that group them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.parties import Language, PartyKind


class Party(Entity):
    """A partner at the table. `number` is the kommunenummer or another register number."""

    __tablename__ = "party"
    kind = Kind.PARTY

    party_kind: Mapped[PartyKind] = mapped_column(text_enum(PartyKind))
    number: Mapped[str] = mapped_column(Short, default="")
    name: Mapped[str] = mapped_column(Short)
    full_name: Mapped[str] = mapped_column(Short)
    official_name: Mapped[str] = mapped_column(Short, default="")
    language: Mapped[Language | None] = mapped_column(text_enum(Language))
    contact: Mapped[str] = mapped_column(Short, default="")
    contact_title: Mapped[str] = mapped_column(Short, default="")
    contact_email: Mapped[str] = mapped_column(Short, default="")
    contact_phone: Mapped[str] = mapped_column(Short, default="")
    deputy_contact: Mapped[str] = mapped_column(Short, default="")
    note: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    ended_reason: Mapped[str] = mapped_column(default="")


class Region(Entity):
    """A region, kommunegruppe or area that groups parties."""

    __tablename__ = "region"
    kind = Kind.REGION

    name: Mapped[str] = mapped_column(Short)
    region_kind: Mapped[str] = mapped_column(Short, default="")
    position: Mapped[int] = mapped_column(default=0)
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]


class RegionMember(Entity):
    """A party's place in a region, dated. `is_assumed` asks the user to check it."""

    __tablename__ = "region_member"
    kind = Kind.REGION
    owner_field = "region_id"

    region_id: Mapped[str] = mapped_column(ForeignKey("region.id"), index=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"), index=True)
    is_assumed: Mapped[bool] = mapped_column(default=False)
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
