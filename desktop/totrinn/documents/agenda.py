# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the notice of a meeting with its agenda."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from totrinn.documents import exempt, phrases
from totrinn.documents.clean import one_line
from totrinn.documents.page import EMPTY_CELL, Column, Link, Page, upper_first
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.papers import AgendaLine, AgendaPaper

_EXPLAINED = (
    ItemKind.DECISION,
    ItemKind.RECOMMENDATION,
    ItemKind.DISCUSSION,
    ItemKind.INFORMATION,
)


_WITHOUT_PAPERS = (ItemKind.STANDING, ItemKind.BREAK)


def write_agenda(page: Page, paper: AgendaPaper) -> None:
    """Write the whole notice."""
    meeting = paper.meeting
    page.begin(
        title=_title(page, paper, phrases.body_name(meeting.body, meeting.body_short)),
        letterhead=paper.letterhead,
        footer=_footer(page, paper),
        on=paper.written_on,
    )
    exempt.describe(page, paper)
    exempt.write_summary(page, paper)
    for part in page.style.agenda.parts:
        _PARTS[part](page, paper)


def _title(page: Page, paper: AgendaPaper, body: str) -> str:
    if paper.supplement is None:
        is_pre_meeting = paper.meeting.number is None
        return page.word(f"agenda.title{'_pre_meeting' if is_pre_meeting else ''}", body=body)
    meeting, count = phrases.meeting_in_text(page, paper.meeting), paper.supplement.number
    return page.word("agenda.title_supplement", body=body, count=count, meeting=meeting)


def _footer(page: Page, paper: AgendaPaper) -> str:
    label, added = paper.meeting.label, paper.supplement
    if added is None:
        return page.word("agenda.footer", meeting=label)
    return page.word("agenda.footer_supplement", meeting=label, count=added.number)


def _write_intro(page: Page, paper: AgendaPaper) -> None:
    page.paragraph(_intro(page, paper), style="Med luft over")


def _intro(page: Page, paper: AgendaPaper) -> str:
    body = phrases.body_name(paper.meeting.body, paper.meeting.body_short)
    meeting = phrases.meeting_in_text(page, paper.meeting)
    added = paper.supplement
    if added is None:
        return page.word("agenda.intro", meeting=meeting, body=body)
    if added.previous_on is None:
        return page.word(
            "agenda.intro_supplement", meeting=meeting, body=body, date=added.notice_on
        )
    return page.word(
        "agenda.intro_supplement_again",
        meeting=meeting,
        body=body,
        date=added.notice_on,
        previous=added.number - 1,
        previous_date=added.previous_on,
    )


def _write_address(page: Page, paper: AgendaPaper) -> None:
    members = page.word("agenda.members", body=paper.meeting.body_short or paper.meeting.body)
    known = {
        "to": page.texts.join(paper.to) or members,
        "copy": _copies(page, paper),
        "our_date": page.texts.date(paper.written_on),
        "our_reference": paper.archive_number or paper.meeting.label,
    }
    page.facts((page.word(name), known[name]) for name in page.style.agenda.address)


def _write_copies(page: Page, paper: AgendaPaper) -> None:
    page.facts([(page.word("copy"), _copies(page, paper))], after_table=True)


def _copies(page: Page, paper: AgendaPaper) -> str:
    return upper_first(page.texts.join(paper.copies))


def _write_when_and_where(page: Page, paper: AgendaPaper) -> None:
    page.heading(page.word("agenda.when_and_where"), level=2)
    write_when_and_where(page, paper)


def write_when_and_where(page: Page, paper: AgendaPaper) -> None:
    """Write the facts of the meeting."""
    meeting = paper.meeting
    day = page.texts.weekday_date(meeting.start)
    rows: list[tuple[str, str | Link]] = [
        (page.word("time"), f"{day} {page.texts.time_range(meeting.start, meeting.end)}"),
        (page.word("place"), meeting.place),
        (page.word("agenda.link"), _link(page, meeting.link)),
    ]
    for pre in paper.pre_meetings:
        when = page.texts.time_range(pre.start)
        if pre.start.date() != meeting.start.date():
            when = f"{page.texts.weekday_date(pre.start)} {when}"
        value = ", ".join(part for part in (pre.name, when, pre.place) if part)
        rows.append((page.word("agenda.pre_meeting"), value))
    page.facts(rows)


def _link(page: Page, text: str) -> str | Link:
    """Let an address be a link with words that say where it leads; other text stays as it is."""
    address = one_line(text)
    if address.startswith(("https://", "http://")) and " " not in address:
        return Link(page.word("agenda.join"), address)
    return text


def _write_before(page: Page, paper: AgendaPaper) -> None:
    if paper.supplement is not None:
        return
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
            page.word(
                "agenda.short_notice",
                reason=upper_first(paper.short_notice_reason.strip().rstrip(".")),
            )
        )


def _write_items(page: Page, paper: AgendaPaper) -> None:
    page.heading(page.word("agenda.agenda"), level=2)
    write_lines(page, paper)


def write_lines(page: Page, paper: AgendaPaper) -> None:
    """Write the items of the agenda as the house style has them, without the breaks."""
    lines = [line for line in paper.lines if line.kind is not ItemKind.BREAK]
    _FORMS[page.style.agenda.form](page, paper, lines)


def _write_table(page: Page, paper: AgendaPaper, lines: Sequence[AgendaLine]) -> None:
    columns = page.style.agenda.columns
    page.table(
        [Column(page.word(f"agenda.{name}"), width) for name, width in columns],
        [[_VALUES[name](page, line) for name, _ in columns] for line in lines],
        title=page.word("agenda.agenda"),
        description=page.word("agenda.table_description", meeting=paper.meeting.label),
    )


def _write_list(page: Page, _paper: AgendaPaper, lines: Sequence[AgendaLine]) -> None:
    """Give each item its number, its title, and the rest on a line below."""
    (first, _), *rest = page.style.agenda.columns
    for line in lines:
        told = [_VALUES[name](page, line) for name, _ in rest]
        below = " · ".join(one_line(value) for value in told if value.strip())
        text = "\n".join(part for part in (one_line(_VALUES[first](page, line)), below) if part)
        page.paragraph(text, style="Faktalinje", label=line.number or EMPTY_CELL)


def _case(page: Page, line: AgendaLine) -> str:
    title = exempt.marked_title(page, line.title, line.marks.title)
    if not line.supplement:
        return title
    return page.word("agenda.late_case", title=one_line(title), number=line.supplement)


def _treatment(page: Page, line: AgendaLine) -> str:
    if line.fast_track is not None:
        return upper_first(page.word("treatment.fast_track_short"))
    return upper_first(phrases.treatment_name(page, line.treatment))


_VALUES: Mapping[str, Callable[[Page, AgendaLine], str]] = {
    "number": lambda _, line: line.number,
    "case": lambda page, line: _case(page, line),
    "kind": lambda page, line: page.texts.label(line.kind),
    "treatment": _treatment,
    "responsible": lambda _, line: line.responsible,
    "starts": lambda page, line: page.texts.time(line.start) if line.start else "",
    "clock": lambda page, line: page.texts.time_range(line.start) if line.start else "",
}
_FORMS: Mapping[str, Callable[[Page, AgendaPaper, Sequence[AgendaLine]], None]] = {
    "table": _write_table,
    "list": _write_list,
}


def write_asked(page: Page, paper: AgendaPaper) -> None:
    """Write what each kind of item asks of the meeting."""
    kinds = {line.kind for line in paper.lines if line.fast_track is None}
    asked = [kind for kind in _EXPLAINED if kind in kinds]
    if not asked and all(line.fast_track is None for line in paper.lines):
        return
    page.heading(page.word("agenda.asked"), level=2)
    for kind in asked:
        counted = any(line.treatment for line in paper.lines if line.kind is kind)
        two_step = "" if counted or kind is ItemKind.INFORMATION else "_once"
        page.paragraph(
            page.word(f"agenda.asked_{kind.value}{two_step}"),
            label=f"{page.texts.label(kind)}:",
        )
    _write_fast_track(page, paper, style="Normal")


def _write_fast_track(page: Page, paper: AgendaPaper, *, style: str = "Med luft over") -> None:
    """Tell openly of each item that is decided in one meeting, and who decided that."""
    for line in paper.lines:
        if line.fast_track is not None:
            title = exempt.title(page, line.title, line.marks.title)
            phrases.write_fast_track(page, line.number, title, line.fast_track, style=style)


def _write_papers_follow(page: Page, paper: AgendaPaper) -> None:
    if all(line.kind in _WITHOUT_PAPERS for line in paper.lines):
        return
    follow = "agenda.papers_follow" if paper.supplement is None else "agenda.papers_follow_list"
    line = page.paragraph(page.word(follow), style="Med luft over")
    if paper.signatures:
        # A last page with nothing but names could belong to anything.
        page.keep_with_next(line)


def _write_closing(page: Page, paper: AgendaPaper) -> None:
    page.closing(paper.signatures)


_PARTS: Mapping[str, Callable[[Page, AgendaPaper], None]] = {
    "address": _write_address,
    "intro": _write_intro,
    "when_and_where": _write_when_and_where,
    "before": _write_before,
    "items": _write_items,
    "asked": write_asked,
    "fast_track": _write_fast_track,
    "papers_follow": _write_papers_follow,
    "closing": _write_closing,
    "copies": _write_copies,
}
