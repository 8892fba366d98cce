# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Agenda items, what came of them, and who was there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum, unique_alive
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome, StandingKind, WayOn
from totrinn_db.domain.stances import Stance


class AgendaItem(Entity):
    """One treatment in one meeting. `place` is a fractional key, so additions never collide.

    `number` and `number_year` are given when the meeting is called. `wording_id` is the version
    that lay before the meeting, `wording` the words adopted. `protocol_of_id` is the meeting
    whose protocol the item approves.
    """

    __tablename__ = "agenda_item"
    kind = Kind.MEETING
    owner_field = "meeting_id"

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case.id"), index=True)
    item_kind: Mapped[ItemKind] = mapped_column(text_enum(ItemKind))
    standing_kind: Mapped[StandingKind | None] = mapped_column(text_enum(StandingKind))
    title: Mapped[str] = mapped_column(String(500))
    place: Mapped[str] = mapped_column(Short)
    minutes: Mapped[int] = mapped_column(default=15)
    presenter: Mapped[str] = mapped_column(Short, default="")
    proposal: Mapped[str] = mapped_column(default="")
    number: Mapped[int | None]
    number_year: Mapped[int | None]
    # How the body wrote its numbers when this one was given; None: as it writes them today.
    number_pattern: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    is_late: Mapped[bool] = mapped_column(default=False)
    # Which supplement to the notice a late item stands on.
    supplement: Mapped[int | None]
    taken_off: Mapped[bool] = mapped_column(default=False)
    fast_track_by: Mapped[str] = mapped_column(Short, default="")
    fast_track_reason: Mapped[str] = mapped_column(default="")
    protocol_of_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"))
    carried_from_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"))
    notes: Mapped[str] = mapped_column(default="")
    # Who stood aside in this item; what is about none of them stands on the meeting.
    impartiality: Mapped[str | None]
    outcome: Mapped[Outcome | None] = mapped_column(text_enum(Outcome))
    wording_id: Mapped[str | None] = mapped_column(ForeignKey("wording.id"))
    wording: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    votes: Mapped[str] = mapped_column(default="")
    way_on: Mapped[WayOn | None] = mapped_column(text_enum(WayOn))
    lifted_to_id: Mapped[str | None] = mapped_column(ForeignKey("body.id"))
    # The body that the case belonged to before it was lifted.
    lifted_from_id: Mapped[str | None] = mapped_column(ForeignKey("body.id"))
    kept_by: Mapped[str] = mapped_column(Short, default="")
    kept_reason: Mapped[str] = mapped_column(default="")


class Statement(Entity):
    """A statement for the record, literally, from one party."""

    __tablename__ = "statement"
    kind = Kind.MEETING
    owner_field = "item_id"

    item_id: Mapped[str] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"))
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    withdrawn: Mapped[bool] = mapped_column(default=False)


class PartyWord(Entity):
    """What one party said in the meeting when an item was to be concluded, and who spoke for it."""

    __tablename__ = "party_word"
    __table_args__ = (unique_alive("item_id", "party_id"),)
    kind = Kind.MEETING
    owner_field = "item_id"

    item_id: Mapped[str] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"))
    stance: Mapped[Stance] = mapped_column(text_enum(Stance))
    spoken_by: Mapped[str] = mapped_column(Short, default="")


class Preparation(Entity):
    """What a pre-meeting notes of an item that its main meeting shall treat, and who speaks."""

    __tablename__ = "preparation"
    __table_args__ = (unique_alive("meeting_id", "item_id"),)
    kind = Kind.MEETING
    owner_field = "meeting_id"

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[str] = mapped_column(ForeignKey("agenda_item.id"))
    notes: Mapped[str] = mapped_column(default="")
    spokesperson: Mapped[str] = mapped_column(Short, default="")


class Attendee(Entity):
    """A member at a meeting; `deputy` names who met instead. Items are places on the agenda."""

    __tablename__ = "attendee"
    __table_args__ = (unique_alive("meeting_id", "membership_id"),)
    kind = Kind.MEETING
    owner_field = "meeting_id"

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    membership_id: Mapped[str] = mapped_column(ForeignKey("membership.id"))
    attendance: Mapped[Attendance] = mapped_column(text_enum(Attendance))
    deputy: Mapped[str] = mapped_column(Short, default="")
    from_item_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"))
    to_item_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"))
    note: Mapped[str] = mapped_column(Short, default="")
