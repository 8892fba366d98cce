# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the paper with the year of all bodies says, and with it a plan that is tried on screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from totrinn_db.domain.exemptions import CASE, TITLE
from totrinn_db.domain.papers.yearly_wheel import TriedPlan, YearlyWheelPaper
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.cases import CaseName, Choice
from totrinn_db.domain.views.yearly_wheel import WheelTrial, YearBody, YearMeeting
from totrinn_db.domain.yearly_wheel import WheelChange
from totrinn_db.models import Body, Meeting
from totrinn_db.queries.exemptions import exemptions_of
from totrinn_db.queries.naming import name_of
from totrinn_db.queries.paper_parts import letterhead, meeting_facts
from totrinn_db.queries.yearly_wheel import wheel_trial, year_wheel
from totrinn_db.work import Reading


def yearly_wheel(
    reading: Reading,
    language: Language,
    year: int,
    body_id: str = "",
    changes: Sequence[WheelChange] = (),
) -> YearlyWheelPaper:
    """Gather a year; with changes also what they would have meant for the cases of a body."""
    wheel = year_wheel(reading, year)
    tried = None
    if body_id and changes:
        trial = _in_language(reading, wheel_trial(reading, body_id, year), language)
        tried = TriedPlan(trial, tuple(changes))
    return YearlyWheelPaper(
        letterhead=letterhead(reading, language),
        written_on=reading.today,
        wheel=replace(wheel, bodies=tuple(_body(reading, body, language) for body in wheel.bodies)),
        tried=tried,
    )


def _body(reading: Reading, body: YearBody, language: Language) -> YearBody:
    meetings = tuple(_meeting(reading, each, language) for each in body.meetings)
    return YearBody(_named(reading, body.body, language), meetings)


def _named(reading: Reading, body: Choice, language: Language) -> Choice:
    return replace(body, name=name_of(reading.get(Body, body.id), language))


def _meeting(reading: Reading, meeting: YearMeeting, language: Language) -> YearMeeting:
    body = reading.get(Body, meeting.body_id)
    return replace(
        meeting, label=meeting_facts(reading.get(Meeting, meeting.id), body, language).label
    )


def _in_language(reading: Reading, trial: WheelTrial, language: Language) -> WheelTrial:
    exempt = exemptions_of(reading, list(trial.names))
    return replace(
        trial,
        body=_named(reading, trial.body, language),
        own=tuple(_meeting(reading, each, language) for each in trial.own),
        names={
            key: _without_title(name) if {CASE, TITLE} & exempt.get(key, {}).keys() else name
            for key, name in trial.names.items()
        },
    )


def _without_title(name: CaseName) -> CaseName:
    """Keep what the public does not get out of a paper that goes to everybody."""
    return replace(name, title="")
