# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When a party meets at home: by its plan, by a rule, or not known; and rules in every corner."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_calendars import (
    Knowledge,
    MeetingRule,
    OwnCalendar,
    coverage,
    expand,
    half_year_span,
    half_years,
)
from totrinn_db.domain.own_meetings import UNSAID, OwnMeeting, RulePattern, level_of
from totrinn_db.domain.workdays import WorkCalendar

COUNCIL = Level.MUNICIPAL_COUNCIL
MAY_17 = date(2027, 5, 17)
CALENDAR = WorkCalendar.of([MAY_17, date(2027, 3, 25)])
MONTHLY = MeetingRule("Kommunestyret", COUNCIL, RulePattern.MONTHLY, 3, date(2026, 1, 1), nth=-1)
WEEKLY = MeetingRule(
    "Formannskapet",
    Level.EXECUTIVE_COMMITTEE,
    RulePattern.WEEKLY,
    1,
    date(2026, 9, 1),
    every_weeks=3,
)
days = st.dates(date(2025, 1, 1), date(2029, 12, 31))


def dates(rule: MeetingRule, start: date, end: date) -> list[date]:
    return [each.on for each in expand(rule, start, end, CALENDAR)]


def meeting(on: date, organ: str = "kommunestyre", level: Level = COUNCIL) -> OwnMeeting:
    return OwnMeeting(organ, level, on)


def test_the_last_thursday_of_the_month_but_not_on_a_holiday_nor_in_july():
    assert dates(MONTHLY, date(2027, 2, 1), date(2027, 9, 30)) == [
        date(2027, 2, 25),
        date(2027, 4, 29),
        date(2027, 5, 27),
        date(2027, 6, 24),
        date(2027, 8, 26),
        date(2027, 9, 30),
    ]


def test_every_third_tuesday_counts_on_over_the_turn_of_the_year():
    found = dates(WEEKLY, date(2026, 12, 1), date(2027, 2, 1))
    assert found == [date(2026, 12, 15), date(2027, 1, 5), date(2027, 1, 26)]
    assert all((day - date(2026, 9, 1)).days % 21 == 0 for day in found)


def test_papers_are_due_so_many_workdays_before():
    rule = replace(MONTHLY, papers_days=5)
    first = next(expand(rule, date(2027, 5, 1), date(2027, 5, 31), CALENDAR))
    assert (first.on, first.papers_by) == (date(2027, 5, 27), date(2027, 5, 20))
    assert first.is_assumed


@by_chance(
    days, st.integers(0, 400), st.integers(0, 4), st.sampled_from([1, 2, 3, 4, -1]),
    st.integers(1, 6), st.sampled_from(list(RulePattern)),
)  # fmt: skip
def test_a_rule_gives_what_a_walk_through_all_days_gives(start, length, weekday, nth, weeks, how):
    rule = replace(MONTHLY, pattern=how, weekday=weekday, nth=nth, every_weeks=weeks)
    end = start + timedelta(days=length)
    anchor = rule.starts_on + timedelta(days=(weekday - rule.starts_on.weekday()) % 7)

    def is_meeting(day: date) -> bool:
        if day.weekday() != weekday or day.month == 7 or not CALENDAR.is_workday(day):
            return False
        if how is RulePattern.WEEKLY:
            return day >= anchor and (day - anchor).days % (7 * weeks) == 0
        is_last = (day + timedelta(days=7)).month != day.month
        return day >= rule.starts_on and (is_last if nth == -1 else (day.day - 1) // 7 + 1 == nth)

    every = (start + timedelta(days=n) for n in range(length + 1))
    assert dates(rule, start, end) == [day for day in every if is_meeting(day)]


def test_a_plan_holds_for_its_half_year_and_a_rule_fills_the_rest():
    own = OwnCalendar("m", "Molde", (meeting(date(2027, 2, 11)),), (MONTHLY,))
    found = own.meetings(date(2027, 1, 1), date(2027, 9, 1), CALENDAR)
    assert [(each.on, each.is_assumed) for each in found] == [
        (date(2027, 2, 11), False),
        (date(2027, 8, 26), True),
    ]


@each_of(
    "start, end, planned, rules, knowledge",
    [
        # A date in the window, and a plan for the half-year without one in the window.
        (date(2027, 2, 1), date(2027, 3, 1), date(2027, 2, 11), (), Knowledge.PLANNED),
        (date(2027, 3, 1), date(2027, 4, 1), date(2027, 2, 11), (), Knowledge.PLANNED),
        # The window goes on into a half-year that has no plan.
        (date(2027, 6, 1), date(2027, 8, 1), date(2027, 2, 11), (), Knowledge.UNKNOWN),
        (date(2027, 6, 1), date(2027, 8, 1), date(2027, 2, 11), (MONTHLY,), Knowledge.ASSUMED),
        (date(2026, 12, 1), date(2027, 1, 9), date(2027, 2, 11), (), Knowledge.UNKNOWN),
        (date(2027, 2, 1), date(2027, 3, 1), None, (MONTHLY,), Knowledge.ASSUMED),
        (date(2027, 2, 1), date(2027, 3, 1), None, (), Knowledge.UNKNOWN),
    ],
)
def test_how_well_the_meetings_of_a_window_are_known(start, end, planned, rules, knowledge):
    own = OwnCalendar("m", "Molde", (meeting(planned),) if planned else (), rules)
    assert own.knowledge(start, end) is knowledge


def test_only_organs_of_the_level_say_something_about_it():
    low = meeting(date(2027, 2, 11), "Oppvekstutvalget", Level.COMMITTEE)
    unsaid = meeting(date(2027, 2, 12), "Gruppa", UNSAID)
    own = OwnCalendar("m", "Molde", (low, unsaid), (WEEKLY,))
    window = date(2027, 2, 1), date(2027, 3, 1)
    assert own.knowledge(*window) is Knowledge.PLANNED
    assert own.knowledge(*window, minimum=Level.EXECUTIVE_COMMITTEE) is Knowledge.ASSUMED
    assert own.knowledge(*window, minimum=COUNCIL) is Knowledge.UNKNOWN


def test_an_ended_rule_assumes_nothing_afterwards():
    rule = replace(MONTHLY, ends_on=date(2027, 3, 1))
    own = OwnCalendar("m", "Molde", (), (rule,))
    assert own.knowledge(date(2027, 4, 1), date(2027, 5, 1)) is Knowledge.UNKNOWN
    assert dates(rule, date(2027, 2, 1), date(2027, 12, 1)) == [date(2027, 2, 25)]


def test_it_is_counted_with_how_many_plans_something_is_computed():
    window = date(2027, 2, 1), date(2027, 3, 1)
    found = coverage(
        [
            OwnCalendar("a", "Aure", (meeting(date(2027, 2, 11)),)),
            OwnCalendar("m", "Molde", (), (MONTHLY,)),
            OwnCalendar("s", "Smøla"),
        ],
        *window,
    )
    assert (found.planned, found.assumed, found.unknown) == (("Aure",), ("Molde",), ("Smøla",))
    assert found.total == 3


@by_chance(days, days)
def test_half_years_cover_a_period_without_gap_or_overlap(one, other):
    start, end = min(one, other), max(one, other)
    spans = [half_year_span(half) for half in half_years(start, end)]
    assert spans[0][0] <= start
    assert spans[-1][1] >= end
    for before, after in zip(spans, spans[1:], strict=False):
        assert before[1] + timedelta(days=1) == after[0]


@each_of(
    "organ, level",
    [
        ("Kommunestyret", COUNCIL),
        ("Bystyre", COUNCIL),
        ("Molde formannskap", Level.EXECUTIVE_COMMITTEE),
        ("Hovedutvalg for helse og omsorg", Level.COMMITTEE),
        ("Hovudutvalet", Level.COMMITTEE),
        ("Komité for levekår", Level.COMMITTEE),
        ("Styret", Level.TRUST_BOARD),
        ("Føretaksleiinga", Level.TRUST_MANAGEMENT),
        ("Kommunedirektørens ledergruppe", Level.MUNICIPAL_DIRECTOR),
        ("Sykkelgruppa", None),
    ],
)
def test_the_name_of_an_organ_tells_its_level_where_it_can(organ: str, level: Level | None):
    assert level_of(organ) is level
