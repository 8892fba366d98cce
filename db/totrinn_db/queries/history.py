# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The history as people read it: who did what to which thing, and whether it can be taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Select, or_, select

from totrinn_db.domain.views.history import FieldChange, HistoryRow
from totrinn_db.models import Case, Change, Document, Event, NumberSeries, SentPaper
from totrinn_db.queries.labels import Labels
from totrinn_db.queries.naming import language_of
from totrinn_db.queries.setters import Setters, cannot_be_unmade, undoes
from totrinn_db.work import Reading

LIMIT = 200
# What an act that set up a whole community would otherwise list.
FIELDS_SHOWN = 40
_HIDDEN_ROWS = frozenset({NumberSeries.__tablename__, SentPaper.__tablename__})
_HIDDEN_FIELDS = frozenset(
    {
        "removed",
        "position",
        "place",
        "fingerprint",
        "sha256",
        "key",
        "part",
        "number_pattern",
        "lifted_from_id",
        "supplements",
    }
)
# A paper on disk is not unmade by taking the act back.
_NO_ACT_OF_ITS_OWN = frozenset({NumberSeries.__tablename__, Document.__tablename__})


def history(reading: Reading, limit: int = LIMIT) -> tuple[HistoryRow, ...]:
    """List the newest acts, the newest first."""
    return _rows(reading, select(Change), limit)


def case_history(reading: Reading, case_id: str, limit: int = LIMIT) -> tuple[HistoryRow, ...]:
    """List the acts that concern a case, the newest first; the other rows they set are left out."""
    reading.get(Case, case_id)
    return _about(reading, case_id, limit)


def anchoring_history(
    reading: Reading, anchoring_id: str, limit: int = LIMIT
) -> tuple[HistoryRow, ...]:
    """List the acts on one party's row in a round, the newest first, and what they set there."""
    concerned = select(Event.change_id).where(Event.entity_id == anchoring_id)
    statement = select(Change).where(Change.id.in_(concerned))
    return _rows(reading, statement, limit, row_id=anchoring_id)


def _about(reading: Reading, key: str, limit: int) -> tuple[HistoryRow, ...]:
    concerned = select(Event.change_id).where(or_(Event.case_id == key, Event.owner_id == key))
    return _rows(reading, select(Change).where(Change.id.in_(concerned)), limit, about=key)


def last_undoable(reading: Reading, installation_id: str) -> HistoryRow | None:
    """Give the newest act of this installation that stands, or None if it cannot be taken back.

    An undo is no act of its own: an act whose undo was taken back stands again.
    """
    undone = _undone(undoes(reading.session))
    mine = select(Change).where(
        Change.installation_id == installation_id, Change.undoes_id.is_(None)
    )
    newest_first = mine.order_by(Change.counter.desc())
    for change in reading.session.scalars(newest_first.execution_options(yield_per=20)):
        if change.id in undone:
            continue
        events = _events(reading, [change.id])[change.id]
        if all(event.entity in _NO_ACT_OF_ITS_OWN for event in events):
            continue
        (row,) = _make_rows(reading, [change], {change.id: events}, undone)
        return row if row.may_undo else None
    return None


def _rows(
    reading: Reading, statement: Select[Change], limit: int, *, about: str = "", row_id: str = ""
) -> tuple[HistoryRow, ...]:
    newest = statement.order_by(Change.clock.desc(), Change.id.desc()).limit(limit)
    changes = reading.session.scalars(newest).all()
    events = _events(reading, [change.id for change in changes])
    if about:
        events = {key: _concerning(about, of) for key, of in events.items()}
    if row_id:
        events = {key: [e for e in of if e.entity_id == row_id] for key, of in events.items()}
    return _make_rows(reading, changes, events, _undone(undoes(reading.session)))


def _concerning(key: str, events: Sequence[Event]) -> list[Event]:
    return [event for event in events if key in (event.case_id, event.owner_id)]


def _events(reading: Reading, change_ids: Sequence[str]) -> dict[str, list[Event]]:
    statement = select(Event).where(Event.change_id.in_(change_ids))
    found: dict[str, list[Event]] = defaultdict(list)
    for event in reading.session.scalars(statement.order_by(Event.change_id, Event.position)):
        found[event.change_id].append(event)
    return found


def _make_rows(
    reading: Reading,
    changes: Sequence[Change],
    events: Mapping[str, Sequence[Event]],
    undone: frozenset[str],
) -> tuple[HistoryRow, ...]:
    shown = {key: [e for e in of if e.entity not in _HIDDEN_ROWS] for key, of in events.items()}
    labels = Labels(reading.session, language_of(reading))
    labels.learn(event for of in shown.values() for event in of)
    # An act that set up a whole community is not taken back, so its rows are not looked up.
    small = (event for of in shown.values() if len(of) <= LIMIT for event in of)
    setters = Setters(reading.session, (event.entity_id for event in small))
    return tuple(
        HistoryRow(
            change_id=change.id,
            command=change.command,
            at=datetime.fromisoformat(change.at),
            actor=change.actor_name,
            about=next((labels.about(event) for event in shown.get(change.id, ())), ""),
            fields=tuple(_field_changes(shown.get(change.id, ()), labels))[:FIELDS_SHOWN],
            is_undone=change.id in undone,
            may_undo=change.id not in undone and _stands(shown.get(change.id, ()), setters),
        )
        for change in changes
    )


def _field_changes(events: Iterable[Event], labels: Labels) -> Iterator[FieldChange]:
    for event in events:
        for name, (before, after) in event.fields.items():
            if name in _HIDDEN_FIELDS:
                continue
            texts = labels.text(event.entity, name, before), labels.text(event.entity, name, after)
            if texts[0] != texts[1]:
                yield FieldChange(event.entity, name, *texts)


def _stands(events: Sequence[Event], setters: Setters) -> bool:
    """Tell whether nothing has changed the same fields since."""
    return 0 < len(events) <= LIMIT and not any(
        cannot_be_unmade(event) or setters.changed_since(event) for event in events
    )


def _undone(taken_back: Mapping[str, str]) -> frozenset[str]:
    """List the acts that are taken back now; an undo that was undone takes nothing back."""
    undone: set[str] = set()
    # Newest first: whether an undo stands is known before what it takes back is looked at.
    for key in sorted(taken_back, reverse=True):
        if key not in undone:
            undone.add(taken_back[key])
    return frozenset(undone)
