# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is likely by what the parties did before, said only where that has shown its worth."""

from __future__ import annotations

from dataclasses import dataclass

from totrinn.words.planning import PlanningWords
from totrinn_db.domain.forecast.likely import CaseForecast
from totrinn_db.domain.forecast.planned import forecast_of
from totrinn_db.domain.planning.planner import Plan
from totrinn_db.domain.views.planning import PlanningView


@dataclass(frozen=True)
class Outlook:
    """The forecast of a plan in words."""

    words: PlanningWords
    view: PlanningView
    made: CaseForecast | None

    @classmethod
    def of(cls, view: PlanningView, plan: Plan, words: PlanningWords) -> Outlook:
        """Work out the forecast of a plan."""
        made = None
        if view.habits is not None:
            made = forecast_of(plan, view.habits, view.region_ids)
        return cls(words, view, made)

    @property
    def sentence(self) -> str:
        """Say when all have probably answered."""
        if self.made is None or self.view.tried is None:
            return ""
        return self.words.forecast(self.made, self.view.tried)

    def lines(self, party_id: str) -> tuple[str, ...]:
        """Say when one party will probably answer, unless its date is given or planned."""
        parties = self.made.parties if self.made is not None else ()
        said = (self.words.party_forecast(p) for p in parties if p.party_id == party_id)
        return tuple(line for line in said if line)
