# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A field takes a date as somebody types it."""

from __future__ import annotations

from datetime import date

from gathering import each_of
from totrinn_db.domain.typed_dates import typed_date

TODAY = date(2026, 11, 27)  # a Friday


@each_of(
    "typed, meant",
    [
        ("1.3", date(2027, 3, 1)), ("01.03.", date(2027, 3, 1)), ("1.3.2027", date(2027, 3, 1)),
        ("1.3.27", date(2027, 3, 1)), ("1/3", date(2027, 3, 1)), ("010327", date(2027, 3, 1)),
        ("0103", date(2027, 3, 1)), ("27112026", TODAY), ("2027-03-01", date(2027, 3, 1)),
        ("1. mars", date(2027, 3, 1)), ("1 mars 2028", date(2028, 3, 1)),
        ("1.11", date(2026, 11, 1)), ("27", TODAY), ("3", date(2026, 12, 3)),
        ("I dag", TODAY), ("i morgen", date(2026, 11, 28)), ("i morgon", date(2026, 11, 28)),
        ("i går", date(2026, 11, 26)), ("fredag", date(2026, 12, 4)), ("tys", date(2026, 12, 1)),
        ("om 3 uker", date(2026, 12, 18)), ("om ei veke", date(2026, 12, 4)),
        ("om 10 dager", date(2026, 12, 7)),
    ],
)  # fmt: skip
def test_a_date_is_read_as_it_is_typed(typed: str, meant: date) -> None:
    assert typed_date(typed, TODAY) == meant


@each_of(
    "typed", ["", "snart", "31.2", "99", "123", "12345", "3102", "uke 10", "onsdag 1. mars 2027"]
)
def test_what_is_no_date_is_not_made_one(typed: str) -> None:
    assert typed_date(typed, TODAY) is None
