# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Meetings."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum, unique_alive
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.meetings import MeetingState


class Meeting(Entity):
    """A meeting of a body. `agenda_version` counts the agendas sent out, 0 before the first.

    A pre-meeting in the body of its main meeting has no `number`: that series is the meetings'.
    """

    __tablename__ = "meeting"
    __table_args__ = (unique_alive("body_id", "year", "number"),)
    kind = Kind.MEETING

    body_id: Mapped[str] = mapped_column(ForeignKey("body.id"), index=True)
    number: Mapped[int | None]
    year: Mapped[int]
    held_on: Mapped[date] = mapped_column(index=True)
    starts_at: Mapped[time]
    ends_at: Mapped[time]
    place: Mapped[str] = mapped_column(Short, default="")
    link: Mapped[str] = mapped_column(String(500), default="")
    state: Mapped[MeetingState] = mapped_column(text_enum(MeetingState), index=True)
    main_meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"))
    agenda_version: Mapped[int] = mapped_column(default=0)
    called_on: Mapped[date | None]
    short_notice_reason: Mapped[str] = mapped_column(default="")
    chair: Mapped[str] = mapped_column(Short, default="")
    minute_taker: Mapped[str] = mapped_column(Short, default="")
    impartiality: Mapped[str] = mapped_column(default="")
    cancelled_by: Mapped[str] = mapped_column(Short, default="")
    cancel_reason: Mapped[str] = mapped_column(default="")
    protocol_approved_on: Mapped[date | None]
    protocol_approved_in_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"))
    # The days on which supplements to the notice were sent; the first is number 1.
    supplements: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    protocol_hash: Mapped[str] = mapped_column(String(64), default="")


class Correction(Entity):
    """A dated addition to an approved protocol. It is never changed; a new one corrects it.

    Where it is exempt from public access `basis_id` is the legal basis; without one it is public.
    """

    __tablename__ = "correction"
    kind = Kind.MEETING
    owner_field = "meeting_id"

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    written_on: Mapped[date]
    written_by: Mapped[str] = mapped_column(Short, default="")
    text: Mapped[str]
    basis_id: Mapped[str | None] = mapped_column(ForeignKey("legal_basis.id"))
