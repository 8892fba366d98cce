# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What has been planned for a case before it is sent: its letter, its deadline, its meeting."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, unique_alive
from totrinn_db.domain.changes import Kind


class CasePlan(Entity):
    """The plan that is used in a case: a proposal for the sending, and the meeting aimed at."""

    __tablename__ = "case_plan"
    __table_args__ = (unique_alive("case_id"),)
    kind = Kind.CASE
    owner_field = "case_id"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"))
    letter_on: Mapped[date | None]
    deadline: Mapped[date | None]
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"))
