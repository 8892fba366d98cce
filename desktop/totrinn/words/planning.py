# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A plan in words: the three facts, the chain line by line, and what a change brings.

The screen and the paper say the same, so the words are made here, without windows and papers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from totrinn.texts import Texts
from totrinn_db.domain.forecast.back_test import BackTest
from totrinn_db.domain.forecast.likely import CaseForecast, Interval, PartyForecast, Source
from totrinn_db.domain.planning.chain import ChainLine, chain
from totrinn_db.domain.planning.facts import POLITICAL_RANK, DecisionMeeting
from totrinn_db.domain.planning.planner import PartyPlan, Plan, Way
from totrinn_db.domain.planning.what_if import (
    AddMeeting,
    Change,
    Effect,
    EffectCode,
    MoveMeeting,
    SendOn,
    SetDeadline,
    SetLevel,
)

_FEW_NAMES = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact in words: what it is about, the answer, and a line under it."""

    name: str
    answer: str
    detail: str
    is_bad: bool = False


@dataclass(frozen=True)
class PlanningWords:
    """Says a plan in one language. Years are left out where they are this year's.

    `has_years` writes them always, as in papers.
    """

    texts: Texts
    today: date
    has_years: bool = False

    def day(self, day: date, *, weekday: bool = False) -> str:
        """Write a date, with its year only when it is another than this year's."""
        full = self.texts.weekday_date(day) if weekday else self.texts.date(day)
        return full if self.has_years or day.year != self.today.year else full.rsplit(" ", 1)[0]

    # the chain

    def chain(self, plan: Plan, party_id: str) -> tuple[str, ...]:
        """Tell one party's way from the letter to the decision, a sentence a line."""
        return tuple(self.chain_line(line) for line in chain(plan, party_id))

    def chain_line(self, line: ChainLine) -> str:
        """Say one line of the chain."""
        return self.texts.variant(f"planning.chain.{line.code.value}", self._facts(line.facts))

    def _facts(self, facts: Mapping[str, object]) -> dict[str, object]:
        said = dict(facts)
        for name in ("date", "papers_by", "last"):
            value = said.get(name)
            if isinstance(value, date):
                said[name] = self.day(value, weekday=name == "date")
        if said.get("organ") == "":
            said["organ"] = self.texts.word("planning.chain.some_organ")
        return said

    # the three facts

    def decision(self, plan: Plan, discussed_on: date | None, body: str) -> Fact:
        """Say which meeting can decide, and how long that takes."""
        meeting = plan.target.meeting if plan.target is not None else None
        if meeting is None:
            name, none = self._word("earliest"), self._word("none")
            return Fact(name, none, self._word("none_detail", body=body), is_bad=True)
        cannot = plan.target.cannot if plan.target is not None else ()
        key = "earliest" if plan.earliest is not None and meeting == plan.earliest else "target"
        if plan.earliest is None:
            key = "nearest"
        answer = f"{meeting.label}, {self.day(meeting.on, weekday=True)}"
        if cannot:
            names = self._word("cannot", parties=self.names(cannot))
            return Fact(self._word(key), answer, names, is_bad=True)
        return Fact(self._word(key), answer, self._how_long(meeting, discussed_on))

    def _how_long(self, meeting: DecisionMeeting, discussed_on: date | None) -> str:
        if discussed_on is None or discussed_on > meeting.on:
            weeks = max(1, (meeting.on - self.today).days // 7)
            return self._word("weeks_from_now", weeks=weeks)
        weeks = max(1, round((meeting.on - discussed_on).days / 7))
        return self._word("weeks_after", weeks=weeks)

    def deadline(self, plan: Plan) -> Fact:
        """Say which deadline to write, and why that one."""
        answer = _upper(self.day(plan.deadline, weekday=True))
        if plan.late:
            detail = self._word("deadline_late", late=len(plan.late))
            return Fact(self._word("deadline"), answer, detail, is_bad=True)
        key = "deadline_call" if plan.target is not None else "deadline_ready"
        if plan.facts.deadline is not None:
            key = "deadline_set"
        if plan.facts.is_sent:
            key = "deadline_sent"
        return Fact(self._word("deadline"), answer, self._word(key))

    def last(self, plan: Plan) -> Fact:
        """Say who answers last, in which meeting, and how much time is left over."""
        name = self._word("last")
        if plan.stuck:
            answer = self._word("party_no_meeting", party=self.names(plan.stuck))
            return Fact(name, answer, self.texts.label(Way.NO_MEETING), is_bad=True)
        if not plan.critical:
            return Fact(name, self._word("nobody"), self._word("all_answered"))
        party, count = plan.critical[0], len(plan.critical)
        answer = self.where(party)
        if count > _FEW_NAMES and party.answer_on is not None:
            day = self.day(party.meeting.on if party.meeting is not None else party.answer_on)
            answer = self._word("many_and_day", parties=count, date=day)
        elif count > 1:
            answer = f"{answer} {self._word('and_more', count=count - 1)}"
        detail, is_bad = self.slack(plan, party)
        return Fact(name, answer, detail, is_bad)

    def where(self, party: PartyPlan) -> str:
        """Say where and when a party treats the case: «Smøla, kommunestyret 3. september»."""
        if party.meeting is not None:
            organ = lower_first(party.meeting.organ) or self.texts.word("planning.chain.some_organ")
            day = self.day(party.meeting.on)
            return self._word("organ_and_day", party=party.party, organ=organ, date=day)
        if party.answer_on is not None:
            day = self.day(party.answer_on)
            return self._word("party_and_day", party=party.party, date=day)
        return f"{party.party}, {lower_first(self.texts.label(party.way))}"

    def treated(self, party: PartyPlan) -> str:
        """Say where and when a party treats the case, its name apart."""
        if party.meeting is not None:
            return f"{party.meeting.organ} {self.short_day(party.meeting.on)}".strip()
        if party.way in (Way.ANSWERED, Way.WITHOUT_MEETING) and party.answer_on is not None:
            key = "answered_on" if party.way is Way.ANSWERED else "without_meeting_on"
            return self._word(key, date=self.short_day(party.answer_on))
        return self.texts.label(party.way)

    def short_day(self, day: date) -> str:
        """Write a date beside a row of weeks, which tells the year: 3. sept."""
        month = self.texts.tree["calendar"]["months"][day.month - 1]
        short = month if len(month) <= 4 else f"{month[: 4 if month[:4] == 'sept' else 3]}."
        return f"{day.day}. {short}"

    def slack(self, plan: Plan, party: PartyPlan) -> tuple[str, bool]:
        """Say how much time a party has left over, and whether it is too late."""
        if party.way is Way.ANSWERED:
            return self._word("answered"), False
        days = plan.slack(party)
        if days is None:
            return self.texts.label(party.way), party.way is Way.NO_MEETING
        if days == 0:
            return self._word("no_slack"), False
        key = "slack" if days > 0 else "late"
        return self._word(key, days=abs(days)), days < 0

    def names(self, parties: Iterable[PartyPlan]) -> str:
        """Name parties, the many counted."""
        return self.texts.join((party.party for party in parties), limit=_FEW_NAMES)

    # what it rests on

    def known(self, plan: Plan) -> str:
        """Say with how many meeting plans the answer is worked out, and what is assumed."""
        if not plan.asked:
            return self.texts.word("planning.reasons.none_asked")
        key = "known" if plan.unknown else "all_known"
        said = self.texts.word(f"planning.reasons.{key}", known=plan.known, asked=plan.asked)
        if plan.assumed:
            assumed = self.texts.word("planning.reasons.assumed", parties=len(plan.assumed))
            said = f"{said} {assumed}"
        return said

    # by what the parties did before

    def forecast(self, made: CaseForecast, tried: BackTest) -> str:
        """Say when everybody has probably answered, and how far that is to be believed."""
        percent = round(100 * tried.coverage)
        rests = {"answers": made.answers, "tried": tried.tried, "percent": percent}
        whole = self.texts.word("planning.forecast.whole", **self._interval(made.when))
        return f"{whole} {self.texts.word('planning.forecast.rests', **rests)}"

    def party_forecast(self, made: PartyForecast) -> str:
        """Say when one party will probably answer; nothing where its date is given or planned."""
        if made.source is Source.OWN_HISTORY:
            facts = {"answers": made.answers, **self._interval(made.when)}
            return self.texts.word("planning.forecast.own", **facts)
        if made.source is Source.REGION_HISTORY:
            return self.texts.word("planning.forecast.region", **self._interval(made.when))
        return ""

    def _interval(self, when: Interval) -> dict[str, object]:
        days = {"early": when.early, "likely": when.likely, "late": when.late}
        return {name: self.day(day) for name, day in days.items()}

    # what if

    def change(self, plan: Plan, change: Change, effect: Effect | None, body: str) -> str:
        """Say a change: «Brevet går ut 22. juni»."""
        match change:
            case SendOn(on):
                return self._change("send_on", date=self.day(on))
            case SetDeadline(on):
                return self._change("set_deadline", date=self.day(on or plan.deadline))
            case AddMeeting(meeting):
                return self._change("add_meeting", body=body, date=self.day(meeting.on))
            case MoveMeeting(meeting_id, on):
                label = next((m.label for m in plan.facts.meetings if m.id == meeting_id), body)
                return self._change("move_meeting", meeting=label, date=self.day(on))
            case SetLevel():
                return self._level(plan, change, effect)

    def _level(self, plan: Plan, change: SetLevel, effect: Effect | None) -> str:
        if not change.party_id:
            is_up = change.level.rank >= POLITICAL_RANK
            return self._change("level_up_all" if is_up else "level_of_all", level=change.level)
        party = plan.of(change.party_id).party
        meeting = effect.meeting if effect is not None else None
        if meeting is None:
            return self._change("level_of_party", party=party, level=change.level)
        organ, day = lower_first(meeting.organ), self.day(meeting.on)
        return self._change("level_in_meeting", party=party, organ=organ, date=day)

    def effect(self, effect: Effect) -> str:
        """Say what a change brings."""
        after = effect.plan
        on = after.earliest.on if after.earliest is not None else None
        facts = {
            "date": self.day(on) if on is not None else None,
            "deadline": self.day(after.ready_on),
            "late": len(effect.late) or None,
            "parties": self.names(after.stuck),
        }
        if effect.code is EffectCode.EARLIER_DECISION and on is None:
            return self.texts.label(effect.code)
        return self.texts.variant(f"planning.effect.{effect.code.value}", facts)

    def why(self, plan: Plan, body: str) -> str:
        """Say what keeps the decision from an earlier meeting."""
        missed, reasons = plan.missed, "planning.reasons"
        if plan.nearest is None:
            return ""
        if missed is None:
            return self.texts.word(f"{reasons}.meetings", body=body)
        meeting, day = missed.meeting.label, self.day(missed.meeting.on)
        if missed.cannot:
            parties = self.names(missed.cannot)
            return self.texts.word(f"{reasons}.cannot", parties=parties, meeting=meeting, date=day)
        key = "sent_window" if plan.facts.deadline is not None else "window"
        days = plan.facts.lead.anchoring_days
        return self.texts.word(f"{reasons}.{key}", days=days, meeting=meeting, date=day)

    def wins(self, plan: Plan) -> str:
        """Say what an earlier letter would win, if it wins a whole meeting."""
        missed = plan.missed
        last = missed.last_letter_on if missed is not None else None
        if (
            missed is None
            or last is None
            or not plan.facts.first_letter_on <= last < plan.facts.letter_on
        ):
            return ""
        days = plan.facts.calendar.between(last, plan.facts.letter_on)
        return self.texts.word(
            "planning.reasons.wins", date=self.day(last), days=days, on=self.day(missed.meeting.on)
        )

    def last_letter(self, plan: Plan) -> str:
        """Say how long the letter can wait for the same meeting."""
        last = plan.target.last_letter_on if plan.target is not None else None
        if last is None or last < plan.facts.first_letter_on:
            return ""
        return self.texts.word("planning.reasons.last_letter", date=self.day(last))

    def _word(self, key: str, **facts: object) -> str:
        return self.texts.word(f"planning.facts.{key}", **facts)

    def _change(self, key: str, **facts: object) -> str:
        return self.texts.word(f"planning.change.{key}", **facts)


def lower_first(text: str) -> str:
    """Begin with a small letter, as inside a sentence."""
    return text[:1].lower() + text[1:]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
