# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parter og utvalg in use: everything that differs between the 19 is changed on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from builders import House
from desktop.desk import unpainted
from totrinn.context import AppContext
from totrinn.dialogs.ending import Ending
from totrinn.screens.parties import PartiesScreen
from totrinn.widgets.form import Form
from totrinn_db.commands import members
from totrinn_db.commands import parties as party_commands
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.parties import PartyKind, Side
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.views.parties import BodyRow
from totrinn_db.domain.views.rules import ClassRow, PathRow
from totrinn_db.queries import parties, rules


@pytest.fixture
def screen(context: AppContext, qapp: QApplication) -> Iterator[PartiesScreen]:
    made = PartiesScreen(context)
    made.resize(1170, 700)
    unpainted(made).show()
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def tick(form: Form, name: str, wanted: set[str]) -> None:
    view = form.editor(name)
    assert isinstance(view, QListWidget)
    for number in range(view.count()):
        item = view.item(number)
        on = item.text() in wanted
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def choose(form: Form, name: str, text: str) -> None:
    combo = form.editor(name)
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def ssu(house: House) -> BodyRow:
    return next(row for row in house.ask(parties.structure).bodies if row.id == house.ssu)


def a_class(house: House, name: str) -> ClassRow:
    return next(row for row in house.ask(rules.rules).classes if row.name_nb == name)


def a_path(house: House, name: str) -> PathRow:
    return next(row for row in house.ask(rules.rules).paths if row.name_nb == name)


def test_case_classes_paths_and_sections_are_made_changed_moved_and_taken_out_of_use(
    screen: PartiesScreen, house: House, qtbot: QtBot
) -> None:
    house.a_case()
    _a_new_path_says_what_it_lacks_before_it_is_put_in(screen, house)
    _a_case_class_gets_levels_for_anchoring_and_for_adoption(screen, house)
    _what_was_typed_is_saved_when_another_is_chosen(screen, house)
    _a_path_in_use_stays_and_the_reason_is_told(screen, house)
    _a_section_is_moved_by_the_keyboard_and_taken_out_of_use_and_back(screen, house, qtbot)


def _a_new_path_says_what_it_lacks_before_it_is_put_in(screen: PartiesScreen, house: House) -> None:
    screen.show_key("", "saksregler")
    tab = screen.rules_tab
    tab.actions()[1].trigger()
    form = tab.panel.path_form
    tick(form, "steps", {"Drøfting", "Vedtak"})
    assert "må også ha forankring" in form.field("steps").error
    form.editor("name_nb").setText("Tre møter")
    tab.panel.save_button.click()
    assert "må også ha forankring" in screen.message_bar.accessibleName()
    tick(form, "steps", {"Forhåndsforankring", "Drøfting", "Forankring", "Vedtak"})
    assert form.field("steps").error == ""
    tab.panel.save_button.click()
    made = a_path(house, "Tre møter")
    assert made.name_nn == "Tre møter"
    assert made.steps[0] is StepKind.PRE_ANCHORING
    assert tab.panel.title_label.text() == "Tre møter"


def _a_case_class_gets_levels_for_anchoring_and_for_adoption(
    screen: PartiesScreen, house: House
) -> None:
    screen.show_key(a_class(house, "Faglig sak").id, "saksregler")
    form = screen.rules_tab.panel.class_form
    assert not form.editor("adoption_municipal_level").isVisible()
    choose(form, "path_id", a_path(house, "Avtaleendring").name)
    assert form.editor("adoption_municipal_level").isVisible()
    choose(form, "municipal_level", "Hovedutvalg")
    choose(form, "adoption_trust_level", "Styret i helseforetaket")
    form.editor("recommends_only").setChecked(True)
    screen.rules_tab.panel.save_button.click()
    row = a_class(house, "Faglig sak")
    assert (row.municipal_level, row.adoption_trust_level) == (Level.COMMITTEE, Level.TRUST_BOARD)
    assert row.recommends_only


def _what_was_typed_is_saved_when_another_is_chosen(screen: PartiesScreen, house: House) -> None:
    first, second, *_ = house.ask(rules.rules).classes
    screen.show_key(first.id, "saksregler")
    screen.rules_tab.panel.class_form.editor("description_nb").setPlainText("Når noe er nytt.")
    screen.rules_tab.view.setCurrentIndex(QModelIndex())
    screen.rules_tab.choose(second.id)
    assert house.ask(rules.rules).classes[0].description_nb == "Når noe er nytt."


def _a_path_in_use_stays_and_the_reason_is_told(screen: PartiesScreen, house: House) -> None:
    screen.show_key(a_path(house, "Totrinn").id, "saksregler")
    panel = screen.rules_tab.panel
    assert not panel.path_form.editor("steps").isEnabled()
    assert "1 sak følger saksløpet nå" in panel.path_form.field("steps").help_label.text()
    panel.end_button.click()
    assert "brukes av" in screen.message_bar.accessibleName()
    assert not a_path(house, "Totrinn").ended


def _a_section_is_moved_by_the_keyboard_and_taken_out_of_use_and_back(
    screen: PartiesScreen, house: House, qtbot: QtBot
) -> None:
    second = house.ask(rules.rules).sections[1]
    screen.show_key(second.id, "saksregler")
    tab = screen.rules_tab
    tab.view.setFocus()
    qtbot.keyClick(tab.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert house.ask(rules.rules).sections[0].id == second.id
    tab.panel.end_button.click()
    assert house.ask(rules.rules).sections[-1].ended
    assert tab.panel.restart_button.isVisible()
    tab.panel.restart_button.click()
    assert house.ask(rules.rules).sections[0].id == second.id


def test_a_body_its_standing_items_and_its_members_are_changed(
    screen: PartiesScreen, house: House
) -> None:
    _a_body_under_itself_is_refused_and_the_form_shows_what_holds(screen, house)
    _a_standing_item_is_put_in_moved_and_taken_out_of_use(screen, house)
    _a_date_that_cannot_be_read_is_said_at_once(screen, house)
    _a_member_gets_a_role_rights_a_date_and_leaves_and_comes_back(screen, house)
    _the_body_itself_is_changed(screen, house)


def _the_body_itself_is_changed(screen: PartiesScreen, house: House) -> None:
    screen.show_key(house.ssu, "utvalg")
    panel = screen.bodies_tab.panel
    panel.parts.choose("about")
    panel.about_form.editor("name_nn").setText("Administrativt samarbeidsutval")
    panel.about_form.editor("abbreviation").setText("ASU")
    panel.about_form.editor("meetings_per_year").setValue(5)
    choose(panel.about_form, "level", "Annet organ")
    panel.parts.choose("rules")
    assert (ssu(house).abbreviation, ssu(house).level) == ("ASU", BodyLevel.OTHER)
    form = panel.rules_form
    tick(form, "counted_kinds", {"Kommune"})
    form.editor("prefix").setText("ASU")
    choose(form, "year_digits", "To sifre")
    form.editor("one_number_for_both").setChecked(True)
    panel.save_button.click()
    row = ssu(house)
    assert (row.meetings_per_year, row.counted_kinds) == (5, (PartyKind.MUNICIPALITY,))
    assert (row.numbering_example, row.one_number_for_both) == ("ASU 12/26", True)


def _a_body_under_itself_is_refused_and_the_form_shows_what_holds(
    screen: PartiesScreen, house: House
) -> None:
    screen.show_key(ssu(house).parent_id or "", "utvalg")
    panel = screen.bodies_tab.panel
    form = panel.about_form
    combo = form.editor("parent_id")
    combo.setCurrentIndex(combo.findText("Strategisk samarbeidsutval (SSU)"))
    panel.save_button.click()
    assert "kan ikke høre under seg selv" in screen.message_bar.accessibleName()
    assert form.values()["parent_id"] is None


def _a_standing_item_is_put_in_moved_and_taken_out_of_use(
    screen: PartiesScreen, house: House
) -> None:
    screen.show_key(house.ssu, "utvalg")
    panel = screen.bodies_tab.panel
    panel.parts.choose("standing")
    part = panel.standing
    shown = [part.list.item(number).text() for number in range(part.list.count())]
    assert not [text for text in shown if "{" in text]
    for title in ("Siden sist", "Runden rundt bordet"):
        part.new_link.click()
        part.form.editor("title_nb").setText(title)
        panel.save_button.click()
    assert part.list.currentItem().text() == "Runden rundt bordet"
    part.up_button.click()
    own = [row.title_nb for row in ssu(house).standing_items][-2:]
    assert own == ["Runden rundt bordet", "Siden sist"]
    part.end_link.click()
    assert ssu(house).standing_items[-1].ended
    part.restart_link.click()
    assert not any(row.ended for row in ssu(house).standing_items)


def _a_member_gets_a_role_rights_a_date_and_leaves_and_comes_back(
    screen: PartiesScreen, house: House
) -> None:
    seat = house.do(
        members.add_member, body_id=house.ssu, name="Eli Haugland", role=MemberRole.MEMBER,
        side=Side.TRUST,
    )  # fmt: skip
    screen.refresh()
    screen.show_key(seat, "utvalg")
    panel = screen.bodies_tab.panel
    form = panel.member_form
    form.editor("email").setText("eli@example.no")
    form.editor("phone").setText("99 99 99 99")
    form.editor("started_on").setText("1.2.2026")
    form.editor("may_propose").setChecked(False)
    choose(form, "role", "Observatør")
    assert not form.editor("deputy_for_id").isVisible()
    tick(form, "speaks_for", {"Molde"})
    panel.save_button.click()
    (row,) = ssu(house).members
    assert (row.email, row.phone, row.started_on) == (
        "eli@example.no", "99 99 99 99", date(2026, 2, 1),
    )  # fmt: skip
    assert (row.role, row.has_vote, row.may_propose) == (MemberRole.OBSERVER, False, False)
    assert row.speaks_for_ids == (house.parties["Molde"],)
    house.do(members.end_member, membership_id=seat, on=date(2026, 3, 1))
    screen.refresh()
    screen.bodies_tab.former_action.trigger()
    screen.show_key(seat, "utvalg")
    panel.restart_button.click()
    assert ssu(house).members[0].ended_on is None


def _a_date_that_cannot_be_read_is_said_at_once(screen: PartiesScreen, house: House) -> None:
    screen.show_key(house.ssu, "utvalg")
    screen.bodies_tab.member_action.trigger()
    form = screen.bodies_tab.panel.new_member_form
    form.editor("started_on").setText("i fjor")
    form.editor("started_on").editingFinished.emit()
    assert form.field("started_on").error == "Skriv datoen slik: 31.12.2026."
    form.editor("started_on").setText("")


def test_a_region_and_a_bydel_are_made_renamed_ended_and_taken_up_again(
    screen: PartiesScreen, house: House
) -> None:
    region = house.ask(parties.structure).regions[0]
    screen.show_key(region.id, "parter")
    tab, panel = screen.parties_tab, screen.parties_tab.panel
    panel.region_form.editor("name").setText("Søre Sunnmøre")
    choose(panel.region_form, "kind", "Regionråd")
    panel.save_button.click()
    row = next(r for r in house.ask(parties.structure).regions if r.id == region.id)
    assert (row.name, row.kind) == ("Søre Sunnmøre", "regional_council")
    panel.end_button.click()
    question = panel.findChild(Ending)
    question.yes_button.click()
    assert all(p.region_id != region.id for p in house.ask(parties.structure).parties)
    screen.show_key(region.id, "parter")
    assert panel.restart_button.isVisible()
    panel.restart_button.click()
    assert house.ask(parties.structure).regions[0].ended_on is None

    tab.add_action.trigger()
    form = panel.new_form
    choose(form, "kind", "Enhet")
    form.editor("name").setText("Bydel Øst")
    panel.save_button.click()
    made = next(p for p in house.ask(parties.structure).parties if p.name == "Bydel Øst")
    assert made.kind is PartyKind.UNIT
    house.do(party_commands.end_party, party_id=made.id, on=date(2026, 6, 1), reason="Slått sammen")
    screen.refresh()
    tab.choose(made.id)
    assert "Slått sammen" in panel.subtitle_label.text()
    panel.restart_button.click()
    again = next(p for p in house.ask(parties.structure).parties if p.id == made.id)
    assert again.ended_on is None
