# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who speaks for whom, what is not covered, and what a representative carries home and back."""

from __future__ import annotations

from datetime import date

import pytest

from totrinn_db.commands import briefings, history, members, own_meetings
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.representation import (
    CoverageCode,
    CoverageWarning,
    Voice,
    coverage_warnings,
)
from totrinn_db.integrity import check
from totrinn_db.queries.my_parties import my_parties
from totrinn_db.queries.representation import (
    representation_map,
    representatives,
    represented_parties,
)

TODAY, FEBRUARY, DEADLINE = date(2026, 1, 5), date(2026, 2, 12), date(2026, 4, 30)
NAMES = {"a": "Aure", "m": "Molde", "s": "Smøla", "å": "Ålesund"}


def warned(*voices: Voice) -> dict[CoverageCode, CoverageWarning]:
    return {found.code: found for found in coverage_warnings(voices, NAMES, TODAY)}


def test_a_party_that_nobody_speaks_for_is_named():
    found = warned(Voice("1", "Kari", ("a", "m", "s")))
    assert found == {CoverageCode.NOBODY: CoverageWarning(CoverageCode.NOBODY, ("Ålesund",))}


def test_a_term_that_ended_names_who_it_was_and_one_that_ends_soon_warns():
    ended = Voice("1", "Ola", ("å",), until=date(2026, 1, 1))
    soon = Voice("2", "Kari", ("a", "m", "s"), until=date(2026, 3, 31))
    found = warned(ended, soon)
    assert (found[CoverageCode.ENDED].person, found[CoverageCode.ENDED].parties) == (
        "Ola",
        ("Ålesund",),
    )
    assert found[CoverageCode.ENDS_SOON].on == date(2026, 3, 31)
    assert CoverageCode.NOBODY not in found
    # Somebody has taken over: the one who left is no longer missed.
    assert CoverageCode.ENDED not in warned(ended, soon, Voice("3", "Liv", ("å",)))


def test_one_person_for_more_than_eight_is_too_many_and_nobody_for_anybody_is_no_matter():
    nine = {str(number): f"Part {number}" for number in range(9)}
    (found,) = coverage_warnings([Voice("1", "Kari", tuple(nine))], nine, TODAY)
    assert (found.code, found.person) == (CoverageCode.TOO_MANY, "Kari")
    assert coverage_warnings([Voice("1", "Kari", ())], nine, TODAY) == ()


@pytest.fixture
def seated(house):
    house.add_seats()
    return house


def person(house, name: str) -> str:
    return next(p.id for p in house.ask(representatives) if p.name == f"Representant {name}")


def test_the_map_shows_each_body_with_its_voices_and_gaps(seated):
    (body,) = seated.ask(representation_map)
    assert (body.spoken_for, body.parties, body.warnings) == (3, 3, ())
    smola = next(v for v in body.voices if v.speaks_for == ("Smøla",))
    seated.do(members.end_member, membership_id=smola.membership_id, on=TODAY)
    (body,) = seated.ask(representation_map)
    assert body.spoken_for == 2
    assert [(w.code, w.parties, w.person) for w in body.warnings] == [
        (CoverageCode.ENDED, ("Smøla",), "Representant Smøla")
    ]
    assert body.voices[-1].has_ended
    assert body.voices[-1].speaks_for == ("Smøla",)


def test_a_filter_can_ask_for_the_parties_that_a_person_speaks_for(seated):
    molde = person(seated, "Molde")
    assert seated.ask(represented_parties, molde) == {seated.parties["Molde"]}
    assert seated.ask(represented_parties, "0198c0de-0000-7000-8000-00000000dead") == frozenset()


def test_a_representative_sees_what_to_bring_home_and_back(seated):
    case_id = seated.a_case(case_class="principle")
    seated.discuss(case_id, FEBRUARY)
    seated.do(
        own_meetings.add_own_meeting,
        party_id=seated.parties["Molde"],
        organ="Kommunestyret",
        on=date(2026, 3, 12),
    )
    seated.send(case_id, DEADLINE)
    mine = seated.store.read(my_parties, name="Representant Molde")
    (row,) = mine.rows
    assert (row.case.id, row.party, row.deadline) == (case_id, "Molde", DEADLINE)
    assert row.own_meeting.on == date(2026, 3, 12)
    assert not row.is_answered
    seated.answer(case_id, "Molde")
    (row,) = seated.ask(my_parties, mine.person_id).rows
    assert (row.status, row.is_answered) == (AnchoringStatus.ENDORSED, True)
    assert seated.store.read(my_parties, name="En annen").person_id == ""


def test_a_party_is_told_after_a_meeting_and_the_tick_can_be_taken_back(seated):
    case_id = seated.a_case()
    meeting_id = seated.discuss(case_id, FEBRUARY)
    molde, kari = seated.parties["Molde"], person(seated, "Molde")
    told = seated.write(briefings.brief, meeting_id=meeting_id, party_ids=(molde,), person_id=kari)
    assert seated.do(briefings.brief, meeting_id=meeting_id, party_ids=(molde,)) == 0
    (meeting,) = seated.ask(my_parties, kari).meetings
    assert [case.id for case in meeting.cases] == [case_id]
    (row,) = meeting.rows
    assert (row.told_on, row.told_by) == (FEBRUARY, "Representant Molde")
    seated.do(briefings.take_back_briefing, meeting_id=meeting_id, party_ids=(molde,))
    assert seated.ask(my_parties, kari).meetings[0].told == 0
    seated.do(briefings.brief, meeting_id=meeting_id, party_ids=(molde,))
    assert seated.ask(my_parties, kari).meetings[0].told == 1
    with pytest.raises(RuleBroken):
        seated.do(history.undo, change_id=told.changes.change_id)
    assert check(seated.store).ok


def test_nobody_is_told_of_a_meeting_before_it_is_held(seated):
    meeting_id = seated.a_meeting(FEBRUARY)
    with pytest.raises(RuleBroken) as broken:
        seated.do(briefings.brief, meeting_id=meeting_id, party_ids=(seated.parties["Molde"],))
    assert broken.value.refused.code is Code.MEETING_STATE
