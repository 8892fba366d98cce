# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parties at home in the sample: plans for most, a rule for some, nothing known of one.

And after the second meeting a representative tells the parties that he or she speaks for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from totrinn.sample.days import SampleDays
from totrinn.sample.diary import Diary
from totrinn.sample.setup import Scene
from totrinn.sample.words import Words
from totrinn_db.commands import briefings, meeting_rules, own_meetings
from totrinn_db.domain.own_calendars import half_year, half_year_span
from totrinn_db.domain.own_meetings import MeetingSource, RulePattern
from totrinn_db.domain.parties import COUNTED_KINDS, PartyKind
from totrinn_db.domain.plan_import import PlanChange, PlanEffect
from totrinn_db.domain.views.parties import PartyRow
from totrinn_db.holidays_no import norwegian_calendar

_RULED, _SILENT = 5, 11
_COUNCIL_WEEKS, _EXECUTIVE_WEEKS, _BOARD_WEEKS = 6, 3, 5
_PAPERS_DAYS = 10


@dataclass(frozen=True, slots=True)
class _Organ:
    """An organ that meets every so many weeks."""

    name: str
    weeks: int


def plan_at_home(diary: Diary, scene: Scene, words: Words, days: SampleDays) -> None:
    """Read the plans of most parties in as from a table, and make a rule where there is none."""
    parties = [p for p in scene.structure.parties if p.kind in COUNTED_KINDS]
    changes: list[PlanChange] = []
    for number, party in enumerate(parties):
        organs = _organs(party, words)
        if number % _RULED == _RULED - 1:
            _rule(diary, party, organs[0], number)
        elif number % _SILENT != _SILENT - 1:
            changes += _plan(party, organs, number, days)
    diary.write(own_meetings.import_own_meetings, changes=changes, source=MeetingSource.FILE)


def _organs(party: PartyRow, words: Words) -> Sequence[_Organ]:
    if party.kind is PartyKind.HEALTH_TRUST:
        return (_Organ(words("organs.trust_board").capitalize(), _BOARD_WEEKS),)
    return (
        _Organ(words("organs.municipal_council").capitalize(), _COUNCIL_WEEKS),
        _Organ(words("organs.executive_committee").capitalize(), _EXECUTIVE_WEEKS),
    )


def _rule(diary: Diary, party: PartyRow, organ: _Organ, number: int) -> None:
    diary.write(
        meeting_rules.set_meeting_rule,
        party_id=party.id,
        organ=organ.name,
        pattern=RulePattern.MONTHLY,
        weekday=number % 4,
        nth=2,
        papers_days=_PAPERS_DAYS,
    )


def _plan(
    party: PartyRow, organs: Sequence[_Organ], number: int, days: SampleDays
) -> Iterator[PlanChange]:
    """Lay plans from the half-year of the first meeting to the end of the one after today's."""
    calendar = norwegian_calendar()
    start, _ = half_year_span(half_year(days.first_meeting))
    _, end = half_year_span(half_year(days.today + timedelta(days=182)))
    for place, organ in enumerate(organs):
        monday = start - timedelta(days=start.weekday())
        day = monday + timedelta(weeks=1 + number % organ.weeks, days=(number + place) % 4)
        while day <= end:
            if calendar.is_workday(day) and not _is_quiet(day):
                papers_by = calendar.before(day, _PAPERS_DAYS - 3 * place)
                yield PlanChange(PlanEffect.NEW, party.id, party.name, organ.name, day, papers_by)
            day += timedelta(weeks=organ.weeks)


def _is_quiet(day: date) -> bool:
    """Nobody meets in July, nor around Christmas."""
    return day.month == 7 or (day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 6)


def tell_at_home(diary: Diary, scene: Scene, meeting_id: str) -> None:
    """Let the leader tell all but one of the parties that he or she speaks for."""
    leader = next((m for m in scene.body.members if len(m.speaks_for_ids) > 1), None)
    if leader is not None:
        diary.write(
            briefings.brief,
            meeting_id=meeting_id,
            party_ids=leader.speaks_for_ids[:-1],
            person_id=leader.person_id,
        )
