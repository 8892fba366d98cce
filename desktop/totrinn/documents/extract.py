# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the extract of one case from a protocol."""

from __future__ import annotations

from totrinn.documents import exempt, phrases
from totrinn.documents.items import write_item
from totrinn.documents.page import Column, Page, upper_first
from totrinn_db.domain.papers import ExtractPaper


def write_extract(page: Page, paper: ExtractPaper) -> None:
    """Write the whole extract."""
    item, meeting = paper.item, paper.meeting
    title = exempt.title(page, item.title, item.marks.title)
    heading = phrases.case_heading(page, item.number, item.reference, title)
    page.begin(
        title=page.word("extract.title", case=heading[:1].lower() + heading[1:]),
        letterhead=paper.letterhead,
        footer=page.word("extract.footer", meeting=meeting.label, reference=item.reference),
        on=paper.written_on,
    )
    exempt.describe(page, paper)
    exempt.write_summary(page, paper)
    page.facts(
        [
            (page.word("body"), upper_first(phrases.body_name(meeting.body, meeting.body_short))),
            (page.word("meeting_date"), page.texts.weekday_date(meeting.start)),
            (
                page.word("agenda.treatment"),
                phrases.kind_and_treatment(page, item.kind, item.treatment, item.fast_track),
            ),
            (page.word("archive_number"), paper.archive_number),
            (page.word("case_reference"), item.reference),
            (page.word("extract.protocol"), _status(page, paper)),
        ]
    )
    _write_impartiality(page, paper)
    write_item(page, item, level=2, parts=page.style.extract)
    _write_history(page, paper)
    if paper.recipients:
        page.heading(page.word("extract.sent_to"), level=2)
        page.paragraph(upper_first(page.texts.join(paper.recipients)))
    page.heading(page.word("extract.true_copy"), level=2)
    page.paragraph(page.word("extract.true_copy_line", meeting=meeting.label))
    page.facts(
        [
            (page.word("date"), page.texts.date(paper.written_on)),
            (page.word("extract.by"), paper.secretary.strip() or paper.letterhead.secretariat),
        ]
    )


def _write_impartiality(page: Page, paper: ExtractPaper) -> None:
    """Tell who stood aside in the case; a closed treatment says at its own mark that it is out."""
    item = paper.item
    basis = "" if item.marks.item else item.marks.impartiality
    if not item.impartiality.strip() and not basis:
        return
    page.heading(page.word("impartiality_heading"), level=2)
    if basis:
        exempt.write_mark(page, basis, is_left_out=not item.impartiality.strip())
    page.text(item.impartiality)


def _status(page: Page, paper: ExtractPaper) -> str:
    if paper.approved_on is None:
        return page.word("protocol.preliminary")
    return page.word("protocol.approved", date=paper.approved_on)


def _write_history(page: Page, paper: ExtractPaper) -> None:
    if not paper.history:
        return
    page.heading(page.word("extract.history"), level=2)
    page.table(
        [
            Column(page.word("date"), 2.1),
            Column(page.word("body"), 1.8),
            Column(page.word("case"), 2.0),
            Column(page.word("agenda.treatment"), 5.2),
            Column(page.word("extract.outcome"), 5.3),
        ],
        [
            [
                page.texts.date_short(earlier.on),
                earlier.body_short,
                earlier.number,
                phrases.kind_and_treatment(page, earlier.kind, earlier.treatment, None),
                page.texts.label(earlier.outcome) if earlier.outcome else "",
            ]
            for earlier in paper.history
        ],
        title=page.word("extract.history"),
        description=page.word("extract.history_description"),
    )
