# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A folder of replies that is followed: shown when they come, registered by a person."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.case_desk import a_desk, a_sent_case, answer_of, open_case, show, texts_of
from desktop.desk import Desk, dialog_of, press
from desktop.test_reading_replies import a_file, standings
from replies.forms import YES
from totrinn.context import AppContext
from totrinn.incoming.watch import ReplyWatch
from totrinn.operations import Operations
from totrinn.screens.matrix import AnchoringScreen
from totrinn.screens.overview import OverviewScreen
from totrinn.screens.replies import RepliesPage
from totrinn.screens.replies.table import Standing
from totrinn.widgets.roles import Role
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.queries.replies import evidence_of


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


@pytest.fixture
def case_id(desk: Desk) -> str:
    return a_sent_case(desk)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "svar"
    made.mkdir()
    return made


def a_watch(desk: Desk) -> ReplyWatch:
    """Follow anew, as after a start of the program, and more often than a person would wait."""
    old = desk.context.reply_watch
    if old is not None:
        old.deleteLater()
    watch = ReplyWatch(desk.context, desk.context.operations, poll_ms=30, settle_ms=10)
    desk.context.reply_watch = watch
    return watch


def page_of(qtbot: Any, desk: Desk, case_id: str) -> RepliesPage:
    screen = open_case(qtbot, desk, case_id)
    screen.anchoring._show_replies()
    return screen.anchoring.replies_page


def put_aside(page: RepliesPage, name: str) -> None:
    page.view.setCurrentIndex(page.table.find(lambda row: row.found.file.name == name))
    press(page.panel, "Legg til side")


def test_replies_that_come_in_are_shown_and_registered_only_by_a_person(
    desk, case_id, folder, qtbot
):
    watch = a_watch(desk)
    page = page_of(qtbot, desk, case_id)
    page.watch_bar.follow(folder)
    assert "Følger med på «svar»." in texts_of(page.watch_bar)
    assert not page.follow_button.isVisible()
    a_file(desk, case_id, folder, "Molde")
    qtbot.waitUntil(lambda: standings(page) == {"Molde.docx": Standing.READY})
    assert "1 svar venter på deg i listen." in texts_of(page.watch_bar)
    assert answer_of(desk, case_id, "Molde").status is AnchoringStatus.ASKED

    press(page, "Registrer 1 svar")
    assert answer_of(desk, case_id, "Molde").status is AnchoringStatus.ENDORSED
    assert standings(page) == {"Molde.docx": Standing.REGISTERED}
    assert watch.found == ()

    # An answer that is taken back lets its file wait again.
    desk.context.operations.undo()
    assert standings(page) == {"Molde.docx": Standing.READY}
    qtbot.waitUntil(lambda: len(watch.found) == 1)
    assert watch._read() == []
    press(page, "Registrer 1 svar")

    # The next day nothing of it is shown again.
    again = a_watch(desk)
    qtbot.waitUntil(lambda: again.has_looked)
    a_file(desk, case_id, folder, "Smøla")
    qtbot.waitUntil(lambda: len(again.found) > 0)
    assert [each.file.name for each in again.found] == ["Smøla.docx"]


def test_a_folder_is_followed_from_when_it_was_read_and_told_of_and_found_again_when_it_was_gone(
    desk, case_id, folder, qtbot
):
    a_file(desk, case_id, folder, "Molde", YES)
    watch = a_watch(desk)
    page = page_of(qtbot, desk, case_id)
    page.read_folder(folder)
    assert standings(page) == {"Molde.docx": Standing.READY}
    press(page.watch_bar, "Følg med på denne mappen")
    assert watch.folder == folder
    qtbot.waitUntil(lambda: len(watch.found) == 1)
    assert standings(page) == {"Molde.docx": Standing.READY}

    page.start()
    assert standings(page) == {"Molde.docx": Standing.READY}, "it comes from the folder now"
    away = folder.rename(folder.with_name("borte"))
    qtbot.waitUntil(lambda: watch.trouble is not None)
    assert "Mappen «svar» kan ikke leses akkurat nå." in texts_of(page.watch_bar)
    assert standings(page) == {"Molde.docx": Standing.READY}
    away.rename(folder)
    qtbot.waitUntil(lambda: watch.trouble is None)
    assert "1 svar venter på deg i listen." in texts_of(page.watch_bar)

    # A file that is put aside stays away until it is taken up.
    (folder / "skannet.pdf").write_bytes(b"%PDF-1.7 et brev")
    qtbot.waitUntil(lambda: len(page.rows()) == 2)
    put_aside(page, "skannet.pdf")
    assert set(standings(page)) == {"Molde.docx"}
    screen = page._screen
    assert "skannet.pdf er lagt til side." in texts_of(screen.undo_bar_widget)
    press(screen.undo_bar_widget, "Angre")
    qtbot.waitUntil(lambda: len(page.rows()) == 2)
    put_aside(page, "skannet.pdf")

    press(page.watch_bar, "Slutt å følge med")
    assert (page.rows(), watch.folder) == ([], None)
    assert page.follow_button.isVisible()
    again = a_watch(desk)
    again.follow(folder)
    qtbot.waitUntil(lambda: len(again.found) > 0)
    assert again._look is not None
    assert len(again._look.keys) == 2
    assert [each.file.name for each in again.found] == ["Molde.docx"]


def test_the_page_of_all_cases_leads_to_what_came_in_and_asks_which_case_a_scan_answers(
    desk, case_id, folder, qtbot
):
    other = a_sent_case(desk, title="Felles innkjøp")
    (folder / "skannet.pdf").write_bytes(b"%PDF-1.7 et brev")
    a_watch(desk).follow(folder)
    first = show(qtbot, OverviewScreen(desk.context))
    qtbot.waitUntil(first.replies_bar.isVisible)
    assert "1 svar er kommet i «svar»." in texts_of(first.replies_bar)
    press(first.replies_bar, "Se på svarene")
    screen = show(qtbot, AnchoringScreen(desk.context))
    assert screen.replies_bar.isVisible()
    screen.show_key(*desk.went[-1][1:])
    page = screen.replies_page
    press(page.panel, "Registrer for hånd …")
    dialog = dialog_of(screen)
    case = dialog.fields["case_id"].editor
    case.setCurrentIndex(case.findData(other))
    party = dialog.fields["anchoring_id"].editor
    party.setCurrentIndex(party.findText("Smøla"))
    press(dialog, "Legg ved og fyll inn svaret")
    row = answer_of(desk, other, "Smøla")
    assert [each.name for each in desk.house.ask(evidence_of, row.id)] == ["skannet.pdf"]
    assert desk.went[-1] == ("sak", other, f"forankring/{row.id}")


def test_the_system_tells_of_files_in_the_folder_and_in_new_ones_while_the_window_goes_on(
    desk, case_id, folder, tmp_path, qtbot
):
    operations = Operations()
    operations.store, operations.actor = desk.house.store, desk.context.operations.actor
    context = AppContext(operations, desk.context.texts, desk.context.settings)
    # It would not look again by itself in the time of the test.
    watch = ReplyWatch(context, operations, poll_ms=600_000, settle_ms=10)
    watch.follow(folder)
    qtbot.waitUntil(lambda: watch.has_looked)
    ready = a_file(desk, case_id, tmp_path, "Molde")
    shutil.copy(ready, folder)
    qtbot.waitUntil(lambda: len(watch.found) == 1)
    (folder / "fra e-post").mkdir()
    shutil.copy(a_file(desk, case_id, tmp_path, "Smøla"), folder / "fra e-post")
    qtbot.waitUntil(lambda: len(watch.found) == 2)
    assert answer_of(desk, case_id, "Molde").status is AnchoringStatus.ASKED
    operations.close()


def test_the_navigation_counts_what_came_in_and_reads_it_aloud(window, folder, qtbot):
    workspace = window.window.workspace
    watch = workspace.reply_watch
    watch._settle_ms = 10
    for name in ("Molde.pdf", "Smøla.pdf"):
        (folder / name).write_bytes(f"%PDF-1.7 {name}".encode())
    watch.follow(folder)
    row = workspace.navigation.view.row_of("forankring")
    qtbot.waitUntil(lambda: row.data(Role.COUNT) == "2 nye")
    assert "2 nye svar venter" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    watch.leave()
    assert "nye" not in row.data(Role.COUNT)
