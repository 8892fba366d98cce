# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The way of a protocol from what it lacks to a correction of what was approved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from builders import WORDING
from desktop.case_desk import texts_of
from desktop.desk import CASE, Desk, all_present, dialog_of, fill, press, primaries
from totrinn.screens.meeting.page import MeetingScreen
from totrinn.widgets.buttons import LinkButton
from totrinn_db.commands import meetings, minutes
from totrinn_db.domain.meetings import MeetingState, Outcome
from totrinn_db.domain.protocol_check import ProtocolCode


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Desk:
    return Desk.in_a_meeting(tmp_path)


def way_to(screen: MeetingScreen, code: ProtocolCode) -> None:
    """Press the link beside the first finding with a code."""
    checks = screen.protocol_tab.checks
    finding = next(each for each in checks.findings if each.code is code)
    said = checks.sentence(finding)
    links = [
        link for link in checks.findChildren(LinkButton) if link.accessibleDescription() == said
    ]
    links[-1].click()


def test_a_protocol_leads_to_what_it_lacks_and_is_locked_when_it_lacks_nothing(
    desk: Desk, qtbot: Any
) -> None:
    meeting, house = desk.deciding, desk.house
    case = desk.item(meeting, CASE)
    screen = desk.open(qtbot, meeting, "protokoll")
    protocol = screen.protocol_tab
    missing = [f for f in protocol.checks.blocking if f.item_id == case.id]
    assert [f.code for f in missing] == [ProtocolCode.OUTCOME_MISSING]
    protocol.checks.go_to(missing[0])
    tab = screen.minutes_tab
    assert screen.stack.currentWidget() is tab
    assert tab.item.id == case.id
    screen.tabs.set_current(4)
    way_to(screen, ProtocolCode.CHAIR_MISSING)
    assert screen.stack.currentWidget() is screen.attendance_tab
    chair = screen.attendance_tab.chair_field.editor
    assert chair.hasFocus()
    qtbot.waitUntil(lambda: not chair.visibleRegion().isEmpty())

    # The meeting is not ended before every item has an outcome.
    screen.acts.finish_meeting()
    assert desk.meeting(meeting).state is MeetingState.ONGOING
    assert CASE in screen.message_bar.accessibleName()
    screen.tabs.set_current(0)
    press(screen.message_bar, "Gå til punktet")
    assert screen.stack.currentWidget() is tab
    tab.go_to(case.id)
    assert tab.outcome.chosen is None, "the program never assumes assent"
    tab.outcome.buttons[Outcome.ADOPTED_BY_CONSENSUS].click()
    assert tab.outcome.draft().wording == WORDING
    assert tab.outcome.comparison.same.isVisible()
    wording = tab.outcome.wording_field.editor
    wording.setFocus()
    QTest.keyClick(wording, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    item = desk.item(meeting, CASE)
    assert (item.outcome, item.wording) == (Outcome.ADOPTED_BY_CONSENSUS, WORDING)
    assert tab.item.id != item.id, "the next item comes"
    assert tab.item.outcome is None

    house.do(minutes.write_notes, item_id=item.id, notes="Møtet i [sett inn sted].")
    all_present(house, meeting)
    house.do(
        meetings.change_meeting, meeting_id=meeting, chair="Ingrid Aasen", minute_taker="Per Lie"
    )
    house.finish(meeting)
    screen.refresh()
    screen.acts.start_approval()
    press(protocol, "Lås protokollen")
    assert desk.meeting(meeting).state is MeetingState.HELD
    assert "[sett inn sted]" in screen.message_bar.accessibleName()
    press(screen.message_bar, "Gå dit")
    assert tab.item.id == item.id
    assert primaries(screen) == ["Send protokoll til godkjenning"]
    press(screen.page_header, "Send protokoll til godkjenning")
    assert desk.meeting(meeting).state is MeetingState.PROTOCOL_OUT
    house.do(minutes.write_notes, item_id=item.id, notes="Møtet i Molde.")
    press(protocol, "Avbryt")
    press(screen.page_header, "Godkjenn protokoll …")
    assert protocol.is_approving
    assert desk.meeting(meeting).state is MeetingState.PROTOCOL_OUT
    assert not protocol.correction_card.isVisible()
    press(protocol, "Lås protokollen")
    assert desk.meeting(meeting).state is MeetingState.PROTOCOL_APPROVED

    # What is approved is changed by a dated correction alone.
    press(protocol, "Før inn rettelse …")
    dialog = dialog_of(screen)
    press(dialog, "Før inn")
    assert dialog.fields["text"].error
    assert not desk.meeting(meeting).corrections
    fill(dialog, text="Smøla møtte med vara.", by="Kari Nordmann")
    press(dialog, "Før inn")
    (row,) = desk.meeting(meeting).corrections
    assert (row.text, row.by, row.on) == (
        "Smøla møtte med vara.", "Kari Nordmann", house.store.today(),
    )  # fmt: skip
    assert "Kari Nordmann: Smøla møtte med vara." in texts_of(protocol)
    screen.open_tab("behandling", item.id)
    assert not tab.outcome.isEnabled()
    assert tab.notes.editor.isReadOnly()
    assert not tab.save_button.isVisibleTo(tab)
