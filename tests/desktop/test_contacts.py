# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts pasted or read from a file: shown first, all or nothing, and out again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.case_desk import a_desk, message, show, texts_of
from desktop.desk import Desk, press
from totrinn.dialogs import files
from totrinn.screens.parties import PartiesScreen
from totrinn_db.commands import parties as commands
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.views.parties import PartyRow
from totrinn_db.queries import parties

GOOD = (
    "Kommune\tKontaktperson\tE-post\tOmråde\n"
    "Molde\tKari Ødegård\tkari@example.no\tromsdal\nSmøla\tOla\t\t\n"
)
BAD = "Kommune\tE-post\nMolde\tkari(at)example.no\nLillevik\tola@example.no\n"


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


@pytest.fixture
def screen(desk: Desk, qtbot: Any) -> PartiesScreen:
    made = show(qtbot, PartiesScreen(desk.context))
    QApplication.processEvents()
    return made


def test_a_name_bears_its_county_only_where_two_in_the_community_share_it(house):
    assert "Herøy" in house.parties
    assert not any("(" in name for name in house.parties)


def party(desk: Desk, name: str) -> PartyRow:
    return next(row for row in desk.house.ask(parties.structure).parties if row.name == name)


def test_contacts_are_pasted_or_read_all_or_nothing_come_in_as_one_act_and_go_out_again(
    screen, desk, tmp_path, monkeypatch
):
    _a_file_that_is_no_table_is_told(screen, tmp_path)
    _the_acts_on_contacts_stand_with_the_parties_alone(screen)
    screen.show_key("", "parter")
    _each_problem_is_named_by_row_and_column_and_nothing_is_imported(screen, desk)
    _pasted_cells_are_shown_and_imported_in_one_act_that_can_be_undone(screen, desk)
    _a_new_party_is_shown_as_new_added_in_the_same_act_and_taken_back_by_undo(screen, desk)
    _what_somebody_else_changed_meanwhile_is_not_overwritten(screen, desk)
    screen.contacts.dialog.reject()
    _the_contacts_that_were_saved_come_back_with_nothing_new(screen, tmp_path, monkeypatch)


def _the_acts_on_contacts_stand_with_the_parties_alone(screen: PartiesScreen) -> None:
    def folded() -> list[str]:
        menu = screen.page_header.more_button.menu()
        return [action.text() for action in menu.actions()] if menu is not None else []

    screen.show_key("", "parter")
    assert "Lim inn kontakter …" in folded()
    screen.show_key("", "helsefellesskapet")
    assert "Lim inn kontakter …" not in folded()


def _each_problem_is_named_by_row_and_column_and_nothing_is_imported(
    screen: PartiesScreen, desk: Desk
) -> None:
    screen.contacts.read_text(BAD)
    dialog = screen.contacts.dialog
    assert not dialog.act_button.isVisible()
    assert dialog.problems[0].startswith("Rad 2, kolonne B («E-post»):")
    assert dialog.problems[1].startswith("Rad 3, kolonne A («Kommune»):")
    assert "Ingenting er hentet inn." in dialog.sum_label.text()
    assert party(desk, "Molde").contact_email == ""


def _a_file_that_is_no_table_is_told(screen: PartiesScreen, tmp_path: Path) -> None:
    path = tmp_path / "kontakter.xlsx"
    path.write_bytes(b"ikke en arbeidsbok\x00\x01")
    screen.contacts.read_files([path])
    assert message(screen)
    assert screen.contacts.dialog is None


def _pasted_cells_are_shown_and_imported_in_one_act_that_can_be_undone(
    screen: PartiesScreen, desk: Desk
) -> None:
    desk.house.do(commands.add_region, name="Romsdal")
    screen.contacts.read_text(GOOD)
    dialog = screen.contacts.dialog
    assert "Kontakter for 2 parter blir endret." in texts_of(dialog)
    assert party(desk, "Molde").contact == ""
    press(dialog, "Oppdater 2 parter")
    assert party(desk, "Molde").contact_email == "kari@example.no"
    assert party(desk, "Smøla").contact == "Ola"
    assert (party(desk, "Molde").region, party(desk, "Smøla").region) == ("Romsdal", "")
    assert "Kontaktene til 2 parter er oppdatert." in texts_of(screen.undo_bar_widget)
    press(screen.undo_bar_widget, "Angre")
    assert (party(desk, "Molde").contact, party(desk, "Molde").region) == ("", "")


def _a_new_party_is_shown_as_new_added_in_the_same_act_and_taken_back_by_undo(
    screen: PartiesScreen, desk: Desk
) -> None:
    screen.contacts.read_text(
        "Kommunenr\tKommune\tType\tKontaktperson\tMålform\n"
        "1567\tRindal kommune\tKommune\tOdd Løset\tNynorsk\n1506\tMolde\tKommune\tKari\t\n"
    )
    dialog = screen.contacts.dialog
    assert "2 parter blir lagt til eller endret, 1 av dem er nye." in texts_of(dialog)
    shown = [
        dialog.table.index(row, column, dialog.table.index(0, 0)).data()
        for row in range(4)
        for column in (0, 2)
    ]
    assert shown == [
        "Type", "Kommune", "Kommunenummer", "1567", "Kontaktperson", "Odd Løset",
        "Målform", "Nynorsk",
    ]  # fmt: skip
    press(dialog, "Oppdater 2 parter")
    rindal = party(desk, "Rindal")
    assert (rindal.full_name, rindal.number, rindal.contact) == (
        "Rindal kommune", "1567", "Odd Løset",
    )  # fmt: skip
    assert (rindal.kind, rindal.language) == (PartyKind.MUNICIPALITY, Language.NN)
    assert "2 parter er oppdatert, og 1 av dem er nye." in texts_of(screen.undo_bar_widget)
    press(screen.undo_bar_widget, "Angre")
    assert "Rindal" not in [row.name for row in desk.house.ask(parties.structure).parties]
    assert party(desk, "Molde").contact == ""


def _what_somebody_else_changed_meanwhile_is_not_overwritten(
    screen: PartiesScreen, desk: Desk
) -> None:
    screen.contacts.read_text(GOOD.replace("romsdal", ""))
    desk.house.do(commands.change_party, party_id=desk.house.parties["Smøla"], contact="Per")
    dialog = screen.contacts.dialog
    press(dialog, "Oppdater 2 parter")
    assert dialog.error_label.isVisible()
    assert (party(desk, "Molde").contact, party(desk, "Smøla").contact) == ("", "Per")


def _the_contacts_that_were_saved_come_back_with_nothing_new(
    screen: PartiesScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ut.xlsx"
    monkeypatch.setattr(files, "save_as", lambda *args: args[-1](path))
    screen.contacts.save_action.trigger()
    assert "ut.xlsx er lagret." in message(screen)
    screen.contacts.read_files([path])
    dialog = screen.contacts.dialog
    assert dialog.problems == ()
    assert "ingenting nytt" in dialog.sum_label.text()
