# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where the time went: every day once, to the cause that held the case, and nobody pointed at."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import strategies as st

from chances import by_chance
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.time_spent import (
    FEWEST_IN_GROUP,
    CaseDates,
    CaseTime,
    Cause,
    Reply,
    RoundDates,
    by_level,
    by_party,
    by_region,
    case_time,
    usual_days,
)

START = date(2026, 1, 5)


def day(number: int) -> date:
    return START + timedelta(days=number)


def reply(on: int, party: str = "molde", region: str = "nord", **kw: bool | None) -> Reply:
    return Reply(party, region, Level.MUNICIPAL_COUNCIL, day(on), **kw)


def case(*rounds: RoundDates, discussed: int | None = 20, decided: int = 200) -> CaseDates:
    return CaseDates(
        "a", day(0), None if discussed is None else day(discussed), day(decided), rounds
    )


IN_TIME = RoundDates(day(25), day(80), (reply(50), reply(70, "smøla")))


@pytest.mark.parametrize(
    ("dates", "spent"),
    [
        (
            case(IN_TIME),
            {Cause.TO_DISCUSSION: 20, Cause.TO_LETTER: 5, Cause.IN_WINDOW: 45,
             Cause.TO_DECISION: 130},
        ),
        (
            case(RoundDates(day(40), day(80), (reply(60),))),
            {Cause.TO_DISCUSSION: 20, Cause.TO_LETTER: 7, Cause.PAPER_LATE: 13,
             Cause.IN_WINDOW: 20, Cause.TO_DECISION: 140},
        ),
        (
            case(RoundDates(day(25), day(80), (reply(90), reply(110, "smøla", had_meeting=False)))),
            {Cause.TO_DISCUSSION: 20, Cause.TO_LETTER: 5, Cause.IN_WINDOW: 55,
             Cause.ANSWERED_LATE: 10, Cause.NO_MEETING: 20, Cause.TO_DECISION: 90},
        ),
        (
            case(IN_TIME, RoundDates(day(100), day(140), (reply(130),))),
            {Cause.TO_DISCUSSION: 20, Cause.TO_LETTER: 5, Cause.ASKED_AGAIN: 75,
             Cause.IN_WINDOW: 30, Cause.TO_DECISION: 70},
        ),
        (case(discussed=None), {Cause.TO_DECISION: 200}),
        (case(discussed=None, decided=0), {}),
    ],
    ids=["in time", "late paper", "no meeting, then late", "asked again", "fast", "same day"],
)  # fmt: skip
def test_each_day_goes_to_what_held_the_case(dates: CaseDates, spent: dict[Cause, int]):
    assert case_time(dates).spent == spent


@by_chance(
    discussed=st.none() | st.integers(0, 300),
    decided=st.integers(0, 400),
    rounds=st.lists(
        st.tuples(
            st.integers(0, 300), st.integers(0, 90),
            st.lists(st.tuples(st.integers(0, 150), st.sampled_from([None, True, False]))),
        ),
        max_size=3,
    ),
)  # fmt: skip
def test_no_day_is_counted_twice_or_lost_whatever_the_dates(discussed, decided, rounds):
    made = [
        RoundDates(
            day(sent), day(sent + window),
            tuple(reply(sent + took, had_meeting=met) for took, met in answers),
        )
        for sent, window, answers in sorted(rounds, key=lambda each: each[0])
    ]  # fmt: skip
    time = case_time(case(*made, discussed=discussed, decided=decided))
    assert time.days == decided
    assert all(days > 0 for days in time.spent.values())


def test_the_means_are_of_all_causes():
    newer = [CaseTime(x, date(2025, 3, 1), {Cause.IN_WINDOW: n}) for x, n in (("c", 30), ("d", 60))]
    means = usual_days(newer)
    assert list(means) == list(Cause)
    assert (means[Cause.IN_WINDOW], means[Cause.TO_DECISION]) == (45, 0)
    assert usual_days(()) == {}


def test_groups_keep_their_order_and_small_ones_are_not_pointed_at():
    many = [reply(90 + n, f"s{n}", "sør", had_meeting=bool(n % 2)) for n in range(6)]
    more = [reply(30, f"n{n}", "nord") for n in range(FEWEST_IN_GROUP)]
    one, other = reply(40, "a", "øst"), reply(44, "b", "vest")
    rounds = [RoundDates(day(25), day(80), (*many, *more, one, other))]
    south, north = by_region(rounds, ["sør", "øst", "nord", "vest"])
    assert (south.key, south.answers, south.late, south.without_meeting) == ("sør", 6, 6, 3)
    assert (north.key, north.days, north.late) == ("nord", 5, 0)
    smalls = [RoundDates(day(25), day(80), tuple(reply(30, f"{n}", f"r{n}") for n in range(5)))]
    (gathered,) = by_region(smalls, [])
    assert (gathered.key, gathered.answers) == ("", 5)
    assert [group.key for group in by_level(rounds)] == [Level.MUNICIPAL_COUNCIL.value]
    assert len(by_party(rounds, [])) == 13
