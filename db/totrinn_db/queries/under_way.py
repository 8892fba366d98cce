# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How many cases are on their way, by what they follow."""

from __future__ import annotations

from sqlalchemy import func, select

from totrinn_db.domain.phases import Phase
from totrinn_db.models import Case
from totrinn_db.work import Reading

# A case that the parties adopt at home is decided in the meeting, yet still on its path.
_AT_ITS_END = tuple(
    phase
    for phase in Phase
    if phase.is_ended or (phase.is_decided and phase is not Phase.HOME_ADOPTION)
)


def cases_on_path(reading: Reading) -> dict[str, int]:
    """Count the cases on their way along each path, by its id."""
    rows = reading.session.execute(
        select(Case.path_id, func.count())
        .where(Case.phase.not_in(_AT_ITS_END))
        .group_by(Case.path_id)
    )
    return {path_id: count for path_id, count in rows}


def cases_of_class(reading: Reading) -> dict[str, int]:
    """Count the cases on their way of each class, by its id."""
    rows = reading.session.execute(
        select(Case.class_id, func.count())
        .where(Case.phase.not_in(_AT_ITS_END))
        .group_by(Case.class_id)
    )
    return {class_id: count for class_id, count in rows}
