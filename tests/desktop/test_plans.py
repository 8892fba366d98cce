# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The tabs of meeting plans and representation: read, typed, pasted all or nothing, undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.case_desk import a_desk, message, show, texts_of
from desktop.desk import Desk, dialog_of, fill, press
from totrinn.outgoing.calendars import Event, write_calendar
from totrinn.screens.parties import PartiesScreen
from totrinn_db.commands import members, own_meetings
from totrinn_db.domain.own_calendars import Knowledge
from totrinn_db.domain.views.own_meetings import PartyPlanRow
from totrinn_db.queries.own_meetings import plan_board
from totrinn_db.queries.representation import representation_map

MARCH = date(2026, 3, 12)
GOOD = (
    "Kommune\tOrgan\tDato\tFrist\nMolde\tKommunestyret\t12.3.2026\t26/2\n"
    "Smøla\tFormannskapet\t3. mars\t\n"
)
BAD = "Kommune\tOrgan\tDato\nMolde\tKommunestyret\tuke 10\nLillevik\tKommunestyret\t12.3.2026\n"


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


def opened(desk: Desk, qtbot: Any, tab: str) -> PartiesScreen:
    screen = show(qtbot, PartiesScreen(desk.context))
    screen.show_key("", tab)
    QApplication.processEvents()
    return screen


@pytest.fixture
def screen(desk: Desk, qtbot: Any) -> PartiesScreen:
    return opened(desk, qtbot, "moteplaner")


def plan(desk: Desk, name: str) -> PartyPlanRow:
    return next(row for row in desk.house.ask(plan_board).parties if row.party == name)


def choose(screen: PartiesScreen, desk: Desk, name: str) -> None:
    screen.plans_tab.choose(desk.house.parties[name])


def test_plans_are_pasted_all_or_nothing_read_from_a_calendar_assumed_by_a_rule_and_counted(
    screen, desk, tmp_path
):
    assert "0 av 3 møteplaner er kjent for det neste halvåret." in texts_of(screen)
    _each_problem_of_a_plan_is_named_and_nothing_is_imported(screen, desk)
    _pasted_plans_are_shown_and_come_in_as_one_act_that_can_be_undone(screen, desk)
    _a_rule_assumes_the_meetings_and_says_so(screen, desk)
    _a_calendar_file_is_the_plan_of_the_party_that_is_chosen(screen, desk, tmp_path)
    _it_is_said_on_top_how_many_plans_are_known(screen)
    _a_refused_meeting_leaves_the_question_open_with_the_reason(screen, desk)
    dialog_of(screen).reject()
    _meetings_that_are_not_in_the_table_may_stay(screen, desk)


def _each_problem_of_a_plan_is_named_and_nothing_is_imported(
    screen: PartiesScreen, desk: Desk
) -> None:
    screen.plans_tab.acts.read_text(BAD)
    dialog = screen.plans_tab.acts.dialog
    assert not dialog.act_button.isVisible()
    assert dialog.problems[0].startswith("Rad 2, kolonne C («Dato»): «uke 10» er en uke")
    assert dialog.problems[1].startswith("Rad 3, kolonne A («Kommune»):")
    assert plan(desk, "Molde").coming == ()


def _pasted_plans_are_shown_and_come_in_as_one_act_that_can_be_undone(
    screen: PartiesScreen, desk: Desk
) -> None:
    screen.plans_tab.acts.read_text(GOOD)
    dialog = screen.plans_tab.acts.dialog
    assert "2 nye møter, 0 får ny frist, 0 går ut, 0 er som før." in texts_of(dialog)
    assert plan(desk, "Molde").coming == ()
    press(dialog, "Oppdater møteplanene")
    assert plan(desk, "Molde").coming[0].papers_by == date(2026, 2, 26)
    assert plan(desk, "Smøla").coming[0].on == date(2026, 3, 3)
    assert "Møteplanene til 2 parter er oppdatert." in texts_of(screen.undo_bar_widget)
    press(screen.undo_bar_widget, "Angre")
    assert plan(desk, "Molde").coming == plan(desk, "Smøla").coming == ()


def _a_rule_assumes_the_meetings_and_says_so(screen: PartiesScreen, desk: Desk) -> None:
    choose(screen, desk, "Smøla")
    press(screen, "Ny regel …")
    dialog = dialog_of(screen)
    fill(dialog, organ="Kommunestyret")
    dialog.fields["nth"].editor.setCurrentIndex(4)
    press(dialog, "Legg inn regelen")
    found = plan(desk, "Smøla")
    assert found.knowledge is Knowledge.ASSUMED
    panel = screen.plans_tab.panel
    assert panel.rule_list.item(0).text() == ("Kommunestyret: siste torsdag i måneden, ikke i juli")
    assert "Antatt etter regel" in panel.list.item(0).text()
    assert not panel.change_link.isEnabled()
    press(screen, "Endre regelen …")
    dialog = dialog_of(screen)
    dialog.fields["nth"].editor.setCurrentIndex(5)
    assert dialog.fields["every_weeks"].isVisible()
    press(dialog, "Lagre regelen")
    assert panel.rule_list.item(0).text().startswith("Kommunestyret: torsdag hver 3. uke")
    press(screen, "Avslutt regelen")
    assert plan(desk, "Smøla").knowledge is Knowledge.UNKNOWN


def _a_calendar_file_is_the_plan_of_the_party_that_is_chosen(
    screen: PartiesScreen, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "plan.ics"
    path.write_bytes(write_calendar([Event("a", "Kommunestyret", MARCH)], written_on=MARCH))
    choose(screen, desk, "Molde")
    screen.plans_tab.acts.read_files([path])
    press(screen.plans_tab.acts.dialog, "Oppdater møteplanene")
    assert plan(desk, "Molde").coming[0].on == MARCH
    path.write_bytes(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    screen.plans_tab.acts.read_files([path])
    assert "plan.ics er tom" in message(screen)


def _it_is_said_on_top_how_many_plans_are_known(screen: PartiesScreen) -> None:
    screen.refresh()
    told = screen.plans_tab.coverage_label.text()
    assert told.startswith("1 av 3 møteplaner er kjent")
    assert "Smøla" in told
    assert "Molde" not in told


def _a_refused_meeting_leaves_the_question_open_with_the_reason(
    screen: PartiesScreen, desk: Desk
) -> None:
    choose(screen, desk, "Molde")
    press(screen, "Nytt møte …")
    dialog = dialog_of(screen)
    fill(dialog, organ="kommunestyre")
    dialog.fields["on"].editor.set_value(MARCH)
    press(dialog, "Legg inn")
    assert dialog.isVisible()
    assert "har allerede møte 12. mars 2026" in texts_of(dialog)


def _meetings_that_are_not_in_the_table_may_stay(screen: PartiesScreen, desk: Desk) -> None:
    desk.house.do(
        own_meetings.add_own_meeting, party_id=desk.house.parties["Molde"],
        organ="Kommunestyret", on=date(2026, 4, 16),
    )  # fmt: skip
    screen.plans_tab.acts.read_text(GOOD)
    dialog = screen.plans_tab.acts.dialog
    assert "1 går ut" in texts_of(dialog)
    dialog.keep_box.click()
    press(dialog, "Oppdater møteplanene")
    assert [each.on for each in plan(desk, "Molde").coming] == [MARCH, date(2026, 4, 16)]


def test_a_meeting_is_typed_changed_taken_out_and_brought_back(screen, desk):
    choose(screen, desk, "Molde")
    press(screen, "Nytt møte …")
    dialog = dialog_of(screen)
    fill(dialog, organ="Kommunestyret", papers_by="snart")
    dialog.fields["on"].editor.set_value(MARCH)
    press(dialog, "Legg inn")
    assert plan(desk, "Molde").coming == ()
    assert dialog.fields["papers_by"].error == "Skriv datoen slik: 31.12.2026."
    fill(dialog, papers_by="26.02.2026")
    press(dialog, "Legg inn")
    (row,) = plan(desk, "Molde").coming
    assert (row.on, row.papers_by) == (MARCH, date(2026, 2, 26))
    assert "Møtet hos Molde er lagt inn." in texts_of(screen.undo_bar_widget)
    assert "torsdag 12. mars" in screen.plans_tab.panel.list.item(0).text()
    press(screen, "Endre møtet …")
    dialog = dialog_of(screen)
    dialog.fields["on"].editor.set_value(date(2026, 3, 19))
    press(dialog, "Lagre")
    assert plan(desk, "Molde").coming[0].on == date(2026, 3, 19)
    press(screen, "Ta ut av planen")
    assert plan(desk, "Molde").coming == ()
    press(screen.undo_bar_widget, "Angre")
    assert len(plan(desk, "Molde").coming) == 1


def test_the_map_of_representation_leads_to_the_bodies_and_says_whom_nobody_speaks_for(desk, qtbot):
    screen = opened(desk, qtbot, "representasjon")
    tab = screen.representation_tab
    assert "Ingen snakker for andre ennå" in texts_of(screen)
    press(tab, "Gå til utvalgene")
    assert screen.tab == "utvalg"
    desk.house.add_seats()
    screen.show_key("", "representasjon")
    smola = next(
        voice
        for body in desk.house.ask(representation_map)
        for voice in body.voices
        if voice.speaks_for == ("Smøla",)
    )
    desk.house.do(members.end_member, membership_id=smola.membership_id, on=date(2026, 1, 5))
    screen.refresh()
    spoken = [
        tab.table.data(tab.table.find(lambda row, one=one: row is one),
                       Qt.ItemDataRole.AccessibleTextRole)
        for one in tab.table.rows()
    ]  # fmt: skip
    assert spoken[0] == (
        "Perioden er over, Perioden til Representant Smøla gikk ut 5. januar 2026. "
        "Ingen har tatt over for Smøla."
    )
    assert spoken[-1].startswith("Representant Smøla, Medlem, Smøla, Sluttet")
