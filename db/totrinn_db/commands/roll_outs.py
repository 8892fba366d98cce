# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How far each party has come with what a decision set in motion (O3)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from totrinn_db.commands.checks import a_reason, a_text
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Body, Case, Decision, FollowUp, RollOut
from totrinn_db.queries.facts import members, rule_of
from totrinn_db.work import Work


def start_roll_out(work: Work, *, follow_up_id: str) -> None:
    """Ask every party that the decision binds how far it has come, those that are not yet."""
    row = work.get(FollowUp, follow_up_id)
    there = set(_standing(work, row.id))
    for party_id in _bound(work, row):
        if party_id not in there:
            work.add(RollOut(follow_up_id=row.id, party_id=party_id, light=Light.GREEN))


def set_progress(
    work: Work, *, follow_up_id: str, party_ids: Collection[str], light: Light, note: str = ""
) -> None:
    """Say how far some parties have come; what has stopped says why."""
    row = work.get(FollowUp, follow_up_id)
    words = a_reason(note) if light is Light.RED else a_text(note)
    there = _standing(work, row.id)
    if not party_ids or not set(party_ids) <= set(there):
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    for party_id in party_ids:
        one = there[party_id]
        one.light, one.note = light, words
        one.done_on = (one.done_on or work.today) if light is Light.DONE else None


def _standing(work: Work, follow_up_id: str) -> dict[str, RollOut]:
    work.session.flush()
    rows = work.session.scalars(select(RollOut).where(RollOut.follow_up_id == follow_up_id))
    return {row.party_id: row for row in rows}


def _bound(work: Work, row: FollowUp) -> list[str]:
    """Name the parties of the decision, or all that the case's body counts."""
    decision = work.session.scalar(
        select(Decision).where(
            Decision.case_id == row.case_id,
            Decision.is_replaced.is_(False),
            Decision.item_id == row.item_id,
        )
    )
    if decision is not None and decision.parties:
        return list(decision.parties)
    body = work.get(Body, work.get(Case, row.case_id).body_id)
    kinds = rule_of(body).counted_kinds
    everyone = members(work).values()
    return [each.id for each in everyone if each.kind in kinds and not each.has_ended(work.today)]
