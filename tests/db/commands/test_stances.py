# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the parties say in a meeting: kept as it is said, with who spoke for whom."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from remembering import remembered
from totrinn_db.commands import history, minutes, stances
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.stances import Stance
from totrinn_db.models import AgendaItem
from totrinn_db.queries import meetings
from totrinn_db.queries.meeting_room import room

TRUST = "Helse Møre og Romsdal"


@remembered
def an_item_up_for_decision(house):
    house.add_seats()
    case = house.a_case()
    house.discuss(case, date(2026, 3, 26))
    house.send(case, date(2026, 5, 22))
    house.answer_all(case)
    meeting = house.a_meeting(date(2026, 6, 11))
    item_id = house.put_up(meeting, case, ItemKind.DECISION)
    house.call_and_start(meeting)
    return item_id


@pytest.fixture
def item(house):
    """An item that is up for decision in a meeting that has begun, with a seat for each party."""
    return an_item_up_for_decision(house)


def meeting_of(house, item):
    return house.the(select(AgendaItem).where(AgendaItem.id == item)).meeting_id


def said(house, item):
    return {one.name: one.stance for one in house.ask(room, item).parties}


def test_nobody_has_said_anything_before_being_asked(house, item):
    found = house.ask(room, item)
    assert {one.stance for one in found.parties} == {Stance.NOT_ASKED}
    assert len(found.parties) == found.counted == found.endorsed == 3
    assert found.discussed_on == date(2026, 3, 26)


def test_a_word_is_kept_with_who_spoke_and_can_be_taken_back(house, item):
    written = house.write(
        stances.set_stance, item_id=item, party_id=house.parties["Smøla"],
        stance=Stance.DISAGREES, spoken_by="Representant Smøla",
    )  # fmt: skip
    (smola,) = [one for one in house.ask(room, item).parties if one.name == "Smøla"]
    assert (smola.stance, smola.spoken_by) == (Stance.DISAGREES, "Representant Smøla")
    house.do(history.undo, change_id=written.changes.change_id)
    assert said(house, item)["Smøla"] is Stance.NOT_ASKED


def test_all_are_noted_in_one_act_and_taken_back_in_one(house, item):
    parties = tuple((party_id, "") for party_id in house.parties.values())
    written = house.write(
        stances.set_stances, item_id=item, parties=parties, stance=Stance.AGREES
    )  # fmt: skip
    assert set(said(house, item).values()) == {Stance.AGREES}
    house.do(history.undo, change_id=written.changes.change_id)
    assert set(said(house, item).values()) == {Stance.NOT_ASKED}


def test_words_for_the_record_are_there_before_the_outcome_and_stay_literal(house, item):
    words = "Smøla ber om at «reiseavstand» vurderes særskilt.\n\nOgså for øyene."
    smola = house.parties["Smøla"]
    house.do(stances.write_statement, item_id=item, party_id=smola, text="Smøla ber")
    house.do(stances.write_statement, item_id=item, party_id=smola, text=words)
    (party,) = [one for one in house.ask(room, item).parties if one.name == "Smøla"]
    assert party.statement == words
    house.record(
        item, Outcome.ADOPTED_WITH_STATEMENTS, wording="Helsefellesskapet innfører en felles "
        "modell fra 1. januar 2027.", statements=((smola, words),),
    )  # fmt: skip
    meeting = house.ask(meetings.meeting_view, meeting_of(house, item))
    (shown,) = [one for one in meeting.items if one.id == item]
    assert [(one.party, one.text) for one in shown.statements] == [("Smøla", words)]


def test_words_that_are_emptied_are_taken_away_and_can_come_again(house, item):
    smola = house.parties["Smøla"]
    for text in ("Først dette.", "", "Så dette."):
        house.do(stances.write_statement, item_id=item, party_id=smola, text=text)
    (party,) = [one for one in house.ask(room, item).parties if one.name == "Smøla"]
    assert party.statement == "Så dette."


def test_who_is_there_speaks_before_who_is_not(house, item):
    meeting_id = meeting_of(house, item)
    view = house.ask(meetings.meeting_view, meeting_id)
    (seat,) = [a for a in view.attendees if "Molde" in a.speaks_for]
    house.do(
        minutes.set_attendance, meeting_id=meeting_id, membership_id=seat.membership_id,
        attendance=Attendance.DEPUTY, deputy="Åse Skar",
    )  # fmt: skip
    voices = {one.parties[0].name: one.voice for one in house.ask(room, item).speakers}
    assert voices == {"Molde": "Åse Skar", "Smøla": "", TRUST: ""}


def test_parties_are_not_asked_before_the_meeting_begins(house):
    meeting = house.a_meeting(date(2026, 6, 11))
    item_id = house.items(meeting)[0].id
    with pytest.raises(RuleBroken):
        house.do(
            stances.set_stance, item_id=item_id, party_id=house.parties["Molde"],
            stance=Stance.AGREES,
        )  # fmt: skip
