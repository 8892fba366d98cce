# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A meeting run by the keyboard in its own window, and what is safe when something fails."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from builders import INSTALLATION
from desktop import killed_meeting
from desktop.desk import FIRST_MEETING, SECOND_MEETING, Desk, dialog_of, fill, press, unpainted
from totrinn.screens.meeting.mode import MeetingModeWindow
from totrinn.screens.meeting.mode.page import MeetingModePage
from totrinn.settings import Settings
from totrinn_db.commands import minutes
from totrinn_db.domain.errors import DiskFull
from totrinn_db.domain.exemptions import NOTES
from totrinn_db.domain.meetings import Attendance, ItemKind, MeetingState, Outcome, WayOn
from totrinn_db.domain.parties import Language
from totrinn_db.domain.stances import Stance
from totrinn_db.queries import overview
from totrinn_db.queries.meeting_room import room
from totrinn_db.queries.paper_meetings import protocol

WORDING = "Helsefellesskapet innfører en felles modell fra 1. januar 2027."
CASE = "Palliativ plan"
TRUST = "Helse Møre og Romsdal"
WORDS = "Smøla ber om at reiseavstand vurderes."
Keys = Qt.Key
NO, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Desk:
    made = Desk.build(tmp_path)
    made.context.settings.path = tmp_path / "config" / "settings.json"
    return made


@pytest.fixture
def deciding(desk: Desk) -> str:
    """A meeting under way with one case that all three parties have endorsed."""
    desk.house.add_seats()
    case = desk.house.a_case(CASE, wording=WORDING)
    desk.house.discuss(case, FIRST_MEETING)
    desk.house.send(case, date(2026, 5, 22))
    desk.house.answer_all(case)
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.put_up(meeting, case, ItemKind.DECISION)
    desk.house.call_and_start(meeting)
    return meeting


@pytest.fixture
def mode(desk: Desk, qtbot: Any) -> Iterator[Callable[..., MeetingModePage]]:
    windows: list[MeetingModeWindow] = []

    def open_mode(meeting_id: str, item_id: str = "", **kw: Any) -> MeetingModePage:
        window = MeetingModeWindow(desk.context, **kw)
        windows.append(window)
        window.resize(1366, 768)
        unpainted(window).show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.show_meeting(meeting_id, item_id)
        return window.page

    yield open_mode
    for window in windows:
        if shiboken6.isValid(window):
            window.close()


def at_case(desk: Desk, mode: Callable[..., MeetingModePage], meeting_id: str) -> MeetingModePage:
    """Open the mode on the case that is up for decision."""
    return mode(meeting_id, desk.item(meeting_id, CASE).id)


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focus(), code, modifier)


def mnemonic(qtbot: Any, code: Qt.Key, until: Callable[[], bool]) -> None:
    """Press Alt and a letter; Qt shows the button pressed for a moment before it acts."""
    key(code, ALT)
    qtbot.waitUntil(until)


def type_text(text: str) -> None:
    QTest.keyClicks(focus(), text)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def is_asking(page: QWidget) -> bool:
    return any(dialog.isVisible() for dialog in page.findChildren(QDialog))


def stances(page: MeetingModePage) -> dict[str, Stance]:
    assert page.room is not None
    return {one.name: one.stance for one in page.room.parties}


def all_present(desk: Desk, meeting_id: str) -> None:
    for seat in desk.meeting(meeting_id).attendees:
        desk.house.do(
            minutes.set_attendance, meeting_id=meeting_id, membership_id=seat.membership_id,
            attendance=Attendance.PRESENT,
        )  # fmt: skip


def test_a_whole_meeting_by_keyboard_is_all_in_the_protocol(
    desk: Desk, deciding: str, mode: Any, qtbot: Any
) -> None:
    page = mode(deciding)
    mnemonic(qtbot, Keys.Key_F, lambda: focus() is page.attendance.list)
    key(Keys.Key_T)
    key(Keys.Key_V)
    type_text("Åse Skar")
    key(Keys.Key_Return)
    key(Keys.Key_Escape)
    key(Keys.Key_Down)
    key(Keys.Key_D)
    key(Keys.Key_Escape)
    seen = {a.person: (a.attendance, a.deputy) for a in desk.meeting(deciding).attendees}
    assert sorted(seen.values()) == [
        (Attendance.DEPUTY, "Åse Skar"), (Attendance.PRESENT, ""), (Attendance.REMOTE, ""),
    ]  # fmt: skip
    while page.item.case is None:
        key(Keys.Key_Return, CTRL)
    assert focus() is page.written.notes.editor
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
    assert desk.item(deciding, CASE).outcome is Outcome.ADOPTED_WITH_STATEMENTS
    while page.next_left() or page.item.outcome is None:
        key(Keys.Key_Return, CTRL)
    key(Keys.Key_Space)
    assert desk.meeting(deciding).state is MeetingState.HELD
    paper = desk.house.ask(protocol, deciding, Language.NB)
    (item,) = [each for each in paper.items if each.title == CASE]
    assert (item.outcome, item.wording) == (Outcome.ADOPTED_WITH_STATEMENTS, WORDING)
    assert item.notes == "Turid Melland la fram saken."
    assert [(one.party, one.text) for one in item.statements] == [("Smøla kommune", WORDS)]
    assert all(each.outcome is not None for each in paper.items if each.number)
    assert "Åse Skar" in {line.deputy for line in paper.attendance}


def test_the_tab_key_goes_as_the_eye_does_and_stops_once_among_the_parties(
    desk: Desk, deciding: str, mode: Any, qtbot: Any
) -> None:
    page = at_case(desk, mode, deciding)
    qtbot.waitUntil(lambda: all(button.isVisible() for button in page.check.buttons.values()))
    page.strip.tabs.tabs.setFocus()
    walked = []
    for _ in range(12):
        part = focus()
        walked.append(part.accessibleName() or getattr(part, "text", str)().replace("&", ""))
        key(Keys.Key_Tab)
    assert walked == [
        "Punktene i møtet", "Før oppmøtet", "Avslutt møtemodus", "Notater fra drøftingen", "Vedtak",
        "Alle er enige", f"{next(iter(stances(page)))}, ikke svart", "Forrige", "Oppfølging …",
        "Utsett saken …", "Ikke enighet …", "Mer",
    ]  # fmt: skip
    assert focus() is page.foot.save_button


def test_nobody_is_taken_to_agree_who_was_not_asked(desk: Desk, deciding: str, mode: Any) -> None:
    page = at_case(desk, mode, deciding)
    assert set(stances(page).values()) == {Stance.NOT_ASKED}
    page.concluding.save()
    assert desk.item(deciding, CASE).outcome is None
    assert "har ikke svart" in page.message_bar.accessibleName()
    press(page.message_bar, "Før dem som ikke til stede")
    found = desk.house.ask(room, desk.item(deciding, CASE).id)
    assert {one.stance for one in found.parties} == {Stance.NOT_PRESENT}
    assert desk.item(deciding, CASE).outcome is Outcome.ADOPTED_BY_CONSENSUS


def test_all_agree_is_one_act_and_speaks_for_nobody_who_is_not_there(
    desk: Desk, deciding: str, mode: Any, qtbot: Any
) -> None:
    all_present(desk, deciding)
    (seat,) = [a for a in desk.meeting(deciding).attendees if "Smøla" in a.speaks_for]
    desk.house.do(
        minutes.set_attendance, meeting_id=deciding, membership_id=seat.membership_id,
        attendance=Attendance.EXCUSED,
    )  # fmt: skip
    page = at_case(desk, mode, deciding)
    page.written.notes.editor.setFocus()
    mnemonic(qtbot, Keys.Key_A, page.message_bar.isVisible)
    assert stances(page) == {
        "Molde": Stance.AGREES, TRUST: Stance.AGREES, "Smøla": Stance.NOT_ASKED,
    }  # fmt: skip
    assert "Smøla" in page.message_bar.accessibleName()
    page.check.focus_party()
    key(Keys.Key_Z, CTRL)
    assert set(stances(page).values()) == {Stance.NOT_ASKED}


def test_a_no_leads_to_the_question_of_where_the_case_goes(
    desk: Desk, deciding: str, mode: Any
) -> None:
    all_present(desk, deciding)
    page = at_case(desk, mode, deciding)
    page.check.focus_party(desk.house.parties["Smøla"])
    key(Keys.Key_I)
    page.concluding.save()
    assert desk.item(deciding, CASE).outcome is None
    press(page.message_bar, "Ikke enighet …")
    dialog = dialog_of(page)
    fill(dialog, reason="Kostnadene.")
    way = dialog.fields["way"].editor
    way.setCurrentIndex(way.findText("Går til mekling"))
    press(dialog, "Lagre, neste sak")
    item = desk.item(deciding, CASE)
    assert (item.outcome, item.way_on) == (Outcome.NO_AGREEMENT, WayOn.MEDIATION)
    assert page.item.id != item.id


def test_a_case_is_postponed_from_the_meeting(
    desk: Desk, deciding: str, mode: Any, qtbot: Any
) -> None:
    page = at_case(desk, mode, deciding)
    mnemonic(qtbot, Keys.Key_U, lambda: is_asking(page))
    press(dialog_of(page), "Lagre, neste sak")
    assert desk.item(deciding, CASE).outcome is Outcome.POSTPONED


def test_the_outcome_of_another_is_told_before_it_is_replaced(
    desk: Desk, deciding: str, mode: Any
) -> None:
    all_present(desk, deciding)
    page = at_case(desk, mode, deciding)
    page.concluding.all_agree()
    item_id = desk.item(deciding, CASE).id
    page.concluding.ask_postponing()
    desk.house.record(item_id, Outcome.WITHDRAWN, reason="Trukket.")
    dialog = dialog_of(page)
    press(dialog, "Lagre, neste sak")
    assert desk.item(deciding, CASE).outcome is Outcome.WITHDRAWN
    dialog.reject()
    page.concluding.save()
    assert desk.item(deciding, CASE).outcome is Outcome.WITHDRAWN
    press(page.message_bar, "Før mitt i stedet")
    assert desk.item(deciding, CASE).outcome is Outcome.ADOPTED_BY_CONSENSUS


def test_a_draft_from_before_a_restart_asks_too_before_it_replaces_the_outcome_of_another(
    desk: Desk, deciding: str, mode: Any
) -> None:
    all_present(desk, deciding)
    page = at_case(desk, mode, deciding)
    page.concluding.all_agree()
    page.written.wording.editor.setFocus()
    type_text("Ja. ")
    page.window().close()
    desk.house.record(desk.item(deciding, CASE).id, Outcome.WITHDRAWN, reason="Trukket.")
    again = at_case(desk, mode, deciding)
    assert "Ja. " in again.written.wording.editor.text()
    again.concluding.save()
    assert desk.item(deciding, CASE).outcome is Outcome.WITHDRAWN
    press(again.message_bar, "Vis det som er ført")
    assert "Ja. " not in again.written.wording.editor.text()


def test_the_wording_is_said_to_be_alike_or_the_difference_is_shown(
    desk: Desk, deciding: str, mode: Any
) -> None:
    page = at_case(desk, mode, deciding)
    written = page.written
    assert written.comparison.same.text_label.text() == "Likt forslaget som ble forankret"
    assert written.comparison.same.isVisible()
    written.wording.editor.setPlainText(WORDING.replace("2027", "2028"))
    assert written.comparison.content.isVisible()
    assert "2028" in written.comparison.sides.after_label.text()
    page.concluding.save()
    press(page.message_bar, "Før dem som ikke til stede")
    assert "Svarene gjelder bare ordlyden de fikk" in written.kept_by.error
    written.kept_by.editor.setText("Ingrid Aasen")
    written.kept_reason.editor.setPlainText("Alle ba om utsatt oppstart.")
    page.concluding.save()
    item = desk.item(deciding, CASE)
    assert (item.kept_by, item.wording) == ("Ingrid Aasen", WORDING.replace("2027", "2028"))


def test_what_is_written_stays_with_its_item_and_is_saved_on_the_way(
    desk: Desk, deciding: str, mode: Any
) -> None:
    page = at_case(desk, mode, deciding)
    page.written.notes.editor.setPlainText("Turid Melland la fram.")
    page.written.wording.editor.setPlainText("Et annet vedtak.")
    page.setFocus()
    key(Keys.Key_PageUp)
    assert page.item.case is None
    assert page.written.notes.editor.text() == ""
    assert desk.item(deciding, CASE).notes == "Turid Melland la fram."
    page.setFocus()
    key(Keys.Key_PageDown)
    assert page.written.wording.editor.text() == "Et annet vedtak."


def test_when_two_write_notes_both_are_shown_and_the_writer_chooses(
    desk: Desk, deciding: str, mode: Any
) -> None:
    page = at_case(desk, mode, deciding)
    edit, item_id = page.written.notes.editor, page.item_id
    edit.setPlainText("Mitt.")
    edit.flush()
    edit.setPlainText("Mitt. Mer.")
    edit.flush()
    desk.house.do(minutes.write_notes, item_id=item_id, notes="Den andres.")
    edit.setPlainText("Mitt. Mer. Enda mer.")
    edit.flush()
    other = page.written.notes.other_text
    assert desk.item(deciding, CASE).notes == other.text_label.text() == "Den andres."
    edit.setPlainText("Mitt til slutt.")
    edit.flush()
    copy = page.saving.keeper.copy
    assert "Mitt til slutt." in copy.read_text("utf-8"), "a power cut takes neither"
    page.setFocus()
    key(Keys.Key_PageUp)
    page.setFocus()
    key(Keys.Key_PageDown)
    assert edit.text() == "Mitt til slutt."
    assert other.isVisible()
    press(other, "Behold min tekst")
    assert desk.item(deciding, CASE).notes == "Mitt til slutt."
    assert other.isHidden()
    assert not copy.exists()
    desk.house.do(minutes.write_notes, item_id=item_id, notes="Nok en gang.")
    edit.setPlainText("Mitt igjen.")
    edit.flush()
    press(other, "Bruk den andre teksten")
    assert edit.text() == desk.item(deciding, CASE).notes == "Nok en gang."
    assert not copy.exists()


def test_a_statement_is_saved_as_it_is_typed_and_goes_when_the_party_agrees_after_all(
    desk: Desk, deciding: str, mode: Any
) -> None:
    all_present(desk, deciding)
    page = at_case(desk, mode, deciding)
    page.check.focus_party(desk.house.parties["Smøla"])
    key(Keys.Key_P)
    type_text(WORDS)
    page.flush()
    assert [s.text for s in desk.item(deciding, CASE).statements] == [WORDS]
    page.check.focus_party(desk.house.parties["Smøla"])
    key(Keys.Key_E)
    page.concluding.all_agree()
    page.concluding.save()
    item = desk.item(deciding, CASE)
    assert (item.outcome, item.statements) == (Outcome.ADOPTED_BY_CONSENSUS, ())


def test_time_left_is_counted_for_the_item_and_survives_the_window(
    desk: Desk, deciding: str, mode: Any
) -> None:
    now = [datetime(2026, 6, 11, 10, 10)]
    page = mode(deciding, desk.item(deciding, CASE).id, clock=lambda: now[0])
    assert page.head.timer.left_label.text() == "20 min igjen av 20"
    now[0] = datetime(2026, 6, 11, 10, 17)
    page.head.timer.tick()
    assert page.head.timer.time_label.text() == "10.17"
    assert page.head.timer.left_label.text() == "13 min igjen av 20"
    page.window().close()
    again = mode(deciding, desk.item(deciding, CASE).id, clock=lambda: now[0])
    now[0] = datetime(2026, 6, 11, 10, 32)
    again.head.timer.tick()
    assert again.head.timer.left_label.text() == "2 min over tiden"


def test_the_quorum_is_a_quiet_line(desk: Desk, deciding: str, mode: Any) -> None:
    page = mode(deciding)
    assert page.foot.quorum.text().startswith("Ikke beslutningsdyktig ennå.")
    page.attendance.all_button.click()
    assert page.foot.quorum.text().startswith("Beslutningsdyktig. Kommunene 2 av 2")


def test_a_key_closes_what_was_said_and_it_is_told_at_the_text(
    desk: Desk, deciding: str, mode: Any
) -> None:
    page = at_case(desk, mode, deciding)
    key(Keys.Key_L, CTRL)
    dialog = dialog_of(page)
    box = dialog.fields[NOTES].editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    press(dialog, "Lagre")
    assert page.written.notes.mark.isVisible()
    assert page.written.notes.mark.text_label.text().startswith("Unntatt offentlighet, offl. § 13")


def test_what_follows_is_noted_with_who_and_when(
    desk: Desk, deciding: str, mode: Any, qtbot: Any
) -> None:
    page = at_case(desk, mode, deciding)
    mnemonic(qtbot, Keys.Key_O, lambda: is_asking(page))
    dialog = dialog_of(page)
    fill(dialog, text="Evaluere ordningen", responsible="FSU palliasjon")
    press(dialog, "Legg til oppfølging")
    (row,) = desk.house.ask(overview.follow_ups)
    assert (row.text, row.responsible) == ("Evaluere ordningen", "FSU palliasjon")
    assert "FSU palliasjon" in page.written.follow_ups.text()


def test_the_meeting_page_opens_the_mode_where_it_is(desk: Desk, deciding: str, qtbot: Any) -> None:
    screen = desk.open(qtbot, deciding, "behandling")
    press(screen.page_header, "Start møtemodus")
    window = screen.acts.open_mode()
    assert window.windowTitle().startswith("Møtemodus, SSU")
    screen.acts.open_mode_full()
    assert window.isFullScreen()
    qtbot.waitUntil(window.isActiveWindow)
    key(Keys.Key_F11)
    assert not window.isFullScreen()
    window.close()


# what is safe


def test_text_that_cannot_be_saved_lies_in_a_file_and_is_saved_later(
    desk: Desk, deciding: str, mode: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_case(desk, mode, deciding)
    store = desk.house.store

    def full(*_args: Any, **_kw: Any) -> Any:
        raise DiskFull(str(store.place))

    with monkeypatch.context() as broken:
        broken.setattr(store, "write", full)
        page.written.notes.editor.setPlainText("Dette må ikke bli borte.")
        page.flush()
        assert page.saving.bar.isVisible()
        assert "Prøver igjen om 5 s" in page.saving.bar.accessibleName()
        assert "Dette må ikke bli borte." in page.saving.keeper.copy.read_text("utf-8")
        below = page.saving.bar.mapTo(page, page.saving.bar.rect().bottomLeft()).y()
        notes = page.written.notes.editor
        assert notes.mapTo(page, notes.rect().topLeft()).y() > below, "the bar covers nothing"
        page.written.notes.editor.setPlainText("Dette må ikke bli borte. Dette heller ikke.")
        page.flush()
        assert "heller ikke" in page.saving.keeper.copy.read_text("utf-8")
    press(page.saving.bar, "Prøv nå")
    assert not page.saving.bar.isVisible()
    assert not page.saving.keeper.copy.exists()
    assert desk.item(deciding, CASE).notes == "Dette må ikke bli borte. Dette heller ikke."


def test_a_national_identity_number_is_neither_saved_nor_copied(
    desk: Desk, deciding: str, mode: Any
) -> None:
    page = at_case(desk, mode, deciding)
    page.written.notes.editor.setPlainText("Pasient 01010750160 ble nevnt.")
    page.flush()
    assert "fødselsnummer" in page.written.notes.error.text_label.text()
    assert not page.saving.keeper.copy.exists()
    page.written.notes.editor.setPlainText("En pasient ble nevnt.")
    page.flush()
    assert not page.written.notes.error.isVisible()
    assert desk.item(deciding, CASE).notes == "En pasient ble nevnt."


@pytest.mark.slow
def test_the_plug_is_pulled_in_the_middle_and_two_seconds_at_most_are_lost(
    desk: Desk, deciding: str, mode: Any, tmp_path: Path
) -> None:
    item = desk.item(deciding, CASE)
    settings = desk.context.settings
    settings.installation_id = INSTALLATION
    settings.save()
    place = desk.house.store.place
    desk.house.store.close()
    assert settings.path is not None
    process = subprocess.Popen(
        [sys.executable, killed_meeting.__file__, str(place), str(settings.path), deciding,
         item.id],
        stdout=subprocess.PIPE, text=True, env=_environment(),
    )  # fmt: skip
    with process:
        typed = _read_for(process, seconds=1.8)
        process.kill()
    desk.reopen(place, Settings.load(settings.path))
    lost = typed - _last(desk.item(deciding, CASE).notes)
    assert lost * killed_meeting.EVERY_MS < 2000
    page = at_case(desk, mode, deciding)
    assert typed - _last(page.written.wording.editor.text()) < 2000 / killed_meeting.EVERY_MS


def _read_for(process: Any, *, seconds: float) -> int:
    """Read what has been typed, for some seconds after the first text."""
    last, until = 0, 0.0
    for line in process.stdout:
        last = int(line)
        until = until or time.monotonic() + seconds
        if time.monotonic() > until:
            break
    assert last, "nothing was typed"
    return last


def _last(text: str) -> int:
    return int(text.split()[-1]) if text.split() and text.split()[-1].isdigit() else 0


def _environment() -> dict[str, str]:
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"}
