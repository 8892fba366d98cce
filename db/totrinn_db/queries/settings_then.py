# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The rules that held when a case was decided, read from the history.

A community may change a path, a class or a body's rule; what was decided before stands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from totrinn_db.codec import fields_of
from totrinn_db.columns import Entity
from totrinn_db.domain.consensus import ConsensusRule, RequiredLevels
from totrinn_db.domain.facts import CaseFacts, Round
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.paths import Path, StepKind
from totrinn_db.models import Body, Case, CaseClass, CasePath, Decision, Event, Meeting
from totrinn_db.queries.facts import CaseRecord
from totrinn_db.work import Reading


def facts_when_decided(reading: Reading, record: CaseRecord, decision: Decision) -> CaseFacts:
    """Give the facts of a case with the rules of the day when it was decided.

    The answers are those of today: it is they that an undo or an import may have changed.
    """
    moment = _made_by(reading, decision)
    case = record.case
    path = reading.session.get_one(CasePath, value_then(reading, case, "path_id", moment))
    its_class = reading.session.get_one(CaseClass, value_then(reading, case, "class_id", moment))
    body = reading.session.get_one(Body, value_then(reading, case, "body_id", moment))
    return replace(
        record.facts,
        path=_path_then(reading, path, moment),
        levels=RequiredLevels(
            value_then(reading, its_class, "municipal_level", moment),
            value_then(reading, its_class, "trust_level", moment),
        ),
        rule=_rule_then(reading, body, moment),
        rounds=tuple(
            _without_newcomers(of, decision.id)
            for of in record.facts.rounds
            if of.step is not StepKind.HOME_ADOPTION
        ),
    )


def _path_then(reading: Reading, path: CasePath, moment: str) -> Path:
    steps = value_then(reading, path, "steps", moment)
    return Path(path.key, tuple(StepKind(step) for step in steps))


def _rule_then(reading: Reading, body: Body, moment: str) -> ConsensusRule:
    kinds = value_then(reading, body, "counted_kinds", moment)
    return ConsensusRule(
        counted_kinds=tuple(PartyKind(kind) for kind in kinds),
        condition_blocks=value_then(reading, body, "condition_blocks", moment),
        objection_blocks=value_then(reading, body, "objection_blocks", moment),
    )


def _without_newcomers(of: Round, decision_id: str) -> Round:
    """Leave out parties that joined after the decision; ids grow with time."""
    answers = tuple(a for a in of.answers if a.asked or a.party_id < decision_id)
    return replace(of, answers=answers)


def _made_by(reading: Reading, row: Entity) -> str:
    """Name the event that made a row."""
    first = select(Event.id).where(Event.entity_id == row.id).order_by(Event.id).limit(1)
    return reading.session.scalar(first) or row.id


def approved_by(reading: Reading, meeting: Meeting) -> str | None:
    """Name the event that approved a meeting's protocol, if it is approved."""
    if not meeting.state.is_locked:
        return None
    events = reading.session.execute(
        select(Event.id, Event.fields)
        .where(Event.entity_id == meeting.id)
        .order_by(Event.id.desc())
    )
    return next((key for key, fields in events if "protocol_hash" in fields), None)


def value_then(reading: Reading, row: Case | Entity, name: str, moment: str) -> Any:
    """Give the value that a field had when an event was written."""
    if row.version == 1:
        return getattr(row, name)
    later = reading.session.scalars(
        select(Event.fields).where(Event.entity_id == row.id, Event.id > moment).order_by(Event.id)
    )
    # What the first later change found is what was there; a field that nobody set has no event.
    for fields in later:
        if name in fields:
            return fields_of(type(row))[name].decode(fields[name][0])
    return getattr(row, name)
