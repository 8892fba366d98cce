# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the pages show of a case on its way, and that they show it in few questions."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event

from builders import WORDING, House
from remembering import remembered
from totrinn_db.commands import agenda, cases
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.codes import Code
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.meetings import Attendance, ItemKind, MeetingState, Outcome, WayOn
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.overview import WaitingFor
from totrinn_db.queries import anchoring as anchoring_queries
from totrinn_db.queries import case_statements
from totrinn_db.queries import cases as case_queries
from totrinn_db.queries import meetings as meeting_queries
from totrinn_db.queries import overview as overview_queries
from totrinn_db.queries import parties as party_queries
from totrinn_db.queries.facts import load_case

STEP_ONE, DEADLINE, STEP_TWO = date(2026, 2, 12), date(2026, 3, 27), date(2026, 4, 16)


@remembered
def a_case_that_is_out(house: House) -> str:
    house.add_seats()
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.answer(case_id, "Molde")
    house.answer(case_id, "Smøla", AnchoringStatus.NOT_ENDORSED)
    house.put_up(house.a_meeting(STEP_TWO), case_id)
    return case_id


@pytest.fixture
def case_id(house: House) -> str:
    """A case that is out: Molde says yes, Smøla no, the trust is silent."""
    return a_case_that_is_out(house)


def test_the_list_tells_where_a_case_stands_and_what_it_lacks(house: House, case_id: str):
    draft = house.a_case("Utkast", as_draft=True)
    out, last = house.ask(case_queries.case_rows)
    assert (out.name.id, last.name.id) == (case_id, draft)
    assert out.name.label == "SSU 2/26 Digital hjemmeoppfølging"
    assert out.phase is Phase.ANCHORING
    assert out.steps[out.step_index] is StepKind.ANCHORING
    assert (out.answered, out.counted, out.objections) == (2, 3, 1)
    assert out.next_date is not None
    assert (out.next_date.kind, out.next_date.on) == ("deadline", DEADLINE)
    assert isinstance(out.lacking, Refused)
    assert out.lacking.code is Code.OBJECTION_OPEN
    assert out.placed_on == "SSU 2/26"


def test_every_page_tells_of_a_case_that_is_out_before_and_after_its_deadline(
    house: House, case_id: str
):
    the_page_tells_the_earliest_decision(house, case_id)
    the_round_shows_every_party_alphabetically_and_what_each_lacks(house, case_id)
    the_agenda_names_what_stops_the_notice(house)
    the_status_names_the_missing_and_the_earliest_decision(house)
    house.clock.go_to(date(2026, 3, 30))
    silence_after_the_deadline_is_a_state_of_its_own(house, case_id)
    the_overview_puts_the_overdue_first(house, case_id)
    a_preparatory_meeting_shows_the_agenda_it_prepares(house)
    a_case_off_the_agenda_is_a_candidate_with_its_verdict(house)


def the_page_tells_the_earliest_decision(house: House, case_id: str) -> None:
    page = house.ask(case_queries.case_view, case_id)
    assert page.earliest_decision == STEP_TWO
    assert page.earliest_meeting == "SSU 2/26"
    assert not page.may_edit_wording
    assert [step.state for step in page.steps] == ["done", "current", "todo"]
    assert [t.number for t in page.treatments] == ["Sak 2/2026", ""]
    assert page.sections[0].is_required


def the_round_shows_every_party_alphabetically_and_what_each_lacks(
    house: House, case_id: str
) -> None:
    shown = house.ask(anchoring_queries.case_anchoring, case_id)
    (newest,) = shown.rounds
    assert [(row.party, row.lack) for row in newest.rows] == [
        ("Helse Møre og Romsdal", Lack.NO_ANSWER),
        ("Molde", None),
        ("Smøla", Lack.OBJECTION),
    ]
    assert {row.status for row in newest.rows} == {
        AnchoringStatus.ASKED,
        AnchoringStatus.ENDORSED,
        AnchoringStatus.NOT_ENDORSED,
    }
    assert not shown.may_send


def silence_after_the_deadline_is_a_state_of_its_own(house: House, case_id: str) -> None:
    (newest,) = house.ask(anchoring_queries.case_anchoring, case_id).rounds
    assert newest.rows[0].status is AnchoringStatus.NO_ANSWER
    seen = house.ask(anchoring_queries.matrix)
    assert (seen.missing, seen.overdue) == (1, 1)
    assert [row.party for row in seen.rows] == ["Molde", "Smøla", "Helse Møre og Romsdal"]
    assert seen.columns[0].days_left == -3


def the_agenda_names_what_stops_the_notice(house: House) -> None:
    (row,) = [r for r in house.ask(meeting_queries.meeting_rows) if r.name.on == STEP_TWO]
    assert (row.decisions, row.blocked) == (1, 1)
    page = house.ask(meeting_queries.meeting_view, row.name.id)
    decision = next(item for item in page.items if item.kind is ItemKind.DECISION)
    assert page.blockers[0][0] == decision.id
    assert page.blockers[0][1].code is Code.OBJECTION_OPEN
    assert decision.proposal == decision.anchored_wording
    assert Outcome.ADOPTED_BY_SOME not in decision.outcomes
    assert [a.attendance for a in page.attendees] == [Attendance.UNKNOWN] * 3
    assert page.next_state is MeetingState.CALLED
    assert [d.kind for d in page.deadlines] == ["reporting", "answers", "papers", "meeting"]


def a_case_off_the_agenda_is_a_candidate_with_its_verdict(house: House) -> None:
    (meeting,) = [r for r in house.ask(meeting_queries.meeting_rows) if r.name.on == STEP_TWO]
    page = house.ask(meeting_queries.meeting_view, meeting.name.id)
    item = next(item for item in page.items if item.kind is ItemKind.DECISION)
    assert page.candidates == ()
    house.do(agenda.take_off_agenda, item_id=item.id)
    page = house.ask(meeting_queries.meeting_view, meeting.name.id)
    (candidate,) = page.candidates
    assert candidate.kind is ItemKind.DECISION
    assert isinstance(candidate.verdict, Refused)


def a_preparatory_meeting_shows_the_agenda_it_prepares(house: House) -> None:
    (main,) = [r for r in house.ask(meeting_queries.meeting_rows) if r.name.on == STEP_TWO]
    before = house.a_meeting(date(2026, 4, 9), main_meeting_id=main.name.id)
    page = house.ask(meeting_queries.meeting_view, before)
    assert page.main_meeting is not None
    assert page.main_meeting.label == main.name.label
    assert any(item.kind is ItemKind.DECISION for item in page.main_items)


def the_overview_puts_the_overdue_first(house: House, case_id: str) -> None:
    seen = house.ask(overview_queries.overview)
    waiting = [item.waiting_for for item in seen.inbox]
    assert waiting[:2] == [WaitingFor.ANSWERS_OVERDUE, WaitingFor.OBJECTION]
    assert waiting[-1] is WaitingFor.PROTOCOL_TO_APPROVE  # no meeting is lost for it
    days = [item.chance.last_day for item in seen.inbox if item.chance is not None]
    assert days == sorted(days)
    assert {item.chance.meeting for item in seen.inbox[:2] if item.chance} == {"SSU 2/26"}
    assert [row.name.id for row in seen.anchoring] == [case_id]
    (missing,) = seen.missing
    assert (missing.party, missing.is_overdue) == ("Helse Møre og Romsdal", True)
    assert seen.next_meeting is not None
    assert seen.missing_answers == 1


def test_the_day_names_drafts_what_comes_up_again_and_what_is_not_agreed(house: House):
    draft, held = house.a_case("Utkast", as_draft=True), house.a_case("På vent")
    house.do(cases.hold_case, case_id=held, reason="Utredes.", review_on=date(2026, 3, 2))
    stuck = house.a_case("Uenighet")
    meeting_id = house.a_meeting(STEP_ONE)
    item_id = house.put_up(meeting_id, stuck, ItemKind.DISCUSSION)
    house.call_and_start(meeting_id)
    first = house.ask(overview_queries.overview).inbox[0]
    assert (first.waiting_for, first.meeting_id) == (WaitingFor.MEETING_TODAY, meeting_id)
    house.record(
        item_id, Outcome.NO_AGREEMENT, reason="Partene er uenige.", way_on=WayOn.NEGOTIATION
    )
    house.finish(meeting_id)

    def waiting() -> dict[WaitingFor, str]:
        items = house.ask(overview_queries.overview).inbox
        return {item.waiting_for: item.case.id for item in items if item.case is not None}

    assert waiting() == {
        WaitingFor.DRAFT_UNFINISHED: draft, WaitingFor.DISAGREEMENT_OPEN: stuck,
    }  # fmt: skip
    house.clock.go_to(date(2026, 3, 2))
    assert next(iter(waiting().items())) == (WaitingFor.REVIEW_DUE, held)


def the_status_names_the_missing_and_the_earliest_decision(house: House) -> None:
    (row,) = house.ask(overview_queries.status)
    assert row.missing == (("Helse Møre og Romsdal", "no_answer"), ("Smøla", "objection"))
    assert (row.ready, row.earliest_decision) == (False, STEP_TWO)


def test_the_structure_names_who_speaks_for_whom(house: House):
    assert house.ask(party_queries.structure).unrepresented == (
        "Molde",
        "Smøla",
        "Helse Møre og Romsdal",
    )
    house.add_seats()
    seen = house.ask(party_queries.structure)
    assert seen.unrepresented == ()
    molde = next(row for row in seen.parties if row.name == "Molde")
    assert molde.speakers == ("Representant Molde (SSU)",)
    assert seen.community.parties == 3


def questions(house: House, query: object, *args: object) -> int:
    count = 0

    def seen(*_: object) -> None:
        nonlocal count
        count += 1

    engine = house.store._questions.get_bind()
    event.listen(engine, "before_cursor_execute", seen)
    house.ask(query, *args)
    event.remove(engine, "before_cursor_execute", seen)
    return count


def test_the_number_of_questions_does_not_grow_with_the_number_of_cases(house: House, case_id: str):
    pages = (
        case_queries.case_rows,
        anchoring_queries.matrix,
        meeting_queries.meeting_rows,
        overview_queries.overview,
        overview_queries.status,
        party_queries.structure,
    )
    meeting_id = house.a_meeting(date(2026, 6, 11))

    def asked_of_each_page() -> dict[str, int]:
        """Count what each page asks by itself, with nothing kept of what others asked."""
        counted = {}
        for page in pages:
            house.do(cases.change_case, case_id=case_id, title=f"Som {page.__name__} viser")
            counted[page.__name__] = questions(house, page)
        return counted

    house.put_up(meeting_id, house.a_case("Sak nummer 0"))
    before = asked_of_each_page()
    for number in range(1, 5):
        house.put_up(meeting_id, house.a_case(f"Sak nummer {number}"))
    for page, count in asked_of_each_page().items():
        assert count <= before[page], page


def test_withdrawn_cases_leave_the_drafts_but_stay_in_the_list(house: House, case_id: str):
    house.do(cases.withdraw_case, case_id=case_id, reason="Løst på annen måte.")
    (row,) = house.ask(case_queries.case_rows)
    assert (row.phase, row.placed_on) == (Phase.WITHDRAWN, "")
    assert house.ask(meeting_queries.meeting_rows)[-1].decisions == 0
    with pytest.raises(Exception, match="case_ended"):
        house.put_up(house.a_meeting(date(2026, 6, 11)), case_id)


def test_a_decided_case_keeps_its_count_in_the_list(house: House, case_id: str):
    house.answer(case_id, "Smøla", AnchoringStatus.NOT_AFFECTED)
    house.answer(case_id, "Helse Møre og Romsdal")
    (meeting,) = [r for r in house.ask(meeting_queries.meeting_rows) if r.name.on == STEP_TWO]
    item_id = house.put_up(meeting.name.id, case_id)
    house.call_and_start(meeting.name.id)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    (row,) = house.ask(case_queries.case_rows)
    assert (row.phase, row.answered, row.counted) == (Phase.DECIDED, 2, 2)
    assert (row.step_index, row.round_number, row.name.number) == (3, 1, "SSU 6/26")


def test_answers_that_are_alike_are_read_together_and_weighed_once(house: House):
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)

    def read():
        record = house.ask(load_case, case_id)
        keys = {"keys": [row.id for row in record.rounds]}
        rows = house.ask(
            lambda reading: (
                reading.session.connection().execute(case_statements.ANSWERS, keys).all()
            )
        )
        return record.facts.last_round, len(rows)

    of, rows = read()
    assert (len(of.answers), rows) == (3, 1)
    house.answer(case_id, "Molde")
    of, rows = read()
    assert (len(of.answers), rows) == (3, 2)
    # Weighed once: as of a day after all of them it is the very same round.
    assert of.as_of(date.max) is of
    earlier = of.as_of(date(2026, 1, 1))
    assert {answer.status for answer in earlier.answers} == {AnchoringStatus.ASKED}
