# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Own meetings typed, ruled and taken in from a table, and what sending makes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from remembering import remembered
from totrinn_db.commands import history, meeting_rules, own_meetings
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import ChangedByOthers
from totrinn_db.domain.own_calendars import Knowledge
from totrinn_db.domain.own_meetings import MeetingSource, RulePattern
from totrinn_db.domain.papers import kit_for
from totrinn_db.domain.plan_import import PlanChange, PlanEffect
from totrinn_db.domain.views.own_meetings import PartyPlanRow
from totrinn_db.domain.wave import WaveCode
from totrinn_db.integrity import check
from totrinn_db.queries.own_meetings import plan_board
from totrinn_db.queries.paper_letters import letters
from totrinn_db.queries.waves import wave_preview
from two_steps import refused

FEBRUARY, MARCH = date(2026, 2, 12), date(2026, 3, 12)


def plan_of(house, name: str) -> PartyPlanRow:
    return next(row for row in house.ask(plan_board).parties if row.party == name)


def add(house, name: str, organ: str = "Kommunestyret", on: date = MARCH, **kw) -> str:
    return house.do(
        own_meetings.add_own_meeting, party_id=house.parties[name], organ=organ, on=on, **kw
    )


def rule(house, name: str, **kw) -> str:
    asked = {
        "organ": "Kommunestyret", "pattern": RulePattern.MONTHLY, "weekday": 3, "nth": 2, **kw,
    }  # fmt: skip
    return house.do(meeting_rules.set_meeting_rule, party_id=house.parties[name], **asked)


def new(house, on: date, papers_by: date | None = None) -> PlanChange:
    return PlanChange(
        PlanEffect.NEW, house.parties["Molde"], "Molde", "Kommunestyret", on, papers_by
    )


def test_a_meeting_is_added_moved_and_taken_out_and_the_history_holds_it_all(house):
    meeting_id = add(house, "Molde", papers_by=date(2026, 2, 26))
    (row,) = plan_of(house, "Molde").coming
    assert (row.level, row.source) == (Level.MUNICIPAL_COUNCIL, MeetingSource.TYPED)
    moved = date(2026, 3, 19)
    house.do(
        own_meetings.change_own_meeting,
        meeting_id=meeting_id,
        on=moved,
        expected_version=row.version,
    )
    (row,) = plan_of(house, "Molde").coming
    assert (row.on, row.papers_by) == (moved, date(2026, 2, 26))
    with pytest.raises(ChangedByOthers):
        house.do(
            own_meetings.change_own_meeting, meeting_id=meeting_id, organ="x", expected_version=1
        )
    ended = house.write(own_meetings.end_own_meeting, meeting_id=meeting_id, note="Avlyst")
    assert plan_of(house, "Molde").coming == ()
    house.do(history.undo, change_id=ended.changes.change_id)
    assert [each.on for each in plan_of(house, "Molde").coming] == [moved]
    assert check(house.store).ok


def test_the_same_meeting_twice_and_papers_after_it_are_refused(house):
    meeting_id = add(house, "Molde")
    molde = house.parties["Molde"]
    act = own_meetings.add_own_meeting
    same = refused(house, act, party_id=molde, organ="kommunestyre", on=MARCH)
    assert same is Code.OWN_MEETING_EXISTS
    late = refused(house, act, party_id=molde, organ="x", on=MARCH, papers_by=date(2026, 3, 13))
    assert late is Code.PAPERS_AFTER_MEETING
    assert (
        refused(
            house,
            own_meetings.change_own_meeting,
            meeting_id=meeting_id,
            papers_by=date(2027, 1, 1),
        )
        is Code.PAPERS_AFTER_MEETING
    )
    # What was taken out does not stand in the way.
    house.do(own_meetings.end_own_meeting, meeting_id=meeting_id)
    add(house, "Molde")


def test_a_table_comes_in_as_a_whole_or_not_at_all(house):
    stays = add(house, "Molde", on=FEBRUARY)
    gone = PlanChange(
        PlanEffect.GONE, house.parties["Molde"], "Molde", "Kommunestyret", FEBRUARY,
        meeting_id=stays,
    )  # fmt: skip
    changes = (gone, new(house, MARCH, date(2026, 2, 26)))
    act = own_meetings.import_own_meetings
    clash = (*changes, new(house, MARCH))
    with pytest.raises(ChangedByOthers):
        house.do(act, changes=clash, source=MeetingSource.FILE)
    assert [each.on for each in plan_of(house, "Molde").coming] == [FEBRUARY]
    assert house.do(act, changes=changes, source=MeetingSource.FILE) == 2
    (row,) = plan_of(house, "Molde").coming
    assert (row.on, row.papers_by, row.source) == (MARCH, date(2026, 2, 26), MeetingSource.FILE)
    later = replace(changes[1], effect=PlanEffect.CHANGED, meeting_id=row.id)
    with pytest.raises(ChangedByOthers):
        house.do(act, changes=(later,), source=MeetingSource.FILE)


def test_a_rule_fills_what_no_plan_knows_and_is_marked_as_assumed(house):
    assert plan_of(house, "Molde").knowledge is Knowledge.UNKNOWN
    rule_id = rule(house, "Molde", papers_days=10)
    plan = plan_of(house, "Molde")
    assert plan.knowledge is Knowledge.ASSUMED
    assert plan.coming[0].source is MeetingSource.RULE
    assert [each.on for each in plan.coming[:2]] == [date(2026, 1, 8), FEBRUARY]
    assert all(each.on.month != 7 for each in plan.coming)
    add(house, "Molde", on=date(2026, 2, 19))
    assert [each.on for each in plan_of(house, "Molde").coming if each.on.month < 7] == [
        date(2026, 2, 19)
    ]
    act = meeting_rules.set_meeting_rule
    shape = {"pattern": RulePattern.WEEKLY, "weekday": 1, "every_weeks": 4}
    twice = {"party_id": house.parties["Molde"], "organ": "kommunestyret", **shape}
    assert refused(house, act, **twice) is Code.ALREADY_EXISTS
    assert refused(house, act, **{**twice, "organ": "x", "weekday": 7}) is Code.NOT_A_CHOICE
    rule(house, "Molde", rule_id=rule_id, nth=-1)
    assert plan_of(house, "Molde").rules[0].nth == -1
    house.do(meeting_rules.end_meeting_rule, rule_id=rule_id)
    assert plan_of(house, "Molde").rules == ()


def test_the_board_tells_how_many_plans_are_known(house):
    add(house, "Molde")
    rule(house, "Smøla")
    board = house.ask(plan_board)
    found = board.coverage
    assert (found.planned, found.assumed) == (("Molde",), ("Smøla",))
    assert len(found.unknown) == 1
    assert found.total == len(board.parties) == 3


@remembered
def a_case_sent_out(house):
    add(house, "Molde", on=MARCH, papers_by=date(2026, 2, 26))
    rule(house, "Smøla", organ="Oppvekstutvalget")
    case_id = house.a_case(case_class="principle")
    house.discuss(case_id, FEBRUARY)
    return case_id


@pytest.fixture
def sent(house):
    """A principal case sent out on 16 February, with a plan in Molde and a rule in Smøla."""
    return a_case_sent_out(house)


def names_of(house, case_id: str, deadline: date) -> dict[WaveCode, tuple[str, ...]]:
    preview = house.store.read(wave_preview, case_id, deadline=deadline)
    return {found.code: found.names for found in preview.findings}


def test_the_fairness_check_knows_the_plans_the_rules_and_what_is_unknown(house, sent):
    told = names_of(house, sent, date(2026, 3, 31))
    assert told[WaveCode.OWN_MEETINGS_ASSUMED] == ("Smøla",)
    assert WaveCode.NO_OWN_MEETING not in told
    assert WaveCode.OWN_MEETINGS_UNKNOWN not in told
    # Before 12 March Molde has no meeting, and that is known.
    assert names_of(house, sent, date(2026, 3, 11))[WaveCode.NO_OWN_MEETING] == ("Molde", "Smøla")
    # Who sends on 27 February sends after the last day for papers.
    house.clock.go_to(date(2026, 2, 27))
    assert names_of(house, sent, date(2026, 3, 31))[WaveCode.NO_OWN_MEETING] == ("Molde",)
    house.do(own_meetings.end_own_meeting, meeting_id=plan_of(house, "Molde").coming[0].id)
    assert names_of(house, sent, date(2026, 3, 31))[WaveCode.OWN_MEETINGS_UNKNOWN] == ("Molde",)


def test_the_letter_and_the_local_paper_name_the_meeting_at_home_to_aim_for(house, sent):
    house.send(sent, date(2026, 3, 31))
    found = {letter.content.party: letter.content for letter in house.ask(letters, sent)}
    own = found["Molde kommune"].own_meeting
    assert (own.organ, own.on, own.papers_by) == ("kommunestyret", MARCH, date(2026, 2, 26))
    assert kit_for(found["Molde kommune"]).own_meeting == own
    assumed = found["Smøla kommune"].own_meeting
    assert (assumed.organ, assumed.is_assumed) == ("oppvekstutvalget", True)
