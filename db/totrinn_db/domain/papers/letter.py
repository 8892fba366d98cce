# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The letter that asks one party to anchor a case (forankringsbrev), in the party's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.documents import DocumentKind, FormPlace
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.papers.parts import (
    AnchoredWording,
    Contact,
    EarlierTreatment,
    Letterhead,
    PartyConsequence,
    Signature,
)
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import StepKind


@dataclass(frozen=True, slots=True)
class AnchoringLetter:
    """All that the letter to one party says.

    `recipient` is a person or a function at the party. `minimum_level` is the lowest level
    that is enough there, None for any. `step` tells whether it is the ordinary round, one
    before the first treatment, or the parties' own adoption. `text_language` is the language that
    the case itself is written in, where it may differ from the letter's. `form_id` and
    `reply_code` belong to the form that goes with it; both are '' where there is none.
    `form_place` tells where that form lies.
    `summary_exempt`, `consequence_exempt` and `attachment_bases` name the legal bases of what is
    exempt from public access.
    `own_meeting` is the party's meeting that can treat the case in time, if one is known.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.ANCHORING_LETTER

    letterhead: Letterhead
    body: str
    body_short: str
    party: str
    party_kind: PartyKind
    recipient: str
    written_on: date
    title: str
    reference: str
    wording: AnchoredWording
    deadline: date
    text_language: Language | None = None
    step: StepKind = StepKind.ANCHORING
    number: str = ""
    archive_number: str = ""
    case_class: str = ""
    recommends_only: bool = False
    minimum_level: Level | None = None
    summary: str = ""
    discussed: EarlierTreatment | None = None
    decision_on: date | None = None
    consequence: PartyConsequence | None = None
    contact: Contact | None = None
    attachments: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    form_id: str = ""
    reply_code: str = ""
    own_meeting: OwnMeeting | None = None
    form_place: FormPlace = FormPlace.OWN_FILE
    summary_exempt: str = ""
    consequence_exempt: str = ""
    attachment_bases: tuple[str, ...] = ()
    title_exempt: str = ""
    wording_exempt: str = ""
