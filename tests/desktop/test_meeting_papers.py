# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers that a meeting makes, from the notice to the extracts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.desk import FIRST_MEETING, Desk, press, unpainted
from totrinn.screens.meeting import MeetingScreen
from totrinn_db.commands import meetings
from totrinn_db.domain.meetings import Outcome


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Desk:
    return Desk.build(tmp_path)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.docx"))


def test_a_meeting_makes_its_papers_from_the_notice_to_the_extracts(
    desk: Desk, tmp_path: Path, qtbot: Any
) -> None:
    case = desk.house.a_case("Palliativ plan")
    meeting = desk.house.a_meeting(FIRST_MEETING)
    item = desk.house.put_up(meeting, case)
    screen = MeetingScreen(desk.context)
    qtbot.addWidget(screen)
    unpainted(screen).show()
    # As the window does when it has nothing else to do: the tabs stand ready, and show no meeting.
    for _part in screen.make_ahead():
        pass
    screen.show_key(meeting)
    screen.acts.start_call()
    press(screen.call_page, "Kall inn møtet")
    found = names(tmp_path / "papirer")
    assert len(found) == 2
    assert any("Innkalling" in name for name in found)
    assert any("Saksframlegg" in name for name in found)
    assert "2 dokumenter laget" in screen.message_bar.accessibleName()
    screen.tabs.set_current(3)
    rows = [screen.documents_tab.model.item(n).text() for n in range(2)]
    assert any(text.startswith("Møteinnkalling") for text in rows)
    assert any("Palliativ plan" in text for text in rows)

    press(screen.documents_tab, "Lag samlet møtebok")
    (book,) = set(names(tmp_path / "papirer")) - set(found)
    assert "Motebok" in book
    assert book in screen.message_bar.accessibleName()
    press(screen.documents_tab, "Lag offentlig møtebok")
    assert set(names(tmp_path / "papirer")) - set(found) == {
        book, book.replace("Motebok", "Motebok_Offentleg")
    }  # fmt: skip

    desk.house.clock.go_to(FIRST_MEETING)
    desk.house.do(meetings.start_meeting, meeting_id=meeting)
    desk.house.record(item, Outcome.TO_ANCHORING)
    desk.house.finish(meeting)
    screen.refresh()
    press(screen.protocol_tab, "Lag protokoll i Word")
    press(screen.protocol_tab, "Lag saksutskrifter")
    found = names(tmp_path / "papirer")
    assert any("Protokoll" in name for name in found)
    assert any("Saksutskrift" in name for name in found)

    protocol = next((tmp_path / "papirer").glob("*_Protokoll.docx"))
    protocol.write_bytes(b"rettet i Word")
    press(screen.protocol_tab, "Lag protokoll i Word")
    told = screen.message_bar.accessibleName()
    assert f"{protocol.stem} (2).docx er laget." in told
    assert f"{protocol.name} er endret utenfor Totrinn og er beholdt ved siden av." in told
    assert protocol.read_bytes() == b"rettet i Word"


def test_a_folder_that_cannot_be_made_is_told_and_the_meeting_is_called_all_the_same(
    desk: Desk, tmp_path: Path, qtbot: Any
) -> None:
    (tmp_path / "papirer").write_text("ikke en mappe", encoding="utf-8")
    meeting = desk.house.a_meeting(FIRST_MEETING)
    screen = desk.open(qtbot, meeting)
    screen.acts.start_call()
    press(screen.call_page, "Kall inn møtet")
    assert desk.meeting(meeting).called_on is not None
    assert "1 ikke" in screen.message_bar.accessibleName()
