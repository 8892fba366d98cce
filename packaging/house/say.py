# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Progress and refusals on stderr; stdout belongs to the program."""

from __future__ import annotations

import sys


class Stop(Exception):
    """End with one plain line that says what to do."""


def say(line: str) -> None:
    """Print one line of progress."""
    print(line, file=sys.stderr, flush=True)
