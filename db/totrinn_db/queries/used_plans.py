# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The plan that is used in a case: what it proposes for the sending, and where it aims."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import bindparam, select

from totrinn_db.domain.views.planning import UsedPlan
from totrinn_db.models import CasePlan
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading

_PLANS = prepared(select(CasePlan).where(CasePlan.case_id.in_(bindparam("keys", expanding=True))))


def used_plans(reading: Reading, case_ids: Collection[str]) -> dict[str, UsedPlan]:
    """Give the plan that is used in each of these cases that has one."""
    rows = reading.session.scalars(_PLANS, {"keys": list(case_ids)})
    return {
        row.case_id: UsedPlan(row.letter_on, row.deadline, row.meeting_id or "") for row in rows
    }
