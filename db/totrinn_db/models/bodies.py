# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Bodies, the persons who sit in them, and which parties they speak for."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum
from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.meetings import StandingKind
from totrinn_db.domain.parties import Side


class Body(Entity):
    """A body with its own rules. Abbreviations repeat and are never keys. Days are workdays."""

    __tablename__ = "body"
    kind = Kind.BODY

    level: Mapped[BodyLevel] = mapped_column(text_enum(BodyLevel))
    name_nb: Mapped[str] = mapped_column(Short)
    name_nn: Mapped[str] = mapped_column(Short)
    abbreviation: Mapped[str] = mapped_column(Short, default="")
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("body.id"))
    region_id: Mapped[str | None] = mapped_column(ForeignKey("region.id"))
    mandate: Mapped[str] = mapped_column(default="")
    mandate_from: Mapped[str] = mapped_column(Short, default="")
    leadership: Mapped[str] = mapped_column(default="")
    meetings_per_year: Mapped[int | None]
    number_prefix: Mapped[str] = mapped_column(Short, default="Sak")
    number_separator: Mapped[str] = mapped_column(Short, default="/")
    number_year_digits: Mapped[int] = mapped_column(default=4)
    number_year_first: Mapped[bool] = mapped_column(default=False)
    number_pad: Mapped[int] = mapped_column(default=0)
    one_number_for_both: Mapped[bool] = mapped_column(default=False)
    # Whether the items of information share a number, told apart by letters; None: they do not.
    letters_for_information: Mapped[bool | None]
    papers_days: Mapped[int] = mapped_column(default=10)
    papers_minimum_days: Mapped[int] = mapped_column(default=5)
    quorum_percent: Mapped[int] = mapped_column(default=50)
    counted_kinds: Mapped[list[str]]
    condition_blocks: Mapped[bool] = mapped_column(default=True)
    objection_blocks: Mapped[bool] = mapped_column(default=True)
    decides_cases: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    ended_reason: Mapped[str] = mapped_column(default="")


class StandingItem(Entity):
    """An item that stands on every agenda of a body. `is_last` puts it after the cases."""

    __tablename__ = "standing_item"
    kind = Kind.BODY
    owner_field = "body_id"

    body_id: Mapped[str] = mapped_column(ForeignKey("body.id"), index=True)
    standing_kind: Mapped[StandingKind] = mapped_column(text_enum(StandingKind))
    title_nb: Mapped[str] = mapped_column(Short)
    title_nn: Mapped[str] = mapped_column(Short)
    proposal_nb: Mapped[str] = mapped_column(default="")
    proposal_nn: Mapped[str] = mapped_column(default="")
    is_last: Mapped[bool] = mapped_column(default=False)
    minutes: Mapped[int] = mapped_column(default=5)
    position: Mapped[int] = mapped_column(default=0)
    ended: Mapped[bool] = mapped_column(default=False)


class Person(Entity):
    """A person who takes part for a party or an organisation."""

    __tablename__ = "person"
    kind = Kind.PERSON

    name: Mapped[str] = mapped_column(Short)
    title: Mapped[str] = mapped_column(Short, default="")
    party_id: Mapped[str | None] = mapped_column(ForeignKey("party.id"), index=True)
    organisation: Mapped[str] = mapped_column(Short, default="")
    email: Mapped[str] = mapped_column(Short, default="")
    phone: Mapped[str] = mapped_column(Short, default="")


class Membership(Entity):
    """A person's seat in a body, dated; `deputy_for_id` ties a personal deputy to a seat."""

    __tablename__ = "membership"
    kind = Kind.BODY
    owner_field = "body_id"

    body_id: Mapped[str] = mapped_column(ForeignKey("body.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[MemberRole] = mapped_column(text_enum(MemberRole))
    side: Mapped[Side] = mapped_column(text_enum(Side))
    has_vote: Mapped[bool] = mapped_column(default=True)
    may_speak: Mapped[bool] = mapped_column(default=True)
    may_propose: Mapped[bool] = mapped_column(default=True)
    deputy_for_id: Mapped[str | None] = mapped_column(ForeignKey("membership.id"))
    appointed_by: Mapped[str] = mapped_column(Short, default="")
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]


class Representation(Entity):
    """A party that a member speaks for, dated. Speaking for is not deciding for (B10)."""

    __tablename__ = "representation"
    kind = Kind.BODY
    owner_field = "membership_id"

    membership_id: Mapped[str] = mapped_column(ForeignKey("membership.id"), index=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"), index=True)
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
