# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One party's answer with its history, and the next meeting at home that can treat the case."""

from __future__ import annotations

from totrinn_db.domain.anchoring import Level, RoundState
from totrinn_db.domain.own_meetings import OwnMeeting, first_that_can_treat
from totrinn_db.domain.process import may_answer
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.anchoring import AnchoringRow, AnswerView
from totrinn_db.models import Anchoring, AnchoringRound
from totrinn_db.queries.anchoring import case_anchoring
from totrinn_db.queries.facts import load_case
from totrinn_db.queries.history import anchoring_history
from totrinn_db.queries.own_meetings import known_meetings, own_calendars
from totrinn_db.work import Reading


def answer_view(reading: Reading, anchoring_id: str) -> AnswerView:
    """Show where one party stands in one round, and how it came there."""
    of = reading.get(AnchoringRound, reading.get(Anchoring, anchoring_id).round_id)
    facts = load_case(reading, of.case_id).facts
    shown = case_anchoring(reading, of.case_id)
    row = next(
        row for each in shown.rounds if each.id == of.id for row in each.rows
        if row.id == anchoring_id
    )  # fmt: skip
    minimum = facts.levels_at(of.step).for_side(row.party_kind.side)
    meeting, is_known = _at_home(reading, row, of, minimum)
    verdict = may_answer(facts, next(each for each in facts.rounds if each.id == of.id))
    return AnswerView(
        case=shown.case,
        row=row,
        deadline=of.deadline,
        may_answer=not isinstance(verdict, Refused),
        own_meeting=meeting,
        knows_meetings=is_known,
        history=anchoring_history(reading, anchoring_id),
    )


def _at_home(
    reading: Reading, row: AnchoringRow, of: AnchoringRound, minimum: Level | None
) -> tuple[OwnMeeting | None, bool]:
    if row.status.meaning.is_answer or of.state is not RoundState.OPEN:
        return None, True
    own = own_calendars(reading).get(row.party_id)
    meetings = known_meetings(reading, own, minimum, reading.today, of.deadline)
    if meetings is None:
        return None, False
    found = first_that_can_treat(
        meetings, minimum=minimum, sent_on=reading.today, deadline=of.deadline
    )
    return found, True
