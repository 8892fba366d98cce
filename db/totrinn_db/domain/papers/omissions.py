# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the public versions of papers are without, part by part, and under which rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from totrinn_db.domain.exemptions import LeftOut, PartKind
from totrinn_db.domain.papers.agenda import AgendaLine, AgendaPaper
from totrinn_db.domain.papers.case_paper import CasePaper
from totrinn_db.domain.papers.meeting_book import MeetingBook
from totrinn_db.domain.papers.protocol import ExtractPaper, ProtocolItem, ProtocolPaper

PublicPaper = AgendaPaper | CasePaper | MeetingBook | ProtocolPaper | ExtractPaper


@dataclass(frozen=True, slots=True)
class Subject:
    """What a part was taken out of: a case or an item. `exempt` is the legal basis of its title."""

    number: str
    reference: str
    title: str
    exempt: str = ""

    @classmethod
    def of_case(cls, paper: CasePaper) -> Subject:
        """Know a case by its paper."""
        exempt = paper.exempt or paper.title_exempt
        return cls(paper.number, paper.reference, paper.title, exempt)

    @property
    def key(self) -> str:
        """Know the same case again, whatever paper and treatment it stands in."""
        return self.reference or self.number or self.title


Omission = tuple[Subject, LeftOut]


def left_out(paper: CasePaper) -> tuple[LeftOut, ...]:
    """List what the public version of a case paper is without, in the order of the paper."""
    if paper.exempt:
        return (LeftOut(PartKind.CASE, paper.exempt),)
    return tuple(_parts(paper))


def _parts(paper: CasePaper) -> Iterator[LeftOut]:
    is_public = paper.is_public
    if paper.title_exempt:
        yield LeftOut(PartKind.TITLE, paper.title_exempt)
    if paper.wording_exempt and (is_public or paper.wording.strip()):
        yield LeftOut(PartKind.WORDING, paper.wording_exempt)
    if paper.answers_exempt and paper.answers is not None:
        yield LeftOut(PartKind.ANSWERS, paper.answers_exempt)
    for section in paper.sections:
        if section.exempt:
            yield LeftOut(PartKind.SECTION, section.exempt, section.name)
    if paper.questions and paper.questions_exempt:
        yield LeftOut(PartKind.QUESTIONS, paper.questions_exempt)
    if paper.consequences_exempt and (is_public or paper.consequences):
        yield LeftOut(PartKind.CONSEQUENCES, paper.consequences_exempt)
    for number, basis in enumerate(paper.attachment_bases, start=1):
        if basis:
            yield LeftOut(PartKind.ATTACHMENT, basis, number=number)


def omissions(paper: PublicPaper) -> Iterator[Omission]:
    """List what the public version of any paper is without, each part with its case or item."""
    if isinstance(paper, CasePaper):
        subject = Subject.of_case(paper)
        yield from ((subject, part) for part in left_out(paper))
    elif isinstance(paper, AgendaPaper):
        yield from (pair for line in paper.lines for pair in _of_line(line))
    elif isinstance(paper, MeetingBook):
        yield from omissions(paper.agenda)
        yield from (pair for case in paper.cases for pair in omissions(case.paper))
    elif isinstance(paper, ExtractPaper):
        yield from _of_item(paper.item, has_follow_ups=False)
    else:
        meeting = Subject("", "", paper.meeting.label)
        closed = paper.impartiality_exempt or closes_impartiality(paper)
        if closed:
            yield meeting, LeftOut(PartKind.IMPARTIALITY, closed)
        told = {line.number for line in paper.follow_ups if line.exempt}
        for item in paper.items:
            yield from _of_item(item, has_follow_ups=item.number in told)
        for each in paper.corrections:
            if each.exempt:
                yield meeting, LeftOut(PartKind.CORRECTION, each.exempt)


def closes_impartiality(paper: ProtocolPaper) -> str:
    """Give the legal basis of a closed item, where words for the whole meeting may be about it."""
    bases = (item.marks.item or item.marks.title for item in paper.items)
    return next(filter(None, bases), "") if paper.impartiality.strip() else ""


def _of_line(line: AgendaLine) -> Iterator[Omission]:
    if line.marks.title:
        subject = Subject(line.number, line.reference, line.title, line.marks.title)
        kind = PartKind.ITEM if line.marks.item else PartKind.TITLE
        yield subject, LeftOut(kind, line.marks.title)


def _of_item(item: ProtocolItem, *, has_follow_ups: bool) -> Iterator[Omission]:
    marks = item.marks
    subject = Subject(item.number, item.reference, item.title, marks.title)
    if marks.item:
        yield subject, LeftOut(PartKind.ITEM, marks.item)
        return
    if marks.title:
        yield subject, LeftOut(PartKind.TITLE, marks.title)
    if marks.impartiality:
        yield subject, LeftOut(PartKind.IMPARTIALITY, marks.impartiality)
    if marks.notes:
        yield subject, LeftOut(PartKind.NOTES, marks.notes)
    if marks.wording:
        yield subject, LeftOut(PartKind.DECISION, marks.wording)
    for statement in item.statements:
        if statement.exempt:
            yield subject, LeftOut(PartKind.STATEMENT, statement.exempt, statement.party)
    if marks.follow_ups and has_follow_ups:
        yield subject, LeftOut(PartKind.FOLLOW_UPS, marks.follow_ups)


def bases_of(paper: PublicPaper) -> tuple[str, ...]:
    """Name the legal bases that parts of a paper are exempt under, each once."""
    return tuple(dict.fromkeys(part.basis for _, part in omissions(paper)))
