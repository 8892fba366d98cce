# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The history chain: how a change and its events are hashed, so that tampering shows.

A change is one act; its events are the rows it set. The hash of a change covers who, when,
where, its counters, the hash of the installation's previous change, and a salted digest of
each event, so that a value can be erased later while the chain stays whole.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

GENESIS = "0" * 64
# Made once: the function of the library would make one for each of a thousand events.
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """One act as the chain sees it. `at` is ISO 8601 with zone."""

    id: str
    installation_id: str
    counter: int
    clock: int
    command: str
    facts: Mapping[str, Any]
    actor_id: str
    actor_name: str
    at: str
    previous_hash: str


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One row's change. `fields` maps a field to its value before and after."""

    id: str
    position: int
    entity: str
    entity_id: str
    fields: Mapping[str, tuple[Any, Any]]
    overwrites: Mapping[str, str]
    salt: str


def canonical(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Write a JSON value in the one form that hashes alike everywhere."""
    return _WRITER.encode(value)


def digest_of(event: EventRecord) -> str:
    """Give the salted digest of one event."""
    body = [event.id, event.position, event.entity, event.entity_id]
    content = canonical([event.salt, body, event.fields, event.overwrites])
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def hash_of(change: ChangeRecord, digests: Iterable[str]) -> str:
    """Give the hash of a change over its own content and its events' digests in order."""
    head = [
        change.id,
        change.installation_id,
        change.counter,
        change.clock,
        change.command,
        change.facts,
        change.actor_id,
        change.actor_name,
        change.at,
        change.previous_hash,
    ]
    content = canonical([head, list(digests)])
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
