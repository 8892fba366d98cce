# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Outcomes: what a meeting may record for an item, and which act on the case that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.facts import CaseFacts, FastTrack, Round, assess_round
from totrinn_db.domain.meetings import (
    OUTCOMES_OF_KIND,
    ItemKind,
    MeetingState,
    Outcome,
    WayOn,
)
from totrinn_db.domain.phases import Action, may_move
from totrinn_db.domain.process import answers_cover, may_be_decided
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict


@dataclass(frozen=True, slots=True)
class OutcomeFacts:
    """What is to be recorded for one agenda item.

    `statements` are pairs of party name and literal text. `kept_by` and `kept_reason` name who
    stated why the answers count for a changed wording, and why.
    """

    outcome: Outcome
    kind: ItemKind
    wording: str = ""
    reason: str = ""
    statements: tuple[tuple[str, str], ...] = ()
    way_on: WayOn | None = None
    kept_by: str = ""
    kept_reason: str = ""
    votes: str = ""


# What a meeting that only prepares may do with a case: the case stays where it is.
PREPARING = (Outcome.NOTED, Outcome.POSTPONED, Outcome.NOT_TREATED)
_NEEDS_REASON = (Outcome.SENT_BACK, Outcome.NO_AGREEMENT, Outcome.WITHDRAWN)


def may_record(
    recorded: OutcomeFacts,
    *,
    facts: CaseFacts | None,
    state: MeetingState,
    meeting_id: str,
    meeting_date: date,
    fast_track: FastTrack | None = None,
    is_preparation: bool = False,
) -> Verdict:
    """Tell whether an outcome may be recorded (rules 1, 2, 8 and 9).

    `facts` is None for standing items without a case. A pre-meeting and a body that may not
    treat the case prepare it; no step of the path is done there.
    """
    if state not in (MeetingState.ONGOING, MeetingState.HELD, MeetingState.PROTOCOL_OUT):
        return Refused(Code.MEETING_STATE, {"state": state}, ())
    if recorded.outcome not in OUTCOMES_OF_KIND[recorded.kind]:
        return Refused(
            Code.OUTCOME_NOT_FOR_KIND, {"outcome": recorded.outcome, "kind": recorded.kind}, ()
        )
    if recorded.outcome in _NEEDS_REASON and not recorded.reason.strip():
        return Refused(Code.REASON_REQUIRED, {"outcome": recorded.outcome}, (Remedy.STATE_REASON,))
    if facts is None:
        return ALLOWED
    if is_preparation:
        if recorded.outcome in PREPARING:
            return ALLOWED
        return Refused(Code.PREPARES_ONLY, {}, (Remedy.PUT_UP_FOR_DISCUSSION,))
    alive = _may_act(recorded, facts)
    if isinstance(alive, Refused):
        return alive
    if recorded.outcome.is_adoption or recorded.outcome is Outcome.RECOMMENDED:
        return _may_adopt(recorded, facts, meeting_id, meeting_date, fast_track)
    return ALLOWED


def _may_act(recorded: OutcomeFacts, facts: CaseFacts) -> Verdict:
    if recorded.outcome.comes_again or recorded.outcome is Outcome.WITHDRAWN:
        # What was called and then withdrawn or solved elsewhere still needs its line.
        return ALLOWED
    if recorded.kind is ItemKind.INFORMATION:
        return ALLOWED
    return may_move(facts.phase, action_of(recorded))


def _all_agree(facts: CaseFacts) -> Verdict:
    latest = facts.last_round
    if latest is None or not latest.counts:
        return ALLOWED
    assessment = assess_round(facts, latest)
    if not assessment.objecting:
        return ALLOWED
    names = {answer.party_id: answer.name for answer in latest.answers}
    objecting = tuple(names[party_id] for party_id in assessment.objecting)
    return Refused(Code.OBJECTION_OPEN, {"parties": objecting}, ())


def bound_by(outcome: Outcome, facts: CaseFacts) -> tuple[str, ...]:
    """Name the parties, by id, that a decision binds when it does not bind all of them.

    Nobody can be overruled: a party that objects is not bound by a vote either.
    """
    latest = facts.last_round
    if latest is None or not latest.counts:
        return ()
    assessment = assess_round(facts, latest)
    if outcome is Outcome.ADOPTED_BY_SOME or assessment.objecting:
        return assessment.endorsing
    return ()


def lays_aside(kind: ItemKind, outcome: Outcome, way_on: WayOn | None) -> bool:
    """Tell whether an outcome makes history of the round that is out or answered.

    Sent back and not agreed do when the case was up for the last word; what ends the case does
    whatever it was up for.
    """
    if outcome is Outcome.WITHDRAWN:
        return True
    if kind is not ItemKind.DISCUSSION:
        return outcome in (Outcome.SENT_BACK, Outcome.NO_AGREEMENT)
    is_laid_aside = outcome is Outcome.NO_AGREEMENT and way_on in (None, WayOn.LAID_ASIDE)
    return is_laid_aside or outcome is Outcome.NOTED


def laid_aside_by(
    facts: CaseFacts, *, item_id: str, kind: ItemKind, outcome: Outcome | None, way_on: WayOn | None
) -> Round | None:
    """Give the round that this outcome of an item laid aside, if no new one came since.

    It counts again when the item gets another outcome, which is then held against its wording.
    """
    latest = facts.last_round
    if latest is None or latest.state is not RoundState.SUPERSEDED:
        return None
    if outcome is None or not lays_aside(kind, outcome, way_on) or facts.is_preparation(item_id):
        return None
    return latest


def _may_adopt(
    recorded: OutcomeFacts,
    facts: CaseFacts,
    meeting_id: str,
    meeting_date: date,
    fast_track: FastTrack | None,
) -> Verdict:
    if recorded.outcome.is_adoption and facts.recommends_only:
        return Refused(Code.RECOMMENDS_ONLY, {}, ())
    if not recorded.wording.strip():
        return Refused(Code.WORDING_MISSING, {}, (Remedy.FILL_IN,))
    if recorded.outcome is Outcome.ADOPTED_BY_SOME and facts.rule.objection_blocks:
        return Refused(Code.PARTIAL_NOT_ALLOWED, {}, ())
    if recorded.outcome is Outcome.ADOPTED_BY_SOME and not bound_by(recorded.outcome, facts):
        return Refused(Code.ANCHORING_NOT_STARTED, {}, (Remedy.SEND_TO_ANCHORING,))
    if recorded.outcome in (Outcome.ADOPTED_BY_CONSENSUS, Outcome.ADOPTED_WITH_STATEMENTS):
        united = _all_agree(facts)
        if isinstance(united, Refused):
            return united
    if recorded.outcome is Outcome.ADOPTED_WITH_STATEMENTS and not any(
        text.strip() for _, text in recorded.statements
    ):
        return Refused(Code.STATEMENT_REQUIRED, {}, (Remedy.FILL_IN,))
    if recorded.outcome is Outcome.ADOPTED_BY_VOTE and not recorded.votes.strip():
        return Refused(Code.TEXT_REQUIRED, {"outcome": recorded.outcome}, (Remedy.FILL_IN,))
    ready = may_be_decided(
        facts, meeting_id=meeting_id, meeting_date=meeting_date, fast_track=fast_track
    )
    if isinstance(ready, Refused) or fast_track is not None:
        return ready
    if recorded.kept_by.strip() and recorded.kept_reason.strip():
        return ALLOWED
    return answers_cover(facts, recorded.wording)


ACTION_OF_OUTCOME: dict[Outcome, Action] = {
    Outcome.ADOPTED_BY_CONSENSUS: Action.ADOPT,
    Outcome.ADOPTED_WITH_STATEMENTS: Action.ADOPT,
    Outcome.ADOPTED_BY_SOME: Action.ADOPT,
    Outcome.ADOPTED_BY_VOTE: Action.ADOPT,
    Outcome.RECOMMENDED: Action.RECOMMEND,
    Outcome.TO_ANCHORING: Action.CONCLUDE_DISCUSSION,
    Outcome.POSTPONED: Action.POSTPONE,
    Outcome.NOT_TREATED: Action.POSTPONE,
    Outcome.SENT_BACK: Action.SEND_BACK,
    Outcome.NOTED: Action.NOTE,
    Outcome.WITHDRAWN: Action.WITHDRAW,
}
ACTION_OF_WAY: dict[WayOn, Action] = {
    WayOn.LIFTED: Action.LIFT,
    WayOn.NEGOTIATION: Action.NEGOTIATE,
    WayOn.MEDIATION: Action.MEDIATE,
    WayOn.LAID_ASIDE: Action.LAY_ASIDE,
}


def action_of(recorded: OutcomeFacts) -> Action:
    """Tell which act on the case an outcome is."""
    if recorded.outcome is Outcome.NO_AGREEMENT:
        return ACTION_OF_WAY[recorded.way_on or WayOn.LAID_ASIDE]
    return ACTION_OF_OUTCOME[recorded.outcome]
