# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the parties say in the meeting: who agrees, and the words for the record (rule 9)."""

from __future__ import annotations

from sqlalchemy import func, select

from totrinn_db.commands.checks import a_line, a_text, change
from totrinn_db.commands.items import an_open_item
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Party, PartyWord, Statement
from totrinn_db.work import Work

_MEETS = (MeetingState.ONGOING, MeetingState.HELD, MeetingState.PROTOCOL_OUT)


def set_stance(
    work: Work, *, item_id: str, party_id: str, stance: Stance, spoken_by: str = ""
) -> None:
    """Note what a party said, and who spoke for it."""
    item = _an_item_that_is_treated(work, item_id)
    _set(work, item, work.get(Party, party_id), stance, a_line(spoken_by))


def set_stances(
    work: Work, *, item_id: str, parties: tuple[tuple[str, str], ...], stance: Stance
) -> None:
    """Note the same of several parties in one act; each with who spoke for it."""
    item = _an_item_that_is_treated(work, item_id)
    for party_id, spoken_by in parties:
        _set(work, item, work.get(Party, party_id), stance, a_line(spoken_by))


def write_statement(work: Work, *, item_id: str, party_id: str, text: str) -> None:
    """Write a party's words for the record as they are said; empty words take them away."""
    item = _an_item_that_is_treated(work, item_id)
    party = work.get(Party, party_id)
    words = a_text(text)
    row = work.session.scalar(
        select(Statement).where(
            Statement.item_id == item.id,
            Statement.party_id == party.id,
            Statement.withdrawn.is_(False),
        )
    )
    if row is not None:
        change(row, text=words or row.text, withdrawn=not words)
    elif words:
        last = work.session.scalar(
            select(func.max(Statement.position)).where(Statement.item_id == item.id)
        )
        position = 0 if last is None else last + 1
        work.add(Statement(item_id=item.id, party_id=party.id, text=words, position=position))


def _an_item_that_is_treated(work: Work, item_id: str) -> AgendaItem:
    item, meeting = an_open_item(work, item_id)
    if meeting.state not in _MEETS:
        raise RuleBroken(Refused(Code.MEETING_STATE, {"state": meeting.state}, ()))
    return item


def _set(work: Work, item: AgendaItem, party: Party, stance: Stance, spoken_by: str) -> None:
    row = work.session.scalar(
        select(PartyWord).where(PartyWord.item_id == item.id, PartyWord.party_id == party.id)
    )
    if row is not None:
        change(row, stance=stance, spoken_by=spoken_by)
    elif stance is not Stance.NOT_ASKED:
        work.add(PartyWord(item_id=item.id, party_id=party.id, stance=stance, spoken_by=spoken_by))
