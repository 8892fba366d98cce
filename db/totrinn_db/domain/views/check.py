# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a check of a database finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from totrinn_db.domain.verdict import Fact


class ProblemCode(StrEnum):
    """What can be wrong with a database."""

    FILE_DAMAGED = "file_damaged"
    FOREIGN_KEY_BROKEN = "foreign_key_broken"
    HISTORY_GAP = "history_gap"
    HISTORY_CLOCK = "history_clock"
    CHANGE_TAMPERED = "change_tampered"
    EVENT_TAMPERED = "event_tampered"
    ROW_UNREADABLE = "row_unreadable"
    ROW_DIFFERS = "row_differs"
    ROW_MISSING = "row_missing"
    ROW_WITHOUT_HISTORY = "row_without_history"
    DECISION_UNFOUNDED = "decision_unfounded"
    CALLED_ITEM_NOT_READY = "called_item_not_ready"
    PHASE_WRONG = "phase_wrong"
    PROTOCOL_ALTERED = "protocol_altered"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, with the facts that a sentence can name."""

    code: ProblemCode
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The outcome of a check: `ok` is true when there are no problems."""

    ok: bool
    revision: str
    events: int
    problems: tuple[Problem, ...]
