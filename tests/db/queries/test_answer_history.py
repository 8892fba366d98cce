# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the parties answered, read from a real database: for forecasts and for where time went."""

from __future__ import annotations

from datetime import date

from builders import WORDING, House
from totrinn_db.commands import answers, own_meetings
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.forecast.planned import forecast_of
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.domain.planning.planner import plan
from totrinn_db.domain.time_spent import Cause, case_time
from totrinn_db.queries.answer_history import asks, decided_cases, region_ids
from totrinn_db.queries.planning import planning_view

DISCUSSED, DEADLINE = date(2026, 1, 20), date(2026, 3, 16)
TRUST = "Helse Møre og Romsdal"


def out(house: House, title: str = "Digital hjemmeoppfølging") -> str:
    """Send a case out two days after it was discussed."""
    case_id = house.a_case(title)
    house.discuss(case_id, DISCUSSED)
    house.clock.go_to(date(2026, 1, 22))
    house.send(case_id, DEADLINE)
    return case_id


def decide(house: House, case_id: str, on: date) -> None:
    meeting_id = house.a_meeting(on)
    item_id = house.put_up(meeting_id, case_id, ItemKind.DECISION)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(meeting_id)


def test_every_question_is_told_with_its_answer_and_the_left_out_are_not(house: House) -> None:
    case_id = out(house)
    house.clock.go_to(date(2026, 2, 20))
    house.answer(case_id, "Molde", answered_on=date(2026, 2, 10))
    house.answer(case_id, "Smøla", AnchoringStatus.NOT_AFFECTED)
    found = {ask.party_id: ask for ask in house.ask(asks)}
    assert set(found) == {house.parties["Molde"], house.parties[TRUST]}
    molde = found[house.parties["Molde"]]
    assert (molde.asked_on, molde.deadline, molde.days) == (date(2026, 1, 22), DEADLINE, 19)
    assert molde.region_id == house.ask(region_ids).get(molde.party_id, "")
    assert found[house.parties[TRUST]].answered_on is None


def test_the_days_of_a_decided_case_are_shared_by_what_really_happened(house: House) -> None:
    case_id = out(house)
    own = {"organ": "Kommunestyret", "on": date(2026, 2, 12)}
    house.do(own_meetings.add_own_meeting, party_id=house.parties["Smøla"], **own)
    house.clock.go_to(date(2026, 4, 1))
    house.answer(case_id, "Molde", answered_on=date(2026, 2, 10))
    house.answer(case_id, TRUST, answered_on=date(2026, 2, 11))
    house.answer(case_id, "Smøla", answered_on=date(2026, 3, 26))
    assert house.ask(decided_cases) == ()
    decide(house, case_id, date(2026, 5, 20))
    (dates,) = house.ask(decided_cases)
    (asked,) = dates.rounds
    met = {reply.party_id: reply.had_meeting for reply in asked.replies}
    assert met == {
        house.parties["Molde"]: None, house.parties[TRUST]: None,
        house.parties["Smøla"]: True,
    }  # fmt: skip
    time = case_time(dates)
    assert time.days == (date(2026, 5, 20) - dates.reported_on).days
    assert time.spent[Cause.TO_LETTER] == 2
    assert time.spent[Cause.IN_WINDOW] == (DEADLINE - date(2026, 1, 22)).days
    assert time.spent[Cause.ANSWERED_LATE] == (date(2026, 3, 26) - DEADLINE).days
    assert time.spent[Cause.TO_DECISION] == (date(2026, 5, 20) - date(2026, 3, 26)).days
    assert Cause.NO_MEETING not in time.spent


def test_a_plan_is_given_no_habits_before_they_have_shown_their_worth(house: House) -> None:
    case_id = out(house)
    view = house.ask(planning_view, case_id)
    assert view is not None
    assert (view.habits, view.tried) == (None, None)
    assert set(view.region_ids) == set(view.regions)
    assert forecast_of(plan(view.facts), view.habits, view.region_ids) is None
    house.clock.go_to(date(2026, 2, 12))
    for name in ("Molde", TRUST):
        house.answer(case_id, name)
    smøla = house.anchoring(case_id, "Smøla").id
    meets = date(2026, 3, 5)
    house.do(answers.plan_treatment, anchoring_id=smøla, organ="Kommunestyret", on=meets)
    view = house.ask(planning_view, case_id)
    assert view is not None
    made = forecast_of(plan(view.facts), view.habits, view.region_ids)
    assert made is not None, "every date is given or planned, so that no history is needed"
    assert made.when.early == made.when.late > meets
