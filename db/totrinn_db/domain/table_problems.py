# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with a table that is read in; each problem names its row and column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from totrinn_db.domain.national_ids import find_national_ids
from totrinn_db.domain.norwegian_dates import DateFault
from totrinn_db.domain.tables import TextRow, column_letter
from totrinn_db.domain.verdict import Fact


class ImportProblem(StrEnum):
    """What can be wrong with a table or one of its cells."""

    NO_PARTY_COLUMN = "no_party_column"
    NOTHING_TO_READ = "nothing_to_read"
    COLUMN_TWICE = "column_twice"
    NO_PARTY = "no_party"
    UNKNOWN_PARTY = "unknown_party"
    NOT_A_PARTY_YET = "not_a_party_yet"
    INVALID_KIND = "invalid_kind"
    KIND_DIFFERS = "kind_differs"
    UNKNOWN_NUMBER = "unknown_number"
    AMBIGUOUS_PARTY = "ambiguous_party"
    NUMBER_AND_NAME_DIFFER = "number_and_name_differ"
    DUPLICATE_ROW = "duplicate_row"
    INVALID_EMAIL = "invalid_email"
    INVALID_PHONE = "invalid_phone"
    INVALID_LANGUAGE = "invalid_language"
    UNKNOWN_REGION = "unknown_region"
    TOO_LONG = "too_long"
    NATIONAL_ID = "national_id"
    NO_DATE_COLUMN = "no_date_column"
    NO_DATES = "no_dates"
    NO_ORGAN = "no_organ"
    NO_DATE = "no_date"
    NOT_A_DATE = "not_a_date"
    WEEK_ONLY = "week_only"
    WEEKDAY_DIFFERS = "weekday_differs"
    DATE_TWICE = "date_twice"
    PAPERS_AFTER_MEETING = "papers_after_meeting"


# What a date that could not be read is as a problem of its cell.
DATE_PROBLEMS = {
    DateFault.NOT_A_DATE: ImportProblem.NOT_A_DATE,
    DateFault.WEEK_ONLY: ImportProblem.WEEK_ONLY,
    DateFault.WEEKDAY_DIFFERS: ImportProblem.WEEKDAY_DIFFERS,
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem, by row and column. `row` is the spreadsheet's number, 0 for the whole table."""

    code: ImportProblem
    row: int = 0
    letter: str = ""
    heading: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)


def national_id_problem(row: TextRow) -> Problem | None:
    """Find a national identity number in a row; it is not repeated, it has no place here."""
    for place, cell in enumerate(row.cells):
        if find_national_ids(cell):
            return Problem(ImportProblem.NATIONAL_ID, row.number, column_letter(place))
    return None
