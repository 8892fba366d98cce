# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The items that stand on every agenda of a body. Agendas that are called keep theirs.

The items that Totrinn knows have their usual places; a body's own come after the approvals, or
before other business, in the order that the body gives them.
"""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.commands.checks import (
    a_name,
    a_text,
    change,
    expect_version,
    opt_name,
    opt_text,
)
from totrinn_db.commands.ordering import last_position, move_after
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import MeetingState, StandingKind
from totrinn_db.domain.parties import Language
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Body, Meeting, StandingItem
from totrinn_db.queries.naming import language_of
from totrinn_db.work import Work

_MOST_MINUTES = 600


def add_standing_item(
    work: Work,
    *,
    body_id: str,
    title_nb: str,
    title_nn: str,
    proposal_nb: str = "",
    proposal_nn: str = "",
    minutes: int = 5,
    is_last: bool = False,
) -> str:
    """Add an item to the agendas of a body that are filled from now on."""
    body = work.get(Body, body_id)
    return work.add(
        StandingItem(
            body_id=body.id,
            standing_kind=StandingKind.OTHER,
            title_nb=a_name(title_nb),
            title_nn=a_name(title_nn),
            proposal_nb=a_text(proposal_nb),
            proposal_nn=a_text(proposal_nn),
            minutes=_minutes(minutes),
            is_last=is_last,
            position=last_position(_of_body(work, body.id)),
        )
    ).id


def change_standing_item(
    work: Work,
    *,
    standing_id: str,
    title_nb: str | None = None,
    title_nn: str | None = None,
    proposal_nb: str | None = None,
    proposal_nn: str | None = None,
    minutes: int | None = None,
    is_last: bool | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a standing item for the meetings to come; draft agendas follow."""
    row = work.get(StandingItem, standing_id)
    expect_version(row, expected_version)
    drafts = _own_on_drafts(work, row)
    change(
        row,
        title_nb=opt_name(title_nb),
        title_nn=opt_name(title_nn),
        proposal_nb=opt_text(proposal_nb),
        proposal_nn=opt_text(proposal_nn),
        minutes=None if minutes is None else _minutes(minutes),
        is_last=is_last,
    )
    _bring_up_to_date(work, row, drafts)


def _own_on_drafts(work: Work, row: StandingItem) -> list[AgendaItem]:
    """Find a body's own item on its draft agendas, where it is known by its title alone."""
    if row.standing_kind is not StandingKind.OTHER:
        return []
    statement = (
        select(AgendaItem)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(
            Meeting.body_id == row.body_id,
            Meeting.state == MeetingState.PLANNED,
            AgendaItem.standing_kind == StandingKind.OTHER,
            AgendaItem.title.in_((row.title_nb, row.title_nn)),
        )
    )
    return list(work.session.scalars(statement))


def _bring_up_to_date(work: Work, row: StandingItem, drafts: list[AgendaItem]) -> None:
    is_nn = language_of(work) is Language.NN
    for item in drafts:
        change(
            item,
            title=row.title_nn if is_nn else row.title_nb,
            proposal=row.proposal_nn if is_nn else row.proposal_nb,
            minutes=row.minutes,
        )


def end_standing_item(work: Work, *, standing_id: str) -> None:
    """Leave an item out of the agendas to come."""
    change(work.get(StandingItem, standing_id), ended=True)


def restart_standing_item(work: Work, *, standing_id: str) -> None:
    """Take an item with on the agendas to come again."""
    change(work.get(StandingItem, standing_id), ended=False)


def move_standing_item(work: Work, *, standing_id: str, after_id: str | None) -> None:
    """Put an item after another of the same body, or first."""
    row = work.get(StandingItem, standing_id)
    move_after(_of_body(work, row.body_id), row.id, after_id)


def copy_standing_items(work: Work, *, from_body_id: str, to_body_id: str) -> None:
    """Give a body the standing items of another."""
    for row in _of_body(work, from_body_id):
        work.session.add(
            StandingItem(
                body_id=to_body_id,
                standing_kind=row.standing_kind,
                title_nb=row.title_nb,
                title_nn=row.title_nn,
                proposal_nb=row.proposal_nb,
                proposal_nn=row.proposal_nn,
                is_last=row.is_last,
                minutes=row.minutes,
                position=row.position,
                ended=row.ended,
            )
        )


def _of_body(work: Work, body_id: str) -> list[StandingItem]:
    statement = (
        select(StandingItem)
        .where(StandingItem.body_id == body_id)
        .order_by(StandingItem.position, StandingItem.id)
    )
    return list(work.session.scalars(statement))


def _minutes(number: int) -> int:
    if not 0 <= number <= _MOST_MINUTES:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    return number
