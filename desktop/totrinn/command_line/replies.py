# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn replies`: read a folder of filled reply forms and e-mails, and register the answers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from totrinn.command_line.output import Output
from totrinn.command_line.places import actor, opened
from totrinn.texts import Texts
from totrinn_db.domain.replies import Matched, Rejected

if TYPE_CHECKING:
    from totrinn.incoming.replies import TakenIn

HELP = "Les utfylte svarskjemaer fra en mappe og registrer svarene."


def configure(parser: argparse.ArgumentParser) -> None:
    """Take the folder, and whether to show only."""
    parser.add_argument("folder", metavar="MAPPE", type=Path, help="Mappen med svarene.")
    parser.add_argument(
        "--preview", action="store_true", help="Vis hva som ville skje, uten å registrere noe."
    )


def run(asked: argparse.Namespace, output: Output) -> int:
    """Read the folder and say what came of each file."""
    from totrinn.incoming.replies import take_in

    with opened(asked) as store:
        work = take_in(store, asked.folder, actor=actor(), preview=asked.preview)
        while True:
            try:
                step = next(work)
            except StopIteration as end:
                taken: TakenIn = end.value
                break
            if step.text:
                output.progress(output.texts.word("replies.reading", file=step.text))
    output.result(_value(taken, output.texts), _lines(taken, output.texts, asked.preview))
    return 0


def _value(taken: TakenIn, texts: Texts) -> dict[str, Any]:
    return {
        "registered": len(taken.registered),
        "unchanged": len(taken.unchanged),
        "rejected": [_rejection(name, each, texts) for name, each in taken.rejected],
        "answers": [_answer(name, each) for name, each in taken.registered],
    }


def _rejection(name: str, found: Rejected, texts: Texts) -> dict[str, Any]:
    value: dict[str, Any] = {
        "file": name,
        "code": found.refused.code.value,
        "text": texts.sentence(found.refused),
    }
    if found.difference:
        value["difference"] = [[run.edit.value, run.text] for run in found.difference]
    return value


def _answer(name: str, found: Matched) -> dict[str, Any]:
    return {
        "file": name,
        "case": found.known.case_reference,
        "party": found.known.party,
        "answer": found.answer.status.value,
        "date": found.answer.answered_on.isoformat(),
    }


def _lines(taken: TakenIn, texts: Texts, is_preview: bool) -> Iterator[str]:
    if not (taken.results or taken.known):
        yield texts.word("replies.nothing")
        return
    done = "would_register" if is_preview else "registered"
    for name, each in taken.registered:
        yield texts.word(
            f"replies.{done}",
            party=each.known.party,
            status=each.answer.status,
            title=each.known.case_title,
            file=name,
        )
    for name, party in taken.unchanged:
        yield texts.word("replies.unchanged", party=party, file=name)
    for name, refused in taken.rejected:
        yield texts.word("replies.rejected", file=name, text=texts.sentence(refused.refused))
    yield texts.word(
        "replies.sum_preview" if is_preview else "replies.sum",
        registered=len(taken.registered),
        unchanged=len(taken.unchanged),
        rejected=len(taken.rejected),
    )
