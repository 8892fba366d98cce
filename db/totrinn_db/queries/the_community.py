# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The one row of the community."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.domain.errors import NotFound
from totrinn_db.models import Community
from totrinn_db.work import Reading, once


@once
def the_community(reading: Reading) -> Community:
    """Return the community that the database belongs to."""
    row = reading.session.scalar(select(Community).limit(1))
    if row is None:
        raise NotFound(Community.__tablename__, "")
    return row
