# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in place of what is exempt from public access, where a title would be too much."""

from __future__ import annotations

from dataclasses import replace

from totrinn.texts import Texts
from totrinn_db.domain.papers.annual_report import AnnualReport
from totrinn_db.domain.views.cases import CaseName


def title_mark(texts: Texts, basis: str) -> str:
    """Say that a title is exempt, and under which rule."""
    return texts.word("documents.exempt.title", basis=basis)


def without_exempt_titles(paper: AnnualReport, texts: Texts) -> AnnualReport:
    """Give the report of a year as everybody may read it."""
    if not paper.exempt:
        return paper

    def shown(case: CaseName) -> CaseName:
        basis = paper.exempt.get(case.id, "")
        return replace(case, title=title_mark(texts, basis)) if basis else case

    statistics = paper.statistics
    return replace(
        paper,
        statistics=replace(
            statistics,
            cases={key: shown(case) for key, case in statistics.cases.items()},
            decisions=tuple(replace(each, case=shown(each.case)) for each in statistics.decisions),
        ),
    )
