# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parts that several papers share, gathered from the rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select

from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.papers import (
    AnchoredWording,
    EarlierTreatment,
    Letterhead,
    MeetingFacts,
    PartyConsequence,
    Signature,
    treatment_of,
)
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import Path
from totrinn_db.domain.sent_papers import SentPaper
from totrinn_db.domain.wording import short_fingerprint
from totrinn_db.models import (
    AgendaItem,
    AnchoringRound,
    Attachment,
    Body,
    CaseConsequence,
    Meeting,
    Membership,
    Party,
    Person,
    Wording,
)
from totrinn_db.queries.agenda_items import fast_track_of, items_of
from totrinn_db.queries.exemptions import item_citations
from totrinn_db.queries.naming import item_number, name_of, short_name
from totrinn_db.queries.seats import counts_on
from totrinn_db.queries.small_tables import all_parties
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Reading

# Role in the body as a paper writes it; the interface has its own labels.
ROLE_WORDS: Mapping[MemberRole, tuple[str, str]] = {
    MemberRole.LEADER: ("Leder", "Leiar"),
    MemberRole.DEPUTY_LEADER: ("Nestleder", "Nestleiar"),
    MemberRole.MEMBER: ("Medlem", "Medlem"),
    MemberRole.PERSONAL_DEPUTY: ("Personlig vara", "Personleg vara"),
    MemberRole.OBSERVER: ("Observatør", "Observatør"),
    MemberRole.SECRETARY: ("Sekretær", "Sekretær"),
    MemberRole.MINUTE_TAKER: ("Referent", "Referent"),
}
_SIGNING = (MemberRole.LEADER, MemberRole.DEPUTY_LEADER)


def role_word(role: MemberRole, language: Language) -> str:
    """Name a role in a language."""
    return ROLE_WORDS[role][language is Language.NN]


def community_language(reading: Reading) -> Language:
    """Give the language of the community's own papers."""
    return the_community(reading).language


def letterhead(reading: Reading, language: Language) -> Letterhead:
    """Tell who sends the paper: the helsefellesskap, with all its partners."""
    community = the_community(reading)
    parties = sorted(
        reading.session.scalars(select(Party).where(Party.ended_on.is_(None))),
        key=lambda party: sort_key(party.name),
    )
    secretariat = reading.session.scalar(
        select(Body)
        .where(Body.level == BodyLevel.SECRETARIAT, Body.ended_on.is_(None))
        .order_by(Body.position)
        .limit(1)
    )
    return Letterhead(
        community=community.name,
        municipalities=tuple(p.name for p in parties if p.party_kind is PartyKind.MUNICIPALITY),
        trusts=tuple(p.full_name for p in parties if p.party_kind is PartyKind.HEALTH_TRUST),
        secretariat=name_of(secretariat, language) if secretariat is not None else "",
        email=community.contact_email,
    )


def meeting_facts(meeting: Meeting, body: Body, language: Language) -> MeetingFacts:
    """Tell where and when the meeting is."""
    return MeetingFacts(
        body=name_of(body, language),
        body_short=short_name(body, language),
        number=meeting.number,
        year=meeting.year,
        start=datetime.combine(meeting.held_on, meeting.starts_at),
        end=datetime.combine(meeting.held_on, meeting.ends_at),
        place=meeting.place,
        link=meeting.link,
    )


def plain_number(item: AgendaItem, body: Body) -> str:
    """Write an item's number as its body did, without prefix; empty before the notice."""
    return item_number(item, body, with_prefix=False)


def plain_numbers(reading: Reading, case_ids: Collection[str]) -> dict[str, str]:
    """Write the newest number of each case that has one, as papers do: `9/2026`."""
    rows = reading.session.execute(
        select(AgendaItem, Body)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .join(Body, Meeting.body_id == Body.id)
        .where(AgendaItem.case_id.in_(case_ids), AgendaItem.number.is_not(None))
        .order_by(Meeting.held_on, AgendaItem.number)
    )
    return {item.case_id or "": plain_number(item, body) for item, body in rows}


def inherited_numbers(reading: Reading, meeting: Meeting) -> dict[str, str]:
    """Give the numbers of the main meeting by case; a pre-meeting's cases have them (F3)."""
    if meeting.main_meeting_id is None:
        return {}
    main = reading.get(Meeting, meeting.main_meeting_id)
    body = reading.get(Body, main.body_id)
    items = items_of(reading, [main.id])
    return {item.case_id: plain_number(item, body) for item in items if item.case_id is not None}


def signatures(
    reading: Reading, meeting: Meeting, body: Body, language: Language
) -> tuple[Signature, ...]:
    """List the leader and the deputy leader of the day, one from each side."""
    rows = reading.session.execute(
        select(Membership, Person)
        .join(Person, Membership.person_id == Person.id)
        .where(Membership.body_id == body.id, Membership.role.in_(_SIGNING))
    )
    parties = {p.id: p.full_name for p in all_parties(reading)}
    found = [
        (seat.role, person)
        for seat, person in rows
        if counts_on(seat.started_on, seat.ended_on, meeting.held_on)
    ]
    found.sort(key=lambda pair: (_SIGNING.index(pair[0]), sort_key(pair[1].name)))
    return tuple(
        Signature(
            name=person.name,
            role=role_word(role, language).lower(),
            function=person.title,
            party=parties.get(person.party_id or "", person.organisation),
        )
        for role, person in found
    )


def earlier_treatments(
    reading: Reading, case_id: str, path: Path, language: Language, *, before: Meeting | None
) -> tuple[EarlierTreatment, ...]:
    """List the treatments of a case that have been, before a meeting or until now."""
    rows = reading.session.execute(
        select(AgendaItem, Meeting, Body)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .join(Body, Meeting.body_id == Body.id)
        .where(
            AgendaItem.case_id == case_id,
            AgendaItem.taken_off.is_(False),
            AgendaItem.outcome.is_not(None),
        )
        .order_by(Meeting.held_on, Meeting.starts_at)
    )
    found = [
        (item, meeting, body)
        for item, meeting, body in rows
        if before is None or (meeting.id != before.id and meeting.held_on <= before.held_on)
    ]
    cites = item_citations(reading, [item for item, _, _ in found], language)
    return tuple(
        EarlierTreatment(
            body_short=short_name(body, language),
            on=meeting.held_on,
            number=plain_number(item, body),
            kind=item.item_kind,
            outcome=item.outcome,
            conclusion=item.wording or item.reason,
            treatment=treatment_of(item.item_kind, path, fast_track_of(item)),
            exempt=cites.marks(item).wording,
        )
        for item, meeting, body in found
    )


def anchored_wording(row: AnchoringRound, wording: Wording) -> AnchoredWording:
    """Tell which wording the parties of a round were asked about."""
    return AnchoredWording(
        text=wording.text,
        number=wording.number,
        frozen_on=row.sent_on,
        short_fingerprint=short_fingerprint(wording.text),
        round_number=row.number,
    )


def consequences(reading: Reading, case_id: str) -> dict[str, PartyConsequence]:
    """Tell what a case means for each party, by party id."""
    rows = reading.session.execute(
        select(CaseConsequence, Party.name)
        .join(Party, CaseConsequence.party_id == Party.id)
        .where(CaseConsequence.case_id == case_id)
    )
    return {
        row.party_id: PartyConsequence(name, row.text, row.amount)
        for row, name in rows
        if row.text or row.amount is not None
    }


def sent_consequences(reading: Reading, sent: SentPaper) -> dict[str, PartyConsequence]:
    """Tell what a paper that went out said that the case means for each party, by party id."""
    names = {row.id: row.name for row in all_parties(reading)}
    return {
        each.party_id: PartyConsequence(names[each.party_id], each.text, each.amount)
        for each in sent.consequences
        if each.party_id in names
    }


def attachments_of(reading: Reading, case_id: str) -> list[Attachment]:
    """Give the attachments of a case in their order."""
    rows = reading.session.scalars(
        select(Attachment)
        .where(Attachment.case_id == case_id, Attachment.withdrawn_on.is_(None))
        .order_by(Attachment.position)
    )
    return list(rows)


def attachment_bases(parts: Sequence[str], marks: Mapping[str, str]) -> tuple[str, ...]:
    """Tell the legal basis of each file that is exempt; nothing where none is."""
    bases = tuple(marks.get(part, "") for part in parts)
    return bases if any(bases) else ()
