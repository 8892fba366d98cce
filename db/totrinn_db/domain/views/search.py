# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the search everywhere finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class HitKind(StrEnum):
    """What kind of thing was found, in the order to show it."""

    CASE = "case"
    MEETING = "meeting"
    PARTY = "party"
    PERSON = "person"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing that was found, how it is called and what tells it from others."""

    kind: HitKind
    id: str
    title: str
    detail: str
