# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Working days counted backwards: the last day on which something can begin and still be in time.

These are the exact inverses of `WorkCalendar.add`, which counts forwards.
"""

from __future__ import annotations

from datetime import date, timedelta

from totrinn_db.domain.workdays import WorkCalendar

DAY = timedelta(days=1)


def last_start(calendar: WorkCalendar, end: date, workdays: int) -> date:
    """Give the last day from which so many working days end no later than `end`.

    Example: two working days from a Thursday end on Monday, so for a Monday it is the Thursday.
    """
    if workdays == 0:
        return end
    return calendar.before(end + DAY, workdays) - DAY


def last_working_start(calendar: WorkCalendar, end: date, workdays: int) -> date:
    """Give the last working day from which so many working days end no later than `end`."""
    return calendar.previous_workday(last_start(calendar, end, workdays))


def first_start(calendar: WorkCalendar, end: date, workdays: int) -> date:
    """Give the first day from which so many working days end on `end` or later."""
    return last_start(calendar, end - DAY, workdays) + DAY
