# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the list of follow-ups: what is stopped first, then what is late, on its way and done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from totrinn.documents import exempt, phrases
from totrinn.documents.clean import one_line
from totrinn.documents.page import Column, Page
from totrinn.words.roll_out import progress_text, stopped_lines
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.papers import FollowUpEntry, FollowUpList

# A shape for those who skim or see no colours, always with its word beside it.
SIGNS: Mapping[Light, str] = {
    Light.RED: "■",
    Light.YELLOW: "▲",
    Light.GREEN: "●",
    Light.DONE: "✓",
}


def write_follow_up_list(page: Page, paper: FollowUpList) -> None:
    """Write the whole list."""
    page.begin(
        title=_title(page, paper),
        letterhead=paper.letterhead,
        footer=page.word("follow_ups.footer", date=paper.written_on),
        on=paper.written_on,
    )
    if paper.meeting is not None:
        page.facts([(page.word("our_date"), page.texts.date(paper.written_on))])
    page.paragraph(_sum(page, paper), style="Med luft over")
    if paper.since is not None:
        page.paragraph(page.word("follow_ups.since", date=paper.since))
    for light in SIGNS:
        entries = [entry for entry in paper.entries if entry.light is light]
        if entries:
            _write_group(page, light, entries)


def _title(page: Page, paper: FollowUpList) -> str:
    body = phrases.body_name(paper.body, paper.body_short)
    if paper.meeting is not None:
        meeting = phrases.meeting_in_text(page, paper.meeting)
        return page.word("follow_ups.title_meeting", meeting=meeting, body=body)
    if body:
        return page.word("follow_ups.title_body", body=body, date=paper.written_on)
    return page.word("follow_ups.title", date=paper.written_on)


def _sum(page: Page, paper: FollowUpList) -> str:
    counts = Counter(entry.light for entry in paper.entries)
    parts = [page.word(f"follow_ups.sum.{light}", count=counts[light]) for light in SIGNS]
    told = [part for part, light in zip(parts, SIGNS, strict=True) if counts[light]]
    return page.word(
        "follow_ups.intro",
        count=page.texts.count(len(paper.entries), "follow_up"),
        details=page.texts.join(told),
    )


def _write_group(page: Page, light: Light, entries: list[FollowUpEntry]) -> None:
    name = page.texts.label(light)
    page.heading(f"{SIGNS[light]} {name}", level=2)
    when = "follow_ups.done_on" if light is Light.DONE else "follow_ups.due"
    page.table(
        [
            Column(page.word("follow_ups.what"), 5.6),
            Column(page.word("follow_ups.responsible"), 3.0),
            Column(page.word(when), 2.1),
            Column(page.word("follow_ups.case"), 3.6),
            Column(page.word("follow_ups.decided"), 2.1),
        ],
        [_row(page, entry) for entry in entries],
        title=name,
        description=page.word("follow_ups.description", light=name.lower()),
    )


def _row(page: Page, entry: FollowUpEntry) -> list[str]:
    day = entry.done_on if entry.light is Light.DONE else entry.due
    decided = page.texts.date_short(entry.decided_on) if entry.decided_on else ""
    return [
        "\n".join(part for part in _what(page, entry) if part),
        entry.responsible,
        page.texts.date_short(day) if day else "",
        phrases.case_heading(
            page,
            entry.number,
            entry.reference,
            exempt.marked_title(page, entry.title, entry.title_exempt),
        ),
        "\n".join(part for part in (one_line(entry.body_short), decided) if part),
    ]


def _what(page: Page, entry: FollowUpEntry) -> Iterator[str]:
    yield exempt.marked_title(page, entry.what.strip(), entry.exempt)
    yield _note(page, entry)
    yield progress_text(entry.progress, page.texts)
    yield from stopped_lines(entry.progress, page.texts)


def _note(page: Page, entry: FollowUpEntry) -> str:
    """Say why it is stopped, also where nobody has said it; other notes are only notes."""
    note = entry.note.strip()
    if entry.light is Light.RED:
        return page.word("follow_ups.reason" if note else "follow_ups.no_reason", reason=note)
    return page.word("follow_ups.note", note=note) if note else ""
