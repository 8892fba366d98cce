# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write all papers of a meeting as one: facts and contents, agenda, each case, list of files."""

from __future__ import annotations

from collections.abc import Iterator

from totrinn.documents import exempt, phrases
from totrinn.documents.agenda import write_asked, write_lines, write_when_and_where
from totrinn.documents.case_paper import heading_of, write_case
from totrinn.documents.clean import one_line
from totrinn.documents.page import Column, Page
from totrinn_db.domain.papers import BookCase, MeetingBook

_AGENDA, _FILES = "Saksliste", "Vedleggsliste"


def write_meeting_book(page: Page, paper: MeetingBook) -> None:
    """Write the whole book; what is finished is packed on the way, case by case."""
    meeting = paper.meeting
    body = phrases.body_name(meeting.body, meeting.body_short)
    page.begin(
        title=page.word("book.title", meeting=phrases.meeting_in_text(page, meeting), body=body),
        letterhead=paper.letterhead,
        footer=page.word("book.footer", meeting=meeting.label),
        on=paper.written_on,
    )
    exempt.describe(page, paper)
    exempt.write_summary(page, paper)
    write_when_and_where(page, paper.agenda)
    page.facts([(page.word("our_date"), page.texts.date(paper.written_on))])
    _write_contents(page, paper)
    _write_agenda(page, paper)
    for place, case in enumerate(paper.cases):
        page.heading(
            heading_of(page, case.paper), level=2, on_new_page=True, bookmark=_bookmark(place)
        )
        with page.deeper():
            write_case(page, case.paper)
        page.package.flush()
    _write_files(page, paper)


def _bookmark(place: int) -> str:
    return f"Sak_{place + 1}"


def _write_contents(page: Page, paper: MeetingBook) -> None:
    page.heading(page.word("book.contents"), level=2)
    entries = [(_AGENDA, page.word("agenda.agenda"))]
    entries += [
        (_bookmark(place), heading_of(page, case.paper)) for place, case in enumerate(paper.cases)
    ]
    if any(case.files for case in paper.cases):
        entries.append((_FILES, page.word("book.files")))
    page.contents(entries)


def _write_agenda(page: Page, paper: MeetingBook) -> None:
    page.heading(page.word("agenda.agenda"), level=2, on_new_page=True, bookmark=_AGENDA)
    write_lines(page, paper.agenda)
    for late in paper.late:
        words = "book.late" if late.sent_on else "book.late_unsent"
        numbers = page.texts.join(
            one_line(line.number) or exempt.title(page, line.title, line.marks.title)
            for line in late.lines
        )
        page.paragraph(
            page.word(words, numbers=numbers, number=late.supplement, date=late.sent_on),
            style="Med luft over",
        )
    with page.deeper():
        write_asked(page, paper.agenda)


def _write_files(page: Page, paper: MeetingBook) -> None:
    rows = [row for case in paper.cases for row in _rows(page, case)]
    if not rows:
        return
    page.heading(page.word("book.files"), level=2, on_new_page=True, bookmark=_FILES)
    page.paragraph(page.word("book.files_intro"))
    page.table(
        [
            Column(page.word("agenda.number"), 1.8),
            Column(page.word("book.file_number"), 1.1, is_number=True),
            Column(page.word("book.file_title"), 4.2),
            Column(page.word("book.file_name"), 4.0),
            Column(page.word("book.file_size"), 1.8, is_number=True),
            Column(page.word("book.file_code"), 3.5),
        ],
        rows,
        title=page.word("book.files"),
        description=page.word("book.files_description"),
    )


def _rows(page: Page, case: BookCase) -> Iterator[list[str]]:
    titles = [file.title or file.name for file in case.files]
    marked = exempt.attachment_lines(page, titles, case.paper.attachment_bases)
    for number, (file, title) in enumerate(zip(case.files, marked, strict=True), start=1):
        yield [
            case.paper.number or case.paper.reference,
            str(number),
            title,
            file.name,
            size_in_words(file.size) if file.sha256 else "",
            phrases.check_code(file.sha256),
        ]


def size_in_words(size: int) -> str:
    """Write the size of a file as people say it: 12 kB, 3,4 MB."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))}\u00a0kB"
    return f"{size / 1_000_000:.1f}\u00a0MB".replace(".", ",")
