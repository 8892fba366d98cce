# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""All papers of one meeting in one file (samlet møtebok): the agenda, then each case in turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.papers.agenda import AgendaLine, AgendaPaper
from totrinn_db.domain.papers.case_paper import CasePaper
from totrinn_db.domain.papers.parts import Letterhead, MeetingFacts


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that belongs to a case. It is named with its fingerprint, and stays a file."""

    title: str
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BookCase:
    """A case of the book with the files that belong to it, in their order."""

    paper: CasePaper
    files: tuple[AttachedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class LateItems:
    """What came onto the agenda after the notice."""

    supplement: int
    sent_on: date | None
    lines: tuple[AgendaLine, ...]


@dataclass(frozen=True, slots=True)
class MeetingBook:
    """All that the book says. `agenda` has every item, also those that came on supplements.

    `is_public` tells the version for everybody.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.MEETING_BOOK

    agenda: AgendaPaper
    written_on: date
    cases: tuple[BookCase, ...]
    late: tuple[LateItems, ...] = ()
    is_public: bool = False

    @property
    def letterhead(self) -> Letterhead:
        """The sender is that of the notice."""
        return self.agenda.letterhead

    @property
    def meeting(self) -> MeetingFacts:
        """The meeting is that of the notice."""
        return self.agenda.meeting
