# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the year of all bodies for those who plan it: the picture, the dates, and a tried plan."""

from __future__ import annotations

from collections.abc import Iterator

from totrinn.documents.clean import one_line
from totrinn.documents.page import Column, Page
from totrinn.documents.pictures import add_picture
from totrinn.words.yearly_wheel import WheelWords
from totrinn_db.domain.papers.yearly_wheel import TriedPlan, YearlyWheelPaper
from totrinn_db.domain.views.yearly_wheel import YearBody
from totrinn_db.domain.yearly_wheel import Compared

_BODIES = {"body": 8.0, "number": 2.6, "days": 14.5}
_MEETINGS = {"meeting": 4.6, "on": 6.2, "reporting": 4.6, "papers": 4.6, "state": 5.1}
_CASES = {"case": 9.7, "decided": 3.4, "before": 4.0, "after": 4.0, "difference": 4.0}


def write_yearly_wheel(page: Page, paper: YearlyWheelPaper) -> None:
    """Write the whole paper, on lying pages."""
    words, wheel = WheelWords(page.texts), paper.wheel
    title = words.title(wheel.year)
    page.begin(
        title=title,
        letterhead=paper.letterhead,
        footer=page.word("wheel.footer", year=wheel.year, date=paper.written_on),
        on=paper.written_on,
    )
    met = [body for body in wheel.bodies if body.meetings]
    if not met:
        page.paragraph(page.word("wheel.nothing", year=wheel.year))
    else:
        page.keep_with_next(page.paragraph(page.word("wheel.intro")))
        _write_picture(page, paper, title, words)
        _write_bodies(page, met, title, words)
        for body in met:
            _write_meetings(page, body)
    page.heading(page.word("wheel.quiet"), level=2)
    page.paragraph(words.holidays(wheel))
    if paper.tried is not None:
        _write_tried(page, paper.tried, words)


def _write_picture(page: Page, paper: YearlyWheelPaper, title: str, words: WheelWords) -> None:
    if paper.picture:
        add_picture(page, paper.picture, name=title, alt=words.alt(paper.wheel), number=1)


def _write_bodies(page: Page, met: list[YearBody], title: str, words: WheelWords) -> None:
    page.table(
        _columns(page, _BODIES, number="number"),
        [(one_line(body.body.name), str(len(body.meetings)), words.days(body)) for body in met],
        title=title,
        description=page.word("wheel.bodies_description"),
    )


def _write_meetings(page: Page, body: YearBody) -> None:
    name, texts = one_line(body.body.name), page.texts
    page.heading(name, level=2)
    page.table(
        _columns(page, _MEETINGS),
        [
            (
                each.label, texts.weekday_date(each.on), texts.date_short(each.reporting_by),
                texts.date_short(each.papers_by), texts.label(each.state),
            )
            for each in body.meetings
        ],
        title=name,
        description=page.word("wheel.meetings_description", body=name),
    )  # fmt: skip


# another plan


def _write_tried(page: Page, tried: TriedPlan, words: WheelWords) -> None:
    trial, found = tried.trial, tried.found
    body = one_line(trial.body.name)
    page.heading(page.word("wheel.tried", body=body), level=2)
    page.paragraph(page.word("wheel.tried_intro", year=trial.year))
    for sentence in words.changes(trial, tried.changes):
        page.paragraph(sentence, style="List Bullet")
    lead, detail = words.result(trial, found)
    page.paragraph(" ".join(part for part in (lead, detail) if part))
    moved = sorted((*found.sooner, *found.later), key=lambda each: -(each.days_won or 0))
    if moved:
        page.table(
            _columns(page, _CASES),
            [tuple(_case(page, each, tried)) for each in moved],
            title=page.word("wheel.tried", body=body),
            description=page.word("wheel.cases_description"),
        )


def _case(page: Page, each: Compared, tried: TriedPlan) -> Iterator[str]:
    yield one_line(tried.trial.names[each.case.case_id].label)
    for day in (each.case.decided_on, each.before.decided_on, each.after.decided_on):
        yield page.texts.date_short(day) if day is not None else page.word("wheel.no_meeting")
    won = each.days_won
    if won is None:
        yield page.word("wheel.not_decided")
    else:
        yield page.word("wheel.sooner" if won > 0 else "wheel.later", days=abs(won))


def _columns(page: Page, widths: dict[str, float], *, number: str = "") -> list[Column]:
    return [
        Column(page.word(f"wheel.columns.{key}"), width, key == number)
        for key, width in widths.items()
    ]
