# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The two-step process: what has been done with a case, and what may be done next.

Pure guards over frozen facts. Commands ask them inside the transaction, screens ask the same
ones beforehand to explain a button, and papers print their answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.consensus import (
    ANY_LEVEL,
    Assessment,
    ConsensusRule,
    PartyAnswer,
    RequiredLevels,
    assess,
    readiness,
)
from totrinn_db.domain.meetings import (
    OUTCOMES_OF_KIND,
    ItemKind,
    MeetingState,
    Outcome,
    WayOn,
)
from totrinn_db.domain.paths import TWO_STEP, Path, StepKind
from totrinn_db.domain.phases import Action, Phase, may_move
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict, first_refusal
from totrinn_db.domain.wording import Weight, classify


@dataclass(frozen=True, slots=True)
class Treatment:
    """One treatment of a case in one meeting. `outcome` is None until it has been treated."""

    item_id: str
    meeting_id: str
    meeting_date: date
    kind: ItemKind
    outcome: Outcome | None = None

    @property
    def concludes_discussion(self) -> bool:
        """Tell whether this is a finished step one."""
        return self.kind is ItemKind.DISCUSSION and self.outcome is Outcome.TO_ANCHORING


@dataclass(frozen=True, slots=True)
class Round:
    """One anchoring round: a frozen wording, a deadline and one answer per party.

    `kept_by` names the person who stated why the answers still count after a change of
    content, and `kept_reason` holds the reason; both are printed.
    """

    id: str
    number: int
    step: StepKind
    state: RoundState
    wording: str
    sent_on: date
    deadline: date
    answers: tuple[PartyAnswer, ...] = ()
    kept_by: str = ""
    kept_reason: str = ""


@dataclass(frozen=True, slots=True)
class FastTrack:
    """A decision in one meeting: who decided so, and why. Both are printed (D7)."""

    decided_by: str
    reason: str

    @property
    def is_complete(self) -> bool:
        """Tell whether both the name and the reason are given."""
        return bool(self.decided_by.strip() and self.reason.strip())


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """All that the guards need to know about one case. Treatments and rounds are in order."""

    id: str
    phase: Phase
    wording: str = ""
    path: Path = TWO_STEP
    recommends_only: bool = False
    levels: RequiredLevels = ANY_LEVEL
    adoption_levels: RequiredLevels = ANY_LEVEL
    rule: ConsensusRule = ConsensusRule()
    treatments: tuple[Treatment, ...] = ()
    rounds: tuple[Round, ...] = ()

    @property
    def last_round(self) -> Round | None:
        """The newest round of anchoring before the decision, whatever its state."""
        rounds = [r for r in self.rounds if r.step is not StepKind.HOME_ADOPTION]
        return rounds[-1] if rounds else None

    @property
    def open_round(self) -> Round | None:
        """The round that is out with the parties, if any."""
        return next((r for r in reversed(self.rounds) if r.state is RoundState.OPEN), None)

    @property
    def discussion(self) -> Treatment | None:
        """The newest finished step one."""
        done = [t for t in self.treatments if t.concludes_discussion]
        return done[-1] if done else None


def assess_round(facts: CaseFacts, of: Round) -> Assessment:
    """Apply the body's consensus rule and the levels of the case class to a round."""
    levels = {
        StepKind.PRE_ANCHORING: ANY_LEVEL,
        StepKind.HOME_ADOPTION: facts.adoption_levels,
    }.get(of.step, facts.levels)
    return assess(of.answers, facts.rule, levels)


def may_be_decided(
    facts: CaseFacts,
    *,
    meeting_id: str,
    meeting_date: date,
    fast_track: FastTrack | None = None,
) -> Verdict:
    """Tell whether a case may be up for decision in a meeting (rule 1).

    The earlier steps must be done in earlier meetings, and the last round must be closed, meet
    the body's rule and rest on today's wording. A fast track needs a name and a reason instead.
    """
    if fast_track is not None:
        if fast_track.is_complete:
            return _has_wording(facts)
        return Refused(Code.FAST_TRACK_INCOMPLETE, {}, (Remedy.STATE_REASON,))
    return first_refusal(
        _has_wording(facts),
        _discussed_earlier(facts, meeting_id, meeting_date),
        _anchored(facts),
    )


def _has_wording(facts: CaseFacts) -> Verdict:
    if facts.wording.strip():
        return ALLOWED
    return Refused(Code.WORDING_MISSING, {}, (Remedy.FILL_IN,))


def _discussed_earlier(facts: CaseFacts, meeting_id: str, meeting_date: date) -> Verdict:
    if StepKind.DISCUSSION not in facts.path.steps:
        return ALLOWED
    done = facts.discussion
    ways = (Remedy.CHANGE_TO_DISCUSSION, Remedy.TAKE_OFF_AGENDA, Remedy.FAST_TRACK)
    if done is None:
        return Refused(Code.DISCUSSION_MISSING, {}, ways)
    ways = (Remedy.MOVE_TO_LATER_MEETING, Remedy.TAKE_OFF_AGENDA)
    if done.meeting_id == meeting_id:
        return Refused(Code.DISCUSSION_IN_SAME_MEETING, {"date": done.meeting_date}, ways)
    if done.meeting_date >= meeting_date:
        return Refused(Code.DISCUSSION_NOT_EARLIER, {"date": done.meeting_date}, ways)
    return ALLOWED


def _anchored(facts: CaseFacts) -> Verdict:
    if StepKind.ANCHORING not in facts.path.steps:
        return ALLOWED
    latest = facts.last_round
    if latest is None or latest.step is StepKind.PRE_ANCHORING:
        return Refused(
            Code.ANCHORING_NOT_STARTED, {}, (Remedy.SEND_TO_ANCHORING, Remedy.CHANGE_TO_DISCUSSION)
        )
    if latest.state is RoundState.SUPERSEDED:
        return Refused(Code.ROUND_SUPERSEDED, {"round": latest.number}, (Remedy.NEW_ROUND,))
    lacking = readiness(assess_round(facts, latest))
    if isinstance(lacking, Refused):
        return Refused(
            lacking.code, {**lacking.facts, "deadline": latest.deadline}, lacking.remedies
        )
    if latest.state is RoundState.OPEN:
        return Refused(Code.ROUND_OPEN, {"deadline": latest.deadline}, (Remedy.REGISTER_ANSWERS,))
    return answers_cover(facts, facts.wording)


def answers_cover(facts: CaseFacts, wording: str) -> Verdict:
    """Tell whether the last round's answers were given to this wording (rule 2)."""
    latest = facts.last_round
    if latest is None or latest.kept_by:
        return ALLOWED
    if classify(latest.wording, wording) is not Weight.CONTENT:
        return ALLOWED
    return Refused(
        Code.WORDING_CHANGED,
        {"round": latest.number},
        (Remedy.NEW_ROUND, Remedy.KEEP_ANSWERS),
    )


def may_put_up(facts: CaseFacts, *, kind: ItemKind, state: MeetingState) -> Verdict:
    """Tell whether a case may stand on a draft agenda.

    A case can be put up for decision early: the agenda then shows what is missing, and calling
    the meeting is what is refused.
    """
    if not state.takes_items:
        return Refused(Code.MEETING_STATE, {"state": state}, (Remedy.MOVE_TO_LATER_MEETING,))
    if facts.phase.is_ended or facts.phase.is_decided:
        return Refused(Code.CASE_ENDED, {"phase": facts.phase}, ())
    if facts.phase is Phase.DRAFT:
        return Refused(Code.WRONG_PHASE, {"phase": facts.phase, "action": Action.PUT_UP}, ())
    if kind is ItemKind.DECISION and facts.recommends_only:
        return Refused(Code.RECOMMENDS_ONLY, {}, ())
    return ALLOWED


def may_send_to_anchoring(
    facts: CaseFacts, *, deadline: date, today: date, counted_parties: int
) -> Verdict:
    """Tell whether the wording may be frozen and sent out to the parties."""
    if facts.open_round is not None:
        return Refused(
            Code.ROUND_OPEN, {"deadline": facts.open_round.deadline}, (Remedy.REGISTER_ANSWERS,)
        )
    if deadline <= today:
        return Refused(Code.DATE_IN_PAST, {"date": deadline}, (Remedy.CHOOSE_LATER_DATE,))
    if counted_parties == 0:
        return Refused(Code.NO_COUNTED_PARTIES, {}, (Remedy.FILL_IN,))
    return first_refusal(_has_wording(facts), _step_reached(facts))


def round_step(facts: CaseFacts) -> StepKind:
    """Tell which step of the path the next round is."""
    if facts.phase is Phase.HOME_ADOPTION:
        return StepKind.HOME_ADOPTION
    if facts.discussion is None and StepKind.PRE_ANCHORING in facts.path.steps:
        return StepKind.PRE_ANCHORING
    return StepKind.ANCHORING


def _step_reached(facts: CaseFacts) -> Verdict:
    step = round_step(facts)
    if step is StepKind.HOME_ADOPTION:
        return ALLOWED
    if step is StepKind.PRE_ANCHORING:
        return may_move(facts.phase, Action.SEND_TO_ANCHORING)
    if StepKind.DISCUSSION in facts.path.steps and facts.discussion is None:
        return Refused(Code.DISCUSSION_MISSING, {}, (Remedy.PUT_UP_FOR_DISCUSSION,))
    return may_move(facts.phase, Action.SEND_TO_ANCHORING)


def may_change_wording(facts: CaseFacts, *, wording: str) -> Verdict:
    """Tell whether the wording may be changed without taking a stand on the answers (rule 2).

    While a case is with the parties or ready, a change of content must say what becomes of
    the answers: a new round, or a named person who states why they still count.
    """
    if facts.phase.is_ended or facts.phase.is_decided:
        return Refused(Code.WORDING_LOCKED, {"phase": facts.phase}, ())
    if facts.phase not in (Phase.ANCHORING, Phase.READY):
        return ALLOWED
    return answers_cover(facts, wording)


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


_NEEDS_REASON = (Outcome.SENT_BACK, Outcome.NO_AGREEMENT, Outcome.WITHDRAWN)


def may_record(
    recorded: OutcomeFacts,
    *,
    facts: CaseFacts | None,
    state: MeetingState,
    meeting_id: str,
    meeting_date: date,
    fast_track: FastTrack | None = None,
) -> Verdict:
    """Tell whether an outcome may be recorded (rules 1, 2, 8 and 9).

    `facts` is None for standing items without a case.
    """
    if state is not MeetingState.ONGOING and not (
        state in (MeetingState.HELD, MeetingState.PROTOCOL_OUT)
    ):
        return Refused(Code.MEETING_STATE, {"state": state}, ())
    if recorded.outcome not in OUTCOMES_OF_KIND[recorded.kind]:
        return Refused(
            Code.OUTCOME_NOT_FOR_KIND, {"outcome": recorded.outcome, "kind": recorded.kind}, ()
        )
    if recorded.outcome in _NEEDS_REASON and not recorded.reason.strip():
        return Refused(Code.REASON_REQUIRED, {"outcome": recorded.outcome}, (Remedy.STATE_REASON,))
    if facts is None:
        return ALLOWED
    if recorded.outcome.is_adoption or recorded.outcome is Outcome.RECOMMENDED:
        return _may_adopt(recorded, facts, meeting_id, meeting_date, fast_track)
    return ALLOWED


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


@dataclass(frozen=True, slots=True)
class Notice:
    """The dates that decide whether a meeting may be called. Days are working days."""

    meeting_date: date
    today: date
    workdays_left: int
    minimum_days: int
    short_notice_reason: str = ""


def may_call(state: MeetingState, *, items: int, notice: Notice) -> Verdict:
    """Tell whether a meeting may be called, its items aside."""
    if state is not MeetingState.PLANNED:
        return Refused(Code.MEETING_ALREADY_CALLED, {"state": state}, ())
    if items == 0:
        return Refused(Code.AGENDA_EMPTY, {}, (Remedy.FILL_IN,))
    if notice.meeting_date < notice.today:
        return Refused(
            Code.DATE_IN_PAST, {"date": notice.meeting_date}, (Remedy.CHOOSE_LATER_DATE,)
        )
    if notice.workdays_left < notice.minimum_days and not notice.short_notice_reason.strip():
        return Refused(
            Code.NOTICE_TOO_SHORT,
            {"left": notice.workdays_left, "minimum": notice.minimum_days},
            (Remedy.MOVE_TO_LATER_MEETING, Remedy.STATE_REASON),
        )
    return ALLOWED


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
