# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The case paper as everybody may read it, and what it is without (offentleglova § 12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from totrinn_db.domain.exemptions import LeftOut, PartKind
from totrinn_db.domain.papers.case_paper import CasePaper, PaperSection


def left_out(paper: CasePaper) -> tuple[LeftOut, ...]:
    """List what the public version of a paper is without, in the order of the paper."""
    return tuple(_left_out(paper))


def _left_out(paper: CasePaper) -> Iterator[LeftOut]:
    for section in paper.sections:
        if section.exempt:
            yield LeftOut(PartKind.SECTION, section.exempt, section.name)
    if paper.questions and paper.questions_exempt:
        yield LeftOut(PartKind.QUESTIONS, paper.questions_exempt)
    if paper.consequences and paper.consequences_exempt:
        yield LeftOut(PartKind.CONSEQUENCES, paper.consequences_exempt)
    for number, basis in enumerate(paper.attachment_bases, start=1):
        if basis:
            yield LeftOut(PartKind.ATTACHMENT, basis, number=number)


def bases_of(paper: CasePaper) -> tuple[str, ...]:
    """Name the legal bases that parts of a paper are exempt under, each once."""
    return tuple(dict.fromkeys(part.basis for part in left_out(paper)))


def public_version(paper: CasePaper) -> CasePaper:
    """Give the paper as everybody may read it: marked parts are empty, and keep their marks."""
    named = zip(paper.attachments, paper.attachment_bases, strict=True)
    return replace(
        paper,
        is_public=True,
        sections=tuple(map(_public_section, paper.sections)),
        questions=("",) if paper.questions and paper.questions_exempt else paper.questions,
        consequences=() if paper.consequences_exempt else paper.consequences,
        consequences_exempt=paper.consequences_exempt if paper.consequences else "",
        attachments=tuple("" if basis else label for label, basis in named)
        if paper.attachment_bases
        else paper.attachments,
    )


def _public_section(section: PaperSection) -> PaperSection:
    return replace(section, text="", is_required=False) if section.exempt else section
