# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Bodies and their members: level, role and rights apart from name and abbreviation."""

from __future__ import annotations

from enum import StrEnum


class BodyLevel(StrEnum):
    """Where in the structure a body stands; names and abbreviations vary freely."""

    PARTNERSHIP = "partnership"
    STRATEGIC = "strategic"
    PROFESSIONAL = "professional"
    LOCAL = "local"
    WORKING = "working"
    SECRETARIAT = "secretariat"
    NETWORK = "network"
    NEGOTIATION = "negotiation"
    OTHER = "other"


class MemberRole(StrEnum):
    """What a person does in a body."""

    LEADER = "leader"
    DEPUTY_LEADER = "deputy_leader"
    MEMBER = "member"
    PERSONAL_DEPUTY = "personal_deputy"
    OBSERVER = "observer"
    SECRETARY = "secretary"
    MINUTE_TAKER = "minute_taker"

    @property
    def sits_in_the_body(self) -> bool:
        """Tell whether the role is a seat that counts for the quorum."""
        return self in (MemberRole.LEADER, MemberRole.DEPUTY_LEADER, MemberRole.MEMBER)
