# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Anchoring: how far one party has come with one wording, and what its answer means.

Told, asked and anchored are three different things, and silence is never assent (rules 3-6 of
the two-step model).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict, first_refusal


class AnchoringStatus(StrEnum):
    """Where one party stands in one round."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    ACKNOWLEDGED = "acknowledged"
    IN_TREATMENT = "in_treatment"
    NEEDS_MORE_TIME = "needs_more_time"
    ENDORSED = "endorsed"
    ENDORSED_WITH_REMARK = "endorsed_with_remark"
    ENDORSED_ON_CONDITION = "endorsed_on_condition"
    NOT_ENDORSED = "not_endorsed"
    NOTED = "noted"
    NOT_AFFECTED = "not_affected"
    NO_ANSWER = "no_answer"

    @property
    def meaning(self) -> Meaning:
        """Look the status up in the one table of what statuses mean."""
        return MEANINGS[self]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a status counts as."""

    is_answer: bool = False
    assents: bool = False
    needs_condition_met: bool = False
    objects: bool = False
    left_out: bool = False
    needs_text: bool = False
    needs_date: bool = False


MEANINGS: Mapping[AnchoringStatus, Meaning] = {
    AnchoringStatus.NOT_ASKED: Meaning(),
    AnchoringStatus.ASKED: Meaning(),
    AnchoringStatus.ACKNOWLEDGED: Meaning(),
    AnchoringStatus.IN_TREATMENT: Meaning(),
    AnchoringStatus.NEEDS_MORE_TIME: Meaning(needs_date=True),
    AnchoringStatus.ENDORSED: Meaning(is_answer=True, assents=True),
    AnchoringStatus.ENDORSED_WITH_REMARK: Meaning(is_answer=True, assents=True, needs_text=True),
    AnchoringStatus.ENDORSED_ON_CONDITION: Meaning(
        is_answer=True, assents=True, needs_condition_met=True, needs_text=True
    ),
    AnchoringStatus.NOT_ENDORSED: Meaning(is_answer=True, objects=True, needs_text=True),
    AnchoringStatus.NOTED: Meaning(is_answer=True),
    AnchoringStatus.NOT_AFFECTED: Meaning(is_answer=True, left_out=True, needs_text=True),
    AnchoringStatus.NO_ANSWER: Meaning(),
}

ANSWERS = tuple(status for status, meaning in MEANINGS.items() if meaning.is_answer)
REGISTRABLE = (*ANSWERS, AnchoringStatus.NEEDS_MORE_TIME)


_WAITING = frozenset(
    {
        AnchoringStatus.ASKED,
        AnchoringStatus.ACKNOWLEDGED,
        AnchoringStatus.IN_TREATMENT,
        AnchoringStatus.NEEDS_MORE_TIME,
    }
)


def status_today(
    status: AnchoringStatus, *, deadline: date, today: date, new_date: date | None = None
) -> AnchoringStatus:
    """Tell how a status reads today: silence after the deadline is a state of its own (rule 4).

    A party that asked for more time is given it until the date it named.
    """
    if status not in _WAITING:
        return status
    until = deadline
    if status is AnchoringStatus.NEEDS_MORE_TIME and new_date is not None:
        until = max(deadline, new_date)
    return AnchoringStatus.NO_ANSWER if today > until else status


class Level(StrEnum):
    """On which level a party treated the case, from the lowest to the highest."""

    NETWORK = "network"
    ADMINISTRATIVE = "administrative"
    TRUST_MANAGEMENT = "trust_management"
    MUNICIPAL_DIRECTOR = "municipal_director"
    COMMITTEE = "committee"
    EXECUTIVE_COMMITTEE = "executive_committee"
    MUNICIPAL_COUNCIL = "municipal_council"
    TRUST_BOARD = "trust_board"

    @property
    def rank(self) -> int:
        """Give the height of the level; the two tops are equal."""
        return _RANKS[self]


_RANKS = {
    Level.NETWORK: 0,
    Level.ADMINISTRATIVE: 1,
    Level.TRUST_MANAGEMENT: 2,
    Level.MUNICIPAL_DIRECTOR: 2,
    Level.COMMITTEE: 3,
    Level.EXECUTIVE_COMMITTEE: 4,
    Level.MUNICIPAL_COUNCIL: 5,
    Level.TRUST_BOARD: 5,
}
MUNICIPAL_LEVELS = (
    Level.NETWORK,
    Level.ADMINISTRATIVE,
    Level.MUNICIPAL_DIRECTOR,
    Level.COMMITTEE,
    Level.EXECUTIVE_COMMITTEE,
    Level.MUNICIPAL_COUNCIL,
)
TRUST_LEVELS = (Level.NETWORK, Level.ADMINISTRATIVE, Level.TRUST_MANAGEMENT, Level.TRUST_BOARD)


class AnswerSource(StrEnum):
    """How an answer reached the one who registered it."""

    FORM = "form"
    EMAIL = "email"
    PHONE = "phone"
    MEETING = "meeting"
    LETTER = "letter"


class RoundState(StrEnum):
    """How far a round has come. A superseded round's answers are history and do not count."""

    OPEN = "open"
    COMPLETE = "complete"
    ENDED = "ended"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a party answered, as it is to be registered.

    `answered_on` is the date of the treatment at home; `new_date` is when an answer is
    expected, for `NEEDS_MORE_TIME`. `confirmed` is false while only a representative has
    spoken, not the party itself.
    """

    status: AnchoringStatus
    answered_on: date
    text: str = ""
    organ: str = ""
    level: Level | None = None
    archive_number: str = ""
    answered_by: str = ""
    capacity: str = ""
    source: AnswerSource = AnswerSource.EMAIL
    confirmed: bool = True
    new_date: date | None = None
    wants_statement: bool = False


def may_register(answer: Answer, *, sent_on: date, today: date) -> Verdict:
    """Refuse an answer that lacks what its kind demands (rules 4 and 5)."""
    return first_refusal(
        _is_registrable(answer),
        _has_its_text(answer),
        _has_its_date(answer, today),
        _is_dated_sensibly(answer, sent_on, today),
    )


def _is_registrable(answer: Answer) -> Verdict:
    if answer.status in REGISTRABLE:
        return ALLOWED
    return Refused(Code.NOT_A_CHOICE, {"status": answer.status}, (Remedy.FILL_IN,))


def _has_its_text(answer: Answer) -> Verdict:
    if not answer.status.meaning.needs_text or answer.text.strip():
        return ALLOWED
    return Refused(Code.TEXT_REQUIRED, {"status": answer.status}, (Remedy.FILL_IN,))


def _has_its_date(answer: Answer, today: date) -> Verdict:
    if not answer.status.meaning.needs_date:
        return ALLOWED
    if answer.new_date is not None and answer.new_date >= today:
        return ALLOWED
    return Refused(Code.DATE_IN_PAST, {"date": answer.new_date}, (Remedy.CHOOSE_LATER_DATE,))


def _is_dated_sensibly(answer: Answer, sent_on: date, today: date) -> Verdict:
    if answer.answered_on > today:
        return Refused(Code.DATE_IN_FUTURE, {"date": answer.answered_on}, (Remedy.FILL_IN,))
    if answer.answered_on < sent_on:
        return Refused(
            Code.END_BEFORE_START, {"start": sent_on, "date": answer.answered_on}, (Remedy.FILL_IN,)
        )
    return ALLOWED
