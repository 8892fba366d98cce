# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where a case stands, worked out from what has been done with it.

Every command that treats a case asks here for its phase, so that an outcome recorded again, an
answer taken back and an act undone all lead to the same place. What people set by hand (draft,
on hold, withdrawn, solved elsewhere, closed) is not worked out.
"""

from __future__ import annotations

from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.facts import CaseFacts, Treatment
from totrinn_db.domain.meetings import ItemKind, Outcome, WayOn
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase

_PHASE_OF_WAY = {
    WayOn.LIFTED: Phase.LIFTED,
    WayOn.NEGOTIATION: Phase.NEGOTIATION,
    WayOn.MEDIATION: Phase.MEDIATION,
    WayOn.LAID_ASIDE: Phase.CLOSED,
}


def phase_of(facts: CaseFacts) -> Phase:
    """Tell which phase the treatments and rounds have brought a case to."""
    last = last_word(facts)
    if last is not None:
        settled = _settled_by(last, facts)
        if settled is not None:
            return settled
    live = facts.live_round
    if live is not None:
        return Phase.READY if live.state is RoundState.COMPLETE else Phase.ANCHORING
    stuck = _stuck(last)
    if awaits_discussion(facts) and (stuck is not None or facts.discussion is None):
        return Phase.DISCUSSION
    if stuck is not None:
        return stuck
    return Phase.REPORTED if facts.discussion is None else Phase.DISCUSSED


def last_word(facts: CaseFacts) -> Treatment | None:
    """Give the newest treatment that moved the case, postponements aside."""
    moved = [t for t in facts.treatments if t.outcome is not None and _moves(t, facts)]
    return moved[-1] if moved else None


def _moves(treatment: Treatment, facts: CaseFacts) -> bool:
    outcome = treatment.outcome
    if outcome is None or outcome.comes_again or treatment.is_preparation:
        return False
    if treatment.kind is ItemKind.INFORMATION and outcome is Outcome.NOTED:
        # Telling a meeting how a case stands is not the end of a case that takes more steps.
        return facts.path.steps[-1:] == (StepKind.INFORMATION,)
    return True


def _settled_by(last: Treatment, facts: CaseFacts) -> Phase | None:
    if last.outcome is None:
        return None
    decided = Phase.FOLLOW_UP if facts.follow_ups else Phase.DECIDED
    if last.outcome.is_adoption:
        return decided
    if last.outcome is Outcome.RECOMMENDED:
        home = facts.home_round
        is_adopted = home is not None and home.state is RoundState.COMPLETE
        return decided if is_adopted else Phase.HOME_ADOPTION
    if last.outcome is Outcome.NOTED:
        return Phase.CLOSED
    if last.outcome is Outcome.WITHDRAWN:
        return Phase.WITHDRAWN
    if last.outcome is Outcome.NO_AGREEMENT and last.way_on in (None, WayOn.LAID_ASIDE):
        return Phase.CLOSED
    return None


def _stuck(last: Treatment | None) -> Phase | None:
    if last is None or last.outcome is not Outcome.NO_AGREEMENT or last.way_on is None:
        return None
    return _PHASE_OF_WAY[last.way_on]


def awaits_discussion(facts: CaseFacts) -> bool:
    """Tell whether the case is up for discussion, or comes up again by itself."""
    treatments = [t for t in facts.treatments if not t.is_preparation]
    discussions = [t for t in treatments if t.kind is ItemKind.DISCUSSION]
    if any(t.is_pending and t.outcome is None for t in discussions):
        return True
    latest = treatments[-1] if treatments else None
    return (
        latest is not None
        and latest.kind is ItemKind.DISCUSSION
        and latest.outcome is not None
        and latest.outcome.comes_again
    )


def next_kind(facts: CaseFacts) -> ItemKind:
    """Tell what the path says that the next meeting is asked to do with the case."""
    steps = facts.path.steps
    if steps and all(step is StepKind.INFORMATION for step in steps):
        return ItemKind.INFORMATION
    if StepKind.DISCUSSION in steps and facts.discussion is None:
        return ItemKind.DISCUSSION
    if facts.phase in (Phase.LIFTED, Phase.NEGOTIATION, Phase.MEDIATION):
        return ItemKind.DISCUSSION
    if facts.recommends_only or StepKind.RECOMMENDATION in steps:
        return ItemKind.RECOMMENDATION
    return ItemKind.DECISION


def step_index(facts: CaseFacts) -> int:
    """Tell which step of the path the case is at; the number of steps when all are done."""
    steps = facts.path.steps
    if facts.phase in (Phase.DECIDED, Phase.FOLLOW_UP, Phase.CLOSED):
        return len(steps)
    if facts.phase is Phase.HOME_ADOPTION:
        return _index(facts, StepKind.HOME_ADOPTION)
    if facts.phase is Phase.READY:
        return _index(facts, StepKind.RECOMMENDATION, StepKind.DECISION)
    live = facts.live_round
    if live is not None:
        return _index(facts, live.step)
    if facts.discussion is not None:
        return _index(facts, StepKind.ANCHORING)
    latest = facts.last_round
    if latest is None and StepKind.PRE_ANCHORING in steps:
        return _index(facts, StepKind.PRE_ANCHORING)
    return _index(facts, StepKind.DISCUSSION)


def _index(facts: CaseFacts, *kinds: StepKind) -> int:
    steps = facts.path.steps
    return next((steps.index(kind) for kind in kinds if kind in steps), 0)
