# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a case to where its treatments and answers have led it, in the same transaction."""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.consensus import readiness
from totrinn_db.domain.facts import assess_round
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import HELD_BY_HAND
from totrinn_db.domain.progress import phase_of
from totrinn_db.models import AnchoringRound, Case
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.work import Work


def settle(work: Work, case_id: str, *, by_hand: bool = False) -> CaseRecord:
    """Close or reopen the rounds that count and set the phase; return the case as it now is.

    What people set by hand stays, unless `by_hand` says that this act takes it away.
    """
    work.session.flush()
    record = load_case(work, case_id)
    if _settle_rounds(work, record):
        work.session.flush()
        record = load_case(work, case_id)
    if by_hand or record.case.phase not in HELD_BY_HAND:
        _set_phase(record)
        work.session.flush()
        record = load_case(work, case_id)
    return record


def _settle_rounds(work: Work, record: CaseRecord) -> bool:
    is_changed = False
    rows = {row.id: row for row in record.rounds}
    is_over = record.case.phase.is_ended or record.case.phase.is_decided
    for of in record.facts.rounds:
        # A decision that was made stands, whatever the rules become; adoption at home goes on.
        if not of.counts or (is_over and of.step is not StepKind.HOME_ADOPTION):
            continue
        met = bool(readiness(assess_round(record.facts, of)))
        wanted = RoundState.COMPLETE if met else RoundState.OPEN
        if of.state is not wanted:
            row = rows[of.id]
            row.state = wanted
            row.closed_on = work.today if met else None
            is_changed = True
    return is_changed


def _set_phase(record: CaseRecord) -> None:
    phase = phase_of(record.facts)
    if record.case.phase is not phase:
        record.case.phase = phase
        record.case.phase_reason = ""


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
