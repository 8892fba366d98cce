# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How often a party's own organs meet, for as long as their plans are not known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from totrinn_db.commands.checks import a_date, a_line, a_name, expect_version
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.own_calendars import LAST, organ_key
from totrinn_db.domain.own_meetings import RulePattern, level_of
from totrinn_db.domain.unset import UNSET, Unset
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import OwnMeetingRule, Party
from totrinn_db.work import Work

_NTH = (1, 2, 3, 4, LAST)
_MOST_WEEKS, _MOST_DAYS = 26, 60


def set_meeting_rule(
    work: Work,
    *,
    party_id: str,
    organ: str,
    pattern: RulePattern,
    weekday: int,
    nth: int = 1,
    every_weeks: int = 1,
    months_off: Sequence[int] = (7,),
    papers_days: int = 0,
    level: Level | None | Unset = UNSET,
    starts_on: date | None = None,
    rule_id: str | None = None,
    expected_version: int | None = None,
) -> str:
    """Say how often an organ meets, or say it anew; an organ has one rule at a time."""
    _require_sane(weekday, nth, every_weeks, months_off, papers_days)
    party, name = work.get(Party, party_id), a_name(organ)
    _refuse_second(work, party.id, name, other_than=rule_id or "")
    started_on = a_date(starts_on) or work.today
    if rule_id is None:
        row = OwnMeetingRule(party_id=party.id, months_off=[], started_on=started_on)
    else:
        row = work.get(OwnMeetingRule, rule_id)
        expect_version(row, expected_version)
        row.started_on = a_date(starts_on) or row.started_on
    row.organ, row.pattern, row.weekday = name, pattern, weekday
    row.level = level_of(name) if isinstance(level, Unset) else level
    row.nth, row.every_weeks, row.papers_days = nth, every_weeks, papers_days
    row.months_off = sorted(set(months_off))
    return work.add(row).id


def _require_sane(
    weekday: int, nth: int, every_weeks: int, months_off: Sequence[int], papers_days: int
) -> None:
    is_sane = (
        0 <= weekday <= 6
        and nth in _NTH
        and 1 <= every_weeks <= _MOST_WEEKS
        and 0 <= papers_days <= _MOST_DAYS
        and all(1 <= month <= 12 for month in months_off)
    )
    if not is_sane:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))


def _refuse_second(work: Work, party_id: str, organ: str, *, other_than: str) -> None:
    rows = work.session.scalars(
        select(OwnMeetingRule).where(
            OwnMeetingRule.party_id == party_id,
            OwnMeetingRule.ended_on.is_(None),
            OwnMeetingRule.id != other_than,
        )
    )
    if any(organ_key(row.organ) == organ_key(organ) for row in rows):
        raise RuleBroken(Refused(Code.ALREADY_EXISTS, {"name": organ}, ()))


def end_meeting_rule(work: Work, *, rule_id: str, note: str = "") -> None:
    """Assume nothing more after a rule; what it was stays in the history."""
    row = work.get(OwnMeetingRule, rule_id)
    if row.ended_on is None:
        row.ended_on = max(work.today, row.started_on)
        row.note = a_line(note) or row.note
