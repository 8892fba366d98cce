# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates as Norwegians write them, and what is no date."""

from __future__ import annotations

from datetime import date

from gathering import each_of
from totrinn_db.domain.norwegian_dates import DateFault, Near, read_date

NEAR = Near(date(2026, 11, 26))
MARCH = date(2027, 3, 12)


@each_of(
    "text",
    [
        "12.3.2027",
        "12.03.2027",
        "12.03.27",
        "12. 3. 2027",
        "12/3-27",
        "12/3-2027",
        "12/3 2027",
        "12/3/27",
        "12-3-2027",
        "12.3",
        "12.3.",
        "12/3",
        "12. mars 2027",
        "12 mars 2027",
        "12. mars",
        "12.mars",
        "12. mar. 27",
        "fredag 12. mars",
        "Fredag 12. mars 2027",
        "fre 12/3",
        "fre. 12.03.2027",
        "12.03.2027 fredag",
        "12. mars (fredag)",
        "fredag den 12. mars",
        "12.03.2027 17:00",
        "12.03.2027 kl. 17.00",
        "12. mars 2027, kl. 9",
        "2027-03-12",
        "2027-03-12T17:00:00",
        "2027-03-12 17:00",
        "fredag uke 10",
        "fredag i uke 10",
        "uke 10, fredag",
        "veke 10 2027 fredag",
        " 12.3.2027 ",
    ],
)
def test_a_date_is_read_in_every_form(text: str):
    assert read_date(text, NEAR) == MARCH


@each_of(
    "text, fault",
    [
        ("", DateFault.NOT_A_DATE),
        ("våren", DateFault.NOT_A_DATE),
        ("30. februar 2027", DateFault.NOT_A_DATE),
        ("13/13-27", DateFault.NOT_A_DATE),
        ("12.3.1027", DateFault.NOT_A_DATE),
        ("12. smars", DateFault.NOT_A_DATE),
        ("12.3.2027 og 16.4.2027", DateFault.NOT_A_DATE),
        ("uke 10", DateFault.WEEK_ONLY),
        ("veke 10", DateFault.WEEK_ONLY),
        ("fredag uke 60", DateFault.NOT_A_DATE),
        ("mandag 12.3.2027", DateFault.WEEKDAY_DIFFERS),
        ("søndag 12. mars", DateFault.WEEKDAY_DIFFERS),
    ],
)
def test_what_is_no_date_is_told_apart(text: str, fault: DateFault):
    assert read_date(text, NEAR) is fault


def test_a_date_without_a_year_is_the_coming_one_unless_the_table_names_a_year():
    assert read_date("1. desember", NEAR) == date(2026, 12, 1)
    assert read_date("1. oktober", NEAR) == date(2026, 10, 1)
    assert read_date("1. februar", NEAR) == date(2027, 2, 1)
    assert read_date("1. desember", Near(NEAR.today, 2027)) == date(2027, 12, 1)


def test_a_weekday_decides_the_year_where_it_can():
    assert read_date("tirsdag 1. desember", NEAR) == date(2026, 12, 1)
    assert read_date("onsdag 1. desember", NEAR) == date(2027, 12, 1)


def test_the_leap_day_is_found_in_the_year_that_has_it():
    assert read_date("29. februar", Near(date(2027, 11, 1))) == date(2028, 2, 29)
    assert read_date("29.2.2027", NEAR) is DateFault.NOT_A_DATE
