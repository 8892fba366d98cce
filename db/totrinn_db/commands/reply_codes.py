# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Codes for the forms of a round: made at random, and never given twice in a database."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import select

from totrinn_db.domain.replies import new_reply_code
from totrinn_db.models import Anchoring, AnchoringRound
from totrinn_db.sessions import WITH_REMOVED
from totrinn_db.work import Work


def free_codes(work: Work, count: int) -> Sequence[str]:
    """Make so many codes that no party has been given before, not even in an act taken back."""
    codes: dict[str, None] = {}
    while len(codes) < count:
        fresh = {new_reply_code(secrets.choice) for _ in range(count - len(codes))}
        taken = select(Anchoring.reply_code).where(Anchoring.reply_code.in_(fresh))
        known = set(work.session.scalars(taken.execution_options(**WITH_REMOVED)))
        codes.update(dict.fromkeys(sorted(fresh - known)))
    return list(codes)


def give_reply_codes(work: Work, *, round_id: str) -> None:
    """Give codes to the parties of a round that was sent before forms had codes."""
    of = work.get(AnchoringRound, round_id)
    rows = work.session.scalars(
        select(Anchoring)
        .where(Anchoring.round_id == of.id, Anchoring.reply_code.is_(None))
        .order_by(Anchoring.id)
    ).all()
    for row, code in zip(rows, free_codes(work, len(rows)), strict=True):
        row.reply_code = code
