# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who may be reminded of a round, from the log of earlier reminders.

Only those who have not answered, and never twice the same day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.anchoring import AnchoringStatus


class NotReminded(StrEnum):
    """Why a party is not reminded today."""

    ANSWERED = "answered"
    NOT_ASKED = "not_asked"
    HAS_MORE_TIME = "has_more_time"
    REMINDED_TODAY = "reminded_today"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder that was made for one party."""

    party_id: str
    on: date


@dataclass(frozen=True, slots=True)
class Awaited:
    """One party of a round and how it stands today (see `status_today`)."""

    party_id: str
    party: str
    status: AnchoringStatus


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """Whether one party is reminded today, and how often it has been before."""

    party_id: str
    party: str
    left_out: NotReminded | None
    times: int
    last_on: date | None

    @property
    def is_due(self) -> bool:
        """Tell whether the party may be reminded today."""
        return self.left_out is None


def reminders(
    parties: Iterable[Awaited], log: Iterable[Reminder], *, today: date
) -> tuple[ReminderRow, ...]:
    """Sort the parties of a round into those to remind today and those not to, with the reason."""
    days: dict[str, list[date]] = {}
    for reminder in log:
        days.setdefault(reminder.party_id, []).append(reminder.on)
    return tuple(_row(party, days.get(party.party_id, []), today) for party in parties)


def _row(party: Awaited, days: list[date], today: date) -> ReminderRow:
    return ReminderRow(
        party_id=party.party_id,
        party=party.party,
        left_out=_left_out(party.status, reminded_today=today in days),
        times=len(days),
        last_on=max(days, default=None),
    )


def _left_out(status: AnchoringStatus, *, reminded_today: bool) -> NotReminded | None:
    if status.meaning.is_answer:
        return NotReminded.ANSWERED
    if status is AnchoringStatus.NOT_ASKED:
        return NotReminded.NOT_ASKED
    if status is AnchoringStatus.NEEDS_MORE_TIME:
        return NotReminded.HAS_MORE_TIME
    return NotReminded.REMINDED_TODAY if reminded_today else None
