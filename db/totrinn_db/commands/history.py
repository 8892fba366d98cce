# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Taking an act back: a new act that sets the fields to what they were.

Refused when someone has changed the same since, when something builds on it, when a protocol
is locked, and when a rule of the two-step model would be broken.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from totrinn_db.codec import fields_of, models
from totrinn_db.columns import Entity
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import NotFound, RuleBroken
from totrinn_db.domain.verdict import Fact, Refused
from totrinn_db.models import (
    AgendaItem,
    Change,
    Correction,
    Event,
    ItemExemption,
    Meeting,
    NumberSeries,
)
from totrinn_db.ownership import foreign_keys
from totrinn_db.queries.broken_rules import broken_rules
from totrinn_db.queries.setters import Setters, cannot_be_unmade, makes_the_row
from totrinn_db.recording import mark_undo
from totrinn_db.sessions import WITH_REMOVED
from totrinn_db.work import Work

# Numbers that were given are never given again, so a series is never set back.
_NEVER_SET_BACK = NumberSeries.__tablename__


@dataclass(frozen=True, slots=True)
class _Step:
    """One row that is to be set back, and the event that set it."""

    event: Event
    row: Entity

    @property
    def made_the_row(self) -> bool:
        """Tell whether the event is the one that made the row."""
        return makes_the_row(self.event)


def undo(work: Work, *, change_id: str) -> None:
    """Take an act back, as a new act that can be taken back too."""
    change = work.session.get(Change, change_id)
    if change is None:
        raise NotFound(Change.__tablename__, change_id)
    steps = _steps(work, change)
    if not steps:
        raise RuleBroken(Refused(Code.UNDO_NOT_POSSIBLE, {}))
    for step in steps:
        _may_be_unmade(step)
        _is_unlocked(work, step, steps)
    _is_unchanged_since(work, steps)
    case_ids = _cases_of(work, steps)
    broken_before = broken_rules(work, case_ids)
    _set_back(work, steps)
    _hangs_together(work, [step.row for step in steps])
    _keeps_the_rules(work, case_ids, broken_before)
    mark_undo(work.session, change.id)


def _steps(work: Work, change: Change) -> list[_Step]:
    statement = select(Event).where(Event.change_id == change.id).order_by(Event.position)
    events = work.session.scalars(statement).all()
    return [
        _Step(
            event,
            work.session.get_one(
                models()[event.entity], event.entity_id, execution_options=WITH_REMOVED
            ),
        )
        for event in events
        if event.entity != _NEVER_SET_BACK
    ]


def _may_be_unmade(step: _Step) -> None:
    if cannot_be_unmade(step.event):
        raise RuleBroken(Refused(Code.UNDO_NOT_POSSIBLE, {}))


def _is_unlocked(work: Work, step: _Step, steps: Sequence[_Step]) -> None:
    """Refuse to touch a locked meeting, unless the act is the very one that locked it."""
    if step.event.owner_kind != Kind.MEETING.value or _is_mark(step):
        return
    meeting = work.session.get_one(Meeting, step.event.owner_id, execution_options=WITH_REMOVED)
    if not meeting.state.is_locked:
        return
    locked_it = any(
        other.row is meeting and other.event.fields.get("state", [None])[-1] == meeting.state.value
        for other in steps
    )
    if not locked_it:
        facts: dict[str, Fact] = {"state": meeting.state}
        raise RuleBroken(Refused(Code.MEETING_LOCKED, facts, (Remedy.ADD_CORRECTION,)))


def _is_mark(step: _Step) -> bool:
    """Tell of what may be read by whom: weighed at any time, and nothing of the protocol itself."""
    if step.event.entity == Correction.__tablename__:
        # What a correction says is never changed, so its basis was.
        return not step.made_the_row
    return step.event.entity == ItemExemption.__tablename__


def _is_unchanged_since(work: Work, steps: Sequence[_Step]) -> None:
    setters = Setters(work.session, (step.event.entity_id for step in steps))
    for step in steps:
        later = setters.changed_since(step.event)
        if later is not None:
            name, event_id = later
            _refuse_changed(work, work.session.get_one(Event, event_id), name)


def _newest_event(work: Work, entity_id: str) -> Event:
    statement = select(Event).where(Event.entity_id == entity_id).order_by(Event.id.desc())
    return work.session.scalars(statement.limit(1)).one()


def _refuse_changed(work: Work, later: Event, name: str) -> None:
    change = work.session.get_one(Change, later.change_id)
    facts: dict[str, Fact] = {
        "who": change.actor_name,
        "when": datetime.fromisoformat(change.at).date(),
        "field": name,
        "entity": later.entity,
    }
    raise RuleBroken(Refused(Code.UNDO_CHANGED_SINCE, facts))


def _set_back(work: Work, steps: Sequence[_Step]) -> None:
    for step in steps:
        if step.made_the_row:
            step.row.removed = True
            continue
        coders = fields_of(type(step.row))
        for name, (before, _) in step.event.fields.items():
            setattr(step.row, name, coders[name].decode(before))
    try:
        work.session.flush()
    except IntegrityError as error:
        # Another row has taken the place of the one that would come back.
        raise RuleBroken(Refused(Code.UNDO_NOT_POSSIBLE, {})) from error


def _hangs_together(work: Work, rows: Sequence[Entity]) -> None:
    """Refuse when a row that stays would point to one that goes, or one that is gone."""
    for row in rows:
        if not row.removed and any(target.removed for target in _targets(work, row)):
            raise RuleBroken(Refused(Code.UNDO_BREAKS_RULES, {}))
    gone: dict[type[Entity], list[str]] = defaultdict(list)
    for row in rows:
        if row.removed:
            gone[type(row)].append(row.id)
    for model, ids in gone.items():
        newer = next(_pointing_to(work, model, ids), None)
        if newer is not None:
            _refuse_changed(work, _newest_event(work, newer), "removed")


def _targets(work: Work, row: Entity) -> Iterator[Entity]:
    for field, target in foreign_keys(type(row)).items():
        key = getattr(row, field)
        if key is not None:
            yield work.session.get_one(target, key, execution_options=WITH_REMOVED)


def _pointing_to(work: Work, model: type[Entity], ids: Sequence[str]) -> Iterator[str]:
    for other in models().values():
        for field, target in foreign_keys(other).items():
            if target is model:
                statement = select(other.id).where(getattr(other, field).in_(ids)).limit(1)
                yield from work.session.scalars(statement)


def _cases_of(work: Work, steps: Sequence[_Step]) -> frozenset[str]:
    """List the cases that the act concerns, with those on the agendas that it touches."""
    cases = {step.event.case_id for step in steps if step.event.case_id}
    meetings = {
        step.event.owner_id for step in steps if step.event.owner_kind == Kind.MEETING.value
    }
    on_agenda = select(AgendaItem.case_id).where(
        AgendaItem.meeting_id.in_(meetings), AgendaItem.case_id.is_not(None)
    )
    return frozenset(cases | set(filter(None, work.session.scalars(on_agenda))))


def _keeps_the_rules(work: Work, case_ids: frozenset[str], before: Sequence[object]) -> None:
    broken = [problem for problem in broken_rules(work, case_ids) if problem not in before]
    if broken:
        facts: dict[str, Fact] = {
            "problem": broken[0].code,
            "case": broken[0].facts["case"],
            "reason": broken[0].facts["reason"],
        }
        raise RuleBroken(Refused(Code.UNDO_BREAKS_RULES, facts))
