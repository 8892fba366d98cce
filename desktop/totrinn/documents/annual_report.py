# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the report of a year: what it came to, and for each question a picture and its table.

Parties are told together; how one of them answers is never printed.
"""

from __future__ import annotations

from totrinn.documents.page import Column, Page
from totrinn.documents.pictures import add_picture
from totrinn.words.exempt import without_exempt_titles
from totrinn.words.statistics import StatisticsWords, Topic, told
from totrinn_db.domain.papers.annual_report import AnnualReport
from totrinn_db.domain.statistics.lead_times import Leg
from totrinn_db.domain.statistics.questions import IN_REPORT, Question

_WIDTH = 16.4


def topics_of(words: StatisticsWords, question: Question | None = None) -> tuple[Topic, ...]:
    """Give what a report tells: all that may leave the program, or one question of it."""
    asked = IN_REPORT if question is None else [question] if not question.is_private else []
    return words.topics(asked)


def write_annual_report(page: Page, paper: AnnualReport) -> None:
    """Write the whole report, or the answer to one question."""
    paper = without_exempt_titles(paper, page.texts)
    words = StatisticsWords(page.texts, paper.statistics)
    topics = topics_of(words, paper.question)
    page.begin(
        title=title_of(words, paper.question),
        letterhead=paper.letterhead,
        footer=page.word("report.footer", period=words.period, date=paper.written_on),
        on=paper.written_on,
    )
    if paper.question is None:
        _write_facts(page, paper, words)
    for number, topic in enumerate(topics, start=1):
        if paper.question is None:
            page.heading(topic.title, level=2)
        _write_topic(page, topic, paper.pictures.get(topic.question, b""), number)


def title_of(words: StatisticsWords, question: Question | None = None) -> str:
    """Name the report of a year, of all years, or one question of it."""
    if question is not None:
        title = words.texts.label(question)
        return words.texts.word("documents.report.title_one", period=words.period, question=title)
    key = "title_all" if words.statistics.year is None else "title_year"
    return words.texts.word(f"documents.report.{key}", period=words.period)


def _write_facts(page: Page, paper: AnnualReport, words: StatisticsWords) -> None:
    statistics, texts = paper.statistics, page.texts
    page.facts(
        (
            (page.word("report.reported"), texts.count(statistics.reported, "case")),
            (page.word("report.meetings"), texts.count(statistics.meetings, "meeting")),
            (page.word("report.decisions"), str(len(statistics.decisions))),
            (page.word("report.whole"), _whole(page, words)),
            (page.word("report.counted"), texts.date(statistics.counted_on)),
        )
    )
    page.paragraph(page.word("report.intro"), style="Med luft over")


def _whole(page: Page, words: StatisticsWords) -> str:
    whole = words.statistics.lead_times.get(Leg.WHOLE)
    return page.word("report.median", days=words.days(whole.median)) if whole is not None else ""


def _write_topic(page: Page, topic: Topic, picture: bytes, number: int) -> None:
    intro = page.paragraph(topic.intro)
    if not topic.rows:
        return
    page.keep_with_next(intro)
    if picture:
        add_picture(page, picture, name=topic.title, alt=topic.alt, number=number)
    weights = sum(column.weight for column in topic.columns)
    page.table(
        [
            Column(column.heading, _WIDTH * column.weight / weights, column.is_number)
            for column in topic.columns
        ],
        [[told(cell) for cell in row] for row in topic.rows],
        title=topic.title,
        description=topic.intro,
    )
