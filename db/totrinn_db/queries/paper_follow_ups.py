# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the list of follow-ups says: of all bodies, of one, or for one of its meetings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Select, func, select

from totrinn_db.domain.follow_ups import Light, light_today
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.papers import FollowUpEntry, FollowUpList
from totrinn_db.domain.parties import Language
from totrinn_db.models import AgendaItem, Body, Case, FollowUp, Meeting
from totrinn_db.queries.exemptions import exempt_titles, item_citations
from totrinn_db.queries.naming import name_of, short_name
from totrinn_db.queries.paper_parts import letterhead, meeting_facts, plain_number
from totrinn_db.queries.roll_outs import progress_of
from totrinn_db.work import Reading

_URGENCY = tuple(Light[name] for name in ("RED", "YELLOW", "GREEN", "DONE"))


def follow_up_list(reading: Reading, language: Language, body_id: str = "") -> FollowUpList:
    """Gather what is not done, in all bodies or in one."""
    body = reading.get(Body, body_id) if body_id else None
    return FollowUpList(
        letterhead=letterhead(reading, language),
        written_on=reading.today,
        entries=_entries(reading, language, body_id, None),
        body=name_of(body, language) if body is not None else "",
        body_short=short_name(body, language) if body is not None else "",
    )


def meeting_follow_ups(reading: Reading, meeting_id: str, language: Language) -> FollowUpList:
    """Gather what a meeting looks through: what is not done, and what was since the last one."""
    meeting = reading.get(Meeting, meeting_id)
    body = reading.get(Body, meeting.body_id)
    since = _meeting_before(reading, meeting)
    return FollowUpList(
        letterhead=letterhead(reading, language),
        written_on=reading.today,
        entries=_entries(reading, language, body.id, since),
        body=name_of(body, language),
        body_short=short_name(body, language),
        meeting=meeting_facts(meeting, body, language),
        since=since,
    )


def follow_up_bodies(reading: Reading, language: Language) -> tuple[tuple[str, str], ...]:
    """Name the bodies whose decisions have follow-ups that are not done, by id."""
    ids = {body.id for _, _, _, _, body in reading.session.execute(_rows())}
    bodies = reading.session.scalars(select(Body).where(Body.id.in_(ids)).order_by(Body.position))
    return tuple((body.id, short_name(body, language)) for body in bodies)


def _rows(*, with_done: bool = False) -> Select[FollowUp, Case, AgendaItem, Meeting, Body]:
    """Read follow-ups with where they were decided; without a meeting, the case has the body."""
    statement = (
        select(FollowUp, Case, AgendaItem, Meeting, Body)
        .join(Case, FollowUp.case_id == Case.id)
        .outerjoin(AgendaItem, FollowUp.item_id == AgendaItem.id)
        .outerjoin(Meeting, AgendaItem.meeting_id == Meeting.id)
        .join(Body, Body.id == func.coalesce(Meeting.body_id, Case.body_id))
    )
    return statement if with_done else statement.where(FollowUp.light != Light.DONE)


def _entries(
    reading: Reading, language: Language, body_id: str, since: date | None
) -> tuple[FollowUpEntry, ...]:
    statement = _rows(with_done=since is not None)
    if body_id:
        statement = statement.where(Body.id == body_id)
    if since is not None:
        is_new = FollowUp.done_on >= since
        statement = statement.where((FollowUp.light != Light.DONE) | is_new)
    found = list(_read(reading, language, statement))
    return tuple(sorted(found, key=_order))


def _read(
    reading: Reading,
    language: Language,
    statement: Select[FollowUp, Case, AgendaItem, Meeting, Body],
) -> Iterator[FollowUpEntry]:
    rows = reading.session.execute(statement).all()
    progress = progress_of(reading, {row[0].id: row[0].due for row in rows})
    cites = item_citations(reading, [item for _, _, item, _, _ in rows if item], language)
    titles = exempt_titles(reading, {case.id for _, case, _, _, _ in rows}, language)
    for row, case, item, meeting, body in rows:
        decided = item is not None and meeting is not None
        yield FollowUpEntry(
            what=row.text,
            responsible=row.responsible,
            light=light_today(row.light, row.due, reading.today),
            title=case.title,
            reference=case_reference(case.reference_number, case.reference_year),
            body_short=short_name(body, language),
            number=plain_number(item, body) if decided else "",
            decided_on=meeting.held_on if decided else None,
            due=row.due,
            done_on=row.done_on,
            note=row.note,
            progress=progress.get(row.id, ()),
            exempt=cites.marks(item).follow_ups if item is not None else "",
            title_exempt=titles.get(case.id, ""),
        )


def _order(entry: FollowUpEntry) -> tuple[int, date, str, str]:
    return _URGENCY.index(entry.light), entry.due or date.max, entry.responsible, entry.what


def _meeting_before(reading: Reading, meeting: Meeting) -> date | None:
    return reading.session.scalar(
        select(func.max(Meeting.held_on)).where(
            Meeting.body_id == meeting.body_id,
            Meeting.held_on < meeting.held_on,
            Meeting.state != MeetingState.CANCELLED,
        )
    )
