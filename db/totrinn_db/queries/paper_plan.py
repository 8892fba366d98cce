# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the paper with the plan of a case says, with the changes that are chosen on the screen."""

from __future__ import annotations

from dataclasses import replace

from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.papers.progress_plan import ProgressPlanPaper
from totrinn_db.domain.parties import Language
from totrinn_db.domain.planning.facts import DecisionMeeting
from totrinn_db.domain.planning.planner import plan
from totrinn_db.domain.planning.what_if import Change, changed
from totrinn_db.models import Body, Case
from totrinn_db.queries.exemptions import exempt_titles
from totrinn_db.queries.naming import name_of
from totrinn_db.queries.paper_parts import letterhead, plain_numbers
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
    facts = replace(view.facts, meetings=tuple(map(_with_year, view.facts.meetings)))
    return ProgressPlanPaper(
        letterhead=letterhead(reading, language),
        written_on=reading.today,
        title=view.case.title,
        reference=view.case.reference,
        number=plain_numbers(reading, [case_id]).get(case_id, ""),
        body=name_of(body, language),
        body_short=view.body,
        discussed_on=view.discussed_on,
        plan=plan(changed(facts, changes)),
        regions=view.regions,
        kinds=view.kinds,
        exempt=exempt_titles(reading, [case_id], language).get(case_id, ""),
    )


def _with_year(meeting: DecisionMeeting) -> DecisionMeeting:
    """Call a meeting as the other papers do: `SSU 2/2026`, where screens say `SSU 2/26`."""
    short = f"/{meeting.on.year % 100:02d}"
    if not meeting.label.endswith(short):
        return meeting
    return replace(meeting, label=f"{meeting.label.removesuffix(short)}/{meeting.on.year}")
