# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Working days, numbers, order, quorum, and what must never be stored."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.agenda import Placed, key_between, rank, usual_place
from totrinn_db.domain.calling import Notice, may_call
from totrinn_db.domain.codes import Code
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.dates import in_words
from totrinn_db.domain.follow_ups import Light, light_today
from totrinn_db.domain.inputs import clean_line, clean_text, may_keep
from totrinn_db.domain.media_types import media_type_of
from totrinn_db.domain.meetings import Attendance, ItemKind, MeetingState, StandingKind
from totrinn_db.domain.national_ids import find_national_ids, is_national_id
from totrinn_db.domain.numbering import NumberPattern, case_reference
from totrinn_db.domain.parties import Side
from totrinn_db.domain.quorum import Seat, quorum
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.workdays import WorkCalendar

_WORD = "application/vnd.openxmlformats-officedocument"
EASTER = WorkCalendar.of([date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 6)])
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def test_deadlines_step_over_easter():
    assert EASTER.add(date(2026, 4, 1), 1) == date(2026, 4, 7)
    assert EASTER.before(date(2026, 4, 7), 1) == date(2026, 4, 1)
    assert EASTER.between(date(2026, 4, 1), date(2026, 4, 7)) == 1
    assert EASTER.next_workday(date(2026, 4, 4)) == date(2026, 4, 7)
    assert EASTER.previous_workday(date(2026, 4, 6)) == date(2026, 4, 1)


@by_chance(days, st.integers(0, 60))
def test_as_many_days_forward_as_back(day: date, number: int):
    start = EASTER.next_workday(day)
    end = EASTER.add(start, number)
    assert EASTER.is_workday(end)
    assert EASTER.between(start, end) == number
    assert EASTER.before(end, number) == start


@by_chance(days, days)
def test_counting_backwards_is_the_same_with_a_minus(start: date, end: date):
    assert EASTER.between(start, end) == -EASTER.between(end, start)
    assert EASTER.between(start, start + timedelta(days=7)) <= 5


@each_of(
    "pattern, text",
    [
        (NumberPattern(), "Sak 9/2026"),
        (NumberPattern(prefix="SSU", year_digits=2), "SSU 9/26"),
        (NumberPattern(prefix="", separator="-", year_first=True, pad=3), "2026-009"),
    ],
)
def test_numbers_are_written_as_the_body_wants(pattern: NumberPattern, text: str):
    assert pattern.render(9, 2026) == text
    assert case_reference(12, 2026) == "26-012"


@by_chance(st.lists(st.integers(0, 30), max_size=25))
def test_there_is_always_room_between_two_places(where: list[int]):
    places: list[str] = []
    for spot in where:
        at = spot % (len(places) + 1)
        low = places[at - 1] if at else ""
        high = places[at] if at < len(places) else ""
        key = key_between(low, high)
        assert low < key
        assert not high or key < high
        places.insert(at, key)
    assert places == sorted(set(places))


def test_no_place_is_found_where_none_can_be():
    with pytest.raises(ValueError, match="sort before"):
        key_between("V", "V")


def test_the_usual_order_of_an_agenda():
    kinds = [
        (ItemKind.STANDING, StandingKind.OTHER_BUSINESS),
        (ItemKind.INFORMATION, None),
        (ItemKind.DISCUSSION, None),
        (ItemKind.DECISION, None),
        (ItemKind.STANDING, StandingKind.APPROVE_PROTOCOL),
        (ItemKind.STANDING, StandingKind.FOLLOW_UP),
        (ItemKind.RECOMMENDATION, None),
        (ItemKind.STANDING, StandingKind.APPROVE_NOTICE),
    ]
    items: list[tuple[Placed, object]] = []
    for kind, standing in kinds:
        order = rank(kind, standing)
        placed = Placed(usual_place([item for item, _ in items], order), order)
        items.append((placed, standing or kind))
        items.sort(key=lambda pair: pair[0].place)
    assert [what for _, what in items] == [
        StandingKind.APPROVE_NOTICE,
        StandingKind.APPROVE_PROTOCOL,
        ItemKind.DECISION,
        ItemKind.RECOMMENDATION,
        ItemKind.DISCUSSION,
        ItemKind.INFORMATION,
        StandingKind.FOLLOW_UP,
        StandingKind.OTHER_BUSINESS,
    ]


def test_names_sort_as_norwegians_read_them():
    names = ["Ålesund", "Aure", "Ørsta", "molde", "Ærfugl", "Aarø", "Sak 12", "Sak 9"]
    in_order = ["Aure", "molde", "Sak 9", "Sak 12", "Ærfugl", "Ørsta", "Ålesund", "Aarø"]
    assert sorted(names, key=sort_key) == in_order


@each_of("number", ["13097248022", "41017110185", "01010750160"])
def test_a_national_identity_number_is_found_however_it_is_written(number: str):
    assert is_national_id(number)
    day, month, year, person = number[:2], number[2:4], number[4:6], number[6:]
    for text in (
        number,
        f"{number[:6]} {person}",
        f"gjelder {number[:6]}-{person}.",
        f"{day}.{month}.{year} - {person}",
        f"{day} {month} {year} {person}",
        f"{number[:6]}\N{EN DASH}{person}",
        f"{number[:6]}\u200b{person}",
        f"født {number[:6]}\n{person}",
    ):
        assert find_national_ids(text) == (number,)
        verdict = may_keep(text)
        assert isinstance(verdict, Refused)
        assert verdict.code is Code.NATIONAL_ID_FOUND


@each_of("text", ["12345678901", "Konto 1503 28 12345", "tlf 90012345", "2026/114"])
def test_other_numbers_are_let_through(text: str):
    assert may_keep(text)


@each_of("sign", ["\0", "\u202e", "\u2066", "\ufffe", "\uffff", "\ud800", "\x9f"])
def test_what_no_database_or_paper_can_hold_is_dropped(sign: str):
    assert clean_text(f"Sa{sign}k") == "Sak"


@each_of("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029", "\v", "\f"])
def test_every_kind_of_line_end_is_one(end: str):
    assert clean_text(f"En{end}To") == "En\nTo"
    assert clean_line(f"En{end}To") == "En To"


def test_signs_that_people_write_are_kept():
    text = "Elsa Márjá Ŋ \U0001f469\u200d⚕\ufe0f e\u0301 \u05d0"
    assert clean_line(text) == text


@by_chance(st.text())
def test_cleaning_twice_is_cleaning_once(text: str):
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_line(clean_line(text)) == clean_line(text)
    assert "\n" not in clean_line(text)
    assert all(sign in "\n\t" or ord(sign) >= 0x20 for sign in clean_text(text))


def test_a_text_has_a_limit_and_says_which():
    verdict = may_keep("a" * 11, maximum=10)
    assert isinstance(verdict, Refused)
    assert (verdict.code, verdict.facts["maximum"]) == (Code.TEXT_TOO_LONG, 10)


@each_of(
    "municipal, trust, met",
    [
        ([Attendance.PRESENT, Attendance.REMOTE], [Attendance.PRESENT], True),
        ([Attendance.PRESENT, Attendance.EXCUSED], [Attendance.DEPUTY], True),
        ([Attendance.PRESENT, Attendance.PRESENT], [Attendance.EXCUSED], False),
        ([Attendance.ABSENT, Attendance.UNKNOWN, Attendance.PRESENT], [Attendance.PRESENT], False),
        ([], [], False),
    ],
)
def test_each_side_needs_its_share(municipal: list[Attendance], trust: list[Attendance], met: bool):
    seats = [Seat(Side.MUNICIPAL, a) for a in municipal] + [Seat(Side.TRUST, a) for a in trust]
    assert quorum(seats).met is met


def test_who_only_observes_does_not_make_a_quorum():
    seats = [Seat(Side.OTHER, Attendance.PRESENT), Seat(Side.TRUST, Attendance.ABSENT)]
    assert not quorum(seats).met
    assert quorum(seats, percent=0).met


@each_of(
    "state, items, left, reason, code",
    [
        (MeetingState.PLANNED, 3, 10, "", None),
        (MeetingState.PLANNED, 3, 2, "Avtalt.", None),
        (MeetingState.PLANNED, 3, 2, " ", Code.NOTICE_TOO_SHORT),
        (MeetingState.PLANNED, 0, 10, "", Code.AGENDA_EMPTY),
        (MeetingState.CALLED, 3, 10, "", Code.MEETING_ALREADY_CALLED),
        (MeetingState.PLANNED, 3, -1, "Avtalt.", Code.DATE_IN_PAST),
    ],
)
def test_a_notice_needs_time_or_a_reason(
    state: MeetingState, items: int, left: int, reason: str, code: Code | None
):
    today = date(2026, 2, 2)
    notice = Notice(today + timedelta(days=left), today, left, 5, reason)
    verdict = may_call(state, items=items, notice=notice)
    assert (verdict.code if isinstance(verdict, Refused) else None) is code


def test_a_follow_up_turns_yellow_by_itself_when_its_date_passes():
    day = date(2026, 5, 1)
    assert light_today(Light.GREEN, day, day) is Light.GREEN
    assert light_today(Light.GREEN, day, day + timedelta(days=1)) is Light.YELLOW
    assert light_today(Light.DONE, day, day + timedelta(days=1)) is Light.DONE


def test_dates_in_words():
    assert in_words(date(2026, 3, 26)) == "26. mars 2026"


@each_of(
    "name, expected",
    [
        ("Svar.DOCX", f"{_WORD}.wordprocessingml.document"),
        ("Budsjett.xlsx", f"{_WORD}.spreadsheetml.sheet"),
        ("svar.eml", "message/rfc822"),
        ("skann.pdf", "application/pdf"),
        ("bilde.jpg", "image/jpeg"),
        ("uten ending", ""),
    ],
)
def test_a_file_is_of_the_same_kind_on_every_machine(name: str, expected: str):
    assert media_type_of(name) == expected
