# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Calendar files are read back by the same library that calendars use, and by rule."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from icalendar import Calendar

from gathering import each_of
from totrinn.outgoing.calendars import Event, read_calendar, write_calendar
from totrinn_db.domain.errors import TableUnreadable

WRITTEN = date(2026, 5, 27)
DEADLINE = Event(
    key="deadline-1",
    title="Svarfrist: Årsplan for æøå, og mer; til slutt",
    start=date(2026, 9, 4),
    text="Ørsta kommune skal ha svart.\nSvarkode: 7K3M-Q2",
    remind_days=(7, 1),
)
MEETING = Event(
    key="meeting-1",
    title="SSU: vedtak",
    start=datetime(2026, 9, 25, 10),
    end=datetime(2026, 9, 25, 14),
    place="Molde rådhus, møterom Fannefjorden",
    link="https://video.example.no/ssu",
)


def components(content: bytes, kind: str) -> list:
    return Calendar.from_ical(content).walk(kind)


def test_what_is_written_is_read_back():
    content = write_calendar([MEETING, DEADLINE], written_on=WRITTEN, name="Totrinn")
    assert read_calendar(content, today=WRITTEN) == (DEADLINE, MEETING)


def test_a_deadline_is_the_whole_day_and_blocks_nobody():
    event = components(write_calendar([DEADLINE], written_on=WRITTEN), "VEVENT")[0]
    assert event.decoded("dtstart") == date(2026, 9, 4)
    assert event.decoded("dtend") == date(2026, 9, 5)
    assert event["transp"] == "TRANSPARENT"


def test_the_reminders_ring_in_the_morning_of_the_day():
    alarms = components(write_calendar([DEADLINE], written_on=WRITTEN), "VALARM")
    triggers = [alarm.decoded("trigger") for alarm in alarms]
    assert triggers == [timedelta(days=-7, hours=9), timedelta(days=-1, hours=9)]


@each_of("start, utc_hour", [(datetime(2026, 9, 25, 10), 8), (datetime(2026, 11, 27, 10), 9)])
def test_a_meeting_is_in_norwegian_time_summer_and_winter(start: datetime, utc_hour: int):
    event = Event("m", "Møte", start)
    content = write_calendar([event], written_on=WRITTEN)
    assert f"DTSTART;TZID=Europe/Oslo:{start:%Y%m%dT%H%M%S}".encode() in content
    moment = components(content, "VEVENT")[0].decoded("dtstart")
    assert moment.utctimetuple().tm_hour == utc_hour


def test_the_zone_is_described_by_the_rule_that_calendars_know():
    content = write_calendar([MEETING], written_on=WRITTEN)
    zone = components(content, "VTIMEZONE")[0]
    assert zone["tzid"] == "Europe/Oslo"
    rules = [part["rrule"].to_ical() for part in zone.subcomponents]
    assert rules == [
        b"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        b"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    ]
    assert b"VTIMEZONE" not in write_calendar([DEADLINE], written_on=WRITTEN)


def test_a_moved_deadline_keeps_its_id_so_that_it_moves_in_the_calendar():
    later = Event(DEADLINE.key, DEADLINE.title, date(2026, 9, 18))
    ids = {
        components(write_calendar([event], written_on=WRITTEN), "VEVENT")[0]["uid"]
        for event in (DEADLINE, later)
    }
    assert ids == {"deadline-1@totrinn"}


def test_the_same_entries_give_the_same_bytes_in_short_lines():
    content = write_calendar([DEADLINE, MEETING], written_on=WRITTEN)
    assert content == write_calendar([DEADLINE, MEETING], written_on=WRITTEN)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_times_in_other_zones_are_read_in_norwegian_time():
    content = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        b"DTSTAMP:20260101T000000Z\r\nSUMMARY:Kommunestyret\r\nDTSTART:20260618T160000Z\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert read_calendar(content, today=WRITTEN)[0].start == datetime(2026, 6, 18, 18)


@each_of(
    "content, code",
    [
        (b"dette er ikke en kalender", "damaged"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR", "damaged"),
        (b"x" * 2_000_001, "too_large"),
    ],
)
def test_what_is_no_calendar_is_told(content: bytes, code: str):
    with pytest.raises(TableUnreadable) as refused:
        read_calendar(content, name="frister.ics", today=WRITTEN)
    assert refused.value.code == code
