# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who has been told of a case at home after a meeting (E9); told is not asked (E10)."""

from __future__ import annotations

from sqlalchemy import BindParameter, bindparam, or_, select

from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.views.anchoring import ToldParty
from totrinn_db.models import AgendaItem, Body, Briefing, Meeting, Party
from totrinn_db.queries.naming import meeting_label
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading

_CASE_ID: BindParameter[str] = bindparam("case_id")
_TREATED_IN = select(AgendaItem.meeting_id).where(
    AgendaItem.case_id == _CASE_ID, AgendaItem.taken_off.is_(False)
)
_TOLD = prepared(
    select(Briefing, Meeting, Body, Party)
    .join(Meeting, Briefing.meeting_id == Meeting.id)
    .join(Body, Meeting.body_id == Body.id)
    .join(Party, Briefing.party_id == Party.id)
    .where(
        or_(
            Briefing.case_id == _CASE_ID,
            Briefing.case_id.is_(None) & Briefing.meeting_id.in_(_TREATED_IN),
        ),
        Briefing.taken_back_on.is_(None),
    )
    .order_by(Briefing.briefed_on)
)


def told_of_case(reading: Reading, case_id: str) -> dict[str, ToldParty]:
    """Give by party the last time it was told: of the case, or of a meeting that treated it."""
    rows = reading.session.execute(_TOLD, {"case_id": case_id})
    found = {
        party.id: ToldParty(
            party.id, party.name, meeting_label(meeting, body), row.briefed_on, row.briefed_by
        )
        for row, meeting, body, party in rows
    }
    return dict(sorted(found.items(), key=lambda pair: sort_key(pair[1].party)))
