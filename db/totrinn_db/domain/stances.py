# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the parties say in the meeting when it asks whether all agree (rule 9).

A word in the meeting never replaces what a party has answered from home, and nobody's assent is
ever assumed: a party that was not asked has not agreed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from totrinn_db.domain.codes import Code
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict


class Stance(StrEnum):
    """What a party's representative said."""

    NOT_ASKED = "not_asked"
    AGREES = "agrees"
    AGREES_WITH_STATEMENT = "agrees_with_statement"
    DISAGREES = "disagrees"
    NOT_PRESENT = "not_present"

    @property
    def has_statement(self) -> bool:
        """Tell whether the party's own words go into the protocol."""
        return self in (Stance.AGREES_WITH_STATEMENT, Stance.DISAGREES)


@dataclass(frozen=True, slots=True)
class Spoken:
    """One party's stance, and its words for the record."""

    name: str
    stance: Stance
    statement: str = ""


def may_conclude(spoken: Iterable[Spoken]) -> Verdict:
    """Tell whether the meeting agrees, or who disagrees, has not been asked or owes its words.

    Example: all agree but Aure, who was not asked: refused, and Aure is named.
    """
    said = tuple(spoken)
    against = tuple(one.name for one in said if one.stance is Stance.DISAGREES)
    if against:
        return Refused(Code.PARTY_DISAGREES, {"parties": against}, ())
    silent = tuple(one.name for one in said if one.stance is Stance.NOT_ASKED)
    if silent:
        return Refused(Code.PARTIES_NOT_ASKED, {"parties": silent}, ())
    wordless = tuple(
        one.name
        for one in said
        if one.stance is Stance.AGREES_WITH_STATEMENT and not one.statement.strip()
    )
    if wordless:
        return Refused(Code.WORDS_MISSING, {"parties": wordless}, ())
    return ALLOWED


def outcome_of(kind: ItemKind, spoken: Iterable[Spoken]) -> Outcome:
    """Name the outcome of an item whose parties agree."""
    if kind is ItemKind.RECOMMENDATION:
        return Outcome.RECOMMENDED
    if any(one.stance is Stance.AGREES_WITH_STATEMENT for one in spoken):
        return Outcome.ADOPTED_WITH_STATEMENTS
    return Outcome.ADOPTED_BY_CONSENSUS
