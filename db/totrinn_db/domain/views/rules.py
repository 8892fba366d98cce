# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of a community's own rules: its case classes and the paths they take."""

from __future__ import annotations

from dataclasses import dataclass

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.views.cases import Choice


@dataclass(frozen=True, slots=True)
class PathRow:
    """A path that cases can take, in the community's language."""

    id: str
    name: str
    steps: tuple[StepKind, ...]


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A case class: the path it takes, the levels demanded at home, the sections it needs."""

    id: str
    version: int
    name: str
    description: str
    path_id: str
    municipal_level: Level | None
    trust_level: Level | None
    sections: tuple[str, ...]
    is_economic: bool


@dataclass(frozen=True, slots=True)
class RulesView:
    """The classes, the paths and the sections to choose among; a section's id is its key."""

    classes: tuple[ClassRow, ...]
    paths: tuple[PathRow, ...]
    sections: tuple[Choice, ...]
