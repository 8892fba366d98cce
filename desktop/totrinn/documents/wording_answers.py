# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write whose answers rest on which wording, where a case has answers to several (rule 2)."""

from __future__ import annotations

from collections.abc import Sequence

from totrinn.documents.clean import one_line
from totrinn.documents.page import Column, Page
from totrinn.words.wording_answers import answer_lines, follows_text, head_text, today_text
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.wording_answers import VersionAnswers, WordingAnswers

_COLUMNS = (("version", 4.6), ("text", 7.0), ("rests", 7.4), ("follows", 6.0))


def write_wordings(page: Page, wordings: Sequence[tuple[CaseName, WordingAnswers]]) -> None:
    """Write a table for each case, a row for each round."""
    if not wordings:
        return
    page.heading(page.word("status.wordings"), level=2)
    page.paragraph(page.word("status.wordings_intro"))
    for case, found in wordings:
        name = f"{case.reference} {one_line(case.title)}"
        page.heading(name, level=3)
        page.table(
            [Column(page.word(f"status.{key}"), width) for key, width in _COLUMNS],
            [_row(page, each) for each in found.rounds],
            title=name,
            description=page.word("status.wordings_description"),
        )
        today = today_text(found, page.texts)
        if today:
            page.paragraph(today, style="Med luft over")


def _row(page: Page, each: VersionAnswers) -> list[str]:
    lines = [f"{what}: {one_line(names)}" for what, names in answer_lines(each, page.texts)]
    return [
        head_text(each, page.texts),
        one_line(each.wording),
        "\n".join(lines) or page.word("status.nobody_rests"),
        follows_text(each, page.texts),
    ]
