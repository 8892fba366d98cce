# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The two-step process: what may be done next with a case.

Pure guards over frozen facts. Commands ask them inside the transaction, screens ask the same
ones beforehand to explain a button, and papers print their answers.
"""

from __future__ import annotations

from datetime import date

from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.consensus import Lack, readiness
from totrinn_db.domain.facts import (
    CaseFacts,
    FastTrack,
    Round,
    Treatment,
    assess_round,
)
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Action, Phase, may_move
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict, first_refusal
from totrinn_db.domain.wording import Weight, classify

__all__ = ["CaseFacts", "FastTrack", "Round", "Treatment", "assess_round"]


def may_be_decided(
    facts: CaseFacts,
    *,
    meeting_id: str,
    meeting_date: date,
    fast_track: FastTrack | None = None,
) -> Verdict:
    """Tell whether a case may be up for decision in a meeting (rule 1).

    The earlier steps must be done in earlier meetings, and the last round must be closed, meet
    the body's rule and rest on today's wording. A fast track needs a name and a reason instead,
    but it never passes over an objection that stands.
    """
    if fast_track is not None:
        return first_refusal(
            _is_under_way(facts), _has_wording(facts), _fast_track_stands(facts, fast_track)
        )
    return first_refusal(
        _is_under_way(facts),
        _has_wording(facts),
        _discussed_earlier(facts, meeting_id, meeting_date),
        _anchored(facts, meeting_date),
    )


def _is_under_way(facts: CaseFacts) -> Verdict:
    return may_move(facts.phase, Action.ADOPT)


def _fast_track_stands(facts: CaseFacts, fast_track: FastTrack) -> Verdict:
    if not fast_track.is_complete:
        return Refused(Code.FAST_TRACK_INCOMPLETE, {}, (Remedy.STATE_REASON,))
    latest = facts.last_round
    if latest is None or latest.state is RoundState.SUPERSEDED:
        return ALLOWED
    names = assess_round(facts, latest).waiting_for(Lack.OBJECTION)
    if not names:
        return ALLOWED
    ways = (Remedy.CHANGE_TO_DISCUSSION, Remedy.NEW_ROUND)
    return Refused(Code.OBJECTION_OPEN, {"parties": names}, ways)


def _has_wording(facts: CaseFacts) -> Verdict:
    if facts.wording.strip():
        return ALLOWED
    return Refused(Code.WORDING_MISSING, {}, (Remedy.FILL_IN,))


def _discussed_earlier(facts: CaseFacts, meeting_id: str, meeting_date: date) -> Verdict:
    if StepKind.DISCUSSION not in facts.path.steps:
        return ALLOWED
    done = facts.discussion
    if done is None:
        return Refused(
            Code.DISCUSSION_MISSING,
            {},
            (Remedy.CHANGE_TO_DISCUSSION, Remedy.TAKE_OFF_AGENDA, Remedy.FAST_TRACK),
        )
    ways = (Remedy.MOVE_TO_LATER_MEETING, Remedy.TAKE_OFF_AGENDA)
    if done.meeting_id == meeting_id:
        return Refused(Code.DISCUSSION_IN_SAME_MEETING, {"date": done.meeting_date}, ways)
    if done.meeting_date >= meeting_date:
        return Refused(Code.DISCUSSION_NOT_EARLIER, {"date": done.meeting_date}, ways)
    return ALLOWED


def _anchored(facts: CaseFacts, meeting_date: date) -> Verdict:
    if StepKind.ANCHORING not in facts.path.steps:
        # A path without anchoring is a decision in one meeting: it needs its name and reason.
        return Refused(Code.FAST_TRACK_INCOMPLETE, {}, (Remedy.FAST_TRACK,))
    latest = facts.last_round
    if latest is None or latest.step is StepKind.PRE_ANCHORING:
        return Refused(
            Code.ANCHORING_NOT_STARTED, {}, (Remedy.SEND_TO_ANCHORING, Remedy.CHANGE_TO_DISCUSSION)
        )
    if latest.state is RoundState.SUPERSEDED:
        return Refused(Code.ROUND_SUPERSEDED, {"round": latest.number}, (Remedy.NEW_ROUND,))
    if latest.sent_on >= meeting_date:
        # A round that went out after the meeting, or on its day, did not prepare its decision.
        return Refused(
            Code.ANCHORING_NOT_STARTED,
            {"sent_on": latest.sent_on, "date": meeting_date},
            (Remedy.MOVE_TO_LATER_MEETING,),
        )
    lacking = readiness(assess_round(facts, latest.as_of(meeting_date)))
    if isinstance(lacking, Refused):
        given_up = latest.state is RoundState.ENDED
        ways = (Remedy.NEW_ROUND, Remedy.CHANGE_TO_DISCUSSION) if given_up else lacking.remedies
        return Refused(lacking.code, {**lacking.facts, "deadline": latest.deadline}, ways)
    if latest.state is RoundState.OPEN:
        return Refused(Code.ROUND_OPEN, {"deadline": latest.deadline}, (Remedy.REGISTER_ANSWERS,))
    return answers_cover(facts, facts.wording)


def answers_cover(facts: CaseFacts, wording: str) -> Verdict:
    """Tell whether the last round's answers were given to this wording (rule 2).

    When a named person has stated why they still count, that holds for the wording the
    statement was about; a further change of content is measured against that one.
    """
    latest = facts.last_round
    if latest is None or classify(latest.covered_wording, wording) is not Weight.CONTENT:
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
    return _is_in_path(facts, kind)


def _is_in_path(facts: CaseFacts, kind: ItemKind) -> Verdict:
    if kind not in (ItemKind.DECISION, ItemKind.RECOMMENDATION) or kind.step in facts.path.steps:
        return ALLOWED
    if kind is ItemKind.RECOMMENDATION and facts.recommends_only:
        return ALLOWED
    return Refused(Code.STEP_NOT_IN_PATH, {"step": kind.step}, ())


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

    While answers count, a change of content must say what becomes of them: a new round, or a
    named person who states why they still count.
    """
    locked = _is_editable(facts)
    if isinstance(locked, Refused) or facts.live_round is None:
        return locked
    return answers_cover(facts, wording)


def _is_editable(facts: CaseFacts) -> Verdict:
    if facts.phase.is_ended or facts.phase.is_decided:
        return Refused(Code.WORDING_LOCKED, {"phase": facts.phase}, ())
    return ALLOWED


def may_type_wording(facts: CaseFacts) -> Verdict:
    """Tell whether the wording is free to type in: not decided, and not out with the parties."""
    locked = _is_editable(facts)
    live = facts.live_round
    if isinstance(locked, Refused) or live is None:
        return locked
    return Refused(
        Code.WORDING_LOCKED, {"phase": facts.phase}, (Remedy.NEW_ROUND, Remedy.KEEP_ANSWERS)
    )


def may_answer(facts: CaseFacts, of: Round) -> Verdict:
    """Tell whether answers of a round may still be registered, changed or taken back."""
    if facts.phase.is_ended:
        return Refused(Code.CASE_ENDED, {"phase": facts.phase}, ())
    if of.state is RoundState.SUPERSEDED:
        return Refused(Code.ROUND_SUPERSEDED, {"round": of.number}, (Remedy.NEW_ROUND,))
    if of.state is RoundState.ENDED:
        return Refused(Code.ROUND_CLOSED, {"round": of.number}, (Remedy.NEW_ROUND,))
    if facts.phase.is_decided and of.step is not StepKind.HOME_ADOPTION:
        return Refused(Code.CASE_ENDED, {"phase": facts.phase}, ())
    return ALLOWED


def may_close_round(of: Round) -> Verdict:
    """Tell whether a round may be extended or given up: it must be out with the parties."""
    if of.state is RoundState.OPEN:
        return ALLOWED
    return Refused(Code.ROUND_CLOSED, {"round": of.number}, (Remedy.NEW_ROUND,))


def may_keep_answers(facts: CaseFacts, of: Round, *, kept_by: str, kept_reason: str) -> Verdict:
    """Tell whether a named person may state why answers still count for a changed wording."""
    if not (kept_by.strip() and kept_reason.strip()):
        return Refused(Code.REASON_REQUIRED, {}, (Remedy.STATE_REASON,))
    latest = facts.last_round
    if latest is None or latest.id != of.id or not of.counts:
        return Refused(Code.ROUND_SUPERSEDED, {"round": of.number}, (Remedy.NEW_ROUND,))
    return _is_editable(facts)


def may_change_course(facts: CaseFacts) -> Verdict:
    """Tell whether class, path or body may change: never while answers count, or afterwards.

    Which level is enough and who must answer follow from them, and the parties were told.
    """
    if facts.live_round is not None and facts.live_round.step is not StepKind.PRE_ANCHORING:
        return Refused(
            Code.ROUND_OPEN, {"deadline": facts.live_round.deadline}, (Remedy.REGISTER_ANSWERS,)
        )
    if facts.phase.is_ended or facts.phase.is_decided:
        return Refused(Code.CASE_ENDED, {"phase": facts.phase}, ())
    return ALLOWED
