# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Lists that have an order of their own: all of one, its last place, and a row moved in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from sqlalchemy import select

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import CaseClass, CasePath, LegalBasis, SectionKind
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.work import Work


class Placed(Protocol):
    """A row that has a place in a list."""

    id: str
    position: int


Row = TypeVar("Row", bound=Placed)
Listed = TypeVar("Listed", CaseClass, CasePath, LegalBasis, SectionKind)


def in_order(work: Work, model: type[Listed]) -> list[Listed]:
    """List all of a kind in their own order, those out of use too."""
    return list(work.session.scalars(select(model).order_by(model.position, model.id)))


def move_after(rows: Sequence[Row], row_id: str, after_id: str | None) -> None:
    """Put a row after another, or first; only rows whose place changes are written."""
    order = [row for row in rows if row.id != row_id]
    moved = next((row for row in rows if row.id == row_id), None)
    places = {row.id: number for number, row in enumerate(order)}
    if moved is None or (after_id is not None and after_id not in places):
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.RELOAD,)))
    order.insert(0 if after_id is None else places[after_id] + 1, moved)
    slots = sorted({row.position for row in rows})
    if len(slots) < len(order):
        slots = list(range(len(order)))
    for slot, row in zip(slots, order, strict=True):
        if row.position != slot:
            row.position = slot


def last_position(rows: Sequence[Placed]) -> int:
    """Give the place after the last."""
    return max((row.position for row in rows), default=-1) + 1


def require_another(work: Work, row: Listed) -> None:
    """Refuse to take the last of a kind out of use."""
    if not any(one.id != row.id and not one.ended for one in in_order(work, type(row))):
        facts = {"name": name_of(row, language_of(work))}
        raise RuleBroken(Refused(Code.LAST_IN_USE, facts, ()))
