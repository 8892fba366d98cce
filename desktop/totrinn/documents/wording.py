# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write wordings and what has changed in them, so that the change can be read without colour."""

from __future__ import annotations

from totrinn.documents.clean import lines, one_line
from totrinn.documents.page import Page
from totrinn_db.domain.papers import AnchoredWording
from totrinn_db.domain.wording import Edit, Run, Weight, classify, difference

WORDS_AT_MOST = 6_000


def write_comparison(page: Page, *, anchored: AnchoredWording, wording: str, key: str) -> None:
    """Say whether a wording equals the one the parties answered, and show what differs.

    `key` chooses the words: proposal or decision.
    """
    facts = {
        "number": anchored.number,
        "date": anchored.frozen_on,
        "fingerprint": anchored.short_fingerprint,
    }
    if len(anchored.text) + len(wording) > WORDS_AT_MOST * 8:
        _write_both(page, anchored.text, wording, key=key, facts=facts)
        return
    weight = classify(anchored.text, wording)
    page.paragraph(page.word(f"comparison.{key}_{weight.value}", **facts))
    if weight is not Weight.IDENTICAL:
        page.paragraph(page.word("comparison.legend"), style="Merknad")
        _write_difference(page, anchored.text, wording)


def write_kept(page: Page, name: str, reason: str) -> None:
    """Tell who stated that the answers hold for a changed wording, and why (rule 2)."""
    words = page.word("kept", name=one_line(name), reason=one_line(reason))
    page.paragraph(words, style="Med luft over")


def _write_both(page: Page, before: str, after: str, *, key: str, facts: dict[str, object]) -> None:
    """Show two very long wordings whole, where a difference word by word would not be read."""
    same = lines(before) == lines(after)
    page.paragraph(page.word(f"comparison.{key}_{'identical' if same else 'content'}", **facts))
    if not same:
        page.paragraph(page.word("comparison.whole"), style="Merknad")
        page.proposal(before)


def _write_difference(page: Page, before: str, after: str) -> None:
    old, new = lines(before), lines(after)
    pairs = list(zip(old, new, strict=True)) if len(old) == len(new) else [(before, after)]
    for old_line, new_line in pairs:
        _write_runs(page, difference(old_line, new_line))


def _write_runs(page: Page, runs: tuple[Run, ...]) -> None:
    paragraph = page.paragraph("", style="Endring")
    for number, run in enumerate(runs):
        if number:
            paragraph.append(page.run(" "))
        if run.edit is Edit.SAME:
            paragraph.append(page.run(run.text))
            continue
        word, style = _MARKS[run.edit]
        paragraph.append(page.run(f"[{page.word(word)}: "))
        paragraph.append(page.run(run.text, style=style))
        paragraph.append(page.run("]"))


_MARKS = {
    Edit.REMOVED: ("comparison.removed", "Tatt ut"),
    Edit.ADDED: ("comparison.added", "Lagt til"),
}
