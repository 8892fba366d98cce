# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be published of a case, a meeting or a year: only what was sent out or done."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import select

from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.exemptions import CASE
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.papers import CasePaper
from totrinn_db.domain.papers.publishing import (
    PublicFile,
    PublicMeeting,
    PublicPack,
    PublicScope,
)
from totrinn_db.domain.parties import Language
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Attachment, AttachmentData, Body, Case, Meeting
from totrinn_db.queries.exemptions import exemptions
from totrinn_db.queries.paper_book import meeting_book
from totrinn_db.queries.paper_cases import case_paper, case_papers
from totrinn_db.queries.paper_meetings import extracts, protocol
from totrinn_db.queries.paper_parts import attachments_of, letterhead, meeting_facts
from totrinn_db.work import Reading

_NOT_OUT = (MeetingState.PLANNED, MeetingState.CANCELLED)
# One side's preparation, and talks that are not concluded, are nobody else's.
_WITHIN = (BodyLevel.SECRETARIAT, BodyLevel.NETWORK, BodyLevel.NEGOTIATION)


def public_meeting(reading: Reading, meeting_id: str, language: Language) -> PublicPack:
    """Gather what a meeting publishes, or refuse one that is not called or only prepares."""
    meeting = reading.get(Meeting, meeting_id)
    if meeting.main_meeting_id is not None:
        raise RuleBroken(Refused(Code.PREPARATION_NOT_PUBLIC))
    if meeting.state in _NOT_OUT:
        raise RuleBroken(Refused(Code.NOTHING_TO_PUBLISH))
    found = (_meeting(reading, meeting, language),)
    return PublicPack(
        PublicScope.MEETING,
        letterhead(reading, language),
        reading.today,
        meeting.year,
        found,
        meeting_id=meeting.id,
    )


def public_year(reading: Reading, year: int, language: Language) -> PublicPack:
    """Gather what all meetings of a year publish, in the order they were held."""
    rows = reading.session.scalars(
        select(Meeting)
        .join(Body, Meeting.body_id == Body.id)
        .where(
            Meeting.year == year,
            Meeting.state.not_in(_NOT_OUT),
            Meeting.main_meeting_id.is_(None),
            Body.level.not_in(_WITHIN),
        )
        .order_by(Meeting.held_on, Meeting.starts_at, Meeting.id)
    )
    found = _some(tuple(_meeting(reading, row, language) for row in rows))
    head = letterhead(reading, language)
    return PublicPack(PublicScope.YEAR, head, reading.today, year, found)


def public_case(reading: Reading, case_id: str, language: Language) -> PublicPack:
    """Gather what is published of one case: its paper and extract for each meeting that had it."""
    case = reading.get(Case, case_id)
    rows = reading.session.scalars(
        select(Meeting)
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .join(Body, Meeting.body_id == Body.id)
        .where(
            AgendaItem.case_id == case.id,
            AgendaItem.taken_off.is_(False),
            Meeting.state.not_in(_NOT_OUT),
            Meeting.main_meeting_id.is_(None),
            Body.level.not_in(_WITHIN),
        )
        .order_by(Meeting.held_on, Meeting.starts_at, Meeting.id)
    )
    found = _some(tuple(_treatment(reading, case.id, row, language) for row in rows))
    return PublicPack(
        PublicScope.CASE,
        letterhead(reading, language),
        reading.today,
        case.reference_year,
        found,
        case_id=case.id,
    )


def _some(found: tuple[PublicMeeting, ...]) -> tuple[PublicMeeting, ...]:
    if not found:
        raise RuleBroken(Refused(Code.NOTHING_TO_PUBLISH))
    return found


def public_years(reading: Reading) -> tuple[int, ...]:
    """List the years that have something to publish, the newest first."""
    years = select(Meeting.year).where(Meeting.state.not_in(_NOT_OUT)).distinct()
    return tuple(sorted(reading.session.scalars(years), reverse=True))


def _meeting(reading: Reading, meeting: Meeting, language: Language) -> PublicMeeting:
    book = meeting_book(reading, meeting.id, language)
    cases = case_papers(reading, meeting.id, language)
    is_done = meeting.state.is_over
    done = (protocol(reading, meeting.id, language),) if is_done else ()
    files = [file for case_id, paper in cases for file in _files(reading, case_id, paper)]
    papers = (book.agenda, *(paper for _, paper in cases), book, *done)
    return PublicMeeting(book.meeting, papers, tuple(files))


def _treatment(
    reading: Reading, case_id: str, meeting: Meeting, language: Language
) -> PublicMeeting:
    paper = case_paper(reading, case_id, language, meeting.id)
    is_done = meeting.state.is_over
    done = [
        extract
        for key, extract in (extracts(reading, meeting.id, language) if is_done else ())
        if key == case_id
    ]
    files = tuple(_files(reading, case_id, paper))
    facts = meeting_facts(meeting, reading.get(Body, meeting.body_id), language)
    return PublicMeeting(facts, (paper, *done), files)


def _files(reading: Reading, case_id: str, paper: CasePaper) -> Iterator[PublicFile]:
    """Read the files of a case that are public; the content of the others is not touched."""
    marks = exemptions(reading, case_id)
    if CASE in marks:
        return
    rows = attachments_of(reading, case_id)
    # The same content may lie in the case twice, once under a name that nobody marked.
    secret = {row.sha256 for row in rows if row.id in marks}
    content = _content(reading, {row.sha256 for row in rows} - secret)
    for number, row in enumerate(rows, start=1):
        if row.sha256 in content:
            yield PublicFile(paper, number, _label(row), row.name, content[row.sha256])


def _content(reading: Reading, hashes: Collection[str]) -> dict[str, bytes]:
    rows = reading.session.execute(
        select(AttachmentData.sha256, AttachmentData.data).where(AttachmentData.sha256.in_(hashes))
    )
    return {row[0]: row[1] for row in rows}


def _label(row: Attachment) -> str:
    return row.title or row.name
