# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What every command does with what it is given: clean it, refuse it, mind others' changes."""

from __future__ import annotations

from datetime import date

from totrinn_db.columns import Entity
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import ChangedByOthers, RuleBroken, require
from totrinn_db.domain.inputs import (
    LINE_LENGTH,
    TEXT_LENGTH,
    TITLE_LENGTH,
    clean_line,
    clean_text,
    has_reason,
    is_sane,
    may_keep,
    may_name,
)
from totrinn_db.domain.unset import Unset
from totrinn_db.domain.verdict import Refused


def a_line(text: str, *, maximum: int = LINE_LENGTH) -> str:
    """Clean a text of one line and refuse what must not be stored."""
    cleaned = clean_line(text)
    require(may_keep(cleaned, maximum=maximum))
    return cleaned


def a_name(text: str, *, maximum: int = LINE_LENGTH) -> str:
    """Clean a name, which must not be empty."""
    cleaned = clean_line(text)
    require(may_name(cleaned, maximum=maximum))
    return cleaned


def a_title(text: str) -> str:
    """Clean the title of a case or an item, which must not be empty."""
    cleaned = a_line(text, maximum=TITLE_LENGTH)
    if not cleaned:
        raise RuleBroken(Refused(Code.TITLE_REQUIRED, {}, (Remedy.FILL_IN,)))
    return cleaned


def a_text(text: str, *, maximum: int = TEXT_LENGTH) -> str:
    """Clean a text of many lines and refuse what must not be stored."""
    cleaned = clean_text(text)
    require(may_keep(cleaned, maximum=maximum))
    return cleaned


def a_needed_text(text: str) -> str:
    """Clean a text that must not be empty."""
    cleaned = a_text(text)
    if not cleaned:
        raise RuleBroken(Refused(Code.TEXT_REQUIRED, {}, (Remedy.FILL_IN,)))
    return cleaned


def a_reason(text: str) -> str:
    """Clean a reason, which must not be empty."""
    cleaned = a_text(text)
    require(has_reason(cleaned))
    return cleaned


def lines(texts: tuple[str, ...] | list[str]) -> list[str]:
    """Clean a list of short texts and drop empty ones and doubles, in their order."""
    return list(dict.fromkeys(filter(None, (a_line(text) for text in texts))))


def a_date(day: date | None) -> date | None:
    """Refuse a date that can only be a slip of the keyboard."""
    require(is_sane(day))
    return day


def expect_version(row: Entity, expected: int | None) -> None:
    """Refuse to overwrite what someone else has changed since it was read."""
    if expected is not None and row.version != expected:
        raise ChangedByOthers(type(row).__tablename__, row.id)


def expect_row(
    model: type[Entity], row: Entity | None, owner_id: str, expected: int | None
) -> None:
    """Do the same for a row that need not be there yet; its version is then 0."""
    if row is not None:
        expect_version(row, expected)
    elif expected:
        raise ChangedByOthers(model.__tablename__, owner_id)


def change(row: Entity, **values: object) -> None:
    """Set the fields that were given; None and UNSET leave a field as it is."""
    for name, value in values.items():
        if value is not None and not isinstance(value, Unset) and getattr(row, name) != value:
            setattr(row, name, value)


def change_or_clear(row: Entity, **values: object) -> None:
    """Set the fields that were given, where None is a value; UNSET leaves a field as it is."""
    for name, value in values.items():
        if not isinstance(value, Unset) and getattr(row, name) != value:
            setattr(row, name, value)


def opt_line(text: str | None) -> str | None:
    """Clean a line that may be left as it is."""
    return None if text is None else a_line(text)


def opt_name(text: str | None) -> str | None:
    """Clean a name that may be left as it is."""
    return None if text is None else a_name(text)


def opt_text(text: str | None) -> str | None:
    """Clean a text that may be left as it is."""
    return None if text is None else a_text(text)
