# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The frame: places, menus, shortcuts, the way back, undo, size, theme, copies and crashes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from builders import INSTALLATION
from totrinn.app import Program
from totrinn.crash import CrashHooks, report_text
from totrinn.dialogs import files
from totrinn.theme import theme
from totrinn.window import actions, places
from totrinn_db.commands import parties as commands
from totrinn_db.domain.errors import DiskFull
from totrinn_db.queries import parties
from totrinn_db.store import Store

OWN_PLACES = (
    "oversikt", "fremdriftsplan", "oppfolging", "parter", "dokumenter", "historikk", "hjelp",
    "innstillinger",
)  # fmt: skip


def _go(program: Program, name: str, key: str = "", tab: str = "") -> None:
    program.context.navigator.open_place(name, key, tab)


def _place(program: Program) -> str:
    assert program.window.workspace is not None
    here = program.window.workspace.trail.here
    assert here is not None
    return here.place


def _party(program: Program, name: str) -> str:
    store = program.context.operations.store
    assert store is not None
    return next(row.id for row in store.read(parties.structure).parties if row.name == name)


def test_every_place_opens_and_names_the_window(window: Program) -> None:
    for name in OWN_PLACES:
        _go(window, name)
        assert _place(window) == name
        assert window.window.windowTitle() == f"{places.BY_NAME[name].title} – Totrinn"
        assert window.window.workspace is not None
        screen = window.window.workspace.current_screen
        assert screen is not None
        assert screen.isVisible()


def test_a_place_that_is_not_imported_yet_is_shown_when_it_is(
    window: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, places.BY_NAME["hjelp"].module)
    assert not places.BY_NAME["hjelp"].is_loaded
    _go(window, "hjelp")
    assert places.BY_NAME["hjelp"].is_loaded
    assert window.window.windowTitle() == "Hjelp – Totrinn"


def test_back_and_forward_follow_the_way_that_was_gone(window: Program) -> None:
    for name in ("parter", "historikk", "hjelp"):
        _go(window, name)
    window.window.commands["back"].trigger()
    window.window.commands["back"].trigger()
    assert _place(window) == "parter"
    window.window.commands["forward"].trigger()
    assert _place(window) == "historikk"
    _go(window, "oversikt")
    assert not window.window.commands["forward"].isEnabled()


def test_back_restores_the_tab(window: Program) -> None:
    _go(window, "parter", "", "utvalg")
    _go(window, "historikk")
    window.window.commands["back"].trigger()
    assert window.window.workspace is not None
    screen = window.window.workspace.current_screen
    assert screen is not None
    assert screen.tab == "utvalg"


def test_ctrl_and_a_number_goes_to_a_place(window: Program, qtbot: QtBot) -> None:
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    qtbot.keyClick(window.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert _place(window) == "parter"
    qtbot.keyClick(window.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert _place(window) == "oversikt"


def test_no_shortcut_is_given_twice_and_none_uses_alt_gr(window: Program) -> None:
    keys = [
        key.toString()
        for action in window.window.menus.all_commands()
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
    assert not [key for key in keys if "Ctrl+Alt" in key]


def test_every_command_of_the_menus_does_something(window: Program) -> None:
    slots = window.window.acts.slots()
    named = {command.name for command in actions.COMMANDS if command.text}
    assert named == set(slots)


def test_the_mnemonics_of_the_menu_bar_are_its_own(window: Program) -> None:
    letters = [
        action.text()[action.text().index("&") + 1].casefold()
        for action in window.window.menuBar().actions()
    ]
    assert len(letters) == len(set(letters)) == 8


def test_undo_names_the_act_and_takes_it_back(window: Program) -> None:
    undo = window.window.commands["undo"]
    assert not undo.isEnabled()
    window.context.operations.write(
        commands.change_party, party_id=_party(window, "Molde"), contact="Turid Melland"
    )
    assert undo.text() == "&Angre «endret opplysninger om en part»"
    undo.trigger()
    assert not undo.isEnabled()
    assert window.window.commands["redo"].isEnabled()
    assert "Lagret kl." in window.window.status.saved.text_label.text()


def test_the_text_grows_and_shrinks_by_the_keyboard(window: Program, qtbot: QtBot) -> None:
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    qtbot.keyClick(window.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale == pytest.approx(1.15)
    assert window.context.settings.text_scale == pytest.approx(1.15)
    qtbot.keyClick(window.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale == pytest.approx(1.0)


def test_the_dark_look_is_kept(window: Program) -> None:
    window.window.commands["theme.dark"].trigger()
    assert theme.is_dark
    assert window.context.settings.theme == "dark"
    assert window.window.commands["theme.dark"].isChecked()
    window.window.commands["theme.light"].trigger()
    assert not theme.is_dark


def test_f6_goes_through_the_parts_of_the_window(window: Program, qtbot: QtBot) -> None:
    _go(window, "parter")
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    assert window.window.workspace is not None
    window.window.workspace.navigation.view.setFocus()
    seen = []
    for _ in range(6):
        window.window.commands["next_pane"].trigger()
        seen.append(QApplication.focusWidget())
    assert window.window.search.field in seen
    assert window.window.workspace.navigation.view in seen
    assert len({id(widget) for widget in seen}) >= 4


def test_search_finds_a_command_and_does_it(window: Program) -> None:
    box = window.window.search
    box.field.setText("innstill")
    box.show_hits("innstill", [])
    assert box.popup.isVisible()
    box._open(box.popup.view.currentIndex())
    assert _place(window) == "innstillinger"
    assert not box.popup.isVisible()


def test_what_is_found_takes_the_focus_along_and_enter_may_come_before_it(
    window: Program, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.window.isActiveWindow)
    _go(window, "innstillinger")
    box = window.window.search.field
    for text in ("Smøla", "hjelp"):
        window.window.commands["search"].trigger()
        assert box.hasFocus()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)
        qtbot.waitUntil(_is_in_page(window))
        assert box.text() == ""
    assert _place(window) == "hjelp"
    window.window.commands["search"].trigger()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert _is_in_page(window)()


def _is_in_page(program: Program) -> Callable[[], bool]:
    screen = program.window.current_screen
    return lambda: screen is not None and screen.isAncestorOf(QApplication.focusWidget())


def test_the_focus_stays_near_when_what_had_it_is_gone(window: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.window.isActiveWindow)
    screen = window.window.current_screen
    assert screen is not None
    part, near, gone = QWidget(), QLineEdit(), QLineEdit()
    column = QVBoxLayout(part)
    column.addWidget(near)
    column.addWidget(gone)
    screen.layout().addWidget(part)
    part.show()
    for leave in (gone.hide, lambda: gone.setEnabled(False), gone.deleteLater):
        gone.show()
        gone.setEnabled(True)
        gone.setFocus()
        leave()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(near.hasFocus)
    near.hide()
    near.show()
    qtbot.waitUntil(near.hasFocus)


def test_ctrl_s_saves_the_form_or_what_is_typed_and_says_so(window: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.window.isActiveWindow)
    _go(window, "parter", _party(window, "Smøla"), "parter")
    field = next(
        edit
        for edit in window.window.current_screen.findChildren(QLineEdit)
        if edit.isVisible() and edit.text() == "Smøla"
    )
    field.setFocus()
    field.setText("Smøla øykommune")
    window.window.commands["saved"].trigger()
    assert _party(window, "Smøla øykommune")
    _go(window, "innstillinger")
    name = window.window.current_screen.findChildren(QLineEdit)[0]
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Åse Myhre")
    window.window.commands["saved"].trigger()
    assert window.context.settings.actor_name == "Åse Myhre"
    assert window.window.status.saved.text_label.text() == "Alt er lagret på denne maskinen"
    assert name.hasFocus()


def test_search_that_finds_nothing_says_so(window: Program) -> None:
    box = window.window.search
    box.field.setText("qqqq")
    box.show_hits("qqqq", [])
    assert box.popup.model.item(0).text() == "Ingen treff"


def test_an_older_answer_to_the_search_is_dropped(window: Program) -> None:
    box = window.window.search
    box.field.setText("ny")
    box.show_hits("annet", [])
    assert not box.popup.isVisible()


def test_a_safe_copy_is_made_and_can_be_opened(
    window: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kopi.sqlite"
    monkeypatch.setattr(files, "save_as", lambda *args: args[-1](target))
    window.window.commands["database.backup"].trigger()
    assert target.exists()
    assert "Sikkerhetskopi i dag" in window.window.status.backup.text_label.text()
    copy = Store.open(target, installation_id=INSTALLATION)
    assert copy.read(parties.community).key == "more-og-romsdal"
    copy.close()


def test_another_database_can_be_opened(
    window: Program, made_community: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    other = Path(shutil.copyfile(made_community, tmp_path / "annen.sqlite"))
    monkeypatch.setattr(files, "open_database", lambda *args: args[-1](other))
    window.window.commands["database.open"].trigger()
    assert window.databases.place == str(other)
    assert window.window.stack.currentWidget() is window.window.workspace


def test_leaving_the_first_run_goes_back_to_the_database(window: Program) -> None:
    window.window.commands["database.new"].trigger()
    first_run = window.window.first_run
    assert first_run is not None
    assert window.window.stack.currentWidget() is first_run
    first_run.cancel_button.click()
    assert window.window.stack.currentWidget() is window.window.workspace
    assert window.window.windowTitle() == "Oversikt – Totrinn"


def test_a_full_disk_is_told_with_what_is_safe(window: Program) -> None:
    window.context.operations.failed.emit(DiskFull("/sted/totrinn.sqlite"))
    page = window.window.start_page
    assert window.window.stack.currentWidget() is page
    assert "Det som var lagret før, er trygt" in page.text_label.text()


def test_the_size_of_the_window_is_remembered(window: Program) -> None:
    window.window.resize(1200, 700)
    window.window.close()
    assert window.context.settings.geometry


@pytest.mark.expects_log("unforeseen")
def test_a_crash_is_shown_with_a_report_that_can_be_copied(
    tmp_path: Path, qtbot: QtBot, look: None
) -> None:
    hooks = CrashHooks(tmp_path)
    try:
        raise ValueError("Kari Nordmann")
    except ValueError as error:
        hooks.report(error)
    qtbot.waitUntil(lambda: hooks.window is not None and hooks.window.isVisible())
    assert hooks.window is not None
    qtbot.addWidget(hooks.window)
    hooks.window.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "ValueError" in text
    assert "Kari" not in text
    (kept,) = tmp_path.glob("feil-*.txt")
    assert kept.read_text(encoding="utf-8") == text
    hooks.window.close_button.click()
    assert not hooks.window.isVisible()


def test_a_report_names_the_places_in_the_code_and_no_names() -> None:
    try:
        {"Molde": 1}["Smøla"]
    except KeyError as error:
        text = report_text(error)
    assert "test_main_window.py" in text
    assert "Smøla" not in text
    assert "Totrinn" in text
