# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers as everybody may read them: marked parts are left out (offentleglova § 12)."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar, cast

from totrinn_db.domain.exemptions import ItemMarks
from totrinn_db.domain.papers.agenda import AgendaLine, AgendaPaper
from totrinn_db.domain.papers.case_paper import CasePaper, PaperSection, RoundSummary
from totrinn_db.domain.papers.meeting_book import AttachedFile, BookCase, MeetingBook
from totrinn_db.domain.papers.omissions import PublicPaper, closes_impartiality
from totrinn_db.domain.papers.parts import EarlierTreatment, Statement
from totrinn_db.domain.papers.protocol import (
    Correction,
    ExtractPaper,
    FollowUpLine,
    ProtocolItem,
)

P = TypeVar("P", bound=PublicPaper)


def public_version(paper: P) -> P:
    """Give a paper as everybody may read it: marked parts are empty, and keep their marks."""
    return cast(P, _public(paper))


def _public(paper: PublicPaper) -> PublicPaper:
    if isinstance(paper, CasePaper):
        return _whole(paper) if paper.exempt else _case(paper)
    if isinstance(paper, AgendaPaper):
        return _agenda(paper)
    if isinstance(paper, MeetingBook):
        return replace(
            paper,
            is_public=True,
            agenda=_agenda(paper.agenda),
            cases=tuple(map(_book_case, paper.cases)),
            late=tuple(replace(each, lines=tuple(map(_line, each.lines))) for each in paper.late),
        )
    if isinstance(paper, ExtractPaper):
        history = tuple(map(_earlier, paper.history))
        return replace(paper, is_public=True, item=_item(paper.item), history=history)
    basis = closes_impartiality(paper)
    return replace(
        paper,
        is_public=True,
        items=tuple(map(_item, paper.items)),
        impartiality="" if basis else paper.impartiality,
        impartiality_exempt=basis,
        follow_ups=tuple(map(_follow_up, paper.follow_ups)),
        corrections=tuple(map(_correction, paper.corrections)),
    )


def _case(paper: CasePaper) -> CasePaper:
    named = zip(paper.attachments, paper.attachment_bases, strict=True)
    return replace(
        paper,
        is_public=True,
        title="" if paper.title_exempt else paper.title,
        wording="" if paper.wording_exempt else paper.wording,
        sections=tuple(map(_section, paper.sections)),
        questions=("",) if paper.questions and paper.questions_exempt else paper.questions,
        consequences=() if paper.consequences_exempt else paper.consequences,
        consequences_exempt=paper.consequences_exempt if paper.consequences else "",
        earlier=tuple(map(_earlier, paper.earlier)),
        answers=_answers(paper, paper.answers) if paper.answers is not None else None,
        attachments=tuple("" if basis else label for label, basis in named)
        if paper.attachment_bases
        else paper.attachments,
    )


def _whole(paper: CasePaper) -> CasePaper:
    """Leave nothing of a case but its place on the agenda."""
    return replace(
        paper,
        is_public=True,
        title="",
        origin="",
        wording="",
        sections=(),
        questions=(),
        consequences=(),
        consequences_exempt="",
        earlier=(),
        answers=None,
        process=(),
        attachments=(),
        attachment_bases=(),
        fast_track=None,
    )


def _section(section: PaperSection) -> PaperSection:
    return replace(section, text="", is_required=False) if section.exempt else section


def _earlier(earlier: EarlierTreatment) -> EarlierTreatment:
    return replace(earlier, conclusion="") if earlier.exempt else earlier


def _answers(paper: CasePaper, answers: RoundSummary) -> RoundSummary:
    if paper.wording_exempt:
        # What a short text says can be guessed from its control code.
        nothing = replace(answers.wording, text="", short_fingerprint="")
        answers = replace(answers, wording=nothing)
    if paper.answers_exempt:
        rows = tuple(replace(row, text="", condition_note="") for row in answers.rows)
        answers = replace(answers, rows=rows, kept_by="", kept_reason="")
    return answers


def _agenda(paper: AgendaPaper) -> AgendaPaper:
    # The way into the meeting is for those who are called to it.
    meeting = replace(paper.meeting, link="")
    return replace(paper, is_public=True, meeting=meeting, lines=tuple(map(_line, paper.lines)))


def _line(line: AgendaLine) -> AgendaLine:
    if not line.marks.title:
        return line
    return replace(line, title="", fast_track=None if line.marks.item else line.fast_track)


def _book_case(case: BookCase) -> BookCase:
    bases = case.paper.attachment_bases
    if case.paper.exempt:
        return BookCase(_whole(case.paper))
    files = tuple(map(_file, case.files, bases)) if bases else case.files
    return BookCase(_case(case.paper), files)


def _file(file: AttachedFile, basis: str) -> AttachedFile:
    return AttachedFile("", "", 0, "") if basis else file


def _item(item: ProtocolItem) -> ProtocolItem:
    marks = item.marks
    if marks.item:
        return ProtocolItem(
            number=item.number,
            title="",
            kind=item.kind,
            outcome=item.outcome,
            treatment=item.treatment,
            reference=item.reference,
            supplement=item.supplement,
            marks=ItemMarks(
                item=marks.item,
                title=marks.item,
                impartiality=marks.item if item.impartiality.strip() else "",
            ),
        )
    shown = replace(
        item,
        title="" if marks.title else item.title,
        notes="" if marks.notes else item.notes,
        impartiality="" if marks.impartiality else item.impartiality,
        statements=tuple(map(_statement, item.statements)),
    )
    if not marks.wording:
        return shown
    return replace(
        shown, proposal="", wording="", reason="", anchored=None, kept_by="", kept_reason=""
    )


def _statement(statement: Statement) -> Statement:
    return replace(statement, text="") if statement.exempt else statement


def _follow_up(line: FollowUpLine) -> FollowUpLine:
    return replace(line, what="", responsible="") if line.exempt else line


def _correction(correction: Correction) -> Correction:
    return replace(correction, text="") if correction.exempt else correction
