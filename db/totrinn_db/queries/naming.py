# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How cases, meetings and bodies are called, in one place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Protocol

from sqlalchemy import BindParameter, bindparam, select

from totrinn_db.domain.numbering import NumberPattern, case_reference
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.views.meetings import MeetingName
from totrinn_db.models import AgendaItem, Body, Case, Meeting
from totrinn_db.queries.the_community import the_community
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

_SHORT_YEAR = 2
_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_CASES = prepared(select(Case).where(Case.id.in_(_KEYS)))
_NUMBERS = (
    select(
        AgendaItem.case_id,
        AgendaItem.number,
        AgendaItem.number_year,
        AgendaItem.number_pattern,
        Body,
    )
    .join(Meeting, AgendaItem.meeting_id == Meeting.id)
    .join(Body, Meeting.body_id == Body.id)
    .where(AgendaItem.case_id.is_not(None), AgendaItem.number.is_not(None))
    .order_by(Meeting.held_on, AgendaItem.number)
)
_ALL_NUMBERS = prepared(_NUMBERS)
_NUMBERS_OF = prepared(_NUMBERS.where(AgendaItem.case_id.in_(_KEYS)))


class Named(Protocol):
    """A row with a name in both forms of Norwegian."""

    name_nb: str
    name_nn: str


def language_of(reading: Reading) -> Language:
    """Give the community's language."""
    return the_community(reading).language


def name_of(row: Named, language: Language) -> str:
    """Give a row's name in a language."""
    return row.name_nn if language is Language.NN else row.name_nb


def short_name(body: Body, language: Language) -> str:
    """Give a body's abbreviation, or its name when it has none."""
    return body.abbreviation or name_of(body, language)


def pattern_of(body: Body) -> NumberPattern:
    """Read how a body writes its case numbers."""
    return NumberPattern(
        prefix=body.number_prefix,
        separator=body.number_separator,
        year_digits=body.number_year_digits,
        year_first=body.number_year_first,
        pad=body.number_pad,
    )


def pattern_then(kept: Mapping[str, Any] | None, body: Body) -> NumberPattern:
    """Read how a number was written when it was given; without a note, as the body does today."""
    return NumberPattern(**kept) if kept else pattern_of(body)


def item_number(item: AgendaItem, body: Body, *, with_prefix: bool = True) -> str:
    """Write an item's number as its body did then; empty before the meeting is called."""
    if item.number is None or item.number_year is None:
        return ""
    pattern = pattern_then(item.number_pattern, body)
    return pattern.render(item.number, item.number_year, with_prefix=with_prefix)


def _short_number(body: Body, pattern: NumberPattern, number: int, year: int) -> str:
    """Write a case's number as people say it: `SSU 9/26`."""
    said = replace(pattern, prefix=body.abbreviation, year_digits=_SHORT_YEAR)
    return said.render(number, year)


def meeting_label(meeting: Meeting, body: Body) -> str:
    """Name a meeting: `SSU 3/26`, or `SSU formøte 25.2.26` where it has no number."""
    prefix = body.abbreviation or body.name_nb
    if meeting.number is None:
        day = meeting.held_on
        return f"{prefix} formøte {day.day}.{day.month}.{day.year % 100:02d}"
    return f"{prefix} {meeting.number}/{meeting.year % 100:02d}"


def meeting_name(meeting: Meeting, body: Body, language: Language) -> MeetingName:
    """Name a meeting with its date and body."""
    return MeetingName(
        id=meeting.id,
        label=meeting_label(meeting, body),
        on=meeting.held_on,
        body_id=body.id,
        body=name_of(body, language),
    )


def case_numbers(reading: Reading, case_ids: Collection[str] | None = None) -> dict[str, str]:
    """Find the newest meeting number of each case that has one."""
    return dict(_case_numbers(reading, None if case_ids is None else tuple(case_ids)))


@once
def _case_numbers(reading: Reading, case_ids: tuple[str, ...] | None) -> Mapping[str, str]:
    if case_ids is None:
        rows = reading.session.execute(_ALL_NUMBERS)
    else:
        rows = reading.session.execute(_NUMBERS_OF, {"keys": list(case_ids)})
    found: dict[str, str] = {}
    for case_id, number, year, kept, body in rows:
        if case_id is not None and number is not None and year is not None:
            found[case_id] = _short_number(body, pattern_then(kept, body), number, year)
    return found


def case_name(case: Case, numbers: dict[str, str]) -> CaseName:
    """Name a case."""
    return CaseName(
        id=case.id,
        reference=case_reference(case.reference_number, case.reference_year),
        number=numbers.get(case.id, ""),
        title=case.title,
    )


def case_names(reading: Reading, case_ids: Collection[str]) -> dict[str, CaseName]:
    """Name many cases."""
    return dict(_case_names(reading, tuple(case_ids)))


@once
def _case_names(reading: Reading, case_ids: tuple[str, ...]) -> Mapping[str, CaseName]:
    numbers = case_numbers(reading, case_ids)
    rows = reading.session.scalars(_CASES, {"keys": list(case_ids)})
    return {case.id: case_name(case, numbers) for case in rows}
