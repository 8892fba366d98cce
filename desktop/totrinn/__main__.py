# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Start Totrinn: the window without words after the name, else a command without a window."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for and return the exit code."""
    from totrinn.command_line import main as run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    raise SystemExit(main())
