# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How far each party has come with the follow-ups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select

from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.follow_ups import PartyProgress, light_today
from totrinn_db.models import FollowUp, Party, RollOut
from totrinn_db.work import Reading


def progress_of(
    reading: Reading, due: Mapping[str, date | None]
) -> dict[str, tuple[PartyProgress, ...]]:
    """Give the parties of each follow-up, alphabetically; `due` gives its date by its id."""
    rows = reading.session.execute(
        select(RollOut, Party.name)
        .join(Party, RollOut.party_id == Party.id)
        .join(FollowUp, RollOut.follow_up_id == FollowUp.id)
    )
    found: dict[str, list[PartyProgress]] = defaultdict(list)
    for row, name in rows:
        if row.follow_up_id in due:
            light = light_today(row.light, due[row.follow_up_id], reading.today)
            each = PartyProgress(row.party_id, name, light, row.note, row.done_on)
            found[row.follow_up_id].append(each)
    return {key: _ordered(each) for key, each in found.items()}


def _ordered(rows: Sequence[PartyProgress]) -> tuple[PartyProgress, ...]:
    return tuple(sorted(rows, key=lambda row: sort_key(row.party)))
