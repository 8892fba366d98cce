# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What was found on the lines of a form, before its words are understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from totrinn.documents.reading.refusals import FileFault, unreadable
from totrinn_db.domain.replies import ReadBy, ReplyField


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


def put(lines: dict[ReplyField, Line], where: ReplyField, line: Line) -> None:
    """Note a line; a form that has one twice is no form that can be trusted."""
    if where in lines:
        raise unreadable(FileFault.FIELDS)
    lines[where] = line


def settle(
    tagged: Mapping[ReplyField, Line],
    marked: Mapping[ReplyField, Line],
    rows: Mapping[ReplyField, Line],
) -> dict[ReplyField, Line]:
    """Choose the surest way to each line: the name of its field, its bookmark, its row."""
    lines: dict[ReplyField, Line] = {}
    for each in ReplyField:
        ways = [way[each] for way in (tagged, marked, rows) if each in way]
        if ways:
            agree = all(way.text == ways[0].text for way in ways)
            checked = next((w.is_checked for w in ways if w.is_checked is not None), None)
            day = next((w.day for w in ways if w.day is not None), None)
            lines[each] = replace(ways[0], is_checked=checked, day=day, is_unsure=not agree)
    return lines
