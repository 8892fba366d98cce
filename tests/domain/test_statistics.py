# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers of a year: every case, answer and seat counted once, in the community's order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.anchoring import AnchoringStatus as S
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.meetings import Attendance as A
from totrinn_db.domain.parties import Side
from totrinn_db.domain.statistics.lead_times import Leg, Spread, lead_times, legs, spread
from totrinn_db.domain.statistics.presence import Seat, SeatedMeeting, presence
from totrinn_db.domain.statistics.tallies import (
    AnswerTally,
    Asked,
    Course,
    Tally,
    answer_tallies,
    course_of,
    tally,
)
from totrinn_db.domain.time_spent import CaseDates, Reply, RoundDates

START = date(2026, 1, 5)
DEADLINE, TODAY = date(2026, 3, 16), date(2026, 4, 1)


def day(number: int) -> date:
    return START + timedelta(days=number)


def a_round(sent: int, *answers: int) -> RoundDates:
    replies = tuple(Reply("molde", "", None, day(answered)) for answered in answers)
    return RoundDates(day(sent), day(sent + 50), replies)


def a_case(*rounds: RoundDates, discussed: int | None = 20, decided: int = 200) -> CaseDates:
    when = None if discussed is None else day(discussed)
    return CaseDates("a", day(0), when, day(decided), rounds)


@pytest.mark.parametrize(
    ("case", "days"),
    [
        (a_case(a_round(25, 40, 70)), {Leg.TO_DISCUSSION: 20, Leg.TO_LETTER: 5, Leg.TO_ANSWERS: 45,
                                       Leg.TO_DECISION: 130, Leg.WHOLE: 200}),
        (a_case(a_round(25, 40), a_round(100, 130)),
         {Leg.TO_DISCUSSION: 20, Leg.TO_LETTER: 5, Leg.TO_ANSWERS: 105, Leg.TO_DECISION: 70,
          Leg.WHOLE: 200}),
        (a_case(discussed=None, decided=9), {Leg.TO_DECISION: 9, Leg.WHOLE: 9}),
    ],
    ids=["one round", "asked again", "fast track"],
)  # fmt: skip
def test_a_case_is_as_long_as_its_legs(case: CaseDates, days: dict[Leg, int]):
    assert legs(case) == days


@by_chance(
    discussed=st.none() | st.integers(-5, 300),
    decided=st.integers(0, 400),
    rounds=st.lists(st.tuples(st.integers(0, 300), st.lists(st.integers(0, 400))), max_size=3),
)
def test_the_legs_add_up_to_the_whole_whatever_the_dates(discussed, decided, rounds):
    made = [a_round(sent, *(sent + took for took in answers)) for sent, answers in sorted(rounds)]
    found = legs(a_case(*made, discussed=discussed, decided=decided))
    assert found.pop(Leg.WHOLE) == sum(found.values()) == decided
    assert all(days >= 0 for days in found.values())


@by_chance(st.lists(st.integers(0, 900), min_size=1, max_size=40))
def test_half_of_the_cases_lie_inside_the_spread(days: list[int]):
    found = spread(days)
    assert min(days) <= found.low <= found.median <= found.high <= max(days)
    assert 2 * sum(found.low <= each <= found.high for each in days) >= len(days)


def test_each_leg_is_told_of_the_cases_that_took_it():
    times = lead_times([a_case(a_round(25, 70)), a_case(discussed=None, decided=10)])
    assert list(times) == list(Leg)
    assert times[Leg.TO_LETTER] == Spread(1, 5, 5, 5)
    assert (times[Leg.WHOLE].cases, times[Leg.WHOLE].median) == (2, 105)


def test_counts_keep_the_order_that_is_given_else_that_of_the_alphabet():
    keys = ["trust", "municipal", "trust"]
    assert tally(keys, list(Side)) == (Tally("municipal", 1), Tally("trust", 2))
    assert [each.key for each in tally(["Ålesund", "eldre", "barn"])] == [
        "barn",
        "eldre",
        "Ålesund",
    ]


def test_answers_are_told_by_kind_and_time_and_silence_is_a_kind():
    asked = [
        Asked(S.ENDORSED, DEADLINE, DEADLINE),
        Asked(S.ENDORSED, DEADLINE, DEADLINE + timedelta(days=1)),
        Asked(S.NOT_ENDORSED, DEADLINE, START, number=3),
        Asked(S.ASKED, DEADLINE),
        Asked(S.NEEDS_MORE_TIME, DEADLINE, new_date=TODAY),
        Asked(S.IN_TREATMENT, TODAY),
    ]
    assert answer_tallies(asked, TODAY) == (
        AnswerTally(S.ENDORSED, 2, 1), AnswerTally(S.NOT_ENDORSED, 3, 0),
        AnswerTally(S.NO_ANSWER, 1, 1),
    )  # fmt: skip


@each_of(
    "light, due, done_on, course",
    [
        (Light.DONE, DEADLINE, DEADLINE, Course.DONE),
        (Light.DONE, DEADLINE, TODAY, Course.DONE_LATE),
        (Light.DONE, None, TODAY, Course.DONE),
        (Light.GREEN, TODAY, None, Course.ON_ITS_WAY),
        (Light.GREEN, DEADLINE, None, Course.LATE),
        (Light.YELLOW, None, None, Course.LATE),
        (Light.RED, DEADLINE, None, Course.STOPPED),
    ],
)
def test_a_follow_up_is_done_late_or_stopped(light, due, done_on, course):
    assert course_of(light, due, done_on, TODAY) is course


def meeting(on: int, *seats: tuple[Side, A, str], body: str = "ssu") -> SeatedMeeting:
    return SeatedMeeting(body, day(on), tuple(Seat(*seat) for seat in seats))


def test_attendance_is_told_by_side_and_who_came_again_is_known():
    ours, theirs = Side.MUNICIPAL, Side.TRUST
    meetings = [
        meeting(200, (ours, A.PRESENT, "kari"), (ours, A.DEPUTY, "ola"), (theirs, A.ABSENT, "per")),
        meeting(20, (ours, A.REMOTE, "kari"), (ours, A.EXCUSED, "jon"), (theirs, A.DEPUTY, "")),
        meeting(30, body="fsu"),
        meeting(-20, (ours, A.PRESENT, "kari"), (ours, A.PRESENT, "jon")),
    ]
    municipal, trust = presence(meetings, ["fsu", "ssu"], 2026)
    assert (municipal.meetings, municipal.seats, municipal.seated, municipal.deputies) == (
        2,
        4,
        3,
        1,
    )
    assert (municipal.excused, municipal.absent) == (1, 0)
    assert (municipal.again, municipal.compared) == (2, 3)
    assert municipal.continuity == pytest.approx(2 / 3)
    assert (trust.seats, trust.seated, trust.absent, trust.continuity) == (2, 1, 1, None)
    assert presence(meetings, [], 2025)[0].continuity is None


@by_chance(
    st.lists(
        st.lists(
            st.tuples(st.sampled_from(Side), st.sampled_from(A), st.sampled_from("abc ")),
            max_size=5,
        ),
        max_size=6,
    )
)
def test_every_seat_is_counted_once_and_no_share_passes_one(seats):
    meetings = [
        meeting(30 * n, *((side, how, who.strip()) for side, how, who in each if how != "unknown"))
        for n, each in enumerate(seats)
    ]
    found = presence(meetings, ["ssu"])
    assert sum(each.seats for each in found) == sum(len(each.seats) for each in meetings)
    for each in found:
        assert each.seats == each.seated + each.excused + each.absent
        assert 0 <= each.again <= each.compared <= each.seats
