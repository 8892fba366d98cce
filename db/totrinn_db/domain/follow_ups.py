# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Follow-up of decisions: who does what by when, and how it goes."""

from __future__ import annotations

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
