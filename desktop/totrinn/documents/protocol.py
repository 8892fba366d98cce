# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the decision protocol of a meeting."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from totrinn.documents import exempt, phrases
from totrinn.documents.attendance import write_present
from totrinn.documents.clean import one_line
from totrinn.documents.items import write_item
from totrinn.documents.page import Column, Page
from totrinn_db.domain.meetings import Attendance, ItemKind
from totrinn_db.domain.papers import AttendanceLine, Letterhead, ProtocolPaper
from totrinn_db.domain.parties import Side
from totrinn_db.domain.quorum import Quorum


def write_protocol(page: Page, paper: ProtocolPaper) -> None:
    """Write the whole protocol."""
    meeting = paper.meeting
    body = phrases.body_name(meeting.body, meeting.body_short)
    footer = page.word("protocol.footer", meeting=meeting.label)
    if paper.approved_on is None:
        footer = f"{footer} · {page.word('protocol.preliminary')}"
    elif paper.content_hash:
        code = phrases.check_code(paper.content_hash)
        footer = f"{footer} · {page.word('protocol.check_code', code=code)}"
    page.begin(
        title=page.word("protocol.title", body=body),
        letterhead=paper.letterhead,
        footer=footer,
        on=paper.approved_on or meeting.start.date(),
    )
    exempt.describe(page, paper)
    exempt.write_summary(page, paper)
    for part in page.style.protocol.parts:
        _PARTS[part](page, paper)


def _write_status(page: Page, paper: ProtocolPaper) -> None:
    if paper.approved_on is None:
        page.paragraph(page.word("protocol.preliminary"), style="Statusmerke")
        page.package.describe(content_status=page.word("protocol.preliminary"))
    else:
        page.paragraph(page.word("protocol.approved", date=paper.approved_on), style="Undertittel")
        page.package.describe(content_status=page.word("protocol.approved_short"))


def _write_facts(page: Page, paper: ProtocolPaper) -> None:
    meeting = paper.meeting
    when = page.texts.weekday_date(meeting.start)
    known = {
        "meeting": ("meeting", meeting.label),
        "time": ("time", f"{when} {page.texts.time_range(meeting.start, meeting.end)}"),
        "place": ("place", meeting.place),
        "chair": ("protocol.chair", paper.chair),
        "minute_taker": ("protocol.minute_taker", paper.minute_taker),
        "secretariat": ("secretariat_title", page.texts.join(paper.secretariat)),
        "archive_number": ("archive_number", paper.archive_number),
    }
    rows = (known[name] for name in page.style.protocol.facts)
    page.facts((page.word(key), value) for key, value in rows)


def _write_attendance(page: Page, paper: ProtocolPaper) -> None:
    page.heading(page.word("protocol.attendance"), level=2)
    present = [line for line in paper.attendance if line.attendance.is_seated]
    if present:
        write_present(page, paper.meeting.label, present)
    after = "Med luft over" if present else "Normal"
    excused = [line for line in paper.attendance if line.attendance is Attendance.EXCUSED]
    absent = [line for line in paper.attendance if line.attendance is Attendance.ABSENT]
    page.paragraph(_names(page, excused), style=after, label=page.word("protocol.excused"))
    if absent:
        page.paragraph(_names(page, absent), label=page.word("protocol.absent"))
    page.paragraph(quorum_sentence(page, paper.quorum, paper.letterhead))
    _write_impartiality(page, paper)


def _write_impartiality(page: Page, paper: ProtocolPaper) -> None:
    """Tell who stood aside: in the whole meeting first, then case by case."""
    told = [item for item in paper.items if item.impartiality.strip() or item.marks.impartiality]
    if not told and not paper.impartiality.strip() and not paper.impartiality_exempt:
        page.paragraph(page.word("protocol.nobody_disqualified"))
    if paper.impartiality_exempt:
        exempt.write_mark(page, paper.impartiality_exempt, is_left_out=True)
    page.text(paper.impartiality)
    for item in told:
        title = exempt.title(page, item.title, item.marks.title)
        case = phrases.case_in_text(page, item.number, "") if item.number else f"«{title}»"
        label = page.word("protocol.impartiality_in", case=case)
        exempt.write_labelled(page, item.impartiality, label, item.marks.impartiality)


def _names(page: Page, lines: list[AttendanceLine]) -> str:
    names = [
        f"{one_line(line.name)} ({page.texts.join(line.represents)})"
        if line.represents
        else one_line(line.name)
        for line in lines
    ]
    return f"{page.texts.join(names) or page.word('protocol.nobody')}."


def quorum_sentence(page: Page, quorum: Quorum, letterhead: Letterhead) -> str:
    """Say whether the body could decide, with the count of each side."""
    sides_of = ((Side.MUNICIPAL, letterhead.municipalities), (Side.TRUST, letterhead.trusts))
    alone = {side for side, parties in sides_of if len(parties) == 1}
    sides = [
        page.word(
            f"protocol.seated_{side.side.value}{'_one' if side.side in alone else ''}",
            seated=side.seated,
            members=side.members,
        )
        for side in quorum.sides
        if side.side is not Side.OTHER
    ]
    key = "protocol.quorate" if quorum.met else "protocol.not_quorate"
    return page.word(key, sides=page.texts.join(sides)) if sides else page.word("protocol.no_seats")


def _write_items(page: Page, paper: ProtocolPaper) -> None:
    for item in paper.items:
        if item.kind is not ItemKind.BREAK:
            title = exempt.title(page, item.title, item.marks.title)
            heading = phrases.case_heading(page, item.number, item.reference, title)
            page.heading(heading, level=2)
            write_item(page, item, level=3, parts=page.style.protocol.item)


def _write_follow_up(page: Page, paper: ProtocolPaper) -> None:
    if not paper.follow_ups:
        return
    page.heading(page.word("protocol.follow_up"), level=2)
    table = page.table(
        [
            Column(page.word("case"), 2.0),
            Column(page.word("protocol.what"), 7.9),
            Column(page.word("protocol.responsible"), 4.1),
            Column(page.word("protocol.due"), 2.4),
        ],
        [
            [
                line.number,
                exempt.marked_title(page, line.what, line.exempt),
                line.responsible,
                page.texts.date_short(line.due) if line.due else "",
            ]
            for line in paper.follow_ups
        ],
        title=page.word("protocol.follow_up"),
        description=page.word("protocol.follow_up_description"),
    )
    if paper.next_meeting is None and not paper.corrections:
        page.keep_table_with_next(table)


def _write_next_meeting(page: Page, paper: ProtocolPaper) -> None:
    if paper.next_meeting is None:
        return
    page.heading(page.word("protocol.next_meeting"), level=2)
    when = page.texts.weekday_date(paper.next_meeting)
    # A last page with nothing but signatures could belong to anything.
    page.keep_with_next(page.paragraph(page.word("protocol.next_meeting_is", date=when)))


def _write_corrections(page: Page, paper: ProtocolPaper) -> None:
    if not paper.corrections:
        return
    page.heading(page.word("protocol.corrections"), level=2)
    for correction in paper.corrections:
        label = f"{page.texts.date(correction.on)}, {one_line(correction.by)}:"
        exempt.write_labelled(page, correction.text, label, correction.exempt)


def _write_approval(page: Page, paper: ProtocolPaper) -> None:
    page.heading(page.word("protocol.approval"), level=2)
    if paper.approved_on is None:
        approval = page.paragraph(page.word("protocol.preliminary_note"))
    else:
        approval = page.paragraph(page.word("protocol.approved_note", date=paper.approved_on))
    if paper.signatures:
        page.keep_with_next(approval)
        page.signature_lines(paper.signatures)


_PARTS: Mapping[str, Callable[[Page, ProtocolPaper], None]] = {
    "status": _write_status,
    "facts": _write_facts,
    "attendance": _write_attendance,
    "items": _write_items,
    "follow_up": _write_follow_up,
    "next_meeting": _write_next_meeting,
    "corrections": _write_corrections,
    "approval": _write_approval,
}
