# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where every party stands in every case that is out (forankringsstatus), as a paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.papers.parts import Letterhead
from totrinn_db.domain.views.anchoring import Matrix
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.wording_answers import WordingAnswers


@dataclass(frozen=True, slots=True)
class AnchoringStatusPaper:
    """The matrix of parties by cases as it stood on a day.

    `of_all` is how many parties and cases there are, where not all of them are shown. `wordings`
    tells whose answers rest on which wording, for the cases where answers rest on several.
    `exempt` gives the legal basis of each case whose title is exempt from public access, by id.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.ANCHORING_STATUS

    letterhead: Letterhead
    written_on: date
    matrix: Matrix
    of_all: tuple[int, int] | None = None
    wordings: tuple[tuple[CaseName, WordingAnswers], ...] = ()
    exempt: Mapping[str, str] = field(default_factory=dict)
