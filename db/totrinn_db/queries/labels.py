# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Names for what an event is about and texts for the values it set. Sentences live elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Date, Time, select
from sqlalchemy import inspect as describe
from sqlalchemy.orm import Session

from totrinn_db.codec import models
from totrinn_db.columns import Entity
from totrinn_db.domain.parties import Language
from totrinn_db.models import (
    AgendaItem,
    Attachment,
    CaseClass,
    Decision,
    Event,
    Exemption,
    ItemExemption,
    Meeting,
    Party,
    SectionKind,
)
from totrinn_db.ownership import foreign_keys
from totrinn_db.sessions import WITH_REMOVED

# Rows without a name of their own are known by what they point to.
_KNOWN_BY = {
    "anchoring": "party_id",
    "case_consequence": "party_id",
    "case_plan": "case_id",
    "statement": "party_id",
    "party_word": "party_id",
    "representation": "party_id",
    "region_member": "party_id",
    "own_meeting": "party_id",
    "own_meeting_rule": "party_id",
    "briefing": "party_id",
    "membership": "person_id",
    "attendee": "membership_id",
    "meeting": "body_id",
    "preparation": "item_id",
    "roll_out": "party_id",
}
_NAMES = ("name", "name_nb", "title", "title_nb", "key")
_NAMES_NN = ("name", "name_nn", "title", "title_nn", "key")
# A class names sections by their keys.
_LISTS_OF_KEYS = {(CaseClass.__tablename__, "sections"): SectionKind}
_LISTS_OF_IDS = {(Decision.__tablename__, "parties"): "party"}
_PARTS = 500
_LENGTH_OF_ID = 36


class Labels:
    """The names of rows, read in a few questions for a whole list of events."""

    def __init__(self, session: Session, language: Language) -> None:
        self._session = session
        # As names stand everywhere else: in the form that the community writes.
        self._names = _NAMES_NN if language is Language.NN else _NAMES
        self._rows: dict[tuple[str, str], Entity] = {}
        self._keys: dict[str, str] = {}

    def learn(self, events: Iterable[Event]) -> None:
        """Read the rows that the events name, and those that these are known by."""
        wanted: dict[str, set[str]] = defaultdict(set)
        for event in events:
            wanted[event.entity].add(event.entity_id)
            for name, pair in event.fields.items():
                target = _target(event.entity, name)
                for value in pair:
                    ids = value if isinstance(value, list) else [value]
                    if target:
                        wanted[target].update(filter(None, ids))
        # Two steps up: an attendee is known by a membership, which is known by a person.
        for _ in range(3):
            wanted = self._read(wanted)

    def _read(self, wanted: dict[str, set[str]]) -> dict[str, set[str]]:
        above: dict[str, set[str]] = defaultdict(set)
        for entity, ids in wanted.items():
            model = models()[entity]
            unknown = sorted(key for key in ids if (entity, key) not in self._rows)
            for start in range(0, len(unknown), _PARTS):
                part = unknown[start : start + _PARTS]
                statement = select(model).where(model.id.in_(part))
                for row in self._session.scalars(statement, execution_options=WITH_REMOVED):
                    self._rows[entity, row.id] = row
                    if isinstance(row, Exemption) and len(row.part) == _LENGTH_OF_ID:
                        above[Attachment.__tablename__].add(row.part)
                    if isinstance(row, ItemExemption):
                        above[AgendaItem.__tablename__].add(row.item_id)
                        if len(row.part) == _LENGTH_OF_ID:
                            above[Party.__tablename__].add(row.part)
                    link = _KNOWN_BY.get(entity)
                    if link:
                        above[foreign_keys(model)[link].__tablename__].add(getattr(row, link))
        return above

    def about(self, event: Event) -> str:
        """Name what an event is about."""
        return self.name(event.entity, event.entity_id)

    def name(self, entity: str, key: str) -> str:
        """Name a row, as it is called today."""
        row = self._rows.get((entity, key))
        if row is None:
            return ""
        if isinstance(row, Exemption):
            return self._part(row.part)
        if isinstance(row, ItemExemption):
            item = self.name(AgendaItem.__tablename__, row.item_id)
            party = self.name(Party.__tablename__, row.part)
            return f"{item}, {party}" if party else item
        link = _KNOWN_BY.get(entity)
        if link:
            above = foreign_keys(type(row))[link].__tablename__
            name = self.name(above, getattr(row, link))
            return f"{name} {_day(row.held_on)}" if isinstance(row, Meeting) else name
        return next((str(getattr(row, name)) for name in self._names if hasattr(row, name)), "")

    def text(self, entity: str, name: str, value: Any) -> str:
        """Write a JSON value as text; ids become names, enum values stay for the screens."""
        if value is None or value is False:
            return ""
        target = _target(entity, name)
        if isinstance(value, list) and (entity, name) in _LISTS_OF_KEYS:
            return ", ".join(self._by_key(_LISTS_OF_KEYS[entity, name], key) for key in value)
        if isinstance(value, list):
            return ", ".join(self.name(target, each) if target else str(each) for each in value)
        if target:
            return self.name(target, value)
        if value is True:
            return "true"
        return _written(entity, name, value)

    def _part(self, part: str) -> str:
        """Name a part of a case: a file, a section of one's own, or the key of a usual section."""
        file = self._rows.get((Attachment.__tablename__, part))
        if isinstance(file, Attachment):
            return file.title or file.name
        return self._by_key(SectionKind, part) if len(part) == _LENGTH_OF_ID else part

    def _by_key(self, model: type[SectionKind], key: str) -> str:
        if not self._keys:
            rows = self._session.scalars(select(model), execution_options=WITH_REMOVED)
            self._keys = {row.key: str(getattr(row, self._names[1])) for row in rows}
        return self._keys.get(key, key)


def _target(entity: str, name: str) -> str:
    target = foreign_keys(models()[entity]).get(name)
    return target.__tablename__ if target else _LISTS_OF_IDS.get((entity, name), "")


# Moments that are kept as text, with their zone.
_MOMENTS = {("document", "written_at")}


def _written(entity: str, name: str, value: Any) -> str:
    attribute = describe(models()[entity]).column_attrs.get(name)
    kind = attribute.columns[0].type if attribute is not None else None
    if isinstance(kind, Date):
        return _day(date.fromisoformat(value))
    if isinstance(kind, Time):
        return f"{time.fromisoformat(value):%H.%M}"
    if (entity, name) in _MOMENTS:
        moment = datetime.fromisoformat(value)
        return f"{_day(moment.date())} {moment:%H.%M}"
    return str(value)


def _day(day: date) -> str:
    return f"{day.day:02d}.{day.month:02d}.{day.year}"
