# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the parties answered until now, for the forecast and for where the time went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import select

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.facts import CaseFacts, Round
from totrinn_db.domain.forecast.habits import Ask
from totrinn_db.domain.own_calendars import OwnCalendar
from totrinn_db.domain.own_meetings import is_high_enough
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.time_spent import CaseDates, Reply, RoundDates
from totrinn_db.models import AgendaItem, AnchoringRound, Case, Meeting, Region, RegionMember
from totrinn_db.models import Anchoring as AnchoringRow
from totrinn_db.queries.done_rows import DONE
from totrinn_db.queries.facts import CaseRecord, load_cases
from totrinn_db.queries.own_meetings import known_meetings, own_calendars
from totrinn_db.work import Reading


def asks(reading: Reading) -> tuple[Ask, ...]:
    """Give every question to every party, with the day of the answer where there is one."""
    homes = region_ids(reading)
    rows = reading.session.execute(
        select(
            AnchoringRow.round_id,
            AnchoringRow.party_id,
            AnchoringRow.status,
            AnchoringRow.answered_on,
            AnchoringRound.sent_on,
            AnchoringRound.deadline,
        )
        .join(AnchoringRound, AnchoringRow.round_id == AnchoringRound.id)
        .where(AnchoringRound.sent_on <= reading.today)
        .order_by(AnchoringRound.sent_on, AnchoringRow.id)
    )
    return tuple(
        Ask(
            round_id=row.round_id,
            party_id=row.party_id,
            region_id=homes.get(row.party_id, ""),
            asked_on=row.sent_on,
            deadline=row.deadline,
            answered_on=row.answered_on if row.status.meaning.is_answer else None,
        )
        for row in rows
        if not row.status.meaning.left_out
    )


def region_ids(reading: Reading) -> dict[str, str]:
    """Give the region that each party is in today, both by id."""
    rows = reading.session.execute(
        select(RegionMember.party_id, Region.id)
        .join(Region, RegionMember.region_id == Region.id)
        .where(RegionMember.ended_on.is_(None), Region.ended_on.is_(None))
        .order_by(Region.position.desc())
    )
    return {row[0]: row[1] for row in rows}


def decided_cases(reading: Reading, year: int | None = None) -> tuple[CaseDates, ...]:
    """Give the dates of every case that was decided, ever or in a year, by that day."""
    statement = select(Case.id).where(Case.phase.in_(DONE))
    if year is not None:
        first, last = date(year, 1, 1), date(year, 12, 31)
        treated = select(AgendaItem.case_id).join(Meeting, AgendaItem.meeting_id == Meeting.id)
        statement = statement.where(
            Case.id.in_(treated.where(Meeting.held_on.between(first, last)))
        )
    ids = list(reading.session.scalars(statement))
    records = load_cases(reading, ids, newest_rounds_only=False)
    homes, calendars = region_ids(reading), own_calendars(reading)
    found = [
        dates
        for record in records.values()
        if (dates := _dates_of(reading, record, homes, calendars)) is not None
        and year in (None, dates.decided_on.year)
    ]
    return tuple(sorted(found, key=lambda dates: (dates.decided_on, dates.case_id)))


def _dates_of(
    reading: Reading,
    record: CaseRecord,
    homes: Mapping[str, str],
    calendars: Mapping[str, OwnCalendar],
) -> CaseDates | None:
    facts = record.facts
    decided_on = _decided_on(facts)
    if decided_on is None:
        return None
    treated = [t.meeting_date for t in facts.treatments if t.concludes_discussion]
    asked = [r for r in facts.rounds if r.step is StepKind.ANCHORING and r.sent_on <= decided_on]
    rounds = tuple(
        RoundDates(r.sent_on, r.deadline, tuple(_replies(reading, record, r, homes, calendars)))
        for r in asked
    )
    first = [treated[0]] if treated else []
    reported = record.case.reported_on or min([*first, *(r.sent_on for r in asked), decided_on])
    return CaseDates(
        case_id=record.case.id,
        reported_on=min(reported, decided_on),
        discussed_on=treated[0] if treated else None,
        decided_on=decided_on,
        rounds=rounds,
    )


def _decided_on(facts: CaseFacts) -> date | None:
    adopted = [
        t.meeting_date
        for t in facts.treatments
        if t.outcome is not None and t.outcome.is_adoption and not t.is_preparation
    ]
    return adopted[-1] if adopted else None


def _replies(
    reading: Reading,
    record: CaseRecord,
    of: Round,
    homes: Mapping[str, str],
    calendars: Mapping[str, OwnCalendar],
) -> Iterator[Reply]:
    levels = record.facts.levels_at(of.step)
    for answer in of.answers:
        if answer.answered_on is None or not answer.status.meaning.is_answer:
            continue
        minimum = levels.for_side(answer.kind.side)
        had_meeting = None
        if answer.answered_on > of.deadline:
            own = calendars.get(answer.party_id)
            had_meeting = _had_meeting(reading, own, minimum, of)
        yield Reply(
            party_id=answer.party_id,
            region_id=homes.get(answer.party_id, ""),
            level=answer.level or minimum,
            answered_on=answer.answered_on,
            had_meeting=had_meeting,
        )


def _had_meeting(
    reading: Reading, own: OwnCalendar | None, minimum: Level | None, of: Round
) -> bool | None:
    met = known_meetings(reading, own, minimum, of.sent_on, of.deadline)
    if met is None:
        return None
    return any(is_high_enough(meeting.level, minimum) for meeting in met)
