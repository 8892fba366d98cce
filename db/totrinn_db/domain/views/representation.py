# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of who speaks for whom, and of what a representative carries home and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.representation import CoverageWarning
from totrinn_db.domain.views.cases import CaseName, Choice
from totrinn_db.domain.views.meetings import MeetingName


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """One person in a body, and the names of the parties that he or she speaks for there."""

    membership_id: str
    person_id: str
    person: str
    title: str
    role: MemberRole
    speaks_for: tuple[str, ...]
    since: date | None
    until: date | None
    has_ended: bool


@dataclass(frozen=True, slots=True)
class BodyVoices:
    """The representation in one body, and what should be mended there."""

    body_id: str
    body: str
    voices: tuple[VoiceRow, ...]
    warnings: tuple[CoverageWarning, ...]
    spoken_for: int
    parties: int


@dataclass(frozen=True, slots=True)
class HomeRow:
    """One case that is out, at one of the parties that a representative speaks for.

    `own_meeting` is the party's next meeting that can treat it in time, if one is known.
    """

    case: CaseName
    round_id: str
    anchoring_id: str
    party_id: str
    party: str
    status: AnchoringStatus
    deadline: date
    planned_organ: str
    planned_on: date | None
    own_meeting: OwnMeeting | None

    @property
    def is_answered(self) -> bool:
        """Tell whether the party has given its answer."""
        return self.status.meaning.is_answer


@dataclass(frozen=True, slots=True)
class BriefingRow:
    """Whether one party has been told after a meeting, by whom and when."""

    party_id: str
    party: str
    told_on: date | None
    told_by: str


@dataclass(frozen=True, slots=True)
class MeetingBriefings:
    """A held meeting, the cases it treated, and who of the represented parties has been told."""

    meeting: MeetingName
    cases: tuple[CaseName, ...]
    rows: tuple[BriefingRow, ...]

    @property
    def told(self) -> int:
        """Count the parties that have been told."""
        return sum(row.told_on is not None for row in self.rows)


@dataclass(frozen=True, slots=True)
class MyParties:
    """All that one representative carries. `people` are those who speak for somebody."""

    people: tuple[Choice, ...]
    person_id: str
    person: str
    bodies: tuple[str, ...]
    parties: tuple[str, ...]
    rows: tuple[HomeRow, ...]
    meetings: tuple[MeetingBriefings, ...]
