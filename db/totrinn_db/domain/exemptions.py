# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What of a case paper is exempt from public access (unntatt offentlighet), and why.

The parties get every part, with its mark. The public version leaves the marked parts out and says
so in their place (offentleglova § 12: the rest is public).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from totrinn_db.domain.papers.case_paper import CasePaper, PaperSection

# The table of what the case means for each party is no section, and can be marked as one.
CONSEQUENCES = "consequences"
QUESTIONS = "questions"


class PartKind(StrEnum):
    """What kind of part was left out."""

    SECTION = "section"
    QUESTIONS = "questions"
    CONSEQUENCES = "consequences"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part that the public does not see: a section by its name, a file by its number only.

    The title of an exempt file may say too much, so it is left out as well.
    """

    kind: PartKind
    basis: str
    name: str = ""
    number: int = 0


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
