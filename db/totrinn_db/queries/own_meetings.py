# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about the parties' own meetings: their plans, their rules and what is not known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import bindparam, or_, select

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.own_calendars import (
    Coverage,
    Knowledge,
    MeetingRule,
    OwnCalendar,
    coverage,
    next_meetings,
)
from totrinn_db.domain.own_meetings import UNSAID, MeetingSource
from totrinn_db.domain.own_meetings import OwnMeeting as OwnMeetingValue
from totrinn_db.domain.parties import COUNTED_KINDS
from totrinn_db.domain.party_register import KnownParty
from totrinn_db.domain.plan_import import PlanPreview, PlanSetting, preview_plan
from totrinn_db.domain.tables import TextTable
from totrinn_db.domain.views.own_meetings import (
    MeetingRuleRow,
    OwnMeetingRow,
    PartyPlanRow,
    PlanBoard,
)
from totrinn_db.models import OwnMeeting, OwnMeetingRule, Party, Region, RegionMember
from totrinn_db.queries.seats import counts_on
from totrinn_db.queries.small_tables import all_parties
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

# The period that coverage speaks of: the coming half-year.
COVERED_DAYS = 182

_MEETINGS = prepared(
    select(OwnMeeting).where(OwnMeeting.ended_on.is_(None)).order_by(OwnMeeting.held_on)
)
_RULES = prepared(
    select(OwnMeetingRule)
    .where(or_(OwnMeetingRule.ended_on.is_(None), OwnMeetingRule.ended_on > bindparam("today")))
    .order_by(OwnMeetingRule.organ)
)


def own_calendars(reading: Reading) -> dict[str, OwnCalendar]:
    """Give the calendar of each party that decides, by its id, alphabetically."""
    return {plan.party.id: plan.calendar for plan in _plans(reading)}


def known_meetings(
    reading: Reading, own: OwnCalendar | None, minimum: Level | None, start: date, end: date
) -> tuple[OwnMeetingValue, ...] | None:
    """List a party's own meetings in a window, or None where nobody knows when organs meet."""
    if own is None or own.knowledge(start, end, minimum=minimum) is Knowledge.UNKNOWN:
        return None
    return own.meetings(start, end, reading.calendar)


def plan_coverage(
    reading: Reading, start: date, end: date, *, minimum: Level | None = None
) -> Coverage:
    """Tell with how many known plans a period is computed."""
    return coverage(own_calendars(reading).values(), start, end, minimum=minimum)


def coming_coverage(reading: Reading) -> Coverage:
    """Tell how many plans are known for the coming half-year."""
    return plan_coverage(reading, reading.today, reading.today + timedelta(days=COVERED_DAYS))


def plan_preview(reading: Reading, table: TextTable, party_id: str = "") -> PlanPreview:
    """Work out what a table would change; `party_id` is the party of a table that names none."""
    plans = _plans(reading)
    known = tuple(
        KnownParty(p.party.id, p.party.number, p.party.name, p.party.full_name) for p in plans
    )
    planned = {plan.party.id: plan.calendar.planned for plan in plans}
    setting = PlanSetting(known, planned, reading.today, reading.calendar, party_id)
    return preview_plan(table, setting)


def plan_board(reading: Reading) -> PlanBoard:
    """Show the coming meetings and rules of every party that decides, and what is not known."""
    until = reading.today + timedelta(days=COVERED_DAYS)
    plans = _plans(reading)
    regions = _regions(reading)
    return PlanBoard(
        today=reading.today,
        until=until,
        parties=tuple(_row(reading, plan, regions, until) for plan in plans),
        coverage=coverage((plan.calendar for plan in plans), reading.today, until),
    )


@dataclass(frozen=True, slots=True)
class _Plan:
    """One party with its rows, and the calendar that the rules of the domain read."""

    party: Party
    meetings: tuple[OwnMeeting, ...]
    rules: tuple[OwnMeetingRule, ...]
    calendar: OwnCalendar


@once
def _plans(reading: Reading) -> tuple[_Plan, ...]:
    meetings: dict[str, list[OwnMeeting]] = defaultdict(list)
    for row in reading.session.scalars(_MEETINGS):
        meetings[row.party_id].append(row)
    rules: dict[str, list[OwnMeetingRule]] = defaultdict(list)
    for rule in reading.session.scalars(_RULES, {"today": reading.today}):
        rules[rule.party_id].append(rule)
    parties = [
        party
        for party in all_parties(reading)
        if party.party_kind in COUNTED_KINDS
        and counts_on(party.started_on, party.ended_on, reading.today)
    ]
    return tuple(
        _Plan(
            party,
            tuple(meetings[party.id]),
            tuple(rules[party.id]),
            OwnCalendar(
                party.id,
                party.name,
                tuple(_meeting(row) for row in meetings[party.id]),
                tuple(_rule(row) for row in rules[party.id]),
            ),
        )
        for party in sorted(parties, key=lambda each: sort_key(each.name))
    )


def _meeting(row: OwnMeeting) -> OwnMeetingValue:
    return OwnMeetingValue(row.organ, row.level or UNSAID, row.held_on, row.papers_by, id=row.id)


def _rule(row: OwnMeetingRule) -> MeetingRule:
    return MeetingRule(
        organ=row.organ,
        level=row.level or UNSAID,
        pattern=row.pattern,
        weekday=row.weekday,
        starts_on=row.started_on,
        nth=row.nth,
        every_weeks=row.every_weeks,
        months_off=tuple(row.months_off),
        papers_days=row.papers_days,
        ends_on=row.ended_on,
        id=row.id,
    )


def _row(reading: Reading, plan: _Plan, regions: Mapping[str, str], until: date) -> PartyPlanRow:
    rows = {row.id: row for row in plan.meetings}
    levels = {rule.organ: rule.level for rule in plan.rules}
    coming = next_meetings(plan.calendar, reading.today, reading.calendar)
    return PartyPlanRow(
        party_id=plan.party.id,
        party=plan.party.name,
        kind=plan.party.party_kind,
        region=regions.get(plan.party.id, ""),
        knowledge=plan.calendar.knowledge(reading.today, until),
        coming=tuple(_shown(meeting, rows, levels) for meeting in coming),
        rules=tuple(_shown_rule(row) for row in plan.rules if row.ended_on is None),
        known_until=max((row.held_on for row in plan.meetings), default=None),
    )


def _shown(
    meeting: OwnMeetingValue, rows: Mapping[str, OwnMeeting], levels: Mapping[str, Level | None]
) -> OwnMeetingRow:
    row = rows.get(meeting.id)
    if row is None:
        level = levels.get(meeting.organ)
        return OwnMeetingRow(
            "", 0, meeting.organ, level, meeting.on, meeting.papers_by, MeetingSource.RULE
        )
    return OwnMeetingRow(
        row.id, row.version, row.organ, row.level, row.held_on, row.papers_by, row.source, row.note
    )


def _shown_rule(row: OwnMeetingRule) -> MeetingRuleRow:
    return MeetingRuleRow(
        id=row.id,
        version=row.version,
        organ=row.organ,
        level=row.level,
        pattern=row.pattern,
        weekday=row.weekday,
        nth=row.nth,
        every_weeks=row.every_weeks,
        months_off=tuple(row.months_off),
        papers_days=row.papers_days,
        starts_on=row.started_on,
    )


def _regions(reading: Reading) -> dict[str, str]:
    """Name the region that each party belongs to today."""
    rows: Iterable[tuple[RegionMember, str]] = (
        (row[0], row[1])
        for row in reading.session.execute(
            select(RegionMember, Region.name).join(Region, RegionMember.region_id == Region.id)
        )
    )
    return {
        member.party_id: name
        for member, name in rows
        if counts_on(member.started_on, member.ended_on, reading.today)
    }
