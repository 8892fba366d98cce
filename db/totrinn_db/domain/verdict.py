# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a guard answers: allowed, or refused with a code and facts. Never a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from totrinn_db.domain.codes import Code, Remedy

Fact = str | int | bool | date | None | StrEnum | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Allowed:
    """The act may be done."""

    def __bool__(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Refused:
    """The act may not be done: why as a code with facts, and the ways on.

    `facts` are plain values that a sentence can name: texts, numbers, dates, enum members and
    tuples of names. `remedies` are the acts that would help, the most useful first.
    """

    code: Code
    facts: Mapping[str, Fact] = field(default_factory=dict)
    remedies: tuple[Remedy, ...] = ()

    def __bool__(self) -> bool:
        return False


Verdict = Allowed | Refused
ALLOWED = Allowed()


def first_refusal(*verdicts: Verdict) -> Verdict:
    """Return the first refusal among the verdicts, or allowed when there is none."""
    return next((verdict for verdict in verdicts if isinstance(verdict, Refused)), ALLOWED)
