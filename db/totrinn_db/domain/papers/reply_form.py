# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form that one party answers on (svarskjema): in Word, in print, or as a line in an e-mail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from totrinn_db.domain.anchoring import MUNICIPAL_LEVELS, TRUST_LEVELS, Level
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.papers.letter import AnchoringLetter
from totrinn_db.domain.papers.parts import AnchoredWording, Letterhead
from totrinn_db.domain.parties import Language, PartyKind


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """All that the form of one party says.

    `form_id` is the id of the party's row in the round and `code` stands for the same in print.
    `reply_to` is where the answer goes. `text_language` is the language that the wording is
    written in, where it may differ from the form's.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.REPLY_FORM

    letterhead: Letterhead
    body_short: str
    party: str
    party_kind: PartyKind
    form_id: str
    code: str
    written_on: date
    title: str
    reference: str
    wording: AnchoredWording
    deadline: date
    number: str = ""
    reply_to: str = ""
    minimum_level: Level | None = None
    text_language: Language | None = None

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that a party of this kind can have treated the case on."""
        if self.party_kind is PartyKind.HEALTH_TRUST:
            return TRUST_LEVELS
        if self.party_kind is PartyKind.MUNICIPALITY:
            return MUNICIPAL_LEVELS
        return tuple(dict.fromkeys((*MUNICIPAL_LEVELS, *TRUST_LEVELS)))


def form_for(letter: AnchoringLetter, *, form_id: str = "", code: str = "") -> ReplyForm:
    """Make the form that goes with a letter; both say the same of case, wording and deadline."""
    contact = letter.contact
    return ReplyForm(
        letterhead=letter.letterhead,
        body_short=letter.body_short,
        party=letter.party,
        party_kind=letter.party_kind,
        form_id=form_id or letter.form_id,
        code=code or letter.reply_code,
        written_on=letter.written_on,
        title=letter.title,
        reference=letter.reference,
        wording=letter.wording,
        deadline=letter.deadline,
        number=letter.number,
        reply_to=(contact.email if contact else "") or letter.letterhead.email,
        minimum_level=letter.minimum_level,
        text_language=letter.text_language,
    )
