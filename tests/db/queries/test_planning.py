# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a plan is made from, read from a real database, and the plan that is used in a case."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from builders import House
from remembering import remembered
from totrinn_db.commands import own_meetings
from totrinn_db.commands.community import change_community
from totrinn_db.commands.history import undo
from totrinn_db.commands.planning import use_plan
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.planning.planner import Way, option, plan
from totrinn_db.domain.views.planning import LetterBasis
from totrinn_db.domain.wave import WaveCode
from totrinn_db.models import CasePath
from totrinn_db.queries import case_page, overview, waves
from totrinn_db.queries.facts import load_case
from totrinn_db.queries.planning import PlanSource, planning_view
from totrinn_db.queries.schedule import load_schedule
from totrinn_db.work import Reading

TRUST = "Helse Møre og Romsdal"
JANUARY, JUNE, AUGUST = date(2026, 1, 20), date(2026, 6, 11), date(2026, 8, 27)


def meets(house: House, party: str, *days: date, organ: str = "Formannskapet") -> None:
    for on in days:
        house.do(own_meetings.add_own_meeting, party_id=house.parties[party], organ=organ, on=on)


@remembered
def a_discussed_case(house: House) -> str:
    case_id = house.a_case(case_class="principle")
    house.discuss(case_id, JANUARY)
    house.a_meeting(JUNE)
    house.a_meeting(AUGUST)
    return case_id


@pytest.fixture
def discussed(house: House) -> str:
    """A case of principle, discussed in January, with the body's meetings in June and August."""
    return a_discussed_case(house)


def test_the_plan_takes_the_levels_of_the_class_and_the_parties_own_meetings(
    house: House, discussed: str
) -> None:
    meets(house, "Molde", date(2026, 3, 10), date(2026, 4, 14))
    meets(house, "Smøla", date(2026, 6, 2))
    view = house.ask(planning_view, discussed)
    assert view is not None
    assert view.basis is LetterBasis.DISCUSSED
    found = plan(view.facts)
    ways = {party.party: (party.way, party.meeting and party.meeting.on) for party in found.parties}
    assert ways["Molde"] == (Way.MEETING, date(2026, 3, 10))
    assert ways["Smøla"] == (Way.MEETING, date(2026, 6, 2))
    assert {way for way, _ in ways.values()} == {Way.MEETING, Way.WITHOUT_MEETING}
    assert found.earliest is not None
    assert found.earliest.on == AUGUST
    assert [party.party for party in found.critical] == ["Smøla"]


def test_the_plan_counts_with_the_lead_times_of_the_community(house: House, discussed: str) -> None:
    def answers() -> tuple[date | None, ...]:
        view = house.ask(planning_view, discussed)
        assert view is not None
        found = plan(view.facts)
        return tuple(found.of(house.parties[name]).answer_on for name in ("Molde", TRUST))

    meets(house, "Molde", date(2026, 3, 10), date(2026, 4, 14))
    assert answers() == (date(2026, 3, 12), date(2026, 2, 3))
    house.do(change_community, preparation_days=40, protocol_days=0, without_meeting_days=1)
    assert answers() == (date(2026, 4, 14), date(2026, 1, 21))


def test_page_and_status_tell_the_decision_that_the_known_calendars_allow(
    house: House, discussed: str
) -> None:
    def told() -> tuple[date | None, int, int]:
        (row,) = house.ask(overview.status)
        step = house.ask(case_page.case_view, discussed).steps[-1]
        of_page = (step.on, step.unknown_plans, step.asked_plans)
        assert (row.earliest_decision, row.unknown_plans, row.asked_plans) == of_page
        assert step.is_estimate is (step.on is not None)
        return of_page

    assert told() == (JUNE, 2, 2)
    meets(house, "Molde", date(2026, 3, 10))
    assert told() == (JUNE, 1, 2)
    meets(house, "Smøla", date(2026, 2, 3))
    house.clock.go_to(date(2026, 2, 4))
    assert told() == (JUNE, 1, 2)
    meets(house, "Molde", date(2026, 6, 2))
    house.clock.go_to(date(2026, 3, 4))
    assert told() == (AUGUST, 1, 2)
    meets(house, "Smøla", date(2026, 6, 3))
    assert told() == (AUGUST, 0, 0)
    meets(house, "Molde", date(2026, 9, 1))
    house.clock.go_to(date(2026, 5, 29))
    assert told() == (None, 0, 0)


def test_letters_waves_and_pages_say_the_same_meeting_and_a_deadline_before_its_papers_go_out(
    house: House, discussed: str
) -> None:
    meets(house, "Molde", date(2026, 6, 2))
    meets(house, "Smøla", date(2026, 6, 2))
    page = house.ask(case_page.case_view, discussed)
    papers_go_out = house.ask(load_schedule).meetings[-1].papers_due
    assert page.earliest_decision == AUGUST
    assert page.suggested_deadline < papers_go_out
    preview = house.ask(waves.wave_preview, discussed)
    late = house.store.read(waves.wave_preview, discussed, deadline=papers_go_out)
    told = WaveCode.DEADLINE_AFTER_DECISION
    assert told not in {each.code for each in preview.findings}
    assert next(f for f in late.findings if f.code is told).facts == {
        "deadline": papers_go_out, "date": AUGUST, "answers_by": page.suggested_deadline,
    }  # fmt: skip
    house.send(discussed, page.suggested_deadline)
    sent = house.ask(waves.outgoing, discussed)
    assert {letter.content.decision_on for letter in sent.letters.values()} == {AUGUST}
    assert sent.decision is not None
    assert sent.decision.start.date() == AUGUST
    (paper,) = set(sent.case_papers.values())
    days = {step.step: step.on for step in paper.process}
    assert days[StepKind.DECISION] == AUGUST


def test_what_a_case_says_of_delay_is_what_its_plan_says_while_no_calendar_is_known(
    house: House, discussed: str
) -> None:
    def both(reading: Reading) -> tuple[list[date | None], list[date | None]]:
        record = load_case(reading, discussed)
        source = PlanSource(reading, [record])
        found = plan(source.facts_of(record))
        options = [option(found.facts, found.parties, each) for each in found.facts.meetings]
        told = [chance.last_day for chance in source.schedule.chances(record)]
        return list(told), [each.last_letter_on for each in options]

    told, planned = house.ask(both)
    assert told == planned
    assert len(told) == 2


def test_a_meeting_that_the_plan_aims_at_and_cannot_reach_proposes_no_deadline(
    house: House, discussed: str
) -> None:
    view = house.ask(planning_view, discussed)
    assert view is not None
    june, deadline = view.facts.meetings[0], date(2026, 5, 20)
    house.do(use_plan, case_id=discussed, meeting_id=june.id, deadline=deadline)
    assert house.ask(case_page.case_view, discussed).suggested_deadline == deadline
    house.clock.go_to(deadline)
    assert JUNE < house.ask(case_page.case_view, discussed).suggested_deadline < AUGUST


def test_a_case_that_asks_nobody_can_be_decided_in_the_next_meeting_and_has_no_plan(
    house: House,
) -> None:
    fast = house.the(select(CasePath).where(CasePath.key == "fast_track"))
    case_id = house.a_case(path_id=fast.id)
    house.a_meeting(JUNE)
    page = house.ask(case_page.case_view, case_id)
    assert page.earliest_decision == JUNE
    assert house.ask(planning_view) is None


def test_a_letter_that_is_out_plans_with_its_own_day_and_deadline(
    house: House, discussed: str
) -> None:
    meets(house, "Molde", date(2026, 3, 10))
    house.send(discussed, date(2026, 4, 10))
    view = house.ask(planning_view, discussed)
    assert view is not None
    assert view.basis is LetterBasis.SENT
    assert (view.facts.is_sent, view.facts.deadline) == (True, date(2026, 4, 10))
    house.answer(discussed, "Molde")
    again = house.ask(planning_view, discussed)
    assert again is not None
    assert plan(again.facts).of(house.parties["Molde"]).way is Way.ANSWERED


def test_a_case_that_is_not_yet_discussed_is_planned_from_the_meeting_that_discusses_it(
    house: House,
) -> None:
    case_id = house.a_case()
    house.a_meeting(JUNE)
    view = house.ask(planning_view, case_id)
    assert view is not None
    assert (view.basis, view.discussed_on) == (LetterBasis.AFTER_MEETING, JUNE)
    assert view.facts.letter_on == date(2026, 6, 15)
    assert view.facts.first_letter_on == date(2026, 6, 12)
    assert view.facts.meetings == ()


def test_without_cases_on_their_way_there_is_nothing_to_plan(house: House) -> None:
    assert house.ask(planning_view) is None


def test_a_plan_that_is_used_proposes_the_deadline_and_can_be_undone(
    house: House, discussed: str
) -> None:
    view = house.ask(planning_view, discussed)
    assert view is not None
    usual = house.ask(case_page.case_view, discussed).suggested_deadline
    meeting = view.facts.meetings[-1]
    deadline = date(2026, 6, 1)
    change = house.write(
        use_plan, case_id=discussed, deadline=deadline, letter_on=date(2026, 2, 16),
        meeting_id=meeting.id,
    )  # fmt: skip
    again = house.ask(planning_view, discussed)
    assert again is not None
    assert (again.facts.target_id, again.facts.letter_on) == (meeting.id, date(2026, 2, 16))
    assert again.basis is LetterBasis.CHOSEN
    assert again.facts.deadline == deadline
    assert house.ask(case_page.case_view, discussed).suggested_deadline == deadline
    house.do(undo, change_id=change.changes.change_id)
    assert house.ask(case_page.case_view, discussed).suggested_deadline == usual


def test_a_deadline_that_has_passed_is_refused(house: House, discussed: str) -> None:
    with pytest.raises(RuleBroken):
        house.do(use_plan, case_id=discussed, deadline=date(2025, 1, 2))


def test_the_level_of_an_organ_decides_whether_its_meeting_is_enough(
    house: House, discussed: str
) -> None:
    meets(house, "Molde", date(2026, 3, 10), organ="Ledergruppa i administrasjonen")
    view = house.ask(planning_view, discussed)
    assert view is not None
    molde = plan(view.facts).of(house.parties["Molde"])
    assert molde.facts.minimum is Level.COMMITTEE
    assert molde.way is Way.UNKNOWN
