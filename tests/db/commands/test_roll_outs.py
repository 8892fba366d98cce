# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How far each party has come with what a decision set in motion."""

from __future__ import annotations

from datetime import date

from builders import House
from totrinn_db.commands import follow_ups, roll_outs
from totrinn_db.domain.codes import Code
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.parties import Language
from totrinn_db.queries import overview, papers
from two_steps import refused

DUE = date(2026, 3, 1)


def test_every_counted_party_is_followed_and_what_stops_says_why(house: House):
    case_id = house.a_case()
    key = house.do(follow_ups.add_follow_up, case_id=case_id, text="Lage rutine", due=DUE)
    molde, smola = house.parties["Molde"], house.parties["Smøla"]
    assert refused(
        house, roll_outs.set_progress, follow_up_id=key, party_ids=(molde,), light=Light.DONE
    ) is (Code.NOT_A_CHOICE)
    house.do(roll_outs.start_roll_out, follow_up_id=key)
    house.do(roll_outs.start_roll_out, follow_up_id=key)
    stop = {"follow_up_id": key, "party_ids": (smola,), "light": Light.RED}
    assert refused(house, roll_outs.set_progress, **stop) is Code.REASON_REQUIRED
    house.do(roll_outs.set_progress, note="Mangler midler.", **stop)
    house.do(roll_outs.set_progress, follow_up_id=key, party_ids=(molde,), light=Light.DONE)
    (row,) = house.ask(overview.follow_ups)
    lights = {each.party: (each.light, each.note) for each in row.progress}
    assert len(row.progress) == 3
    assert lights["Smøla"] == (Light.RED, "Mangler midler.")
    assert lights["Molde"] == (Light.DONE, "")
    house.clock.go_to(date(2026, 3, 2))
    (entry,) = house.ask(papers.follow_up_list, Language.NB).entries
    trust = [each.light for each in entry.progress if each.party.startswith("Helse")]
    assert trust == [Light.YELLOW], "what has not come by the date is late"


def test_a_follow_up_that_stops_says_why(house: House):
    key = house.do(follow_ups.add_follow_up, case_id=house.a_case(), text="Lage rutine")
    stop = {"follow_up_id": key, "light": Light.RED}
    assert refused(house, follow_ups.change_follow_up, **stop) is Code.REASON_REQUIRED
    house.do(follow_ups.change_follow_up, note="Klage.", **stop)
    house.do(follow_ups.change_follow_up, **stop)
    (row,) = house.ask(overview.follow_ups)
    assert (row.light, row.note) == (Light.RED, "Klage.")
