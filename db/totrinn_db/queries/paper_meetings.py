# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the protocol of a meeting says, and the extract of each case from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.facts import Round
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.papers import (
    AnchoredWording,
    AttendanceLine,
    Correction,
    ExtractPaper,
    FollowUpLine,
    ProtocolItem,
    ProtocolPaper,
    Statement,
)
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.views.meetings import AttendeeView, MeetingView
from totrinn_db.models import (
    AgendaItem,
    AnchoringRound,
    Body,
    Decision,
    FollowUp,
    Meeting,
    Wording,
)
from totrinn_db.queries.agenda_items import (
    count_treatment,
    fast_track_of,
    items_of,
    supplement_of,
)
from totrinn_db.queries.exemptions import ItemCitations, cited, item_citations
from totrinn_db.queries.facts import CaseRecord, members
from totrinn_db.queries.meeting_page import meeting_view
from totrinn_db.queries.naming import short_name
from totrinn_db.queries.paper_agenda import records_of
from totrinn_db.queries.paper_parts import (
    anchored_wording,
    earlier_treatments,
    inherited_numbers,
    letterhead,
    meeting_facts,
    plain_number,
    role_word,
    signatures,
)
from totrinn_db.queries.settings_then import approved_by, value_then
from totrinn_db.queries.small_tables import all_parties
from totrinn_db.work import Reading


@dataclass(frozen=True, slots=True)
class _Minutes:
    """What the items of a protocol share."""

    body: Body
    meeting: Meeting
    records: Mapping[str, CaseRecord]
    decisions: Mapping[str, Decision]
    statements: Mapping[str, tuple[Statement, ...]]
    proposals: Mapping[str, str]
    parties: Mapping[str, str]
    bodies: Mapping[str, str]
    numbers: Mapping[str, str]
    anchored: Mapping[str, AnchoredWording]
    cites: ItemCitations


def protocol(reading: Reading, meeting_id: str, language: Language) -> ProtocolPaper:
    """Gather the protocol of a meeting; preliminary until it is approved."""
    meeting = reading.get(Meeting, meeting_id)
    body = reading.get(Body, meeting.body_id)
    view = meeting_view(reading, meeting_id)
    items = items_of(reading, [meeting_id])
    shared = _minutes(reading, meeting, body, items, view, language)
    called = _called(items, view, shared.cites)
    return ProtocolPaper(
        letterhead=letterhead(reading, language),
        meeting=meeting_facts(meeting, body, language),
        items=tuple(_item(item, shared) for item in items),
        attendance=tuple(
            _attendance(attendee, called, language)
            for attendee in view.attendees
            if attendee.role not in _SECRETARIAT
        ),
        quorum=view.quorum,
        chair=meeting.chair,
        minute_taker=meeting.minute_taker,
        secretariat=tuple(
            a.person for a in view.attendees if a.role in _SECRETARIAT and a.attendance.is_seated
        ),
        impartiality=meeting.impartiality,
        follow_ups=_follow_ups(reading, items, shared, approved_by(reading, meeting)),
        corrections=_corrections(reading, view, language),
        next_meeting=_next_start(reading, meeting),
        approved_on=meeting.protocol_approved_on,
        content_hash=meeting.protocol_hash,
        signatures=signatures(reading, meeting, body, language),
    )


def _corrections(reading: Reading, view: MeetingView, language: Language) -> tuple[Correction, ...]:
    bases = {row.id: row.basis_id for row in view.corrections if row.basis_id is not None}
    exempt = cited(reading, bases, language)
    return tuple(
        Correction(row.on, row.by, row.text, exempt.get(row.id, "")) for row in view.corrections
    )


_SECRETARIAT = (MemberRole.SECRETARY, MemberRole.MINUTE_TAKER)


def _minutes(
    reading: Reading,
    meeting: Meeting,
    body: Body,
    items: Sequence[AgendaItem],
    view: MeetingView,
    language: Language,
) -> _Minutes:
    ids = [item.id for item in items]
    full = {party.id: party.full_name for party in all_parties(reading)}
    decisions = reading.session.scalars(
        select(Decision).where(Decision.item_id.in_(ids), Decision.is_replaced.is_(False))
    )
    rows = reading.session.scalars(select(Body))
    records = records_of(reading, items)
    cites = item_citations(reading, items, language)
    views = {item.id: item for item in view.items}
    return _Minutes(
        body=body,
        meeting=meeting,
        records=records,
        decisions={row.item_id: row for row in decisions},
        statements={
            item.id: tuple(
                Statement(full[s.party_id], s.text, cites.statement(item, s.party_id))
                for s in views[item.id].statements
            )
            for item in items
        },
        proposals={item.id: item.proposal for item in view.items},
        parties={party.id: party.name for party in members(reading).values()},
        bodies={row.id: short_name(row, language) for row in rows},
        numbers=inherited_numbers(reading, meeting),
        anchored=_anchored(reading, records),
        cites=cites,
    )


def _anchored(reading: Reading, records: Mapping[str, CaseRecord]) -> dict[str, AnchoredWording]:
    rounds: list[AnchoringRound] = [row for r in records.values() for row in r.rounds]
    ids = [row.wording_id for row in rounds]
    wordings = {
        row.id: row for row in reading.session.scalars(select(Wording).where(Wording.id.in_(ids)))
    }
    return {row.id: anchored_wording(row, wordings[row.wording_id]) for row in rounds}


def _item(item: AgendaItem, shared: _Minutes) -> ProtocolItem:
    record = shared.records.get(item.case_id or "")
    decision = shared.decisions.get(item.id)
    round_id = _round_of(item, record, decision)
    row = next((r for r in record.rounds if r.id == round_id), None) if record else None
    case = record.case if record is not None else None
    return ProtocolItem(
        number=plain_number(item, shared.body) or shared.numbers.get(item.case_id or "", ""),
        title=item.title,
        kind=item.item_kind,
        outcome=item.outcome,
        treatment=count_treatment(item, record),
        standing=item.standing_kind,
        reference=case_reference(case.reference_number, case.reference_year) if case else "",
        proposal=shared.proposals.get(item.id, ""),
        notes=item.notes,
        impartiality=item.impartiality or "",
        wording=item.wording,
        reason=item.reason,
        votes=item.votes,
        recommends_only=record.case_class.recommends_only if record is not None else False,
        statements=shared.statements.get(item.id, ()),
        adopted_for=tuple(
            shared.parties[party_id] for party_id in (decision.parties if decision else ())
        ),
        not_bound=_not_bound(record, decision),
        way_on=item.way_on,
        lifted_to=shared.bodies.get(item.lifted_to_id or "", ""),
        deadline=_deadline(item, record, shared.meeting),
        anchored=shared.anchored.get(round_id or ""),
        kept_by=item.kept_by or (row.kept_by if row is not None else ""),
        kept_reason=item.kept_reason or (row.kept_reason if row is not None else ""),
        fast_track=fast_track_of(item),
        marks=shared.cites.marks(item).of_what_is_there(
            notes=bool(item.notes.strip()),
            wording=any((item.wording, item.reason, shared.proposals.get(item.id, ""))),
            impartiality=bool(item.impartiality),
        ),
        supplement=supplement_of(item),
    )


def _not_bound(record: CaseRecord | None, decision: Decision | None) -> tuple[str, ...]:
    """Name the counted parties that a decision for some does not hold for: nobody is overruled."""
    if record is None or decision is None or not decision.parties:
        return ()
    of = next((r for r in record.facts.rounds if r.id == decision.round_id), None)
    if of is None:
        return ()
    return tuple(
        answer.name
        for answer in of.answers
        if answer.kind in record.facts.rule.counted_kinds
        and not answer.status.meaning.left_out
        and answer.party_id not in decision.parties
    )


def _round_of(item: AgendaItem, record: CaseRecord | None, decision: Decision | None) -> str | None:
    """Find the round that the treatment rests on: the decision's, or the one that counts."""
    if decision is not None:
        return decision.round_id
    if record is None or item.item_kind not in (ItemKind.DECISION, ItemKind.RECOMMENDATION):
        return None
    live = record.facts.live_round
    return live.id if live is not None and item.outcome is None else None


def _deadline(item: AgendaItem, record: CaseRecord | None, meeting: Meeting) -> date | None:
    if record is None or item.outcome is not Outcome.TO_ANCHORING:
        return None
    sent: list[Round] = [
        r
        for r in record.facts.rounds
        if r.step is StepKind.ANCHORING and r.sent_on >= meeting.held_on
    ]
    return sent[0].deadline if sent else None


def _called(items: Sequence[AgendaItem], view: MeetingView, cites: ItemCitations) -> dict[str, str]:
    """Call each item by its number or title; an exempt title says nothing by whom was there."""
    numbers = {item.id: item.number for item in view.items}
    return {
        item.id: numbers[item.id] or (f"punkt {at}" if cites.marks(item).title else item.title)
        for at, item in enumerate(items, start=1)
    }


def _attendance(
    attendee: AttendeeView, called: Mapping[str, str], language: Language
) -> AttendanceLine:
    return AttendanceLine(
        name=attendee.person,
        role=role_word(attendee.role, language),
        attendance=attendee.attendance,
        function=attendee.title,
        represents=attendee.speaks_for or tuple(filter(None, (attendee.organisation,))),
        deputy=attendee.deputy,
        remark=_remark(attendee, called, language),
    )


def _remark(attendee: AttendeeView, names: Mapping[str, str], language: Language) -> str:
    from_, to = ("frå", "til og med") if language is Language.NN else ("fra", "til og med")
    ends = ((from_, attendee.from_item_id), (to, attendee.to_item_id))
    parts = [f"{word} {_in_text(names[at])}" for word, at in ends if at and at in names]
    return ", ".join(filter(None, (" ".join(parts), attendee.note)))


def _in_text(name: str) -> str:
    return f"sak{name[3:]}" if name.startswith("Sak ") else name


def _follow_ups(
    reading: Reading, items: Sequence[AgendaItem], shared: _Minutes, approved: str | None
) -> tuple[FollowUpLine, ...]:
    """List what the meeting set in motion; an approved protocol says what it said then."""
    numbers = {item.id: plain_number(item, shared.body) for item in items}
    exempt = {item.id: shared.cites.marks(item).follow_ups for item in items}
    rows = reading.session.scalars(
        select(FollowUp).where(FollowUp.item_id.in_(list(numbers))).order_by(FollowUp.id)
    )
    if approved is None:
        return tuple(
            FollowUpLine(
                row.text,
                row.responsible,
                row.due,
                numbers[row.item_id or ""],
                exempt[row.item_id or ""],
            )
            for row in rows
        )
    return tuple(
        FollowUpLine(
            value_then(reading, row, "text", approved),
            value_then(reading, row, "responsible", approved),
            value_then(reading, row, "due", approved),
            numbers[row.item_id or ""],
            exempt[row.item_id or ""],
        )
        for row in rows
        # Ids grow with time.
        if row.id < approved
    )


def _next_start(reading: Reading, meeting: Meeting) -> datetime | None:
    row = reading.session.scalar(
        select(Meeting)
        .where(
            Meeting.body_id == meeting.body_id,
            Meeting.held_on > meeting.held_on,
            Meeting.state != MeetingState.CANCELLED,
        )
        .order_by(Meeting.held_on)
        .limit(1)
    )
    return datetime.combine(row.held_on, row.starts_at) if row is not None else None


def extracts(
    reading: Reading, meeting_id: str, language: Language
) -> tuple[tuple[str, ExtractPaper], ...]:
    """Gather the extract of every case that the meeting treated."""
    paper = protocol(reading, meeting_id, language)
    meeting = reading.get(Meeting, meeting_id)
    items = items_of(reading, [meeting_id])
    records = records_of(reading, items)
    recipients = (*paper.letterhead.municipalities, *paper.letterhead.trusts)
    found = []
    for row, item in zip(items, paper.items, strict=True):
        record = records.get(row.case_id or "")
        if record is None or row.outcome in (None, Outcome.NOT_TREATED):
            continue
        extract = ExtractPaper(
            letterhead=paper.letterhead,
            meeting=paper.meeting,
            item=item,
            written_on=reading.today,
            history=earlier_treatments(
                reading, record.case.id, record.facts.path, language, before=meeting
            ),
            recipients=recipients,
            secretary=meeting.minute_taker,
            archive_number=record.case.archive_reference,
            approved_on=meeting.protocol_approved_on,
        )
        found.append((record.case.id, extract))
    return tuple(found)
