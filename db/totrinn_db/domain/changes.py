# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What kinds of things an act changed: the one message that makes screens read again."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """A kind of thing that can change. The values name the tables."""

    COMMUNITY = "community"
    PARTY = "party"
    REGION = "region"
    BODY = "body"
    PERSON = "person"
    CASE = "case"
    MEETING = "meeting"
    ROUND = "round"
    FOLLOW_UP = "follow_up"
    DOCUMENT = "document"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids of what changed, by kind. `change_id` names the act for undo."""

    change_id: str = ""
    command: str = ""
    touched: frozenset[tuple[Kind, str]] = field(default_factory=frozenset)

    def touches(self, kind: Kind, key: str | None = None) -> bool:
        """Tell whether a kind of thing, or one thing of it, was changed."""
        if key is not None:
            return (kind, key) in self.touched
        return any(touched is kind for touched, _ in self.touched)

    def __bool__(self) -> bool:
        return bool(self.touched)
