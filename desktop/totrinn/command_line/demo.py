# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn demo`: a database with sample cases, one of them through both steps, and its papers."""

from __future__ import annotations

import argparse
from pathlib import Path

from totrinn.command_line.output import Output
from totrinn_db.domain.errors import DocumentFailed

HELP = "Lag en database med eksempelsaker og alle dokumentene til en av dem."
DEFAULT = "more-og-romsdal"


def configure(parser: argparse.ArgumentParser) -> None:
    """Take the folder and the community."""
    parser.add_argument(
        "--folder", metavar="MAPPE", type=Path, required=True, help="Mappen som alt legges i."
    )
    parser.add_argument(
        "--community", metavar="ID", default=DEFAULT, help="Helsefellesskap, se «communities»."
    )


def run(asked: argparse.Namespace, output: Output) -> int:
    """Build the database and the papers with the same acts as the screens."""
    from totrinn.reference import find_community
    from totrinn.sample.build import build, free_place

    community = find_community(asked.community)
    if community is None:
        output.fail(output.texts.word("command_line.unknown_community", id=asked.community))
        return 1
    folder: Path = asked.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DocumentFailed("folder_missing", str(folder), str(error)) from error
    work = build(free_place(folder), community=community, papers=folder)
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            sample = end.value
            break
        output.progress(f"{step.done}/{step.total} {step.text}")
    output.result(sample.as_json(), sample.lines(output.texts))
    return 0
