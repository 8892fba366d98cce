# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the statistics of a year, or of all years, show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from totrinn_db.domain.meetings import Outcome
from totrinn_db.domain.statistics.lead_times import Leg, Spread
from totrinn_db.domain.statistics.presence import Presence
from totrinn_db.domain.statistics.tallies import AnswerTally, Tally
from totrinn_db.domain.time_spent import CaseTime, Cause, GroupTime
from totrinn_db.domain.views.cases import CaseName


@dataclass(frozen=True, slots=True)
class DecidedCase:
    """A decision of the year."""

    case: CaseName
    decided_on: date
    body: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Statistics:
    """The numbers of one year; `year` is None for all. `names` are those of ids that come up.

    `parties` is empty unless the coordinator asks for it on the screen; no paper ever does.
    """

    year: int | None
    years: tuple[int, ...]
    counted_on: date
    reported: int
    meetings: int
    origins: tuple[Tally, ...]
    classes: tuple[Tally, ...]
    patient_groups: tuple[Tally, ...]
    lead_times: Mapping[Leg, Spread]
    times: tuple[CaseTime, ...]
    usual: Mapping[Cause, float]
    regions: tuple[GroupTime, ...]
    levels: tuple[GroupTime, ...]
    answers: tuple[AnswerTally, ...]
    presence: tuple[Presence, ...]
    follow_ups: tuple[Tally, ...]
    decisions: tuple[DecidedCase, ...]
    cases: Mapping[str, CaseName]
    names: Mapping[str, str]
    parties: tuple[GroupTime, ...] = field(default=())

    @classmethod
    def nothing(cls, on: date) -> Statistics:
        """Give what is told before anything has been counted."""
        return cls(
            year=None, years=(), counted_on=on, reported=0, meetings=0, origins=(), classes=(),
            patient_groups=(), lead_times={}, times=(), usual={}, regions=(), levels=(),
            answers=(), presence=(), follow_ups=(), decisions=(), cases={}, names={},
        )  # fmt: skip

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to count at all."""
        return not (self.reported or self.decisions or self.meetings or self.answers)
