# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.lacking import CaseLack
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.verdict import Verdict
from totrinn_db.domain.views.access import PartMark


@dataclass(frozen=True, slots=True)
class CaseName:
    """How a case is called. `number` is its newest meeting number, such as `SSU 9/26`, or ''."""

    id: str
    reference: str
    number: str
    title: str

    @property
    def label(self) -> str:
        """The number if it has one, else the reference, and the title."""
        return f"{self.number or self.reference} {self.title}"


@dataclass(frozen=True, slots=True)
class NextDate:
    """The next date that matters to a case. `kind` is deadline, meeting, papers or review."""

    kind: str
    on: date
    text: str = ""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list of cases.

    `answered` of `counted` parties; both 0 before anchoring. `lacking` is the verdict on a
    decision today: why it could not be made; `lack` is what has to be done, by whom.
    """

    name: CaseName
    phase: Phase
    steps: tuple[StepKind, ...]
    step_index: int
    origin: str
    body_id: str
    body: str
    officer: str
    class_name: str
    is_economic: bool
    answered: int
    counted: int
    objections: int
    open_conditions: int
    round_number: int
    deadline: date | None
    next_date: NextDate | None
    placed_on: str
    lacking: Verdict
    missing_sections: int
    lack: CaseLack | None = None


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of the stepper. `state` is done, current or todo.

    An estimate is made without `unknown_plans` of the `asked_plans` meeting plans of the parties.
    """

    kind: StepKind
    state: str
    on: date | None = None
    meeting: str = ""
    is_estimate: bool = False
    unknown_plans: int = 0
    asked_plans: int = 0


@dataclass(frozen=True, slots=True)
class SectionView:
    """One section of the case paper as the editor shows it. `version` is 0 before it is written.

    `exempt_under` and `exempt` are the id and the name of the legal basis that exempts it from
    public access.
    """

    key: str
    name: str
    help: str
    text: str
    is_required: bool
    is_filled: bool
    version: int
    exempt_under: str | None = None
    exempt: str = ""


@dataclass(frozen=True, slots=True)
class WordingView:
    """The proposed decision today, and whether it is locked."""

    id: str
    number: int
    text: str
    short_fingerprint: str
    is_frozen: bool
    made_on: date
    version: int


@dataclass(frozen=True, slots=True)
class ConsequenceView:
    """What the case means for one party. `amount` is whole kroner a year."""

    party_id: str
    party: str
    text: str
    amount: int | None
    version: int


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """A file that belongs to the case. `size` is in bytes."""

    id: str
    name: str
    title: str
    size: int
    exempt_under: str | None = None
    exempt: str = ""


@dataclass(frozen=True, slots=True)
class TreatmentView:
    """One treatment of the case in a meeting."""

    item_id: str
    meeting_id: str
    meeting: str
    meeting_state: MeetingState
    on: date
    kind: ItemKind
    number: str
    outcome: Outcome | None
    wording: str
    notes: str
    fast_track_by: str
    fast_track_reason: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything the page of one case shows, answers and history apart.

    The verdicts tell which acts are possible now and why not: `may_send` for anchoring,
    `may_edit_wording` for typing in the proposal. `marks` are of the parts that are neither
    sections nor files, and are exempt from public access.
    """

    row: CaseRow
    version: int
    class_id: str
    path_id: str
    path_name: str
    channel: str
    reported_on: date | None
    journal_reference: str
    archive_reference: str
    municipal_officer: str
    trust_officer: str
    spokesperson: str
    patient_groups: tuple[str, ...]
    themes: tuple[str, ...]
    municipal_level: Level | None
    trust_level: Level | None
    recommends_only: bool
    phase_reason: str
    steps: tuple[StepView, ...]
    sections: tuple[SectionView, ...]
    wording: WordingView
    consequences: tuple[ConsequenceView, ...]
    attachments: tuple[AttachmentView, ...]
    treatments: tuple[TreatmentView, ...]
    may_send: Verdict
    may_edit_wording: Verdict
    earliest_decision: date | None
    earliest_meeting: str
    suggested_deadline: date
    marks: tuple[PartMark, ...] = ()

    def mark(self, part: str) -> PartMark | None:
        """Give the mark of a part that is no section and no file, if it is exempt."""
        return next((mark for mark in self.marks if mark.part == part), None)


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a list to choose from."""

    id: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CaseChoices:
    """What the form for a new case offers, in the order to show it."""

    classes: tuple[Choice, ...]
    paths: tuple[Choice, ...]
    bodies: tuple[Choice, ...]
    origins: tuple[Choice, ...]
    patient_groups: tuple[str, ...]
