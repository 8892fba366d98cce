# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What each paper says, as frozen values: queries gather them, writers make documents of them."""

from totrinn_db.domain.papers.agenda import AgendaLine, AgendaPaper, PreMeeting
from totrinn_db.domain.papers.case_paper import (
    CasePaper,
    PaperSection,
    ProcessStep,
    RoundSummary,
)
from totrinn_db.domain.papers.letter import AnchoringLetter
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
from totrinn_db.domain.papers.protocol import (
    AttendanceLine,
    Correction,
    Disqualified,
    ExtractPaper,
    FollowUpLine,
    ProtocolItem,
    ProtocolPaper,
)
from totrinn_db.domain.papers.reply_form import ReplyForm, form_for

Paper = AgendaPaper | CasePaper | AnchoringLetter | ReplyForm | ProtocolPaper | ExtractPaper

__all__ = [
    "AgendaLine",
    "AgendaPaper",
    "AnchoredWording",
    "AnchoringLetter",
    "AttendanceLine",
    "CasePaper",
    "Contact",
    "Correction",
    "Disqualified",
    "EarlierTreatment",
    "ExtractPaper",
    "FollowUpLine",
    "Letterhead",
    "MeetingFacts",
    "Paper",
    "PaperSection",
    "PartyConsequence",
    "PartyStanding",
    "PreMeeting",
    "ProcessStep",
    "ProtocolItem",
    "ProtocolPaper",
    "ReplyForm",
    "RoundSummary",
    "Signature",
    "Statement",
    "form_for",
    "treatment_of",
]
