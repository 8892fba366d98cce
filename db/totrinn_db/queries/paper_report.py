# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the report of a year says. Parties are never told one by one in it."""

from __future__ import annotations

from dataclasses import replace

from totrinn_db.domain.papers.annual_report import AnnualReport
from totrinn_db.domain.parties import Language
from totrinn_db.domain.statistics.questions import Question
from totrinn_db.queries.exemptions import exempt_titles
from totrinn_db.queries.paper_parts import letterhead, plain_numbers
from totrinn_db.queries.statistics import statistics
from totrinn_db.work import Reading


def annual_report(
    reading: Reading, language: Language, year: int | None, question: Question | None = None
) -> AnnualReport:
    """Gather the numbers of a year, or of all years."""
    found = statistics(reading, year, language)
    numbers = plain_numbers(reading, [each.case.id for each in found.decisions])
    decisions = tuple(
        replace(each, case=replace(each.case, number=f"Sak {numbers[each.case.id]}"))
        if numbers.get(each.case.id)
        else each
        for each in found.decisions
    )
    named = {*found.cases, *(each.case.id for each in found.decisions)}
    return AnnualReport(
        letterhead=letterhead(reading, language),
        written_on=reading.today,
        statistics=replace(found, decisions=decisions),
        question=question,
        exempt=exempt_titles(reading, named, language),
    )
