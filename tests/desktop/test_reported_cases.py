# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form for reporting a case goes out empty from the list, and comes back as a case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.case_desk import a_desk, message, show
from desktop.desk import Desk, press
from documents.test_case_template import changed, fill
from totrinn.screens.case_list import CaseListScreen
from totrinn_db.domain.papers import CaseField
from totrinn_db.queries import cases

WRITTEN = {
    CaseField.TITLE: "Felles beredskap ved strømbrudd",
    CaseField.ORIGIN: "Smøla kommune",
    CaseField.BACKGROUND: "Helseplattformen var nede i tre døgn.",
    CaseField.ASK: "Utvalget bes drøfte en felles rutine.",
    CaseField.PATIENT_GROUP: "Skrøpelige eldre",
    CaseField.CONSEQUENCE: "Partene må sette av tid til øvelser.",
    CaseField.REPORTED_BY: "Kari Ødegård, rådgiver",
}


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


@pytest.fixture
def screen(desk: Desk, qtbot: Any) -> CaseListScreen:
    desk.house.a_case()
    made = show(qtbot, CaseListScreen(desk.context))
    QApplication.processEvents()
    return made


def the_form(desk: Desk, screen: CaseListScreen) -> Path:
    """Make the empty form in the window, and give the file."""
    screen.reported_cases.make_action.trigger()
    (path,) = Path(desk.context.settings.papers_folder).glob("Saksmal*.docx")
    return path


def filled(path: Path, answers: dict[CaseField, str]) -> Path:
    path.write_bytes(changed(path.read_bytes(), lambda root: fill(root, answers)))
    return path


def test_a_form_that_comes_back_is_looked_over_and_reported_with_its_texts(desk, screen):
    form = filled(the_form(desk, screen), WRITTEN)
    screen.reported_cases.read_files([form])
    assert screen.form.isVisible()
    assert "Saken er lest fra skjemaet." in message(screen)
    assert screen.form.title_field.editor.text() == "Felles beredskap ved strømbrudd"
    assert screen.form.origin_field.editor.currentText().startswith("Smøla")
    press(screen.form, "Meld saken")
    place, case_id, _tab = desk.went[-1]
    assert place == "sak"
    case = desk.house.ask(cases.case_view, case_id)
    texts = {section.key: section.text for section in case.sections}
    assert texts["summary"] == "Utvalget bes drøfte en felles rutine."
    assert texts["background"].startswith("Helseplattformen var nede")
    assert "Skjemaet er fylt ut av Kari Ødegård, rådgiver." in texts["background"]
    assert texts["assessment"] == "Partene må sette av tid til øvelser."
    assert case.patient_groups == ("Skrøpelige eldre",)

    # The next case starts with an empty form, also when a read one was given up.
    screen.reported_cases.read_files([form])
    assert screen.form.title_field.editor.text() == "Felles beredskap ved strømbrudd"
    press(screen.form, "Avbryt")
    screen.start_new_case()
    screen.form.title_field.editor.setText("En annen sak")
    press(screen.form, "Meld saken")
    assert desk.went[-1][1] != case_id
    case = desk.house.ask(cases.case_view, desk.went[-1][1])
    assert not any(section.text for section in case.sections)


def test_a_file_that_is_no_form_and_a_form_that_is_empty_are_refused_and_the_list_stays(
    desk, screen, tmp_path
):
    path = tmp_path / "bilde.docx"
    path.write_bytes(b"ikke en pakke")
    screen.reported_cases.read_files([path])
    assert message(screen)
    assert screen.list_page.isVisible()

    form = the_form(desk, screen)
    screen.message_bar.hide()
    screen.reported_cases.read_files([form])
    assert not screen.form.isVisible()
    assert message(screen)
