# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the letter to each party says, in the language of the party."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy import select

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.consensus import RequiredLevels
from totrinn_db.domain.documents import FormPlace
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.exemptions import CASE, CONSEQUENCES, TITLE, WORDING
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.own_calendars import OwnCalendar
from totrinn_db.domain.own_meetings import OwnMeeting, first_that_can_treat, organ_in_text
from totrinn_db.domain.papers import AnchoringLetter, Contact, EarlierTreatment, Signature
from totrinn_db.domain.parties import Language
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Anchoring, AnchoringRound, Meeting, Party, Wording
from totrinn_db.queries.earliest import earliest_decision
from totrinn_db.queries.exemptions import cited, exemptions
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.queries.naming import name_of, short_name
from totrinn_db.queries.own_meetings import own_calendars
from totrinn_db.queries.paper_parts import (
    anchored_wording,
    attachment_bases,
    community_language,
    earlier_treatments,
    letterhead,
    sent_consequences,
    signatures,
)
from totrinn_db.queries.planning import PlanSource
from totrinn_db.queries.sent_papers import paper_now, sent_paper
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Reading, once

_SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, the party it goes to and the language it is to be written in."""

    content: AnchoringLetter
    language: Language
    party_id: str
    round_id: str


@once
def letters(reading: Reading, case_id: str) -> tuple[Letter, ...]:
    """Gather the letters of the round that is out, each in the language of its party (rule 12)."""
    record = load_case(reading, case_id)
    out = record.facts.open_round or record.facts.home_round or record.facts.last_round
    if out is None:
        raise RuleBroken(Refused(Code.ROUND_NOT_FOUND, {}, (Remedy.SEND_TO_ANCHORING,)))
    row = next(r for r in record.rounds if r.id == out.id)
    return tuple(_letters_of(reading, record, row))


def _letters_of(reading: Reading, record: CaseRecord, row: AnchoringRound) -> Iterator[Letter]:
    case, body = record.case, record.body
    own = community_language(reading)
    community = the_community(reading)
    wording = anchored_wording(row, reading.get(Wording, row.wording_id))
    sent = sent_paper(reading, row.id) or paper_now(reading, case.id)
    means = sent_consequences(reading, sent)
    earliest = earliest_decision(PlanSource(reading, [record]), record)
    calendars = own_calendars(reading)
    levels = record.facts.levels_at(row.step)
    by_language = {
        language: (
            letterhead(reading, language),
            _discussion(reading, record, language),
            _signers(reading, record, language),
            # What was closed after it went out is closed in every letter from now on.
            cited(reading, {**exemptions(reading, case.id), **sent.exempt}, language),
        )
        for language in Language
    }
    officer = case.municipal_officer or case.trust_officer
    contact = officer or community.contact.partition("\n")[0]
    pairs = reading.session.execute(
        select(Anchoring, Party)
        .join(Party, Anchoring.party_id == Party.id)
        .where(Anchoring.round_id == row.id)
        .order_by(Party.name)
    )
    for answer, party in pairs:
        language = answer.language
        head, discussed, signers, marks = by_language[language]
        content = AnchoringLetter(
            letterhead=head,
            body=name_of(body, language),
            body_short=short_name(body, language),
            party=party.full_name,
            party_kind=party.party_kind,
            recipient=answer.sent_to,
            written_on=row.sent_on,
            title=sent.title,
            reference=case_reference(case.reference_number, case.reference_year),
            wording=wording,
            deadline=row.deadline,
            text_language=own if own is not language else None,
            step=row.step,
            number=discussed.number if discussed is not None else "",
            archive_number=case.archive_reference,
            case_class=name_of(record.case_class, language),
            recommends_only=record.case_class.recommends_only,
            minimum_level=levels.for_side(party.party_kind.side),
            summary=sent.sections.get(_SUMMARY, ""),
            discussed=discussed,
            decision_on=earliest.on if earliest is not None else None,
            consequence=means.get(party.id),
            contact=Contact(contact, email=community.contact_email) if contact else None,
            attachments=tuple(each.label for each in sent.attachments),
            attachment_bases=attachment_bases([each.sha256 for each in sent.attachments], marks),
            consequence_exempt=marks.get(CONSEQUENCES, ""),
            summary_exempt=marks.get(_SUMMARY, ""),
            title_exempt=marks.get(CASE) or marks.get(TITLE, ""),
            wording_exempt=marks.get(CASE) or marks.get(WORDING, ""),
            signatures=signers,
            form_id=answer.id,
            reply_code=answer.reply_code or "",
            form_place=community.form_place or FormPlace.OWN_FILE,
            own_meeting=_own_meeting(reading, calendars.get(party.id), levels, party, row),
        )
        yield Letter(content, language, party.id, row.id)


def _own_meeting(
    reading: Reading,
    own: OwnCalendar | None,
    levels: RequiredLevels,
    party: Party,
    row: AnchoringRound,
) -> OwnMeeting | None:
    """Find the meeting at home to aim for, where some level of treatment is demanded."""
    minimum = levels.for_side(party.party_kind.side)
    if own is None or minimum is None:
        return None
    found = first_that_can_treat(
        own.meetings(row.sent_on, row.deadline, reading.calendar),
        minimum=minimum,
        sent_on=row.sent_on,
        deadline=row.deadline,
    )
    return replace(found, organ=organ_in_text(found.organ)) if found is not None else None


def _discussion(
    reading: Reading, record: CaseRecord, language: Language
) -> EarlierTreatment | None:
    earlier = earlier_treatments(reading, record.case.id, record.facts.path, language, before=None)
    done = [t for t in earlier if t.kind is ItemKind.DISCUSSION]
    return done[-1] if done else None


def _signers(reading: Reading, record: CaseRecord, language: Language) -> tuple[Signature, ...]:
    done = record.facts.discussion
    if done is None:
        return ()
    meeting = reading.get(Meeting, done.meeting_id)
    return signatures(reading, meeting, record.body, language)
