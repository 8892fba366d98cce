# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Meetings: what comes onto an agenda by itself, what stops a notice, and what is locked."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import select

from builders import WORDING, House
from totrinn_db.commands import (
    agenda,
    bodies,
    follow_ups,
    meetings,
    members,
    minutes,
    preparing,
    rounds,
    standing_items,
)
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import (
    Attendance,
    ItemKind,
    MeetingState,
    Outcome,
    StandingKind,
    WayOn,
)
from totrinn_db.domain.parties import Language
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.protocol_check import ProtocolCode
from totrinn_db.models import AgendaItem, Attendee, Body, Case, Decision, Meeting
from totrinn_db.queries import papers
from totrinn_db.queries.broken_rules import broken_rules
from totrinn_db.queries.meeting_page import meeting_view
from totrinn_db.queries.protocol_check import protocol_findings

STEP_ONE, DEADLINE, STEP_TWO = date(2026, 2, 12), date(2026, 3, 27), date(2026, 4, 16)


def refused(house: House, command: object, **kw: object) -> Code:
    with pytest.raises(RuleBroken) as broken:
        house.do(command, **kw)  # type: ignore[arg-type]
    return broken.value.refused.code


def phase(house: House, case_id: str) -> Phase:
    return house.the(select(Case.phase).where(Case.id == case_id))


def a_ready_case(house: House) -> str:
    case_id = house.a_case()
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.answer_all(case_id)
    return case_id


def test_what_was_postponed_stands_on_the_next_agenda_unchanged(house: House):
    case_id = house.a_case()
    first, following = house.a_meeting(STEP_ONE), house.a_meeting(STEP_TWO)
    item_id = house.put_up(first, case_id)
    house.call_and_start(first)
    house.record(item_id, Outcome.POSTPONED)
    assert phase(house, case_id) is Phase.DISCUSSION
    house.finish(first)
    (carried,) = [item for item in house.items(following) if item.case_id]
    assert (carried.carried_from_id, carried.item_kind) == (item_id, ItemKind.DISCUSSION)


def test_a_cancelled_meeting_hands_its_cases_on_once(house: House):
    case_id = house.a_case()
    first = house.a_meeting(STEP_ONE)
    house.put_up(first, case_id)
    house.do(meetings.cancel_meeting, meeting_id=first, cancelled_by="Leder", reason="Uvær")
    following = house.a_meeting(STEP_TWO)
    assert [item.case_id for item in house.items(following) if item.case_id] == [case_id]
    later = house.a_meeting(date(2026, 6, 11))
    assert [item.case_id for item in house.items(later) if item.case_id] == []


def test_what_was_taken_off_a_draft_does_not_creep_back(house: House):
    case_id = house.a_case()
    first, following = house.a_meeting(STEP_ONE), house.a_meeting(STEP_TWO)
    item_id = house.put_up(first, case_id)
    house.call_and_start(first)
    house.record(item_id, Outcome.POSTPONED)
    house.finish(first)
    (carried,) = [item for item in house.items(following) if item.case_id]
    house.do(agenda.take_off_agenda, item_id=carried.id)
    house.record(item_id, Outcome.NOT_TREATED)
    assert [item for item in house.items(following) if item.case_id] == []


def test_open_follow_up_comes_up_and_what_is_done_does_not(house: House):
    case_id = a_ready_case(house)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    follow_id = house.do(follow_ups.add_follow_up, case_id=case_id, text="Lage rutine.")
    assert phase(house, case_id) is Phase.FOLLOW_UP
    house.finish(meeting_id)

    def has_follow_up(on: date) -> bool:
        items = house.items(house.a_meeting(on))
        return any(item.standing_kind is StandingKind.FOLLOW_UP for item in items)

    assert has_follow_up(date(2026, 6, 11))
    house.do(follow_ups.change_follow_up, follow_up_id=follow_id, light=follow_ups.Light.DONE)
    assert not has_follow_up(date(2026, 9, 10))


def test_a_late_item_gets_its_number_at_once_and_only_if_it_is_ready(house: House):
    ready, early = a_ready_case(house), house.a_case("Tidlig sak")
    meeting_id = house.a_meeting(STEP_TWO)
    house.call(meeting_id)
    before = [item.number for item in house.items(meeting_id)]
    assert refused(
        house,
        agenda.put_on_agenda,
        meeting_id=meeting_id,
        case_id=early,
        kind=ItemKind.DECISION,
    ) is (Code.DISCUSSION_MISSING)
    item_id = house.put_up(meeting_id, ready)
    late = house.the(select(AgendaItem).where(AgendaItem.id == item_id))
    assert late.is_late
    assert late.number == max(filter(None, before)) + 1
    assert refused(house, agenda.take_off_agenda, item_id=item_id) is Code.ITEM_HAS_NUMBER
    assert house.the(select(Meeting.agenda_version).where(Meeting.id == meeting_id)) == 2


def test_a_body_may_keep_one_number_for_both_steps(house: House):
    house.do(bodies.change_body, body_id=house.ssu, one_number_for_both=True)
    case_id = a_ready_case(house)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call(meeting_id)
    numbers = house.rows(select(AgendaItem.number).where(AgendaItem.case_id == case_id))
    assert len(set(numbers)) == 1
    assert house.the(select(AgendaItem.number).where(AgendaItem.id == item_id)) == numbers[0]


def test_a_meeting_ends_when_every_numbered_item_has_an_outcome(house: House):
    meeting_id = house.a_meeting(STEP_ONE)
    item_id = house.put_up(meeting_id, house.a_case())
    house.do(agenda.add_item, meeting_id=meeting_id, title="Lunsj", kind=ItemKind.BREAK)
    house.call_and_start(meeting_id)
    with pytest.raises(RuleBroken) as broken:
        house.do(meetings.finish_meeting, meeting_id=meeting_id)
    assert broken.value.refused.code is Code.ITEM_OUTCOME_MISSING
    assert "Lunsj" not in str(broken.value.refused.facts["items"])
    house.record(item_id, Outcome.TO_ANCHORING)
    house.finish(meeting_id)


def test_an_approved_protocol_is_locked(house: House):
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, STEP_ONE)
    house.do(meetings.send_protocol, meeting_id=meeting_id)
    house.do(meetings.approve_protocol, meeting_id=meeting_id)
    item = house.items(meeting_id)[0]
    for command, kw in [
        (minutes.write_notes, {"item_id": item.id, "notes": "Nytt"}),
        (minutes.record_outcome, {"item_id": item.id, "outcome": Outcome.NOTED}),
        (meetings.change_meeting, {"meeting_id": meeting_id, "chair": "Ny"}),
        (agenda.change_item, {"item_id": item.id, "minutes": 5}),
        (meetings.cancel_meeting, {"meeting_id": meeting_id, "cancelled_by": "X", "reason": "Y"}),
    ]:
        assert refused(house, command, **kw) is Code.MEETING_LOCKED


def test_a_notice_too_late_needs_a_reason(house: House):
    meeting_id = house.a_meeting(date(2026, 1, 8))
    assert refused(house, meetings.call_meeting, meeting_id=meeting_id) is Code.NOTICE_TOO_SHORT
    house.call(meeting_id)
    row = house.the(select(Meeting).where(Meeting.id == meeting_id))
    assert (row.state, row.short_notice_reason) == (MeetingState.CALLED, "Avtalt.")
    in_time = house.a_meeting(STEP_TWO)
    house.call(in_time)
    assert house.ask(meeting_view, in_time).short_notice_reason == "", "nothing to excuse"


def test_a_decision_sent_back_demands_a_new_round(house: House):
    case_id = a_ready_case(house)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call_and_start(meeting_id)
    assert refused(house, minutes.record_outcome, item_id=item_id, outcome=Outcome.SENT_BACK) is (
        Code.REASON_REQUIRED
    )
    house.record(item_id, Outcome.SENT_BACK, reason="Økonomien mangler.")
    assert phase(house, case_id) is Phase.DISCUSSED
    house.finish(meeting_id)
    following = house.a_meeting(date(2026, 6, 11))
    house.put_up(following, case_id, ItemKind.DECISION)
    assert refused(house, meetings.call_meeting, meeting_id=following, short_notice_reason="x") is (
        Code.ROUND_SUPERSEDED
    )
    house.send(case_id, date(2026, 5, 20))
    house.answer_all(case_id)
    assert phase(house, case_id) is Phase.READY
    house.call(following)


def test_an_outcome_recorded_again_replaces_the_first_and_all_it_did(house: House):
    case_id = a_ready_case(house)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.SENT_BACK, reason="Feil knapp.")
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    assert phase(house, case_id) is Phase.DECIDED
    house.record(item_id, Outcome.POSTPONED)
    assert phase(house, case_id) is Phase.READY
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    standing = house.rows(select(Decision.is_replaced).order_by(Decision.id))
    assert standing == [True, False]


def test_step_one_stands_once_answers_rest_on_it(house: House):
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    (item,) = [i for i in house.items(meeting_id) if i.case_id]
    assert refused(house, minutes.record_outcome, item_id=item.id, outcome=Outcome.POSTPONED) is (
        Code.WRONG_PHASE
    )
    house.record(item.id, Outcome.TO_ANCHORING, reason="Presisert.")


def test_no_agreement_lifts_the_case_to_the_body_above(house: House):
    above = house.the(select(Body).where(Body.id != house.ssu, Body.decides_cases.is_(True)))
    case_id = a_ready_case(house)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call_and_start(meeting_id)
    lift = {"outcome": Outcome.NO_AGREEMENT, "way_on": WayOn.LIFTED, "reason": "Uenighet."}
    assert refused(house, minutes.record_outcome, item_id=item_id, **lift) is Code.NOT_A_CHOICE
    house.record(item_id, lift_to_id=above.id, **lift)  # type: ignore[arg-type]
    row = house.the(select(Case).where(Case.id == case_id))
    assert (row.phase, row.body_id) == (Phase.LIFTED, above.id)
    house.record(item_id, Outcome.POSTPONED)
    row = house.the(select(Case).where(Case.id == case_id))
    assert (row.phase, row.body_id) == (Phase.READY, house.ssu)


def test_a_lift_that_is_taken_back_gives_the_case_to_the_body_it_came_from(house: House):
    above = house.the(select(Body).where(Body.id != house.ssu, Body.decides_cases.is_(True)))
    local = house.do(bodies.add_body, level=BodyLevel.LOCAL, name="LSU", parent_id=house.ssu)
    case_id = house.a_case(body_id=local)
    house.discuss(case_id, STEP_ONE)
    house.send(case_id, DEADLINE)
    house.answer_all(case_id)
    meeting_id = house.a_meeting(STEP_TWO)
    item_id = house.put_up(meeting_id, case_id)
    house.call_and_start(meeting_id)
    house.record(
        item_id,
        Outcome.NO_AGREEMENT,
        way_on=WayOn.LIFTED,
        lift_to_id=above.id,
        reason="Uenighet.",
    )
    assert house.the(select(Case.body_id).where(Case.id == case_id)) == above.id
    house.record(item_id, Outcome.POSTPONED)
    assert house.the(select(Case.body_id).where(Case.id == case_id)) == local


def test_a_network_and_a_pre_meeting_prepare_a_case_and_finish_no_step(house: House):
    network = house.do(bodies.add_body, level=BodyLevel.NETWORK, name="Nettverk", parent_id=None)
    case_id = house.a_case()
    main = house.a_meeting(STEP_TWO)
    for meeting_id in (
        house.a_meeting(STEP_ONE, body_id=network),
        house.a_meeting(STEP_ONE, main_meeting_id=main),
    ):
        before = phase(house, case_id)
        item_id = house.put_up(meeting_id, case_id, ItemKind.DISCUSSION)
        house.call_and_start(meeting_id)
        (item,) = [i for i in house.ask(meeting_view, meeting_id).items if i.case]
        assert Outcome.TO_ANCHORING not in item.outcomes
        for outcome in (Outcome.TO_ANCHORING, Outcome.SENT_BACK):
            record = {"item_id": item_id, "outcome": outcome, "reason": "Uklart."}
            assert refused(house, minutes.record_outcome, **record) is Code.PREPARES_ONLY
        house.record(item_id, Outcome.NOTED)
        house.record(item_id, Outcome.NOTED, reason="Ingen merknader.")
        assert phase(house, case_id) is before is Phase.REPORTED
        assert (
            refused(house, rounds.send_to_anchoring, case_id=case_id, deadline=DEADLINE)
            is Code.DISCUSSION_MISSING
        )
    decide = {"meeting_id": house.a_meeting(STEP_TWO, main_meeting_id=main), "case_id": case_id}
    assert refused(house, agenda.put_on_agenda, kind=ItemKind.DECISION, **decide) is (
        Code.NOT_A_CHOICE
    )
    assert house.ask(broken_rules) == ()


def test_the_body_of_the_case_may_discuss_it_whatever_its_level(house: House):
    fsu = house.do(bodies.add_body, level=BodyLevel.PROFESSIONAL, name="FSU", parent_id=None)
    case_id = house.a_case(body_id=fsu)
    meeting_id = house.a_meeting(STEP_ONE, body_id=fsu)
    item_id = house.put_up(meeting_id, case_id, ItemKind.DISCUSSION)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.TO_ANCHORING)
    assert phase(house, case_id) is Phase.DISCUSSED


def test_a_fast_track_prints_who_and_why(house: House):
    case_id = house.a_case()
    meeting_id = house.a_meeting(STEP_ONE)
    item_id = house.put_up(meeting_id, case_id)
    fast = {"item_id": item_id, "decided_by": "Kari Nordmann"}
    assert refused(house, agenda.use_fast_track, reason=" ", **fast) is Code.REASON_REQUIRED
    house.do(agenda.use_fast_track, reason="Fristen går ut.", **fast)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    assert phase(house, case_id) is Phase.DECIDED
    decision = house.the(select(Decision))
    assert (decision.round_id, decision.compared) == (None, None)


def test_a_standing_item_of_ones_own_at_the_end_stays_there(house: House):
    house.do(
        standing_items.add_standing_item, body_id=house.ssu, title_nb="Neste møte",
        title_nn="Neste møte", is_last=True,
    )  # fmt: skip
    meeting_id = house.a_meeting(STEP_ONE)
    house.put_up(meeting_id, house.a_case("Ny sak"))
    titles = [item.title for item in house.items(meeting_id)]
    assert titles.index("Ny sak") < titles.index("Neste møte") < titles.index("Eventuelt")


def test_what_waits_goes_to_the_main_meeting_and_not_to_the_one_before_it(house: House):
    case_id = house.a_case()
    first = house.a_meeting(STEP_ONE)
    item_id = house.put_up(first, case_id)
    main = house.a_meeting(STEP_TWO)
    before = house.a_meeting(date(2026, 4, 9), main_meeting_id=main)
    house.call_and_start(first)
    house.record(item_id, Outcome.POSTPONED)
    house.finish(first)
    assert house.items(before) == []
    assert [item.case_id for item in house.items(main) if item.case_id] == [case_id]
    assert any(item.protocol_of_id == first for item in house.items(main))


def test_a_pre_meeting_has_the_agenda_of_its_main_meeting_with_notes_of_its_own(house: House):
    main = house.a_meeting(STEP_TWO)
    item_id = house.put_up(main, house.a_case("En"))
    before = house.a_meeting(date(2026, 4, 9), main_meeting_id=main)
    house.do(
        preparing.prepare_item,
        meeting_id=before,
        item_id=item_id,
        notes="Vi støtter forslaget.",
        spokesperson="Marit Hovden",
    )
    house.do(preparing.prepare_item, meeting_id=before, item_id=item_id, notes="Vi er i tvil.")
    house.put_up(main, house.a_case("To"))
    page = house.ask(meeting_view, before)
    titles = [item.case.title for item in page.main_items if item.case]
    assert titles == ["En", "To"], "what comes onto the main agenda later is there too"
    (row,) = page.preparations
    assert (row.notes, row.spokesperson) == ("Vi er i tvil.", "Marit Hovden")
    assert [item.notes for item in house.ask(meeting_view, main).items if item.case] == ["", ""]
    notice = house.ask(papers.agenda, before, Language.NB)
    said = [(line.title, line.kind, line.responsible) for line in notice.lines]
    discussed = ItemKind.DISCUSSION
    assert said == [("En", discussed, "Marit Hovden"), ("To", discussed, "")]
    own = house.items(main)[0].id
    for meeting_id, other in ((main, item_id), (house.a_meeting(STEP_ONE), own)):
        asked = {"meeting_id": meeting_id, "item_id": other, "notes": "x"}
        assert refused(house, preparing.prepare_item, **asked) is Code.NOT_A_CHOICE


def test_a_pre_meeting_takes_no_case_numbers_and_its_papers_have_those_of_the_main_one(
    house: House,
):
    case_id, own = house.a_case("Felles sak"), house.a_case("Formøtets egen")
    main = house.a_meeting(STEP_TWO)
    house.put_up(main, case_id)
    house.call(main)
    before = house.a_meeting(STEP_ONE, main_meeting_id=main)
    noted = [house.put_up(before, each, ItemKind.DISCUSSION) for each in (case_id, own)]
    house.call_and_start(before)
    (number,) = [item.number for item in house.items(main) if item.case_id == case_id]
    assert [item.number for item in house.items(before)] == [None, None]
    lines = house.ask(papers.agenda, before, Language.NB).lines
    told = [(line.number, line.title) for line in lines]
    assert told == [(f"{number}/2026", "Felles sak"), ("", "Formøtets egen")]
    paper = house.ask(papers.case_paper, case_id, Language.NB, before)
    assert paper.number == f"{number}/2026"
    with pytest.raises(RuleBroken) as broken:
        house.do(meetings.finish_meeting, meeting_id=before)
    assert broken.value.refused.facts["items"] == ("Felles sak", "Formøtets egen")
    for item_id in noted:
        house.record(item_id, Outcome.NOTED)
    house.finish(before)
    protocol = house.ask(papers.protocol, before, Language.NB)
    assert [item.number for item in protocol.items] == [f"{number}/2026", ""]
    late = house.put_up(main, house.a_case("Ny sak"))
    highest = max(filter(None, (item.number for item in house.items(main) if item.id != late)))
    (given,) = [item.number for item in house.items(main) if item.id == late]
    assert given == highest + 1, "the numbers of the body have no hole after a pre-meeting"


def test_items_of_information_share_a_number_told_apart_by_letters(house: House):
    house.do(bodies.change_body, body_id=house.ssu, letters_for_information=True)
    meeting_id = house.a_meeting(STEP_ONE)

    def tell(title: str) -> None:
        house.do(agenda.add_item, meeting_id=meeting_id, title=title, kind=ItemKind.INFORMATION)

    tell("Vinterberedskapen")
    tell("Rekruttering")
    house.put_up(meeting_id, house.a_case("Sak"))
    house.call(meeting_id)
    tell("Etter innkallingen")
    items = house.ask(meeting_view, meeting_id).items
    told = [item.number for item in items if item.kind is ItemKind.INFORMATION]
    number = told[0].removesuffix(" a")
    assert told == [f"{number} a", f"{number} b", f"{number} c"]
    rest = [item.number for item in items if item.kind is not ItemKind.INFORMATION]
    assert len({*rest, number}) == len(rest) + 1
    alone = house.a_meeting(STEP_TWO)
    house.do(agenda.add_item, meeting_id=alone, title="Alene", kind=ItemKind.INFORMATION)
    house.call(alone)
    (one,) = [i for i in house.ask(meeting_view, alone).items if i.kind is ItemKind.INFORMATION]
    assert one.number.split("/")[0] != number.split("/")[0]
    assert one.number[-1].isdigit()
    house.clock.go_to(STEP_ONE)
    house.do(meetings.start_meeting, meeting_id=meeting_id)
    found = house.ask(protocol_findings, meeting_id)
    assert not {ProtocolCode.NUMBER_TWICE, ProtocolCode.NUMBER_HOLE} & {f.code for f in found}


def test_items_move_and_keep_their_order(house: House):
    meeting_id = house.a_meeting(STEP_ONE)
    one, two = (house.put_up(meeting_id, house.a_case(title)) for title in ("En", "To"))
    notice = house.items(meeting_id)[0].id
    house.do(agenda.move_item, item_id=two, after_id=notice)
    assert [item.id for item in house.items(meeting_id)][:3] == [notice, two, one]
    house.do(agenda.move_item, item_id=one, after_id=None)
    assert house.items(meeting_id)[0].id == one


def test_attendance_is_taken_for_the_members_of_the_day(house: House):
    house.add_seats()
    left = house.do(
        members.add_member,
        body_id=house.ssu,
        name="Sluttet",
        role=members.MemberRole.MEMBER,
        side=members.Side.TRUST,
    )
    house.do(members.end_member, membership_id=left, on=date(2026, 2, 1))
    meeting_id = house.a_meeting(STEP_ONE)
    house.call_and_start(meeting_id)
    rows = house.rows(select(Attendee).where(Attendee.meeting_id == meeting_id))
    assert len(rows) == 3
    house.do(
        minutes.set_attendance,
        meeting_id=meeting_id,
        membership_id=rows[0].membership_id,
        attendance=Attendance.DEPUTY,
        deputy="Ola Vara",
    )
    seated = house.rows(select(Attendee).where(Attendee.attendance == Attendance.DEPUTY))
    assert [row.deputy for row in seated] == ["Ola Vara"]


@pytest.mark.parametrize(
    ("starts", "ends", "held_on", "code"),
    [
        (time(14), time(10), STEP_ONE, Code.END_BEFORE_START),
        (time(10), time(14), date(1926, 2, 12), Code.DATE_OUT_OF_RANGE),
    ],
)
def test_a_meeting_has_sane_hours(
    house: House, starts: time, ends: time, held_on: date, code: Code
):
    facts = {"body_id": house.ssu, "held_on": held_on, "starts_at": starts, "ends_at": ends}
    assert refused(house, meetings.plan_meeting, **facts) is code


def test_what_comes_after_the_notice_stands_before_the_end_on_numbered_supplements(house: House):
    meeting_id = house.a_meeting(STEP_TWO)
    house.call(meeting_id)
    sent = house.ask(papers.agenda, meeting_id, Language.NB)
    assert refused(house, meetings.send_supplement, meeting_id=meeting_id) is (
        Code.SUPPLEMENT_EMPTY
    )
    add = {"meeting_id": meeting_id, "kind": ItemKind.INFORMATION}
    house.do(agenda.add_item, title="Først", **add)
    house.do(agenda.add_item, title="Så", **add)
    assert house.do(meetings.send_supplement, meeting_id=meeting_id) == 1
    last = house.do(agenda.add_item, title="Til slutt", **add)
    called = house.ask(papers.agenda, meeting_id, Language.NB)
    first, second = (house.ask(papers.agenda, meeting_id, Language.NB, n) for n in (1, 2))
    assert called.supplement is None
    assert [line.title for line in first.lines] == ["Først", "Så"]
    assert [line.title for line in second.lines] == ["Til slutt"]
    assert "Først" not in [line.title for line in called.lines]
    view = house.ask(meeting_view, meeting_id)
    assert called.lines == sent.lines, "the hours of the notice are those that were sent"
    *_, before, one, two, three, end = view.items
    assert [item.title for item in (one, two, three)] == ["Først", "Så", "Til slutt"]
    assert [item.supplement for item in (before, one, two, three, end)] == [0, 1, 1, 2, 0]
    assert end.standing is StandingKind.OTHER_BUSINESS
    numbers = [int(item.number.split()[1].split("/")[0]) for item in (end, one, two, three)]
    assert numbers == list(range(numbers[0], numbers[0] + 4)), "the numbers go on"
    assert [i.supplement for i in house.ask(papers.protocol, meeting_id, Language.NB).items] == (
        [item.supplement for item in view.items]
    )
    assert (view.open_supplement, len(view.supplements)) == (2, 1)
    assert second.supplement is not None
    assert second.supplement.notice_on == view.called_on
    assert second.supplement.previous_on == view.supplements[0]
    version = view.agenda_version
    house.do(agenda.move_item, item_id=last, after_id=None)
    assert house.ask(meeting_view, meeting_id).agenda_version == version + 1
    house.do(agenda.move_item, item_id=last, after_id=None)
    assert house.ask(meeting_view, meeting_id).agenda_version == version + 1
    top = {"meeting_id": meeting_id, "case_id": house.a_case("Hastverk"), "after_id": None}
    assert house.do(agenda.put_on_agenda, **top) == house.items(meeting_id)[0].id
