# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers of a year, counted in a real database."""

from __future__ import annotations

from datetime import date

from builders import WORDING, House
from totrinn_db.commands import follow_ups, minutes
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.parties import Side
from totrinn_db.domain.statistics.lead_times import Leg
from totrinn_db.domain.statistics.tallies import AnswerTally, Course, Tally
from totrinn_db.queries.meetings import meeting_view
from totrinn_db.queries.statistics import statistics

TRUST = "Helse Møre og Romsdal"
DEADLINE = date(2026, 3, 16)


def test_a_year_is_counted_from_report_to_follow_up(house: House) -> None:
    house.add_seats()
    case_id = house.a_case(origin_party_id=house.parties["Molde"], reported_on=date(2026, 1, 2))
    house.a_case("Felles opplæring", origin="Fagrådet", reported_on=date(2025, 12, 1))
    attend(house, house.discuss(case_id, date(2026, 1, 20)), "MMM")
    house.clock.go_to(date(2026, 1, 22))
    house.send(case_id, DEADLINE)
    house.clock.go_to(date(2026, 4, 1))
    house.answer(case_id, "Molde", answered_on=date(2026, 2, 10))
    house.answer(case_id, "Smøla", answered_on=date(2026, 3, 26))
    house.answer(case_id, TRUST, AnchoringStatus.ENDORSED_WITH_REMARK, answered_on=DEADLINE)
    second = house.a_meeting(date(2026, 5, 20))
    item_id = house.put_up(second, case_id, ItemKind.DECISION)
    house.call_and_start(second)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(second)
    attend(house, second, "MDE")
    house.do(
        follow_ups.add_follow_up, case_id=case_id, text="Lag avtale", due=date(2026, 5, 1),
        item_id=item_id,
    )  # fmt: skip

    found = house.ask(statistics, 2026)
    assert (found.years, found.reported, found.meetings) == ((2026, 2025), 1, 2)
    assert found.origins == (Tally(Side.MUNICIPAL.value, 1),)
    assert [each.number for each in found.classes] == [1]
    assert found.lead_times[Leg.TO_DISCUSSION].median == 18
    assert found.lead_times[Leg.TO_ANSWERS].median == (date(2026, 3, 26) - date(2026, 1, 22)).days
    assert sum(found.usual.values()) == found.lead_times[Leg.WHOLE].median
    assert found.answers == (
        AnswerTally(AnchoringStatus.ENDORSED, 2, 1),
        AnswerTally(AnchoringStatus.ENDORSED_WITH_REMARK, 1, 0),
    )
    sides = {each.side: each for each in found.presence}
    ours, theirs = sides[Side.MUNICIPAL], sides[Side.TRUST]
    assert (ours.seats + theirs.seats, ours.seated + theirs.seated) == (6, 5)
    assert ours.deputies + theirs.deputies == 1
    assert (ours.again + theirs.again, ours.compared + theirs.compared) == (1, 2)
    assert found.follow_ups == (Tally(Course.LATE.value, 1),)
    (decided,) = found.decisions
    assert (decided.case.id, decided.outcome) == (case_id, Outcome.ADOPTED_BY_CONSENSUS)
    assert found.cases[case_id] == decided.case
    assert not found.parties, "nobody is told one by one unless the coordinator asks"
    assert not set(house.parties.values()) & set(found.names)

    all_years = house.ask(lambda reading: statistics(reading, with_parties=True))
    assert all_years.reported == 2
    assert [each.answers for each in all_years.parties] == [1, 1, 1]
    assert set(house.parties.values()) <= set(all_years.names)
    empty = house.ask(statistics, 2019)
    assert empty.is_empty
    assert not found.is_empty


def attend(house: House, meeting_id: str, marks: str) -> None:
    """Note who was there: M for the member, D for a deputy, E for excused."""
    seats = house.ask(meeting_view, meeting_id).attendees
    kinds = {"M": Attendance.PRESENT, "D": Attendance.DEPUTY, "E": Attendance.EXCUSED}
    for seat, mark in zip(seats, marks, strict=True):
        house.do(
            minutes.set_attendance, meeting_id=meeting_id, membership_id=seat.membership_id,
            attendance=kinds[mark], deputy="Vara Varasen" if mark == "D" else "",
        )  # fmt: skip
