# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the parties of a plan are grouped and ordered: the last ones first, then the regions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.planning.planner import PartyPlan, Plan, Way

LAST_AT_MOST = 5
# With so few parties, nothing is won by folding them into regions.
FEW_PARTIES = 8


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """Some parties under one name. `region` is '' where the parties have none."""

    key: str
    region: str
    parties: tuple[PartyPlan, ...]
    is_trust: bool = False

    @property
    def last_on(self) -> date | None:
        """Give the day of the last meeting or answer among them."""
        days = [treated_on(party) for party in self.parties]
        return max((day for day in days if day is not None), default=None)


def treated_on(party: PartyPlan) -> date | None:
    """Give the day of a party's meeting, or of its answer where it needs none."""
    return party.meeting.on if party.meeting is not None else party.answer_on


def last_out(plan: Plan) -> tuple[PartyPlan, ...]:
    """Give those who have no meeting, and then those who answer last."""
    waited = [party for party in plan.parties if party.way not in (Way.ANSWERED, Way.UNKNOWN)]
    waited.sort(key=lambda party: sort_key(party.party))
    waited.sort(key=lambda party: party.answer_on or date.max, reverse=True)
    return tuple(waited[:LAST_AT_MOST])


def groups(
    plan: Plan, regions: Mapping[str, str], kinds: Mapping[str, PartyKind]
) -> tuple[PlanGroup, ...]:
    """Group the parties by region, in the order of the regions; trusts under their own."""
    found: dict[str, list[PartyPlan]] = {name: [] for name in dict.fromkeys(regions.values())}
    trusts: list[PartyPlan] = []
    for party in plan.parties:
        if kinds.get(party.party_id) is PartyKind.HEALTH_TRUST:
            trusts.append(party)
        else:
            found.setdefault(regions.get(party.party_id, ""), []).append(party)
    made = [_group(name, parties) for name, parties in found.items() if parties]
    if trusts:
        made.append(PlanGroup("trust", "", _alphabetical(trusts), is_trust=True))
    return tuple(made)


def _group(name: str, parties: Iterable[PartyPlan]) -> PlanGroup:
    return PlanGroup(f"region:{name}", name, _alphabetical(parties))


def _alphabetical(parties: Iterable[PartyPlan]) -> tuple[PartyPlan, ...]:
    return tuple(sorted(parties, key=lambda party: sort_key(party.party)))
