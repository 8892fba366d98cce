# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Paths of a case (saksløp) as data: a list of steps that a community can edit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StepKind(StrEnum):
    """What one step of a path is."""

    PRE_ANCHORING = "pre_anchoring"
    DISCUSSION = "discussion"
    ANCHORING = "anchoring"
    DECISION = "decision"
    RECOMMENDATION = "recommendation"
    HOME_ADOPTION = "home_adoption"
    INFORMATION = "information"

    @property
    def is_round(self) -> bool:
        """Tell whether the parties answer from home in this step."""
        return self in (StepKind.PRE_ANCHORING, StepKind.ANCHORING, StepKind.HOME_ADOPTION)

    @property
    def is_meeting(self) -> bool:
        """Tell whether the step is a treatment in a meeting."""
        return not self.is_round


@dataclass(frozen=True, slots=True)
class Path:
    """A path that cases can take. `steps` are in order; `key` is stable, the name is not."""

    key: str
    steps: tuple[StepKind, ...]

    def needs_before(self, step: StepKind) -> tuple[StepKind, ...]:
        """List the steps that must be done before the first step of the kind."""
        return self.steps[: self.steps.index(step)] if step in self.steps else self.steps


TWO_STEP = Path("two_step", (StepKind.DISCUSSION, StepKind.ANCHORING, StepKind.DECISION))
