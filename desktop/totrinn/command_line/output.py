# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where a command speaks: results on stdout as text or JSON, failures as one line on stderr."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from totrinn.command_line.streams import complain, say
from totrinn.texts import Texts

if TYPE_CHECKING:
    from totrinn.command_line.parser import WrongUsage


class Output:
    """The voice of one command."""

    def __init__(self, asked: argparse.Namespace) -> None:
        # Answers are in Norwegian; English is a language of the window only.
        self.texts = Texts.load("nn" if asked.language == "nn" else "nb")
        self._as_json: bool = asked.json

    def result(self, value: Any, lines: Iterable[str]) -> None:  # noqa: ANN401 - any JSON value
        """Write the result: one JSON document, or lines for people."""
        text = json.dumps(value, ensure_ascii=False, indent=1) if self._as_json else None
        said = text if text is not None else "\n".join(lines)
        if said:
            say(said + "\n")

    def progress(self, line: str) -> None:
        """Say how far a long command has come, away from the result."""
        if sys.stderr.isatty():
            complain(f"{line}\n")

    def fail(self, line: str) -> None:
        """Say in one line why nothing more was done."""
        complain(" ".join(line.split()) + "\n")

    @staticmethod
    def say_wrong_usage(wrong: WrongUsage) -> None:
        """Show how the command is written."""
        complain(f"{wrong.usage.rstrip()}\n{wrong}\n")
