# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The order of an agenda: the usual order of kinds, and places that never collide.

A place is a fractional key, a text over 62 signs that sorts as text. Between any two keys there
is room for another, so that moving one item never rewrites the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from totrinn_db.domain.meetings import ItemKind, StandingKind

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

_KIND_RANKS = {
    ItemKind.STANDING: 2,
    ItemKind.DECISION: 3,
    ItemKind.RECOMMENDATION: 4,
    ItemKind.DISCUSSION: 5,
    ItemKind.INFORMATION: 6,
    ItemKind.BREAK: 6,
}
_STANDING_RANKS = {
    StandingKind.APPROVE_NOTICE: 0,
    StandingKind.APPROVE_PROTOCOL: 1,
    StandingKind.FOLLOW_UP: 7,
    StandingKind.OTHER_BUSINESS: 9,
}
_LAST_STANDING = 8
# What comes after the notice stands after all other cases, before the last standing items.
LATE = _KIND_RANKS[ItemKind.INFORMATION]


@dataclass(frozen=True, slots=True)
class Placed:
    """What the order needs to know of an item on the agenda."""

    place: str
    rank: int


def rank(kind: ItemKind, standing: StandingKind | None = None, *, is_last: bool = False) -> int:
    """Give an item's rank in the usual order: approvals, decisions, discussions, the rest."""
    if standing in _STANDING_RANKS:
        return _STANDING_RANKS[standing]
    if kind is ItemKind.STANDING and is_last:
        return _LAST_STANDING
    return _KIND_RANKS[kind]


def usual_place(items: Sequence[Placed], new_rank: int) -> str:
    """Find the place of a new item: after the last one of the same or an earlier rank.

    Items must come in the order of their places; those that people have moved stay where they
    are.
    """
    after = max((n for n, item in enumerate(items) if item.rank <= new_rank), default=-1)
    before = items[after + 1].place if after + 1 < len(items) else ""
    return key_between(items[after].place if after >= 0 else "", before)


def key_between(low: str, high: str) -> str:
    """Give a key that sorts after `low` and before `high`; empty means no limit.

    Example: between "" and "" it is "V", between "V" and "" it is "l".
    """
    if high and low >= high:
        raise ValueError(f"{low!r} does not sort before {high!r}")
    key = ""
    while True:
        at = len(key)
        floor = _SIGNS.index(low[at]) if at < len(low) else 0
        ceiling = _SIGNS.index(high[at]) if high and at < len(high) else len(_SIGNS)
        if floor + 1 < ceiling:
            return key + _SIGNS[(floor + ceiling) // 2]
        key += _SIGNS[floor]
        if floor < ceiling:
            high = ""
