# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year of all bodies in words, and what another plan would have meant, for anybody to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from totrinn.charts.values import YearBand, YearChart, YearMark, YearRow, YearSign
from totrinn.texts import Texts
from totrinn_db.domain.holidays import Holiday, easter_weeks, summer_break
from totrinn_db.domain.views.yearly_wheel import WheelTrial, YearBody, YearMeeting, YearWheel
from totrinn_db.domain.yearly_wheel import (
    AlsoOn,
    Comparison,
    LettersEarlier,
    MoveTo,
    WheelChange,
    Without,
    changed_meetings,
)

_LETTERS = 3


@dataclass(frozen=True)
class WheelWords:
    """Says a year and a tried plan in one language."""

    texts: Texts

    # the year

    def title(self, year: int) -> str:
        """Name the year, as on papers, pictures and files."""
        return self._word("title", year=year)

    def days(self, body: YearBody) -> str:
        """List the days on which a body meets."""
        return ", ".join(self._day(meeting.on) for meeting in body.meetings)

    def holidays(self, wheel: YearWheel) -> str:
        """Name the holidays that fall on what else were working days, and the summer break."""
        days = [self._holiday(day, names) for day, names in wheel.holidays.items()]
        first, last = summer_break(wheel.year)
        summer = self._word("summer_days", first=self._day(first), last=self._day(last))
        return self._word("free_days", days=self.texts.join(days), summer=summer)

    def _holiday(self, day: date, names: Iterable[Holiday]) -> str:
        """Name one: «langfredag 3. april», but only «1. mai»."""
        on, said = self._day(day), " / ".join(map(self.texts.label, names))
        # Dates hold together at the end of a line; names are written with plain spaces.
        return said if on.replace("\xa0", " ") in said else f"{said} {on}".strip()

    def alt(self, wheel: YearWheel) -> str:
        """Say what the picture shows to those who do not see it."""
        met = (body for body in wheel.bodies if body.meetings)
        said = "; ".join(f"{body.body.name}: {self.days(body)}" for body in met)
        return self._word("alt", title=self.title(wheel.year), bodies=said)

    def chart(
        self, wheel: YearWheel, tried: Sequence[date] = (), tried_body: str = ""
    ) -> YearChart:
        """Make the picture of a year; a tried plan stands under the body that it is for."""
        months = self.texts.tree["calendar"]["months"]
        return YearChart(
            year=wheel.year,
            months=tuple(name[:_LETTERS] for name in months),
            rows=tuple(self._rows(wheel, tried, tried_body)),
            bands=tuple(self._bands(wheel)),
            signs={sign: self._word(f"signs.{sign.value}") for sign in YearSign},
        )

    def _rows(self, wheel: YearWheel, tried: Sequence[date], tried_body: str) -> Iterator[YearRow]:
        for body in wheel.bodies:
            if not body.meetings:
                continue
            marks = (mark for meeting in body.meetings for mark in _marks(meeting))
            yield YearRow(body.body.name, tuple(m for m in marks if m.on.year == wheel.year))
            if tried and body.body.id == tried_body:
                name = self._word("tried", body=body.body.detail or body.body.name)
                yield YearRow(name, tuple(YearMark(day, YearSign.MEETING) for day in tried))
        free = tuple(YearMark(day, YearSign.HOLIDAY) for day in wheel.holidays)
        yield YearRow(self._word("signs.holiday"), free)

    def _bands(self, wheel: YearWheel) -> Iterator[YearBand]:
        for first, last in easter_weeks(wheel.holidays):
            yield YearBand(first, last, self._word("easter"))
        yield YearBand(*summer_break(wheel.year), self._word("summer"))

    # another plan

    def changes(self, trial: WheelTrial, changes: Sequence[WheelChange]) -> tuple[str, ...]:
        """Say what was tried, a sentence for each change."""
        own = {meeting.id: meeting for meeting in trial.own}
        return tuple(self._change(change, own) for change in changes)

    def _change(self, change: WheelChange, own: dict[str, YearMeeting]) -> str:
        match change:
            case MoveTo(meeting_id, on):
                old = own[meeting_id]
                return self._word("change.move", meeting=old.label, date=on, before=old.on)
            case AlsoOn(on):
                return self._word("change.add", date=on)
            case Without(meeting_id):
                old = own[meeting_id]
                return self._word("change.leave_out", meeting=old.label, date=old.on)
            case LettersEarlier(days):
                return self._word("change.letters", days=days)

    def result(self, trial: WheelTrial, found: Comparison) -> tuple[str, str]:
        """Give the sentence that sums up, and what is to be known with it."""
        if not found.cases:
            return self._word("result.no_cases", year=trial.year), self._skipped(trial)
        lead = self._of_one(found) if len(found.cases) == 1 else self._of_many(found)
        details = (*self._later(found), self._skipped(trial))
        return lead, " ".join(part for part in details if part)

    def _of_one(self, found: Comparison) -> str:
        if not found.sooner:
            return self._word("result.one_not")
        return self._word("result.one_sooner", days=found.days_won)

    def _of_many(self, found: Comparison) -> str:
        cases, sooner = len(found.cases), found.sooner
        if not sooner:
            return self._word("result.none_sooner", cases=cases)
        days = round(sum(each.days_won or 0 for each in sooner) / len(sooner))
        return self._word("result.some_sooner", sooner=len(sooner), cases=cases, days=days)

    def _later(self, found: Comparison) -> Iterator[str]:
        stuck = [each for each in found.later if each.after.decided_on is None]
        later = len(found.later) - len(stuck)
        if later:
            yield self._word("result.later", cases=later)
        if stuck:
            yield self._word("result.stuck", cases=len(stuck))

    def _skipped(self, trial: WheelTrial) -> str:
        return self._word("result.skipped", cases=trial.skipped) if trial.skipped else ""

    def _day(self, day: date) -> str:
        return self.texts.date(day).rsplit(" ", 1)[0]

    def _word(self, key: str, **facts: object) -> str:
        return self.texts.word(f"yearly_wheel.{key}", **facts)


def tried_days(trial: WheelTrial, changes: Sequence[WheelChange]) -> tuple[date, ...]:
    """Give the days of a tried plan in its year."""
    tried = changed_meetings(trial.meetings, changes)
    return tuple(each.on for each in tried if each.on.year == trial.year)


def _marks(meeting: YearMeeting) -> Iterator[YearMark]:
    yield YearMark(meeting.reporting_by, YearSign.REPORTING)
    yield YearMark(meeting.papers_by, YearSign.PAPERS)
    yield YearMark(meeting.on, YearSign.MEETING)
