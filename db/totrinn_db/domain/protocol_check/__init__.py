# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The check of a protocol before it is locked: what is looked at, what is found, and the rules."""

from totrinn_db.domain.protocol_check.checking import check_protocol
from totrinn_db.domain.protocol_check.facts import (
    FollowUpFacts,
    ItemFacts,
    ProtocolFacts,
    SeatFacts,
)
from totrinn_db.domain.protocol_check.findings import Finding, ProtocolCode, ProtocolPlace
from totrinn_db.domain.protocol_check.left_over import placeholders_in

__all__ = [
    "Finding",
    "FollowUpFacts",
    "ItemFacts",
    "ProtocolCode",
    "ProtocolFacts",
    "ProtocolPlace",
    "SeatFacts",
    "check_protocol",
    "placeholders_in",
]
