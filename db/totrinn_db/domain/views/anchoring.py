# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of anchoring."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource, Level, RoundState
from totrinn_db.domain.consensus import Assessment, Lack
from totrinn_db.domain.lacking import CaseLack
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.sent_papers import PaperChanges
from totrinn_db.domain.verdict import Verdict
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.views.history import HistoryRow
from totrinn_db.domain.wording import Run
from totrinn_db.domain.wording_answers import WordingAnswers


@dataclass(frozen=True, slots=True)
class ToldParty:
    """A party that was told of a case at home: after which meeting, when and by whom."""

    party_id: str
    party: str
    meeting: str
    on: date
    by: str


@dataclass(frozen=True, slots=True)
class AnchoringRow:
    """One party in one round. `lack` tells why the answer does not carry a decision yet.

    `status` is as of today: a party that was asked and is past the deadline is `NO_ANSWER`.
    `is_planned_late` flags a treatment at home that lies after the deadline.
    """

    id: str
    party_id: str
    party: str
    party_kind: PartyKind
    region: str
    status: AnchoringStatus
    lack: Lack | None
    is_counted: bool
    language: Language
    sent_to: str
    planned_organ: str
    planned_on: date | None
    is_planned_late: bool
    answered_on: date | None
    organ: str
    level: Level | None
    archive_number: str
    text: str
    answered_by: str
    capacity: str
    source: AnswerSource | None
    confirmed: bool
    wants_statement: bool
    new_date: date | None
    condition_met: bool
    condition_note: str
    registered_by: str
    registered_on: date | None
    note: str
    version: int
    told: ToldParty | None = None


@dataclass(frozen=True, slots=True)
class RoundView:
    """One anchoring round with all its parties, alphabetically.

    `paper_changes` names what of the case paper is not as it was sent, the wording apart.
    """

    id: str
    number: int
    step: StepKind
    state: RoundState
    wording: str
    wording_number: int
    short_fingerprint: str
    sent_on: date
    sent_by: str
    deadline: date
    closed_on: date | None
    kept_by: str
    kept_reason: str
    paper_changes: PaperChanges
    rows: tuple[AnchoringRow, ...]
    assessment: Assessment
    readiness: Verdict
    lack: CaseLack | None = None


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One party's answer in one round, with all that was done to it, the newest first.

    `own_meeting` is the next meeting at home that can treat the case before the deadline;
    `knows_meetings` is false where nobody knows when the party meets.
    """

    case: CaseName
    row: AnchoringRow
    deadline: date
    may_answer: bool
    own_meeting: OwnMeeting | None
    knows_meetings: bool
    history: tuple[HistoryRow, ...]


@dataclass(frozen=True, slots=True)
class CaseAnchoring:
    """The rounds of a case, newest first, and how today's wording differs from the newest.

    `told` are the parties that have been told of the case at home, alphabetically. `wordings`
    tells whose answers rest on which version of the wording.
    """

    case: CaseName
    rounds: tuple[RoundView, ...]
    may_send: Verdict
    suggested_deadline: date
    counted_parties: int
    difference: tuple[Run, ...]
    wordings: WordingAnswers
    told: tuple[ToldParty, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterPreview:
    """Who gets a letter, in which language, and what is not known about the receiver."""

    party_id: str
    party: str
    language: Language
    sent_to: str
    has_contact: bool


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """One case of the matrix."""

    case: CaseName
    deadline: date
    is_ready: bool
    is_economic: bool
    answered: int
    counted: int
    round_number: int
    days_left: int


class MatrixCell(NamedTuple):
    """One party's standing in one case; `anchoring_id` is '' where the party was not asked."""

    anchoring_id: str
    status: AnchoringStatus
    lack: Lack | None
    detail: str = ""
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One party: its cells in the order of the columns."""

    party_id: str
    party: str
    party_kind: PartyKind
    region: str
    cells: tuple[MatrixCell, ...]
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Parties by cases. Rows are grouped by region (trusts under their own), alphabetical.

    `mine` are the parties that the person who looks speaks for.
    """

    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    missing: int
    overdue: int
    mine: frozenset[str] = frozenset()
