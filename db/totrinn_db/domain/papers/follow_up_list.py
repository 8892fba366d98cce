# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What decisions have set in motion and how it goes (oppfølgingsliste), as a paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.follow_ups import Light, PartyProgress
from totrinn_db.domain.papers.parts import Letterhead, MeetingFacts


@dataclass(frozen=True, slots=True)
class FollowUpEntry:
    """One thing to be done, with the case and the meeting that it comes from.

    `number` is the number that the case had there; it is '' and `decided_on` None where the
    follow-up belongs to the case alone. `note` says why where it is stopped. `progress` tells
    how far each party has come, where they were asked. `exempt` and `title_exempt` are the legal
    bases that exempt it and the title of its case from public access, or ''.
    """

    what: str
    responsible: str
    light: Light
    title: str
    reference: str
    body_short: str
    number: str = ""
    decided_on: date | None = None
    due: date | None = None
    done_on: date | None = None
    note: str = ""
    progress: tuple[PartyProgress, ...] = ()
    exempt: str = ""
    title_exempt: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpList:
    """The follow-ups of all bodies, of one, or those that a meeting of one looks through.

    `body` is '' for all. `since` is the day of the meeting before, from which on what was done
    is listed too.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.FOLLOW_UP_LIST

    letterhead: Letterhead
    written_on: date
    entries: tuple[FollowUpEntry, ...]
    body: str = ""
    body_short: str = ""
    meeting: MeetingFacts | None = None
    since: date | None = None
