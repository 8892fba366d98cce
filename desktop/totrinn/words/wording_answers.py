# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences that say which parties' answers rest on which wording, and what follows."""

from __future__ import annotations

from collections.abc import Iterator

from totrinn.texts import Texts
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.wording import Weight
from totrinn_db.domain.wording_answers import VersionAnswers, VersionStanding, WordingAnswers


def head_text(each: VersionAnswers, texts: Texts) -> str:
    """Name a version by its number and when it was sent."""
    return texts.word(
        "wording_answers.head",
        version=each.version,
        date=texts.date(each.sent_on),
        round=each.round_number,
    )


def follows_text(each: VersionAnswers, texts: Texts) -> str:
    """Say what follows for the answers to a version."""
    if each.standing is VersionStanding.LAID_ASIDE and each.weight is not Weight.CONTENT:
        return texts.word("wording_answers.asked_again")
    name, reason = each.kept_by, each.kept_reason.strip().rstrip(".")
    return texts.word(f"labels.VersionStanding.{each.standing.value}", name=name, reason=reason)


def today_text(found: WordingAnswers, texts: Texts) -> str:
    """Say that nobody was asked about the wording of today, where that is so."""
    if found.is_asked or not found.rounds:
        return ""
    kept = any(each.standing is VersionStanding.KEPT for each in found.rounds)
    key = "wording_answers.today_kept" if kept else "wording_answers.today"
    return texts.word(key, version=found.version)


def answer_lines(each: VersionAnswers, texts: Texts) -> Iterator[tuple[str, str]]:
    """Name the parties behind each kind of answer, and those who answered again or not at all."""
    for status in AnchoringStatus:
        names = [answer.name for answer in each.answers if answer.status is status]
        if names:
            yield texts.label(status), texts.join(names)
    for key, parties in (("again", each.again), ("silent", each.silent)):
        if parties:
            yield texts.word(f"wording_answers.{key}"), texts.join(parties)
