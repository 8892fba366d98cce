# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn backup`: a safe copy of the database while it is in use."""

from __future__ import annotations

import argparse
from pathlib import Path

from totrinn.command_line.output import Output
from totrinn.command_line.places import opened

HELP = "Lag en sikkerhetskopi av databasen."


def configure(parser: argparse.ArgumentParser) -> None:
    """Take the name of the copy."""
    parser.add_argument("file", metavar="FIL", type=Path, help="Filen som kopien skrives til.")


def run(asked: argparse.Namespace, output: Output) -> int:
    """Write the copy and say what it holds."""
    with opened(asked) as store:
        copy = store.backup(asked.file)
    value = {"path": str(copy.path), "revision": copy.revision, "rows": copy.rows}
    output.result(
        value, [output.texts.word("command_line.backed_up", path=copy.path, rows=copy.rows)]
    )
    return 0
