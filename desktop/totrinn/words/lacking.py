# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences that say what a case lacks, who has it, and which meeting delay costs."""

from __future__ import annotations

from collections.abc import Iterator

from totrinn.texts import Texts
from totrinn_db.domain.lacking import CaseLack, Holder, Step

_MOST_NAMES = 3


def lack_text(lack: CaseLack, texts: Texts) -> str:
    """Say what a case lacks and from whom, who has the ball, and what each day costs."""
    parts = (
        *_missing(lack, texts), _step(lack, texts), held_text(lack, texts), _costs(lack, texts),
    )  # fmt: skip
    return " ".join(part for part in parts if part)


def _missing(lack: CaseLack, texts: Texts) -> Iterator[str]:
    from_whom = {
        "silent": lack.silent,
        "conditional": lack.conditional,
        "objecting": lack.objecting,
        "too_weak": lack.too_weak,
    }
    if lack.was_out and not any(from_whom.values()):
        yield texts.word("lacking.nothing")
    unwritten = [f"«{name}»" for name in lack.sections]
    if lack.lacks_wording:
        unwritten.insert(0, texts.word("lacking.wording"))
    for key, names in {**from_whom, "sections": unwritten}.items():
        if names:
            yield texts.word(f"lacking.{key}", names=texts.join(names, limit=_MOST_NAMES))


def _step(lack: CaseLack, texts: Texts) -> str:
    if lack.step is None:
        return ""
    if lack.step is Step.REVIEW and lack.on is None:
        return texts.word("lacking.review_open")
    date = texts.date(lack.on) if lack.on is not None else ""
    return texts.word(f"labels.Step.{lack.step.value}", meeting=lack.meeting, date=date)


def held_text(lack: CaseLack, texts: Texts) -> str:
    """Say who has the ball and since when; nothing where the meeting has it."""
    if lack.since is None or lack.holder is Holder.MEETING:
        return ""
    holder = lack.officer or texts.label(lack.holder)
    return texts.word("lacking.held", holder=holder, date=texts.date(lack.since))


def _costs(lack: CaseLack, texts: Texts) -> str:
    if not lack.chances:
        return ""
    first, *later = lack.chances
    key = "costs_sent" if lack.step is Step.SENDING else "costs"
    return texts.word(
        f"lacking.{key}" if later else f"lacking.{key}_last",
        day=texts.date(first.last_day),
        meeting=first.meeting,
        later="".join(each.meeting for each in later),
    )
