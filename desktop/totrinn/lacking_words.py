# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences that say what a case lacks, who has it, and which meeting delay costs."""

from __future__ import annotations

from totrinn.texts import Texts
from totrinn_db.domain.lacking import CaseLack

_MOST_NAMES = 3


def lack_text(lack: CaseLack, texts: Texts) -> str:
    """Say what a case lacks and from whom, who has the ball, and what each day costs."""
    from_whom = {
        "silent": lack.silent,
        "conditional": lack.conditional,
        "objecting": lack.objecting,
        "too_weak": lack.too_weak,
    }
    said = [
        texts.word(f"lacking.{key}", names=texts.join(names, limit=_MOST_NAMES))
        for key, names in from_whom.items()
        if names
    ] or [texts.word("lacking.nothing")]
    holder = texts.label(lack.holder)
    said.append(texts.word("lacking.held", holder=holder, date=texts.date(lack.since)))
    if lack.chances:
        first, *later = lack.chances
        key = "lacking.costs" if later else "lacking.costs_last"
        said.append(
            texts.word(
                key,
                day=texts.date(first.last_day),
                meeting=first.meeting,
                later="".join(each.meeting for each in later),
            )
        )
    return " ".join(said)
