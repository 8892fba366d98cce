# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What of a meeting is for everybody: corrections, impartiality, pre-meetings, copies."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.case_desk import texts_of
from desktop.desk import CASE, SECOND_MEETING, Desk, dialog_of, fill, press
from totrinn.dialogs.new_meeting import MeetingForm
from totrinn.screens.base import Screen
from totrinn.screens.matrix import AnchoringScreen
from totrinn_db.commands import exemptions
from totrinn_db.domain.exemptions import TITLE
from totrinn_db.queries.exemptions import legal_bases
from two_steps import approve


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Desk:
    return Desk.build(tmp_path)


def test_a_correction_is_written_as_exempt_and_opened_again(desk: Desk, qtbot: Any) -> None:
    house = desk.house
    meeting = house.discuss(house.a_case(CASE), date(2026, 3, 2))
    approve(house, meeting)
    screen = desk.open(qtbot, meeting, "protokoll")
    card = screen.protocol_tab.correction_card
    assert not card.access_button.isVisible()
    press(card, "Før inn rettelse …")
    dialog = dialog_of(screen)
    first = house.ask(legal_bases)[0]
    combo = dialog.fields["basis_id"].editor
    combo.setCurrentIndex(combo.findData(first.id))
    fill(dialog, text="Prisen var 4 kroner.", by="Kari Nordmann")
    press(dialog, "Før inn")
    assert f"Unntatt offentlighet, {first.name}" in texts_of(card)
    press(card, "Offentlighet …")
    dialog = dialog_of(screen)
    (field,) = dialog.fields.values()
    field.editor.setCurrentIndex(0)
    press(dialog, "Lagre")
    (row,) = desk.meeting(meeting).corrections
    assert (row.text, row.basis_id) == ("Prisen var 4 kroner.", None)


def test_impartiality_is_written_of_the_whole_meeting_or_of_the_item_that_is_chosen(
    desk: Desk, qtbot: Any
) -> None:
    house = desk.house
    meeting = house.a_meeting(SECOND_MEETING)
    item = house.put_up(meeting, house.a_case(CASE))
    before = house.a_meeting(date(2026, 3, 2), main_meeting_id=meeting)
    house.call_and_start(before)
    house.call_and_start(meeting)
    screen = desk.open(qtbot, meeting, "oppmote")
    tab, field = screen.attendance_tab, screen.attendance_tab.impartiality

    def choose(key: str | None) -> None:
        field.combo.setCurrentIndex(field.combo.findData(key))
        field.combo.activated.emit(field.combo.currentIndex())

    def typed(text: str) -> None:
        field.edit.clear()
        field.edit.insertPlainText(text)

    typed("Spørsmålet ble stilt.")
    choose(item)
    assert desk.meeting(meeting).impartiality == "Spørsmålet ble stilt."
    assert "Spørsmålet ble stilt." in field.told.text()
    typed("Per gikk fra.")
    press(tab, "Lagre møteledelsen")
    choose(None)
    assert field.edit.toPlainText() == "Spørsmålet ble stilt."
    assert "Per gikk fra." in field.told.text()
    view = desk.meeting(meeting)
    assert [row.impartiality for row in view.items if row.id == item] == ["Per gikk fra."]
    screen.open_tab("dokumenter")
    assert screen.documents_tab.publish_button.isVisible()
    screen.show_key(before, "dokumenter")
    assert not screen.documents_tab.publish_button.isVisible()


def test_a_new_meeting_on_a_day_when_few_can_come_is_told_of_and_not_refused(
    desk: Desk, qtbot: Any
) -> None:
    screen = Screen(desk.context)
    qtbot.addWidget(screen)
    form = MeetingForm(screen)
    said = {}
    for day in (date(2027, 5, 6), date(2027, 3, 6), date(2027, 7, 14), date(2027, 3, 4)):
        form.date_editor.set_value(day)
        said[day] = form.free_line.text_label.text() if not form.free_line.isHidden() else ""
    assert list(said.values()) == [
        "Valgt dag er ikke en vanlig møtedag: Kristi himmelfartsdag.",
        "Valgt dag er ikke en vanlig møtedag: helg.",
        "Valgt dag er ikke en vanlig møtedag: fellesferie.",
        "",
    ]


def test_the_matrix_is_copied_with_the_numbers_of_cases_and_no_titles(
    desk: Desk, qtbot: Any
) -> None:
    house = desk.house
    case_id = house.a_case("Tittelen som er unntatt")
    house.discuss(case_id, date(2026, 3, 2))
    house.send(case_id, date(2026, 5, 4))
    basis = house.ask(legal_bases)[0].id
    house.do(exemptions.mark_exempt, case_id=case_id, marks={TITLE: basis})
    screen = AnchoringScreen(desk.context)
    qtbot.addWidget(screen)
    screen.refresh()
    screen.copy_action.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert "Smøla" in data.text()
    assert "unntatt" not in data.text() + data.html()
