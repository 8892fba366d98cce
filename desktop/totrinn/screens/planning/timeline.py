# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A plan as a timeline: which rows, bars, points and lines. Draws nothing and plans nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from totrinn.screens.planning.rows import (
    FEW_PARTIES,
    LAST_AT_MOST,
    PlanGroup,
    groups,
    last_out,
    treated_on,
)
from totrinn.screens.quiet_days import holidays_between, holidays_row, quiet_weeks
from totrinn.widgets.timeline.parts import (
    DIAMOND,
    DOT,
    RING,
    Mark,
    Timeline,
    TimelineLine,
    TimelineRow,
)
from totrinn.words.planning import PlanningWords, lower_first
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.planning.planner import PartyPlan, Plan, Way
from totrinn_db.domain.views.planning import PlanningView

translate = QCoreApplication.translate
LETTER, DEADLINE, DECISION = "letter", "deadline", "decision"
_BEFORE, _AFTER = timedelta(days=10), timedelta(days=16)
_MOST_DAYS = timedelta(days=370)


@dataclass(frozen=True)
class PlanTimeline:
    """Makes the timeline of a plan. `opened` are the groups that show their parties.

    `only` are the parties that are to be shown, without their groups; None: all. `rings` keeps the
    points of meetings that do not treat the case, from one plan to the next.
    """

    view: PlanningView
    plan: Plan
    words: PlanningWords
    opened: frozenset[str] = field(default_factory=frozenset)
    rings: dict[OwnMeeting, Mark] = field(default_factory=dict)
    only: frozenset[str] | None = None

    @cached_property
    def _late(self) -> frozenset[str]:
        return frozenset(party.party_id for party in self.plan.late)

    @cached_property
    def _critical(self) -> frozenset[str]:
        return frozenset(party.party_id for party in self.plan.critical)

    def made(self) -> Timeline:
        """Make all of it."""
        first, last = self._span()
        free = holidays_between(self.plan.facts.calendar, first, last)
        quiet = (holidays_row(free, self.words),) if free else ()
        return Timeline(
            rows=(*self._rows(last), *quiet),
            lines=tuple(self._lines()),
            shades=tuple(quiet_weeks(free, first, last)),
            first=first,
            last=last,
            heading=translate("timeline", "Part og når den kan behandle saken"),
            months=tuple(
                name[:1].upper() + name[1:] for name in self.words.texts.tree["calendar"]["months"]
            ),
        )

    def _span(self) -> tuple[date, date]:
        days = [self.plan.facts.letter_on, self.plan.deadline]
        days += [day for party in self.plan.parties if (day := treated_on(party)) is not None]
        if self.plan.target is not None:
            days.append(self.plan.target.meeting.on)
        start = min(self.plan.facts.letter_on, max(days))
        discussed = self.view.discussed_on
        if discussed is not None and start - discussed < timedelta(days=60):
            start = min(start, discussed)
        first = start - _BEFORE
        first -= timedelta(days=first.weekday())
        return first, min(max(days) + _AFTER, first + _MOST_DAYS)

    # lines and shades

    def _lines(self) -> Iterator[TimelineLine]:
        facts, say = self.plan.facts, self.words.day
        sent = translate("timeline", "Brevet sendes")
        if facts.is_sent:
            sent = translate("timeline", "Brevet ble sendt")
        yield TimelineLine(
            LETTER, facts.letter_on, sent, say(facts.letter_on), "text_subtle",
            is_dashed=True, may_move=not facts.is_sent,
        )  # fmt: skip
        deadline = translate("timeline", "Svarfrist")
        yield TimelineLine(
            DEADLINE, self.plan.deadline, deadline, say(self.plan.deadline), "warning",
            is_dashed=True, may_move=True,
        )  # fmt: skip
        if self.plan.target is not None:
            on = self.plan.target.meeting.on
            yield TimelineLine(
                DECISION, on, translate("timeline", "Vedtak"), say(on), "success", may_move=True
            )

    # rows

    def _rows(self, last: date) -> Iterator[TimelineRow]:
        yield self._body_row()
        if self.only is not None:
            yield from self._narrowed(self.only, last)
            return
        if len(self.plan.parties) <= FEW_PARTIES:
            for party in (*last_out(self.plan), *self._others()):
                yield self._party_row(party, last)
            return
        # Where most of them answer on the same day, nobody is last.
        is_level = len(self.plan.critical) > LAST_AT_MOST and not self.plan.stuck
        critical = () if is_level else last_out(self.plan)
        if critical:
            count = self.words.texts.count(len(critical), "party")
            yield _heading("last", translate("timeline", "Sist ute"), count)
            for party in critical:
                yield self._party_row(party, last)
        count = self.words.texts.count(len(self.plan.parties), "party")
        yield _heading("regions", translate("timeline", "Områdene"), count)
        for group in groups(self.plan, self.view.regions, self.view.kinds):
            if group.is_trust and len(group.parties) == 1:
                yield self._party_row(group.parties[0], last)
                continue
            yield self._group_row(group)
            if group.key in self.opened:
                for party in group.parties:
                    yield self._party_row(party, last, level=1)

    def _narrowed(self, only: frozenset[str], last: date) -> Iterator[TimelineRow]:
        text: str = translate("timeline", "{shown} av {parties}")
        parties = self.words.texts.count(len(self.plan.parties), "party")
        count = text.format(shown=len(only), parties=parties)
        yield _heading("chosen", translate("timeline", "Viser"), count)
        for party in (*last_out(self.plan), *self._others()):
            if party.party_id in only:
                yield self._party_row(party, last)

    def _others(self) -> tuple[PartyPlan, ...]:
        shown = {party.party_id for party in last_out(self.plan)}
        return tuple(party for party in self.plan.parties if party.party_id not in shown)

    def _body_row(self) -> TimelineRow:
        marks, detail = [], ""
        on = self.view.discussed_on
        if on is not None:
            detail = translate("timeline", "Drøfting {date}").format(date=self.words.short_day(on))
            marks.append(Mark(on, DOT, "accent", detail))
        if self.plan.target is not None:
            meeting = self.plan.target.meeting
            said = translate("timeline", "Vedtak i {meeting} {date}").format(
                meeting=meeting.label, date=self.words.day(meeting.on)
            )
            marks.append(Mark(meeting.on, DOT, "success", said))
        spoken = ", ".join([self.view.body, *(mark.text for mark in marks)])
        return TimelineRow(
            "body", self.view.body, detail, None, tuple(marks), spoken, is_strong=True
        )

    def _party_row(self, party: PartyPlan, last: date, *, level: int = 0) -> TimelineRow:
        is_critical = party.party_id in self._critical and len(self._critical) <= LAST_AT_MOST
        marks = [*self._other_meetings(party, last)]
        on, detail = treated_on(party), self.words.treated(party)
        if on is not None:
            marks.append(Mark(on, DIAMOND, self._tone(party), detail))
        slack, is_late = self.words.slack(self.plan, party)
        spoken = ", ".join([party.party, lower_first(detail), slack])
        if party.is_assumed:
            spoken = f"{spoken}, {lower_first(self.words.texts.word('planning.table.assumed'))}"
        return TimelineRow(
            key=f"{'in:' if level else ''}{party.party_id}",
            title=party.party,
            detail=detail,
            bar=self._bar(party),
            marks=tuple(marks),
            spoken=spoken,
            tone="warning" if is_late or party.way is Way.NO_MEETING else "",
            is_strong=is_critical and not level,
            level=level,
        )

    def _bar(self, party: PartyPlan) -> tuple[date, date] | None:
        if party.answer_on is None or party.answer_on < self.plan.facts.letter_on:
            return None
        return self.plan.facts.letter_on, party.answer_on

    def _tone(self, party: PartyPlan) -> str:
        if party.way is Way.ANSWERED:
            return "success"
        if party.party_id in self._late:
            return "warning"
        return "border" if party.is_assumed else "accent"

    def _other_meetings(self, party: PartyPlan, last: date) -> Iterator[Mark]:
        if party.facts.diary is None:
            return
        chosen = party.meeting
        for meeting in party.facts.diary.between(self.plan.facts.letter_on, last):
            if chosen is None or meeting.on != chosen.on:
                yield self.rings.get(meeting) or self._ring(meeting)

    def _ring(self, meeting: OwnMeeting) -> Mark:
        said = f"{meeting.organ} {self.words.day(meeting.on)}"
        mark = self.rings[meeting] = Mark(meeting.on, RING, "border", said)
        return mark

    def _group_row(self, group: PlanGroup) -> TimelineRow:
        name = group.region or translate("timeline", "Uten område")
        if group.is_trust:
            name = translate("timeline", "Helseforetakene")
        on = group.last_on
        detail = ""
        if on is not None:
            detail = translate("timeline", "siste {date}").format(date=self.words.short_day(on))
        missing = [p for p in group.parties if p.way in (Way.UNKNOWN, Way.NO_MEETING)]
        if missing:
            detail = translate("timeline", "{count} uten møte").format(count=len(missing))
        answers = [p.answer_on for p in group.parties if p.answer_on is not None]
        start = self.plan.facts.letter_on
        is_open = group.key in self.opened
        days = {(day, self._tone(p)) for p in group.parties if (day := treated_on(p)) is not None}
        state = translate("timeline", "åpen") if is_open else translate("timeline", "lukket")
        count = self.words.texts.count(len(group.parties), "party")
        return TimelineRow(
            key=group.key,
            title=f"{name} ({len(group.parties)})",
            detail=detail,
            bar=(start, max(answers)) if answers and max(answers) >= start else None,
            marks=tuple(
                Mark(day, DIAMOND, tone, self.words.day(day)) for day, tone in sorted(days)
            ),
            spoken=f"{name}, {count}, {detail}, {state}",
            tone="warning" if missing else "",
            folds=is_open,
        )


def _heading(key: str, title: str, count: str) -> TimelineRow:
    return TimelineRow(f"heading:{key}", title, count, spoken=f"{title}, {count}", is_group=True)
