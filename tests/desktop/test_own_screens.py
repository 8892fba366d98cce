# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Oversikt, Parter og utvalg, Historikk, Dokumenter, Oppfølging and Innstillinger in use."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from builders import House
from desktop.desk import unpainted
from totrinn.context import AppContext
from totrinn.dialogs.act_dialog import ActDialog
from totrinn.dialogs.ending import Ending
from totrinn.screens.base import Screen
from totrinn.screens.documents import EDITED, MISSING, SAME, DocumentsScreen
from totrinn.screens.follow_ups import FollowUpScreen
from totrinn.screens.history import HistoryScreen
from totrinn.screens.overview import OverviewScreen
from totrinn.screens.parties import PartiesScreen
from totrinn.screens.preferences import PreferencesScreen
from totrinn_db.commands import cases as case_commands
from totrinn_db.commands import follow_ups, papers
from totrinn_db.commands import parties as party_commands
from totrinn_db.domain.documents import DocumentKind, FormPlace
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.parties import BodyRow, PartyRow
from totrinn_db.queries import overview, parties

S = TypeVar("S", bound=Screen)


@pytest.fixture
def shown(context: AppContext, qapp: QApplication) -> object:
    made: list[Screen] = []

    def show(kind: type[S]) -> S:
        screen = kind(context)
        screen.resize(1170, 700)
        unpainted(screen).show()
        made.append(screen)
        return screen

    yield show
    for screen in made:
        screen.close()
        screen.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Show = Callable[[type[S]], S]


def _party(house: House, name: str) -> PartyRow:
    return next(row for row in house.ask(parties.structure).parties if row.name == name)


def _hear(context: AppContext) -> list[tuple[str, str, str]]:
    went: list[tuple[str, str, str]] = []
    context.navigator.place_requested.connect(lambda *stop: went.append(stop))
    return went


def test_a_new_database_offers_three_first_steps_and_then_what_waits_in_the_inbox(
    shown: Show, context: AppContext, house: House, qtbot: QtBot
) -> None:
    screen = shown(OverviewScreen)
    went = _hear(context)
    assert screen.begin.isVisible()
    assert not screen.inbox.isVisible()
    assert [row.button.text() for row in screen.begin.lines] == [
        "Nytt møte", "Ny sak", "Se partene",
    ]  # fmt: skip
    screen.begin.lines[2].button.click()
    assert went == [("parter", "", "")]

    case_id = house.a_case("Digital hjemmeoppfølging")
    screen.refresh()
    assert not screen.begin.isVisible()
    assert len(screen.inbox.lines) == len(house.ask(overview.overview).inbox)
    line = screen.inbox.lines[0]
    # The columns below take the room.
    qtbot.waitUntil(lambda: line.height() <= line.sizeHint().height())
    screen.inbox.lines[0].button.click()
    assert went[1][:2] == ("sak", case_id) or went[1][0] in ("parter", "sak")
    assert screen.inbox.lines[0].button.property("kind") == "primary"
    assert all(row.button.property("kind") == "secondary" for row in screen.inbox.lines[1:])

    meeting_id = house.a_meeting(house.clock().date())
    house.call(meeting_id)
    screen.refresh()
    said = screen.inbox.lines[0].button.accessibleDescription()
    assert said.endswith(" er i dag. Møtet er kl. 10.00–14.00.")
    screen.inbox.lines[0].button.click()
    assert went[2] == ("mote", meeting_id, "saksliste")


def test_what_is_known_of_a_party_is_found_changed_refused_and_taken_back_until_it_leaves(
    shown: Show, house: House
) -> None:
    house.do(party_commands.change_party, party_id=_party(house, "Aure").id, contact="Geir Opheim")
    screen = shown(PartiesScreen)
    tab = screen.parties_tab
    molde, smola = _party(house, "Molde"), _party(house, "Smøla")
    screen.show_key(molde.id, "parter")
    panel = tab.panel
    panel.form.editor("contact").setText("Turid Melland")
    panel.save_button.click()
    assert _party(house, "Molde").contact == "Turid Melland"
    assert "Molde" in screen.undo_bar_widget.text_label.text()
    screen.undo_bar_widget.undo_button.click()
    assert _party(house, "Molde").contact == ""

    panel.form.editor("deputy_contact").setText("Odd Nes")
    screen.show_key(smola.id, "parter")
    assert _party(house, "Molde").deputy_contact == "Odd Nes", "saved when another is chosen"
    assert panel.title_label.text().startswith("Smøla")

    screen.show_key(molde.id, "parter")
    panel.form.editor("note").setPlainText("Gjelder 13097248022 som sa ja.")
    panel.save_button.click()
    assert screen.message_bar.isVisible()
    assert "fødselsnummer" in screen.message_bar.accessibleName()
    assert _party(house, "Molde").note == ""

    panel.form.editor("note").setPlainText("")
    region, language = panel.form.editor("region_id"), panel.form.editor("language")
    region.setCurrentIndex(region.findText(smola.region))
    language.setCurrentIndex(language.findText("Nynorsk"))
    panel.save_button.click()
    assert _party(house, "Molde").region_id == smola.region_id != molde.region_id
    assert _party(house, "Molde").language is Language.NN

    tab.find_field.setText("opheim")
    assert [row.name for row in tab.table.rows()] == ["Aure"]
    tab.find_field.clear()

    screen.show_key(_party(house, "Giske").id, "parter")
    panel.end_button.click()
    (question,) = [d for d in screen.findChildren(QDialog) if isinstance(d, Ending)]
    question.yes_button.click()
    assert question.isVisible()
    assert question.reason_field.error == "Skriv kort hvorfor."
    question.reason_edit.setText("Slått sammen")
    question.yes_button.click()
    assert _party(house, "Giske").ended_on is not None
    assert "Giske" in [row.name for row in tab.table.rows()], "who leaves stays readable"


def test_the_rules_of_a_body_its_members_and_the_days_of_the_community_are_changed(
    shown: Show, house: House
) -> None:
    screen = shown(PartiesScreen)
    screen.show_key(house.ssu, "utvalg")
    tab = screen.bodies_tab
    tab.panel.parts.choose("rules")
    form = tab.panel.rules_form
    form.editor("papers_days").setValue(14)
    form.editor("objection_blocks").setChecked(False)
    tab.panel.save_button.click()
    assert (_ssu(house).papers_days, _ssu(house).objection_blocks) == (14, False)

    tab.member_action.trigger()
    form = tab.panel.new_member_form
    form.editor("name").setText("Lars Ove Rønning")
    wanted = {"Molde", "Smøla"}
    chosen = form.editor("speaks_for")
    for number in range(chosen.count()):
        if chosen.item(number).text() in wanted:
            chosen.item(number).setCheckState(Qt.CheckState.Checked)
    tab.panel.save_button.click()
    (member,) = _ssu(house).members
    assert set(member.speaks_for) == wanted
    assert "Ingen snakker for" in screen.message_bar.accessibleName()
    assert "Lars Ove Rønning (SSU)" in _party(house, "Molde").speakers[0]

    screen.show_key(member.id, "utvalg")
    tab.panel.end_button.click()
    (question,) = [d for d in screen.findChildren(QDialog) if isinstance(d, Ending)]
    question.yes_button.click()
    assert not list(tab.table.rows()), "who leaves is out of the list"
    _choose_the_days_and_the_place_of_the_form(screen, house)


def _ssu(house: House) -> BodyRow:
    return next(b for b in house.ask(parties.structure).bodies if b.id == house.ssu)


def _choose_the_days_and_the_place_of_the_form(screen: PartiesScreen, house: House) -> None:
    screen.show_key("", "helsefellesskapet")
    tab = screen.community_tab
    before = house.ask(parties.community)
    assert (before.preparation_days, before.protocol_days) == (5, 2)
    tab.days_form.editor("anchoring_days").setValue(40)
    tab.days_form.editor("preparation_days").setValue(0)
    tab.days_button.click()
    now = house.ask(parties.community)
    assert now == replace(before, version=now.version, anchoring_days=40, preparation_days=0)
    screen.undo_bar_widget.undo_button.click()
    assert house.ask(parties.community) == replace(before, version=now.version + 1)
    assert tab.days_form.editor("preparation_days").value() == 5
    places = tab.form.editor("form_place")
    assert places.currentText() == "En egen fil"
    places.setCurrentIndex(places.findText("Siste del av brevet"))
    places.activated.emit(places.currentIndex())
    tab.save_button.click()
    assert house.ask(parties.community).form_place is FormPlace.IN_LETTER


def test_the_history_tells_before_and_after_in_words_and_sets_back(
    shown: Show, context: AppContext, house: House
) -> None:
    case_id = house.a_case()
    house.do(case_commands.write_section, case_id=case_id, key="background", text="Bakgrunn.")
    screen = shown(HistoryScreen)
    context.operations.write(
        party_commands.change_party, party_id=_party(house, "Molde").id, language=Language.NB
    )
    cells = [
        str(screen.list.table.cell(row, column, Qt.ItemDataRole.DisplayRole))
        for row in screen.list.table.rows()
        for column in range(4)
    ]
    assert len(cells) > 8
    assert not [cell for cell in cells if "_" in cell or cell == "background"]
    row = next(screen.list.table.rows())
    assert row.command == "change_party"
    screen.list.view.setCurrentIndex(screen.list.table.find(lambda one: one is row))
    words = [part.text() for part in screen.list.panel.findChildren(QLabel)]
    assert "Endret opplysninger om en part" in words
    assert "Målform" in words
    assert "Bokmål" in words
    screen.list.undo_button.click()
    assert _party(house, "Molde").language is not Language.NB
    assert next(screen.list.table.rows()).command == "undo"


def test_papers_are_told_to_be_as_written_edited_or_gone_and_where_they_come_from(
    shown: Show, house: House, tmp_path: Path
) -> None:
    screen = shown(DocumentsScreen)
    assert screen.stack.currentWidget() is screen.empty
    case_id = house.a_case()
    states = {}
    for name in ("lik", "endret", "borte"):
        path = tmp_path / f"{name}.docx"
        path.write_bytes(b"innhold")
        house.do(
            papers.register_document, kind=DocumentKind.CASE_PAPER, language=Language.NB,
            path=str(path), sha256=hashlib.sha256(b"innhold").hexdigest(), case_id=case_id,
        )  # fmt: skip
        states[name] = path
    states["endret"].write_bytes(b"noe annet")
    states["borte"].unlink()
    screen.refresh()
    found = {Path(row.path).stem: screen.table.states[row.id] for row in screen.table.rows()}
    assert found == {"lik": SAME, "endret": EDITED, "borte": MISSING}


def test_a_follow_up_changes_its_light(shown: Show, house: House) -> None:
    case_id = house.a_case()
    house.do(
        follow_ups.add_follow_up, case_id=case_id, text="Lage opplæringsplan",
        responsible="Sekretariatet", due=date(2026, 9, 1),
    )  # fmt: skip
    screen = shown(FollowUpScreen)
    combo = screen.form.editor("light")
    combo.setCurrentIndex(combo.findText("Stanset"))
    screen.save_button.click()
    assert screen.form.field("note").error == "Her trengs en begrunnelse."
    screen.form.editor("note").setPlainText("Midlene mangler.")
    screen.save_button.click()
    (row,) = house.ask(overview.follow_ups)
    assert (row.light, row.note) == (Light.RED, "Midlene mangler.")
    assert not screen.progress_label.isVisible()
    screen.parties_button.click()
    assert "0 av 28 parter er ferdige" in screen.progress_label.text()
    screen.parties_button.click()
    dialog = next(iter(screen.findChildren(ActDialog)))
    ticks = dialog.fields["party_ids"].editor
    ticks.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.act_button.click()
    assert "1 av 28 parter er ferdige" in screen.progress_label.text()
    screen.list_action.trigger()
    assert "Oppfolgingsliste" in screen.message_bar.accessibleName()


def test_who_i_am_is_saved_at_once(shown: Show, context: AppContext, qtbot: QtBot) -> None:
    screen = shown(PreferencesScreen)
    edit = screen.person_form.editor("actor_title")
    edit.clear()
    qtbot.keyClicks(edit, "rådgiver")
    assert context.settings.actor_title == "rådgiver"
    name = screen.person_form.editor("actor_name")
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Backspace)
    assert screen.person_form.field("actor_name").error == "Skriv navnet ditt."
    assert context.settings.actor_name
