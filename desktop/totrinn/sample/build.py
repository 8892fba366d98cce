# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Builds the sample: a database that the window opens, and the papers of its main case."""

from __future__ import annotations

import uuid
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from totrinn.progress import Progress
from totrinn.sample.clock import SampleClock
from totrinn.sample.days import sample_days
from totrinn.sample.diary import Diary
from totrinn.sample.papers import SamplePapers
from totrinn.sample.people import Names
from totrinn.sample.setup import set_the_scene
from totrinn.sample.story import Story
from totrinn.sample.words import load_words
from totrinn.texts import Texts
from totrinn_db.domain.reference import CommunityReference
from totrinn_db.domain.views.cases import CaseView
from totrinn_db.holidays_no import norwegian_calendar
from totrinn_db.queries import cases as case_queries
from totrinn_db.store import Store
from totrinn_db.work import Actor

DATABASE_NAME = "totrinn-eksempel.sqlite"


@dataclass(frozen=True)
class Sample:
    """What was built. `documents` are kind, path and language of each paper."""

    database: Path
    community: str
    parties: int
    case: CaseView
    documents: tuple[dict[str, str], ...]
    case_ids: Mapping[str, str]
    meeting_ids: Mapping[str, str]

    def as_json(self) -> dict[str, Any]:
        """Say it as the command line promises."""
        decided = next(t for t in reversed(self.case.treatments) if t.outcome is not None)
        return {
            "database": str(self.database),
            "community": self.community,
            "parties": self.parties,
            "case": {
                "id": self.case.row.name.reference,
                "title": self.case.row.name.title,
                "phase": self.case.row.phase.value,
            },
            "outcome": decided.outcome and decided.outcome.value,
            "documents": list(self.documents),
        }

    def lines(self, texts: Texts) -> list[str]:
        """Say it to a person."""
        return [
            texts.word("command_line.sample_built", parties=self.parties, path=self.database),
            f"{self.case.row.name.label}: {texts.label(self.case.row.phase)}",
            *(document["path"] for document in self.documents),
        ]


def build(
    place: Path,
    *,
    community: CommunityReference,
    papers: Path | None = None,
    today: date | None = None,
) -> Generator[Progress, None, Sample]:
    """Build the sample at a place, step by step; the generator returns a Sample.

    Papers are written into the folder `papers`, or not at all.
    """
    days = sample_days(today or date.today(), norwegian_calendar())
    clock = SampleClock(days.reported)
    store = Store.create(str(place), installation_id=str(uuid.uuid4()), clock=clock, copies=False)
    try:
        words = load_words(
            community.language, community,
            start=days.start, review=days.review,
        )  # fmt: skip
        names = Names()
        actor = Actor(str(uuid.uuid4()), names.next(), words("people.secretary_title"))
        diary = Diary(store, clock, actor)
        yield Progress(0, 1, words("progress.setup"))
        scene = set_the_scene(diary, community, words, names)
        writer = SamplePapers(store, papers, actor)
        story = Story(diary, scene, words, names, days, community.language, writer)
        story.write_down()
        for done, _ in enumerate(diary.play(), start=1):
            yield Progress(done, max(done, diary.total), words("progress.cases"))
        case = store.read(case_queries.case_view, story.case_ids["main"])
        return Sample(
            place, community.id, scene.counted, case, writer.documents,
            story.case_ids, story.meeting_ids,
        )  # fmt: skip
    finally:
        store.close()


def free_place(folder: Path) -> Path:
    """Name a database file that is not there yet; an older sample is left as it is."""
    first = folder / DATABASE_NAME
    numbered = (first.with_stem(f"{first.stem}-{n}") for n in range(2, 1000))
    return next(path for path in (first, *numbered) if not path.exists())
