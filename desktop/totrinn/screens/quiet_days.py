# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The days on which nobody meets, by name, as timelines show them: holidays, Easter, summer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from totrinn.widgets.timeline.parts import RING, Mark, Shade, TimelineRow
from totrinn.words.planning import PlanningWords
from totrinn_db.domain.holidays import Holiday, easter_weeks, summer_break
from totrinn_db.domain.workdays import WorkCalendar

translate = QCoreApplication.translate
HOLIDAYS = "holidays"

Holidays = Mapping[date, tuple[Holiday, ...]]


def holidays_between(calendar: WorkCalendar, first: date, last: date) -> Holidays:
    """Name the holidays of a period that fall on what else were working days."""
    days = sorted(d for d in calendar.holidays if first <= d <= last and d.weekday() < 5)
    return {day: calendar.names(day) for day in days}


def quiet_weeks(holidays: Holidays, first: date, last: date) -> Iterator[Shade]:
    """Give Easter and the common summer breaks between two days."""
    for start, end in easter_weeks(holidays):
        yield Shade(start, end, translate("timeline", "Påske"))
    for year in range(first.year, last.year + 1):
        start, end = summer_break(year)
        if start <= last and end >= first:
            yield Shade(max(start, first), min(end, last), translate("timeline", "Fellesferie"))


def holidays_row(holidays: Holidays, words: PlanningWords) -> TimelineRow:
    """Make the row that tells each holiday by its name."""
    title: str = translate("timeline", "Helligdager på hverdager")
    said = {
        day: ", ".join((words.day(day, weekday=True), *map(words.texts.label, names)))
        for day, names in holidays.items()
    }
    return TimelineRow(
        key=HOLIDAYS,
        title=title,
        detail=str(len(said)),
        marks=tuple(Mark(day, RING, "border", text) for day, text in said.items()),
        spoken="; ".join((title, *said.values())),
    )
