# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year in numbers, with every kind of count in it, and the report that tells it."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from datetime import date, timedelta

from documents import samples
from totrinn.documents.annual_report import topics_of
from totrinn.texts import Texts
from totrinn.words.statistics import StatisticsWords
from totrinn_db.domain.anchoring import AnchoringStatus as S
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.meetings import Outcome
from totrinn_db.domain.papers import AnnualReport
from totrinn_db.domain.parties import Language, Side
from totrinn_db.domain.statistics.lead_times import Leg, Spread
from totrinn_db.domain.statistics.presence import Presence
from totrinn_db.domain.statistics.questions import Question
from totrinn_db.domain.statistics.tallies import AnswerTally, Course, Tally
from totrinn_db.domain.time_spent import CaseTime, Cause, GroupTime, usual_days
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.views.statistics import DecidedCase, Statistics

COUNTED = date(2027, 1, 14)


def statistics(language: Language = Language.NB) -> Statistics:
    """A year with two decisions, a small group, a late answer and a side that came alone once."""

    def say(nb: str, nn: str) -> str:
        return samples.say(language, nb, nn)

    first = CaseName(
        "a", "26-003", "SSU 9/26", say("Digital hjemmeoppfølging", "Digital heimeoppfølging")
    )
    second = CaseName("b", "26-012", "SSU 31/26", "Felles inntaksteam for barn og unge")
    spent = {
        Cause.TO_DISCUSSION: 40,
        Cause.TO_LETTER: 3,
        Cause.IN_WINDOW: 45,
        Cause.TO_DECISION: 20,
    }
    late = {**spent, Cause.PAPER_LATE: 12, Cause.NO_MEETING: 9, Cause.ANSWERED_LATE: 6}
    times = (
        CaseTime("a", date(2026, 6, 11), spent),
        CaseTime(
            "b",
            date(2026, 11, 19),
            dict(sorted(late.items(), key=lambda e: list(Cause).index(e[0]))),
        ),
    )
    return Statistics(
        year=2026,
        years=(2026, 2025),
        counted_on=COUNTED,
        reported=9,
        meetings=4,
        origins=(Tally(Side.MUNICIPAL, 5), Tally(Side.TRUST, 3), Tally(Side.OTHER, 1)),
        classes=(
            Tally(say("Faglig sak", "Fagleg sak"), 6),
            Tally(say("Prinsipiell sak", "Prinsipiell sak"), 3),
        ),
        patient_groups=(
            Tally("Barn og unge", 2),
            Tally(say("Skrøpelige eldre", "Skrøpelege eldre"), 4),
        ),
        lead_times={
            Leg.TO_DISCUSSION: Spread(2, 40, 40, 40), Leg.TO_LETTER: Spread(2, 9, 3, 15),
            Leg.TO_ANSWERS: Spread(2, 52.5, 45, 60), Leg.TO_DECISION: Spread(2, 20, 20, 20),
            Leg.WHOLE: Spread(2, 121.5, 108, 135),
        },
        times=times,
        usual=usual_days(times),
        regions=(GroupTime("r1", 12, 38, 2, 1), GroupTime("", 6, 41.5, 1, 0)),
        levels=(
            GroupTime(Level.COMMITTEE, 8, 30, 0, 0),
            GroupTime(Level.MUNICIPAL_COUNCIL, 9, 44, 3, 1),
        ),
        answers=(
            AnswerTally(S.ENDORSED, 14, 2), AnswerTally(S.NOT_ENDORSED, 1, 0),
            AnswerTally(S.NO_ANSWER, 1, 1),
        ),
        presence=(
            Presence("ssu", Side.MUNICIPAL, 4, 24, 18, 4, 2, 0, 15, 18),
            Presence("ssu", Side.TRUST, 4, 24, 20, 2, 1, 1, 0, 0),
        ),
        follow_ups=(Tally(Course.DONE, 3), Tally(Course.LATE, 1), Tally(Course.STOPPED, 1)),
        decisions=(
            DecidedCase(first, date(2026, 6, 11), "SSU", Outcome.ADOPTED_BY_CONSENSUS),
            DecidedCase(second, date(2026, 11, 19), "SSU", Outcome.ADOPTED_WITH_STATEMENTS),
        ),
        cases={"a": first, "b": second},
        names={"r1": "Nordmøre", "ssu": "SSU"},
    )  # fmt: skip


def a_picture(width: int, height: int) -> bytes:
    """Make a grey PNG without drawing anything."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    lines = zlib.compress((b"\0" + b"\x99" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", lines), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def annual_report(language: Language, question: Question | None = None) -> AnnualReport:
    """The report of the year, or one question of it."""
    words = StatisticsWords(Texts.load(language), statistics(language))
    return AnnualReport(
        letterhead=samples.letterhead(),
        written_on=COUNTED,
        statistics=words.statistics,
        question=question,
        pictures={
            topic.question: a_picture(620, 20 + 30 * len(topic.chart.bars))
            for topic in topics_of(words, question)
            if topic.chart is not None
        },
    )


def empty_year() -> Statistics:
    """A year in which nothing happened."""
    nothing = ("origins", "classes", "patient_groups", "times", "regions", "levels", "answers")
    more = ("presence", "follow_ups", "decisions")
    return replace(
        statistics(), year=2025, reported=0, meetings=0, lead_times={}, usual={}, cases={},
        **dict.fromkeys((*nothing, *more), ()),
    )  # fmt: skip


def many_cases(number: int) -> Statistics:
    """A year with so many decisions."""
    names = {f"c{n}": CaseName(f"c{n}", f"26-{n:03d}", "", f"Sak {n}") for n in range(number)}
    times = tuple(
        CaseTime(key, date(2026, 1, 1) + timedelta(days=n), {Cause.IN_WINDOW: 30 + n})
        for n, key in enumerate(names)
    )
    return replace(statistics(), times=times, usual=usual_days(times), cases=names)
