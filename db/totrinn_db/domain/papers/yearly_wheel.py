# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The year of all bodies (årshjul), and what another plan would have meant, as a paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.papers.parts import Letterhead
from totrinn_db.domain.views.yearly_wheel import WheelTrial, YearWheel
from totrinn_db.domain.yearly_wheel import Comparison, WheelChange, compare


@dataclass(frozen=True, slots=True)
class TriedPlan:
    """Another plan of one body: what was changed, and the cases that it was tried on."""

    trial: WheelTrial
    changes: Sequence[WheelChange]

    @property
    def found(self) -> Comparison:
        """Run the cases by both plans."""
        trial = self.trial
        return compare(trial.cases, trial.meetings, self.changes, trial.rules)


@dataclass(frozen=True, slots=True)
class YearlyWheelPaper:
    """A year as it was planned on a day. `picture` is a PNG, drawn when the paper is written."""

    kind: ClassVar[DocumentKind] = DocumentKind.YEARLY_WHEEL

    letterhead: Letterhead
    written_on: date
    wheel: YearWheel
    tried: TriedPlan | None = None
    picture: bytes = b""
