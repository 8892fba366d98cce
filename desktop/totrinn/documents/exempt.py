# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Mark what is exempt from public access in words, and say in its place what was left out."""

from __future__ import annotations

from collections.abc import Sequence

from totrinn.documents.clean import one_line
from totrinn.documents.page import Page
from totrinn_db.domain.papers import CasePaper
from totrinn_db.domain.papers.omissions import PublicPaper, bases_of


def describe(page: Page, paper: PublicPaper) -> None:
    """Say in the properties of the file that parts of it are exempt."""
    bases = bases_of(paper)
    if bases:
        key = "exempt.keywords_public" if paper.is_public else "exempt.keywords"
        page.package.describe(keywords=page.word(key, bases=_cited(bases)))


def write_summary(page: Page, paper: PublicPaper) -> None:
    """Say under the heading that parts are exempt, and under which rules."""
    bases = bases_of(paper)
    if not bases:
        return
    which = "public" if paper.is_public else "parts"
    what = "" if isinstance(paper, CasePaper) else "_of_paper"
    if isinstance(paper, CasePaper) and paper.exempt:
        what = "_whole"
    page.paragraph(
        page.word(f"exempt.{which}{what}", bases=_cited(bases)),
        label=page.word(f"exempt.{which}_label"),
    )


def title(page: Page, shown: str, basis: str) -> str:
    """Give a title, or the mark that stands in its place."""
    if shown.strip() or not basis:
        return shown
    return page.word("exempt.title", basis=basis)


def marked_title(page: Page, shown: str, basis: str) -> str:
    """Give a title or a text in a list, with its mark."""
    if not (shown.strip() and basis):
        return title(page, shown, basis)
    return page.word("exempt.attachment", name=one_line(shown), basis=basis)


def write_mark(page: Page, basis: str, *, is_left_out: bool = False) -> None:
    """Mark the part that follows, or say that it was left out."""
    key = "exempt.left_out" if is_left_out else "exempt.basis"
    mark = page.paragraph(page.word(key, basis=basis), label=page.word("exempt.label"))
    if not is_left_out:
        page.keep_with_next(mark)


def write_labelled(page: Page, text: str, label: str, basis: str) -> None:
    """Write a paragraph that begins with a label, with its mark, or what stands in its place."""
    if basis and not text.strip():
        mark = page.word("exempt.left_out_here", basis=basis)
        page.paragraph(mark, label=label)
        return
    if basis:
        write_mark(page, basis)
    page.paragraph(text, label=label)


def attachment_lines(page: Page, labels: Sequence[str], bases: Sequence[str]) -> tuple[str, ...]:
    """Name the attachments, each with its mark; one that was left out by its mark alone."""
    return tuple(
        _line(page, label, basis)
        for label, basis in zip(labels, bases or ("",) * len(labels), strict=True)
    )


def _line(page: Page, label: str, basis: str) -> str:
    if not basis:
        return label
    if not label:
        return page.word("exempt.attachment_left_out", basis=basis)
    return page.word("exempt.attachment", name=label, basis=basis)


def _cited(bases: Sequence[str]) -> str:
    # A citation has commas of its own.
    return "; ".join(bases)
