# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a case lacks and from whom, who has had it since when, and which meeting delay costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.facts import CaseFacts, Round, assess_round
from totrinn_db.domain.phases import Phase


class Holder(StrEnum):
    """Who has to do something before the case can go on."""

    PARTIES = "parties"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True)
class Chance:
    """A meeting that can decide the case; after `last_day` it cannot any more."""

    meeting: str
    last_day: date


@dataclass(frozen=True, slots=True)
class CaseLack:
    """What stands between a case and its decision. `chances` are the next meetings, two at most.

    `silent` have not answered, `conditional` have a condition that is not met, `objecting` say
    no, and the answers of `too_weak` do not carry a decision.
    """

    silent: tuple[str, ...]
    conditional: tuple[str, ...]
    objecting: tuple[str, ...]
    too_weak: tuple[str, ...]
    holder: Holder
    since: date
    chances: tuple[Chance, ...]


def lack_of(facts: CaseFacts, of: Round, chances: Sequence[Chance]) -> CaseLack | None:
    """Tell what a case that is out or ready lacks; None where no answer is waited for."""
    if facts.phase not in (Phase.ANCHORING, Phase.READY, Phase.HOME_ADOPTION) or not of.counts:
        return None
    assessment = assess_round(facts, of)
    silent = assessment.waiting_for(Lack.NO_ANSWER)
    answered = max((a.answered_on for a in of.answers if a.answered_on), default=of.sent_on)
    # What was sent lies with the parties; what they answered is for the secretariat to clear up.
    return CaseLack(
        silent=silent,
        conditional=assessment.waiting_for(Lack.CONDITION_OPEN),
        objecting=assessment.waiting_for(Lack.OBJECTION),
        too_weak=tuple(
            missing.name
            for missing in assessment.missing
            if missing.lack in (Lack.ONLY_NOTED, Lack.LEVEL_TOO_LOW, Lack.NOT_CONFIRMED)
        ),
        holder=Holder.PARTIES if silent else Holder.SECRETARIAT,
        since=of.sent_on if silent else answered,
        # What is adopted at home is decided already: no meeting is lost.
        chances=() if facts.phase is Phase.HOME_ADOPTION else tuple(chances[:2]),
    )
