# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the notice of a meeting with its agenda."""

from __future__ import annotations

from totrinn.documents import phrases
from totrinn.documents.page import Column, Page, upper_first
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.papers import AgendaLine, AgendaPaper

_EXPLAINED = (
    ItemKind.DECISION,
    ItemKind.RECOMMENDATION,
    ItemKind.DISCUSSION,
    ItemKind.INFORMATION,
)


def write_agenda(page: Page, paper: AgendaPaper) -> None:
    """Write the whole notice."""
    meeting = paper.meeting
    body = phrases.body_name(meeting.body, meeting.body_short)
    page.begin(
        title=_title(page, paper, body),
        letterhead=paper.letterhead,
        footer=page.word("agenda.footer", meeting=meeting.label),
        on=paper.written_on,
    )
    _write_address(page, paper)
    page.paragraph(_intro(page, paper, body), style="Med luft over")
    _write_when_and_where(page, paper)
    if paper.supplement is None:
        _write_before_the_meeting(page, paper)
    page.heading(page.word("agenda.agenda"), level=2)
    _write_lines(page, paper)
    _write_asked(page, paper)
    follow = "agenda.papers_follow" if paper.supplement is None else "agenda.papers_follow_list"
    page.paragraph(page.word(follow), style="Med luft over")
    page.closing(paper.signatures)


def _title(page: Page, paper: AgendaPaper, body: str) -> str:
    if paper.supplement is None:
        return page.word("agenda.title", body=body)
    return page.word("agenda.title_supplement", body=body, count=paper.supplement.number)


def _intro(page: Page, paper: AgendaPaper, body: str) -> str:
    number = f"{paper.meeting.number}/{paper.meeting.year}"
    added = paper.supplement
    if added is None:
        return page.word("agenda.intro", number=number, body=body)
    if added.previous_on is None:
        return page.word("agenda.intro_supplement", number=number, body=body, date=added.notice_on)
    return page.word(
        "agenda.intro_supplement_again",
        number=number,
        body=body,
        date=added.notice_on,
        previous=added.number - 1,
        previous_date=added.previous_on,
    )


def _write_address(page: Page, paper: AgendaPaper) -> None:
    members = page.word("agenda.members", body=paper.meeting.body_short or paper.meeting.body)
    page.facts(
        [
            (page.word("to"), page.texts.join(paper.to) or members),
            (page.word("copy"), page.texts.join(paper.copies)),
            (page.word("our_date"), page.texts.date(paper.written_on)),
            (page.word("our_reference"), paper.archive_number),
        ]
    )


def _write_when_and_where(page: Page, paper: AgendaPaper) -> None:
    meeting = paper.meeting
    page.heading(page.word("agenda.when_and_where"), level=2)
    day = page.texts.weekday_date(meeting.start)
    rows = [
        (page.word("time"), f"{day} {page.texts.time_range(meeting.start, meeting.end)}"),
        (page.word("place"), meeting.place),
        (page.word("agenda.link"), meeting.link),
    ]
    for pre in paper.pre_meetings:
        when = page.texts.time_range(pre.start)
        if pre.start.date() != meeting.start.date():
            when = f"{page.texts.weekday_date(pre.start)} {when}"
        value = ", ".join(part for part in (pre.name, when, pre.place) if part)
        rows.append((page.word("agenda.pre_meeting"), value))
    page.facts(rows)


def _write_before_the_meeting(page: Page, paper: AgendaPaper) -> None:
    page.heading(page.word("agenda.before"), level=2)
    to = paper.absence_to or page.word("secretariat")
    if paper.absence_by is None:
        page.paragraph(page.word("agenda.absence", to=to))
    else:
        page.paragraph(page.word("agenda.absence_by", to=to, date=paper.absence_by))
    page.paragraph(page.word("agenda.deputies"))
    page.paragraph(page.word("agenda.impartiality"))
    if paper.short_notice_reason.strip():
        page.paragraph(
            page.word("agenda.short_notice", reason=paper.short_notice_reason.strip().rstrip("."))
        )


def _write_lines(page: Page, paper: AgendaPaper) -> None:
    page.table(
        [
            Column(page.word("agenda.number"), 1.8),
            Column(page.word("agenda.case"), 5.5),
            Column(page.word("agenda.kind"), 2.2),
            Column(page.word("agenda.treatment"), 2.3),
            Column(page.word("agenda.responsible"), 3.3),
            Column(page.word("agenda.starts"), 1.3),
        ],
        [_row(page, line) for line in paper.lines if line.kind is not ItemKind.BREAK],
        title=page.word("agenda.agenda"),
        description=page.word("agenda.table_description", meeting=paper.meeting.label),
    )


def _row(page: Page, line: AgendaLine) -> list[str]:
    treatment = phrases.treatment_name(page, line.treatment)
    if line.fast_track is not None:
        treatment = page.word("treatment.fast_track_short")
    starts = page.texts.time(line.start) if line.start else ""
    kind = page.texts.label(line.kind)
    return [line.number, line.title, kind, upper_first(treatment), line.responsible, starts]


def _write_asked(page: Page, paper: AgendaPaper) -> None:
    kinds = {line.kind for line in paper.lines if line.fast_track is None}
    asked = [kind for kind in _EXPLAINED if kind in kinds]
    fast = [line for line in paper.lines if line.fast_track is not None]
    if not asked and not fast:
        return
    page.heading(page.word("agenda.asked"), level=2)
    for kind in asked:
        counted = any(line.treatment for line in paper.lines if line.kind is kind)
        two_step = "" if counted or kind is ItemKind.INFORMATION else "_once"
        page.paragraph(
            page.word(f"agenda.asked_{kind.value}{two_step}"),
            label=f"{page.texts.label(kind)}:",
        )
    for line in fast:
        if line.fast_track is not None:
            phrases.write_fast_track(page, line.number, line.title, line.fast_track)
