# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits in a body on a day, and for which parties each one speaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from sqlalchemy import BindParameter, bindparam, select

from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.collation import sort_key
from totrinn_db.models import Membership, Party, Representation
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading

ROLE_ORDER = {role: position for position, role in enumerate(MemberRole)}
_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_SEATS = prepared(
    select(Membership)
    .where(
        Membership.body_id == bindparam("body_id"), Membership.role != MemberRole.PERSONAL_DEPUTY
    )
    .order_by(Membership.id)
)
_SPOKEN_FOR = prepared(
    select(Representation, Party.name)
    .join(Party, Representation.party_id == Party.id)
    .where(Representation.membership_id.in_(_KEYS))
)


def counts_on(started_on: date | None, ended_on: date | None, day: date) -> bool:
    """Tell whether something dated holds on a day."""
    return (started_on is None or started_on <= day) and (ended_on is None or ended_on > day)


def seats_on(reading: Reading, body_id: str, day: date) -> list[Membership]:
    """List the memberships that count on a day; personal deputies meet only for another."""
    rows = reading.session.scalars(_SEATS, {"body_id": body_id})
    return [row for row in rows if counts_on(row.started_on, row.ended_on, day)]


def spoken_for(
    reading: Reading, membership_ids: Collection[str], day: date | None
) -> dict[str, tuple[str, ...]]:
    """Name the parties that each member speaks for on a day, alphabetically."""
    rows = reading.session.execute(_SPOKEN_FOR, {"keys": list(membership_ids)})
    found: dict[str, list[str]] = defaultdict(list)
    for row, name in rows:
        if day is None or counts_on(row.started_on, row.ended_on, day):
            found[row.membership_id].append(name)
    return {key: tuple(sorted(names, key=sort_key)) for key, names in found.items()}
