# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Calendar files (.ics): deadlines for the whole day and meetings in Norwegian time.

Ids are stable, so that a new file moves an entry that lies in a calendar already, and does not
add another one. The library is loaded when it is needed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from totrinn.documents.clean import clean, one_line
from totrinn.outgoing.repeating import Repeating, repeats
from totrinn_db.domain.errors import TableUnreadable

ZONE = "Europe/Oslo"
FILE_AT_MOST = 2_000_000
EVENTS_AT_MOST = 5_000
# Written as rules: Outlook does not read the lists of days that libraries make of a zone.
_NORWEGIAN_TIME = f"""BEGIN:VTIMEZONE
TZID:{ZONE}
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
_MAKER = "-//Totrinn//Totrinn//NO"


@dataclass(frozen=True, slots=True)
class Event:
    """One entry. A date is a whole day; a moment is in Norwegian time.

    `remind_days` are the days before on which the calendar is to remind, at nine in the morning
    for a whole day. `key` makes the stable id, such as `anchoring-<id>`.
    """

    key: str
    title: str
    start: dt.date
    end: dt.date | None = None
    text: str = ""
    place: str = ""
    link: str = ""
    remind_days: tuple[int, ...] = field(default=())
    remind_text: str = ""


def write_calendar(events: Sequence[Event], *, written_on: dt.date, name: str = "") -> bytes:
    """Write entries as one file; the same entries give the same bytes."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _MAKER)
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("x-wr-calname", one_line(name))
    stamp = dt.datetime.combine(written_on, dt.time(12), tzinfo=dt.UTC)
    if any(isinstance(event.start, dt.datetime) for event in events):
        calendar.add_component(_timezone())
    for event in events:
        calendar.add_component(_component(event, stamp))
    content: bytes = calendar.to_ical()
    return content


@cache
def _timezone() -> Any:
    from icalendar import Timezone

    return Timezone.from_ical(_NORWEGIAN_TIME)


def _component(event: Event, stamp: dt.datetime) -> Any:
    from icalendar import Event as Component

    is_moment = isinstance(event.start, dt.datetime)
    component = Component()
    component.add("uid", f"{event.key}@totrinn")
    component.add("dtstamp", stamp)
    component.add("summary", one_line(event.title))
    component.add("dtstart", _norwegian(event.start))
    component.add("dtend", _norwegian(_end(event)))
    component.add("transp", "OPAQUE" if is_moment else "TRANSPARENT")
    for name, text in (("description", clean(event.text)), ("location", one_line(event.place))):
        if text:
            component.add(name, text)
    if event.link.strip():
        component.add("url", one_line(event.link))
    for days in event.remind_days:
        component.add_component(_alarm(event, days))
    return component


def _end(event: Event) -> dt.date:
    """Give the end; a whole day ends, as calendars count, where the next one begins."""
    if isinstance(event.start, dt.datetime):
        return event.end or event.start + dt.timedelta(hours=1)
    return (event.end or event.start) + dt.timedelta(days=1)


def _norwegian(moment: dt.date) -> dt.date:
    if isinstance(moment, dt.datetime):
        return moment.replace(tzinfo=ZoneInfo(ZONE))
    return moment


def _alarm(event: Event, days: int) -> Any:
    from icalendar import Alarm

    before = dt.timedelta(days=-days)
    if not isinstance(event.start, dt.datetime):
        before += dt.timedelta(hours=9)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", before)
    alarm.add("description", one_line(event.remind_text or event.title))
    return alarm


def read_calendar(content: bytes, *, today: dt.date, name: str = "") -> tuple[Event, ...]:
    """Read the entries of a calendar file, in the order of their dates.

    One that repeats gives each of its days from today on; one that is cancelled gives none.
    """
    if len(content) > FILE_AT_MOST:
        raise TableUnreadable("too_large", name)
    from icalendar import Calendar

    try:
        calendars = Calendar.from_ical(content, multiple=True)
        entries = [each for calendar in calendars for each in calendar.walk("VEVENT")]
        events = list(islice(_events(entries, Repeating(name, today)), EVENTS_AT_MOST + 1))
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise TableUnreadable("damaged", name, str(error)) from error
    if len(events) > EVENTS_AT_MOST:
        raise TableUnreadable("too_many_cells", name)
    return tuple(sorted(events, key=lambda event: f"{event.start.isoformat()} {event.title}"))


def _events(entries: Sequence[Any], repeating: Repeating) -> Iterator[Event]:
    for entry in entries:
        repeating.note_moved(entry)
    for entry in entries:
        if str(entry.get("STATUS", "")).upper() == "CANCELLED":
            continue
        event = _event(entry)
        if not repeats(entry):
            yield event
            continue
        for day in repeating.days_of(entry):
            start = _local(day)
            end = None if event.end is None else start + (event.end - event.start)
            yield replace(event, key=f"{event.key}/{start:%Y-%m-%d}", start=start, end=end)


def _event(component: Any) -> Event:
    start = _local(component.decoded("dtstart"))
    end = _local(component.decoded("dtend")) if "dtend" in component else None
    if end is not None and not isinstance(start, dt.datetime):
        end = max(end - dt.timedelta(days=1), start)
    return Event(
        key=str(component.get("uid", "")).removesuffix("@totrinn"),
        title=one_line(str(component.get("summary", ""))),
        start=start,
        end=None if end == start else end,
        text=clean(str(component.get("description", ""))),
        place=one_line(str(component.get("location", ""))),
        link=one_line(str(component.get("url", ""))),
        remind_days=tuple(
            -trigger.days
            for alarm in component.walk("VALARM")
            if isinstance(trigger := alarm.decoded("trigger"), dt.timedelta)
        ),
    )


def _local(moment: dt.date) -> dt.date:
    """Turn a moment into Norwegian time without zone, as the rest of the program has it."""
    if isinstance(moment, dt.datetime) and moment.tzinfo is not None:
        return moment.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None)
    return moment
