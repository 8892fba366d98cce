# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Another meeting plan, tried on the cases that were decided: how many would have come sooner.

Each case is run twice by the same rules, with the meetings as they were and with the changed ones,
so that only the change makes the difference. A letter takes as long after the discussion as it
did, a party as long after its own meeting, or after the letter where its meetings are not known.
A case that came to a meeting at shorter notice than the body's own does so again, so that no plan
is praised for a date that was reached without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from totrinn_db.domain.planning.diary import Diary
from totrinn_db.domain.planning.facts import LeadTimes
from totrinn_db.domain.workdays import WorkCalendar

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WheelMeeting:
    """A meeting of the body. `id` is empty for one that is only tried."""

    id: str
    on: date


@dataclass(frozen=True, slots=True)
class PastReply:
    """One counted party's answer: when it came, and the meetings it could have been given in.

    `diary` is None where its meetings are not known, or where none was needed.
    """

    party_id: str
    answered_on: date
    rank: int = 0
    diary: Diary | None = None


@dataclass(frozen=True, slots=True)
class PastCase:
    """A case as it went through both steps. `replies` are those of the round that counted."""

    case_id: str
    reported_on: date
    discussed_on: date
    sent_on: date
    decided_on: date
    replies: tuple[PastReply, ...] = ()


@dataclass(frozen=True, slots=True)
class WheelRules:
    """The body's deadlines in working days, and the lead times at home.

    A case must be reported `reporting_days` before the meeting that discusses it, and the answers
    must be in the working day before the papers of the meeting that decides are sent, which is
    `papers_days` ahead.
    """

    reporting_days: int
    papers_days: int
    lead: LeadTimes = LeadTimes()
    calendar: WorkCalendar = WorkCalendar()


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Hold a meeting on another day."""

    meeting_id: str
    on: date


@dataclass(frozen=True, slots=True)
class AlsoOn:
    """Hold one more meeting."""

    on: date


@dataclass(frozen=True, slots=True)
class Without:
    """Leave a meeting out."""

    meeting_id: str


@dataclass(frozen=True, slots=True)
class LettersEarlier:
    """Send every letter so many days sooner, but never before the day after the discussion."""

    days: int


WheelChange = MoveTo | AlsoOn | Without | LettersEarlier


@dataclass(frozen=True, slots=True)
class Run:
    """When a case is discussed and decided by a plan; None where the plan has no meeting for it."""

    discussed_on: date | None
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class Compared:
    """One case by both plans."""

    case: PastCase
    before: Run
    after: Run

    @property
    def days_won(self) -> int | None:
        """Count the days that the decision comes sooner, negative if later; None if not known."""
        if self.before.decided_on is None or self.after.decided_on is None:
            return None
        return (self.before.decided_on - self.after.decided_on).days


@dataclass(frozen=True, slots=True)
class Comparison:
    """All cases by both plans, in the order they were given."""

    cases: tuple[Compared, ...]

    @property
    def sooner(self) -> tuple[Compared, ...]:
        """Give the cases that would have been decided sooner."""
        return tuple(each for each in self.cases if (each.days_won or 0) > 0)

    @property
    def later(self) -> tuple[Compared, ...]:
        """Give the cases that would have been decided later, or not at all."""
        return tuple(
            each
            for each in self.cases
            if (each.days_won or 0) < 0
            or (each.before.decided_on is not None and each.after.decided_on is None)
        )

    @property
    def days_won(self) -> int:
        """Sum the days won and lost over all cases."""
        return sum(each.days_won or 0 for each in self.cases)


def compare(
    cases: Iterable[PastCase],
    meetings: Iterable[WheelMeeting],
    changes: Sequence[WheelChange],
    rules: WheelRules,
) -> Comparison:
    """Run the cases by the meetings as they were and as they are tried."""
    as_was = sorted(meeting.on for meeting in meetings)
    tried = sorted(meeting.on for meeting in changed_meetings(meetings, changes))
    earlier = sum(change.days for change in changes if isinstance(change, LettersEarlier))
    return Comparison(
        tuple(
            Compared(case, _run(case, as_was, 0, rules), _run(case, tried, earlier, rules))
            for case in cases
        )
    )


def changed_meetings(
    meetings: Iterable[WheelMeeting], changes: Sequence[WheelChange]
) -> tuple[WheelMeeting, ...]:
    """Give the meetings as they are tried, by date."""
    found = {meeting.id: meeting for meeting in meetings}
    added = []
    for change in changes:
        match change:
            case MoveTo(meeting_id, on) if meeting_id in found:
                found[meeting_id] = replace(found[meeting_id], on=on)
            case Without(meeting_id):
                found.pop(meeting_id, None)
            case AlsoOn(on):
                added.append(WheelMeeting("", on))
    return tuple(sorted((*found.values(), *added), key=lambda meeting: meeting.on))


def _run(case: PastCase, days: Sequence[date], earlier: int, rules: WheelRules) -> Run:
    calendar = rules.calendar
    notice = calendar.between(case.reported_on, case.discussed_on)
    reported_by = calendar.add(case.reported_on, _at_most(rules.reporting_days, notice))
    discussed_on = _first(days, reported_by)
    if discussed_on is None:
        return Run(None, None)
    took = case.sent_on - case.discussed_on - timedelta(days=earlier)
    sent_on = calendar.next_workday(discussed_on + max(took, _DAY))
    was_ready = max((reply.answered_on for reply in case.replies), default=case.sent_on)
    ready_on = max(was_ready, sent_on)
    if sent_on != case.sent_on:
        ready_on = _ready_on(case, sent_on, rules)
    # The answers are in the day before the papers go out.
    papers = _at_most(rules.papers_days + 1, calendar.between(was_ready, case.decided_on))
    decided_on = _first(days, calendar.add(ready_on, papers))
    return Run(discussed_on, decided_on)


def _ready_on(case: PastCase, sent_on: date, rules: WheelRules) -> date:
    """Give the day of the last answer to a letter that goes out on another day than it did."""
    prepared = rules.lead.preparation_days
    paper_was, paper_now = (rules.calendar.add(day, prepared) for day in (case.sent_on, sent_on))
    letters = _Letters(case.sent_on, sent_on, paper_was, paper_now)
    return max((_answered_on(reply, letters, rules) for reply in case.replies), default=sent_on)


def _at_most(usual: int, was: int) -> int:
    """Give the usual time, or what it took where a case came to a meeting with less."""
    return max(0, min(usual, was))


def _first(days: Sequence[date], from_day: date) -> date | None:
    return next((day for day in days if day >= from_day), None)


@dataclass(frozen=True, slots=True)
class _Letters:
    """When the letter was sent and when it is now, and when a local paper is ready after each."""

    was: date
    now: date
    paper_was: date
    paper_now: date


def _answered_on(reply: PastReply, letters: _Letters, rules: WheelRules) -> date:
    """Move an answer to another letter: by the party's own meetings where they are known."""
    then = _home(reply, letters.paper_was, rules)
    now = _home(reply, letters.paper_now, rules)
    if then is None or now is None or then > reply.answered_on:
        # Its meetings are not known, or it did not wait for them.
        return letters.now + max(reply.answered_on - letters.was, timedelta(0))
    return now + max(reply.answered_on - then, timedelta(0))


def _home(reply: PastReply, ready_on: date, rules: WheelRules) -> date | None:
    """Give the day when a party can have answered by its own meetings, with its paper ready."""
    if reply.diary is None:
        return None
    meeting = reply.diary.first(reply.rank, ready_on=ready_on)
    return rules.calendar.add(meeting.on, rules.lead.protocol_days) if meeting is not None else None
