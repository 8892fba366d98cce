# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The notice of a meeting with its agenda (møteinnkalling med saksliste)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.exemptions import ItemMarks
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.papers.parts import Letterhead, MeetingFacts, Signature
from totrinn_db.domain.process import FastTrack


@dataclass(frozen=True, slots=True)
class PreMeeting:
    """A meeting that one side holds before the meeting."""

    name: str
    start: datetime
    place: str = ""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item. `number` is written as the body does, without prefix, or ''.

    `treatment` is 1 or 2 in a two-step path, else 0 (see `treatment_of`). In a whole agenda
    `supplement` tells on which supplement to the notice it came, 0 for the notice itself.
    `marks` tell what of it is exempt from public access.
    """

    number: str
    title: str
    kind: ItemKind
    treatment: int = 0
    start: time | None = None
    responsible: str = ""
    fast_track: FastTrack | None = None
    supplement: int = 0
    reference: str = ""
    marks: ItemMarks = ItemMarks()


@dataclass(frozen=True, slots=True)
class Supplement:
    """Which supplement to the notice a paper is, and when the notice and the last one were sent."""

    number: int
    notice_on: date
    previous_on: date | None = None


@dataclass(frozen=True, slots=True)
class AgendaPaper:
    """All that the notice says. `to` and `copies` are groups or names, as written.

    With `to` empty it is addressed to the members of the body. The signatures are the leader
    and the deputy leader, one from each side. `supplement` is given where the paper lists only
    what came after the notice. `is_public` tells the version for everybody.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.AGENDA

    letterhead: Letterhead
    meeting: MeetingFacts
    written_on: date
    lines: tuple[AgendaLine, ...]
    to: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    pre_meetings: tuple[PreMeeting, ...] = ()
    absence_to: str = ""
    absence_by: date | None = None
    archive_number: str = ""
    short_notice_reason: str = ""
    supplement: Supplement | None = None
    signatures: tuple[Signature, ...] = ()
    is_public: bool = False
