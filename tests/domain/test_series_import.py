# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A body's own meeting plan from a table: its dates, and each problem with its row."""

from __future__ import annotations

from datetime import date

from totrinn_db.domain.series_import import read_days
from totrinn_db.domain.table_problems import ImportProblem
from totrinn_db.domain.tables import TextRow, TextTable

TODAY = date(2026, 11, 27)


def table(*rows: tuple[str, ...]) -> TextTable:
    return TextTable(tuple(TextRow(number, cells) for number, cells in enumerate(rows, start=1)))


def test_dates_line_by_line_are_read_and_a_line_that_is_none_is_told_by_its_row():
    found = read_days(
        table(("10. februar 2027",), ("2027-04-14",), ("senere",), ("uke 36",), ("14.4.2027",)),
        TODAY,
    )
    assert found.days == (date(2027, 2, 10), date(2027, 4, 14))
    assert [(each.code, each.row, each.letter) for each in found.problems] == [
        (ImportProblem.NOT_A_DATE, 3, "A"),
        (ImportProblem.WEEK_ONLY, 4, "A"),
    ]


def test_of_several_bodies_only_the_rows_of_this_one_count_and_the_title_tells_the_year():
    plan = table(
        ("Møteplan 2027",), ("Utvalg", "Møtedato", "Frist"),
        ("SSU", "onsdag 10. februar", "27. januar"), ("", "14. april", ""),
        ("FSU", "20. januar", ""), ("ssu", "", ""),
    )  # fmt: skip
    found = read_days(plan, TODAY, ("Strategisk samarbeidsutvalg", "SSU"))
    assert found.days == (date(2027, 2, 10), date(2027, 4, 14))
    (problem,) = found.problems
    assert (problem.code, problem.row, problem.heading) == (ImportProblem.NO_DATE, 6, "Møtedato")
    everything = read_days(plan, TODAY, ("Et annet utvalg",))
    assert date(2027, 1, 20) in everything.days


def test_a_table_without_any_date_says_so():
    assert read_days(table(("Møteplan",)), TODAY).problems[0].code is ImportProblem.NO_DATES
    assert read_days(TextTable(()), TODAY).days == ()
