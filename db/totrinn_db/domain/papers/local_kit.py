# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A local case paper for one party (lokal saksmappe), ready for its own case system."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.papers.case_paper import PaperSection
from totrinn_db.domain.papers.letter import AnchoringLetter
from totrinn_db.domain.papers.parts import (
    AnchoredWording,
    Contact,
    EarlierTreatment,
    Letterhead,
    PartyConsequence,
)
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import StepKind


@dataclass(frozen=True, slots=True)
class LocalCaseKit:
    """All that the local paper of one party says.

    `own_meeting` is the party's meeting that can treat the case in time, if one is known.
    `sections` are those of the case paper. `text_language` is the language that the case itself
    is written in, where it may differ from the party's. `reply_code` is what the answer is
    marked with, or ''.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.LOCAL_CASE_KIT

    letterhead: Letterhead
    body: str
    body_short: str
    party: str
    party_kind: PartyKind
    written_on: date
    title: str
    reference: str
    wording: AnchoredWording
    deadline: date
    step: StepKind = StepKind.ANCHORING
    text_language: Language | None = None
    number: str = ""
    case_class: str = ""
    recommends_only: bool = False
    minimum_level: Level | None = None
    own_meeting: OwnMeeting | None = None
    decision_on: date | None = None
    discussed: EarlierTreatment | None = None
    sections: tuple[PaperSection, ...] = ()
    consequence: PartyConsequence | None = None
    contact: Contact | None = None
    attachments: tuple[str, ...] = ()
    reply_code: str = ""
    attachment_bases: tuple[str, ...] = ()
    consequence_exempt: str = ""
    title_exempt: str = ""
    wording_exempt: str = ""


def kit_for(
    letter: AnchoringLetter,
    *,
    sections: tuple[PaperSection, ...] = (),
    reply_code: str = "",
) -> LocalCaseKit:
    """Make the local paper that goes with a letter; both say the same of wording and deadline."""
    return LocalCaseKit(
        letterhead=letter.letterhead,
        body=letter.body,
        body_short=letter.body_short,
        party=letter.party,
        party_kind=letter.party_kind,
        written_on=letter.written_on,
        title=letter.title,
        reference=letter.reference,
        wording=letter.wording,
        deadline=letter.deadline,
        step=letter.step,
        text_language=letter.text_language,
        number=letter.number,
        case_class=letter.case_class,
        recommends_only=letter.recommends_only,
        minimum_level=letter.minimum_level,
        own_meeting=letter.own_meeting,
        decision_on=letter.decision_on,
        discussed=letter.discussed,
        sections=sections,
        consequence=letter.consequence,
        contact=letter.contact,
        attachments=letter.attachments,
        attachment_bases=letter.attachment_bases,
        consequence_exempt=letter.consequence_exempt,
        title_exempt=letter.title_exempt,
        wording_exempt=letter.wording_exempt,
        reply_code=reply_code,
    )
