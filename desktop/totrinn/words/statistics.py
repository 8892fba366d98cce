# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers of a year in words: for each question a sentence, a picture and the table behind it.

The screen, the spreadsheet and the yearly report say the same, so the words are made here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from totrinn.charts.values import Bar, Chart
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.parties import Side
from totrinn_db.domain.statistics.questions import Question
from totrinn_db.domain.statistics.tallies import Course, Tally
from totrinn_db.domain.time_spent import Cause, GroupTime
from totrinn_db.domain.views.statistics import Statistics

Cell = str | int | float | date
_MOST_BARS = 25
_MOST_SPOKEN = 12


@dataclass(frozen=True, slots=True)
class TopicColumn:
    """One column of the table behind a picture; `weight` is its share of the width."""

    heading: str
    weight: float = 1.0
    is_number: bool = True


@dataclass(frozen=True, slots=True)
class Topic:
    """One question answered. Without rows there is too little to tell."""

    question: Question
    title: str
    intro: str
    columns: tuple[TopicColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    chart: Chart | None = None
    alt: str = ""


def told(cell: Cell) -> str:
    """Write a cell as a reader expects it: 12,5 and 22.05.2026."""
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return cell if isinstance(cell, str) else f"{cell:g}".replace(".", ",")


@dataclass(frozen=True)
class StatisticsWords:
    """Says the numbers of a year in one language."""

    texts: Texts
    statistics: Statistics

    @property
    def period(self) -> str:
        """Name the year, or all years."""
        year = self.statistics.year
        return self._word("all_years") if year is None else str(year)

    def topics(self, questions: Iterable[Question] = Question) -> tuple[Topic, ...]:
        """Answer questions in their order."""
        return tuple(self.topic(question) for question in questions)

    def topic(self, question: Question) -> Topic:
        """Answer one question."""
        return _ANSWERS[question](self)

    # cases

    def origins(self) -> Topic:
        """Tell who sets the agenda (L5)."""
        sides = {side.value: self.texts.label(side) for side in Side}
        return self._counted(Question.ORIGINS, self.statistics.origins, sides, "side")

    def classes(self) -> Topic:
        """Tell cases by class."""
        return self._counted(Question.CLASSES, self.statistics.classes, {}, "class")

    def patient_groups(self) -> Topic:
        """Tell cases by the patients they are about."""
        return self._counted(Question.PATIENT_GROUPS, self.statistics.patient_groups, {}, "group")

    def follow_ups(self) -> Topic:
        """Tell how it went with what decisions set in motion (L1)."""
        courses = {course.value: self.texts.label(course) for course in Course}
        return self._counted(Question.FOLLOW_UPS, self.statistics.follow_ups, courses, "course")

    def decisions(self) -> Topic:
        """List the decisions."""
        columns = self._columns("case*4", "decided*1.3", "body*1.3", "outcome*2.6", plain=True)
        rows = tuple(
            (each.case.label, each.decided_on, each.body, self.texts.label(each.outcome))
            for each in self.statistics.decisions
        )
        return self._made(Question.DECISIONS, columns, rows)

    # time

    def lead_times(self) -> Topic:
        """Tell the time from step to step (L4)."""
        times = self.statistics.lead_times
        rows = tuple(
            (self.texts.label(leg), each.cases, each.median, each.low, each.high)
            for leg, each in times.items()
        )
        bars = tuple(
            Bar(
                self.texts.label(leg),
                (each.median,),
                self.days(each.median),
                (each.low, each.high) if each.cases > 1 else None,
            )
            for leg, each in times.items()
        )
        columns = self._columns("step*3.5", "cases", "median", "low", "high")
        return self._made(Question.LEAD_TIMES, columns, rows, bars)

    def causes(self) -> Topic:
        """Tell where the time went, as the mean of the cases."""
        usual = {cause: days for cause, days in self.statistics.usual.items() if days}
        whole = sum(usual.values())
        rows = tuple(
            (self.texts.label(cause), round(days, 1), round(100 * days / whole))
            for cause, days in usual.items()
        )
        bars = tuple(
            Bar(self.texts.label(cause), (days,), self.days(round(days, 1)))
            for cause, days in usual.items()
        )
        return self._made(Question.CAUSES, self._columns("cause*4", "mean", "share"), rows, bars)

    def cases(self) -> Topic:
        """Tell where the time of each case went; the picture shows the latest."""
        statistics = self.statistics
        used = [c for c in Cause if any(time.spent.get(c) for time in statistics.times)]
        rows = tuple(
            (self._case(time.case_id), self.texts.label(cause), time.spent[cause])
            for time in statistics.times
            for cause in used
            if cause in time.spent
        )
        bars = tuple(
            Bar(
                self._case(time.case_id),
                tuple(time.spent.get(cause, 0) for cause in used),
                self.days(time.days),
            )
            for time in statistics.times[-_MOST_BARS:]
        )
        columns = self._columns("case*3", "cause*3", "days", texts=2)
        series = tuple(self.texts.label(cause) for cause in used)
        return self._made(Question.CASES, columns, rows, bars, series)

    def regions(self) -> Topic:
        """Tell how the regions answered, in the community's order."""
        return self._groups(Question.REGIONS, self.statistics.regions, self.statistics.names)

    def levels(self) -> Topic:
        """Tell how answers of each level came."""
        levels = {level.value: self.texts.label(level) for level in Level}
        return self._groups(Question.LEVELS, self.statistics.levels, levels)

    def parties(self) -> Topic:
        """Tell how each party answered, for the coordinator alone."""
        return self._groups(Question.PARTIES, self.statistics.parties, self.statistics.names)

    # answers and meetings

    def answers(self) -> Topic:
        """Tell the answers by kind, in time or late."""
        found = self.statistics.answers
        rows = tuple(
            (self.texts.label(each.status), each.number, each.in_time, each.late) for each in found
        )
        bars = tuple(
            Bar(self.texts.label(each.status), (each.in_time, each.late), told(each.number))
            for each in found
        )
        columns = self._columns("answer*3.5", "number", "in_time", "late")
        series = (self._word("columns.in_time"), self._word("columns.late"))
        return self._made(Question.ANSWERS, columns, rows, bars, series)

    def attendance(self) -> Topic:
        """Tell who was there on each side, and whether the same came again."""
        rows, bars = [], []
        for each in self.statistics.presence:
            body, side = self.statistics.names.get(each.body_id, ""), self.texts.label(each.side)
            again = "" if each.continuity is None else round(100 * each.continuity)
            rows.append(
                (body, side, each.meetings, each.seats, each.members, each.deputies,
                 each.excused, each.absent, again)
            )  # fmt: skip
            share = round(100 * each.seated / each.seats)
            parts = (100 * each.members / each.seats, 100 * each.deputies / each.seats)
            key = "attendance_told" if again == "" else "attendance_again"
            bars.append(Bar(f"{body}, {side}", parts, self._word(key, share=share, again=again)))
        columns = self._columns(
            "body*1.5", "side*2", "meetings", "seats", "members", "deputies", "excused",
            "absent", "again", texts=2,
        )  # fmt: skip
        series = (self._word("columns.members"), self._word("columns.deputies"))
        return self._made(Question.ATTENDANCE, columns, tuple(rows), tuple(bars), series, most=100)

    # how they are made

    def _counted(
        self, question: Question, tallies: Sequence[Tally], names: Mapping[str, str], what: str
    ) -> Topic:
        pairs = [(names.get(each.key, each.key), each.number) for each in tallies]
        bars = tuple(Bar(name, (number,), told(number)) for name, number in pairs)
        columns = self._columns(f"{what}*4", "number")
        return self._made(question, columns, tuple(pairs), bars)

    def _groups(
        self, question: Question, groups: Sequence[GroupTime], names: Mapping[str, str]
    ) -> Topic:
        small = self._word("small_groups")
        named = [(names.get(each.key, small) if each.key else small, each) for each in groups]
        rows = tuple(
            (name, each.answers, each.days, each.late, each.without_meeting) for name, each in named
        )
        bars = tuple(Bar(name, (each.days,), self.days(each.days)) for name, each in named)
        columns = self._columns(
            f"{question.value}*3", "answers", "median", "late", "without_meeting*1.4"
        )
        return self._made(question, columns, rows, bars)

    def _made(
        self, question: Question, columns: tuple[TopicColumn, ...],
        rows: tuple[tuple[Cell, ...], ...], bars: tuple[Bar, ...] = (),
        series: tuple[str, ...] = (), most: float | None = None,
    ) -> Topic:  # fmt: skip
        title = self.texts.label(question)
        chart = None
        if bars:
            source = self._word("source", period=self.period, date=self.statistics.counted_on)
            chart = Chart(title, bars, series, most, source)
        return Topic(
            question=question,
            title=title,
            intro=self._word(f"intro.{question.value}" if rows else "too_little"),
            columns=columns,
            rows=rows,
            chart=chart,
            alt=self._alt(chart) if chart is not None else "",
        )

    def _alt(self, chart: Chart) -> str:
        """Say what a picture shows to those who do not see it."""
        said = [
            f"{bar.label}: {bar.told}"
            if len(chart.series) < 2 or chart.most
            else f"{bar.label}: {self._parts(chart.series, bar)}"
            for bar in chart.bars[:_MOST_SPOKEN]
        ]
        key = "alt_more" if len(chart.bars) > _MOST_SPOKEN else "alt"
        return self._word(key, title=chart.title, bars="; ".join(said))

    def _parts(self, series: Sequence[str], bar: Bar) -> str:
        parts = zip(series, bar.parts, strict=True)
        return ", ".join(f"{name.lower()} {told(part)}" for name, part in parts if part)

    def _columns(self, *names: str, texts: int = 1, plain: bool = False) -> tuple[TopicColumn, ...]:
        """Make columns of `name*weight`; the first ones are texts, or all of them."""
        found = []
        for number, each in enumerate(names):
            name, _, weight = each.partition("*")
            is_number = not plain and number >= texts
            found.append(TopicColumn(self._word(f"columns.{name}"), float(weight or 1), is_number))
        return tuple(found)

    def _case(self, case_id: str) -> str:
        return self.statistics.cases[case_id].label

    def days(self, days: float) -> str:
        """Write a number of days, whole or half."""
        if isinstance(days, int) or days.is_integer():
            return self.texts.count(int(days), "day")
        return self._word("days", days=told(days))

    def _word(self, key: str, **facts: object) -> str:
        return self.texts.word(f"statistics.{key}", **facts)


_ANSWERS: Mapping[Question, Callable[[StatisticsWords], Topic]] = {
    question: getattr(StatisticsWords, question.value) for question in Question
}
