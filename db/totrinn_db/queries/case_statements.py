# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The questions behind the facts of a case, made once.

Every act asks them, and making a question takes longer than answering it. `keys` are the ids.
"""

from __future__ import annotations

from typing import cast

from sqlalchemy import BindParameter, String, Table, bindparam, func, or_, select, type_coerce
from sqlalchemy import cast as sql_cast

from totrinn_db.domain.meetings import MeetingState
from totrinn_db.models import (
    AgendaItem,
    Anchoring,
    AnchoringRound,
    Body,
    Case,
    FollowUp,
    Meeting,
    Party,
    Wording,
)
from totrinn_db.sessions import prepared

KEYS: BindParameter[str] = bindparam("keys", expanding=True)
CASES = prepared(select(Case).where(Case.id.in_(KEYS)))
PARTIES = prepared(select(Party.id, Party.name, Party.party_kind, Party.started_on, Party.ended_on))
WORDINGS = prepared(
    select(Wording)
    .where(Wording.case_id.in_(KEYS))
    .order_by(Wording.case_id, Wording.number, Wording.id)
)
ROUNDS = prepared(
    select(AnchoringRound)
    .where(AnchoringRound.case_id.in_(KEYS))
    .order_by(AnchoringRound.case_id, AnchoringRound.number, AnchoringRound.id)
)
# A case is treated by its own body and by those that decide cases; a pre-meeting prepares (F2).
_MAY_TREAT = or_(Body.decides_cases, Meeting.body_id == Case.body_id)
TREATMENTS = prepared(
    select(
        AgendaItem.case_id,
        AgendaItem.id,
        AgendaItem.meeting_id,
        Meeting.held_on,
        AgendaItem.item_kind,
        AgendaItem.outcome,
        AgendaItem.way_on,
        Meeting.state,
        or_(Meeting.main_meeting_id.is_not(None), ~_MAY_TREAT).label("prepares"),
    )
    .join(Meeting, AgendaItem.meeting_id == Meeting.id)
    .join(Body, Meeting.body_id == Body.id)
    .join(Case, AgendaItem.case_id == Case.id)
    .where(
        AgendaItem.case_id.in_(KEYS),
        AgendaItem.taken_off.is_(False),
        Meeting.state != MeetingState.CANCELLED,
    )
    .order_by(AgendaItem.case_id, Meeting.held_on, Meeting.starts_at, AgendaItem.place)
)
FOLLOW_UPS = prepared(
    select(FollowUp.case_id, func.count())
    .where(FollowUp.case_id.in_(KEYS))
    .group_by(FollowUp.case_id)
)
# A list of everything needs a hundred thousand of these. Most are alike, such as those of the
# parties that have not answered, so the database puts them together; words stand for enums.
_GIVEN = cast(Table, Anchoring.__table__).c
_STANDING = (
    type_coerce(_GIVEN.status, String).label("status"),
    _GIVEN.condition_met,
    type_coerce(_GIVEN.level, String).label("level"),
    _GIVEN.confirmed,
    _GIVEN.new_date,
    _GIVEN.answered_on,
)
ANSWERS = (
    select(
        _GIVEN.round_id,
        func.aggregate_strings(sql_cast(_GIVEN.party_id, String), ",").label("party_ids"),
        *_STANDING,
    )
    .where(_GIVEN.round_id.in_(KEYS), _GIVEN.removed.is_(False))
    .group_by(_GIVEN.round_id, *_STANDING)
)
