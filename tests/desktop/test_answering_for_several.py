# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One person answers for several parties: one form, one record each, one undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.case_desk import a_desk, a_sent_case, answer_of, open_case, round_now, texts_of
from desktop.desk import Desk, press
from totrinn.screens.case.round_page import RoundPage
from totrinn_db.commands import answers
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource
from totrinn_db.domain.parties import Side

Status = AnchoringStatus


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


@pytest.fixture
def case_id(desk: Desk) -> str:
    return a_sent_case(desk)


def mark(page: RoundPage, *parties: str) -> None:
    """Mark parties as a person does who holds Ctrl."""
    marks = QItemSelectionModel.SelectionFlag
    page.view.clearSelection()
    for party in parties:
        index = page.table.find(lambda row, party=party: row.party == party)
        page.view.selectionModel().setCurrentIndex(index, marks.Select | marks.Rows)


def write(page: RoundPage, **texts: str) -> None:
    for name, text in texts.items():
        editor = getattr(page.several.form, name).editor
        assert isinstance(editor, QLineEdit)
        editor.setText(text)


def test_parties_are_marked_by_the_keyboard_and_a_narrow_page_offers_the_form(desk, case_id, qtbot):
    screen = open_case(qtbot, desk, case_id, "forankring")
    page = screen.anchoring.page
    screen.round_acts.several_action.trigger()
    assert "Marker partene i listen" in texts_of(page.several)
    assert page.view.hasFocus()
    page.view.setCurrentIndex(page.table.find(lambda row: True))
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.list.marked_rows()) == 2
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.several.form.choices[Status.ENDORSED].hasFocus()
    menu = page.answer_menu()
    assert menu is not None
    assert Status.IN_TREATMENT not in [action.data() for action in menu.actions()]
    menu.deleteLater()
    QTest.keyClick(page.several, Qt.Key.Key_Escape)
    assert page.panel.isVisible()
    assert round_now(desk, case_id).assessment.answered == 0

    screen.resize(700, 900)
    QApplication.processEvents()
    mark(page, "Molde", "Smøla")
    press(page, "Registrer for 2 parter …")
    assert page.several.isVisible()
    assert not page.view.isVisible()
    press(page.several, "Avbryt")
    assert page.view.isVisible()


def test_one_form_makes_one_record_for_each_party_and_never_over_what_another_registered(
    desk, case_id, qtbot
):
    screen = open_case(qtbot, desk, case_id, "forankring")
    page = screen.anchoring.page
    mark(page, "Molde", "Smøla")
    assert page.several.isVisible()
    assert "Molde og Smøla" in texts_of(page.several)
    assert page.list.several_button.isHidden(), "the form stands beside the list"
    assert page.several.form.choices[Status.IN_TREATMENT].isHidden()
    form = page.several.form
    assert "først når nivået er ført" in form.level_field.help_label.text()
    form.source_field.editor.setCurrentIndex(form.source_field.editor.findData(AnswerSource.PHONE))
    press(page.several, "Registrer for 2 parter")
    assert form.by_field.error == "Skriv hvem som svarer for partene."

    write(page, by_field="Kari Ødegård", capacity_field="Representant for regionrådet")
    press(page.several, "Registrer for 2 parter")
    for party in ("Molde", "Smøla"):
        row = answer_of(desk, case_id, party)
        assert (row.status, row.source) == (Status.ENDORSED, AnswerSource.PHONE)
        assert (row.answered_by, row.confirmed) == ("Kari Ødegård", False)
        assert row.registered_by == desk.context.settings.actor_name
    assert "Svaret er registrert for Molde og Smøla." in texts_of(screen.undo_bar_widget)
    qtbot.waitUntil(page.panel.isVisible)
    assert page.view.hasFocus()

    # One undo takes all of it back.
    press(screen.undo_bar_widget, "Angre")
    assert {answer_of(desk, case_id, each).status for each in ("Molde", "Smøla")} == {Status.ASKED}

    # Nothing is registered when another has registered one of them meanwhile.
    mark(page, "Molde", "Smøla")
    write(page, by_field="Kari Ødegård")
    desk.house.answer(case_id, "Molde", Status.NOT_ENDORSED, text="Vi mangler penger.")
    press(page.several, "Registrer for 2 parter")
    assert answer_of(desk, case_id, "Molde").status is Status.NOT_ENDORSED
    assert answer_of(desk, case_id, "Smøla").status is Status.ASKED
    # The parties are still marked and the form still filled in; now it names the one.
    press(page.several, "Registrer for 2 parter")
    assert "Molde har svart." in texts_of(page.several)
    assert form.by_field.editor.text() == "Kari Ødegård"
    assert answer_of(desk, case_id, "Smøla").status is Status.ASKED

    # Municipalities and trusts have no level in common.
    assert form.level_field.editor.count() > 1
    form.offer_levels({Side.MUNICIPAL, Side.TRUST})
    assert form.level_field.editor.count() == 1
    assert "Før dem hver for seg" in form.level_field.help_label.text()
    mark(page, "Smøla")
    assert page.panel.isVisible()


def test_the_command_registers_none_when_one_was_changed(desk, case_id):
    from desktop.desk import SECRETARY
    from totrinn_db.domain.anchoring import Answer
    from totrinn_db.domain.errors import ChangedByOthers

    rows = [answer_of(desk, case_id, each) for each in ("Molde", "Smøla")]
    answer = Answer(status=Status.ENDORSED, answered_on=desk.house.clock().date())
    with pytest.raises(ChangedByOthers):
        desk.house.store.write(
            answers.register_answers,
            actor=SECRETARY,
            answers={row.id: answer for row in rows},
            expected_versions={rows[0].id: rows[0].version, rows[1].id: rows[1].version + 1},
        )
    assert {answer_of(desk, case_id, row.party).status for row in rows} == {Status.ASKED}
