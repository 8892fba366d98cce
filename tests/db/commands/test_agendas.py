# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The agenda: its order, its numbers, what comes late and what stands on it by itself."""

from __future__ import annotations

from sqlalchemy import select

from builders import House
from totrinn_db.commands import (
    agenda,
    bodies,
    meetings,
    standing_items,
)
from totrinn_db.domain.codes import Code
from totrinn_db.domain.meetings import (
    ItemKind,
    Outcome,
    StandingKind,
)
from totrinn_db.domain.parties import Language
from totrinn_db.domain.protocol_check import ProtocolCode
from totrinn_db.models import AgendaItem, Meeting
from totrinn_db.queries import papers
from totrinn_db.queries.meeting_page import meeting_view
from totrinn_db.queries.protocol_check import protocol_findings
from two_steps import STEP_ONE, STEP_TWO, a_ready_case, refused


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


def test_a_standing_item_of_ones_own_at_the_end_stays_there(house: House):
    house.do(
        standing_items.add_standing_item, body_id=house.ssu, title_nb="Neste møte",
        title_nn="Neste møte", is_last=True,
    )  # fmt: skip
    meeting_id = house.a_meeting(STEP_ONE)
    house.put_up(meeting_id, house.a_case("Ny sak"))
    titles = [item.title for item in house.items(meeting_id)]
    assert titles.index("Ny sak") < titles.index("Neste møte") < titles.index("Eventuelt")


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
