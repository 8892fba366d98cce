# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with a protocol: which finding, where it is mended, whether it blocks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from totrinn_db.domain.verdict import Fact


class ProtocolCode(StrEnum):
    """What is wrong, or may be."""

    OUTCOME_MISSING = "outcome_missing"
    WORDING_MISSING = "wording_missing"
    REASON_MISSING = "reason_missing"
    PARTIES_LEFT_OUT = "parties_left_out"
    PARTIES_NOT_NOTED = "parties_not_noted"
    DISAGREEMENT_HIDDEN = "disagreement_hidden"
    STATEMENT_MISSING = "statement_missing"
    RESERVATION_MISSING = "reservation_missing"
    FOLLOW_UP_MISSING = "follow_up_missing"
    OWNER_MISSING = "owner_missing"
    DUE_MISSING = "due_missing"
    ATTENDANCE_MISSING = "attendance_missing"
    DEPUTY_UNNAMED = "deputy_unnamed"
    NOBODY_PRESENT = "nobody_present"
    NOT_QUORATE = "not_quorate"
    CHAIR_MISSING = "chair_missing"
    MINUTE_TAKER_MISSING = "minute_taker_missing"
    IMPARTIALITY_EMPTY = "impartiality_empty"
    NUMBER_HOLE = "number_hole"
    NUMBER_TWICE = "number_twice"
    PLACEHOLDER_LEFT = "placeholder_left"
    HINT_LEFT = "hint_left"
    NAME_UNKNOWN = "name_unknown"
    NAME_MISSPELT = "name_misspelt"


SHOULD_BE_CHECKED = frozenset(
    {
        ProtocolCode.PARTIES_NOT_NOTED,
        ProtocolCode.RESERVATION_MISSING,
        ProtocolCode.FOLLOW_UP_MISSING,
        ProtocolCode.NOT_QUORATE,
        ProtocolCode.IMPARTIALITY_EMPTY,
        ProtocolCode.NAME_UNKNOWN,
        ProtocolCode.NAME_MISSPELT,
    }
)


class ProtocolPlace(StrEnum):
    """Where a finding is mended."""

    ITEM = "item"
    ATTENDANCE = "attendance"
    OFFICES = "offices"
    FOLLOW_UPS = "follow_ups"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend or look at, where it is, and the facts of its sentence."""

    code: ProtocolCode
    place: ProtocolPlace
    item_id: str = ""
    case_id: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def blocks(self) -> bool:
        """Tell whether the protocol may not be locked with it."""
        return self.code not in SHOULD_BE_CHECKED
