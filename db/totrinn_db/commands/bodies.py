# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Bodies and their rules. A body that has ended stays and can be read."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from totrinn_db.commands.checks import (
    a_date,
    a_line,
    a_name,
    a_reason,
    change,
    change_or_clear,
    expect_version,
    opt_line,
    opt_name,
    opt_text,
)
from totrinn_db.commands.community import days
from totrinn_db.commands.items import keep_numbers
from totrinn_db.commands.standing import settle_all
from totrinn_db.commands.standing_items import copy_standing_items
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.inputs import not_before
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.parties import COUNTED_KINDS, Language, PartyKind
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Body, Region
from totrinn_db.queries.naming import pattern_of
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Work

_DECIDING = (BodyLevel.PARTNERSHIP, BodyLevel.STRATEGIC, BodyLevel.LOCAL)


def add_body(
    work: Work,
    *,
    level: BodyLevel,
    name: str,
    abbreviation: str = "",
    parent_id: str | None = None,
    region_id: str | None = None,
) -> str:
    """Add a body with the rules and standing items of the one above it, or the usual ones."""
    title = a_name(name)
    parent = work.get(Body, parent_id) if parent_id is not None else None
    pattern = parent or work.session.scalar(
        select(Body).where(Body.level == BodyLevel.STRATEGIC).order_by(Body.position).limit(1)
    )
    count = work.session.scalar(select(func.count()).select_from(Body)) or 0
    body = work.add(
        Body(
            level=level,
            name_nb=title,
            name_nn=title,
            abbreviation=a_line(abbreviation),
            parent_id=parent_id,
            region_id=None if region_id is None else work.get(Region, region_id).id,
            counted_kinds=list(pattern.counted_kinds)
            if pattern is not None
            else [kind.value for kind in COUNTED_KINDS],
            decides_cases=level in _DECIDING,
            position=count,
            started_on=work.today,
        )
    )
    if pattern is not None:
        _copy_rules(work, pattern, body)
    return body.id


def _copy_rules(work: Work, pattern: Body, body: Body) -> None:
    for name in (
        "number_prefix number_separator number_year_digits number_year_first number_pad "
        "one_number_for_both letters_for_information papers_days papers_minimum_days "
        "quorum_percent condition_blocks objection_blocks"
    ).split():
        setattr(body, name, getattr(pattern, name))
    copy_standing_items(work, from_body_id=pattern.id, to_body_id=body.id)


def change_body(
    work: Work,
    *,
    body_id: str,
    name: str | None = None,
    name_nb: str | None = None,
    name_nn: str | None = None,
    abbreviation: str | None = None,
    level: BodyLevel | None = None,
    parent_id: str | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
    counted_kinds: tuple[PartyKind, ...] | None = None,
    papers_days: int | None = None,
    papers_minimum_days: int | None = None,
    quorum_percent: int | None = None,
    condition_blocks: bool | None = None,
    objection_blocks: bool | None = None,
    mandate: str | None = None,
    mandate_from: str | None = None,
    leadership: str | None = None,
    meetings_per_year: int | None | Unset = UNSET,
    numbering: NumberPattern | None = None,
    one_number_for_both: bool | None = None,
    letters_for_information: bool | None = None,
    decides_cases: bool | None = None,
    expected_version: int | None = None,
) -> None:
    """Change a body and its rules; cases that are out are counted by the new ones at once."""
    row = work.get(Body, body_id)
    expect_version(row, expected_version)
    if quorum_percent is not None and not 0 <= quorum_percent <= 100:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    if name is not None:
        _rename(work, row, a_name(name))
    if numbering is not None:
        renumber(work, row, numbering)
    _place(work, row, parent_id, region_id)
    change(
        row,
        name_nb=opt_name(name_nb),
        name_nn=opt_name(name_nn),
        level=level,
        counted_kinds=None if counted_kinds is None else _counted(counted_kinds),
        mandate_from=opt_line(mandate_from),
        abbreviation=opt_line(abbreviation),
        papers_days=days(papers_days),
        papers_minimum_days=days(papers_minimum_days),
        quorum_percent=quorum_percent,
        condition_blocks=condition_blocks,
        objection_blocks=objection_blocks,
        mandate=opt_text(mandate),
        leadership=opt_text(leadership),
        one_number_for_both=one_number_for_both,
        letters_for_information=letters_for_information,
        decides_cases=decides_cases,
    )
    if not isinstance(meetings_per_year, Unset):
        row.meetings_per_year = days(meetings_per_year)
    if not (condition_blocks is None and objection_blocks is None and counted_kinds is None):
        settle_all(work, body_id=row.id)


def _place(
    work: Work, row: Body, parent_id: str | None | Unset, region_id: str | None | Unset
) -> None:
    above = work.get(Body, parent_id) if isinstance(parent_id, str) else None
    while above is not None:
        if above.id == row.id:
            facts = {"body": row.abbreviation or row.name_nb}
            raise RuleBroken(Refused(Code.BODY_LOOP, facts, (Remedy.FILL_IN,)))
        above = work.get(Body, above.parent_id) if above.parent_id is not None else None
    if isinstance(region_id, str):
        work.get(Region, region_id)
    change_or_clear(row, parent_id=parent_id, region_id=region_id)


def _counted(kinds: tuple[PartyKind, ...]) -> list[str]:
    if not kinds:
        raise RuleBroken(Refused(Code.NO_COUNTED_PARTIES, {}, (Remedy.FILL_IN,)))
    return [kind.value for kind in PartyKind if kind in kinds]


def _rename(work: Work, row: Body, name: str) -> None:
    is_nn = the_community(work).language is Language.NN
    if name != (row.name_nn if is_nn else row.name_nb):
        # A name that people have given is the same in both forms until they say otherwise.
        row.name_nb = row.name_nn = name


def renumber(work: Work, row: Body, pattern: NumberPattern) -> None:
    """Number new items by another pattern; those that have a number keep how it was written."""
    if pattern.year_digits not in (2, 4) or not 0 <= pattern.pad <= 6:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    if pattern != pattern_of(row):
        keep_numbers(work, row)
    change(
        row,
        number_prefix=a_line(pattern.prefix, maximum=20),
        number_separator=a_line(pattern.separator, maximum=3) or "/",
        number_year_digits=pattern.year_digits,
        number_year_first=pattern.year_first,
        number_pad=pattern.pad,
    )


def end_body(work: Work, *, body_id: str, on: date, reason: str) -> None:
    """End a body; its meetings and cases stay and can be read (A7)."""
    row = work.get(Body, body_id)
    if row.ended_on is not None:
        raise RuleBroken(Refused(Code.BODY_ENDED, {"body": row.abbreviation or row.name_nb}, ()))
    require(not_before(row.started_on, on))
    row.ended_on = a_date(on)
    row.ended_reason = a_reason(reason)


def restart_body(work: Work, *, body_id: str) -> None:
    """Take a body into use again; that it was away stays in the history."""
    change_or_clear(work.get(Body, body_id), ended_on=None, ended_reason="")
