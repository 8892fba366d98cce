# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year of two bodies as a paper, with another plan that wins a case four weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from documents import samples
from documents.samples_report import a_picture
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.papers import TriedPlan, YearlyWheelPaper
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.cases import CaseName, Choice
from totrinn_db.domain.views.yearly_wheel import WheelTrial, YearBody, YearMeeting, YearWheel
from totrinn_db.domain.yearly_wheel import (
    AlsoOn,
    LettersEarlier,
    MoveTo,
    PastCase,
    WheelMeeting,
    WheelRules,
)
from totrinn_db.holidays_no import calendar_of, holidays_in, holidays_on

YEAR, WRITTEN = 2026, date(2026, 12, 1)
STRATEGIC = (date(2026, 2, 11), date(2026, 6, 10), date(2026, 11, 18))
PROFESSIONAL = (date(2026, 1, 20), date(2026, 9, 8))


def wheel(language: Language) -> YearWheel:
    """The strategic body with three meetings, a professional one with two, one with none."""

    def say(nb: str, nn: str) -> str:
        return samples.say(language, nb, nn)

    strategic = say("Strategisk samarbeidsutvalg", "Strategisk samarbeidsutval")
    bodies = (
        YearBody(Choice("ssu", strategic, "SSU"), _meetings("ssu", "SSU", STRATEGIC)),
        YearBody(
            Choice("fsu", say("Faglig utvalg for barn", "Fagleg utval for barn"), "FSU"),
            _meetings("fsu", "FSU", PROFESSIONAL),
        ),
        YearBody(Choice("lsu", say("Lokalt utvalg", "Lokalt utval"), "LSU")),
    )
    free = {day: holidays_on(day) for day in sorted(holidays_in(YEAR)) if day.weekday() < 5}
    return YearWheel(YEAR, WRITTEN, (YEAR,), bodies, free)


def _meetings(body_id: str, short: str, days: tuple[date, ...]) -> tuple[YearMeeting, ...]:
    return tuple(
        YearMeeting(
            id=f"{body_id}{number}",
            label=f"{short} {number}/{YEAR}",
            body_id=body_id,
            on=day,
            state=MeetingState.PROTOCOL_APPROVED if day < WRITTEN else MeetingState.PLANNED,
            reporting_by=day - timedelta(days=28),
            papers_by=day - timedelta(days=14),
        )
        for number, day in enumerate(days, start=1)
    )


def tried_plan(language: Language) -> TriedPlan:
    """The meeting in June moved to April, one more in August, and letters three days sooner."""
    own = wheel(language).bodies[0]
    cases = (
        PastCase("a", date(2026, 1, 2), STRATEGIC[0], date(2026, 2, 16), STRATEGIC[1]),
        PastCase("b", date(2026, 4, 1), STRATEGIC[1], date(2026, 6, 15), STRATEGIC[2]),
    )
    title = samples.say(language, "Digital hjemmeoppfølging", "Digital heimeoppfølging")
    names = {
        "a": CaseName("a", "26-003", "SSU 9/26", title),
        "b": CaseName("b", "26-012", "SSU 31/26", "Felles inntaksteam for barn og unge"),
    }
    trial = WheelTrial(
        body=own.body,
        year=YEAR,
        cases=cases,
        skipped=1,
        names=names,
        meetings=tuple(WheelMeeting(each.id, each.on) for each in own.meetings),
        own=own.meetings,
        rules=WheelRules(20, 10, calendar=calendar_of((2025, 2026, 2027))),
    )
    moved = MoveTo("ssu2", date(2026, 4, 15))
    return TriedPlan(trial, (moved, AlsoOn(date(2026, 8, 26)), LettersEarlier(3)))


def yearly_wheel(language: Language, *, tried: bool = True) -> YearlyWheelPaper:
    """The paper for the meeting that adopts the plan of the year."""
    return YearlyWheelPaper(
        letterhead=samples.letterhead(),
        written_on=WRITTEN,
        wheel=wheel(language),
        tried=tried_plan(language) if tried else None,
        picture=a_picture(980, 180),
    )


def empty_year(language: Language) -> YearlyWheelPaper:
    """A year in which nobody meets."""
    made = yearly_wheel(language, tried=False)
    bodies = tuple(YearBody(each.body) for each in made.wheel.bodies)
    return replace(made, wheel=replace(made.wheel, bodies=bodies))
