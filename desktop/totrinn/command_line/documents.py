# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn documents`: the papers of a meeting, the follow-ups, the report or wheel of a year."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from totrinn.command_line.output import Output
from totrinn.command_line.parser import WrongUsage
from totrinn.command_line.places import actor, opened
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.parties import Language

if TYPE_CHECKING:
    from totrinn.paper_batches import Batch, PapersDone
    from totrinn_db.store import Store

HELP = (
    "Skriv dokumentene til et møte, oppfølgingslisten, årsrapporten, årshjulet eller det som "
    "publiseres."
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Take the meeting, its body and the folder."""
    parser.add_argument(
        "--meeting",
        metavar="NR/ÅR",
        type=_number,
        help="Møtet, som 3/2026. Uten møte skrives oppfølgingslisten, for utvalget eller for alle.",
    )
    parser.add_argument("--body", metavar="UTVALG", help="Utvalgets forkortelse eller navn.")
    parser.add_argument(
        "--public",
        action="store_true",
        help="Lag en publiseringspakke av møtet, eller av hele året med --year.",
    )
    parser.add_argument(
        "--report",
        action="store_true",
        help="Skriv årsrapporten for året med --year, eller tallene for alle år.",
    )
    parser.add_argument(
        "--wheel", action="store_true", help="Skriv årshjulet for i år, eller for året med --year."
    )
    parser.add_argument(
        "--year", metavar="ÅR", type=int, help="Året som publiseres, rapporteres eller planlegges."
    )
    parser.add_argument(
        "--folder", metavar="MAPPE", type=Path, required=True, help="Mappen de legges i."
    )


def run(asked: argparse.Namespace, output: Output) -> int:
    """Write and register the papers with the same acts as the screens."""
    if asked.meeting and not asked.body:
        raise WrongUsage(
            "Skriv også hvilket utvalg møtet hører til.",
            "Bruk: totrinn documents --meeting NR/ÅR --body UTVALG --folder MAPPE",
        )
    if asked.public:
        return _publish(asked, output)
    with opened(asked) as store:
        gather = _report if asked.report else _wheel if asked.wheel else _follow_ups
        batch = (_papers_of_meeting if asked.meeting else gather)(store, asked, output)
        if batch is None:
            return 1
        done = _write(store, asked, batch)
    value = [
        {
            "kind": paper.document.kind.value,
            "path": str(paper.document.path),
            "language": paper.document.language.value,
            "kept": str(paper.document.kept or ""),
        }
        for paper in done.written
    ]
    word = output.texts.word
    lines = [word("command_line.document_written", path=each["path"]) for each in value]
    lines += [
        word("command_line.document_kept", path=each["kept"]) for each in value if each["kept"]
    ]
    output.result({"documents": value}, lines)
    return 0


def _number(text: str) -> tuple[int, int]:
    number, _, year = text.partition("/")
    if not (number.isdecimal() and year.isdecimal() and len(year) in (2, 4)):
        raise argparse.ArgumentTypeError(text)
    return int(number), int(year) if len(year) == 4 else 2000 + int(year)


def _papers_of_meeting(store: Store, asked: argparse.Namespace, output: Output) -> Batch | None:
    """Gather the papers of the meeting."""
    from totrinn import papers

    meeting_id = _meeting_id(store, asked, output)
    return None if meeting_id is None else store.read(papers.meeting, meeting_id, _language(asked))


def _meeting_id(store: Store, asked: argparse.Namespace, output: Output) -> str | None:
    """Find the meeting, or say which meetings there are."""
    from totrinn_db.queries import meetings

    number, year = asked.meeting
    found = store.read(meetings.find_meeting, asked.body, number, year)
    if found is None:
        labels = output.texts.join([row.name.label for row in store.read(meetings.meeting_rows)])
        facts = {"number": number, "year": year, "body": asked.body}
        if labels:
            facts["meetings"] = labels
        output.fail(output.texts.variant("command_line.unknown_meeting", facts))
        return None
    return found.id


def _publish(asked: argparse.Namespace, output: Output) -> int:
    """Make the pack of what the public gets: the public versions and a list of what is left out."""
    from totrinn.outgoing import publishing

    if not asked.meeting and not asked.year:
        raise WrongUsage(
            "Skriv hvilket møte eller hvilket år som skal publiseres.",
            "Bruk: totrinn documents --public --year ÅR --folder MAPPE",
        )
    with opened(asked) as store:
        if asked.meeting:
            meeting_id = _meeting_id(store, asked, output)
            if meeting_id is None:
                return 1
            order = store.read(publishing.meeting_order, meeting_id, _language(asked))
        else:
            order = store.read(publishing.year_order, asked.year, _language(asked))
        done = publishing.write_all(store, order, asked.folder, actor=actor())
    value = [
        {"kind": kind, "path": str(path), "language": order.language.value}
        for kind, path in (("publishing_index", done.index), ("publishing_pack", done.archive))
    ]
    word = output.texts.word
    lines = [word("command_line.document_written", path=each["path"]) for each in value]
    output.result({"documents": value}, lines)
    return 0


def _follow_ups(store: Store, asked: argparse.Namespace, output: Output) -> Batch | None:
    """Gather the list of follow-ups, or say that there is no such body, or nothing to follow up."""
    from totrinn import papers
    from totrinn_db.queries import meetings

    body_id = store.read(meetings.find_body, asked.body) if asked.body else ""
    if body_id is None:
        output.fail(output.texts.word("command_line.unknown_body", body=asked.body))
        return None
    batch = store.read(papers.follow_ups, body_id, _language(asked))
    if not batch.orders:
        output.progress(output.texts.word("command_line.no_follow_ups"))
    return batch


def _report(store: Store, asked: argparse.Namespace, output: Output) -> Batch | None:
    """Gather the report of a year, or say that nothing happened in it."""
    from totrinn import papers

    batch = store.read(papers.annual_report, asked.year, None, _language(asked))
    if not batch.orders:
        output.progress(output.texts.word("command_line.no_report"))
    return batch


def _wheel(store: Store, asked: argparse.Namespace, _output: Output) -> Batch:
    """Gather the year of all bodies."""
    from totrinn import papers

    year = asked.year or store.today().year
    return store.read(papers.yearly_wheel, year, language=_language(asked))


def _language(asked: argparse.Namespace) -> Language | None:
    return Language(asked.language) if asked.language in ("nb", "nn") else None


def _write(store: Store, asked: argparse.Namespace, batch: Batch) -> PapersDone:
    from totrinn.paper_batches import write_all

    folder: Path = asked.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DocumentFailed("folder_missing", str(folder), str(error)) from error
    return write_all(store, batch, folder, actor=actor())
