# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is published of a case, a meeting or a year (publiseringspakke), and the list of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.exemptions import LeftOut
from totrinn_db.domain.papers.agenda import AgendaPaper
from totrinn_db.domain.papers.case_paper import CasePaper
from totrinn_db.domain.papers.meeting_book import MeetingBook
from totrinn_db.domain.papers.omissions import Omission, omissions
from totrinn_db.domain.papers.parts import Letterhead, MeetingFacts
from totrinn_db.domain.papers.protocol import ExtractPaper, ProtocolPaper


class PublicScope(StrEnum):
    """What a pack is about."""

    CASE = "case"
    MEETING = "meeting"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class PublicFile:
    """A file of a case that is public, with its number among the attachments of the case."""

    paper: CasePaper
    number: int
    title: str
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class PublicMeeting:
    """What a meeting gives to a pack. Papers are whole here, with the marks of their parts."""

    meeting: MeetingFacts
    papers: tuple[AgendaPaper | CasePaper | MeetingBook | ProtocolPaper | ExtractPaper, ...]
    files: tuple[PublicFile, ...] = ()

    def left_out(self) -> Iterator[Omission]:
        """Give each part that the public does not get, with its case."""
        for paper in self.papers:
            yield from omissions(paper)


@dataclass(frozen=True, slots=True)
class PublicPack:
    """All that a pack is made of. `case_id` and `meeting_id` tell what it belongs to."""

    scope: PublicScope
    letterhead: Letterhead
    written_on: date
    year: int
    meetings: tuple[PublicMeeting, ...]
    case_id: str | None = None
    meeting_id: str | None = None

    @property
    def count(self) -> int:
        """Count the files that are published, the list of them aside."""
        return sum(len(each.papers) + len(each.files) for each in self.meetings)

    def left_out(self) -> tuple[Omission, ...]:
        """List what the public does not get, once each."""
        found: dict[tuple[str, LeftOut], Omission] = {}
        for each in self.meetings:
            for subject, part in each.left_out():
                # Both treatments of a case print the same parts.
                found.setdefault((subject.key, part), (subject, part))
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class IndexLink:
    """A published file: what it is, and where it lies beside the list."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class IndexGroup:
    """The files of one meeting."""

    title: str
    links: tuple[IndexLink, ...]


@dataclass(frozen=True, slots=True)
class PublishingIndex:
    """The list of what was published and what was left out; `title` names case, meeting or year.

    Each part that was left out is told by the case, the part and the legal basis.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.PUBLISHING_INDEX

    letterhead: Letterhead
    title: str
    written_on: date
    groups: tuple[IndexGroup, ...]
    omitted: tuple[tuple[str, str, str], ...] = ()
