# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A party's own meetings at home: where it treats cases, and when its papers must be in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from totrinn_db.domain.anchoring import Level


class MeetingSource(StrEnum):
    """Where the date of an own meeting comes from; what a rule assumes nobody has confirmed."""

    TYPED = "typed"
    PASTED = "pasted"
    FILE = "file"
    RULE = "rule"


class RulePattern(StrEnum):
    """How often an organ meets, while its dates are not known."""

    MONTHLY = "monthly"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class OwnMeeting:
    """One meeting of a party's own organ. `papers_by` is the last day for papers, if known.

    `is_assumed` marks what a rule says while nobody has confirmed the date; it has no `id`.
    """

    organ: str
    level: Level
    on: date
    papers_by: date | None = None
    is_assumed: bool = False
    id: str = ""


# Where nobody has said how high an organ stands, it is enough for nothing that demands a level.
UNSAID = Level.NETWORK


def is_high_enough(level: Level, minimum: Level | None) -> bool:
    """Tell whether an organ of a level may treat what demands another."""
    return minimum is None or level.rank >= minimum.rank


def can_treat(meeting: OwnMeeting, *, minimum: Level | None, sent_on: date, deadline: date) -> bool:
    """Tell whether a case sent on one day can be treated there before the deadline.

    The level must be high enough, the meeting inside the window, and the papers not due before
    the case arrives.
    """
    if not is_high_enough(meeting.level, minimum):
        return False
    if meeting.papers_by is not None and meeting.papers_by < sent_on:
        return False
    return sent_on < meeting.on <= deadline


def first_that_can_treat(
    meetings: tuple[OwnMeeting, ...], *, minimum: Level | None, sent_on: date, deadline: date
) -> OwnMeeting | None:
    """Find the earliest own meeting that can treat a case in time."""
    fitting = [
        meeting
        for meeting in meetings
        if can_treat(meeting, minimum=minimum, sent_on=sent_on, deadline=deadline)
    ]
    return min(fitting, key=lambda meeting: meeting.on, default=None)


_ORGANS: tuple[tuple[Level, tuple[str, ...]], ...] = (
    (
        Level.MUNICIPAL_COUNCIL,
        ("kommunestyre", "bystyre", "heradsstyre", "herredsstyre", "representantskap"),
    ),
    (Level.EXECUTIVE_COMMITTEE, ("formannskap", "formannskab", "kommuneråd", "byråd")),
    (Level.TRUST_MANAGEMENT, ("foretaksledelse", "foretaksleiing", "føretaksleiing")),
    (Level.MUNICIPAL_DIRECTOR, ("kommunedirektør", "rådmann", "byrådsavdeling")),
    (Level.TRUST_BOARD, ("foretaksstyre", "føretaksstyre", "styremøte", "styret")),
    (Level.NETWORK, ("nettverk", "regionråd", "interkommunal")),
    (Level.COMMITTEE, ("utval", "komite", "komité", "nemnd", "bydelsutvalg")),
    (Level.ADMINISTRATIVE, ("ledergruppe", "leiargruppe", "administrasjon")),
)


def level_of(organ: str) -> Level | None:
    """Tell the level of an organ from its name, where the name says it."""
    plain = organ.casefold()
    for level, names in _ORGANS:
        if any(name in plain for name in names):
            return level
    return Level.TRUST_BOARD if plain.strip() == "styre" else None


def organ_in_text(organ: str) -> str:
    """Write an organ inside a sentence: «Kommunestyret» is small there, «Molde» is not."""
    first = organ.split(" ", 1)[0]
    return organ[:1].lower() + organ[1:] if level_of(first) is not None else organ
