# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Nothing falls off: what comes onto a draft agenda by itself (rule 10).

Standing items, the last protocol, open follow-up, and what an earlier meeting did not treat. It
can be asked again and again: what is there already, or was taken off here, is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select

from totrinn_db.commands.items import agenda_of, place_item
from totrinn_db.commands.standing import settle
from totrinn_db.domain.dates import in_words
from totrinn_db.domain.facts import Treatment
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome, StandingKind
from totrinn_db.domain.parties import Language
from totrinn_db.domain.phases import Phase
from totrinn_db.models import AgendaItem, Case, FollowUp, Meeting, StandingItem
from totrinn_db.queries.facts import CaseRecord, load_cases
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Work

OVER = (MeetingState.HELD, MeetingState.PROTOCOL_OUT, MeetingState.PROTOCOL_APPROVED)
_UNAPPROVED = (MeetingState.HELD, MeetingState.PROTOCOL_OUT)
_PARKED = (Phase.DRAFT, Phase.ON_HOLD)


def fill_agenda(work: Work, meeting: Meeting) -> None:
    """Put on a draft agenda everything that comes by itself.

    A pre-meeting has the agenda of its main meeting: what waits for treatment goes there.
    """
    if meeting.state is not MeetingState.PLANNED or meeting.main_meeting_id is not None:
        return
    standing = _standing_items(work, meeting.body_id)
    _add_standing(work, meeting, standing)
    _add_carried(work, meeting)


def fill_next_agenda(work: Work, meeting: Meeting) -> None:
    """Do the same for the body's next planned meeting after this one, if there is one."""
    fill_coming_agenda(work, meeting.body_id, since=min(meeting.held_on, work.today))


def fill_coming_agenda(work: Work, body_id: str, *, since: date | None = None) -> None:
    """Do the same for a body's first planned meeting from a day on, today if none is given."""
    work.session.flush()
    following = work.session.scalar(
        select(Meeting)
        .where(
            Meeting.body_id == body_id,
            Meeting.main_meeting_id.is_(None),
            Meeting.state == MeetingState.PLANNED,
            Meeting.held_on >= (since or work.today),
        )
        .order_by(Meeting.held_on, Meeting.number)
        .limit(1)
    )
    if following is not None:
        fill_agenda(work, following)


def _standing_items(work: Work, body_id: str) -> Sequence[StandingItem]:
    return work.session.scalars(
        select(StandingItem)
        .where(StandingItem.body_id == body_id, StandingItem.ended.is_(False))
        .order_by(StandingItem.is_last, StandingItem.position)
    ).all()


def _add_standing(work: Work, meeting: Meeting, standing: Sequence[StandingItem]) -> None:
    language = the_community(work).language
    for row in standing:
        existing = agenda_of(work, meeting.id, with_taken_off=True)
        if row.standing_kind is StandingKind.APPROVE_PROTOCOL:
            for protocol_of in _unapproved(work, meeting, existing):
                place_item(work, _standing(meeting, row, language, protocol_of))
        elif _is_due(work, row, meeting) and not any(_is_same(i, row, language) for i in existing):
            place_item(work, _standing(meeting, row, language, None), is_last=row.is_last)


def _is_due(work: Work, row: StandingItem, meeting: Meeting) -> bool:
    return row.standing_kind is not StandingKind.FOLLOW_UP or _has_follow_ups(work, meeting)


def _is_same(item: AgendaItem, row: StandingItem, language: Language) -> bool:
    if item.standing_kind is not row.standing_kind:
        return False
    return row.standing_kind is not StandingKind.OTHER or item.title == _title(row, language)


def _title(row: StandingItem, language: Language) -> str:
    return row.title_nn if language is Language.NN else row.title_nb


def _standing(
    meeting: Meeting, row: StandingItem, language: Language, protocol_of: Meeting | None
) -> AgendaItem:
    proposal = row.proposal_nn if language is Language.NN else row.proposal_nb
    day = in_words(protocol_of.held_on) if protocol_of is not None else ""
    return AgendaItem(
        meeting_id=meeting.id,
        item_kind=ItemKind.STANDING,
        standing_kind=row.standing_kind,
        title=_title(row, language).replace("{date}", day),
        proposal=proposal.replace("{date}", day),
        minutes=row.minutes,
        protocol_of_id=protocol_of.id if protocol_of is not None else None,
        place="",
    )


def _unapproved(work: Work, meeting: Meeting, existing: Sequence[AgendaItem]) -> list[Meeting]:
    """List the held meetings whose protocol waits and is up nowhere, the oldest first."""
    here = {item.protocol_of_id for item in existing}
    rows = work.session.scalars(
        select(Meeting)
        .where(
            Meeting.body_id == meeting.body_id,
            Meeting.id != meeting.id,
            Meeting.main_meeting_id.is_(None),
            Meeting.held_on <= meeting.held_on,
            Meeting.state.in_(_UNAPPROVED),
        )
        .order_by(Meeting.held_on, Meeting.number)
    )
    return [row for row in rows if row.id not in here and not _is_up_elsewhere(work, row, meeting)]


def _is_up_elsewhere(work: Work, protocol_of: Meeting, meeting: Meeting) -> bool:
    statement = (
        select(AgendaItem.id)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(
            AgendaItem.protocol_of_id == protocol_of.id,
            AgendaItem.taken_off.is_(False),
            AgendaItem.meeting_id != meeting.id,
            or_(
                Meeting.state.in_(
                    (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.ONGOING)
                ),
                # Approved, though not locked yet: it lacks something that no meeting need see.
                and_(Meeting.state.in_(OVER), AgendaItem.outcome == Outcome.APPROVED),
            ),
        )
        .limit(1)
    )
    return work.session.scalar(statement) is not None


def _has_follow_ups(work: Work, meeting: Meeting) -> bool:
    statement = (
        select(FollowUp.id)
        .join(Case, FollowUp.case_id == Case.id)
        .where(Case.body_id == meeting.body_id, FollowUp.light != Light.DONE)
        .limit(1)
    )
    return work.session.scalar(statement) is not None


def _add_carried(work: Work, meeting: Meeting) -> None:
    left = _left_untreated(work, meeting)
    records = load_cases(work, sorted({i.case_id for i, _ in left if i.case_id is not None}))
    here = agenda_of(work, meeting.id, with_taken_off=True)
    seen = {item.case_id for item in here if item.case_id is not None}
    for item, when in left:
        if item.case_id is not None:
            record = records.get(item.case_id)
            if record is None or item.case_id in seen or not _still_waits(record, item, when):
                continue
            seen.add(item.case_id)
        elif _is_gone(work, item) or _is_carried_on(work, item):
            continue
        place_item(work, _again(item, meeting))
        if item.case_id is not None:
            settle(work, item.case_id)


def _left_untreated(work: Work, meeting: Meeting) -> list[tuple[AgendaItem, Meeting]]:
    rows = work.session.execute(
        select(AgendaItem, Meeting)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(
            Meeting.body_id == meeting.body_id,
            Meeting.id != meeting.id,
            Meeting.main_meeting_id.is_(None),
            # A meeting may be held earlier in the place of one that was cancelled.
            or_(Meeting.held_on <= meeting.held_on, Meeting.state == MeetingState.CANCELLED),
            AgendaItem.taken_off.is_(False),
            AgendaItem.item_kind != ItemKind.BREAK,
            or_(
                and_(
                    Meeting.state.in_(OVER),
                    AgendaItem.outcome.in_((Outcome.POSTPONED, Outcome.NOT_TREATED)),
                ),
                and_(Meeting.state == MeetingState.CANCELLED, AgendaItem.outcome.is_(None)),
            ),
        )
        .order_by(Meeting.held_on.desc(), AgendaItem.place)
    )
    return [(item, when) for item, when in rows]


def _still_waits(record: CaseRecord, item: AgendaItem, when: Meeting) -> bool:
    phase = record.case.phase
    if phase.is_ended or phase.is_decided or phase in _PARKED:
        return False
    others = [t for t in record.facts.treatments if t.item_id != item.id and _weighs_as(t, item)]
    if when.state is MeetingState.CANCELLED:
        # The meeting held instead may have been on the same day, or before; ids grow with time.
        return not any(
            t.is_pending or t.meeting_date >= when.held_on or t.item_id > item.id for t in others
        )
    return not any(t.is_pending or t.meeting_date > when.held_on for t in others)


def _weighs_as(treatment: Treatment, item: AgendaItem) -> bool:
    """Tell whether a treatment could stand for the item: being told of a case is not enough."""
    return item.item_kind is ItemKind.INFORMATION or treatment.kind is not ItemKind.INFORMATION


def _is_gone(work: Work, item: AgendaItem) -> bool:
    if item.protocol_of_id is not None:
        return work.get(Meeting, item.protocol_of_id).state.is_locked
    # Other standing items come by themselves on every agenda.
    return item.item_kind is ItemKind.STANDING


def _is_carried_on(work: Work, item: AgendaItem) -> bool:
    statement = (
        select(AgendaItem.id)
        .where(
            AgendaItem.taken_off.is_(False),
            or_(AgendaItem.carried_from_id == item.id, *_same_protocol(item)),
        )
        .limit(1)
    )
    return work.session.scalar(statement) is not None


def _same_protocol(item: AgendaItem) -> Iterator[ColumnElement[bool]]:
    if item.protocol_of_id is not None:
        yield and_(AgendaItem.protocol_of_id == item.protocol_of_id, AgendaItem.id > item.id)


def _again(item: AgendaItem, meeting: Meeting) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting.id,
        case_id=item.case_id,
        item_kind=item.item_kind,
        standing_kind=item.standing_kind,
        title=item.title,
        proposal=item.proposal,
        minutes=item.minutes,
        presenter=item.presenter,
        fast_track_by=item.fast_track_by,
        fast_track_reason=item.fast_track_reason,
        protocol_of_id=item.protocol_of_id,
        carried_from_id=item.id,
        place="",
    )
