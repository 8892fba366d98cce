# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Follow-up of decisions: who does what by when, and how it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Light(StrEnum):
    """The traffic light of a follow-up, always shown with its word."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    DONE = "done"


def light_today(light: Light, due: date | None, today: date) -> Light:
    """Turn green into yellow once the date has passed; people set the rest."""
    if light is Light.GREEN and due is not None and due < today:
        return Light.YELLOW
    return light


@dataclass(frozen=True, slots=True)
class PartyProgress:
    """How far one party has come; `note` says why where it has stopped."""

    party_id: str
    party: str
    light: Light
    note: str = ""
    done_on: date | None = None


def at_light(progress: Sequence[PartyProgress], light: Light) -> tuple[PartyProgress, ...]:
    """List the parties that stand at a light."""
    return tuple(each for each in progress if each.light is light)
