# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which parties' answers rest on which version of the wording, and what follows of it.

Rule 2 of the two-step model: every answer belongs to a version. A party's newest answer is the
one that stands; what it said to an earlier wording is history.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.consensus import PartyAnswer
from totrinn_db.domain.facts import CaseFacts, Round
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.wording import Weight, classify


class VersionStanding(StrEnum):
    """What follows for the answers to a version, seen from the wording of today."""

    COUNTS = "counts"
    COUNTS_REWORDED = "counts_reworded"
    KEPT = "kept"
    EARLIER_STEP = "earlier_step"
    LAID_ASIDE = "laid_aside"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class VersionAnswers:
    """One round, its version, and the parties whose newest answer was given to it.

    `weight` tells how the version differs from the wording of today. `again` are the parties
    that have answered a newer round since, `silent` those that have not answered this one.
    """

    round_number: int
    step: StepKind
    version: int
    wording: str
    sent_on: date
    weight: Weight
    standing: VersionStanding
    answers: tuple[PartyAnswer, ...]
    again: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    kept_by: str = ""
    kept_reason: str = ""


@dataclass(frozen=True, slots=True)
class WordingAnswers:
    """The versions of a case that parties were asked about, the newest first, and today's.

    `is_asked` tells whether somebody was asked about the content of today's wording.
    """

    today: str
    version: int
    rounds: tuple[VersionAnswers, ...] = ()

    @property
    def is_asked(self) -> bool:
        """Tell whether somebody was asked about the wording of today, its spelling aside."""
        return any(each.weight is not Weight.CONTENT for each in self.rounds)

    @property
    def answered_versions(self) -> tuple[int, ...]:
        """Number the versions that somebody's newest answer rests on, the newest first."""
        return tuple(dict.fromkeys(each.version for each in self.rounds if each.answers))


def wording_answers(
    facts: CaseFacts, *, versions: Mapping[str, int], newest: int
) -> WordingAnswers:
    """Sort the newest answer of each party by the version it was given to.

    `versions` numbers the wording of each round by the round's id, `newest` is today's.
    """
    return WordingAnswers(facts.wording, newest, tuple(_rounds(facts, versions)))


def _rounds(facts: CaseFacts, versions: Mapping[str, int]) -> Iterator[VersionAnswers]:
    seen: set[str] = set()
    for of in reversed(facts.rounds):
        answered = [each for each in of.answers if each.status.meaning.is_answer]
        weight = classify(of.wording, facts.wording)
        yield VersionAnswers(
            round_number=of.number,
            step=of.step,
            version=versions[of.id],
            wording=of.wording,
            sent_on=of.sent_on,
            weight=weight,
            standing=_standing(facts, of, weight),
            answers=tuple(each for each in answered if each.party_id not in seen),
            again=tuple(each.name for each in answered if each.party_id in seen),
            silent=tuple(
                each.name for each in of.answers if each.asked and not each.status.meaning.is_answer
            ),
            kept_by=of.kept_by,
            kept_reason=of.kept_reason,
        )
        seen |= {each.party_id for each in answered}


def _standing(facts: CaseFacts, of: Round, weight: Weight) -> VersionStanding:
    if of.state is RoundState.ENDED:
        return VersionStanding.ENDED
    if of.id not in {each.id for each in (facts.live_round, facts.home_round) if each is not None}:
        is_first = of.step is StepKind.PRE_ANCHORING and of.counts
        return VersionStanding.EARLIER_STEP if is_first else VersionStanding.LAID_ASIDE
    if of.kept_by and weight is Weight.CONTENT:
        return VersionStanding.KEPT
    if weight is Weight.IDENTICAL:
        return VersionStanding.COUNTS
    return (
        VersionStanding.COUNTS_REWORDED if weight is Weight.LANGUAGE else VersionStanding.LAID_ASIDE
    )
