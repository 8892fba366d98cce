# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The two streams of a command: UTF-8 on every machine, and quiet when nobody reads them."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TextIO

# What a pipe says whose reader has gone; on Windows it is the second.
_GONE = (errno.EPIPE, errno.EINVAL)


class Unheard(Exception):
    """What was to be said could not be written, such as into a file on a full disk."""


def prepare() -> None:
    """Let both streams take every letter, and be there though the one who started us has none."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            # A file name in no known letters is shown with its bytes, in JSON as an escape.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Write to standard output. A reader that has gone, as `head` does, had what it wanted."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        _mute(sys.stdout)
        if error.errno not in _GONE:
            raise Unheard from error


def complain(text: str) -> None:
    """Write to standard error."""
    with contextlib.suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def _mute(stream: TextIO) -> None:
    """Throw away what still waits, or Python complains of it at the end."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
