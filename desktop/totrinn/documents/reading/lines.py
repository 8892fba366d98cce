# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What was found on the lines of a form, before its words are understood."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from lxml.etree import _Element as Element

from totrinn.documents.reading.refusals import FileFault, unreadable
from totrinn_db.domain.replies import ReadBy, ReplyField

K = TypeVar("K")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """The answer side of one line. `day` and `is_checked` are what its control says, if it has one.

    `is_unsure` tells that two ways of finding the line did not agree.
    """

    text: str
    by: ReadBy
    day: date | None = None
    is_checked: bool | None = None
    is_unsure: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """What a file says of itself beside its text."""

    form_id: str = ""
    code: str = ""
    case_reference: str = ""
    case_title: str = ""


@dataclass(frozen=True, slots=True)
class FormContent:
    """The lines of a form and its marks; `text` is all its text where it has no such lines."""

    lines: Mapping[ReplyField, Line] = field(default_factory=dict)
    marks: Marks = Marks()
    text: str = ""


def put(found: dict[K, T], where: K, what: T) -> None:
    """Note where a line is answered; a form that has one twice is no form that can be trusted."""
    if where in found:
        raise unreadable(FileFault.FIELDS)
    found[where] = what


def settle(
    ways: Mapping[ReadBy, Mapping[ReplyField, Element]], read: Callable[[Element, ReadBy], Line]
) -> dict[ReplyField, Line]:
    """Read each line where the surest way leads: the name of its field, its bookmark, its row."""
    lines: dict[ReplyField, Line] = {}
    for where in ReplyField:
        found = [(by, cells[where]) for by, cells in ways.items() if where in cells]
        if found:
            by, cell = found[0]
            line = read(cell, by)
            others = [other for _, other in found[1:] if other is not cell]
            agree = all(read(other, by) == line for other in others)
            lines[where] = line if agree else replace(line, is_unsure=True)
    return lines
