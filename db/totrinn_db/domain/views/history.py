# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of the history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as text; the entity and field are table and column names."""

    entity: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One act. `command` is the command's name, which the texts turn into words.

    `about` names what it concerns (a party, an item). `is_undone` tells that a later act took
    it back; `may_undo` that nothing has changed the same fields since.
    """

    change_id: str
    command: str
    at: datetime
    actor: str
    about: str
    fields: tuple[FieldChange, ...]
    is_undone: bool
    may_undo: bool
