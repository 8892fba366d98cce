# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What an outcome does to its case, and taking that back when it is recorded again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select

from totrinn_db.commands.checks import change
from totrinn_db.commands.standing import settle
from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.facts import CaseFacts, Round, assess_round
from totrinn_db.domain.meetings import ItemKind, Outcome, WayOn
from totrinn_db.domain.outcomes import (
    OutcomeFacts,
    action_of,
    bound_by,
    laid_aside_by,
    lays_aside,
)
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.progress import phase_of
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.wording import Weight, classify, fingerprint
from totrinn_db.models import AgendaItem, AnchoringRound, Decision, Meeting, Statement
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.work import Work


@dataclass(frozen=True, slots=True)
class Recording:
    """An item whose outcome is recorded, and its case as it was before that outcome.

    `is_by_hand` tells that a person has put the case where it is, not its treatments.
    `lifted_before` is the body that an earlier outcome of the item lifted the case to.
    """

    item: AgendaItem
    meeting: Meeting
    record: CaseRecord
    facts: CaseFacts
    is_by_hand: bool
    lifted_before: str | None

    @classmethod
    def of(cls, work: Work, item: AgendaItem, meeting: Meeting) -> Recording:
        """Read the case of an item."""
        assert item.case_id is not None
        record = load_case(work, item.case_id)
        by_hand = phase_of(record.facts) is not record.case.phase
        before = _with_round_back(record.facts, item).without(item.id)
        if not by_hand:
            before = replace(before, phase=phase_of(before))
        return cls(item, meeting, record, before, by_hand, item.lifted_to_id)

    @property
    def is_again(self) -> bool:
        """Tell whether the item had an outcome before."""
        return self.item.outcome is not None

    @property
    def is_preparation(self) -> bool:
        """Tell whether the meeting only prepares the case, which then stays where it is."""
        return self.facts.is_preparation(self.item.id)


def _laid_aside(facts: CaseFacts, item: AgendaItem) -> Round | None:
    return laid_aside_by(
        facts, item_id=item.id, kind=item.item_kind, outcome=item.outcome, way_on=item.way_on
    )


def _with_round_back(facts: CaseFacts, item: AgendaItem) -> CaseFacts:
    aside = _laid_aside(facts, item)
    if aside is None:
        return facts
    rounds = []
    for of in facts.rounds:
        if of.id == aside.id:
            met = not assess_round(facts, of).missing
            of = replace(of, state=RoundState.COMPLETE if met else RoundState.OPEN)
        rounds.append(of)
    return replace(facts, rounds=tuple(rounds))


def take_back(
    work: Work, recording: Recording, recorded: OutcomeFacts, lifted_to: str | None
) -> None:
    """Undo what the earlier outcome did; refused once later steps rest on it."""
    if not recording.is_again or recording.is_preparation:
        return
    _refuse_if_built_upon(recording, recorded, lifted_to)
    item = recording.item
    for old in work.session.scalars(
        select(Decision).where(Decision.item_id == item.id, Decision.is_replaced.is_(False))
    ):
        old.is_replaced = True
    aside = _laid_aside(recording.record.facts, item)
    if aside is not None:
        row = work.get(AnchoringRound, aside.id)
        back = next(r for r in recording.facts.rounds if r.id == aside.id)
        row.state = back.state
        row.closed_on = work.today if back.state is RoundState.COMPLETE else None
    if item.way_on is WayOn.LIFTED and lifted_to != item.lifted_to_id:
        # Lifts of older databases did not note where the case came from.
        recording.record.case.body_id = item.lifted_from_id or recording.meeting.body_id


def _refuse_if_built_upon(
    recording: Recording, recorded: OutcomeFacts, lifted_to: str | None
) -> None:
    item, facts = recording.item, recording.record.facts
    before = (item.outcome, item.way_on, item.lifted_to_id)
    if before == (recorded.outcome, recorded.way_on, lifted_to) and (
        item.wording == recorded.wording or not _decides(recorded)
    ):
        return
    after = [t.item_id for t in facts.treatments].index(item.id) + 1
    later = any(
        t.outcome is not None and not t.outcome.comes_again for t in facts.treatments[after:]
    )
    if later or _rounds_rest_on(recording):
        raise RuleBroken(
            Refused(
                Code.WRONG_PHASE,
                {"phase": recording.record.case.phase, "action": action_of(recorded)},
                (Remedy.RELOAD,),
            )
        )


def _decides(recorded: OutcomeFacts) -> bool:
    return recorded.outcome.is_adoption or recorded.outcome is Outcome.RECOMMENDED


def _rounds_rest_on(recording: Recording) -> bool:
    item, rounds = recording.item, recording.record.facts.rounds
    if item.outcome is Outcome.TO_ANCHORING:
        sent = [r for r in rounds if r.step is StepKind.ANCHORING]
        return any(r.sent_on >= recording.meeting.held_on for r in sent)
    if item.outcome is Outcome.RECOMMENDED:
        return recording.record.facts.home_round is not None
    return False


def apply_to_case(work: Work, recording: Recording, recorded: OutcomeFacts) -> None:
    """Do to the case what the outcome says, and bring it to its phase."""
    case = recording.record.case
    if recording.is_preparation:
        return
    if _decides(recorded):
        _decide(work, recording, recorded)
    elif lays_aside(recorded.kind, recorded.outcome, recorded.way_on):
        _close_live_round(work, recording, RoundState.SUPERSEDED)
    elif recorded.outcome is Outcome.TO_ANCHORING:
        live = recording.facts.live_round
        if live is not None and live.step is StepKind.PRE_ANCHORING:
            _close_live_round(work, recording, RoundState.ENDED)
    _lift(recording)
    is_told = recorded.kind is ItemKind.INFORMATION and recorded.outcome is Outcome.NOTED
    stays = recording.is_by_hand and (recorded.outcome.comes_again or is_told)
    settle(work, case.id, by_hand=not stays and case.phase is not Phase.SOLVED_ELSEWHERE)
    if recorded.reason and not stays:
        case.phase_reason = recorded.reason


def _lift(recording: Recording) -> None:
    """Give the case to the body that it is lifted to, and note whose it was."""
    item, case = recording.item, recording.record.case
    if item.lifted_to_id is None:
        item.lifted_from_id = None
    elif item.lifted_to_id != recording.lifted_before:
        item.lifted_from_id = case.body_id
        change(case, body_id=item.lifted_to_id)


def _close_live_round(work: Work, recording: Recording, state: RoundState) -> None:
    live = recording.facts.live_round
    if live is None:
        return
    row = work.get(AnchoringRound, live.id)
    row.state = state
    row.closed_on = work.today


def _decide(work: Work, recording: Recording, recorded: OutcomeFacts) -> None:
    facts = recording.facts
    latest = facts.last_round
    counts = latest is not None and latest.counts
    binds: list[str] = []
    compared: Weight | None = None
    if latest is not None and counts:
        compared = classify(latest.wording, recorded.wording)
        binds = list(bound_by(recorded.outcome, facts))
    work.add(
        Decision(
            case_id=recording.record.case.id,
            item_id=recording.item.id,
            round_id=latest.id if latest is not None and counts else None,
            outcome=recorded.outcome,
            wording=recorded.wording,
            fingerprint=fingerprint(recorded.wording),
            compared=compared,
            decided_on=recording.meeting.held_on,
            parties=binds,
        )
    )


def write_statements(work: Work, item: AgendaItem, statements: tuple[tuple[str, str], ...]) -> None:
    """Keep the statements for the record; what is no longer there is marked as withdrawn."""
    rows = list(
        work.session.scalars(
            select(Statement).where(Statement.item_id == item.id, Statement.withdrawn.is_(False))
        )
    )
    left = list(rows)
    for position, (party_id, text) in enumerate(statements):
        same = next((r for r in left if r.party_id == party_id), None)
        if same is None:
            work.add(Statement(item_id=item.id, party_id=party_id, text=text, position=position))
            continue
        left.remove(same)
        same.text, same.position = text, position
    for row in left:
        row.withdrawn = True
