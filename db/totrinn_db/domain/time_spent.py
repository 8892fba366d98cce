# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where the time of a case went, from its report to its decision (requirement L4).

Every day belongs to one cause. Parties are told together, by region or level, and only where so
many answered that nobody is pointed at; they keep their own order and are never ranked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from statistics import median

from totrinn_db.domain.anchoring import Level

FEWEST_IN_GROUP = 5
# From the meeting that discusses a case to its letter: what is longer is a paper that was late.
USUAL_DISPATCH = timedelta(days=7)


class Cause(StrEnum):
    """What a day went to, in the order of a case's way."""

    TO_DISCUSSION = "to_discussion"
    TO_LETTER = "to_letter"
    PAPER_LATE = "paper_late"
    ASKED_AGAIN = "asked_again"
    IN_WINDOW = "in_window"
    NO_MEETING = "no_meeting"
    ANSWERED_LATE = "answered_late"
    TO_DECISION = "to_decision"


@dataclass(frozen=True, slots=True)
class Reply:
    """One counted party's answer in a round, and whether it met at home before the deadline.

    `had_meeting` is None where its meetings are not known; then it is taken to have met.
    """

    party_id: str
    region_id: str
    level: Level | None
    answered_on: date
    had_meeting: bool | None = None


@dataclass(frozen=True, slots=True)
class RoundDates:
    """One round: when it went out, its deadline, and the answers of those who count."""

    sent_on: date
    deadline: date
    replies: tuple[Reply, ...] = ()

    @property
    def complete_on(self) -> date:
        """Give the day of the last answer; without answers, that of the letter."""
        return max((reply.answered_on for reply in self.replies), default=self.sent_on)


@dataclass(frozen=True, slots=True)
class CaseDates:
    """The dates of a case that is decided. Rounds are in order; a fast track has none."""

    case_id: str
    reported_on: date
    discussed_on: date | None
    decided_on: date
    rounds: tuple[RoundDates, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseTime:
    """The days of one case by cause; causes that took no day are left out."""

    case_id: str
    decided_on: date
    spent: Mapping[Cause, int] = field(default_factory=dict)

    @property
    def days(self) -> int:
        """Give the days from report to decision."""
        return sum(self.spent.values())


@dataclass(frozen=True, slots=True)
class GroupTime:
    """How one group answered. `key` is a region's id or a level; "" gathers the small groups.

    `days` is the median from letter to answer. `late` came after the deadline; of these,
    `without_meeting` had no meeting of their own before it.
    """

    key: str
    answers: int
    days: float
    late: int
    without_meeting: int


def case_time(case: CaseDates) -> CaseTime:
    """Share the days of a case among the causes."""
    spent: dict[Cause, int] = defaultdict(int)
    at = case.reported_on

    def until(day: date, cause: Cause) -> None:
        nonlocal at
        end = min(max(day, at), case.decided_on)
        if end > at:
            spent[cause] += (end - at).days
            at = end

    if case.discussed_on is not None:
        until(case.discussed_on, Cause.TO_DISCUSSION)
    if case.rounds:
        until(min(case.rounds[0].sent_on, at + USUAL_DISPATCH), Cause.TO_LETTER)
        until(case.rounds[0].sent_on, Cause.PAPER_LATE)
        until(case.rounds[-1].sent_on, Cause.ASKED_AGAIN)
        _share_round(case.rounds[-1], until)
    until(case.decided_on, Cause.TO_DECISION)
    return CaseTime(case.case_id, case.decided_on, dict(spent))


def _share_round(last: RoundDates, until: Callable[[date, Cause], None]) -> None:
    """Share the round that counted: what is after its deadline is somebody's who was awaited."""
    until(min(last.deadline, last.complete_on), Cause.IN_WINDOW)
    after = sorted(
        {r.answered_on for r in last.replies if r.answered_on > last.deadline} | {last.complete_on}
    )
    for day in after:
        awaited = [r for r in last.replies if r.answered_on >= day > last.deadline]
        had_none = bool(awaited) and all(r.had_meeting is False for r in awaited)
        until(day, Cause.NO_MEETING if had_none else Cause.ANSWERED_LATE)


def usual_days(times: Sequence[CaseTime]) -> dict[Cause, float]:
    """Give the mean days of a case by cause, in the order of the causes."""
    if not times:
        return {}
    sums = {cause: sum(time.spent.get(cause, 0) for time in times) for cause in Cause}
    return {cause: days / len(times) for cause, days in sums.items()}


def by_region(rounds: Iterable[RoundDates], order: Sequence[str]) -> tuple[GroupTime, ...]:
    """Tell how the regions answered, in the order that the community gives them."""
    return _groups(rounds, lambda reply: reply.region_id, order)


def by_level(rounds: Iterable[RoundDates]) -> tuple[GroupTime, ...]:
    """Tell how answers of each level came, from administration to council."""
    order = [level.value for level in sorted(Level, key=lambda level: level.rank)]
    return _groups(rounds, lambda reply: reply.level.value if reply.level else "", order)


def by_party(rounds: Iterable[RoundDates], order: Sequence[str]) -> tuple[GroupTime, ...]:
    """Tell how each party answered: for the coordinator's own eyes, never printed."""
    return _groups(rounds, lambda reply: reply.party_id, order, fewest=1)


def _groups(
    rounds: Iterable[RoundDates],
    key: Callable[[Reply], str],
    order: Sequence[str],
    *,
    fewest: int = FEWEST_IN_GROUP,
) -> tuple[GroupTime, ...]:
    found: dict[str, list[tuple[RoundDates, Reply]]] = defaultdict(list)
    for each in rounds:
        for reply in each.replies:
            found[key(reply)].append((each, reply))
    small = [name for name, there in found.items() if name and len(there) < fewest]
    for name in small:
        found[""].extend(found.pop(name))
    if 0 < len(found.get("", ())) < fewest:
        del found[""]
    known = [name for name in order if name in found]
    rest = [name for name in found if name not in known and name]
    last = [""] if "" in found else []
    return tuple(_group(name, found[name]) for name in (*known, *sorted(rest), *last))


def _group(name: str, there: Sequence[tuple[RoundDates, Reply]]) -> GroupTime:
    late = [reply for each, reply in there if reply.answered_on > each.deadline]
    return GroupTime(
        key=name,
        answers=len(there),
        days=median((reply.answered_on - each.sent_on).days for each, reply in there),
        late=len(late),
        without_meeting=sum(reply.had_meeting is False for reply in late),
    )
