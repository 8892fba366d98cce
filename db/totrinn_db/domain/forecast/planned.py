# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The forecast of a plan: its own dates where there are any, the history for the rest."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from totrinn_db.domain.forecast.habits import Habits
from totrinn_db.domain.forecast.likely import CaseForecast, Expected, forecast
from totrinn_db.domain.planning.planner import PartyPlan, Plan, Way

_FIXED = (Way.ANSWERED, Way.PLANNED)


def forecast_of(
    plan: Plan, habits: Habits | None, region_ids: Mapping[str, str]
) -> CaseForecast | None:
    """Forecast when all parties of a plan have answered; None where nothing can be said."""
    facts = plan.facts
    asked_on = facts.letter_on
    expected = [
        _expected(party, asked_on, region_ids.get(party.party_id, "")) for party in plan.parties
    ]
    return forecast(expected, habits, facts.today if facts.is_sent else asked_on)


def _expected(party: PartyPlan, asked_on: date, region_id: str) -> Expected:
    is_fixed = party.way in _FIXED
    return Expected(
        party_id=party.party_id,
        region_id=region_id,
        asked_on=asked_on,
        fixed_on=party.answer_on if is_fixed else None,
        is_answered=party.way is Way.ANSWERED,
        not_before=party.answer_on if party.way is Way.MEETING else None,
    )
