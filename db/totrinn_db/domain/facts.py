# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The facts of one case that the guards reason with. Frozen, and nothing but facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from totrinn_db.domain.anchoring import Level, RoundState
from totrinn_db.domain.consensus import (
    ANY_LEVEL,
    Assessment,
    ConsensusRule,
    PartyAnswer,
    RequiredLevels,
    assess,
)
from totrinn_db.domain.meetings import ItemKind, Outcome, WayOn
from totrinn_db.domain.paths import TWO_STEP, Path, StepKind
from totrinn_db.domain.phases import Phase

# An agreement is adopted by the municipal council itself and by the trust's board, by law
# (helse- og omsorgstjenesteloven § 6-1), unless the class of the case says otherwise.
HOME_LEVELS = RequiredLevels(Level.MUNICIPAL_COUNCIL, Level.TRUST_BOARD)


@dataclass(frozen=True, slots=True)
class Treatment:
    """One treatment of a case in one meeting. `outcome` is None until it has been treated.

    `is_pending` tells that the meeting is still to come, or on. `is_preparation` tells that the
    meeting only prepares: a pre-meeting, or a body that is neither the case's nor may decide cases.
    """

    item_id: str
    meeting_id: str
    meeting_date: date
    kind: ItemKind
    outcome: Outcome | None = None
    way_on: WayOn | None = None
    is_pending: bool = False
    is_preparation: bool = False

    @property
    def concludes_discussion(self) -> bool:
        """Tell whether this is a finished step one; what only prepares never is."""
        done = self.kind is ItemKind.DISCUSSION and self.outcome is Outcome.TO_ANCHORING
        return done and not self.is_preparation


@dataclass(frozen=True, slots=True)
class Round:
    """One anchoring round: a frozen wording, a deadline and one answer per party.

    `kept_by` names the person who stated why the answers still count after a change of
    content, and `kept_reason` holds the reason; both are printed. `kept_wording` is the wording
    that the statement was about: a later change needs a statement of its own.
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
    kept_wording: str = ""

    @property
    def covered_wording(self) -> str:
        """The wording that the answers count for."""
        return self.kept_wording if self.kept_by and self.kept_wording else self.wording

    @property
    def counts(self) -> bool:
        """Tell whether the answers are neither history nor given up."""
        return self.state in (RoundState.OPEN, RoundState.COMPLETE)

    def as_of(self, day: date) -> Round:
        """Give the round with the answers that had been given at home by a day."""
        answers = tuple(answer.as_of(day) for answer in self.answers)
        # The same round where nothing came later, so that it is weighed once.
        return self if answers == self.answers else replace(self, answers=answers)


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
    home_levels: RequiredLevels = HOME_LEVELS
    rule: ConsensusRule = ConsensusRule()
    treatments: tuple[Treatment, ...] = ()
    rounds: tuple[Round, ...] = ()
    follow_ups: int = 0

    def levels_at(self, step: StepKind) -> RequiredLevels:
        """Give the levels that are enough at home in a round of a step."""
        if step is StepKind.HOME_ADOPTION:
            return self.home_levels
        return ANY_LEVEL if step is StepKind.PRE_ANCHORING else self.levels

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
    def live_round(self) -> Round | None:
        """The round whose answers count for today's wording, if any."""
        latest = self.last_round
        if latest is None or not latest.counts:
            return None
        if latest.step is StepKind.PRE_ANCHORING and latest.state is RoundState.COMPLETE:
            return None
        return latest

    @property
    def home_round(self) -> Round | None:
        """The newest round of adoption at home."""
        rounds = [r for r in self.rounds if r.step is StepKind.HOME_ADOPTION]
        return rounds[-1] if rounds else None

    @property
    def discussion(self) -> Treatment | None:
        """The newest finished step one."""
        done = [t for t in self.treatments if t.concludes_discussion]
        return done[-1] if done else None

    def is_preparation(self, item_id: str) -> bool:
        """Tell whether an item only prepares the case."""
        return any(t.is_preparation for t in self.treatments if t.item_id == item_id)

    def without(self, item_id: str) -> CaseFacts:
        """Give the facts as they were before an item got its outcome."""
        earlier = tuple(
            replace(t, outcome=None, way_on=None, is_pending=True) if t.item_id == item_id else t
            for t in self.treatments
        )
        return replace(self, treatments=earlier)


_latest: list[tuple[CaseFacts, Round, Assessment]] = []


def assess_round(facts: CaseFacts, of: Round) -> Assessment:
    """Apply the body's consensus rule and the levels of the case class to a round.

    A line of a list asks three times about the same round; the latest outcome is kept.
    """
    for known_facts, known_round, known in _latest[:1]:
        if known_facts is facts and known_round is of:
            return known
    outcome = assess(of.answers, facts.rule, facts.levels_at(of.step))
    _latest[:] = [(facts, of, outcome)]
    return outcome
