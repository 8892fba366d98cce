# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn check`: tell whether the database is whole and its history holds."""

from __future__ import annotations

import argparse

from totrinn.command_line.output import Output
from totrinn.command_line.places import opened

HELP = "Kontroller at databasen er hel og at historikken stemmer."


def configure(_parser: argparse.ArgumentParser) -> None:
    """Take no more words."""


def run(asked: argparse.Namespace, output: Output) -> int:
    """Check revision, integrity, foreign keys, history chain, and rows against the history."""
    from totrinn_db.integrity import check

    with opened(asked) as store:
        found = check(store)
    texts = output.texts
    sentences = [texts.word(f"check.{p.code}", **dict(p.facts)) for p in found.problems]
    value = {
        "ok": found.ok,
        "revision": found.revision,
        "events": found.events,
        "problems": [
            {"code": problem.code, "text": sentence}
            for problem, sentence in zip(found.problems, sentences, strict=True)
        ],
    }
    heading = texts.word("check.ok" if found.ok else "check.not_ok", events=found.events)
    output.result(value, [heading, *sentences])
    return 0 if found.ok else 1
