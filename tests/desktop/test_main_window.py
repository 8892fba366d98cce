# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The frame: places, menus, shortcuts, the way back, undo, size, theme, copies and crashes."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from builders import INSTALLATION
from totrinn.app import Program
from totrinn.crash import CrashHooks, report_text
from totrinn.dialogs import files
from totrinn.theme import theme
from totrinn.window import actions, places
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


def test_every_place_opens_by_name_and_keys_and_the_way_is_gone_back_and_forth(
    window: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = window.window
    monkeypatch.delitem(sys.modules, places.BY_NAME["hjelp"].module)
    assert not places.BY_NAME["hjelp"].is_loaded, "it is shown when it is imported"
    for name in OWN_PLACES:
        _go(window, name)
        assert _place(window) == name
        assert frame.windowTitle() == f"{places.BY_NAME[name].title} – Totrinn"
        assert frame.current_screen is not None
        assert frame.current_screen.isVisible()
    assert places.BY_NAME["hjelp"].is_loaded

    _go(window, "parter", "", "utvalg")
    for name in ("historikk", "hjelp"):
        _go(window, name)
    frame.commands["back"].trigger()
    frame.commands["back"].trigger()
    assert _place(window) == "parter"
    assert frame.current_screen.tab == "utvalg"
    frame.commands["forward"].trigger()
    assert _place(window) == "historikk"
    _go(window, "oversikt")
    assert not frame.commands["forward"].isEnabled()

    _be_active(window, qtbot)
    for key, name in ((Qt.Key.Key_7, "parter"), (Qt.Key.Key_1, "oversikt")):
        qtbot.keyClick(frame, key, Qt.KeyboardModifier.ControlModifier)
        assert _place(window) == name


def test_every_command_does_something_and_no_keys_are_given_twice_or_use_alt_gr(
    program: Program,
) -> None:
    named = {command.name for command in actions.COMMANDS if command.text}
    assert named == set(program.window.acts.slots())
    keys = [
        key.toString()
        for action in program.window.menus.all_commands()
        for key in action.shortcuts()
    ]
    assert keys
    assert len(keys) == len(set(keys))
    assert not [key for key in keys if "Ctrl+Alt" in key]
    letters = [
        action.text()[action.text().index("&") + 1].casefold()
        for action in program.window.menuBar().actions()
    ]
    assert len(letters) == len(set(letters)) == 8


def test_the_text_size_the_dark_look_and_the_size_of_the_window_are_kept(
    program: Program, qtbot: QtBot
) -> None:
    frame, settings = program.window, program.context.settings
    frame.show()
    _be_active(program, qtbot)
    qtbot.keyClick(frame, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale == pytest.approx(1.15)
    assert settings.text_scale == pytest.approx(1.15)
    qtbot.keyClick(frame, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale == pytest.approx(1.0)
    frame.commands["theme.dark"].trigger()
    assert theme.is_dark
    assert settings.theme == "dark"
    assert frame.commands["theme.dark"].isChecked()
    frame.commands["theme.light"].trigger()
    assert not theme.is_dark
    assert not settings.geometry
    frame.resize(1200, 700)
    frame.close()
    assert settings.geometry


def test_the_search_finds_commands_and_things_and_enter_may_come_before_what_is_found(
    window: Program, qtbot: QtBot
) -> None:
    box, field = window.window.search, window.window.search.field
    qtbot.waitUntil(window.window.isActiveWindow)
    field.setText("ny")
    box.show_hits("annet", [])
    assert not box.popup.isVisible(), "an older answer is dropped"
    field.setText("qqqq")
    box.show_hits("qqqq", [])
    assert box.popup.model.item(0).text() == "Ingen treff"
    field.setText("innstill")
    box.show_hits("innstill", [])
    assert box.popup.isVisible()
    box._open(box.popup.view.currentIndex())
    assert _place(window) == "innstillinger"
    assert not box.popup.isVisible()
    for text in ("Smøla", "hjelp"):
        window.window.commands["search"].trigger()
        assert field.hasFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(_is_in_page(window))
        assert field.text() == ""
    assert _place(window) == "hjelp"
    window.window.commands["search"].trigger()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert _is_in_page(window)()


def _be_active(program: Program, qtbot: QtBot) -> None:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)


def _is_in_page(program: Program) -> Callable[[], bool]:
    screen = program.window.current_screen
    return lambda: screen is not None and screen.isAncestorOf(QApplication.focusWidget())


def test_the_focus_stays_near_when_what_had_it_is_gone_and_f6_goes_through_the_window(
    window: Program, qtbot: QtBot
) -> None:
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

    _go(window, "parter")
    navigation = window.window.workspace.navigation.view
    navigation.setFocus()
    seen = []
    for _ in range(6):
        window.window.commands["next_pane"].trigger()
        seen.append(QApplication.focusWidget())
    assert window.window.search.field in seen
    assert navigation in seen
    assert len({id(widget) for widget in seen}) >= 4


def test_ctrl_s_saves_the_form_or_what_is_typed_and_undo_names_the_act_and_takes_it_back(
    window: Program, qtbot: QtBot
) -> None:
    undo, saved = window.window.commands["undo"], window.window.status.saved.text_label
    qtbot.waitUntil(window.window.isActiveWindow)
    assert not undo.isEnabled()
    _go(window, "parter", _party(window, "Smøla"), "parter")
    field = next(
        edit
        for edit in window.window.current_screen.findChildren(QLineEdit)
        if edit.isVisible() and edit.text() == "Smøla"
    )
    field.setFocus()
    field.setText("Smøla øykommune")
    copied = window.window.status.backup.text_label
    assert copied.text() == "Ingen sikkerhetskopi ennå"
    window.window.commands["saved"].trigger()
    assert _party(window, "Smøla øykommune")
    # The first act of the day made a copy by itself.
    assert copied.text().startswith("Sikkerhetskopi i dag kl. ")
    _go(window, "innstillinger")
    name = window.window.current_screen.findChildren(QLineEdit)[0]
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Åse Myhre")
    window.window.commands["saved"].trigger()
    assert window.context.settings.actor_name == "Åse Myhre"
    assert saved.text() == "Alt er lagret på denne maskinen"
    assert name.hasFocus()
    assert undo.text() == "&Angre «endret opplysninger om en part»"
    undo.trigger()
    assert _party(window, "Smøla")
    assert not undo.isEnabled()
    assert window.window.commands["redo"].isEnabled()
    assert "Lagret kl." in saved.text()


def test_copies_other_databases_the_first_run_and_a_full_disk_find_the_way_back(
    window: Program, made_community: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame, target = window.window, tmp_path / "kopi.sqlite"
    monkeypatch.setattr(files, "save_as", lambda *args: args[-1](target))
    frame.commands["database.backup"].trigger()
    assert "Sikkerhetskopi i dag" in frame.status.backup.text_label.text()
    # Where nothing can open the folder, the page says where it is and copies it.
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    bar = frame.current_screen.message_bar
    bar.links()[0].click()
    assert f"Mappen kunne ikke åpnes herfra. Du finner den her: {tmp_path}" in bar.accessibleName()
    bar.links()[0].click()
    assert QGuiApplication.clipboard().text() == str(tmp_path)
    copy = Store.open(target, installation_id=INSTALLATION)
    assert copy.read(parties.community).key == "more-og-romsdal"
    copy.close()

    frame.commands["database.new"].trigger()
    first_run = frame.first_run
    assert first_run is not None
    assert frame.stack.currentWidget() is first_run
    first_run.cancel_button.click()
    assert frame.stack.currentWidget() is frame.workspace
    assert frame.windowTitle() == "Oversikt – Totrinn"

    other = Path(shutil.copyfile(made_community, tmp_path / "annen.sqlite"))
    monkeypatch.setattr(files, "open_database", lambda *args: args[-1](other))
    before = frame.workspace
    frame.commands["database.open"].trigger()
    assert window.databases.place == str(other)
    assert frame.workspace is not before
    assert frame.stack.currentWidget() is frame.workspace

    window.context.operations.failed.emit(DiskFull("/sted/totrinn.sqlite"))
    page = frame.start_page
    assert frame.stack.currentWidget() is page
    assert "Det som var lagret før, er trygt" in page.text_label.text()


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
