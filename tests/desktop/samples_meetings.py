# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Believable meetings, so that tables and tabs can be tried without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.meetings import (
    OUTCOMES_OF_KIND,
    Attendance,
    ItemKind,
    MeetingState,
    StandingKind,
)
from totrinn_db.domain.parties import Side
from totrinn_db.domain.quorum import Seat, quorum
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict
from totrinn_db.domain.views.cases import CaseName, Choice
from totrinn_db.domain.views.meetings import (
    AttendeeView,
    Candidate,
    Deadline,
    ItemView,
    MeetingName,
    MeetingRow,
    MeetingView,
)

TODAY = date(2026, 5, 12)
HELD_ON = date(2026, 6, 11)
DUE = date(2026, 5, 22)
WAITING = Refused(
    Code.ANSWERS_MISSING,
    {"parties": ("Smøla", "Aure"), "answered": 19, "counted": 25, "deadline": DUE},
    (Remedy.REGISTER_ANSWERS, Remedy.SEND_REMINDER),
)
OBJECTION = Refused(
    Code.OBJECTION_OPEN,
    {"parties": ("Hareid",), "answered": 27, "counted": 27},
    (Remedy.CHANGE_TO_DISCUSSION, Remedy.NEW_ROUND),
)


def a_name(number: int = 3, on: date = HELD_ON) -> MeetingName:
    return MeetingName(f"meeting-{number}", f"SSU {number}/26", on, "ssu",
                       "Strategisk samarbeidsutvalg")  # fmt: skip


def a_row(number: int = 3, on: date = HELD_ON, **given) -> MeetingRow:
    row = MeetingRow(
        name=a_name(number, on), state=MeetingState.PLANNED, starts_at=time(10), ends_at=time(14),
        place="Fylkeshuset i Molde", items=10, decisions=4, discussions=2,
        papers_due=on - timedelta(days=14), blocked=0,
    )  # fmt: skip
    return replace(row, **given)


def rows() -> tuple[MeetingRow, ...]:
    return (
        a_row(1, date(2026, 1, 29), state=MeetingState.PROTOCOL_APPROVED),
        a_row(2, date(2026, 3, 26), state=MeetingState.PROTOCOL_OUT),
        a_row(3, blocked=1),
        a_row(4, date(2026, 9, 17), items=3, decisions=0, discussions=0),
        a_row(5, date(2026, 12, 3), items=3, decisions=0, discussions=0, place=""),
        a_row(6, date(2026, 4, 9), state=MeetingState.CANCELLED),
    )


def an_item(
    key: str, kind: ItemKind, title: str, minutes: int, *, number: str = "", **given
) -> ItemView:
    case = CaseName(f"case-{key}", f"26-0{key}", number, title) if number else None
    item = ItemView(
        id=f"item-{key}", case=case, kind=kind,
        standing=StandingKind.OTHER if kind is ItemKind.STANDING else None,
        title=title, number="", starts_at=time(10), minutes=minutes, is_past_end=False,
        presenter="", supplement=0, verdict=ALLOWED, answered=0, counted=0,
        deadline=None,
        fast_track_by="", fast_track_reason="", proposal="", anchored_wording="", notes="",
        outcome=None, outcomes=OUTCOMES_OF_KIND[kind], wording="", reason="", votes="",
        way_on=None, statements=(), kept_by="", kept_reason="", is_carried=False, version=1,
    )  # fmt: skip
    return replace(item, **given)


WORDING = (
    "SSU slutter seg til at PSHT etableres i Romsdal og på Nordmøre fra 1. januar 2027. "
    "Ordningen evalueres etter to år."
)


def items() -> tuple[ItemView, ...]:
    standing, decision = ItemKind.STANDING, ItemKind.DECISION
    made = (
        an_item("01", standing, "Godkjenning av innkalling og saksliste", 5,
                proposal="Innkalling og saksliste godkjennes."),
        an_item("02", standing, "Godkjenning av protokoll fra 26. mars", 5,
                proposal="Protokollen godkjennes."),
        an_item("03", decision, "Pasientsentrert helsetjenesteteam (PSHT)", 20, number="SSU 6/26",
                answered=25, counted=25, proposal=WORDING, anchored_wording=WORDING),
        an_item("04", decision, "Plan for palliativ behandling 2027–2030", 25, number="SSU 7/26",
                answered=19, counted=25, deadline=DUE, verdict=WAITING),
        an_item("05", decision, "Digital hjemmeoppfølging, felles modell", 30, number="SSU 9/26",
                answered=18, counted=26, deadline=DUE, verdict=WAITING),
        an_item("06", ItemKind.BREAK, "Lunsj", 45),
        an_item("07", decision, "Ny organisering av faglige samarbeidsutvalg", 30,
                number="SSU 8/26", answered=27, counted=27, deadline=DUE, verdict=OBJECTION),
        an_item("08", ItemKind.DISCUSSION, "Felles inntaksteam for barn og unge", 40,
                number="SSU 12/26", proposal="Partene etablerer et felles inntaksteam."),
        an_item("09", ItemKind.DISCUSSION, "Rekruttering av helsepersonell, felles strategi", 35,
                number="SSU 11/26"),
        an_item("10", ItemKind.INFORMATION, "Status for vinterberedskapen", 15),
        an_item("11", standing, "Eventuelt", 10),
    )  # fmt: skip
    return timed(made)


def timed(made: tuple[ItemView, ...], end: time = time(14)) -> tuple[ItemView, ...]:
    """Let start times follow from the minutes."""
    at, told = datetime.combine(HELD_ON, time(10)), []
    for item in made:
        told.append(replace(item, starts_at=at.time(), is_past_end=at.time() >= end))
        at += timedelta(minutes=item.minutes)
    return tuple(told)


def attendees() -> tuple[AttendeeView, ...]:
    regions = {
        "LSU Volda": ("Herøy", "Ulstein", "Hareid", "Ørsta", "Volda"),
        "LSU Ålesund": ("Ålesund", "Stranda", "Sykkylven", "Sula", "Giske", "Fjord"),
        "LSU Molde": ("Molde", "Vestnes", "Rauma", "Aukra", "Hustadvika"),
        "LSU Kristiansund": ("Kristiansund", "Averøy", "Gjemnes", "Tingvoll", "Sunndal"),
    }
    names = ("Marit Hovden", "Jon Brandal", "Turid Melland", "Arne Todal")
    made = [
        an_attendee(name, region, Side.MUNICIPAL, parties)
        for name, (region, parties) in zip(names, regions.items(), strict=True)
    ]
    made += [
        an_attendee(name, "Helse Møre og Romsdal HF", Side.TRUST, ("Helse Møre og Romsdal HF",))
        for name in ("Eirik Vold", "Siri Aas", "Kåre Nes")
    ]
    made.append(an_attendee("Per Lie", "Fastlegene", Side.OTHER, ()))
    made[0] = replace(made[0], attendance=Attendance.PRESENT)
    made[1] = replace(made[1], attendance=Attendance.REMOTE)
    made[2] = replace(made[2], attendance=Attendance.DEPUTY, deputy="Åse Skar")
    made[4] = replace(made[4], attendance=Attendance.PRESENT)
    return tuple(made)


def an_attendee(
    person: str, organisation: str, side: Side, speaks_for: tuple[str, ...]
) -> AttendeeView:
    return AttendeeView(
        membership_id=f"member-{person}", person=person, title="kommunalsjef",
        organisation=organisation, role=MemberRole.MEMBER, side=side, speaks_for=speaks_for,
        attendance=Attendance.UNKNOWN, deputy="", from_item_id=None, to_item_id=None, note="",
    )  # fmt: skip


def a_candidate(verdict: Verdict = WAITING) -> Candidate:
    return Candidate(
        CaseName("case-5", "26-005", "SSU 5/26", "Tilskudd til sekretariat"),
        ItemKind.DECISION, verdict, 24, 27,
    )  # fmt: skip


def a_meeting(**given) -> MeetingView:
    agenda, seats = given.pop("items", items()), attendees()
    view = MeetingView(
        name=a_name(), version=1, state=MeetingState.PLANNED, starts_at=time(10), ends_at=time(14),
        place="Fylkeshuset i Molde", link="", chair="", minute_taker="", impartiality="",
        agenda_version=0, called_on=None, short_notice_reason="", cancel_reason="", items=agenda,
        attendees=seats, quorum=quorum([Seat(s.side, s.attendance) for s in seats]),
        deadlines=(
            Deadline("reporting", date(2026, 5, 20)), Deadline("answers", DUE, 3),
            Deadline("papers", date(2026, 5, 28)), Deadline("meeting", HELD_ON),
        ),
        candidates=(a_candidate(),), may_call=ALLOWED,
        blockers=tuple(
            (item.id, item.verdict) for item in agenda if isinstance(item.verdict, Refused)
        ),
        minutes_planned=sum(item.minutes for item in agenda), minutes_available=240,
        next_state=MeetingState.CALLED,
        lift_to=(Choice("partnerskap", "Partnerskapsmøtet"),),
        parties=tuple(Choice(f"party-{n}", n) for n in ("Aukra", "Molde", "Smøla")),
        next_meeting="SSU 4/26, 17. september",
    )  # fmt: skip
    return replace(view, **given)
