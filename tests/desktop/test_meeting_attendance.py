# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who comes to a meeting and who leads it, and what waits for its day."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.desk import SECOND_MEETING, Desk, press, primaries
from totrinn_db.domain.meetings import Attendance, MeetingState


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Desk:
    return Desk.build(tmp_path)


def test_who_comes_is_told_at_once_or_one_by_one_and_the_offices_are_saved_on_leaving(
    desk: Desk, qtbot: Any
) -> None:
    desk.house.add_seats()
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.call_and_start(meeting)
    screen = desk.open(qtbot, meeting, "oppmote")
    tab = screen.attendance_tab
    acts: list[object] = []
    desk.context.operations.changed.connect(acts.append)
    press(tab, "Sett alle til stede")
    assert len(acts) == 1, "all seats are one act"
    view = desk.meeting(meeting)
    assert {each.attendance for each in view.attendees} == {Attendance.PRESENT}
    assert view.quorum.met
    assert not tab.all_button.isVisible()

    row = next(iter(tab.rows.values()))
    button = row.choice.button(Attendance.PRESENT.value)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert row.attendance is Attendance.REMOTE

    (row,) = [r for r in tab.rows.values() if "Smøla" in r.attendee.person]
    row.choice.choose(Attendance.DEPUTY.value)
    assert row.more.deputy_field.isVisible()
    editor = row.more.deputy_field.editor
    assert isinstance(editor, QLineEdit)
    editor.setText("Åse Skar")
    editor.editingFinished.emit()
    (seat,) = [a for a in desk.meeting(meeting).attendees if "Smøla" in a.person]
    assert (seat.attendance, seat.deputy) == (Attendance.DEPUTY, "Åse Skar")
    row.choice.choose(Attendance.EXCUSED.value)
    (seat,) = [a for a in desk.meeting(meeting).attendees if "Smøla" in a.person]
    assert (seat.attendance, seat.deputy) == (Attendance.EXCUSED, "")

    chair = tab.chair_field.editor
    assert isinstance(chair, QLineEdit)
    QTest.keyClicks(chair, "Ingrid Aasen")
    screen.tabs.set_current(0)
    assert desk.meeting(meeting).chair == "Ingrid Aasen"


def test_a_called_meeting_waits_for_its_day_and_its_start_and_leads_to_what_it_lacks(
    desk: Desk, qtbot: Any
) -> None:
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.call(meeting)
    screen = desk.open(qtbot, meeting, "oppmote")
    press(screen.attendance_tab.empty, "Åpne Parter og utvalg")
    assert desk.went[-1][0] == "parter"

    press(screen.page_header, "Start møtet")
    assert desk.meeting(meeting).state is MeetingState.CALLED
    assert "11. juni 2026 og kan startes den dagen" in screen.message_bar.accessibleName()
    press(screen.message_bar, "Endre tid og sted …")
    assert screen.pages.currentWidget() is screen.form

    desk.house.clock.go_to(SECOND_MEETING)
    screen.show_main()
    screen.open_tab("behandling")
    assert not screen.minutes_tab.save_button.isVisible()
    press(screen.minutes_tab.bar, "Start møtet")
    assert desk.meeting(meeting).state is MeetingState.ONGOING
    assert primaries(screen) == [screen.minutes_tab.save_button.text()]
