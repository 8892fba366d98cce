# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the notice of a meeting says."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import select

from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.papers import (
    AgendaLine,
    AgendaPaper,
    PreMeeting,
    Supplement,
)
from totrinn_db.domain.parties import Language
from totrinn_db.models import AgendaItem, Body, Meeting, Membership, Preparation
from totrinn_db.queries.agenda_items import (
    count_treatment,
    fast_track_of,
    items_of,
    later,
    supplement_of,
    supplements_sent,
)
from totrinn_db.queries.exemptions import item_citations
from totrinn_db.queries.facts import CaseRecord, load_cases
from totrinn_db.queries.naming import name_of
from totrinn_db.queries.paper_parts import (
    inherited_numbers,
    letterhead,
    meeting_facts,
    plain_number,
    signatures,
)
from totrinn_db.queries.seats import counts_on
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Reading

_ABSENCE_DAYS = 5
_COPIED = {
    MemberRole.PERSONAL_DEPUTY: ("varamedlemmer", "varamedlemmer"),
    MemberRole.OBSERVER: ("observatører", "observatørar"),
}


def agenda(
    reading: Reading,
    meeting_id: str,
    language: Language,
    supplement: int = 0,
    *,
    whole: bool = False,
) -> AgendaPaper:
    """Gather the notice of a meeting with its agenda, or one of the supplements to it.

    The whole agenda has what came later in its place too; the notice says what it said.
    """
    meeting = reading.get(Meeting, meeting_id)
    body = reading.get(Body, meeting.body_id)
    items = items_of(reading, [meeting_id])
    records = records_of(reading, items)
    cites = item_citations(reading, items, language)
    community = the_community(reading)
    absence_to = community.contact_email or community.contact.partition("\n")[0]
    numbers = inherited_numbers(reading, meeting)
    lines, minutes = [], 0
    for item in items:
        came = supplement_of(item)
        if whole or came == supplement:
            record = records.get(item.case_id or "")
            lines.append(
                AgendaLine(
                    number=plain_number(item, body) or numbers.get(item.case_id or "", ""),
                    title=item.title,
                    kind=item.item_kind,
                    treatment=count_treatment(item, record),
                    start=later(meeting.starts_at, minutes),
                    responsible=item.presenter,
                    fast_track=fast_track_of(item),
                    supplement=came if whole else 0,
                    reference=reference_of(record),
                    marks=cites.marks(item),
                )
            )
        # The hours of a notice that was sent do not move with what came later.
        minutes += item.minutes if whole or came <= supplement else 0
    if not supplement:
        own = {item.case_id for item in items}
        lines += _inherited(reading, meeting, language, without=own)
    sent = supplements_sent(meeting)
    return AgendaPaper(
        letterhead=letterhead(reading, language),
        meeting=meeting_facts(meeting, body, language),
        written_on=_written_on(meeting, sent, supplement) or reading.today,
        copies=_copies(reading, meeting, language),
        lines=tuple(lines),
        pre_meetings=_pre_meetings(reading, meeting, language),
        absence_to=absence_to,
        absence_by=reading.calendar.before(meeting.held_on, _ABSENCE_DAYS) if absence_to else None,
        short_notice_reason=meeting.short_notice_reason,
        signatures=signatures(reading, meeting, body, language),
        supplement=_supplement(meeting, sent, supplement),
    )


def reference_of(record: CaseRecord | None) -> str:
    """Give the reference of an item's case, or ''."""
    if record is None:
        return ""
    return case_reference(record.case.reference_number, record.case.reference_year)


def _copies(reading: Reading, meeting: Meeting, language: Language) -> tuple[str, ...]:
    """Name those who get a copy: deputies and observers, where the body has any that day."""
    rows = reading.session.scalars(
        select(Membership).where(
            Membership.body_id == meeting.body_id, Membership.role.in_(_COPIED)
        )
    )
    roles = {row.role for row in rows if counts_on(row.started_on, row.ended_on, meeting.held_on)}
    return tuple(words[language is Language.NN] for role, words in _COPIED.items() if role in roles)


def _inherited(
    reading: Reading, meeting: Meeting, language: Language, *, without: Collection[str | None]
) -> list[AgendaLine]:
    """List the cases of the main meeting, which a pre-meeting discusses and nothing more (F2)."""
    if meeting.main_meeting_id is None:
        return []
    main = reading.get(Meeting, meeting.main_meeting_id)
    body = reading.get(Body, main.body_id)
    rows = reading.session.scalars(select(Preparation).where(Preparation.meeting_id == meeting.id))
    speakers = {row.item_id: row.spokesperson for row in rows}
    items = items_of(reading, [main.id])
    cites = item_citations(reading, items, language)
    return [
        AgendaLine(
            number=plain_number(item, body),
            title=item.title,
            kind=ItemKind.DISCUSSION,
            responsible=speakers.get(item.id, ""),
            marks=cites.marks(item),
        )
        for item in items
        if item.case_id is not None and item.case_id not in without
    ]


def _written_on(meeting: Meeting, sent: Sequence[date], supplement: int) -> date | None:
    if not supplement:
        return meeting.called_on
    return sent[supplement - 1] if supplement <= len(sent) else None


def _supplement(meeting: Meeting, sent: Sequence[date], number: int) -> Supplement | None:
    if not number or meeting.called_on is None:
        return None
    previous = sent[number - 2] if 1 < number <= len(sent) + 1 else None
    return Supplement(number, meeting.called_on, previous)


def records_of(reading: Reading, items: Sequence[AgendaItem]) -> dict[str, CaseRecord]:
    """Read the cases of some items with all their rounds."""
    ids = {item.case_id for item in items if item.case_id is not None}
    return load_cases(reading, sorted(ids), newest_rounds_only=False)


def _pre_meetings(reading: Reading, meeting: Meeting, language: Language) -> tuple[PreMeeting, ...]:
    rows = reading.session.execute(
        select(Meeting, Body)
        .join(Body, Meeting.body_id == Body.id)
        .where(Meeting.main_meeting_id == meeting.id, Meeting.state != MeetingState.CANCELLED)
        .order_by(Meeting.held_on, Meeting.starts_at)
    )
    return tuple(
        PreMeeting(
            name=name_of(body, language),
            start=datetime.combine(row.held_on, row.starts_at),
            place=row.place,
        )
        for row, body in rows
    )
