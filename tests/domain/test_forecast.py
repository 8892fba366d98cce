# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The forecast: calendars before history, honest intervals, and a back-test that may say no."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from math import expm1
from statistics import fmean, median

import pytest
from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.forecast.back_test import MOST_ROUNDS, BackTest, back_test
from totrinn_db.domain.forecast.habits import FEWEST_ANSWERS, Ask, Habits
from totrinn_db.domain.forecast.likely import Expected, Source, forecast

MONDAY = date(2026, 1, 5)
WINDOW = timedelta(days=42)


def days(number: int) -> timedelta:
    return timedelta(days=number)


def asks(answered_after: dict[str, list[int]], *, region: str = "nord") -> list[Ask]:
    """Make one round for each answer, a hundred days apart."""
    return [
        Ask(f"{n}", party, region, on, on + WINDOW, on + days(took))
        for party, all_days in answered_after.items()
        for n, took in enumerate(all_days)
        if (on := MONDAY - days(100 * (n + 1)))
    ]


def drawn(
    seed: int, *, parties: int = 24, rounds: int = 12, spread: float = 0.4, apart: float = 0.3
) -> Iterator[Ask]:
    """Draw a history from the model itself: regions, parties in them, answers about each."""
    luck = random.Random(seed)
    regions = [luck.gauss(3.4, apart) for _ in range(4)]
    centres = [luck.gauss(regions[party % 4], apart) for party in range(parties)]
    for number in range(rounds):
        on = MONDAY + days(150 * number)
        for party, centre in enumerate(centres):
            took = max(0, round(expm1(luck.gauss(centre, spread))))
            region = f"region {party % 4}"
            yield Ask(f"{number:02}", f"{party}", region, on, on + WINDOW, on + days(took))


def drawn_by_meetings(seed: int, *, parties: int = 24, rounds: int = 12) -> Iterator[Ask]:
    """Draw a history as it is in life: most answer at a council meeting or on the last day."""
    luck = random.Random(seed)
    rhythm = [luck.choice((28, 35, 42)) for _ in range(parties)]
    for number in range(rounds):
        on = MONDAY + days(150 * number)
        for party, weeks in enumerate(rhythm):
            meets_after = weeks - (150 * number + 7 * party) % weeks
            took = luck.choice((meets_after, meets_after + 2, 42, 42, 41, 49, 63))
            region = f"region {party % 4}"
            yield Ask(f"{number:02}", f"{party}", region, on, on + WINDOW, on + days(took))


def test_too_few_answers_tell_nothing():
    few = asks({"a": [20] * (FEWEST_ANSWERS - 1)})
    assert Habits.of(few) is None
    assert forecast([Expected("a", "nord", MONDAY)], None, MONDAY) is None
    open_one = Ask("x", "a", "nord", MONDAY, MONDAY + WINDOW)
    assert Habits.of([*few, open_one]) is None
    assert Habits.of([*few, replace(open_one, answered_on=MONDAY)]) is not None


def test_many_answers_speak_for_themselves_and_few_lean_on_the_region():
    history = asks({"slow": [60] * 12, "quick": [10] * 12, "other": [12] * 12, "new": [60]})
    habits = Habits.of(history)
    assert habits is not None
    typical = {name: habits.of_party(name, "nord").days_at(0.5) for name in ("slow", "quick")}
    assert typical["slow"] == pytest.approx(60, abs=6)
    assert typical["quick"] == pytest.approx(10, abs=2)
    new = habits.of_party("new", "nord")
    never = habits.of_party("never", "nord")
    assert never.days_at(0.5) < new.days_at(0.5) < typical["slow"]
    assert (new.answers, never.answers) == (1, 0)
    assert never.spread > habits.of_party("slow", "nord").spread


def test_a_region_that_nobody_knows_is_taken_for_all_of_them():
    habits = Habits.of(drawn(1))
    assert habits is not None
    elsewhere, here = habits.of_party("x", "ukjent"), habits.of_party("x", "region 1")
    assert elsewhere.centre == pytest.approx(habits.common.value)
    assert elsewhere.spread > here.spread


def test_what_is_planned_comes_before_history():
    habits = Habits.of(drawn(2))
    told = MONDAY + days(80)
    made = forecast(
        [
            Expected("1", "region 1", MONDAY, fixed_on=told),
            Expected("2", "region 2", MONDAY, fixed_on=MONDAY + days(3), is_answered=True),
            Expected("3", "region 3", MONDAY),
            Expected("new", "region 3", MONDAY),
        ],
        habits,
        MONDAY + days(5),
    )
    assert made is not None
    planned, answered, own, of_region = made.parties
    assert (planned.when.early, planned.when.late, planned.source) == (told, told, Source.PLANNED)
    assert (answered.when.likely, answered.source) == (MONDAY + days(3), Source.ANSWERED)
    assert (own.source, own.answers) == (Source.OWN_HISTORY, 12)
    assert (of_region.source, of_region.answers) == (Source.REGION_HISTORY, 0)
    assert made.when.early >= told
    assert made.answers == 24 * 12


def test_no_answer_comes_before_the_calendar_or_in_the_past():
    habits = Habits.of(asks({"a": [5] * 20}))
    meets = MONDAY + days(30)
    (party,) = forecast([Expected("a", "nord", MONDAY, not_before=meets)], habits, MONDAY).parties
    assert party.when.early == party.when.likely == party.when.late == meets
    late = MONDAY + days(40)
    (party,) = forecast([Expected("a", "nord", MONDAY)], habits, late).parties
    assert party.when.early >= late


@by_chance(
    took=st.lists(st.integers(0, 200), min_size=FEWEST_ANSWERS, max_size=30),
    waited=st.integers(0, 60), floor=st.integers(0, 120), others=st.integers(1, 4),
)  # fmt: skip
def test_every_interval_is_in_order_and_the_case_waits_for_the_last(took, waited, floor, others):
    habits = Habits.of(asks({"a": took}))
    today = MONDAY + days(waited)
    expected = [Expected("a", "nord", MONDAY, not_before=MONDAY + days(floor))]
    expected += [Expected(f"x{n}", "nord", MONDAY) for n in range(others)]
    made = forecast(expected, habits, today)
    assert made is not None
    for when in (made.when, *(party.when for party in made.parties)):
        assert when.early <= when.likely <= when.late
        assert when.early >= today
    assert made.parties[0].when.early >= MONDAY + days(floor)
    assert made.when.likely >= max(party.when.likely for party in made.parties)
    assert made.when.late >= max(party.when.late for party in made.parties)


@each_of("spread, apart", [(0.4, 0.3), (0.6, 0.2), (0.4, 0.0)])
def test_four_of_five_fall_within_on_data_from_the_model(spread: float, apart: float):
    tests = [back_test(drawn(seed, spread=spread, apart=apart)) for seed in range(4)]
    assert all(test is not None and test.tried == 24 * 11 for test in tests)
    assert 0.75 <= fmean(test.coverage for test in tests if test) <= 0.85


@each_of("draw", [drawn, drawn_by_meetings])
def test_the_number_told_is_what_a_count_by_hand_gives(draw: Callable[[int], Iterator[Ask]]):
    history = list(draw(7))
    told = back_test(history)
    assert told is not None
    hits, errors, plain = [], [], []
    for number in range(1, 12):
        group = [ask for ask in history if ask.round_id == f"{number:02}"]
        on = group[0].asked_on
        before = [a for a in history if a.answered_on is not None and a.answered_on < on]
        late = round(median((a.answered_on - a.deadline).days for a in before if a.answered_on))
        made = forecast(
            [Expected(a.party_id, a.region_id, on) for a in group], Habits.of(before), on
        )
        assert made is not None
        for ask, party in zip(group, made.parties, strict=True):
            assert ask.answered_on is not None
            hits.append(party.when.early <= ask.answered_on <= party.when.late)
            errors.append(abs((party.when.likely - ask.answered_on).days))
            plain.append(abs((ask.deadline + days(late) - ask.answered_on).days))
    assert told.coverage == pytest.approx(fmean(hits))
    assert told.error_days == pytest.approx(fmean(errors))
    assert told.plain_error_days == pytest.approx(fmean(plain))
    assert told.is_worth_showing == (fmean(errors) < fmean(plain))


def test_a_forecast_that_does_no_better_than_the_deadline_is_hidden():
    on_the_day = [replace(ask, answered_on=ask.deadline) for ask in drawn(3)]
    told = back_test(on_the_day)
    assert told is not None
    assert told.plain_error_days == 0
    assert not told.is_worth_showing
    assert not BackTest(5, 1.0, 1.0, 9.0, 1, 1.0).is_worth_showing, "too few to judge by"
    assert back_test(asks({"a": [10, 20]})) is None


def test_of_a_long_history_the_newest_rounds_are_tried_with_all_that_was_known_before_them():
    history = list(drawn(9, parties=4, rounds=60))
    told, newest = back_test(history), back_test(history[-4 * (MOST_ROUNDS + 1) :])
    assert told is not None
    assert newest is not None
    assert (told.tried, told.cases) == (4 * MOST_ROUNDS, MOST_ROUNDS)
    assert told.error_days != newest.error_days, "what came before them is learned from too"
    assert 0.7 <= told.coverage <= 0.9
