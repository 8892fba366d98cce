# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The one place where what the queries gather becomes files: for window, command line and sample.

Three steps, so that the database is never held while Word files are written:

    batch = store.read(papers.letters, case_id)          what to write, and what lies there already
    done = PapersDone()
    for progress in write(batch, folder, done): …        one file a step; may be stopped
    store.write(register_papers, actor=…, papers=done.written)

`write_all` does the three in a row where nobody watches. A failed file never stops the others.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from totrinn import documents
from totrinn.documents import WrittenDocument
from totrinn.progress import Progress
from totrinn_db.commands.papers import Noted, register_documents
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.looks import STANDARD_LOOKS, Looks
from totrinn_db.domain.papers import (
    AnnualReport,
    Paper,
    YearlyWheelPaper,
)
from totrinn_db.domain.parties import Language
from totrinn_db.store import Store
from totrinn_db.work import Actor, Work


@dataclass(frozen=True, slots=True)
class Order:
    """One paper to write. `name` says what it is, in words, and the ids what it belongs to."""

    paper: Paper
    language: Language
    name: str
    case_id: str | None = None
    meeting_id: str | None = None
    party_id: str | None = None
    round_id: str | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """The papers of one act, the hashes of what Totrinn wrote before, and how papers look."""

    orders: tuple[Order, ...]
    known_hashes: dict[Path, str]
    looks: Looks = STANDARD_LOOKS


@dataclass(frozen=True, slots=True)
class WrittenPaper:
    """A paper that lies on disk now."""

    order: Order
    document: WrittenDocument


@dataclass(frozen=True, slots=True)
class FailedPaper:
    """A paper that could not be written, and why."""

    order: Order
    error: DocumentFailed


@dataclass
class PapersDone:
    """What came of a batch; filled while it is written, so that a stop keeps what is finished."""

    written: list[WrittenPaper] = field(default_factory=list)
    failed: list[FailedPaper] = field(default_factory=list)


def write(batch: Batch, folder: Path, done: PapersDone) -> Generator[Progress, None, PapersDone]:
    """Write the papers of a batch one by one, telling before each what comes now."""
    total = len(batch.orders)
    for number, order in enumerate(batch.orders):
        yield Progress(number, total, order.name)
        try:
            document = documents.write(
                _drawn(order.paper, order.language),
                folder,
                language=order.language,
                looks=batch.looks,
                known_hashes=batch.known_hashes,
            )
        except DocumentFailed as error:
            done.failed.append(FailedPaper(order, error))
        else:
            done.written.append(WrittenPaper(order, document))
    yield Progress(total, total, "")
    return done


def _drawn(paper: Paper, language: Language) -> Paper:
    """Draw the pictures of a report or a year; other papers have none."""
    if not isinstance(paper, AnnualReport | YearlyWheelPaper):
        return paper
    # Loaded when it is needed: a window is not, and most papers have no pictures.
    from totrinn.report_pictures import draw_pictures, draw_wheel

    if isinstance(paper, YearlyWheelPaper):
        return replace(paper, picture=draw_wheel(paper, language))
    return replace(paper, pictures=draw_pictures(paper, language))


def register_papers(work: Work, *, papers: Sequence[WrittenPaper]) -> None:
    """Note the papers of a batch in one act, so that an edited file is never overwritten."""
    register_documents(
        work,
        papers=[
            Noted(
                paper.document.kind,
                paper.document.language,
                str(paper.document.path),
                paper.document.sha256,
                case_id=paper.order.case_id,
                meeting_id=paper.order.meeting_id,
                party_id=paper.order.party_id,
                round_id=paper.order.round_id,
            )
            for paper in papers
        ],
    )


def write_all(store: Store, batch: Batch, folder: Path, *, actor: Actor) -> PapersDone:
    """Write and register a batch where nobody watches; raise what stopped the first paper."""
    done = PapersDone()
    for _ in write(batch, folder, done):
        pass
    # What was written is noted also when one failed, so that it is known as ours the next time.
    if done.written:
        store.write(register_papers, actor=actor, papers=tuple(done.written))
    if done.failed:
        raise done.failed[0].error
    return done
