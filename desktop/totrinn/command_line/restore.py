# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn restore`: put a safe copy back. What lay there before is kept beside it."""

from __future__ import annotations

import argparse
from pathlib import Path

from totrinn.command_line.output import Output
from totrinn.paths import user_folders

HELP = "Hent tilbake en sikkerhetskopi. Den gamle databasen blir liggende ved siden av."


def configure(parser: argparse.ArgumentParser) -> None:
    """Take the name of the copy."""
    parser.add_argument("file", metavar="FIL", type=Path, help="Sikkerhetskopien.")


def run(asked: argparse.Namespace, output: Output) -> int:
    """Put the copy in the place of the database."""
    from totrinn.settings import load_settings
    from totrinn_db.backup import restore

    place = asked.db or load_settings().database or str(user_folders().database)
    restored = restore(asked.file, place)
    value = {"path": str(restored.path), "revision": restored.revision, "rows": restored.rows}
    output.result(
        value, [output.texts.word("command_line.restored", path=restored.path, rows=restored.rows)]
    )
    return 0
