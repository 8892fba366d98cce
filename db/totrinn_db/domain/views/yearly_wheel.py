# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of a year: all bodies with their meetings, and what a plan is tried on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from totrinn_db.domain.holidays import Holiday
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.cases import CaseName, Choice
from totrinn_db.domain.workdays import WorkCalendar
from totrinn_db.domain.yearly_series import SeriesSetting, TakenDay
from totrinn_db.domain.yearly_wheel import PastCase, WheelMeeting, WheelRules


@dataclass(frozen=True, slots=True)
class YearMeeting:
    """A meeting of the year with its deadlines, counted back in working days."""

    id: str
    label: str
    body_id: str
    on: date
    state: MeetingState
    reporting_by: date
    papers_by: date


@dataclass(frozen=True, slots=True)
class YearBody:
    """A body that meets, with its meetings of the year by date. `detail` is its abbreviation."""

    body: Choice
    meetings: tuple[YearMeeting, ...] = ()


@dataclass(frozen=True, slots=True)
class YearWheel:
    """A year of all bodies. `years` are those that have a meeting; `holidays` fall on workdays."""

    year: int
    today: date
    years: tuple[int, ...]
    bodies: tuple[YearBody, ...]
    holidays: Mapping[date, tuple[Holiday, ...]]


@dataclass(frozen=True, slots=True)
class WheelTrial:
    """What another plan of a body is tried on: the cases it decided in a year.

    `meetings` are those around the year too, for a case may have begun before it; `own` are those
    of the year, which can be changed. `skipped` cases went through no round, so that nothing is
    known of how long one takes.
    """

    body: Choice
    year: int
    cases: tuple[PastCase, ...]
    skipped: int
    names: Mapping[str, CaseName]
    meetings: tuple[WheelMeeting, ...]
    own: tuple[YearMeeting, ...]
    rules: WheelRules


@dataclass(frozen=True, slots=True)
class SeriesBody:
    """A body that a year can be planned for, with what its newest meeting had."""

    body: Choice
    papers_days: int
    starts_at: time | None
    ends_at: time | None
    place: str


@dataclass(frozen=True, slots=True)
class SeriesBasis:
    """What a year of meetings is planned from."""

    today: date
    bodies: tuple[SeriesBody, ...]
    taken: tuple[TakenDay, ...]
    reporting_days: int
    calendar: WorkCalendar

    def setting(self, body: SeriesBody) -> SeriesSetting:
        """Give what a series of a body is checked against."""
        return SeriesSetting(
            body_id=body.body.id,
            today=self.today,
            papers_days=body.papers_days,
            reporting_days=self.reporting_days,
            taken=self.taken,
            calendar=self.calendar,
        )

    def days_of(self, body_id: str, year: int) -> tuple[date, ...]:
        """List a body's meetings of a year."""
        return tuple(sorted(d.on for d in self.taken if d.body_id == body_id and d.on.year == year))

    def suggested_year(self, body_id: str) -> int:
        """Give the first year from this one on that the body has no meeting in."""
        year = self.today.year
        while self.days_of(body_id, year):
            year += 1
        return year
