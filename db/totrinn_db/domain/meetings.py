# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Meetings and agenda items: states, kinds, attendance and outcomes as one table each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from totrinn_db.domain.paths import StepKind


class MeetingState(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    CALLED = "called"
    ONGOING = "ongoing"
    HELD = "held"
    PROTOCOL_OUT = "protocol_out"
    PROTOCOL_APPROVED = "protocol_approved"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Tell whether the meeting has been held."""
        return self in (
            MeetingState.HELD,
            MeetingState.PROTOCOL_OUT,
            MeetingState.PROTOCOL_APPROVED,
        )

    @property
    def takes_items(self) -> bool:
        """Tell whether the agenda can still change."""
        return self in (MeetingState.PLANNED, MeetingState.CALLED)

    @property
    def is_locked(self) -> bool:
        """Tell whether nothing about the meeting may change any more."""
        return self in (MeetingState.PROTOCOL_APPROVED, MeetingState.CANCELLED)


MEETING_MOVES: Mapping[MeetingState, tuple[MeetingState, ...]] = {
    MeetingState.PLANNED: (MeetingState.CALLED, MeetingState.CANCELLED),
    MeetingState.CALLED: (MeetingState.ONGOING, MeetingState.CANCELLED),
    MeetingState.ONGOING: (MeetingState.HELD,),
    # A protocol that lay on the table is approved without having been sent out first.
    MeetingState.HELD: (MeetingState.PROTOCOL_OUT, MeetingState.PROTOCOL_APPROVED),
    MeetingState.PROTOCOL_OUT: (MeetingState.PROTOCOL_APPROVED,),
    MeetingState.PROTOCOL_APPROVED: (),
    MeetingState.CANCELLED: (),
}


class ItemKind(StrEnum):
    """What the meeting is asked to do with an agenda item."""

    DECISION = "decision"
    RECOMMENDATION = "recommendation"
    DISCUSSION = "discussion"
    INFORMATION = "information"
    STANDING = "standing"
    BREAK = "break"

    @property
    def step(self) -> StepKind | None:
        """Tell which step of a path the treatment is, if any."""
        return _STEP_OF_KIND.get(self)

    @property
    def takes_number(self) -> bool:
        """Tell whether calling the meeting gives the item a number."""
        return self is not ItemKind.BREAK


_STEP_OF_KIND = {
    ItemKind.DECISION: StepKind.DECISION,
    ItemKind.RECOMMENDATION: StepKind.RECOMMENDATION,
    ItemKind.DISCUSSION: StepKind.DISCUSSION,
    ItemKind.INFORMATION: StepKind.INFORMATION,
}
KIND_OF_STEP = {step: kind for kind, step in _STEP_OF_KIND.items()}


class StandingKind(StrEnum):
    """The standing items that Totrinn knows what to do with."""

    APPROVE_NOTICE = "approve_notice"
    APPROVE_PROTOCOL = "approve_protocol"
    FOLLOW_UP = "follow_up"
    OTHER_BUSINESS = "other_business"
    OTHER = "other"


class Attendance(StrEnum):
    """How a member attended. Excused is not absent."""

    UNKNOWN = "unknown"
    PRESENT = "present"
    REMOTE = "remote"
    DEPUTY = "deputy"
    EXCUSED = "excused"
    ABSENT = "absent"

    @property
    def is_seated(self) -> bool:
        """Tell whether the member's seat was filled, by the member or by a deputy."""
        return self in (Attendance.PRESENT, Attendance.REMOTE, Attendance.DEPUTY)


class Outcome(StrEnum):
    """What the meeting did with an item."""

    ADOPTED_BY_CONSENSUS = "adopted_by_consensus"
    ADOPTED_WITH_STATEMENTS = "adopted_with_statements"
    ADOPTED_BY_SOME = "adopted_by_some"
    ADOPTED_BY_VOTE = "adopted_by_vote"
    RECOMMENDED = "recommended"
    TO_ANCHORING = "to_anchoring"
    POSTPONED = "postponed"
    SENT_BACK = "sent_back"
    NO_AGREEMENT = "no_agreement"
    NOTED = "noted"
    APPROVED = "approved"
    NOT_TREATED = "not_treated"
    WITHDRAWN = "withdrawn"

    @property
    def is_adoption(self) -> bool:
        """Tell whether the outcome is a decision that binds."""
        return self in ADOPTIONS

    @property
    def comes_again(self) -> bool:
        """Tell whether the item returns on the next draft agenda by itself (rule 10)."""
        return self in (Outcome.POSTPONED, Outcome.NOT_TREATED)


ADOPTIONS = frozenset(
    {
        Outcome.ADOPTED_BY_CONSENSUS,
        Outcome.ADOPTED_WITH_STATEMENTS,
        Outcome.ADOPTED_BY_SOME,
        Outcome.ADOPTED_BY_VOTE,
    }
)

_ALWAYS = (Outcome.POSTPONED, Outcome.NOT_TREATED, Outcome.WITHDRAWN)
OUTCOMES_OF_KIND: Mapping[ItemKind, tuple[Outcome, ...]] = {
    ItemKind.DECISION: (
        Outcome.ADOPTED_BY_CONSENSUS,
        Outcome.ADOPTED_WITH_STATEMENTS,
        Outcome.ADOPTED_BY_SOME,
        Outcome.ADOPTED_BY_VOTE,
        Outcome.SENT_BACK,
        Outcome.NO_AGREEMENT,
        *_ALWAYS,
    ),
    ItemKind.RECOMMENDATION: (
        Outcome.RECOMMENDED,
        Outcome.SENT_BACK,
        Outcome.NO_AGREEMENT,
        *_ALWAYS,
    ),
    ItemKind.DISCUSSION: (
        Outcome.TO_ANCHORING,
        Outcome.SENT_BACK,
        Outcome.NO_AGREEMENT,
        Outcome.NOTED,
        *_ALWAYS,
    ),
    ItemKind.INFORMATION: (Outcome.NOTED, *_ALWAYS),
    ItemKind.STANDING: (Outcome.APPROVED, Outcome.NOTED, *_ALWAYS),
    ItemKind.BREAK: (),
}


class WayOn(StrEnum):
    """Where a case goes when there was no agreement (rule 9)."""

    LIFTED = "lifted"
    NEGOTIATION = "negotiation"
    MEDIATION = "mediation"
    LAID_ASIDE = "laid_aside"
