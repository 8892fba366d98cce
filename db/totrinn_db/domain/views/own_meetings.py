# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of the parties' own meetings and of how well they are known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_calendars import Coverage, Knowledge
from totrinn_db.domain.own_meetings import MeetingSource, RulePattern
from totrinn_db.domain.parties import PartyKind


@dataclass(frozen=True, slots=True)
class OwnMeetingRow:
    """One coming meeting of a party's own. What a rule assumes has no id and cannot be changed."""

    id: str
    version: int
    organ: str
    level: Level | None
    on: date
    papers_by: date | None
    source: MeetingSource
    note: str = ""


@dataclass(frozen=True, slots=True)
class MeetingRuleRow:
    """One rule of a party. Monday is 0; `nth` is -1 for the last one of the month."""

    id: str
    version: int
    organ: str
    level: Level | None
    pattern: RulePattern
    weekday: int
    nth: int
    every_weeks: int
    months_off: tuple[int, ...]
    papers_days: int
    starts_on: date


@dataclass(frozen=True, slots=True)
class PartyPlanRow:
    """The plans of one party: coming meetings by date, rules, and how well they are known."""

    party_id: str
    party: str
    kind: PartyKind
    region: str
    knowledge: Knowledge
    coming: tuple[OwnMeetingRow, ...]
    rules: tuple[MeetingRuleRow, ...]
    known_until: date | None

    @property
    def organs(self) -> tuple[str, ...]:
        """Name the organs that the plan or a rule knows."""
        names = [*(each.organ for each in self.coming), *(each.organ for each in self.rules)]
        return tuple(dict.fromkeys(names))


@dataclass(frozen=True, slots=True)
class PlanBoard:
    """The plans of all parties that decide, alphabetical, and how well a period is covered."""

    today: date
    until: date
    parties: tuple[PartyPlanRow, ...]
    coverage: Coverage
