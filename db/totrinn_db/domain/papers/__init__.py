# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What each paper says, as frozen values: queries gather them, writers make documents of them."""

from totrinn_db.domain.papers.agenda import AgendaLine, AgendaPaper, PreMeeting, Supplement
from totrinn_db.domain.papers.anchoring_status import AnchoringStatusPaper
from totrinn_db.domain.papers.annual_report import AnnualReport
from totrinn_db.domain.papers.case_paper import (
    CasePaper,
    PaperSection,
    ProcessStep,
    RoundSummary,
)
from totrinn_db.domain.papers.case_template import CASE_FIELD_OF_ROW, CaseField, CaseTemplate
from totrinn_db.domain.papers.follow_up_list import FollowUpEntry, FollowUpList
from totrinn_db.domain.papers.letter import AnchoringLetter
from totrinn_db.domain.papers.local_kit import LocalCaseKit, kit_for
from totrinn_db.domain.papers.meeting_book import (
    AttachedFile,
    BookCase,
    LateItems,
    MeetingBook,
)
from totrinn_db.domain.papers.parts import (
    AnchoredWording,
    Contact,
    EarlierTreatment,
    Letterhead,
    MeetingFacts,
    PartyConsequence,
    PartyStanding,
    Signature,
    Statement,
    treatment_of,
)
from totrinn_db.domain.papers.progress_plan import ProgressPlanPaper
from totrinn_db.domain.papers.protocol import (
    AttendanceLine,
    Correction,
    ExtractPaper,
    FollowUpLine,
    ProtocolItem,
    ProtocolPaper,
)
from totrinn_db.domain.papers.publishing import PublishingIndex
from totrinn_db.domain.papers.reply_form import ReplyForm, form_for
from totrinn_db.domain.papers.yearly_wheel import TriedPlan, YearlyWheelPaper

Paper = (
    AgendaPaper
    | CasePaper
    | MeetingBook
    | AnchoringLetter
    | ReplyForm
    | LocalCaseKit
    | AnchoringStatusPaper
    | ProtocolPaper
    | ExtractPaper
    | FollowUpList
    | CaseTemplate
    | ProgressPlanPaper
    | PublishingIndex
    | AnnualReport
    | YearlyWheelPaper
)

__all__ = [
    "CASE_FIELD_OF_ROW",
    "AgendaLine",
    "AgendaPaper",
    "AnchoredWording",
    "AnchoringLetter",
    "AnchoringStatusPaper",
    "AnnualReport",
    "AttachedFile",
    "AttendanceLine",
    "BookCase",
    "CaseField",
    "CasePaper",
    "CaseTemplate",
    "Contact",
    "Correction",
    "EarlierTreatment",
    "ExtractPaper",
    "FollowUpEntry",
    "FollowUpLine",
    "FollowUpList",
    "LateItems",
    "Letterhead",
    "LocalCaseKit",
    "MeetingBook",
    "MeetingFacts",
    "Paper",
    "PaperSection",
    "PartyConsequence",
    "PartyStanding",
    "PreMeeting",
    "ProcessStep",
    "ProgressPlanPaper",
    "ProtocolItem",
    "ProtocolPaper",
    "PublishingIndex",
    "ReplyForm",
    "RoundSummary",
    "Signature",
    "Statement",
    "TriedPlan",
    "YearlyWheelPaper",
    "Supplement",
    "form_for",
    "kit_for",
    "treatment_of",
]
