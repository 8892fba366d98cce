# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences that say how far the parties have come with a follow-up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from totrinn.texts import Texts
from totrinn_db.domain.follow_ups import Light, PartyProgress, at_light


def progress_text(progress: Sequence[PartyProgress], texts: Texts) -> str:
    """Say how many parties are done; nothing where none was asked."""
    if not progress:
        return ""
    done = len(at_light(progress, Light.DONE))
    return texts.word("roll_out.progress", done=done, asked=len(progress))


def stopped_lines(progress: Sequence[PartyProgress], texts: Texts) -> Iterator[str]:
    """Name the parties that have stopped, each with its reason, and those that are late."""
    for each in at_light(progress, Light.RED):
        reason = each.note.strip().rstrip(".")
        yield texts.word("roll_out.stopped", party=each.party, reason=reason)
    late = [each.party for each in at_light(progress, Light.YELLOW)]
    if late:
        yield texts.word("roll_out.late", parties=texts.join(late))
