# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write what a case paper says of the case on top; the house style says which facts and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from totrinn.documents import phrases
from totrinn.documents.page import Column, Page, upper_first
from totrinn_db.domain.papers import CasePaper


def write_facts(page: Page, paper: CasePaper) -> None:
    """Write a table of the first facts, and lines for the rest."""
    columns = page.style.case_paper.columns
    page.table(
        [Column(_fact(page, paper, name)[0], width) for name, width in columns],
        [[_fact(page, paper, name)[1] for name, _ in columns]],
        title=page.word("case_paper.facts_title"),
        description=page.word("case_paper.facts_description"),
    )
    rows = [_fact(page, paper, name) for name in page.style.case_paper.facts]
    page.facts(rows, after_table=True)


def _fact(page: Page, paper: CasePaper, name: str) -> tuple[str, str]:
    """Give one fact of the case with what it is called."""
    key, value = _FACTS[name]
    if name == "officers" and len(paper.officers) < 2:
        key = "case_paper.officer"
    return page.word(key), value(page, paper)


def _meeting_date(page: Page, paper: CasePaper) -> str:
    meeting = paper.meeting
    return page.texts.date_short(meeting.start) if meeting else page.word("no_meeting_yet")


def _treatment(page: Page, paper: CasePaper) -> str:
    if paper.fast_track is not None:
        return upper_first(page.word("treatment.fast_track"))
    return upper_first(phrases.treatment_name(page, paper.treatment))


_FACTS: Mapping[str, tuple[str, Callable[[Page, CasePaper], str]]] = {
    "body": ("body", lambda _, paper: paper.body_short),
    "meeting_date": ("meeting_date", _meeting_date),
    "case_kind": ("case_kind", lambda page, paper: page.texts.label(paper.kind_of_item, "paper")),
    "treatment": ("agenda.treatment", _treatment),
    "number": ("agenda.number", lambda _, paper: paper.number),
    "officers": ("case_paper.officers", lambda page, paper: page.texts.join(paper.officers)),
    "origin": ("case_paper.origin", lambda _, paper: paper.origin),
    "class": ("case_paper.class", lambda _, paper: paper.case_class),
    "archive_number": ("archive_number", lambda _, paper: paper.archive_number),
    "reference": ("case_reference", lambda _, paper: paper.reference),
}
