# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a case to where its treatments and answers have led it, in the same transaction."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.consensus import readiness
from totrinn_db.domain.facts import CaseFacts, assess_round
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import HELD_BY_HAND
from totrinn_db.domain.progress import phase_of
from totrinn_db.models import AnchoringRound, Case
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.work import Work


def settle(work: Work, case_id: str, *, by_hand: bool = False) -> None:
    """Close or reopen the rounds that count, and set the phase.

    What people set by hand stays, unless `by_hand` says that this act takes it away.
    """
    work.session.flush()
    record = load_case(work, case_id)
    facts = _settle_rounds(work, record)
    case = record.case
    phase = phase_of(facts)
    if (by_hand or case.phase not in HELD_BY_HAND) and case.phase is not phase:
        case.phase = phase
        case.phase_reason = ""
    work.session.flush()


def _settle_rounds(work: Work, record: CaseRecord) -> CaseFacts:
    rows = {row.id: row for row in record.rounds}
    is_over = record.case.phase.is_ended or record.case.phase.is_decided
    settled = []
    for of in record.facts.rounds:
        state = of.state
        # A decision that was made stands, whatever the rules become; adoption at home goes on.
        if of.counts and (not is_over or of.step is StepKind.HOME_ADOPTION):
            met = bool(readiness(assess_round(record.facts, of)))
            state = RoundState.COMPLETE if met else RoundState.OPEN
        if state is not of.state:
            rows[of.id].state = state
            rows[of.id].closed_on = work.today if state is RoundState.COMPLETE else None
        settled.append(replace(of, state=state))
    return replace(record.facts, rounds=tuple(settled))


def settle_all(work: Work, *, body_id: str | None = None, class_id: str | None = None) -> None:
    """Settle every case with answers that count, after a rule or a party has changed."""
    statement = (
        select(AnchoringRound.case_id)
        .join(Case, AnchoringRound.case_id == Case.id)
        .where(AnchoringRound.state.in_((RoundState.OPEN, RoundState.COMPLETE)))
    )
    if body_id is not None:
        statement = statement.where(Case.body_id == body_id)
    if class_id is not None:
        statement = statement.where(Case.class_id == class_id)
    work.session.flush()
    for case_id in sorted(set(work.session.scalars(statement))):
        settle(work, case_id)
