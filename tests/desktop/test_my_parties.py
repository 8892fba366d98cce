# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A representative's own view: what to bring home and back, and the ticks after a meeting."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.case_desk import a_desk, a_sent_case, show, texts_of
from desktop.desk import Desk, press
from totrinn.screens.parties import PartiesScreen
from totrinn_db.commands import answers, own_meetings
from totrinn_db.queries.my_parties import my_parties

ME = "Representant Molde"


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    made = a_desk(tmp_path)
    made.house.add_seats()
    made.context.settings.actor_name = ME
    return made


def opened(desk: Desk, qtbot: Any) -> PartiesScreen:
    screen = show(qtbot, PartiesScreen(desk.context))
    screen.show_key("", "mine")
    QApplication.processEvents()
    return screen


def spoken(screen: PartiesScreen) -> list[str]:
    table = screen.mine_tab.table
    return [
        table.data(table.find(lambda row, one=one: row is one), Qt.ItemDataRole.AccessibleTextRole)
        for one in table.rows()
    ]


def told(desk: Desk) -> int:
    return desk.house.store.read(my_parties, name=ME).meetings[0].told


def test_a_representative_is_chosen_sees_what_to_bring_home_and_back_and_ticks_who_is_told(
    desk, qtbot
):
    case_id = a_sent_case(desk, case_class="principle")
    desk.house.do(
        own_meetings.add_own_meeting, party_id=desk.house.parties["Molde"],
        organ="Kommunestyret", on=date(2026, 3, 12), papers_by=date(2026, 2, 26),
    )  # fmt: skip
    desk.context.settings.actor_name = "Kari Nordmann"
    screen = opened(desk, qtbot)
    _who_is_not_a_representative_chooses_one_and_is_remembered(screen, desk, qtbot)
    _a_tick_says_that_a_party_is_told_and_can_be_undone(screen, desk)
    _a_narrow_window_has_a_way_to_the_ticks_and_back(screen)
    screen.resize(1170, 690)
    _the_user_sees_at_once_what_to_bring_home_and_where_it_can_be_treated(screen, desk, case_id)


def _who_is_not_a_representative_chooses_one_and_is_remembered(
    screen: PartiesScreen, desk: Desk, qtbot: Any
) -> None:
    tab = screen.mine_tab
    assert "Hvem er du her?" in texts_of(screen)
    assert tab.person_combo.currentText() == "Velg representant"
    tab.person_combo.setCurrentIndex(tab.person_combo.findText(ME))
    tab.person_combo.activated.emit(tab.person_combo.currentIndex())
    assert len(spoken(screen)) == 1
    assert tab.parties_label.text() == "Molde"
    again = opened(desk, qtbot)
    assert again.mine_tab.person_combo.currentText() == ME


def _a_tick_says_that_a_party_is_told_and_can_be_undone(screen: PartiesScreen, desk: Desk) -> None:
    panel = screen.mine_tab.panel
    assert "0 av 1 parter er orientert." in texts_of(panel)
    panel.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert told(desk) == 1
    assert "Molde er merket som orientert etter SSU 1/26." in texts_of(screen.undo_bar_widget)
    press(screen.undo_bar_widget, "Angre")
    assert told(desk) == 0
    assert panel.list.item(0).checkState() is Qt.CheckState.Unchecked
    press(panel, "Merk alle som orientert")
    assert told(desk) == 1
    assert not panel.all_button.isEnabled()
    panel.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert told(desk) == 0


def _the_user_sees_at_once_what_to_bring_home_and_where_it_can_be_treated(
    screen: PartiesScreen, desk: Desk, case_id: str
) -> None:
    assert screen.mine_tab.person_combo.currentText() == ME
    (row,) = spoken(screen)
    assert row.endswith("Kommunestyret torsdag 12. mars, saken inne torsdag 26. februar")
    row_id = desk.house.anchoring(case_id, "Molde").id
    desk.house.do(
        answers.plan_treatment, anchoring_id=row_id, organ="Kommunestyret", on=date(2026, 3, 12)
    )
    screen.refresh()
    # It has been brought home; what is left is to bring the answer back.
    assert "Ingenting å ta med hjem" in texts_of(screen)
    screen.mine_tab.kinds.choose("back")
    (row,) = spoken(screen)
    assert "Behandles i kommunestyret torsdag 12. mars" in row
    screen.mine_tab.view.opened.emit(screen.mine_tab.table.find(lambda _row: True))
    assert desk.went[-1] == ("sak", case_id, f"forankring/{row_id}")
    desk.house.clock.go_to(date(2026, 3, 13))
    desk.house.answer(case_id, "Molde")
    screen.refresh()
    assert "Ingenting å ta med tilbake" in texts_of(screen)


def _a_narrow_window_has_a_way_to_the_ticks_and_back(screen: PartiesScreen) -> None:
    screen.resize(600, 500)
    QApplication.processEvents()
    tab = screen.mine_tab
    assert not tab.panel.isVisible()
    tab.tell_action.trigger()
    assert tab.panel.isVisible()
    tab.panel.closed.emit()
    assert tab.view.isVisible()


def test_without_any_meeting_and_any_representation_the_way_on_is_shown(tmp_path, qapp, qtbot):
    bare = a_desk(tmp_path)
    screen = opened(bare, qtbot)
    assert "Ingen snakker for andre ennå" in texts_of(screen)
    press(screen.mine_tab, "Gå til utvalgene")
    assert screen.tab == "utvalg"
    bare.house.add_seats()
    bare.context.settings.actor_name = ME
    screen.show_key("", "mine")
    screen.refresh()
    assert "Ingen møter er holdt de siste månedene." in texts_of(screen.mine_tab.panel)
