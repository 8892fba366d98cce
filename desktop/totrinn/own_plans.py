# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Own meetings of the parties in: a pasted table, a sheet or a calendar file; and out again."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from datetime import date
from pathlib import Path

from totrinn import sheets
from totrinn.documents.template import TAGS
from totrinn.outgoing.calendars import read_calendar
from totrinn.progress import Progress
from totrinn.sheets.reading import FILE_AT_MOST
from totrinn.sheets.table import Kind, Sheet, SheetColumn
from totrinn.texts import Texts
from totrinn_db.domain.errors import TableUnreadable
from totrinn_db.domain.own_meetings import MeetingSource
from totrinn_db.domain.plan_columns import PlanField
from totrinn_db.domain.tables import TextRow, TextTable
from totrinn_db.domain.views.own_meetings import PartyPlanRow

_CALENDAR = b"BEGIN:VCALENDAR"
# «Møte i Kommunestyret», «Møte: Formannskapet»: the organ is what comes after.
_MEETING_OF = re.compile(r"^(?:møte|politisk møte)\s*(?:i|:|–|-)?\s+", re.IGNORECASE)


def read_plan(path: Path | None, text: str, today: date) -> Generator[Progress, None, TextTable]:
    """Read a file, or a text that was pasted when there is none; a job."""
    yield Progress(0, 1, path.name if path is not None else "")
    if path is None:
        return sheets.read_pasted(text)
    content = _content(path)
    if not _is_calendar(content):
        return sheets.read_file(path)
    return _of_calendar(content, path.name, today)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > FILE_AT_MOST:
            raise TableUnreadable("too_large", path.name)
        return path.read_bytes()
    except OSError as error:
        raise TableUnreadable("no_access", path.name, str(error)) from error


def _is_calendar(content: bytes) -> bool:
    return content.lstrip(b"\xef\xbb\xbf \r\n").startswith(_CALENDAR)


def _of_calendar(content: bytes, name: str, today: date) -> TextTable:
    """Lay a calendar file out as the table it stands for: one meeting in each row."""
    events = read_calendar(content, name=name, today=today)
    if not events:
        raise TableUnreadable("empty", name)
    heads = TextRow(1, ("Organ", "Dato"))
    rows = (
        TextRow(number, (_MEETING_OF.sub("", event.title), f"{event.start:%d.%m.%Y}"))
        for number, event in enumerate(events, start=2)
    )
    return TextTable((heads, *rows))


def plans_sheet(texts: Texts, parties: Sequence[PartyPlanRow]) -> Sheet:
    """Lay the plans out as a sheet that can be changed and read in again."""
    heads = (PlanField.PARTY, PlanField.ORGAN, PlanField.DATE, PlanField.PAPERS)
    kinds = (Kind.TEXT, Kind.TEXT, Kind.DATE, Kind.DATE)
    return Sheet(
        title=texts.word("contacts.sheet.plans"),
        columns=tuple(
            SheetColumn(texts.label(head), 24, kind)
            for head, kind in zip(heads, kinds, strict=True)
        ),
        rows=[
            (plan.party, meeting.organ, meeting.on, meeting.papers_by)
            for plan in parties
            for meeting in plan.coming
            if meeting.source is not MeetingSource.RULE
        ],
        language=TAGS[texts.language],
    )
