# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Planning a meeting and building its agenda, as a secretary does it."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.case_desk import texts_of
from desktop.desk import FIRST_MEETING, SECOND_MEETING, Desk, dialog_of, fill, press, unpainted
from totrinn.dialogs.new_meeting import TimeField
from totrinn.models.agenda import CASE
from totrinn.screens.meeting.agenda_tab import AgendaTab
from totrinn.screens.meeting_list import MeetingListScreen
from totrinn.widgets.form_field import SpinMinutes
from totrinn.widgets.roles import Role
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.queries import documents, meetings


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Desk:
    return Desk.build(tmp_path)


def select(tab: AgendaTab, title: str) -> None:
    row = next(
        n
        for n, item in enumerate(tab.meeting.items)
        if title in (item.case.title if item.case else item.title)
    )
    tab.rows.setCurrentIndex(tab.table.index(row, 0))
    tab.rows.setFocus()


def the_list(desk: Desk, qtbot: Any) -> MeetingListScreen:
    screen = MeetingListScreen(desk.context)
    qtbot.addWidget(screen)
    unpainted(screen).show()
    return screen


def test_meetings_are_planned_from_the_list_which_shows_what_is_to_come_and_counts_the_rest(
    desk: Desk, qtbot: Any
) -> None:
    screen = the_list(desk, qtbot)
    assert screen.pages.currentWidget() is screen.empty
    press(screen.empty, "Nytt møte …")
    editor = screen.form.end_field.editor
    assert isinstance(editor, TimeField)
    editor.set_value(time(9))
    press(screen.form, "Legg inn møtet")
    assert "Slutten kommer før starten" in screen.form.end_field.error
    assert desk.house.ask(meetings.meeting_rows) == ()
    editor.set_value(time(14))
    screen.form.date_editor.set_value(SECOND_MEETING)
    assert isinstance(screen.form.place_field.editor, QLineEdit)
    screen.form.place_field.editor.setText("Fylkeshuset i Molde")
    press(screen.form, "Legg inn møtet")
    (row,) = desk.house.ask(meetings.meeting_rows)
    assert (row.name.on, row.place) == (SECOND_MEETING, "Fylkeshuset i Molde")
    assert desk.went == [("mote", row.name.id, "")]

    held = desk.house.a_meeting(FIRST_MEETING)
    desk.house.call_and_start(held)
    desk.house.finish(held)
    screen.refresh()
    assert [row.name.on for row in screen.table.rows()] == [SECOND_MEETING]
    screen.segments.choose("held")
    assert [row.name.on for row in screen.table.rows()] == [FIRST_MEETING]
    screen.segments.choose("all")
    screen.view.setCurrentIndex(screen.table.index(0, 0))
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert len(desk.went) == 2
    assert desk.went[-1][0] == "mote"


def test_a_pre_meeting_is_planned_and_prepares_the_cases_of_its_main_meeting(
    desk: Desk, qtbot: Any
) -> None:
    main = desk.house.a_meeting(SECOND_MEETING)
    item = desk.house.put_up(main, desk.house.a_case("Nye fagutvalg"))
    screen = the_list(desk, qtbot)
    screen.start_new_meeting()
    combo = screen.form.main_combo
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    press(screen.form, "Legg inn møtet")
    before = desk.went[-1][1]
    said = {row.name.id: screen.table.items_text(row) for row in screen.table.rows()}
    assert said[before] == "Formøte, sakslisten følger hovedmøtet"
    assert desk.meeting(before).name.on == SECOND_MEETING
    assert desk.meeting(before).ends_at == desk.meeting(main).starts_at
    tab = desk.open(qtbot, before).agenda_tab
    row = tab.preparing.rows[item]
    assert "Nye fagutvalg" in row.title.text()
    line = row.speaker.editor
    assert isinstance(line, QLineEdit)
    line.setText("Marit Hovden")
    row.notes.setPlainText("Vi støtter forslaget.")
    tab.leave()
    (noted,) = desk.meeting(before).preparations
    assert (noted.spokesperson, noted.notes) == ("Marit Hovden", "Vi støtter forslaget.")
    later = desk.house.put_up(main, desk.house.a_case("Ny sak"))
    tab.page.reload()
    assert later in tab.preparing.rows


def test_cases_are_put_up_moved_and_taken_off_by_keyboard_and_by_dragging(
    desk: Desk, qtbot: Any
) -> None:
    desk.house.a_case("Felles inntaksteam")
    meeting = desk.house.a_meeting(SECOND_MEETING)
    screen = desk.open(qtbot, meeting)
    tab = screen.agenda_tab
    table, queue = tab.table, tab.candidate_card.queue
    assert [queue.index(row, 0).data() for row in range(queue.rowCount())] == [
        "Klar til drøfting",
        "26-001 Felles inntaksteam",
    ]
    asked = "Første behandling. Møtet skal drøfte saken."
    assert queue.index(1, 0).data(Role.SUB) == asked
    tab.candidate_card.view.setFocus()
    QTest.keyClick(tab.candidate_card.view, Qt.Key.Key_Return)
    assert queue.index(0, 0).data() == "Ingen saker venter på å bli satt opp."
    put_up = table.guard_line(desk.item(meeting, "Felles inntaksteam"))
    assert put_up is not None
    assert put_up.text == asked
    before = desk.titles(meeting)
    assert "Felles inntaksteam" in before
    select(tab, "Felles inntaksteam")
    QTest.keyClick(tab.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    place = before.index("Felles inntaksteam")
    after = desk.titles(meeting)
    assert after.index("Felles inntaksteam") == place - 1
    current = tab.current_item()
    assert current is not None
    assert current.title == "Felles inntaksteam", "the focus stays on the row"
    QTest.keyClick(tab.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.titles(meeting) == before

    QTest.keyClick(tab.rows, Qt.Key.Key_Delete)
    assert "Felles inntaksteam" not in desk.titles(meeting)
    assert screen.undo_bar_widget.isVisible()
    press(screen.undo_bar_widget, "Angre")
    assert desk.titles(meeting) == before

    carried = table.mimeData([table.index(before.index("Felles inntaksteam"), 0)])
    queue.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, queue.index(-1, -1))
    assert "Felles inntaksteam" not in desk.titles(meeting)
    assert queue.rowCount() == 2
    carried = queue.mimeData([queue.index(1, 0)])
    last = table.rowCount()
    table.dropMimeData(carried, Qt.DropAction.MoveAction, last, 0, table.index(-1, -1))
    assert desk.titles(meeting)[-1] == "Felles inntaksteam"
    row = desk.titles(meeting).index("Felles inntaksteam")
    carried = table.mimeData([table.index(row, 0)])
    table.dropMimeData(carried, Qt.DropAction.MoveAction, 0, 0, table.index(-1, -1))
    assert desk.titles(meeting)[0] == "Felles inntaksteam"


def test_minutes_and_presenters_breaks_and_information_are_written_on_the_agenda(
    desk: Desk, qtbot: Any
) -> None:
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.put_up(meeting, desk.house.a_case("Nye fagutvalg"))
    screen = desk.open(qtbot, meeting)
    tab = screen.agenda_tab
    tab.rows.setFocus()
    tab.rows.setCurrentIndex(tab.table.index(0, 0))
    QTest.keyClick(tab.rows, Qt.Key.Key_F2)
    (editor,) = tab.rows.findChildren(SpinMinutes)
    editor.setValue(35)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.meeting(meeting).items[0].minutes == 35)

    before = desk.meeting(meeting).minutes_planned
    press(tab, "Pause")
    item = desk.item(meeting, "Pause")
    assert tab.table.position(item) == "", "a break gets no number"
    assert desk.meeting(meeting).minutes_planned == before + item.minutes

    press(tab, "Orientering …")
    dialog = dialog_of(screen)
    press(dialog, "Sett på sakslisten")
    assert "Tittelen mangler" in dialog.fields["title"].error
    fill(dialog, title="Status for vinterberedskapen")
    press(dialog, "Sett på sakslisten")
    assert desk.item(meeting, "Status for vinterberedskapen").kind is ItemKind.INFORMATION

    select(tab, "Nye fagutvalg")
    tab.item_menu.aboutToShow.emit()
    next(act for act in tab.item_menu.actions() if act.text() == "&Innleder …").trigger()
    fill(dialog_of(screen), presenter="Siri Aas, fagsjef")
    press(dialog_of(screen), "Lagre innlederen")
    row = tab.table.row_of(desk.item(meeting, "Nye fagutvalg").id)
    assert "Innleder: Siri Aas, fagsjef" in tab.table.index(row, CASE).data(Role.SUB)


def test_a_case_too_early_for_decision_stops_the_notice_until_one_of_its_ways_on_is_gone(
    desk: Desk, qtbot: Any
) -> None:
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.put_up(meeting, desk.house.a_case("Nye fagutvalg"), ItemKind.DECISION)
    screen = desk.open(qtbot, meeting)
    tab = screen.agenda_tab
    select(tab, "Nye fagutvalg")
    words = [button.text() for button in tab.rows.way_buttons()]
    assert words == ["Endre til drøfting", "Ta ut av sakslisten", "Hurtigløp …"]
    assert tab.bar.isVisible()
    assert "1 sak må avklares før innkalling" in tab.bar.accessibleName()
    tab.rows.way_buttons()[0].click()
    assert desk.item(meeting, "Nye fagutvalg").kind is ItemKind.DISCUSSION
    assert not tab.bar.isVisible()
    desk.context.operations.undo()

    # An act whose turn is yet to come is no dead end: it says what comes first, and offers it.
    screen.acts.mode_action.trigger()
    assert "ikke kalt inn" in screen.message_bar.accessibleName()
    press(screen.message_bar, "Lag innkalling …")
    assert screen.call_page.stops.isVisible()
    press(screen.call_page, "Kall inn møtet")
    assert desk.meeting(meeting).state is MeetingState.PLANNED
    assert "Saken må drøftes i et møte først" in screen.message_bar.accessibleName()
    press(screen.call_page, "Endre til drøfting")
    assert not screen.call_page.stops.isVisible()
    desk.context.operations.undo()

    # A fast track needs a name and a reason.
    screen.show_main()
    select(tab, "Nye fagutvalg")
    tab.rows.way_buttons()[2].click()
    dialog = dialog_of(screen)
    fill(dialog, decided_by="Ingrid Aasen, leder av SSU")
    press(dialog, "Bruk hurtigløp")
    assert "begrunnelse" in dialog.fields["reason"].error
    assert dialog.isVisible(), "what was typed is not lost"
    fill(dialog, reason="Avtalen løper ut 30. juni.")
    press(dialog, "Bruk hurtigløp")
    item = desk.item(meeting, "Nye fagutvalg")
    assert item.fast_track_by == "Ingrid Aasen, leder av SSU"
    assert item.fast_track_reason == "Avtalen løper ut 30. juni."
    screen.acts.start_call()
    press(screen.call_page, "Kall inn møtet")
    assert desk.meeting(meeting).state is MeetingState.CALLED
    assert screen.pages.currentWidget() is screen.main


def test_a_decision_is_called_when_the_last_answer_is_in(desk: Desk, qtbot: Any) -> None:
    case = desk.house.a_case("Palliativ plan")
    desk.house.discuss(case, FIRST_MEETING)
    desk.house.send(case, date(2026, 5, 22))
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.put_up(meeting, case, ItemKind.DECISION)
    screen = desk.open(qtbot, meeting)
    select(screen.agenda_tab, "Palliativ plan")
    item = screen.agenda_tab.current_item()
    assert item is not None
    line = screen.agenda_tab.table.guard_line(item)
    assert line is not None
    assert line.text == "Venter på 3 svar. Svarfrist 22. mai."
    screen.agenda_tab.rows.way_buttons()[0].click()
    assert desk.went[-1][0::2] == ("sak", "forankring")
    screen.acts.start_call()
    press(screen.call_page, "Kall inn møtet")
    assert desk.meeting(meeting).state is MeetingState.PLANNED
    desk.house.answer_all(case)
    screen.refresh()
    assert not screen.call_page.stops.isVisible()
    press(screen.call_page, "Kall inn møtet")
    assert desk.meeting(meeting).state is MeetingState.CALLED
    line = screen.agenda_tab.table.guard_line(desk.item(meeting, "Palliativ plan"))
    assert line is not None
    assert line.text == "Klar for vedtak. 3 av 3 har svart."


def test_a_short_notice_asks_for_its_reason_and_what_comes_after_it_stands_on_a_supplement(
    desk: Desk, qtbot: Any
) -> None:
    meeting = desk.house.a_meeting(date(2026, 1, 8))
    desk.house.put_up(meeting, desk.house.a_case("Nye fagutvalg"))
    screen = desk.open(qtbot, meeting)
    assert "skulle vært ute" in screen.message_bar.accessibleName()
    screen.acts.start_call()
    assert screen.call_page.short.isVisible()
    press(screen.call_page, "Kall inn møtet")
    assert screen.call_page.reason_field.error
    editor = screen.call_page.reason_field.editor
    assert isinstance(editor, QLineEdit)
    editor.setText("Avtalen må på plass før påske.")
    press(screen.call_page, "Kall inn møtet")
    view = desk.meeting(meeting)
    assert view.state is MeetingState.CALLED
    assert view.short_notice_reason == "Avtalen må på plass før påske."

    # What has its number stays, and the way on is told.
    select(screen.agenda_tab, "Nye fagutvalg")
    QTest.keyClick(screen.agenda_tab.rows, Qt.Key.Key_Delete)
    assert "Nye fagutvalg" in desk.titles(meeting)
    assert "Skriv heller at den er trukket eller utsatt" in screen.message_bar.accessibleName()

    desk.house.a_case("Hastverk")
    screen.refresh()
    press(screen.agenda_tab, "Legg til sak …")
    dialog = dialog_of(screen)
    combo = dialog.fields["case_id"].editor
    assert isinstance(combo, QComboBox)
    assert "Hastverk" in combo.currentText()
    press(dialog, "Sett på sakslisten")
    table = screen.agenda_tab.table
    assert table.under(desk.item(meeting, "Hastverk")).endswith("Tilleggssak (tilleggsliste 1)")
    assert desk.titles(meeting)[-2:] == ["Hastverk", "Eventuelt"]
    screen.open_tab("dokumenter")
    press(screen.documents_tab, "Send tilleggsliste 1 …")
    dialog = dialog_of(screen)
    assert "Hastverk" in texts_of(dialog)
    press(dialog, "Send tilleggsliste 1")
    assert desk.meeting(meeting).supplements == (desk.house.store.today(),)
    names = [Path(row.path).name for row in desk.house.ask(documents.documents)]
    assert [name for name in names if "Tilleggsliste-1" in name]
    press(screen.documents_tab, "Lag tilleggsliste 1 på nytt")


def test_a_meeting_is_moved_on_a_page_of_its_own_and_cancelled_by_somebody_for_a_reason(
    desk: Desk, qtbot: Any
) -> None:
    meeting = desk.house.a_meeting(SECOND_MEETING)
    screen = desk.open(qtbot, meeting)
    screen.acts.start_change()
    screen.form.date_editor.set_value(date(2026, 6, 18))
    press(screen.form, "Lagre tid og sted")
    assert desk.meeting(meeting).name.on == date(2026, 6, 18)
    assert screen.pages.currentWidget() is screen.main
    assert "18. juni" in screen.page_header.title_label.title

    screen.acts.ask_cancel()
    dialog = dialog_of(screen)
    fill(dialog, cancelled_by="Ingrid Aasen")
    press(dialog, "Avlys møtet")
    assert dialog.fields["reason"].error
    fill(dialog, reason="For få saker.")
    press(dialog, "Avlys møtet")
    assert desk.meeting(meeting).state is MeetingState.CANCELLED
