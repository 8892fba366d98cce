# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The small tables that nearly every page reads whole: parties, bodies and kinds of sections."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.models import Body, Party, SectionKind
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

_PARTIES = prepared(select(Party))
_BODIES = prepared(select(Body).order_by(Body.position))
_SECTION_KINDS = prepared(select(SectionKind).order_by(SectionKind.position))


@once
def all_parties(reading: Reading) -> tuple[Party, ...]:
    """Read all parties, also those that have left, in no order."""
    return tuple(reading.session.scalars(_PARTIES))


@once
def all_bodies(reading: Reading) -> tuple[Body, ...]:
    """Read all bodies, also those that have ended, in their own order."""
    return tuple(reading.session.scalars(_BODIES))


@once
def section_kinds(reading: Reading) -> tuple[SectionKind, ...]:
    """Read all kinds of sections, also those out of use, in their own order."""
    return tuple(reading.session.scalars(_SECTION_KINDS))
