# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The phases of a case and the table of acts that lead from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict


class Phase(StrEnum):
    """Where a case stands."""

    DRAFT = "draft"
    REPORTED = "reported"
    DISCUSSION = "discussion"
    DISCUSSED = "discussed"
    ANCHORING = "anchoring"
    READY = "ready"
    DECIDED = "decided"
    HOME_ADOPTION = "home_adoption"
    FOLLOW_UP = "follow_up"
    CLOSED = "closed"
    ON_HOLD = "on_hold"
    LIFTED = "lifted"
    NEGOTIATION = "negotiation"
    MEDIATION = "mediation"
    WITHDRAWN = "withdrawn"
    SOLVED_ELSEWHERE = "solved_elsewhere"

    @property
    def is_ended(self) -> bool:
        """Tell whether nothing more is expected to happen with the case."""
        return self in ENDED

    @property
    def is_decided(self) -> bool:
        """Tell whether the meeting has said its last word."""
        return self in (Phase.DECIDED, Phase.HOME_ADOPTION, Phase.FOLLOW_UP, Phase.CLOSED)


ENDED = frozenset({Phase.CLOSED, Phase.WITHDRAWN, Phase.SOLVED_ELSEWHERE})


class Action(StrEnum):
    """An act that moves a case."""

    REPORT = "report"
    PUT_UP = "put_up"
    TAKE_OFF = "take_off"
    CONCLUDE_DISCUSSION = "conclude_discussion"
    SEND_TO_ANCHORING = "send_to_anchoring"
    COMPLETE_ROUND = "complete_round"
    REOPEN_ROUND = "reopen_round"
    END_ROUND = "end_round"
    ADOPT = "adopt"
    RECOMMEND = "recommend"
    NOTE = "note"
    POSTPONE = "postpone"
    SEND_BACK = "send_back"
    LIFT = "lift"
    NEGOTIATE = "negotiate"
    MEDIATE = "mediate"
    LAY_ASIDE = "lay_aside"
    HOLD = "hold"
    WITHDRAW = "withdraw"
    SOLVE_ELSEWHERE = "solve_elsewhere"
    START_FOLLOW_UP = "start_follow_up"
    CLOSE = "close"


_BEFORE_DECISION = (
    Phase.REPORTED,
    Phase.DISCUSSION,
    Phase.DISCUSSED,
    Phase.ANCHORING,
    Phase.READY,
)
_STUCK = (Phase.LIFTED, Phase.NEGOTIATION, Phase.MEDIATION)
_ALIVE = (Phase.DRAFT, *_BEFORE_DECISION, Phase.ON_HOLD, *_STUCK)
_DONE = (Phase.DECIDED, Phase.HOME_ADOPTION, Phase.FOLLOW_UP)


def _rows(action: Action, to: Phase, *phases: Phase) -> Mapping[tuple[Phase, Action], Phase]:
    return {(phase, action): to for phase in phases}


_STEP_ONE = (Phase.REPORTED, Phase.DISCUSSION)
_OUT = (Phase.ANCHORING, Phase.READY)

TRANSITIONS: Mapping[tuple[Phase, Action], Phase] = {
    **_rows(Action.REPORT, Phase.REPORTED, Phase.DRAFT),
    **_rows(Action.PUT_UP, Phase.DISCUSSION, *_STEP_ONE, Phase.ON_HOLD, *_STUCK),
    **_rows(Action.TAKE_OFF, Phase.REPORTED, Phase.DISCUSSION),
    **_rows(Action.CONCLUDE_DISCUSSION, Phase.DISCUSSED, *_STEP_ONE, Phase.DISCUSSED, *_STUCK),
    **{(phase, Action.CONCLUDE_DISCUSSION): phase for phase in _OUT},
    **_rows(Action.SEND_TO_ANCHORING, Phase.ANCHORING, *_STEP_ONE, Phase.DISCUSSED, *_STUCK),
    **_rows(Action.SEND_TO_ANCHORING, Phase.HOME_ADOPTION, Phase.HOME_ADOPTION),
    **_rows(Action.COMPLETE_ROUND, Phase.READY, Phase.ANCHORING),
    **_rows(Action.COMPLETE_ROUND, Phase.DECIDED, Phase.HOME_ADOPTION),
    **_rows(Action.REOPEN_ROUND, Phase.ANCHORING, Phase.READY),
    **_rows(Action.REOPEN_ROUND, Phase.HOME_ADOPTION, Phase.DECIDED, Phase.FOLLOW_UP),
    **_rows(Action.END_ROUND, Phase.DISCUSSED, Phase.ANCHORING, Phase.READY),
    **_rows(Action.END_ROUND, Phase.HOME_ADOPTION, Phase.HOME_ADOPTION),
    **_rows(Action.ADOPT, Phase.DECIDED, *_BEFORE_DECISION, *_STUCK),
    **_rows(Action.RECOMMEND, Phase.HOME_ADOPTION, *_BEFORE_DECISION, *_STUCK),
    **_rows(Action.NOTE, Phase.CLOSED, *_BEFORE_DECISION, *_STUCK),
    **{(phase, Action.POSTPONE): phase for phase in (*_BEFORE_DECISION, *_STUCK, Phase.ON_HOLD)},
    **_rows(Action.SEND_BACK, Phase.REPORTED, *_STEP_ONE),
    **_rows(Action.SEND_BACK, Phase.DISCUSSED, Phase.DISCUSSED, *_OUT, *_STUCK),
    **_rows(Action.LIFT, Phase.LIFTED, *_BEFORE_DECISION, *_STUCK),
    **_rows(Action.NEGOTIATE, Phase.NEGOTIATION, *_BEFORE_DECISION, *_STUCK),
    **_rows(Action.MEDIATE, Phase.MEDIATION, *_BEFORE_DECISION, *_STUCK),
    **_rows(Action.LAY_ASIDE, Phase.CLOSED, *_BEFORE_DECISION, *_STUCK),
    **_rows(Action.HOLD, Phase.ON_HOLD, *_BEFORE_DECISION, *_STUCK),
    **_rows(Action.WITHDRAW, Phase.WITHDRAWN, *_ALIVE),
    **_rows(Action.SOLVE_ELSEWHERE, Phase.SOLVED_ELSEWHERE, *_ALIVE),
    **_rows(Action.START_FOLLOW_UP, Phase.FOLLOW_UP, Phase.DECIDED, Phase.FOLLOW_UP),
    **_rows(Action.CLOSE, Phase.CLOSED, *_DONE),
}
HELD_BY_HAND = frozenset(
    {Phase.DRAFT, Phase.ON_HOLD, Phase.WITHDRAWN, Phase.SOLVED_ELSEWHERE, Phase.CLOSED}
)


def next_phase(phase: Phase, action: Action) -> Phase | None:
    """Tell where an act leads from a phase, or None when the table has no such row."""
    return TRANSITIONS.get((phase, action))


def may_move(phase: Phase, action: Action) -> Verdict:
    """Refuse an act that the table does not know from this phase."""
    if (phase, action) in TRANSITIONS:
        return ALLOWED
    code = Code.CASE_ENDED if phase.is_ended else Code.WRONG_PHASE
    return Refused(code, {"phase": phase, "action": action}, (Remedy.RELOAD,))
