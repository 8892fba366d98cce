# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a year came to (årsrapport), or the answer to one question about it, as a paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.papers.parts import Letterhead
from totrinn_db.domain.statistics.questions import Question
from totrinn_db.domain.views.statistics import Statistics


@dataclass(frozen=True, slots=True)
class AnnualReport:
    """The numbers of a year. `question` narrows it to one; None is the whole report.

    `pictures` are PNG files by question. They are drawn when the paper is written. `exempt` gives
    the legal basis of each case whose title is exempt, by the id of the case: the report is for
    everybody, and says that in place of the title.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.ANNUAL_REPORT

    letterhead: Letterhead
    written_on: date
    statistics: Statistics
    question: Question | None = None
    pictures: Mapping[Question, bytes] = field(default_factory=dict)
    exempt: Mapping[str, str] = field(default_factory=dict)
