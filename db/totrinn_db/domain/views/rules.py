# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of a community's own rules: case classes, paths and sections of papers.

Each row has its name in the community's language and in both forms; what is out of use is last.
"""

from __future__ import annotations

from dataclasses import dataclass

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.paths import StepKind


@dataclass(frozen=True, slots=True)
class PathRow:
    """A path that cases can take. `cases` are on their way along it, `classes` take it."""

    id: str
    version: int
    name: str
    name_nb: str
    name_nn: str
    steps: tuple[StepKind, ...]
    classes: tuple[str, ...]
    cases: int
    ended: bool


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A case class: its path, the levels demanded at home, the sections it needs.

    The adoption levels are for the parties' own adoption after a recommendation.
    """

    id: str
    version: int
    name: str
    name_nb: str
    name_nn: str
    description: str
    description_nb: str
    description_nn: str
    path_id: str
    municipal_level: Level | None
    trust_level: Level | None
    adoption_municipal_level: Level | None
    adoption_trust_level: Level | None
    recommends_only: bool
    is_economic: bool
    sections: tuple[str, ...]
    cases: int
    ended: bool


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section of a case paper. `steps` are the treatments that print it."""

    id: str
    version: int
    key: str
    name: str
    name_nb: str
    name_nn: str
    help_nb: str
    help_nn: str
    steps: tuple[StepKind, ...]
    ended: bool


@dataclass(frozen=True, slots=True)
class BasisRow:
    """A legal basis for exempting something from public access. Papers cite its name."""

    id: str
    version: int
    key: str
    name: str
    name_nb: str
    name_nn: str
    description: str
    description_nb: str
    description_nn: str
    ended: bool


@dataclass(frozen=True, slots=True)
class RulesView:
    """The classes, paths, sections and legal bases; classes name sections by their keys."""

    classes: tuple[ClassRow, ...]
    paths: tuple[PathRow, ...]
    sections: tuple[SectionRow, ...]
    bases: tuple[BasisRow, ...] = ()
