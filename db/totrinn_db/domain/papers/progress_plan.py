# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When a case can be decided, and what every party must reach (fremdriftsplan), as a paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.papers.parts import Letterhead
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.planning.planner import Plan


@dataclass(frozen=True, slots=True)
class ProgressPlanPaper:
    """The plan of one case as it was on a day. `regions` and `kinds` are by party id.

    `exempt` is the legal basis that exempts the title from public access.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.PROGRESS_PLAN

    letterhead: Letterhead
    written_on: date
    title: str
    reference: str
    number: str
    body: str
    body_short: str
    discussed_on: date | None
    plan: Plan
    regions: Mapping[str, str]
    kinds: Mapping[str, PartyKind]
    exempt: str = ""
