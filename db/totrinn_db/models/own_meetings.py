# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parties' own meetings at home, the rules they follow, and who has been told at home."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.own_meetings import MeetingSource, RulePattern


class OwnMeeting(Entity):
    """A meeting of an organ of a party's own. `papers_by` is the last day for papers, if known."""

    __tablename__ = "own_meeting"
    kind = Kind.PARTY
    owner_field = "party_id"

    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"), index=True)
    organ: Mapped[str] = mapped_column(Short)
    level: Mapped[Level | None] = mapped_column(text_enum(Level))
    held_on: Mapped[date] = mapped_column(index=True)
    papers_by: Mapped[date | None]
    source: Mapped[MeetingSource] = mapped_column(text_enum(MeetingSource))
    note: Mapped[str] = mapped_column(default="")
    ended_on: Mapped[date | None]


class OwnMeetingRule(Entity):
    """How often an organ meets, while its dates are not known. Days for papers are workdays.

    `nth` counts the weekday within the month, -1 for the last; `every_weeks` counts from
    `started_on`. `months_off` are numbers of months without meetings.
    """

    __tablename__ = "own_meeting_rule"
    kind = Kind.PARTY
    owner_field = "party_id"

    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"), index=True)
    organ: Mapped[str] = mapped_column(Short)
    level: Mapped[Level | None] = mapped_column(text_enum(Level))
    pattern: Mapped[RulePattern] = mapped_column(text_enum(RulePattern))
    weekday: Mapped[int]
    nth: Mapped[int] = mapped_column(default=1)
    every_weeks: Mapped[int] = mapped_column(default=1)
    months_off: Mapped[list[int]] = mapped_column(JSON)
    papers_days: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(default="")
    started_on: Mapped[date]
    ended_on: Mapped[date | None]


class Briefing(Entity):
    """A party was told after a meeting: of one case, or of the whole meeting without `case_id`.

    Told is not asked, and not anchored (E9, E10). `membership_id` is the seat of the person who
    told, if it was a representative.
    """

    __tablename__ = "briefing"
    kind = Kind.MEETING
    owner_field = "meeting_id"

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"), index=True)
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case.id"), index=True)
    membership_id: Mapped[str | None] = mapped_column(ForeignKey("membership.id"))
    briefed_on: Mapped[date]
    briefed_by: Mapped[str] = mapped_column(Short, default="")
    taken_back_on: Mapped[date | None]
