# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the report of a year says. Parties are never told one by one in it."""

from __future__ import annotations

from totrinn_db.domain.papers.annual_report import AnnualReport
from totrinn_db.domain.parties import Language
from totrinn_db.domain.statistics.questions import Question
from totrinn_db.queries.paper_parts import letterhead
from totrinn_db.queries.statistics import statistics
from totrinn_db.work import Reading


def annual_report(
    reading: Reading, language: Language, year: int | None, question: Question | None = None
) -> AnnualReport:
    """Gather the numbers of a year, or of all years."""
    return AnnualReport(
        letterhead=letterhead(reading, language),
        written_on=reading.today,
        statistics=statistics(reading, year, language),
        question=question,
    )
