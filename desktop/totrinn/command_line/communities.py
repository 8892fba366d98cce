# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn communities`: the 19 helsefellesskap that Totrinn knows."""

from __future__ import annotations

import argparse

from totrinn.command_line.output import Output

HELP = "Vis de 19 helsefellesskapene."


def configure(_parser: argparse.ArgumentParser) -> None:
    """Take no more words."""


def run(_asked: argparse.Namespace, output: Output) -> int:
    """List id, name, trusts and number of municipalities."""
    from totrinn.reference import communities

    found = communities()
    value = [
        {
            "id": community.id,
            "name": community.name,
            "trusts": [trust.name for trust in community.trusts],
            "municipalities": len(community.municipalities),
        }
        for community in found
    ]
    width = max(len(community.id) for community in found)
    lines = (
        f"{community.id:<{width}}  {community.name}, "
        f"{output.texts.count(len(community.municipalities), 'municipality')}"
        for community in found
    )
    output.result(value, lines)
    return 0
