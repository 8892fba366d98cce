# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year of all bodies, another plan tried on real cases, and a year planned as one act."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import select

from builders import WORDING, House
from totrinn_db.commands import bodies, history, meetings, own_meetings
from totrinn_db.commands.exemptions import mark_exempt
from totrinn_db.commands.meeting_series import plan_series
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.exemptions import TITLE
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome
from totrinn_db.domain.parties import Language
from totrinn_db.domain.yearly_series import SeriesNote, checked
from totrinn_db.domain.yearly_wheel import AlsoOn, MoveTo, Without, compare
from totrinn_db.models import LegalBasis, Meeting
from totrinn_db.queries.paper_wheel import yearly_wheel
from totrinn_db.queries.yearly_wheel import series_basis, wheel_trial, year_wheel

TRUST = "Helse Møre og Romsdal"
HOURS = {"starts_at": time(10), "ends_at": time(14)}


def decided(house: House) -> str:
    """Take a case through both steps: discussed in January, decided in June."""
    case_id = house.a_case(reported_on=date(2025, 12, 1))
    house.discuss(case_id, date(2026, 1, 20))
    house.clock.go_to(date(2026, 1, 22))
    house.send(case_id, date(2026, 3, 16))
    house.clock.go_to(date(2026, 3, 10))
    house.answer(case_id, "Molde", answered_on=date(2026, 2, 16))
    house.answer(case_id, "Smøla", answered_on=date(2026, 3, 9), level=Level.ADMINISTRATIVE)
    house.answer(case_id, TRUST, answered_on=date(2026, 2, 11))
    meeting_id = house.a_meeting(date(2026, 6, 10))
    item_id = house.put_up(meeting_id, case_id, ItemKind.DECISION)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(meeting_id)
    return case_id


def test_a_plan_with_one_more_meeting_is_tried_on_the_cases_of_the_year(house: House) -> None:
    molde = house.parties["Molde"]
    council = {"organ": "Kommunestyret", "level": Level.MUNICIPAL_COUNCIL}
    house.do(own_meetings.add_own_meeting, party_id=molde, on=date(2026, 2, 12), **council)
    case_id = decided(house)
    trial = house.ask(wheel_trial, house.ssu, 2026)
    (case,) = trial.cases
    assert (case.case_id, trial.skipped) == (case_id, 0)
    assert (case.discussed_on, case.sent_on) == (date(2026, 1, 20), date(2026, 1, 22))
    replies = {reply.party_id: reply for reply in case.replies}
    assert set(replies) == {house.parties[name] for name in ("Molde", "Smøla", TRUST)}
    diary = replies[molde].diary
    assert diary is not None
    assert [meeting.on for meeting in diary.meetings] == [date(2026, 2, 12)]
    assert replies[house.parties["Smøla"]].diary is None, "no organ had to meet there"
    tried = compare(trial.cases, trial.meetings, [AlsoOn(date(2026, 4, 15))], trial.rules)
    (compared,) = tried.sooner
    assert compared.days_won == (date(2026, 6, 10) - date(2026, 4, 15)).days
    assert trial.names[case_id].title == "Digital hjemmeoppfølging"
    june = trial.own[-1]
    assert june.on == date(2026, 6, 10)
    assert len(compare(trial.cases, trial.meetings, [Without(june.id)], trial.rules).later) == 1
    assert house.ask(wheel_trial, house.ssu, 2025).cases == ()


def test_the_paper_of_a_year_tells_a_tried_plan_in_its_language_and_leaves_exempt_titles_out(
    house: House,
) -> None:
    case_id = decided(house)
    june = house.ask(wheel_trial, house.ssu, 2026).own[-1]
    moved = (MoveTo(june.id, date(2026, 4, 15)),)
    paper = house.ask(yearly_wheel, Language.NN, 2026, house.ssu, moved)
    assert paper.tried is not None
    assert [each.days_won for each in paper.tried.found.sooner] == [56]
    assert paper.tried.trial.own[-1].label == "SSU 2/2026"
    assert paper.tried.trial.names[case_id].title == "Digital hjemmeoppfølging"
    basis = house.the(select(LegalBasis).order_by(LegalBasis.position).limit(1))
    house.do(mark_exempt, case_id=case_id, marks={TITLE: basis.id})
    again = house.ask(yearly_wheel, Language.NN, 2026, house.ssu, moved)
    assert again.tried is not None
    assert again.tried.trial.names[case_id].title == ""
    assert house.ask(yearly_wheel, Language.NB, 2026).tried is None


def test_a_year_shows_every_body_with_meetings_and_deadlines_and_leaves_out_the_cancelled(
    house: House,
) -> None:
    fsu = house.do(
        bodies.add_body, level=BodyLevel.PROFESSIONAL, name="Fagutvalg", abbreviation="FSU"
    )
    kept = house.a_meeting(date(2026, 4, 15))
    off = house.a_meeting(date(2026, 6, 10))
    house.do(meetings.cancel_meeting, meeting_id=off, cancelled_by="Ingrid", reason="Avtalt.")
    house.a_meeting(date(2027, 2, 10), body_id=fsu)
    wheel = house.ask(year_wheel)
    assert (wheel.year, wheel.years) == (2026, (2026, 2027))
    found = {each.body.id: each.meetings for each in wheel.bodies}
    assert [meeting.id for meeting in found[house.ssu]] == [kept]
    (meeting,) = found[house.ssu]
    assert meeting.reporting_by < meeting.papers_by < meeting.on
    assert found[fsu] == ()
    assert date(2026, 4, 2) in wheel.holidays
    assert date(2026, 4, 5) not in wheel.holidays, "Easter Sunday is a Sunday anyway"


def test_a_year_is_planned_as_one_act_that_is_taken_back_as_one(house: House) -> None:
    days = (date(2027, 2, 10), date(2027, 4, 14), date(2027, 6, 9))
    written = house.write(plan_series, body_id=house.ssu, days=days, place="Molde", **HOURS)
    rows = house.rows(select(Meeting).order_by(Meeting.held_on))
    assert [(row.held_on, row.number, row.state) for row in rows] == [
        (day, number, MeetingState.PLANNED) for number, day in enumerate(days, start=1)
    ]
    basis = house.ask(series_basis)
    assert basis.days_of(house.ssu, 2027) == days
    assert basis.suggested_year(house.ssu) == 2026
    body = next(each for each in basis.bodies if each.body.id == house.ssu)
    assert (body.starts_at, body.place) == (time(10), "Molde")
    (again,) = checked(days[:1], basis.setting(body))
    assert again.notes == (SeriesNote.TAKEN,)
    house.do(history.undo, change_id=written.changes.change_id)
    assert house.ask(series_basis).days_of(house.ssu, 2027) == ()


@pytest.mark.parametrize(
    ("days", "code"),
    [((date(2027, 2, 10), date(2027, 4, 14)), Code.DAY_TAKEN), ((), Code.NO_DAY_CHOSEN)],
)
def test_a_year_is_never_half_planned(house: House, days, code) -> None:
    house.a_meeting(date(2027, 4, 14))
    with pytest.raises(RuleBroken) as refused:
        house.do(plan_series, body_id=house.ssu, days=days, **HOURS)
    assert refused.value.refused.code is code
    assert len(house.rows(select(Meeting))) == 1
