# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Calendar entries that repeat: every rule that calendars write, and none that never ends."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from gathering import each_of
from totrinn.outgoing.calendars import Event, read_calendar
from totrinn_db.domain.errors import TableUnreadable

TODAY = date(2026, 11, 27)
OSLO = "DTSTART;TZID=Europe/Oslo:"


def read(*entries: str) -> tuple[Event, ...]:
    body = "\n".join(f"BEGIN:VEVENT\nSUMMARY:Rådet\n{each}\nEND:VEVENT" for each in entries)
    content = f"BEGIN:VCALENDAR\nVERSION:2.0\n{body}\nEND:VCALENDAR\n"
    return read_calendar(content.encode(), name="møter.ics", today=TODAY)


def days(*entries: str) -> list[str]:
    return [f"{event.start:%d.%m.%y}" for event in read(*entries)]


@each_of(
    "rule, found",
    [
        ("FREQ=WEEKLY;COUNT=3", ["01.12.26", "08.12.26", "15.12.26"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO;COUNT=3",
            ["01.12.26", "03.12.26", "15.12.26"],
        ),
        ("FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270202T090000Z", ["01.12.26", "05.01.27", "02.02.27"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=1;COUNT=2", ["01.12.26", "04.01.27"]),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15;UNTIL=20261231", ["01.12.26", "15.12.26"]),
        ("FREQ=YEARLY;BYMONTH=12;BYDAY=1TU", ["01.12.26", "07.12.27"]),
        ("FREQ=DAILY;INTERVAL=10;COUNT=2", ["01.12.26", "11.12.26"]),
    ],
)
def test_the_rules_that_calendars_write_are_read(rule: str, found: list[str]):
    assert days(f"{OSLO}20261201T100000\nRRULE:{rule}") == found


def test_days_are_taken_out_added_moved_and_cancelled():
    entry = (
        f"UID:a\n{OSLO}20261201T100000\nRRULE:FREQ=WEEKLY;COUNT=5\n"
        "EXDATE;TZID=Europe/Oslo:20261208T100000\nRDATE;VALUE=DATE-TIME:20270105T090000Z"
    )
    moved = "UID:a\nRECURRENCE-ID;TZID=Europe/Oslo:20261215T100000\n" + f"{OSLO}20261217T120000"
    gone = "UID:a\nRECURRENCE-ID:20261222T090000Z\nSTATUS:CANCELLED\n" + f"{OSLO}20261222T100000"
    assert days(entry, moved, gone) == ["01.12.26", "17.12.26", "29.12.26", "05.01.27"]


def test_the_hour_stands_through_summer_time_and_a_day_has_none():
    found = read(
        f"{OSLO}20270301T170000\nDTEND;TZID=Europe/Oslo:20270301T200000\n"
        "RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=3"
    )
    assert {event.start.strftime("%H:%M") for event in found} == {"17:00"}
    assert all(event.end == event.start + timedelta(hours=3) for event in found)
    # Written in universal time, as some calendars do, the hour of the clock moves.
    utc = read("DTSTART:20270301T230000Z\nRRULE:FREQ=MONTHLY;COUNT=2")
    assert [event.start for event in utc] == [datetime(2027, 3, 2, 0), datetime(2027, 4, 2, 1)]
    (whole,) = read("DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=1")
    assert whole.start == date(2026, 12, 1)


def test_an_endless_rule_gives_the_two_coming_years_and_nothing_that_has_been():
    found = read(f"{OSLO}20200107T100000\nRRULE:FREQ=WEEKLY")
    assert found[0].start == datetime(2026, 12, 1, 10)
    assert found[-1].start == datetime(2028, 11, 21, 10)
    assert len({event.key for event in found}) == len(found) == 104


@each_of(
    "entry, code",
    [
        ("FREQ=SECONDLY", "repeats"),
        ("FREQ=YEARLY;BYWEEKNO=20", "repeats"),
        ("FREQ=DAILY;BYHOUR=8,9", "repeats"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "repeats"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=WE", "repeats"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9", "repeats"),
        ("FREQ=WEEKLY;INTERVAL=0", "repeats"),
        ("FREQ=DAILY\nRRULE:FREQ=WEEKLY", "repeats"),
        ("FREQ=DAILY\nEXRULE:FREQ=WEEKLY", "repeats"),
        ("FREQ=SOMETIMES", "damaged"),
        ("FREQ=WEEKLY\nEXDATE:i morgen", "damaged"),
    ],
)
def test_other_rules_are_refused_and_not_half_read(entry: str, code: str):
    with pytest.raises(TableUnreadable) as failed:
        read(f"{OSLO}20261201T100000\nRRULE:{entry}")
    assert (failed.value.code, failed.value.name) == (code, "møter.ics")


def test_a_file_with_more_days_than_any_plan_has_is_refused():
    with pytest.raises(TableUnreadable, match="too_many_cells"):
        read(f"{OSLO}19200101T100000\nRRULE:FREQ=DAILY")
    follows = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261215T100000\n" + f"{OSLO}20261217T1200"
    with pytest.raises(TableUnreadable, match="repeats"):
        read(f"UID:a\n{OSLO}20261201T100000\nRRULE:FREQ=WEEKLY", follows + "00")
