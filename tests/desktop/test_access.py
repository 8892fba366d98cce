# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Marking what is exempt from public access on the page of a case, and the list of legal bases."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop.case_desk import a_desk, case_now, open_case, texts_of
from desktop.desk import Desk, dialog_of, press
from totrinn.dialogs.act_dialog import ActDialog
from totrinn.widgets.roles import Role
from totrinn_db.commands import cases
from totrinn_db.domain.exemptions import CASE, TITLE, WORDING


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


def choose(dialog: ActDialog, part: str, basis: str) -> None:
    box = dialog.fields[part].editor
    assert isinstance(box, QComboBox)
    (at,) = (n for n in range(box.count()) if box.itemText(n).startswith(basis))
    box.setCurrentIndex(at)


def test_parts_are_marked_in_one_act_and_shown_in_words_where_they_stand(desk: Desk, qtbot):
    case_id = desk.house.a_case()
    desk.house.do(cases.write_section, case_id=case_id, key="background", text="Tilbudet.")
    desk.house.do(cases.add_attachment, case_id=case_id, name="tilbud.txt", data=b"t")
    screen = open_case(qtbot, desk, case_id)
    assert "Alt i saken er offentlig." in texts_of(screen.paper.access)
    screen.paper.mark_exempt()
    dialog = dialog_of(screen)
    file_id = case_now(desk, case_id).attachments[0].id
    assert list(dialog.fields) == [CASE, TITLE, WORDING, "background", file_id]
    choose(dialog, "background", "offl. § 23 f")
    choose(dialog, file_id, "offl. § 15 andre")
    press(dialog, "Lagre")
    said = texts_of(screen.paper)
    assert "Bakgrunn: offl. § 23 fyrste ledd" in said
    assert "Unntatt offentlighet, offl. § 23 fyrste ledd" in said
    table = screen.attachments.table
    index = table.index(0, 0)
    assert table.data(index, Role.SUB) == "Unntatt offentlighet, offl. § 15 andre ledd"
    assert table.data(index, Role.ICON) == "action.lock"
    spoken = table.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Unntatt offentlighet, offl. § 15 andre ledd")
    desk.context.operations.undo()
    assert [section.exempt for section in case_now(desk, case_id).sections if section.exempt] == []
    assert "Alt i saken er offentlig." in texts_of(screen.paper.access)


def test_a_case_is_closed_as_a_whole_before_it_has_a_text(desk: Desk, qtbot):
    case_id = desk.house.a_case(wording="")
    screen = open_case(qtbot, desk, case_id)
    screen.paper.mark_exempt()
    dialog = dialog_of(screen)
    assert list(dialog.fields) == [CASE, TITLE]
    choose(dialog, CASE, "offl. § 13, jf. fvl. § 13 fyrste ledd nr. 1")
    press(dialog, "Lagre")
    assert "Hele saken: offl. § 13, jf. fvl. § 13 fyrste ledd nr. 1" in texts_of(screen.paper)
