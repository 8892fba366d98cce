# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every answer of the planner equals a search that tries every day and every meeting.

The instances lie around year ends, a leap day and the nights when clocks change. Dates have no
hours, so those nights must not matter; were a moment ever used, they would show it here.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from chances import by_chance
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.planning import steps
from totrinn_db.domain.planning.diary import Diary, last_entry
from totrinn_db.domain.planning.facts import DecisionMeeting, LeadTimes, PartyFacts, PlanFacts
from totrinn_db.domain.planning.planner import Way, last_letter, plan
from totrinn_db.domain.planning.steps import first_start, last_start, last_working_start
from totrinn_db.domain.planning.what_if import (
    AddMeeting,
    MoveMeeting,
    SendOn,
    SetDeadline,
    SetLevel,
    changed,
    suggestions,
)
from totrinn_db.domain.workdays import WorkCalendar

DAY = timedelta(days=1)
# Year end, leap day, spring and autumn change of clocks, and Easter.
STARTS = (date(2026, 12, 14), date(2028, 2, 14), date(2027, 3, 15), date(2026, 10, 12))
# The last day of a year, a leap day, and the Sundays when the clocks change.
EDGES = {date(2026, 12, 31), date(2028, 2, 29), date(2027, 3, 28), date(2026, 10, 25)}
# Hypothesis picks and keeps the seeds; drawing each day by itself would take most of the time.
PICKS = st.integers(0, 2**32).map(Random)
LEVELS = (
    Level.TRUST_MANAGEMENT,
    Level.COMMITTEE,
    Level.EXECUTIVE_COMMITTEE,
    Level.MUNICIPAL_COUNCIL,
)


def own_meeting(pick: Random, start: date) -> OwnMeeting:
    on = start + DAY * pick.randint(0, 30)
    papers_by = on - DAY * pick.randint(0, 9) if pick.random() < 0.7 else None
    level = pick.choice(LEVELS)
    return OwnMeeting(level.value, level, on, papers_by, pick.random() < 0.3)


def a_party(pick: Random, start: date, name: str) -> PartyFacts:
    is_known, state = pick.random() < 0.9, pick.randint(0, 15)
    meetings = [own_meeting(pick, start) for _ in range(pick.randint(0, 6))]
    # Often two organs of one party meet on the same day, as a formannskap before its kommunestyre.
    others = [m for m in meetings if pick.random() < 0.3]
    meetings += [replace(own_meeting(pick, start), on=m.on) for m in others]
    return PartyFacts(
        party_id=name,
        party=name,
        minimum=pick.choice((None, *LEVELS)),
        diary=Diary(meetings) if is_known else None,
        answered_on=start + DAY * 3 if state == 0 else None,
        planned=own_meeting(pick, start) if state == 1 else None,
    )


def an_instance(pick: Random) -> PlanFacts:
    """Make small facts, dense in days, so that what meets by a day's breadth is common."""
    start = pick.choice(STARTS)
    calendar = WorkCalendar.of(start + DAY * pick.randint(0, 60) for _ in range(6))
    meetings = []
    for number in range(pick.randint(0, 5)):
        on = start + DAY * pick.randint(5, 45)
        call_on = on - DAY * pick.randint(0, 9)
        meetings.append(DecisionMeeting(str(number), f"SSU {number}", on, call_on))
    return PlanFacts(
        parties=tuple(a_party(pick, start, name) for name in "ABC"[: pick.randint(0, 3)]),
        meetings=tuple(sorted(meetings, key=lambda meeting: meeting.on)),
        letter_on=calendar.next_workday(start + DAY * pick.randint(0, 6)),
        today=start + DAY * pick.randint(0, 12),
        lead=LeadTimes(*(pick.randint(0, 4) for _ in range(4))),
        calendar=calendar,
        is_sent=pick.random() < 0.4,
        deadline=start + DAY * pick.randint(0, 30) if pick.random() < 0.3 else None,
    )


def slow_add(calendar: WorkCalendar, day: date, workdays: int) -> date:
    while workdays:
        day += DAY
        workdays -= calendar.is_workday(day)
    return day


def takes(meeting: OwnMeeting, facts: PlanFacts, letter_on: date) -> bool:
    """Tell whether a meeting takes a paper that was written from a letter of that day."""
    notice = 10 if meeting.level.rank == Level.MUNICIPAL_COUNCIL.rank else 7
    papers_by = meeting.papers_by or meeting.on - DAY * notice
    ready_on = slow_add(facts.calendar, letter_on, facts.lead.preparation_days)
    return ready_on <= papers_by and ready_on < meeting.on


def slow_answer(party: PartyFacts, facts: PlanFacts, letter_on: date) -> date | None | str:
    lead, calendar = facts.lead, facts.calendar
    if party.answered_on is not None:
        return party.answered_on
    days = []
    if party.planned is not None:
        days = [slow_add(calendar, party.planned.on, lead.protocol_days)]
    elif not party.needs_meeting:
        days = [slow_add(calendar, letter_on, lead.without_meeting_days)]
    elif party.diary is None:
        return "unknown"
    else:
        for meeting in party.diary.meetings:
            answer_on = slow_add(calendar, meeting.on, lead.protocol_days)
            is_missed = facts.is_sent and answer_on < facts.today
            is_enough = party.minimum is None or meeting.level.rank >= party.minimum.rank
            if is_enough and not is_missed and takes(meeting, facts, letter_on):
                days.append(answer_on)
    if not days:
        return None
    return max(min(days), facts.today) if facts.is_sent else min(days)


def slow_works(meeting: DecisionMeeting, facts: PlanFacts, letter_on: date) -> bool:
    """Try one meeting of the body with a letter of that day."""
    answers_by = facts.calendar.previous_workday(meeting.call_on - DAY)
    answers = [slow_answer(party, facts, letter_on) for party in facts.parties]
    if None in answers or meeting.on <= letter_on:
        return False
    until = [day for day in answers if isinstance(day, date)]
    if not facts.is_sent:
        until.append(slow_add(facts.calendar, letter_on, facts.lead.anchoring_days))
    if facts.deadline is not None:
        until.append(facts.deadline)
    # A Saturday's answer is read on Monday, which is too late when the call goes out that day.
    return all(facts.calendar.next_workday(day) <= answers_by for day in (*until, letter_on))


def test_the_instances_come_to_every_edge():
    pick, seen = Random(1), set()
    for _ in range(150):
        facts = an_instance(pick)
        seen.add("no meetings of the body" if not facts.meetings else "")
        for party in facts.parties:
            days = [m.on for m in party.diary.meetings] if party.diary is not None else None
            seen.add("unknown calendar" if days is None else "" if days else "empty calendar")
            seen |= {"levels on one day" for a, b in pairwise(days or ()) if a == b}
        answers = [p.answer_on for p in plan(facts).parties if p.answer_on is not None]
        for answer_on in answers:
            inside = {facts.letter_on + DAY * n for n in range((answer_on - facts.letter_on).days)}
            seen |= {str(day) for day in EDGES & inside}
    assert seen - {""} == {
        "no meetings of the body", "unknown calendar", "empty calendar", "levels on one day",
        *map(str, EDGES),
    }  # fmt: skip


def test_no_plan_knows_of_hours():
    """Clocks change in the night; what holds only whole days cannot be wrong about it."""
    folder = Path(steps.__file__).parent
    names = {
        alias.name
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom | ast.Import)
        for alias in node.names
    }
    assert "date" in names
    assert not names & {"datetime", "time", "zoneinfo", "ZoneInfo", "UTC", "timezone"}


@by_chance(PICKS, quick=10, thorough=60)
def test_the_earliest_meeting_is_the_one_that_a_search_finds(pick: Random):
    for _ in range(30):
        facts = an_instance(pick)
        found = plan(facts)
        works = [m for m in facts.meetings if slow_works(m, facts, facts.letter_on)]
        assert found.earliest == (works[0] if works else None)
        for party in found.parties:
            answer = slow_answer(party.facts, facts, facts.letter_on)
            assert party.answer_on == (None if answer == "unknown" else answer)
            assert (party.way is Way.UNKNOWN) is (answer == "unknown")
            assert (party.way is Way.NO_MEETING) is (answer is None)
        awaited = [p.answer_on for p in found.parties if p.way is not Way.ANSWERED and p.answer_on]
        assert {p.answer_on for p in found.critical} == set(sorted(awaited)[-1:])
        if found.earliest is not None and facts.deadline is None:
            assert found.ready_on <= found.deadline < found.earliest.call_on
            assert found.late == ()


@by_chance(PICKS, quick=10, thorough=60)
def test_the_last_day_for_the_letter_is_the_one_that_a_search_finds(pick: Random):
    for _ in range(10):
        facts = replace(an_instance(pick), is_sent=False, deadline=None)
        for meeting in facts.meetings:
            tries = (meeting.on - DAY * n for n in range(1, 80))
            days = (day for day in tries if facts.calendar.is_workday(day))
            assert last_letter(facts, meeting) == next(
                (day for day in days if slow_works(meeting, facts, day)), None
            )


@by_chance(PICKS, quick=10, thorough=60)
def test_a_changed_plan_is_the_plan_that_a_search_finds_for_the_changed_facts(pick: Random):
    for _ in range(15):
        facts = an_instance(pick)
        day = facts.today + DAY * pick.randint(0, 25)
        change = pick.choice(
            (
                SendOn(facts.calendar.next_workday(day)),
                SetDeadline(day),
                MoveMeeting("0", day),
                AddMeeting(DecisionMeeting("new", "SSU", day, day - DAY * 7)),
                SetLevel(Level.COMMITTEE, "A"),
                SetLevel(Level.MUNICIPAL_COUNCIL),
            )
        )
        after = changed(facts, (change,))
        works = [m for m in after.meetings if slow_works(m, after, after.letter_on)]
        assert plan(after).earliest == (works[0] if works else None)
        for found in suggestions(plan(facts)):
            again = plan(changed(facts, (found.change,)))
            assert (found.plan.earliest, found.plan.ready_on) == (again.earliest, again.ready_on)


@by_chance(PICKS, quick=10, thorough=60)
def test_a_bisected_diary_gives_what_a_look_at_every_meeting_gives(pick: Random):
    for _ in range(30):
        start = pick.choice(STARTS)
        diary = Diary([own_meeting(pick, start) for _ in range(pick.randint(0, 9))])
        day, other = (start + DAY * pick.randint(0, 30) for _ in range(2))
        rank = pick.choice(LEVELS).rank
        fit = [m for m in diary.meetings if m.level.rank >= rank]
        takes_it = [m for m in fit if last_entry(m) >= day and m.on > other]
        assert diary.first(rank, ready_on=day, after=other) == next(iter(takes_it), None)
        entries = [last_entry(m) for m in fit if m.on <= day]
        assert diary.last_entry(rank, until=day) == max(entries, default=None)
        assert diary.last_on(rank) == max((m.on for m in fit), default=None)


@by_chance(PICKS, quick=10, thorough=60)
def test_counting_backwards_undoes_counting_forwards(pick: Random):
    for _ in range(5):
        start, workdays = pick.choice(STARTS), pick.randint(0, 6)
        calendar = WorkCalendar.of(start + DAY * pick.randint(0, 60) for _ in range(9))
        end = start + DAY * pick.randint(0, 40)
        tries = [end - DAY * n for n in range(60)]
        in_time = [day for day in tries if slow_add(calendar, day, workdays) <= end]
        assert last_start(calendar, end, workdays) == in_time[0]
        assert last_working_start(calendar, end, workdays) == next(
            day for day in in_time if calendar.is_workday(day)
        )
        assert first_start(calendar, end, workdays) == min(
            day for day in tries if slow_add(calendar, day, workdays) >= end
        )
