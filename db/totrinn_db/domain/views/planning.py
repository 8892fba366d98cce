# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the plan of a case is shown with. The plan itself is made by the domain, again and again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.forecast.back_test import BackTest
from totrinn_db.domain.forecast.habits import Habits
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.planning.facts import PlanFacts
from totrinn_db.domain.views.cases import CaseName


class LetterBasis(StrEnum):
    """Why the letter goes out on the day that the plan begins with."""

    SENT = "sent"
    CHOSEN = "chosen"
    DISCUSSED = "discussed"
    AFTER_MEETING = "after_meeting"
    NO_MEETING = "no_meeting"


@dataclass(frozen=True, slots=True)
class PlannedCase:
    """A case that can be planned, for the list to choose from."""

    case: CaseName
    phase: Phase
    body: str


@dataclass(frozen=True, slots=True)
class UsedPlan:
    """The plan that is used in the case now."""

    letter_on: date | None
    deadline: date | None
    meeting_id: str


@dataclass(frozen=True, slots=True)
class PlanningView:
    """One case with all that its plan depends on.

    `discussed_on` and `discussed_in` are step one, done or to come. `regions` (names), `region_ids`
    and `kinds` are by party id, regions in the order that the community gives them. `habits` are
    None while too few answers are known, or where the forecast is not worth showing; `tried` tells
    how well it has held.
    """

    case: CaseName
    phase: Phase
    body: str
    facts: PlanFacts
    basis: LetterBasis
    discussed_on: date | None
    discussed_in: str
    regions: Mapping[str, str]
    region_ids: Mapping[str, str]
    kinds: Mapping[str, PartyKind]
    used: UsedPlan | None
    cases: tuple[PlannedCase, ...]
    habits: Habits | None = None
    tried: BackTest | None = None
