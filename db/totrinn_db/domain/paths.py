# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Paths of a case (saksløp) as data: a list of steps that a community can edit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict


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


@dataclass(frozen=True, slots=True)
class Path:
    """A path that cases can take. `steps` are in order; `key` is stable, the name is not."""

    key: str
    steps: tuple[StepKind, ...]


TWO_STEP = Path("two_step", (StepKind.DISCUSSION, StepKind.ANCHORING, StepKind.DECISION))

IN_ORDER = (
    StepKind.PRE_ANCHORING,
    StepKind.DISCUSSION,
    StepKind.ANCHORING,
    StepKind.DECISION,
    StepKind.RECOMMENDATION,
    StepKind.HOME_ADOPTION,
    StepKind.INFORMATION,
)
_FAST_TRACK = (StepKind.DECISION,)
_ENDS = (StepKind.DECISION, StepKind.HOME_ADOPTION, StepKind.INFORMATION)
_NEEDS = {
    StepKind.PRE_ANCHORING: (StepKind.DISCUSSION,),
    StepKind.DECISION: (StepKind.DISCUSSION, StepKind.ANCHORING),
    StepKind.RECOMMENDATION: (
        StepKind.DISCUSSION,
        StepKind.ANCHORING,
        StepKind.HOME_ADOPTION,
    ),
    StepKind.HOME_ADOPTION: (StepKind.RECOMMENDATION,),
}


def may_be_path(steps: tuple[StepKind, ...]) -> Verdict:
    """Tell whether the steps lead a case to its end as the two-step model does.

    A decision needs discussion and anchoring before it; alone it is the fast track.
    """
    fill_in = (Remedy.FILL_IN,)
    twice = next((step for step in steps if steps.count(step) > 1), None)
    if twice is not None:
        return Refused(Code.PATH_STEP_TWICE, {"step": twice}, fill_in)
    if StepKind.INFORMATION in steps and len(steps) > 1:
        return Refused(Code.PATH_INFORMATION_ALONE, {}, fill_in)
    if StepKind.DECISION in steps and StepKind.RECOMMENDATION in steps:
        return Refused(Code.PATH_TWO_ENDS, {}, fill_in)
    if steps == _FAST_TRACK:
        return ALLOWED
    for step in steps:
        missing = next((need for need in _NEEDS.get(step, ()) if need not in steps), None)
        if missing is not None:
            return Refused(Code.PATH_STEP_MISSING, {"step": step, "missing": missing}, fill_in)
    for before, after in zip(steps, steps[1:], strict=False):
        if IN_ORDER.index(before) > IN_ORDER.index(after):
            facts = {"first": after, "second": before}
            return Refused(Code.PATH_WRONG_ORDER, facts, fill_in)
    if not steps or steps[-1] not in _ENDS:
        return Refused(Code.PATH_WITHOUT_END, {}, fill_in)
    return ALLOWED
