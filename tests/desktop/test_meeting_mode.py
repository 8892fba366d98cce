# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A meeting run by the keyboard in its own window."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox

from builders import WORDING
from desktop.desk import CASE, Desk, dialog_of, fill, press, unpainted
from desktop.mode_desk import CTRL, Keys, Mode, focus, is_asking, key, mnemonic, stances, type_text
from totrinn.screens.meeting.mode.page import MeetingModePage
from totrinn_db.commands import minutes
from totrinn_db.domain.exemptions import NOTES
from totrinn_db.domain.meetings import Attendance, MeetingState, Outcome, WayOn
from totrinn_db.domain.parties import Language
from totrinn_db.domain.stances import Stance
from totrinn_db.queries import overview
from totrinn_db.queries.meeting_room import room
from totrinn_db.queries.paper_meetings import protocol

TRUST = "Helse Møre og Romsdal"
WORDS = "Smøla ber om at reiseavstand vurderes."


@pytest.fixture
def desk(mode: Mode) -> Desk:
    return mode.desk


def test_a_whole_meeting_by_keyboard_is_all_in_the_protocol(
    desk: Desk, mode: Mode, qtbot: Any
) -> None:
    page = mode.open()
    assert focus() is page.written.notes.editor, "one begins by writing"
    assert page.foot.quorum.text().startswith("Ikke beslutningsdyktig ennå.")
    # Before the meeting nothing is recorded, and on the last item there is no way on.
    for is_last in (True, False):
        page.foot.show_item(
            page.item, page.context.texts, is_first=False, is_last=is_last, records=False
        )
        assert page.foot.save_button.isVisibleTo(page.foot) is not is_last
    page.show_item()
    assert page.strip.attendance_button.text() == "&Før oppmøtet"
    mnemonic(qtbot, Keys.Key_F, lambda: focus() is page.attendance.list)
    key(Keys.Key_T)
    key(Keys.Key_V)
    type_text("Åse Skar")
    key(Keys.Key_Return)
    key(Keys.Key_Escape)
    key(Keys.Key_Down)
    key(Keys.Key_D)
    key(Keys.Key_Escape)
    seen = {a.person: (a.attendance, a.deputy) for a in desk.meeting(desk.deciding).attendees}
    assert sorted(seen.values()) == [
        (Attendance.DEPUTY, "Åse Skar"), (Attendance.PRESENT, ""), (Attendance.REMOTE, ""),
    ]  # fmt: skip
    assert page.foot.quorum.text().startswith("Beslutningsdyktig. Kommunene 2 av 2")
    while page.item.case is None:
        key(Keys.Key_Return, CTRL)
    assert focus() is page.written.notes.editor
    check_the_tab_key(page, qtbot)
    page.written.notes.editor.setFocus()
    type_text("Turid Melland la fram saken.")
    key(Keys.Key_F6)
    assert focus() is page.written.wording.editor
    key(Keys.Key_F6)
    for name in list(stances(page)):
        assert focus().accessibleName() == f"{name}, ikke svart"
        if name == "Smøla":
            key(Keys.Key_P)
            type_text(WORDS)
            key(Keys.Key_F6)
            page.check.focus_party()
        else:
            key(Keys.Key_E)
    key(Keys.Key_Return, CTRL)
    assert mode.case.outcome is Outcome.ADOPTED_WITH_STATEMENTS
    while page.next_left() or page.item.outcome is None:
        key(Keys.Key_Return, CTRL)
    key(Keys.Key_Space)
    assert desk.meeting(desk.deciding).state is MeetingState.HELD
    paper = desk.house.ask(protocol, desk.deciding, Language.NB)
    (item,) = [each for each in paper.items if each.title == CASE]
    assert (item.outcome, item.wording) == (Outcome.ADOPTED_WITH_STATEMENTS, WORDING)
    assert item.notes == "Turid Melland la fram saken."
    assert [(one.party, one.text) for one in item.statements] == [("Smøla kommune", WORDS)]
    assert all(each.outcome is not None for each in paper.items if each.number)
    assert "Åse Skar" in {line.deputy for line in paper.attendance}


def check_the_tab_key(page: MeetingModePage, qtbot: Any) -> None:
    """Check that the Tab key goes as the eye does, and stops once among the parties."""
    qtbot.waitUntil(lambda: all(button.isVisible() for button in page.check.buttons.values()))
    page.strip.tabs.tabs.setFocus()
    walked = []
    for _ in range(12):
        part = focus()
        walked.append(part.accessibleName() or getattr(part, "text", str)().replace("&", ""))
        key(Keys.Key_Tab)
    assert walked == [
        "Punktene i møtet", "3 til stede", "Avslutt møtemodus", "Notater fra drøftingen", "Vedtak",
        "Alle er enige", f"{next(iter(stances(page)))}, ikke svart", "Forrige", "Oppfølging …",
        "Utsett saken …", "Ikke enighet …", "Mer",
    ]  # fmt: skip
    assert focus() is page.foot.save_button


def back_to_notes(page: MeetingModePage, qtbot: Any) -> None:
    """Go back to the window when a question is closed, as a desktop does by itself."""
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.written.notes.editor.setFocus()


def test_the_meeting_page_opens_the_mode_where_keys_close_a_text_note_what_follows_and_postpone(
    desk: Desk, mode: Mode, qtbot: Any
) -> None:
    screen = desk.open(qtbot, desk.deciding, "behandling")
    screen.minutes_tab.go_to(mode.case.id)
    press(screen.page_header, "Start møtemodus")
    window = screen.acts.open_mode()
    mode.windows.append(window)
    assert window.windowTitle().startswith("Møtemodus, SSU")
    screen.acts.open_mode_full()
    assert window.isFullScreen()
    qtbot.waitUntil(window.isActiveWindow)
    key(Keys.Key_F11)
    assert not window.isFullScreen()

    page = unpainted(window).page
    window.resize(1366, 768)
    qtbot.waitUntil(page.foot.follow_up_button.isVisible)
    assert page.item.id == mode.case.id, "the mode begins where the page is"
    back_to_notes(page, qtbot)
    key(Keys.Key_L, CTRL)
    dialog = dialog_of(page)
    box = dialog.fields[NOTES].editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    press(dialog, "Lagre")
    assert page.written.notes.mark.isVisible()
    assert page.written.notes.mark.text_label.text().startswith("Unntatt offentlighet, offl. § 13")

    back_to_notes(page, qtbot)
    mnemonic(qtbot, Keys.Key_O, lambda: is_asking(page))
    dialog = dialog_of(page)
    fill(dialog, text="Evaluere ordningen", responsible="FSU palliasjon")
    press(dialog, "Legg til oppfølging")
    (row,) = desk.house.ask(overview.follow_ups)
    assert (row.text, row.responsible) == ("Evaluere ordningen", "FSU palliasjon")
    assert "FSU palliasjon" in page.written.follow_ups.text()

    back_to_notes(page, qtbot)
    mnemonic(qtbot, Keys.Key_U, lambda: is_asking(page))
    press(dialog_of(page), "Lagre, neste sak")
    assert mode.case.outcome is Outcome.POSTPONED


def test_nobody_is_taken_to_agree_who_was_not_asked_nor_to_another_wording_than_they_answered(
    desk: Desk, mode: Mode
) -> None:
    page = mode.at_case()
    written = page.written
    assert set(stances(page).values()) == {Stance.NOT_ASKED}
    assert written.comparison.same.text_label.text() == "Likt forslaget som ble forankret"
    assert written.comparison.same.isVisible()
    written.wording.editor.setPlainText(WORDING.replace("2027", "2028"))
    assert written.comparison.content.isVisible()
    assert "2028" in written.comparison.sides.after_label.text()
    page.concluding.save()
    assert mode.case.outcome is None
    assert "har ikke svart" in page.message_bar.accessibleName()
    press(page.message_bar, "Før dem som ikke til stede")
    found = desk.house.ask(room, mode.case.id)
    assert {one.stance for one in found.parties} == {Stance.NOT_PRESENT}
    assert "Svarene gjelder bare ordlyden de fikk" in written.kept_by.error
    written.kept_by.editor.setText("Ingrid Aasen")
    written.kept_reason.editor.setPlainText("Alle ba om utsatt oppstart.")
    page.concluding.save()
    item = mode.case
    assert (item.kept_by, item.wording) == ("Ingrid Aasen", WORDING.replace("2027", "2028"))
    assert item.outcome is Outcome.ADOPTED_BY_CONSENSUS


def test_all_agree_speaks_for_nobody_who_is_not_there_and_a_no_asks_where_the_case_goes(
    desk: Desk, mode: Mode, qtbot: Any
) -> None:
    (seat,) = [a for a in desk.meeting(desk.deciding).attendees if "Smøla" in a.speaks_for]
    of_smola = {"meeting_id": desk.deciding, "membership_id": seat.membership_id}
    desk.house.do(minutes.set_attendance, attendance=Attendance.EXCUSED, **of_smola)
    page = mode.at_case()
    acts: list[object] = []
    desk.context.operations.changed.connect(acts.append)
    page.attendance.all_button.click()
    assert len(acts) == 1, "the rest of the seats are one act"
    page.written.notes.editor.setFocus()
    mnemonic(qtbot, Keys.Key_A, page.message_bar.isVisible)
    assert stances(page) == {
        "Molde": Stance.AGREES, TRUST: Stance.AGREES, "Smøla": Stance.NOT_ASKED,
    }  # fmt: skip
    assert "Smøla" in page.message_bar.accessibleName()
    page.check.focus_party()
    key(Keys.Key_Z, CTRL)
    assert set(stances(page).values()) == {Stance.NOT_ASKED}, "one act is undone as one"

    # A statement is saved as it is typed, and goes when the party agrees after all.
    desk.house.do(minutes.set_attendance, attendance=Attendance.PRESENT, **of_smola)
    page.refresh()
    page.check.focus_party(desk.house.parties["Smøla"])
    key(Keys.Key_P)
    type_text(WORDS)
    page.flush()
    assert [s.text for s in mode.case.statements] == [WORDS]
    page.check.focus_party(desk.house.parties["Smøla"])
    key(Keys.Key_E)
    page.concluding.all_agree()
    page.concluding.save()
    item = mode.case
    assert (item.outcome, item.statements) == (Outcome.ADOPTED_BY_CONSENSUS, ())

    desk.context.operations.undo()
    page.go_to(item.id)
    page.check.focus_party(desk.house.parties["Smøla"])
    key(Keys.Key_I)
    page.concluding.save()
    assert mode.case.outcome is None
    press(page.message_bar, "Ikke enighet …")
    dialog = dialog_of(page)
    fill(dialog, reason="Kostnadene.")
    way = dialog.fields["way"].editor
    way.setCurrentIndex(way.findText("Går til mekling"))
    press(dialog, "Lagre, neste sak")
    item = mode.case
    assert (item.outcome, item.way_on) == (Outcome.NO_AGREEMENT, WayOn.MEDIATION)
    assert page.item.id != item.id


def test_a_meeting_that_is_called_begins_by_being_started(desk: Desk, mode: Mode) -> None:
    desk.deciding = desk.house.a_meeting(date(2026, 10, 8))
    desk.house.call(desk.deciding)
    desk.house.clock.go_to(date(2026, 10, 8))
    page = mode.open()
    assert [focus()] == page.message_bar.links()
    key(Keys.Key_Return)
    assert desk.meeting(desk.deciding).state is MeetingState.ONGOING
