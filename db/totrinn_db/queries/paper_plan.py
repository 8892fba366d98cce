# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the paper with the plan of a case says, with the changes that are chosen on the screen."""

from __future__ import annotations

from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.papers.progress_plan import ProgressPlanPaper
from totrinn_db.domain.parties import Language
from totrinn_db.domain.planning.planner import plan
from totrinn_db.domain.planning.what_if import Change, changed
from totrinn_db.models import Body, Case
from totrinn_db.queries.naming import name_of
from totrinn_db.queries.paper_parts import letterhead
from totrinn_db.queries.planning import planning_view
from totrinn_db.work import Reading


def progress_plan(
    reading: Reading, language: Language, case_id: str, changes: tuple[Change, ...] = ()
) -> ProgressPlanPaper:
    """Gather the plan of a case."""
    view = planning_view(reading, case_id)
    if view is None or view.case.id != case_id:
        raise NotFound(Case.__tablename__, case_id)
    body = reading.get(Body, reading.get(Case, case_id).body_id)
    return ProgressPlanPaper(
        letterhead=letterhead(reading, language),
        written_on=reading.today,
        title=view.case.title,
        reference=view.case.reference,
        number=view.case.number,
        body=name_of(body, language),
        body_short=view.body,
        discussed_on=view.discussed_on,
        plan=plan(changed(view.facts, changes)),
        regions=view.regions,
        kinds=view.kinds,
    )
