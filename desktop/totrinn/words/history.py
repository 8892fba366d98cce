# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The history in words: what an act is called, and what its fields were before and after."""

from __future__ import annotations

import tomllib
from enum import Enum
from functools import lru_cache
from typing import Any

from totrinn import paths
from totrinn.reference import defaults
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource, Level, RoundState
from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.exemptions import CASE_PARTS, PartKind
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.looks import HouseStyle
from totrinn_db.domain.meetings import (
    Attendance,
    ItemKind,
    MeetingState,
    Outcome,
    StandingKind,
    WayOn,
)
from totrinn_db.domain.own_meetings import MeetingSource, RulePattern
from totrinn_db.domain.parties import Language, PartyKind, Side
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.reference import RegionKind
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.views.history import FieldChange, HistoryRow
from totrinn_db.domain.wording import Weight

_KINDS: dict[str, type[Enum]] = {
    "adoption_municipal_level": Level,
    "adoption_trust_level": Level,
    "anchoring_round.state": RoundState,
    "attendance": Attendance,
    "body.level": BodyLevel,
    "compared": Weight,
    "counted_kinds": PartyKind,
    "document_kind": DocumentKind,
    "house_style": HouseStyle,
    "item_kind": ItemKind,
    "language": Language,
    "level": Level,
    "light": Light,
    "meeting.state": MeetingState,
    "municipal_level": Level,
    "outcome": Outcome,
    "own_meeting.source": MeetingSource,
    "party_kind": PartyKind,
    "pattern": RulePattern,
    "phase": Phase,
    "phase_before_hold": Phase,
    "region_kind": RegionKind,
    "role": MemberRole,
    "side": Side,
    "source": AnswerSource,
    "stance": Stance,
    "standing_kind": StandingKind,
    "status": AnchoringStatus,
    "step": StepKind,
    "steps": StepKind,
    "trust_level": Level,
    "way_on": WayOn,
}


@lru_cache(maxsize=len(Language))
def load(language: Language) -> dict[str, Any]:
    """Read the words of a language once."""
    with paths.resource(f"history/{language.value}.toml").open("rb") as file:
        return tomllib.load(file)


class HistoryWords:
    """Names acts, fields and values."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._words = texts.tree.get("history") or load(texts.language)
        self._sections = {one.key: one.name.in_(texts.language) for one in defaults().sections}
        self._sections |= {part: texts.label(PartKind(part)) for part in CASE_PARTS}

    def act(self, command: str) -> str:
        """Say what was done; an act that is not known is named as it is."""
        found: str = self._words["command"].get(command, "")
        return found or command.replace("_", " ")

    def act_inside(self, command: str) -> str:
        """Say what was done, as a part of a longer text: «registrerte et svar»."""
        act = self.act(command)
        return act[:1].lower() + act[1:]

    def about(self, row: HistoryRow) -> str:
        """Name what an act concerns; a section of a case paper is known by its key alone."""
        return self._sections.get(row.about, row.about)

    def field(self, change: FieldChange) -> str:
        """Name a field."""
        fields = self._words["field"]
        found = fields.get(f"{change.entity}.{change.field}") or fields.get(change.field, "")
        return str(found) or change.field.replace("_", " ")

    def before(self, change: FieldChange) -> str:
        """Write the value before."""
        return self._value(change, change.before)

    def after(self, change: FieldChange) -> str:
        """Write the value after."""
        return self._value(change, change.after)

    def _value(self, change: FieldChange, text: str) -> str:
        if not text:
            return str(self._words["no_value"])
        if text == "true":
            return str(self._words["yes"])
        kind = _KINDS.get(f"{change.entity}.{change.field}") or _KINDS.get(change.field)
        if change.field == "sections":
            return ", ".join(self._sections.get(part, part) for part in text.split(", "))
        if kind is None:
            return text
        return ", ".join(self._label(kind, part) for part in text.split(", "))

    def _label(self, kind: type[Enum], value: str) -> str:
        try:
            return self._texts.label(kind(value))
        except (KeyError, ValueError):
            return value
