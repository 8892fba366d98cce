# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A pre-meeting: what one side notes of the main meeting's agenda, and who speaks for it (F2, F3).

The agenda is the main meeting's own, so it follows every change. Nothing is decided here.
"""

from __future__ import annotations

from sqlalchemy import select

from totrinn_db.commands.checks import change, opt_line, opt_text
from totrinn_db.commands.items import an_open_meeting
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import AgendaItem, Preparation
from totrinn_db.work import Work


def prepare_item(
    work: Work,
    *,
    meeting_id: str,
    item_id: str,
    notes: str | None = None,
    spokesperson: str | None = None,
) -> None:
    """Write what a pre-meeting notes of an item of its main meeting, and who shall speak."""
    meeting = an_open_meeting(work, meeting_id)
    item = work.get(AgendaItem, item_id)
    if meeting.main_meeting_id is None or item.meeting_id != meeting.main_meeting_id:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    row = work.session.scalar(
        select(Preparation).where(
            Preparation.meeting_id == meeting.id, Preparation.item_id == item.id
        )
    )
    if row is None:
        row = work.add(Preparation(meeting_id=meeting.id, item_id=item.id))
    change(row, notes=opt_text(notes), spokesperson=opt_line(spokesperson))
