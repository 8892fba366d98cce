# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When can it be decided: 50 parties with ten years of own meetings, and 200 cases.

The floor is a bare loop over the same dates: every date of every party is compared with the day
of the letter, once a case. It knows no levels, no deadlines for papers and no working days. A
step of «what if» is one new plan, as while a line is dragged; sixty a second leave 16 ms.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from house import benches
from house.places import ROOT

sys.path[:0] = [str(ROOT / "db")]

from totrinn_db.domain.anchoring import Level  # noqa: E402
from totrinn_db.domain.own_meetings import OwnMeeting  # noqa: E402
from totrinn_db.domain.planning.diary import Diary  # noqa: E402
from totrinn_db.domain.planning.facts import (  # noqa: E402
    DecisionMeeting,
    LeadTimes,
    PartyFacts,
    PlanFacts,
)
from totrinn_db.domain.planning.planner import plan  # noqa: E402
from totrinn_db.domain.planning.what_if import SendOn, changed, suggestions  # noqa: E402
from totrinn_db.domain.workdays import WorkCalendar  # noqa: E402

PARTIES, CASES, TURNS = 50, 200, 5
START, YEARS = date(2020, 1, 1), 10
_DAY = timedelta(days=1)
_LEVELS = (Level.COMMITTEE, Level.EXECUTIVE_COMMITTEE, Level.MUNICIPAL_COUNCIL)
# Roughly how many days lie between the meetings of a committee, a formannskap, a kommunestyre.
_EVERY = {Level.COMMITTEE: 35, Level.EXECUTIVE_COMMITTEE: 21, Level.MUNICIPAL_COUNCIL: 45}


def rows() -> list[benches.Row]:
    """Plan all cases, the same cases by a bare loop, and the steps of a drag."""
    pick = Random(5)
    calendars = [_calendar(pick) for _ in range(PARTIES)]
    cases = _cases(pick, calendars)
    bare = [[meeting.on for meeting in meetings] for meetings in calendars]
    letters = [case.letter_on for case in cases]
    planned = _quietest(lambda: [plan(case) for case in cases]) / CASES
    floor = _quietest(lambda: [_bare(bare, letter) for letter in letters]) / CASES
    base = cases[0]
    days = [base.letter_on + _DAY * n for n in range(CASES)]
    drag = _quietest(lambda: [plan(changed(base, (SendOn(day),))) for day in days]) / CASES
    four = _quietest(lambda: [suggestions(plan(case)) for case in cases[:20]]) / 20
    first = _timed(lambda: plan(_cases(pick, calendars)[0]))
    return [
        benches.row("planning: one case", n=PARTIES, ours=planned, floor=floor),
        benches.row("planning: one step while dragging", n=PARTIES, ours=drag, floor=floor),
        benches.row("planning: a case with what-ifs", n=PARTIES, ours=four, floor=floor),
        benches.row("planning: sort all calendars, first", n=PARTIES, ours=first, floor=floor),
    ]


def _calendar(pick: Random) -> list[OwnMeeting]:
    meetings = []
    for level in _LEVELS:
        day = START + _DAY * pick.randint(0, 30)
        while day.year < START.year + YEARS:
            papers_by = day - _DAY * pick.randint(7, 12)
            meetings.append(OwnMeeting(level.value, level, day, papers_by))
            day += _DAY * (_EVERY[level] + pick.randint(-5, 5))
    return meetings


def _cases(pick: Random, calendars: list[list[OwnMeeting]]) -> list[PlanFacts]:
    """Make cases that share the calendars, as the cases of one database do."""
    diaries = [Diary(meetings) for meetings in calendars]
    body = [START + _DAY * (50 * n) for n in range(YEARS * 7)]
    meetings = tuple(
        DecisionMeeting(str(n), f"SSU {n}", on, on - _DAY * 14) for n, on in enumerate(body)
    )
    work = WorkCalendar.of(date(START.year + n, 5, 17) for n in range(YEARS))
    cases = []
    for _ in range(CASES):
        level = pick.choice(_LEVELS)
        letter_on = work.next_workday(START + _DAY * pick.randint(0, YEARS * 365 - 400))
        parties = tuple(
            PartyFacts(str(n), str(n), minimum=level, diary=diary)
            for n, diary in enumerate(diaries)
        )
        lead = LeadTimes(anchoring_days=30)
        facts = PlanFacts(parties, meetings, letter_on, letter_on, lead, work)
        cases.append(facts)
    return cases


def _bare(calendars: list[list[date]], letter_on: date) -> list[date]:
    found = []
    for days in calendars:
        best = date.max
        for day in days:
            if letter_on < day < best:
                best = day
        found.append(best)
    return found


def _quietest(act: Callable[[], object]) -> float:
    return min(_timed(act) for _ in range(TURNS))


def _timed(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000
