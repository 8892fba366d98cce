# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The decision protocol of a meeting, and the extract of one case from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.exemptions import ItemMarks
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome, StandingKind, WayOn
from totrinn_db.domain.papers.parts import (
    AnchoredWording,
    EarlierTreatment,
    Letterhead,
    MeetingFacts,
    Signature,
    Statement,
)
from totrinn_db.domain.process import FastTrack
from totrinn_db.domain.quorum import Quorum


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One person at the meeting, or one who should have been there.

    `role` is the role in the body as written. `deputy` names the one who came instead when
    `attendance` is DEPUTY. `remark` holds from and to which item.
    """

    name: str
    role: str
    attendance: Attendance
    function: str = ""
    represents: tuple[str, ...] = ()
    deputy: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ProtocolItem:
    """One item as it was treated.

    `proposal` is what was sent out, `wording` what was adopted or concluded. `anchored` is
    the wording that the parties answered; the writers compare it with `wording`. `next_on` is
    the deadline for answers, or the meeting it comes back to. `adopted_for` names the parties of
    a decision that holds for some only, and `not_bound` those it does not hold for. `lifted_to`
    names a body. `impartiality` tells who stood aside in it, and why. `supplement` tells on which
    supplement to the notice it came, if on any.
    `marks` tell what of it is exempt from public access.
    """

    number: str
    title: str
    kind: ItemKind
    outcome: Outcome | None
    treatment: int = 0
    standing: StandingKind | None = None
    reference: str = ""
    proposal: str = ""
    notes: str = ""
    impartiality: str = ""
    wording: str = ""
    reason: str = ""
    votes: str = ""
    recommends_only: bool = False
    statements: tuple[Statement, ...] = ()
    adopted_for: tuple[str, ...] = ()
    not_bound: tuple[str, ...] = ()
    way_on: WayOn | None = None
    lifted_to: str = ""
    deadline: date | None = None
    anchored: AnchoredWording | None = None
    kept_by: str = ""
    kept_reason: str = ""
    fast_track: FastTrack | None = None
    supplement: int = 0
    marks: ItemMarks = ItemMarks()


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """What a decision set in motion. `exempt` is the legal basis that exempts it, or ''."""

    what: str
    responsible: str
    due: date | None = None
    number: str = ""
    exempt: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A dated addition to an approved protocol; `exempt` is the legal basis that exempts it."""

    on: date
    by: str
    text: str
    exempt: str = ""


@dataclass(frozen=True, slots=True)
class ProtocolPaper:
    """All that the protocol says. It is preliminary until `approved_on` is given.

    `impartiality` is what was written down on the matter for the whole meeting, in free words.
    Where the meeting had a closed item the public version is without it, and
    `impartiality_exempt` names the legal basis; what is tied to an item goes with the item.
    `content_hash` is that of the content that was locked; it is empty before. `is_public` tells the
    version for everybody.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.PROTOCOL

    letterhead: Letterhead
    meeting: MeetingFacts
    items: tuple[ProtocolItem, ...]
    attendance: tuple[AttendanceLine, ...]
    quorum: Quorum
    chair: str = ""
    minute_taker: str = ""
    secretariat: tuple[str, ...] = ()
    impartiality: str = ""
    impartiality_exempt: str = ""
    follow_ups: tuple[FollowUpLine, ...] = ()
    corrections: tuple[Correction, ...] = ()
    next_meeting: datetime | None = None
    approved_on: date | None = None
    archive_number: str = ""
    signatures: tuple[Signature, ...] = ()
    content_hash: str = ""
    is_public: bool = False


@dataclass(frozen=True, slots=True)
class ExtractPaper:
    """One case out of a protocol (saksutskrift), with the history of its treatments."""

    kind: ClassVar[DocumentKind] = DocumentKind.EXTRACT

    letterhead: Letterhead
    meeting: MeetingFacts
    item: ProtocolItem
    written_on: date
    history: tuple[EarlierTreatment, ...] = ()
    recipients: tuple[str, ...] = ()
    secretary: str = ""
    archive_number: str = ""
    approved_on: date | None = None
    is_public: bool = False
