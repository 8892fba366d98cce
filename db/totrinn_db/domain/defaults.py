# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a new database starts with, as values read from a text. Opens no file.

Everything here becomes rows that a helsefellesskap edits; keys are stable, names are not.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.consensus import ConsensusRule, RequiredLevels
from totrinn_db.domain.meetings import ItemKind, StandingKind
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import Path, StepKind

Row = Mapping[str, Any]


class Place(StrEnum):
    """Where on the agenda a standing item comes by itself."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in bokmål and nynorsk."""

    nb: str = ""
    nn: str = ""

    def in_(self, language: Language) -> str:
        """Give the words in a language."""
        return self.nn if language is Language.NN else self.nb


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry of an editable list: a theme, a patient group, a legal basis."""

    key: str
    name: Text


@dataclass(frozen=True, slots=True)
class BasisDefault:
    """A legal basis for exempting something from public access; papers cite its name."""

    key: str
    name: Text
    description: Text


@dataclass(frozen=True, slots=True)
class PathDefault:
    """A path (saksløp) with its names. `needs_reason`: a named person must give the reason."""

    path: Path
    name: Text
    description: Text
    needs_reason: bool = False

    @property
    def key(self) -> str:
        """Give the path's stable key."""
        return self.path.key

    @property
    def recommends_only(self) -> bool:
        """Tell whether the meeting recommends and the parties adopt at home."""
        return StepKind.RECOMMENDATION in self.path.steps


@dataclass(frozen=True, slots=True)
class CaseClassDefault:
    """A case class: the path it takes, how high each side must treat it, what the paper needs.

    `levels` are for anchoring; `adoption_levels` for the parties' own adoption of an agreement.
    """

    key: str
    name: Text
    description: Text
    path: str
    levels: RequiredLevels
    adoption_levels: RequiredLevels
    required_sections: tuple[str, ...]
    is_economic: bool = False


@dataclass(frozen=True, slots=True)
class SectionDefault:
    """A section of the case paper, and the steps in which it is part of the paper."""

    key: str
    order: int
    name: Text
    help: Text
    steps: tuple[StepKind, ...]


@dataclass(frozen=True, slots=True)
class StandingItemDefault:
    """A standing agenda item. `{date}` in its texts is the date of the earlier meeting."""

    kind: StandingKind
    name: Text
    place: Place
    minutes: int
    proposal: Text
    needs_earlier_meeting: bool = False


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Default deadlines, all in working days."""

    reporting_days: int
    papers_days: int
    papers_minimum_days: int
    absence_days: int
    anchoring_days: int
    anchoring_political_days: int
    anchoring_administrative_days: int
    reminder_days: int
    protocol_days: int
    municipal_council_papers_days: int
    committee_papers_days: int


@dataclass(frozen=True, slots=True)
class RuleDefaults:
    """The rules a new body starts with."""

    consensus: ConsensusRule
    numbering: NumberPattern
    number_per_treatment: bool
    quorum_percent: int
    agenda_order: tuple[ItemKind, ...]
    deciding_levels: tuple[BodyLevel, ...]


@dataclass(frozen=True, slots=True)
class LevelName:
    """The name of a level of treatment; lists of them go from the lowest up."""

    level: Level
    name: Text


@dataclass(frozen=True, slots=True)
class Defaults:
    """Everything a new database starts with, whichever the community."""

    paths: tuple[PathDefault, ...]
    case_classes: tuple[CaseClassDefault, ...]
    sections: tuple[SectionDefault, ...]
    standing_items: tuple[StandingItemDefault, ...]
    rules: RuleDefaults
    deadlines: Deadlines
    answer_levels: tuple[LevelName, ...]
    patient_groups: tuple[Choice, ...]
    themes: tuple[Choice, ...]
    heard_parties: tuple[Choice, ...]
    legal_bases: tuple[Choice, ...]
    exemption_bases: tuple[BasisDefault, ...]

    def case_class(self, key: str) -> CaseClassDefault:
        """Give the case class with the key."""
        return next(entry for entry in self.case_classes if entry.key == key)

    def path(self, key: str) -> PathDefault:
        """Give the path with the key."""
        return next(entry for entry in self.paths if entry.key == key)

    def required_sections(self, case_class: str, step: StepKind) -> tuple[str, ...]:
        """List the sections that the paper of a class must have in a step, in order."""
        required = self.case_class(case_class).required_sections
        return tuple(s.key for s in self.sections if s.key in required and step in s.steps)


def parse_defaults(text: str) -> Defaults:
    """Read the defaults from the TOML text of the reference file."""
    document = tomllib.loads(text)
    return Defaults(
        paths=tuple(_path(row) for row in document["paths"]),
        case_classes=tuple(_case_class(row) for row in document["case_classes"]),
        sections=tuple(_section(order, row) for order, row in enumerate(document["sections"], 1)),
        standing_items=tuple(_standing_item(row) for row in document["standing_items"]),
        rules=_rules(document["rules"]),
        deadlines=Deadlines(**document["deadlines"]),
        answer_levels=tuple(
            LevelName(Level(row["key"]), _text(row, "name")) for row in document["answer_levels"]
        ),
        patient_groups=_choices(document["patient_groups"]),
        themes=_choices(document["themes"]),
        heard_parties=_choices(document["heard_parties"]),
        legal_bases=_choices(document["legal_bases"]),
        exemption_bases=tuple(
            BasisDefault(row["key"], _text(row, "name"), _text(row, "description"))
            for row in document["exemption_bases"]
        ),
    )


def _text(row: Row, field: str) -> Text:
    return Text(row.get(f"{field}_nb", ""), row.get(f"{field}_nn", ""))


def _choices(rows: Iterable[Row]) -> tuple[Choice, ...]:
    return tuple(Choice(row["key"], _text(row, "name")) for row in rows)


def _steps(row: Row) -> tuple[StepKind, ...]:
    return tuple(StepKind(step) for step in row["steps"])


def _path(row: Row) -> PathDefault:
    return PathDefault(
        path=Path(row["key"], _steps(row)),
        name=_text(row, "name"),
        description=_text(row, "description"),
        needs_reason=row.get("needs_reason", False),
    )


def _case_class(row: Row) -> CaseClassDefault:
    return CaseClassDefault(
        key=row["key"],
        name=_text(row, "name"),
        description=_text(row, "description"),
        path=row["path"],
        levels=_levels(row, ""),
        adoption_levels=_levels(row, "adoption_"),
        required_sections=tuple(row["required_sections"]),
        is_economic=row.get("is_economic", False),
    )


def _levels(row: Row, prefix: str) -> RequiredLevels:
    return RequiredLevels(
        municipality=_level(row.get(f"{prefix}municipality_level")),
        trust=_level(row.get(f"{prefix}trust_level")),
    )


def _level(value: str | None) -> Level | None:
    return Level(value) if value else None


def _section(order: int, row: Row) -> SectionDefault:
    return SectionDefault(
        key=row["key"],
        order=order,
        name=_text(row, "name"),
        help=_text(row, "help"),
        steps=_steps(row),
    )


def _standing_item(row: Row) -> StandingItemDefault:
    return StandingItemDefault(
        kind=StandingKind(row["key"]),
        name=_text(row, "name"),
        place=Place(row["place"]),
        minutes=row["minutes"],
        proposal=_text(row, "proposal"),
        needs_earlier_meeting=row.get("needs_earlier_meeting", False),
    )


def _rules(row: Row) -> RuleDefaults:
    return RuleDefaults(
        consensus=ConsensusRule(
            counted_kinds=tuple(PartyKind(kind) for kind in row["counted_kinds"]),
            condition_blocks=row["condition_blocks"],
            objection_blocks=row["objection_blocks"],
        ),
        numbering=NumberPattern(**row["numbering"]),
        number_per_treatment=row["number_per_treatment"],
        quorum_percent=row["quorum_percent"],
        agenda_order=tuple(ItemKind(kind) for kind in row["agenda_order"]),
        deciding_levels=tuple(BodyLevel(level) for level in row["deciding_levels"]),
    )
