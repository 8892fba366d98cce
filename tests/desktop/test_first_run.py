# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The first run: from an empty home to an open database of one of the 19."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from totrinn.app import Program
from totrinn.screens.first_run import FirstRun
from totrinn.screens.first_run.draft import MeetingDraft
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.parties import Language, Side
from totrinn_db.domain.views.parties import Structure
from totrinn_db.queries import meetings, parties


@pytest.fixture
def first_run(program: Program) -> FirstRun:
    program.context.settings.actor_name = program.context.settings.actor_title = ""
    program.window.show()
    program.window.open_place("")
    assert program.window.first_run is not None
    return program.window.first_run


def _choose(first_run: FirstRun, words: str) -> None:
    first_run.community_page.search.setText(words)


def _structure(program: Program) -> Structure:
    store = program.context.operations.store
    assert store is not None
    return store.read(parties.structure)


def test_the_first_step_finds_a_helsefellesskap_by_words_and_says_what_is_missing(
    first_run: FirstRun, qtbot: QtBot
) -> None:
    page = first_run.community_page
    first_run.next_button.click()
    assert first_run.step == 0
    assert "Velg et helsefellesskap" in first_run.message_bar.accessibleName()
    _choose(first_run, "atlantis")
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    for words, is_found in (("smøl", True), ("smølx", False), ("smøla", True)):
        _choose(first_run, words)
        assert (first_run.draft.community is not None) is is_found, words
    assert first_run.draft.community.id == "more-og-romsdal"
    assert "27 kommuner" in page.parties_label.text()
    page.list.setCurrentIndex(page.model.index(1, 0))
    assert first_run.draft.community is not None

    page.own_link.click()
    assert first_run.draft.community is None
    _choose(first_run, "smøl")
    assert not page.is_own
    assert first_run.draft.community is not None, "back in the list the own one is left"

    first_run.activateWindow()
    qtbot.waitUntil(first_run.isActiveWindow)
    page.search.clear()
    page.focus_first()
    qtbot.keyClicks(page.search, "telemark")
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert first_run.step == 1, "the keyboard alone goes on"


def test_the_whole_way_makes_a_database_and_opens_it(
    program: Program, first_run: FirstRun, qtbot: QtBot
) -> None:
    _choose(first_run, "vestfold")
    first_run.community_page.language_buttons[Language.NB].setChecked(True)
    first_run.next_button.click()
    first_run.parties_page.checked_box.setChecked(True)
    first_run.next_button.click()
    box = first_run.bodies_page.boxes["children"]
    dropped = box.text()
    box.setChecked(False)
    first_run.bodies_page.date_edit.set_value(date(2027, 3, 11))
    first_run.bodies_page.add_button.click()
    first_run.next_button.click()
    qtbot.keyClicks(first_run.you_page.name_edit, "Ingrid Aasen")
    first_run.you_page.side_buttons[Side.MUNICIPAL].setChecked(True)
    first_run.create_button.click()

    assert program.window.workspace is not None
    assert program.window.stack.currentWidget() is program.window.workspace
    assert program.context.settings.actor_name == "Ingrid Aasen"
    assert program.databases.place == str(program.window.folders.database)
    structure = _structure(program)
    assert structure.community.key == "vestfold"
    assert not structure.community.letters_follow_recipient
    assert not any(row.region_is_assumed for row in structure.parties)
    store = program.context.operations.store
    assert store is not None
    (meeting,) = store.read(meetings.meeting_rows)
    assert meeting.name.on == date(2027, 3, 11)
    assert structure.bodies
    assert not [body.name for body in structure.bodies if body.name in dropped]


def test_back_keeps_everything_and_the_draft_has_what_was_added(
    program: Program, first_run: FirstRun, qtbot: QtBot
) -> None:
    _language_is_chosen_for_the_next_start(program, first_run, qtbot)
    _choose(first_run, "vestfold")
    first_run.next_button.click()
    first_run.parties_page.add_button.click()
    first_run.parties_page.name_edit.setText("Søndre Vestfold")
    first_run.parties_page.name_edit.editingFinished.emit()
    regions = first_run.draft.result().regions
    assert [region.name for region in regions] == ["Søndre Vestfold"]
    first_run.draft.move("3909", regions[0].key)
    assert first_run.draft.result().regions[0].members == ("3909",)

    first_run.back_button.click()
    _choose(first_run, "møre")
    first_run.next_button.click()
    first_run.draft.move("1506", "volda")
    first_run.draft.meetings.append(MeetingDraft(date(2027, 1, 7), time(10), time(14)))
    first_run.next_button.click()
    assert not first_run.bodies_page.boxes["strategic"].isEnabled(), "it cannot be left out"
    first_run.back_button.click()
    first_run.back_button.click()
    first_run.steps.buttons[2].click()
    assert first_run.step == 2
    community = first_run.draft.result()
    region = community.region_of("1506")
    assert region is not None
    assert region.key == "volda"
    assert BodyLevel.STRATEGIC in {body.level for body in community.bodies}
    assert len(first_run.draft.meetings) == 1
    first_run.show_step(3)
    first_run.create_button.click()
    assert first_run.you_page.name_field.error == "Skriv navnet ditt."
    assert first_run.step == 3


def _language_is_chosen_for_the_next_start(
    program: Program, first_run: FirstRun, qtbot: QtBot
) -> None:
    row = first_run.language_row
    assert not row.note.isVisible()
    row.combo.setFocus()
    qtbot.keyClicks(row.combo, "Eng")
    assert program.context.settings.language == "en"
    assert row.note.isVisible()
    qtbot.keyClick(row.combo, Qt.Key.Key_Home)
    assert program.context.settings.language == "nb"
    assert not row.note.isVisible()
    program.window.resize(960, 540)
    qtbot.waitUntil(row.combo.isVisible)
    qtbot.keyClick(row.combo, Qt.Key.Key_End)
    assert "neste gang" in first_run.message_bar.accessibleName()


def test_a_helsefellesskap_of_ones_own_is_made_of_any_municipalities_beside_an_older_database(
    program: Program, first_run: FirstRun
) -> None:
    older = program.window.folders.database
    older.parent.mkdir(parents=True)
    older.write_text("en annen")
    page = first_run.community_page
    page.own_link.click()
    first_run.next_button.click()
    assert first_run.step == 0
    own = page.own
    assert own is not None
    assert own.name_field.error == "Skriv hva det heter."
    assert len(own.municipalities.rows) == 357
    own.name_edit.setText("Helsefellesskap Fjell og fjord")
    own.trusts.tick("Helse Bergen HF")
    own.find_field.setText("oppdal")
    for name in ("Oppdal, Trøndelag", "Surnadal, Møre og Romsdal"):
        own.municipalities.tick(name)
    first_run.next_button.click()
    first_run.next_button.click()
    assert first_run.bodies_page.boxes
    first_run.next_button.click()
    first_run.you_page.name_edit.setText("Ingrid Aasen")
    first_run.create_button.click()
    structure = _structure(program)
    assert structure.community.name == "Helsefellesskap Fjell og fjord"
    assert {row.name for row in structure.parties if row.number} == {"Oppdal", "Surnadal"}
    assert structure.regions == ()
    assert BodyLevel.STRATEGIC in {body.level for body in structure.bodies}
    assert older.read_text() == "en annen"
    assert program.databases.place.endswith("totrinn-2.sqlite")
