# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year as a timeline: each body's meetings and deadlines, the holidays, and a tried plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from totrinn.screens.quiet_days import holidays_row, quiet_weeks
from totrinn.widgets.timeline.parts import (
    DIAMOND,
    DOT,
    RING,
    Mark,
    Timeline,
    TimelineLine,
    TimelineRow,
)
from totrinn.words.planning import PlanningWords
from totrinn_db.domain.views.yearly_wheel import YearBody, YearMeeting, YearWheel

translate = QCoreApplication.translate
TRIED = "tried"
MEETING, PAPERS, REPORTING = DIAMOND, DOT, RING
_DAY = timedelta(days=1)
_LETTERS = 3


@dataclass(frozen=True)
class YearTimeline:
    """Makes the timeline of a year. `tried` are the days of another plan of the body."""

    wheel: YearWheel
    words: PlanningWords
    tried_body: str = ""
    tried: Sequence[date] | None = None

    def made(self) -> Timeline:
        """Make all of it."""
        year = self.wheel.year
        # New Year's Day stands clear of the edge.
        first, last = date(year, 1, 1) - 4 * _DAY, date(year, 12, 31)
        months = self.words.texts.tree["calendar"]["months"]
        return Timeline(
            rows=tuple(self._rows()),
            lines=tuple(self._lines()),
            shades=tuple(quiet_weeks(self.wheel.holidays, first, last)),
            first=first,
            last=last,
            heading=translate("year", "Utvalg"),
            months=tuple(name[:_LETTERS].capitalize() for name in months),
        )

    def _lines(self) -> Iterator[TimelineLine]:
        today = self.wheel.today
        if today.year == self.wheel.year:
            name = translate("year", "I dag")
            yield TimelineLine("today", today, name, self.words.day(today), "accent")

    # rows

    def _rows(self) -> Iterator[TimelineRow]:
        for body in self.wheel.bodies:
            yield self._body_row(body)
            if self.tried is not None and body.body.id == self.tried_body:
                yield self._tried_row(body, self.tried)
        yield holidays_row(self.wheel.holidays, self.words)

    def _body_row(self, body: YearBody) -> TimelineRow:
        count = self.words.texts.count(len(body.meetings), "meeting")
        marks = [mark for meeting in body.meetings for mark in self._marks(meeting)]
        days = ", ".join(self.words.day(meeting.on) for meeting in body.meetings)
        return TimelineRow(
            key=body.body.id,
            title=body.body.name,
            detail=str(len(body.meetings)),
            marks=self._within(marks),
            spoken=", ".join(part for part in (body.body.name, count, days) if part),
            is_strong=body.body.id == self.tried_body,
        )

    def _marks(self, meeting: YearMeeting) -> Iterator[Mark]:
        said, texts = self.words.day, self.words.texts
        reporting: str = translate("year", "Meldefrist {date} til {meeting}")
        papers: str = translate("year", "Papirer ut {date} til {meeting}")
        yield Mark(
            meeting.reporting_by, REPORTING, "border",
            reporting.format(date=said(meeting.reporting_by), meeting=meeting.label),
        )  # fmt: skip
        yield Mark(
            meeting.papers_by, PAPERS, "border",
            papers.format(date=said(meeting.papers_by), meeting=meeting.label),
        )  # fmt: skip
        state = texts.label(meeting.state)
        when = self.words.day(meeting.on, weekday=True)
        tone = "success" if meeting.state.is_over else "accent"
        yield Mark(meeting.on, MEETING, tone, f"{meeting.label}, {when}. {state}")

    def _tried_row(self, body: YearBody, days: Sequence[date]) -> TimelineRow:
        name: str = translate("year", "Prøvd plan for {body}")
        name = name.format(body=body.body.detail or body.body.name)
        there = {meeting.on for meeting in body.meetings}
        shown = [day for day in days if day.year == self.wheel.year]
        count = self.words.texts.count(len(shown), "meeting")
        said = ", ".join(self.words.day(day) for day in shown)
        return TimelineRow(
            key=TRIED,
            title=name,
            detail=str(len(shown)),
            marks=tuple(
                Mark(day, MEETING, "accent" if day in there else "warning",
                     self.words.day(day, weekday=True))
                for day in shown
            ),
            spoken=", ".join(part for part in (name, count, said) if part),
            level=1,
        )  # fmt: skip

    def _within(self, marks: Sequence[Mark]) -> tuple[Mark, ...]:
        inside = [mark for mark in marks if mark.on.year == self.wheel.year]
        return tuple(sorted(inside, key=lambda mark: mark.on))
