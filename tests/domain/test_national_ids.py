# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every identity number is found in whatever text it stands, and ordinary numbers are let through.

All numbers are made here by the rule of the control digits; they are nobody's.
"""

from __future__ import annotations

from datetime import date

from hypothesis import assume
from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.national_ids import find_national_ids, is_national_id, may_store

FIRST, SECOND = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
NOT_BESIDE = st.characters(exclude_categories=["Nd", "Cs"])
AROUND = st.text(NOT_BESIDE, max_size=12)


def control(digits: str, weights: tuple[int, ...], rest: int = 0) -> str:
    """Calculate a control digit; a number that would need 10 is never given out."""
    left = (rest - sum(int(d) * w for d, w in zip(digits, weights, strict=True))) % 11
    assume(left < 10)
    return str(left)


@st.composite
def numbers(draw: st.DrawFn, rest: int = 0) -> str:
    born = draw(st.dates(date(1925, 1, 1), date(2039, 12, 31)))
    day = born.day + draw(st.sampled_from((0, 40)))
    month = born.month + draw(st.sampled_from((0, 40, 80)))
    nine = f"{day:02}{month:02}{born.year % 100:02}{draw(st.integers(0, 999)):03}"
    ten = nine + control(nine, FIRST, rest)
    return ten + control(ten, SECOND)


@by_chance(number=numbers(), before=AROUND, after=AROUND, way=st.integers(0, 5), thorough=200)
def test_every_number_is_found_in_any_text_around_it(number, before, after, way):
    day, month, year, person = number[:2], number[2:4], number[4:6], number[6:]
    written = (
        number,
        f"{number[:6]} {person}",
        f"{number[:6]}\u00a0{person}",
        f"{day}.{month}.{year}-{person}",
        f"{number[:6]}\n{person}",
        " ".join(number),
    )[way]
    assert number in find_national_ids(before + written + after)
    assert not may_store(before + written + after)


@by_chance(number=numbers(), other=st.integers(0, 999_999))
def test_a_number_before_it_does_not_hide_it(number, other):
    assert number in find_national_ids(f"{other} {number[:6]} {number[6:]}")


@by_chance(number=numbers(rest=2))
def test_the_numbers_that_come_in_2032_are_found_from_then_on(number):
    assert not is_national_id(number)
    assert not is_national_id(number, on=date(2031, 12, 31))
    assert find_national_ids(number, on=date(2032, 1, 1)) == (number,)


@by_chance(number=numbers(), place=st.integers(0, 10), by=st.integers(1, 9))
def test_a_slip_in_one_digit_is_another_number(number, place, by):
    slipped = f"{number[:place]}{(int(number[place]) + by) % 10}{number[place + 1 :]}"
    assert slipped not in find_national_ids(slipped)


@each_of(
    "text",
    [
        "tlf. 90 01 23 45 eller +47 71 12 34 56",
        "org.nr. 974 745 364 og 983975240",
        "arkivsak 2026/11498-3, dokument 26/130972",
        "konto 1309.72.48022",
        "konto 1309 72 48022",
        "12 500 000 kroner i 2026 og 13 750 000 i 2027",
        "GTIN 7044610878051",
        "nr. 113097248022",
        "130972480225",
        "32.13.72 48022",
        "130972,48022",
        "møte-ID 825 1309 7248",
        "kl. 10:00-14:00, 22.05.2026",
    ],
)
def test_ordinary_numbers_are_let_through(text):
    assert may_store(text)
