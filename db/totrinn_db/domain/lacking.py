# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a case lacks and from whom, who has had it since when, and which meeting delay costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.facts import CaseFacts, Round, assess_round
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.progress import last_word, step_index


class Holder(StrEnum):
    """Who has to do something before the case can go on."""

    PARTIES = "parties"
    SECRETARIAT = "secretariat"
    OFFICER = "officer"
    MEETING = "meeting"


class Step(StrEnum):
    """What has to be done with a case before it goes on, answers aside."""

    REPORT = "report"
    AGENDA = "agenda"
    NOTICE = "notice"
    TREATMENT = "treatment"
    SENDING = "sending"
    REVIEW = "review"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Chance:
    """A meeting that can treat the case; after `last_day` it cannot any more."""

    meeting: str
    last_day: date


@dataclass(frozen=True, slots=True)
class CaseLack:
    """What stands between a case and its decision. `chances` are the next meetings, two at most.

    `silent` have not answered, `conditional` have a condition that is not met, `objecting` say
    no, and the answers of `too_weak` do not carry a decision. `sections` of the paper are not
    written, nor is the proposed decision if `lacks_wording`. `step` is what has to be done, in
    `meeting` or on the day `on` where those are known; `was_out` tells that the parties were asked.
    """

    silent: tuple[str, ...] = ()
    conditional: tuple[str, ...] = ()
    objecting: tuple[str, ...] = ()
    too_weak: tuple[str, ...] = ()
    holder: Holder = Holder.SECRETARIAT
    since: date | None = None
    chances: tuple[Chance, ...] = ()
    was_out: bool = False
    sections: tuple[str, ...] = ()
    lacks_wording: bool = False
    step: Step | None = None
    meeting: str = ""
    on: date | None = None
    officer: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a case beside its facts: its paper, its officer and its place in a meeting.

    `called_on` is None while the meeting is only planned; `chances` are the meetings it can reach.
    """

    chances: Sequence[Chance] = ()
    sections: tuple[str, ...] = ()
    officer: str = ""
    reported_on: date | None = None
    meeting: str = ""
    held_on: date | None = None
    called_on: date | None = None
    review_on: date | None = None


_NEEDS_ROUND = (Phase.ANCHORING, Phase.READY, Phase.HOME_ADOPTION)
_STUCK = (Phase.LIFTED, Phase.NEGOTIATION, Phase.MEDIATION)


def case_lack(facts: CaseFacts, standing: Standing) -> CaseLack | None:
    """Tell what any case on its way lacks; None when it has come to its end."""
    phase = facts.phase
    if phase.is_ended or (phase.is_decided and phase is not Phase.HOME_ADOPTION):
        return None
    if phase is Phase.ON_HOLD:
        return CaseLack(step=Step.REVIEW, on=standing.review_on)
    out = _lack_of_round(facts, standing.chances)
    if out is not None and phase is not Phase.READY:
        return out
    return _placed(out or CaseLack(since=_since(facts, standing)), facts, standing)


def _lack_of_round(facts: CaseFacts, chances: Sequence[Chance]) -> CaseLack | None:
    of = facts.home_round or facts.live_round
    return lack_of(facts, of, chances) if of is not None else None


def lack_of(facts: CaseFacts, of: Round, chances: Sequence[Chance]) -> CaseLack | None:
    """Tell what a case that is out or ready lacks; None where no answer is waited for."""
    if facts.phase not in _NEEDS_ROUND or not of.counts:
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
        was_out=True,
    )


def _placed(lack: CaseLack, facts: CaseFacts, standing: Standing) -> CaseLack:
    """Add what the paper lacks and what has to be done next with the case."""
    if standing.called_on is not None:
        return replace(
            lack, step=Step.TREATMENT, holder=Holder.MEETING, since=standing.called_on, chances=(),
            meeting=standing.meeting, on=standing.held_on,
        )  # fmt: skip
    step = _step(facts, standing)
    is_home = facts.phase is Phase.HOME_ADOPTION
    lacks_wording = not is_home and _lacks_wording(facts)
    sections = () if is_home else standing.sections
    # The paper is written by its officer; all else before the parties is the secretariat's.
    is_officers = bool(standing.officer) and (lacks_wording or bool(sections))
    return replace(
        lack,
        sections=sections,
        lacks_wording=lacks_wording,
        step=step,
        meeting=standing.meeting,
        on=standing.held_on,
        holder=Holder.OFFICER if is_officers else Holder.SECRETARIAT,
        officer=standing.officer if is_officers else "",
        chances=() if is_home else tuple(standing.chances[:2]),
    )


def _lacks_wording(facts: CaseFacts) -> bool:
    steps = facts.path.steps
    is_decided_on = StepKind.DECISION in steps or StepKind.RECOMMENDATION in steps
    return is_decided_on and not facts.wording.strip()


def _step(facts: CaseFacts, standing: Standing) -> Step:
    if facts.phase is Phase.DRAFT:
        return Step.REPORT
    if needs_sending(facts):
        return Step.SENDING
    if standing.meeting:
        return Step.NOTICE
    return Step.AGREEMENT if facts.phase in _STUCK else Step.AGENDA


def needs_sending(facts: CaseFacts) -> bool:
    """Tell whether the next step is to ask the parties, and nobody has asked them yet."""
    if facts.phase in (*_STUCK, Phase.DRAFT, Phase.ON_HOLD) or facts.live_round is not None:
        return False
    at = step_index(facts)
    return at < len(facts.path.steps) and facts.path.steps[at].is_round


def _since(facts: CaseFacts, standing: Standing) -> date | None:
    """Tell when a case that is not out came to where it is."""
    last = last_word(facts)
    ended = facts.last_round
    dates = [
        last.meeting_date if last is not None else None,
        ended.sent_on if ended is not None else None,
        standing.reported_on,
    ]
    return max((day for day in dates if day is not None), default=None)
