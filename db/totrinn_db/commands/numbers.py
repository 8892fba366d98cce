# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Running numbers that people read. A number that was given is never given again."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from totrinn_db.models import NumberSeries
from totrinn_db.sessions import prepared
from totrinn_db.work import Work

CASES = "case"
_SERIES = prepared(
    select(NumberSeries).where(
        NumberSeries.series == bindparam("series"), NumberSeries.year == bindparam("year")
    )
)


def meetings_of(body_id: str) -> str:
    """Name the series of a body's meetings."""
    return f"meeting:{body_id}"


def items_of(body_id: str) -> str:
    """Name the series of the case numbers of a body."""
    return f"body:{body_id}"


def next_number(work: Work, series: str, year: int) -> int:
    """Give the next number of a series and year, and remember it."""
    row = work.session.scalar(_SERIES, {"series": series, "year": year})
    if row is None:
        row = work.add(NumberSeries(series=series, year=year, last=0))
    row.last += 1
    return row.last
