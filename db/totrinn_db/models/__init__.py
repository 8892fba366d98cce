# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The rows. Importing this package registers every table; order of files follows the needs."""

from totrinn_db.models.agenda import AgendaItem, Attendee, PartyWord, Preparation, Statement
from totrinn_db.models.anchoring import Anchoring, AnchoringRound, SentPaper
from totrinn_db.models.bodies import Body, Membership, Person, Representation, StandingItem
from totrinn_db.models.cases import (
    Attachment,
    AttachmentData,
    Case,
    CaseConsequence,
    CaseSection,
    Wording,
)
from totrinn_db.models.communities import (
    CaseClass,
    CasePath,
    Community,
    NumberSeries,
    OwnTemplate,
    SectionKind,
)
from totrinn_db.models.decisions import Decision, FollowUp, RollOut
from totrinn_db.models.documents import Document
from totrinn_db.models.evidence import Evidence
from totrinn_db.models.exemptions import Exemption, ItemExemption, LegalBasis
from totrinn_db.models.history import Change, Event
from totrinn_db.models.meetings import Correction, Meeting
from totrinn_db.models.own_meetings import Briefing, OwnMeeting, OwnMeetingRule
from totrinn_db.models.parties import Party, Region, RegionMember
from totrinn_db.models.planning import CasePlan

__all__ = [
    "AgendaItem",
    "Anchoring",
    "AnchoringRound",
    "Attachment",
    "AttachmentData",
    "Attendee",
    "Body",
    "Briefing",
    "Case",
    "CaseClass",
    "CaseConsequence",
    "CasePath",
    "CasePlan",
    "CaseSection",
    "Change",
    "Community",
    "Correction",
    "Decision",
    "Document",
    "Event",
    "Evidence",
    "Exemption",
    "FollowUp",
    "ItemExemption",
    "LegalBasis",
    "Meeting",
    "Membership",
    "NumberSeries",
    "OwnMeeting",
    "OwnMeetingRule",
    "OwnTemplate",
    "Party",
    "PartyWord",
    "Person",
    "Preparation",
    "Region",
    "RegionMember",
    "Representation",
    "RollOut",
    "SectionKind",
    "SentPaper",
    "StandingItem",
    "Statement",
    "Wording",
]
