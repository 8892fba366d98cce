# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Counts of cases, answers and follow-ups. They keep the order of the community or of the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.anchoring import AnchoringStatus, status_today
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.follow_ups import Light, light_today


@dataclass(frozen=True, slots=True)
class Tally:
    """How many there are of something; `key` is the value of an enum or a name."""

    key: str
    number: int


def tally(keys: Iterable[str], order: Sequence[str] | None = None) -> tuple[Tally, ...]:
    """Count keys in a given order, or alphabetically; what comes not at all is left out."""
    counted = Counter(keys)
    known = [key for key in dict.fromkeys(order or ()) if key in counted]
    rest = sorted((key for key in counted if key not in known), key=sort_key)
    return tuple(Tally(key, counted[key]) for key in (*known, *rest))


@dataclass(frozen=True, slots=True)
class Asked:
    """A party that was asked, and what came of it; `number` when it was so with several."""

    status: AnchoringStatus
    deadline: date
    answered_on: date | None = None
    new_date: date | None = None
    number: int = 1


@dataclass(frozen=True, slots=True)
class AnswerTally:
    """The answers of one kind, and how many came after the deadline."""

    status: AnchoringStatus
    number: int
    late: int

    @property
    def in_time(self) -> int:
        """Give how many came by the deadline."""
        return self.number - self.late


def answer_tallies(asked: Iterable[Asked], today: date) -> tuple[AnswerTally, ...]:
    """Count answers by kind. Those who still have time are left out; silence is a kind (rule 4)."""
    number: Counter[AnchoringStatus] = Counter()
    late: Counter[AnchoringStatus] = Counter()
    for each in asked:
        status = status_today(
            each.status, deadline=each.deadline, today=today, new_date=each.new_date
        )
        if status.meaning.is_answer:
            number[status] += each.number
            if each.answered_on is not None and each.answered_on > each.deadline:
                late[status] += each.number
        elif status is AnchoringStatus.NO_ANSWER:
            number[status] += each.number
            late[status] += each.number
    return tuple(AnswerTally(kind, number[kind], late[kind]) for kind in AnchoringStatus
                 if number[kind])  # fmt: skip


class Course(StrEnum):
    """How it went with what a decision set in motion."""

    DONE = "done"
    DONE_LATE = "done_late"
    ON_ITS_WAY = "on_its_way"
    LATE = "late"
    STOPPED = "stopped"


def course_of(light: Light, due: date | None, done_on: date | None, today: date) -> Course:
    """Tell how one follow-up went."""
    match light_today(light, due, today):
        case Light.DONE:
            was_late = due is not None and done_on is not None and done_on > due
            return Course.DONE_LATE if was_late else Course.DONE
        case Light.RED:
            return Course.STOPPED
        case Light.YELLOW:
            return Course.LATE
        case Light.GREEN:
            return Course.ON_ITS_WAY
