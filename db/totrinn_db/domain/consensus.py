# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The consensus rule: from the answers of a round to met, or what is missing and from whom.

Rule 8 of the two-step model. Silence is never assent, noting is not assent, and an answer from
a representative is not the party's own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from totrinn_db.domain.anchoring import (
    MEANINGS,
    MUNICIPAL_LEVELS,
    TRUST_LEVELS,
    AnchoringStatus,
    Level,
    Meaning,
)
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.parties import COUNTED_KINDS, PartyKind, Side
from totrinn_db.domain.verdict import ALLOWED, Fact, Refused, Verdict


@dataclass(frozen=True, slots=True)
class ConsensusRule:
    """How a body counts answers. Data of the body, editable."""

    counted_kinds: tuple[PartyKind, ...] = COUNTED_KINDS
    condition_blocks: bool = True
    objection_blocks: bool = True


class Lack(StrEnum):
    """Why one party's answer does not yet carry a decision."""

    NO_ANSWER = "no_answer"
    OBJECTION = "objection"
    CONDITION_OPEN = "condition_open"
    ONLY_NOTED = "only_noted"
    LEVEL_TOO_LOW = "level_too_low"
    NOT_CONFIRMED = "not_confirmed"


@dataclass(frozen=True, slots=True)
class PartyAnswer:
    """One party's standing in a round, as the rule sees it."""

    party_id: str
    name: str
    kind: PartyKind
    status: AnchoringStatus
    condition_met: bool = False
    level: Level | None = None
    confirmed: bool = True
    asked: bool = True
    answered_on: date | None = None

    def as_of(self, day: date) -> PartyAnswer:
        """Give the standing as it was on a day: what came later was no answer yet."""
        if self.answered_on is None or self.answered_on <= day:
            return self
        return replace(self, status=AnchoringStatus.ASKED, answered_on=None)


@dataclass(frozen=True, slots=True)
class Missing:
    """One party that the case waits for, and why."""

    party_id: str
    name: str
    lack: Lack


@dataclass(frozen=True, slots=True)
class Assessment:
    """The outcome of the rule as facts.

    `answered` of `counted` parties have answered; `missing` says who the case waits for, in
    the order given; `endorsing` and `objecting` are party ids.
    """

    counted: int
    answered: int
    missing: tuple[Missing, ...]
    endorsing: tuple[str, ...]
    objecting: tuple[str, ...]

    @property
    def met(self) -> bool:
        """Tell whether the case may be decided."""
        return self.counted > 0 and not self.missing and bool(self.endorsing)

    def waiting_for(self, lack: Lack) -> tuple[str, ...]:
        """Name the parties that lack the same thing."""
        return tuple(missing.name for missing in self.missing if missing.lack is lack)


@dataclass(frozen=True, slots=True)
class RequiredLevels:
    """The lowest level that is enough at home, by the class of the case. None: any level."""

    municipality: Level | None = None
    trust: Level | None = None

    def for_side(self, side: Side) -> Level | None:
        """Give the level demanded of a side."""
        return {Side.MUNICIPAL: self.municipality, Side.TRUST: self.trust}.get(side)


ANY_LEVEL = RequiredLevels()


def assess(
    answers: tuple[PartyAnswer, ...], rule: ConsensusRule, levels: RequiredLevels = ANY_LEVEL
) -> Assessment:
    """Apply the body's rule to the answers of a round.

    Parties that are not affected are left out of the count. Example: two municipalities
    endorse, the trust has not answered: not met, missing the trust, 2 of 3 answered.
    """
    counted = answered = 0
    missing, endorsing, objecting = list[Missing](), list[str](), list[str]()
    kinds = rule.counted_kinds
    for answer in answers:
        meaning = MEANINGS[answer.status]
        if answer.kind not in kinds or meaning.left_out:
            continue
        counted += 1
        if not meaning.is_answer:
            missing.append(_missing(answer.party_id, answer.name, Lack.NO_ANSWER))
            continue
        answered += 1
        lack = _lack(answer, meaning, rule, levels)
        if lack is not None:
            missing.append(_missing(answer.party_id, answer.name, lack))
        elif meaning.assents:
            endorsing.append(answer.party_id)
        if meaning.objects:
            objecting.append(answer.party_id)
    return Assessment(counted, answered, tuple(missing), tuple(endorsing), tuple(objecting))


# A list weighs a hundred thousand answers, and a few hundred of these are enough for it.
_missing = lru_cache(maxsize=2_000)(Missing)


def _lack(
    answer: PartyAnswer, meaning: Meaning, rule: ConsensusRule, levels: RequiredLevels
) -> Lack | None:
    if meaning.objects:
        return Lack.OBJECTION if rule.objection_blocks else None
    if not meaning.assents:
        return Lack.ONLY_NOTED
    if not answer.confirmed:
        return Lack.NOT_CONFIRMED
    if _too_low(answer, levels):
        return Lack.LEVEL_TOO_LOW
    if meaning.needs_condition_met and rule.condition_blocks and not answer.condition_met:
        return Lack.CONDITION_OPEN
    return None


def _too_low(answer: PartyAnswer, levels: RequiredLevels) -> bool:
    required = levels.for_side(answer.kind.side)
    if required is None:
        return False
    if answer.level is None or answer.level not in _LEVELS_OF.get(answer.kind.side, Level):
        return True
    return answer.level.rank < required.rank


_LEVELS_OF = {Side.MUNICIPAL: MUNICIPAL_LEVELS, Side.TRUST: TRUST_LEVELS}


_ASSENT_LACKS = (Lack.ONLY_NOTED, Lack.LEVEL_TOO_LOW, Lack.NOT_CONFIRMED)


def readiness(assessment: Assessment) -> Verdict:
    """Tell whether the answers carry a decision, or refuse with the gravest lack and who."""
    if assessment.met:
        return ALLOWED
    counts = {"answered": assessment.answered, "counted": assessment.counted}
    if assessment.counted == 0 or not assessment.missing:
        return Refused(Code.NO_COUNTED_PARTIES, counts, (Remedy.NEW_ROUND,))
    objecting = assessment.waiting_for(Lack.OBJECTION)
    if objecting:
        facts: dict[str, Fact] = {**counts, "parties": objecting}
        return Refused(Code.OBJECTION_OPEN, facts, (Remedy.CHANGE_TO_DISCUSSION, Remedy.NEW_ROUND))
    silent = assessment.waiting_for(Lack.NO_ANSWER)
    if silent:
        facts = {**counts, "parties": silent}
        return Refused(Code.ANSWERS_MISSING, facts, (Remedy.REGISTER_ANSWERS, Remedy.SEND_REMINDER))
    conditional = assessment.waiting_for(Lack.CONDITION_OPEN)
    if conditional:
        facts = {**counts, "parties": conditional}
        return Refused(Code.CONDITION_OPEN, facts, (Remedy.SETTLE_CONDITION,))
    unclear = tuple(m.name for m in assessment.missing if m.lack in _ASSENT_LACKS)
    return Refused(Code.ASSENT_MISSING, {**counts, "parties": unclear}, (Remedy.REGISTER_ANSWERS,))
