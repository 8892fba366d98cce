# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The report of a failure that nobody foresaw: a file on this machine, for whoever runs Totrinn.

It names versions and places in the code, never what anybody wrote. Nothing is sent. It needs
neither Qt nor a window.
"""

from __future__ import annotations

import contextlib
import platform
import sys
from datetime import datetime
from pathlib import Path

from totrinn import __version__, logs

MOST_KEPT = 20
_PATTERN = "feil-*.txt"


def report_text(error: BaseException) -> str:
    """Write the report: versions, and the places in the code."""
    facts = [
        f"Totrinn {__version__}",
        f"Python {platform.python_version()}{_qt()}",
        f"{platform.system()} {platform.release()}",
        datetime.now().astimezone().isoformat(timespec="seconds"),
    ]
    return "\n".join([*facts, "", logs.describe(error), ""])


def keep(text: str, folder: Path) -> Path | None:
    """Keep the report as a file beside the log; the oldest go."""
    path = folder / f"feil-{datetime.now():%Y%m%d-%H%M%S}.txt"
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob(_PATTERN))[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
        return path
    return None


def _qt() -> str:
    """Name the version of Qt, where it is in use."""
    core = sys.modules.get("PySide6.QtCore")
    return f", Qt {core.qVersion()}" if core is not None else ""
