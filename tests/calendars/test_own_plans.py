# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Own meetings read from a calendar file, a sheet or a paste, and written to a sheet again."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from totrinn.outgoing.calendars import Event, write_calendar
from totrinn.own_plans import plans_sheet, read_plan
from totrinn.sheets import read_bytes, write_workbook
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.errors import TableUnreadable
from totrinn_db.domain.own_calendars import Knowledge
from totrinn_db.domain.own_meetings import MeetingSource, OwnMeeting
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.party_register import KnownParty
from totrinn_db.domain.plan_import import PlanSetting, preview_plan
from totrinn_db.domain.tables import TextTable
from totrinn_db.domain.views.own_meetings import OwnMeetingRow, PartyPlanRow
from totrinn_db.domain.workdays import WorkCalendar

MARCH, APRIL, SEEN = date(2027, 3, 11), date(2027, 4, 22), date(2026, 11, 26)
COUNCIL = Level.MUNICIPAL_COUNCIL
MOLDE = (KnownParty("m", "1506", "Molde", "Molde kommune"),)


def done(work: Generator[Any, None, TextTable]) -> TextTable:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def cells(table: TextTable) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def test_a_calendar_file_is_read_as_the_table_it_stands_for(tmp_path: Path):
    path = tmp_path / "møter.ics"
    events = [
        Event("a", "Møte i Kommunestyret", datetime(2027, 3, 11, 17)),
        Event("b", "Formannskapet", APRIL),
    ]
    path.write_bytes(write_calendar(events, written_on=SEEN))
    table = done(read_plan(path, "", SEEN))
    assert cells(table) == [
        ("Organ", "Dato"), ("Kommunestyret", "11.03.2027"), ("Formannskapet", "22.04.2027"),
    ]  # fmt: skip
    found = preview_plan(table, PlanSetting(MOLDE, {}, SEEN, WorkCalendar(), party_id="m"))
    assert [(each.organ, each.on) for each in found.changes] == [
        ("Kommunestyret", MARCH), ("Formannskapet", APRIL),
    ]  # fmt: skip


def test_a_meeting_that_repeats_is_read_with_all_its_days_and_an_unknown_rule_refused(
    tmp_path: Path,
):
    path = tmp_path / "møter.ics"
    content = write_calendar([Event("a", "Formannskapet", APRIL)], written_on=SEEN)
    path.write_bytes(content.replace(b"END:VEVENT", b"RRULE:FREQ=YEARLY;COUNT=3\r\nEND:VEVENT"))
    assert [row[1] for row in cells(done(read_plan(path, "", SEEN)))[1:]] == [
        "22.04.2027", "22.04.2028",
    ]  # fmt: skip
    path.write_bytes(content.replace(b"END:VEVENT", b"RRULE:FREQ=HOURLY\r\nEND:VEVENT"))
    with pytest.raises(TableUnreadable) as failed:
        done(read_plan(path, "", SEEN))
    for language in ("nb", "nn"):
        assert Texts.load(language).problem(failed.value).startswith("møter.ics har møte")


def test_a_calendar_without_meetings_is_told_as_empty(tmp_path: Path):
    path = tmp_path / "tom.ics"
    path.write_bytes(write_calendar([], written_on=SEEN))
    with pytest.raises(TableUnreadable, match="empty"):
        done(read_plan(path, "", SEEN))


def test_the_sheet_that_is_written_is_read_again_with_nothing_new():
    coming = (
        OwnMeetingRow(
            "1", 1, "Kommunestyret", COUNCIL, MARCH, date(2027, 2, 25), MeetingSource.FILE
        ),
        OwnMeetingRow("", 0, "Formannskapet", None, APRIL, None, MeetingSource.RULE),
    )
    plan = PartyPlanRow(
        "m", "Molde", PartyKind.MUNICIPALITY, "", Knowledge.PLANNED, coming, (), MARCH
    )
    sheet = plans_sheet(Texts.load("nb"), [plan])
    table = read_bytes(write_workbook([sheet], title="", author="", on=SEEN), name="plan.xlsx")
    planned = {"m": (OwnMeeting("Kommunestyret", COUNCIL, MARCH, date(2027, 2, 25), id="1"),)}
    found = preview_plan(table, PlanSetting(MOLDE, planned, SEEN, WorkCalendar()))
    assert (found.changes, found.unchanged, found.problems) == ((), 1, ())
