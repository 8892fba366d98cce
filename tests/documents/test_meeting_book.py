# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The book of a meeting: a table of contents that can be read and followed as it is."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from itertools import pairwise
from typing import Any

from docx.oxml.ns import qn

from documents.reading import body_text, opened, style_of, text_of
from documents.samples import samples
from documents.samples_meeting import meeting_book
from gathering import each_of
from totrinn.documents import render
from totrinn.documents.meeting_book import size_in_words, write_meeting_book
from totrinn.documents.package import Package
from totrinn.documents.page import Page
from totrinn.documents.template import master
from totrinn.texts import Texts
from totrinn_db.domain.looks import HouseStyle, Looks
from totrinn_db.domain.parties import Language

NB = Language.NB


def ways(body: Any) -> dict[str, str]:
    """Give the bookmarks that the contents lead to, with what each entry says."""
    links = [link for link in body.iter(qn("w:hyperlink")) if link.get(qn("w:anchor"))]
    return {link.get(qn("w:anchor")): text_of(link).removesuffix(" → ") for link in links}


def test_every_entry_leads_to_the_heading_it_names_and_asks_for_its_page():
    body = opened(render(meeting_book(NB), language=NB)).element.body
    starts = list(body.iter(qn("w:bookmarkStart")))
    marks = {mark.get(qn("w:name")): text_of(mark.getparent()) for mark in starts}
    assert ways(body) == marks
    assert len(marks) == 4
    asked = [node.text.split()[:2] for node in body.iter(qn("w:instrText"))]
    assert asked == [["PAGEREF", name] for name in marks]
    assert len({mark.get(qn("w:id")) for mark in starts}) == len(starts)


def test_word_asks_the_reader_nothing_when_the_book_is_opened():
    content = render(meeting_book(NB), language=NB)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert b"updateFields" not in package.read("word/settings.xml")
        assert b"dirty" not in package.read("word/document.xml")


def test_every_case_begins_on_a_new_page_with_its_number():
    body = opened(render(meeting_book(NB), language=NB)).element.body
    starts = [text_of(mark.getparent().getparent()) for mark in body.iter(qn("w:pageBreakBefore"))]
    assert [start.split()[:2] for start in starts] == [
        ["Saksliste"],
        ["Sak", "30/2026"],
        ["Sak", "32/2026"],
        ["Vedlegg", "til"],
    ]


def test_a_case_says_the_same_in_the_book_as_on_its_own():
    book, alone = meeting_book(NB), samples(NB)["case_paper_second"]
    lines = body_text(render(book, language=NB)).splitlines()
    wanted = body_text(render(alone, language=NB)).splitlines()
    place = max(at for at, line in enumerate(lines) if line == wanted[0])
    assert lines[place : place + len(wanted)] == wanted


def test_without_attachments_there_is_no_list_of_them():
    book = meeting_book(NB)
    bare = replace(book, cases=tuple(replace(case, files=()) for case in book.cases), late=())
    text = body_text(render(bare, language=NB))
    assert "Vedlegg til sakene" not in text
    assert "Kom til etter" not in text


def test_an_attachment_that_is_exempt_is_marked_in_the_list_and_in_the_file():
    book = meeting_book(NB)
    basis = "offl. § 23 første ledd"
    first = book.cases[0]
    marked = replace(first, paper=replace(first.paper, attachment_bases=("", basis)))
    content = render(replace(book, cases=(marked, *book.cases[1:])), language=NB)
    assert f"Kostnadsoverslag (unntatt offentlighet, jf. {basis})" in body_text(content)
    assert basis in opened(content).core_properties.keywords


def test_the_size_of_a_file_is_written_as_people_say_it():
    assert [size_in_words(size) for size in (0, 900, 48_200, 2_349_000)] == [
        "1\u00a0kB",
        "1\u00a0kB",
        "48\u00a0kB",
        "2,3\u00a0MB",
    ]


def test_a_long_book_lets_go_of_each_case_that_is_written():
    book = meeting_book(NB)
    package = Package(master(book.kind, NB))
    write_meeting_book(Page(package, Texts.load(NB)), replace(book, cases=book.cases * 5))
    assert len(package.body) == 3  # what comes after the cases: heading, words, table
    assert len(opened(package.save()).element.body) > 5 * 60


@each_of("style", HouseStyle)
def test_the_book_keeps_its_levels_in_every_house_style(style: HouseStyle):
    document = opened(render(meeting_book(NB), language=NB, looks=Looks(style)))
    names = {each.style_id: each.name for each in document.styles}
    styles = [style_of(p, names) for p in document.element.body.iter(qn("w:p"))]
    levels = [int(name[-1]) for name in styles if name.startswith("Heading")]
    assert levels.count(1) == 1
    assert levels.count(2) == 5  # contents, agenda, two cases, attachments
    assert all(after <= before + 1 for before, after in pairwise(levels))
