# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the standings of the parties are named and ordered where they are explained."""

from __future__ import annotations

from totrinn_db.domain.anchoring import AnchoringStatus as Status

# From yes to no, then what is on its way, then those that nothing is heard from.
LEGEND = (
    Status.ENDORSED,
    Status.ENDORSED_WITH_REMARK,
    Status.ENDORSED_ON_CONDITION,
    Status.NOT_ENDORSED,
    Status.NOTED,
    Status.NEEDS_MORE_TIME,
    Status.IN_TREATMENT,
    Status.ACKNOWLEDGED,
    Status.ASKED,
    Status.NO_ANSWER,
    Status.NOT_ASKED,
    Status.NOT_AFFECTED,
)


def legend_name(name: str) -> str:
    """Shorten «Tilslutning med merknad» to «Med merknad»."""
    head, _, tail = name.partition(" ")
    return tail[:1].upper() + tail[1:] if tail.startswith("med ") and head else name
