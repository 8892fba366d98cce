# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties: who meets whom as equals, on which side, and in which language."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """The two forms of written Norwegian."""

    NB = "nb"
    NN = "nn"


class PartyKind(StrEnum):
    """What a party is. Only municipalities and trusts are counted by default."""

    MUNICIPALITY = "municipality"
    HEALTH_TRUST = "health_trust"
    UNIT = "unit"
    OTHER = "other"

    @property
    def side(self) -> Side:
        """Tell on which side of the table a party of this kind sits."""
        return _SIDES[self]


class Side(StrEnum):
    """The two sides of a helsefellesskap, and those who are heard but not counted."""

    MUNICIPAL = "municipal"
    TRUST = "trust"
    OTHER = "other"


_SIDES = {
    PartyKind.MUNICIPALITY: Side.MUNICIPAL,
    PartyKind.HEALTH_TRUST: Side.TRUST,
    PartyKind.UNIT: Side.OTHER,
    PartyKind.OTHER: Side.OTHER,
}

COUNTED_KINDS = (PartyKind.MUNICIPALITY, PartyKind.HEALTH_TRUST)


def letter_language(own: Language | None, community: Language) -> Language:
    """Choose the language of a letter to a party: its own form, else the community's."""
    return own or community
