# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.exemptions import ItemMarks
from totrinn_db.domain.meetings import (
    Attendance,
    ItemKind,
    MeetingState,
    Outcome,
    StandingKind,
    WayOn,
)
from totrinn_db.domain.parties import Side
from totrinn_db.domain.quorum import Quorum
from totrinn_db.domain.verdict import Refused, Verdict
from totrinn_db.domain.views.access import PartMark
from totrinn_db.domain.views.cases import CaseName, Choice


@dataclass(frozen=True, slots=True)
class MeetingName:
    """How a meeting is called: `SSU 3/26`, its date and its body."""

    id: str
    label: str
    on: date
    body_id: str
    body: str


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the list of meetings. `prepares` tells that it is a pre-meeting."""

    name: MeetingName
    state: MeetingState
    starts_at: time
    ends_at: time
    place: str
    items: int
    decisions: int
    discussions: int
    papers_due: date
    blocked: int
    prepares: bool = False


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement for the record, literally."""

    id: str
    party_id: str
    party: str
    text: str


@dataclass(frozen=True, slots=True)
class ItemView:
    """One line of the agenda.

    `verdict` is what the guards say of the item: why it cannot be called to decision, and the
    remedies. `outcomes` are those that may be recorded for its kind. `starts_at` follows from
    the minutes of the items before; `is_past_end` marks what no longer fits the meeting.
    `treatment` counts as papers do: first, second, or 0 where a case is treated only once.
    `marks` are the item's own marks of what is exempt from public access, and `exempt` what they
    and those of its case come to.
    """

    id: str
    case: CaseName | None
    kind: ItemKind
    standing: StandingKind | None
    title: str
    number: str
    starts_at: time
    minutes: int
    is_past_end: bool
    presenter: str
    supplement: int
    verdict: Verdict
    answered: int
    counted: int
    deadline: date | None
    fast_track_by: str
    fast_track_reason: str
    proposal: str
    anchored_wording: str
    notes: str
    outcome: Outcome | None
    outcomes: tuple[Outcome, ...]
    wording: str
    reason: str
    votes: str
    way_on: WayOn | None
    statements: tuple[StatementView, ...]
    kept_by: str
    kept_reason: str
    is_carried: bool
    version: int
    treatment: int = 0
    exempt: ItemMarks = ItemMarks()
    marks: tuple[PartMark, ...] = ()
    impartiality: str = ""

    def mark(self, part: str) -> PartMark | None:
        """Give the mark that a part of the treatment has of its own, if it is exempt."""
        return next((mark for mark in self.marks if mark.part == part), None)

    def exempt_under(self, part: str) -> str:
        """Name the legal basis that a part of the treatment is marked with, or nothing."""
        mark = self.mark(part)
        return mark.basis if mark is not None else ""


@dataclass(frozen=True, slots=True)
class AttendeeView:
    """One member at the meeting; `speaks_for` names the parties the member represents."""

    membership_id: str
    person: str
    title: str
    organisation: str
    role: MemberRole
    side: Side
    speaks_for: tuple[str, ...]
    attendance: Attendance
    deputy: str
    from_item_id: str | None
    to_item_id: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date of the meeting: `kind` is reporting, answers, papers or meeting."""

    kind: str
    on: date
    count: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case that can be put on the agenda, as what, and where it stands."""

    case: CaseName
    kind: ItemKind
    verdict: Verdict
    answered: int
    counted: int
    treatment: int = 0


@dataclass(frozen=True, slots=True)
class PreparationView:
    """What a pre-meeting notes of an item of its main meeting, and who speaks for it."""

    item_id: str
    notes: str
    spokesperson: str


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A dated addition to the approved protocol, and the legal basis that exempts it, if any."""

    id: str
    on: date
    by: str
    text: str
    basis_id: str | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class MeetingView:
    """Everything the page of one meeting shows.

    `blockers` are what stops the notice, by item id. `main_meeting` is the meeting that this one
    prepares, `main_items` the agenda that it inherits, and `preparations` what it notes of them.
    `supplements` are the days on which
    supplements to the notice were sent; an item on a later one is not sent yet.
    """

    name: MeetingName
    version: int
    state: MeetingState
    starts_at: time
    ends_at: time
    place: str
    link: str
    chair: str
    minute_taker: str
    impartiality: str
    agenda_version: int
    called_on: date | None
    short_notice_reason: str
    cancel_reason: str
    items: tuple[ItemView, ...]
    attendees: tuple[AttendeeView, ...]
    quorum: Quorum
    deadlines: tuple[Deadline, ...]
    candidates: tuple[Candidate, ...]
    may_call: Verdict
    blockers: tuple[tuple[str, Refused], ...]
    minutes_planned: int
    minutes_available: int
    next_state: MeetingState | None
    lift_to: tuple[Choice, ...]
    parties: tuple[Choice, ...]
    next_meeting: str
    main_meeting: MeetingName | None = None
    main_items: tuple[ItemView, ...] = ()
    protocol_approved_on: date | None = None
    corrections: tuple[CorrectionView, ...] = ()
    supplements: tuple[date, ...] = ()
    preparations: tuple[PreparationView, ...] = ()

    @property
    def not_noted(self) -> tuple[str, ...]:
        """The memberships whose attendance is not noted yet."""
        return tuple(
            each.membership_id for each in self.attendees if each.attendance is Attendance.UNKNOWN
        )

    @property
    def open_supplement(self) -> int:
        """The number of the supplement that has items and is not sent yet, or 0."""
        newest = max((item.supplement for item in self.items), default=0)
        return newest if newest > len(self.supplements) else 0
