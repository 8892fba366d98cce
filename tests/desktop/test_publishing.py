# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Publishing from the pages: what goes in and what is left out is shown before anything is made."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QListWidget

from desktop.case_desk import a_desk, message, open_case, show
from desktop.desk import Desk
from totrinn.dialogs.publish import PublishDialog
from totrinn.screens.documents import DocumentsScreen
from totrinn.screens.meeting import MeetingScreen
from totrinn_db.commands import cases, exemptions
from totrinn_db.queries.exemptions import legal_bases


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


def a_held_meeting(desk: Desk) -> tuple[str, str]:
    house = desk.house
    case_id = house.a_case()
    house.do(cases.write_section, case_id=case_id, key="background", text="Tilbudet.")
    basis = house.ask(legal_bases)[0].id
    house.do(exemptions.mark_exempt, case_id=case_id, marks={"background": basis})
    return case_id, house.discuss(case_id, date(2026, 3, 2))


def lines_of(shown: QListWidget) -> list[str]:
    return [shown.item(row).text() for row in range(shown.count())]


def packs(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "papirer").glob("*.zip"))


@pytest.mark.slow
def test_meeting_case_and_year_are_shown_and_then_packed(desk: Desk, qtbot, tmp_path: Path):
    case_id, meeting_id = a_held_meeting(desk)
    page = show(qtbot, MeetingScreen(desk.context))
    page.show_key(meeting_id, "dokumenter")
    tab = page.documents_tab
    tab.publish_button.click()
    dialog = tab.publishing.dialog
    assert isinstance(dialog, PublishDialog)
    assert len(lines_of(dialog.files)) == 5
    (left_out,) = lines_of(dialog.left_out)
    assert "Bakgrunn: offl. § 13, jf. fvl. § 13 fyrste ledd nr. 1" in left_out
    assert packs(tmp_path) == []
    dialog.yes_button.click()
    assert packs(tmp_path) == ["2026-03-02_SSU_Publisering.zip"]
    assert "Publiseringspakken er laget med 4 dokumenter. Tatt ut: 1." in message(page)
    case = open_case(qtbot, desk, case_id)
    case.acts.publish.trigger()
    case.acts._publishing.dialog.no_button.click()
    screen = show(qtbot, DocumentsScreen(desk.context))
    screen.reload()
    assert [action.text() for action in screen.publish_actions] == ["Publiser møtene i 2026 …"]
    screen.publish_actions[0].trigger()
    screen.publishing.dialog.yes_button.click()
    assert packs(tmp_path) == ["2026-03-02_SSU_Publisering.zip", "2026_Publisering.zip"]
