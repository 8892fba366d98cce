# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The one row of the community, and the lead times it says."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.planning.facts import LeadTimes
from totrinn_db.models import Community
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

_COMMUNITY = prepared(select(Community).limit(1))


@once
def the_community(reading: Reading) -> Community:
    """Return the community that the database belongs to."""
    row = reading.session.scalar(_COMMUNITY)
    if row is None:
        raise NotFound(Community.__tablename__, "")
    return row


def lead_times(reading: Reading) -> LeadTimes:
    """Give how long things take at home; what the community has not said is as usual."""
    row = the_community(reading)
    said = {
        "preparation_days": row.preparation_days,
        "protocol_days": row.protocol_days,
        "without_meeting_days": row.without_meeting_days,
    }
    kept = {name: days for name, days in said.items() if days is not None}
    return LeadTimes(anchoring_days=row.anchoring_days, **kept)
