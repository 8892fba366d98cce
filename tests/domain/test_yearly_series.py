# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year of meetings at once: dates that hold, and what speaks against those that do not."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.workdays import WorkCalendar
from totrinn_db.domain.yearly_series import (
    MonthlyRule,
    SeriesNote,
    SeriesSetting,
    TakenDay,
    WeeklyRule,
    checked,
    copy_plan,
    propose,
)
from totrinn_db.holidays_no import holidays_in

YEARS = range(2024, 2033)
NORWAY = WorkCalendar.of(day for year in YEARS for day in holidays_in(year))
USUAL = MonthlyRule(weekday=2, nth=2, months=(2, 4, 6, 9, 12))
rules = st.one_of(
    st.builds(
        MonthlyRule,
        weekday=st.integers(0, 4),
        nth=st.sampled_from((1, 2, 3, 4, 5, -1)),
        months=st.lists(st.integers(1, 12), max_size=12).map(tuple),
    ),
    st.builds(
        WeeklyRule,
        starts_on=st.dates(date(2027, 1, 1), date(2027, 12, 31)),
        every_weeks=st.integers(1, 12),
    ),
)


def is_free(day: date) -> bool:
    """Tell by counting, not by the rule under test, whether people meet on a day."""
    monday = day - timedelta(days=day.weekday())
    free = sum(monday + timedelta(days=n) in NORWAY.holidays for n in range(5))
    at_christmas = day.month == 12 and day.day >= 23
    is_workday = day.weekday() < 5 and day not in NORWAY.holidays
    return is_workday and free < 2 and day.month != 7 and not at_christmas


def test_the_second_wednesday_is_found_and_easter_week_is_left():
    found = propose(USUAL, 2027, NORWAY)
    assert found == (
        date(2027, 2, 10), date(2027, 4, 14), date(2027, 6, 9), date(2027, 9, 8),
        date(2027, 12, 8),
    )  # fmt: skip
    # The fourth Wednesday of March 2027 lies in Easter week.
    assert propose(MonthlyRule(2, 4, (3,)), 2027, NORWAY) == (date(2027, 3, 31),)
    assert propose(WeeklyRule(date(2027, 6, 16), 3), 2027, NORWAY)[:3] == (
        date(2027, 6, 16), date(2027, 8, 18), date(2027, 9, 8),
    )  # fmt: skip


@by_chance(rules, st.sampled_from((2027, 2028)))
def test_no_date_is_a_holiday_none_comes_twice_and_they_stand_in_order(rule, year):
    found = propose(rule, year, NORWAY)
    assert list(found) == sorted(set(found))
    assert all(day.year == year and is_free(day) for day in found)
    weekday = rule.weekday if isinstance(rule, MonthlyRule) else rule.starts_on.weekday()
    assert {day.weekday() for day in found} <= {weekday}


@by_chance(st.lists(st.dates(date(2024, 1, 1), date(2026, 12, 31)), unique=True, max_size=8))
def test_a_copied_plan_keeps_weekdays_and_lies_near(days):
    found = copy_plan(days, 2028, NORWAY)
    assert list(found) == sorted(set(found))
    assert all(is_free(day) for day in found)
    assert {day.weekday() for day in found} <= {day.weekday() for day in days}
    assert len(found) <= len(days)


def test_a_copied_plan_lies_on_the_nearest_same_weekday():
    days = (date(2026, 2, 11), date(2026, 4, 15), date(2026, 12, 9))
    assert copy_plan(days, 2027, NORWAY) == (
        date(2027, 2, 10), date(2027, 4, 14), date(2027, 12, 8),
    )  # fmt: skip
    assert copy_plan((date(2024, 2, 29),), 2025, NORWAY) == (date(2025, 2, 27),)


@each_of(
    "day, notes",
    [
        (date(2027, 2, 10), (SeriesNote.TAKEN,)),
        (date(2027, 2, 24), (SeriesNote.TOO_NEAR,)),
        (date(2027, 4, 14), (SeriesNote.OTHER_BODY,)),
        (date(2027, 3, 25), (SeriesNote.NOT_WORKDAY,)),
        (date(2027, 3, 24), (SeriesNote.HOLIDAY_WEEK,)),
        (date(2027, 7, 7), (SeriesNote.SUMMER,)),
        (date(2027, 12, 23), (SeriesNote.CHRISTMAS,)),
        (date(2026, 12, 9), (SeriesNote.PAST,)),
        (date(2027, 1, 15), (SeriesNote.REPORTING_OVER,)),
        (date(2027, 9, 8), ()),
    ],
)
def test_what_speaks_against_a_date_is_said_with_its_deadlines(day, notes):
    taken = (
        TakenDay(date(2027, 2, 10), "ssu", "SSU 1/27"),
        TakenDay(date(2027, 4, 14), "fsu", "FSU 2/27"),
    )
    setting = SeriesSetting("ssu", date(2027, 1, 5), 10, 20, taken, NORWAY)
    (found,) = checked([day, day], setting)
    assert found.notes == notes
    assert found.is_stopped == (SeriesNote.TAKEN in notes)
    assert found.others == (("FSU 2/27",) if SeriesNote.OTHER_BODY in notes else ())
    assert NORWAY.between(found.papers_by, day) in (9, 10)
    assert found.reporting_by < found.papers_by < day
