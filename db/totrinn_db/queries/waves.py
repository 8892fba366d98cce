# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What goes out to the parties in one round: who gets what, whether it is fair, and its content."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from totrinn_db.domain.anchoring import RoundState, status_today
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.consensus import RequiredLevels
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.looks import Looks
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.papers import CasePaper, MeetingFacts
from totrinn_db.domain.parties import Language, letter_language
from totrinn_db.domain.process import round_step
from totrinn_db.domain.reminders import Awaited, Reminder, ReminderRow, reminders
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.wave import Finding, PartyPlan, Speaker, Wave, WaveParty, check, plan
from totrinn_db.domain.wording import short_fingerprint
from totrinn_db.models import (
    Anchoring,
    AnchoringRound,
    Attachment,
    AttachmentData,
    Body,
    Document,
    Meeting,
    Party,
    Person,
    Representation,
    Wording,
)
from totrinn_db.queries.case_page import counted_parties
from totrinn_db.queries.earliest import aimed_at, earliest_decision, proposed_deadline
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.queries.looks import looks
from totrinn_db.queries.naming import short_name
from totrinn_db.queries.own_meetings import known_meetings, own_calendars
from totrinn_db.queries.paper_cases import sent_case_paper
from totrinn_db.queries.paper_letters import Letter, letters
from totrinn_db.queries.paper_parts import community_language, meeting_facts
from totrinn_db.queries.papers import known_hashes
from totrinn_db.queries.planning import PlanSource
from totrinn_db.queries.reminders import made_today
from totrinn_db.queries.replies import FormKey, form_keys
from totrinn_db.queries.seats import counts_on, seats_on
from totrinn_db.queries.sent_papers import sent_paper
from totrinn_db.queries.small_tables import all_parties
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Reading


@dataclass(frozen=True, slots=True)
class WavePreview:
    """Who would get what, and what should be known before a case is sent."""

    plans: tuple[PartyPlan, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """All that the round that is out is made of. `plans` and `letters` name the same parties."""

    case_id: str
    round_id: str
    round_number: int
    sent_on: date
    body_short: str
    reference: str
    language: Language
    plans: tuple[PartyPlan, ...]
    letters: Mapping[str, Letter]
    keys: Mapping[str, FormKey]
    case_papers: Mapping[Language, CasePaper]
    attachments: tuple[tuple[str, bytes], ...]
    decision: MeetingFacts | None
    decision_id: str
    known_hashes: Mapping[str, str]
    looks: Looks


@dataclass(frozen=True, slots=True)
class RoundReminders:
    """Who of the newest round may be reminded today, with what the reminders are written from."""

    outgoing: Outgoing
    rows: tuple[ReminderRow, ...]

    @property
    def due(self) -> tuple[ReminderRow, ...]:
        """Give those that get a reminder today."""
        return tuple(row for row in self.rows if row.is_due)


def wave_preview(reading: Reading, case_id: str, *, deadline: date | None = None) -> WavePreview:
    """Tell who gets what if the case is sent today, and whether all are asked on the same terms."""
    record = load_case(reading, case_id)
    until = deadline or proposed_deadline(PlanSource(reading, [record]), record)
    wave = _wave_before(reading, record, until)
    has_files = bool(_attachments(reading, case_id))
    return WavePreview(plan(wave, with_attachments=has_files), check(wave, reading.calendar))


def outgoing(reading: Reading, case_id: str) -> Outgoing:
    """Gather all that the newest round of a case is made of."""
    record = load_case(reading, case_id)
    if not record.rounds:
        raise RuleBroken(Refused(Code.ROUND_NOT_FOUND, {}, (Remedy.SEND_TO_ANCHORING,)))
    own = community_language(reading)
    found = {letter.party_id: letter for letter in letters(reading, case_id)}
    round_id = next(iter(found.values())).round_id
    row = next(each for each in record.rounds if each.id == round_id)
    languages = {own, *(letter.language for letter in found.values())}
    files = _attachments_sent(reading, case_id, round_id)
    earliest = earliest_decision(PlanSource(reading, [record]), record)
    meeting = reading.get(Meeting, earliest.meeting_id) if earliest is not None else None
    body = reading.get(Body, meeting.body_id) if meeting is not None else record.body
    return Outgoing(
        case_id=case_id,
        round_id=round_id,
        round_number=row.number,
        sent_on=row.sent_on,
        body_short=short_name(record.body, own),
        reference=case_reference(record.case.reference_number, record.case.reference_year),
        language=own,
        plans=plan(_wave_of(reading, record, row), with_attachments=bool(files)),
        letters=found,
        keys=form_keys(reading, round_id),
        case_papers={each: sent_case_paper(reading, round_id, each) for each in sorted(languages)},
        attachments=files,
        decision=meeting_facts(meeting, body, own) if meeting is not None else None,
        decision_id=meeting.id if meeting is not None else "",
        known_hashes=known_hashes(reading),
        looks=looks(reading),
    )


def round_reminders(reading: Reading, case_id: str) -> RoundReminders:
    """Tell whom a reminder may be made for today; the log is the register of drafts."""
    found = outgoing(reading, case_id)
    row = reading.get(AnchoringRound, found.round_id)
    if row.state is not RoundState.OPEN:
        raise RuleBroken(Refused(Code.ROUND_NOT_FOUND, {}, (Remedy.SEND_TO_ANCHORING,)))
    awaited = [
        Awaited(
            party.id,
            party.name,
            status_today(
                answer.status, deadline=row.deadline, today=reading.today, new_date=answer.new_date
            ),
        )
        for answer, party in _asked(reading, row.id)
    ]
    log = reading.session.execute(
        select(Document.party_id, Document.written_at).where(
            Document.round_id == row.id, Document.document_kind == DocumentKind.REMINDER
        )
    )
    made = [Reminder(party or "", date.fromisoformat(at[:10])) for party, at in log]
    # Who was reminded of another case today is not written to again either.
    before = [each for each in made if each.on != reading.today]
    log_today = made_today(reading)
    return RoundReminders(found, reminders(awaited, before + log_today, today=reading.today))


def _asked(reading: Reading, round_id: str) -> list[tuple[Anchoring, Party]]:
    rows = reading.session.execute(
        select(Anchoring, Party)
        .join(Party, Anchoring.party_id == Party.id)
        .where(Anchoring.round_id == round_id)
    )
    return sorted(((row[0], row[1]) for row in rows), key=lambda pair: sort_key(pair[1].name))


def _wave_before(reading: Reading, record: CaseRecord, deadline: date) -> Wave:
    counted = set(counted_parties(reading, record))
    community = the_community(reading)
    parties = [each for each in all_parties(reading) if each.id in counted]
    text = record.wording.text if record.wording is not None else ""
    levels = record.facts.levels_at(round_step(record.facts))
    language = (
        letter_language if community.letters_follow_recipient else lambda _own, all_of: all_of
    )
    pairs = [(each, language(each.language, community.language)) for each in parties]
    return _wave(
        reading, record, pairs, levels=levels, text=text, sent_on=reading.today, deadline=deadline
    )


def _wave_of(reading: Reading, record: CaseRecord, row: AnchoringRound) -> Wave:
    pairs = [(party, answer.language) for answer, party in _asked(reading, row.id)]
    return _wave(
        reading,
        record,
        pairs,
        levels=record.facts.levels_at(row.step),
        text=reading.get(Wording, row.wording_id).text,
        sent_on=row.sent_on,
        deadline=row.deadline,
    )


def _wave(
    reading: Reading,
    record: CaseRecord,
    pairs: Iterable[tuple[Party, Language]],
    *,
    levels: RequiredLevels,
    text: str,
    sent_on: date,
    deadline: date,
) -> Wave:
    aim = aimed_at(PlanSource(reading, [record]), record)
    calendars = own_calendars(reading)
    return Wave(
        parties=tuple(
            WaveParty(
                party_id=party.id,
                party=party.name,
                kind=party.party_kind,
                language=language,
                fingerprint=short_fingerprint(text),
                sent_on=sent_on,
                deadline=deadline,
                contact=party.contact or party.deputy_contact,
                email=party.contact_email,
                minimum_level=levels.for_side(party.party_kind.side),
                own_meetings=known_meetings(
                    reading,
                    calendars.get(party.id),
                    levels.for_side(party.party_kind.side),
                    sent_on,
                    deadline,
                ),
                is_counted=party.party_kind in record.facts.rule.counted_kinds,
            )
            for party, language in pairs
        ),
        speakers=_speakers(reading, record),
        decision_on=aim.meeting.on if aim is not None else None,
        answers_by=aim.answers_by if aim is not None else None,
        workdays=the_community(reading).anchoring_days,
    )


def _speakers(reading: Reading, record: CaseRecord) -> tuple[Speaker, ...]:
    seats = seats_on(reading, record.body.id, reading.today)
    rows = reading.session.scalars(
        select(Representation).where(Representation.membership_id.in_([s.id for s in seats]))
    )
    spoken: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if counts_on(row.started_on, row.ended_on, reading.today):
            spoken[row.membership_id].append(row.party_id)
    return tuple(
        Speaker(reading.get(Person, seat.person_id).name, tuple(spoken[seat.id]), seat.has_vote)
        for seat in seats
        if seat.has_vote or spoken[seat.id]
    )


def _attachments_sent(
    reading: Reading, case_id: str, round_id: str
) -> tuple[tuple[str, bytes], ...]:
    """Read the files that went out with a round; rounds of older versions did not note them."""
    sent = sent_paper(reading, round_id)
    if sent is None:
        return _attachments(reading, case_id)
    hashes = {each.sha256 for each in sent.attachments}
    rows = reading.session.execute(
        select(AttachmentData.sha256, AttachmentData.data).where(AttachmentData.sha256.in_(hashes))
    )
    content = {row[0]: row[1] for row in rows}
    return tuple((each.name, content[each.sha256]) for each in sent.attachments)


def _attachments(reading: Reading, case_id: str) -> tuple[tuple[str, bytes], ...]:
    rows = reading.session.execute(
        select(Attachment.name, AttachmentData.data)
        .join(AttachmentData, Attachment.sha256 == AttachmentData.sha256)
        .where(Attachment.case_id == case_id, Attachment.withdrawn_on.is_(None))
        .order_by(Attachment.position)
    )
    return tuple((row[0], row[1]) for row in rows)
