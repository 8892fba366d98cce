# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the status paper and the empty form for reporting a case say."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.matrix_filter import only
from totrinn_db.domain.papers import AnchoringStatusPaper, CaseTemplate
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.wording_answers import WordingAnswers
from totrinn_db.models import Body, Wording
from totrinn_db.queries.anchoring import answers_by_wording
from totrinn_db.queries.exemptions import exempt_titles
from totrinn_db.queries.facts import load_cases
from totrinn_db.queries.matrix import matrix
from totrinn_db.queries.naming import name_of, short_name
from totrinn_db.queries.paper_parts import letterhead
from totrinn_db.queries.small_tables import all_parties
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Reading

# The ids of the parties and of the cases that somebody looks at.
Shown = tuple[frozenset[str], frozenset[str]]


def anchoring_status(
    reading: Reading, language: Language, shown: Shown | None = None
) -> AnchoringStatusPaper:
    """Gather where every party stands in every case that is out, or those that are shown."""
    whole = matrix(reading)
    found = whole if shown is None else only(whole, *shown)
    is_part = (len(found.rows), len(found.columns)) != (len(whole.rows), len(whole.columns))
    of_all = (len(whole.rows), len(whole.columns)) if is_part else None
    return AnchoringStatusPaper(
        letterhead(reading, language),
        reading.today,
        found,
        of_all,
        _wordings(reading, [column.case for column in found.columns if column.round_number > 1]),
        exempt_titles(reading, {column.case.id for column in found.columns}, language),
    )


def _wordings(
    reading: Reading, cases: Sequence[CaseName]
) -> tuple[tuple[CaseName, WordingAnswers], ...]:
    """Tell whose answers rest on which wording, for cases where answers rest on several."""
    records = load_cases(reading, [case.id for case in cases], newest_rounds_only=False)
    numbers = {
        row.id: row.number
        for row in reading.session.scalars(select(Wording).where(Wording.case_id.in_(records)))
    }
    found = [(case, answers_by_wording(records[case.id], numbers)) for case in cases]
    return tuple((case, each) for case, each in found if len(each.answered_versions) > 1)


def case_template(reading: Reading, language: Language) -> CaseTemplate:
    """Gather the form that parties report a case on, to the body that treats cases first."""
    community = the_community(reading)
    body = _first_body(reading)
    parties = [
        party.full_name
        for party in all_parties(reading)
        if party.ended_on is None or party.ended_on > reading.today
    ]
    return CaseTemplate(
        letterhead=letterhead(reading, language),
        body=name_of(body, language),
        body_short=short_name(body, language),
        written_on=reading.today,
        parties=tuple(sorted(parties, key=sort_key)),
        send_to=community.contact_email,
        reporting_days=community.reporting_days,
    )


def _first_body(reading: Reading) -> Body:
    rows = reading.session.scalars(
        select(Body).where(Body.ended_on.is_(None)).order_by(Body.id)
    ).all()
    strategic = [row for row in rows if row.level is BodyLevel.STRATEGIC]
    found = next(iter([*strategic, *rows]), None)
    if found is None:
        raise NotFound(Body.__tablename__, "")
    return found
