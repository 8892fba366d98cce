# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is typed of an outcome and not saved yet. It is kept on this laptop, so nothing is lost."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from totrinn.settings import Settings
from totrinn_db.domain.meetings import Outcome, StandingKind, WayOn
from totrinn_db.domain.views.meetings import ItemView

_PLACE = "mote_drafts"
_APPROVES = (StandingKind.APPROVE_NOTICE, StandingKind.APPROVE_PROTOCOL)
_PREFILLED = (Outcome.APPROVED, Outcome.RECOMMENDED)


@dataclass
class Draft:
    """An outcome as it is filled in. `outcome` and `way_on` are values, or empty."""

    outcome: str = ""
    wording: str = ""
    reason: str = ""
    votes: str = ""
    way_on: str = ""
    lift_to: str = ""
    kept_by: str = ""
    kept_reason: str = ""
    statements: list[tuple[str, str]] = field(default_factory=list)
    # What was recorded when the draft was begun; it is no part of the outcome itself.
    begun_on: str = field(default="", compare=False)

    @classmethod
    def of_item(cls, item: ItemView) -> Draft:
        """Start with what is recorded, or with the proposal where an outcome repeats it."""
        if item.outcome is None:
            usual = usual_outcome(item)
            return cls(outcome=usual.value if usual else "", wording=suggested(item, usual))
        return cls(
            outcome=item.outcome.value,
            wording=item.wording,
            reason=item.reason,
            votes=item.votes,
            way_on=item.way_on.value if item.way_on else "",
            kept_by=item.kept_by,
            kept_reason=item.kept_reason,
            statements=[(each.party_id, each.text) for each in item.statements],
        )

    @property
    def chosen(self) -> Outcome | None:
        """Give the outcome that is chosen."""
        return Outcome(self.outcome) if self.outcome else None

    def values(self) -> dict[str, Any]:
        """Give what is filled in, as the command takes it."""
        return {
            "outcome": self.chosen,
            "wording": self.wording,
            "reason": self.reason,
            "votes": self.votes,
            "way_on": WayOn(self.way_on) if self.way_on else None,
            "lift_to_id": self.lift_to or None,
            "statements": tuple((party, text) for party, text in self.statements),
            "kept_by": self.kept_by,
            "kept_reason": self.kept_reason,
        }


def recorded_mark(item: ItemView) -> str:
    """Give a mark of what is recorded of an item; empty as long as nothing is."""
    if item.outcome is None:
        return ""
    said = json.dumps(asdict(Draft.of_item(item)), sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def usual_outcome(item: ItemView) -> Outcome | None:
    """Tell what is chosen beforehand: nothing where the parties' consent is at stake."""
    if item.case is not None:
        return None
    usual = Outcome.APPROVED if item.standing in _APPROVES else Outcome.NOTED
    return usual if usual in item.outcomes else None


def suggested(item: ItemView, outcome: Outcome | None) -> str:
    """Give the wording to begin with, where the outcome repeats the proposal."""
    if outcome is not None and (outcome.is_adoption or outcome in _PREFILLED):
        return item.proposal
    return ""


class Drafts:
    """The drafts of this laptop, by item."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def get(self, item_id: str) -> Draft | None:
        """Give the draft of an item, if there is one that can be read."""
        kept = self._settings.recall(_PLACE, item_id)
        if not isinstance(kept, dict):
            return None
        known = {each.name for each in fields(Draft)}
        draft = Draft(**{name: value for name, value in kept.items() if name in known})
        draft.statements = [(str(pair[0]), str(pair[1])) for pair in draft.statements]
        return draft if draft.outcome in ("", *(each.value for each in Outcome)) else None

    def keep(self, item_id: str, draft: Draft) -> None:
        """Keep a draft."""
        self._settings.remember(_PLACE, **{item_id: asdict(draft)})

    def drop(self, item_id: str) -> None:
        """Forget a draft that was saved."""
        if self._settings.places.get(_PLACE, {}).pop(item_id, None) is not None:
            self._settings.save()

    def of(self, item_ids: list[str]) -> frozenset[str]:
        """Name those of these items that have a draft."""
        return frozenset(self._settings.places.get(_PLACE, {})) & frozenset(item_ids)
