# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the list of follow-ups holds: for all bodies, for one, and for a meeting of it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from builders import House
from totrinn_db.commands import exemptions, follow_ups
from totrinn_db.domain.exemptions import FOLLOW_UPS, TITLE
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.meetings import Outcome
from totrinn_db.domain.parties import Language
from totrinn_db.models import Body
from totrinn_db.queries import papers as contents
from totrinn_db.queries.exemptions import legal_bases
from totrinn_db.queries.meetings import find_body

NB = Language.NB
HELD_ON, NEXT = date(2026, 2, 12), date(2026, 4, 16)


def test_what_is_stopped_comes_first_and_a_meeting_sees_what_was_done_since_the_last(house: House):
    case_id = house.a_case()
    meeting = house.a_meeting(HELD_ON)
    item = house.put_up(meeting, case_id)
    house.call_and_start(meeting)
    house.record(item, Outcome.TO_ANCHORING)
    add = {"case_id": case_id, "item_id": item, "responsible": "Sekretariatet"}
    house.do(follow_ups.add_follow_up, text="Sent ute", due=date(2026, 2, 13), **add)
    stopped = house.do(follow_ups.add_follow_up, text="Stanset", **add)
    done = house.do(follow_ups.add_follow_up, text="Gjort", **add)
    house.do(follow_ups.add_follow_up, case_id=case_id, text="Uten møte", responsible="Aure")
    house.clock.go_to(date(2026, 3, 2))
    house.do(follow_ups.change_follow_up, follow_up_id=stopped, light=Light.RED, note="Klage.")
    house.do(follow_ups.change_follow_up, follow_up_id=done, light=Light.DONE)
    upcoming = house.a_meeting(NEXT)

    whole = house.ask(contents.follow_up_list, NB)
    assert [entry.what for entry in whole.entries] == ["Stanset", "Sent ute", "Uten møte"]
    first, last = whole.entries[0], whole.entries[-1]
    assert (first.light, first.note, first.decided_on) == (Light.RED, "Klage.", HELD_ON)
    assert first.number
    assert (last.number, last.decided_on, last.body_short) == ("", None, "SSU")

    paper = house.ask(contents.meeting_follow_ups, upcoming, NB)
    assert paper.since == HELD_ON
    assert [entry.what for entry in paper.entries][-1] == "Gjort"
    assert paper.entries[-1].done_on == date(2026, 3, 2)

    basis = house.ask(legal_bases)[0]
    house.do(exemptions.mark_item_exempt, item_id=item, marks={FOLLOW_UPS: basis.id})
    house.do(exemptions.mark_exempt, case_id=case_id, marks={TITLE: basis.id})
    whole = house.ask(contents.follow_up_list, NB)
    assert [entry.exempt for entry in whole.entries] == [basis.name_nb, basis.name_nb, ""]
    assert {entry.title_exempt for entry in whole.entries} == {basis.name_nb}

    ((body_id, name),) = house.ask(contents.follow_up_bodies, NB)
    assert name == "SSU"
    assert house.ask(find_body, " ssu ") == body_id
    assert house.ask(contents.follow_up_list, NB, body_id).entries == whole.entries
    other = next(row.id for row in house.rows(select(Body)) if row.id != body_id)
    assert house.ask(contents.follow_up_list, NB, other).entries == ()
