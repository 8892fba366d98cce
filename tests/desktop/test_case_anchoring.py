# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Registering every kind of answer, what stops a decision, and the rounds that came before.

Each test walks through one page, for opening it costs more than what is done in it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from builders import WORDING
from desktop.case_desk import (
    DEADLINE,
    DISCUSSED_ON,
    a_desk,
    a_sent_case,
    answer_of,
    case_now,
    go_to_party,
    message,
    open_case,
    round_now,
    texts_of,
)
from desktop.desk import Desk, dialog_of, fill, press
from desktop.samples import an_answer
from documents.reading import body_text
from totrinn.screens.case import CaseScreen
from totrinn.screens.case.answer_form import AnswerForm
from totrinn.texts import Texts
from totrinn.widgets.form_field import FormField
from totrinn_db.commands import briefings, cases
from totrinn_db.domain.anchoring import AnchoringStatus, Answer, AnswerSource, Level, RoundState
from totrinn_db.domain.parties import Language
from totrinn_db.domain.phases import Phase
from totrinn_db.queries import documents, meetings, papers

Status = AnchoringStatus


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


def form_of(screen: CaseScreen) -> AnswerForm:
    return screen.anchoring.page.panel.form


def write_in(field: FormField, text: str) -> None:
    if isinstance(field.editor, QPlainTextEdit):
        field.editor.setPlainText(text)
    else:
        assert isinstance(field.editor, QLineEdit)
        field.editor.setText(text)


def fill_in(form: AnswerForm, status: Status, text: str = "") -> None:
    """Fill in an answer as it came in a letter from the executive committee."""
    form.choices[status].setChecked(True)
    if text:
        write_in(form.text_field, text)
    write_in(form.organ_field, "Formannskapet")
    write_in(form.by_field, "Turid Melland")
    write_in(form.archive_field, "2026/1184")
    for field, value in (
        (form.level_field, Level.EXECUTIVE_COMMITTEE),
        (form.source_field, AnswerSource.LETTER),
    ):
        field.editor.setCurrentIndex(field.editor.findData(value))


# answers


def test_every_kind_of_answer_is_given_by_the_form_as_it_is_filled_in(qapp: Any):
    form, today = AnswerForm(Texts.load("nb")), date(2026, 3, 2)
    for status, text in (
        (Status.ENDORSED, ""),
        (Status.ENDORSED_WITH_REMARK, "Opplæringen må legges til regionen."),
        (Status.ENDORSED_ON_CONDITION, "Driftskostnadene må avklares."),
        (Status.NOT_ENDORSED, "Kommunen har ikke råd."),
        (Status.NOTED, ""),
        (Status.NOT_AFFECTED, "Tilbudet gis ikke her."),
    ):
        form.start(an_answer("Molde"), DEADLINE, today)
        fill_in(form, status, text)
        assert form.standing() == Answer(
            status, today, text=text, organ="Formannskapet", level=Level.EXECUTIVE_COMMITTEE,
            answered_by="Turid Melland", archive_number="2026/1184", source=AnswerSource.LETTER,
        )  # fmt: skip


def test_answers_are_registered_in_the_panel_beside_the_list_and_taken_back(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    page = screen.anchoring.page
    form, panel = form_of(screen), page.panel

    # When no party is found, that is said, with the way back to all.
    page.list.find_field.setText("Atlantis")
    assert (page.view.isVisible(), page.list.nothing.isVisible()) == (False, True)
    press(page.list, "Nullstill filter")
    assert page.view.hasFocus()
    assert not page.list.nothing.isVisible()

    # An answer that lacks its text is refused at the field and kept.
    go_to_party(screen, "Molde")
    fill_in(form, Status.NOT_ENDORSED)
    press(panel, "Lagre svaret")
    assert "Ikke tilslutning" in form.text_field.error
    assert form.text_field.editor.hasFocus()
    assert form.by_field.editor.text() == "Turid Melland"
    assert answer_of(desk, case_id, "Molde").status is Status.ASKED

    # So is one with a wrong date, and what is wrong with it is scrolled into sight.
    write_in(form.text_field, "Kommunen har ikke råd.")
    day = form.date_field.editor.value()
    form.date_field.editor.set_value(date(2099, 1, 4))
    panel.scroll_area.verticalScrollBar().setValue(0)
    press(panel, "Lagre svaret")
    assert form.date_field.error
    qtbot.waitUntil(lambda: not form.date_field.error_label.visibleRegion().isEmpty())
    assert form.date_field.editor.hasFocus()
    form.date_field.editor.set_value(day)

    # What is filled in and not saved is there when the user comes back.
    write_in(form.text_field, "Kommunen har ikke")
    go_to_party(screen, "Smøla")
    assert form.text_field.editor.toPlainText() == ""
    go_to_party(screen, "Molde")
    assert form.status is Status.NOT_ENDORSED
    assert form.text_field.editor.toPlainText() == "Kommunen har ikke"

    write_in(form.text_field, "Kommunen har ikke råd.")
    press(panel, "Lagre svaret")
    row = answer_of(desk, case_id, "Molde")
    assert (row.status, row.text) == (Status.NOT_ENDORSED, "Kommunen har ikke råd.")
    assert (row.organ, row.level) == ("Formannskapet", Level.EXECUTIVE_COMMITTEE)
    assert (row.answered_by, row.archive_number) == ("Turid Melland", "2026/1184")
    assert row.source is AnswerSource.LETTER
    assert "Svaret fra Molde er registrert." in texts_of(screen.undo_bar_widget)
    assert page.view.hasFocus()
    assert "Kommunen har ikke råd." in texts_of(panel)
    assert not form.isVisible()
    press(screen.undo_bar_widget, "Angre")
    assert answer_of(desk, case_id, "Molde").status is Status.ASKED

    # What another registered meanwhile is shown with what is filled in.
    assert form.status is Status.ENDORSED
    desk.house.answer(case_id, "Molde", Status.NOT_ENDORSED, text="Vi mangler penger.")
    panel.save()
    assert answer_of(desk, case_id, "Molde").status is Status.NOT_ENDORSED
    assert "Vi mangler penger." in texts_of(panel)
    assert "En annen har registrert dette" in texts_of(panel)
    assert form.status is Status.ENDORSED
    panel.save()
    assert answer_of(desk, case_id, "Molde").status is Status.ENDORSED


def test_a_receipt_a_plan_and_more_time_are_registered_and_are_no_answers(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    form, panel = form_of(screen), screen.anchoring.page.panel
    go_to_party(screen, "Smøla")
    form.choices[Status.ACKNOWLEDGED].setChecked(True)
    press(panel, "Lagre svaret")
    assert answer_of(desk, case_id, "Smøla").status is Status.ACKNOWLEDGED
    assert form.isVisible(), "the answer is still to come"

    # A planned treatment after the deadline is flagged the day it is entered.
    form.choices[Status.IN_TREATMENT].setChecked(True)
    write_in(form.planned_organ_field, "Kommunestyret")
    form.planned_on_field.editor.set_value(date(2026, 5, 28))
    assert form.late_warning.isVisible()
    press(panel, "Lagre svaret")
    row = answer_of(desk, case_id, "Smøla")
    assert (row.status, row.is_planned_late) == (Status.IN_TREATMENT, True)

    form.choices[Status.NEEDS_MORE_TIME].setChecked(True)
    form.new_date_field.editor.set_value(date(2026, 5, 20))
    press(panel, "Lagre svaret")
    row = answer_of(desk, case_id, "Smøla")
    assert (row.status, row.new_date) == (Status.NEEDS_MORE_TIME, date(2026, 5, 20))
    assert round_now(desk, case_id).assessment.answered == 0


def test_a_link_leads_straight_to_one_answer_and_menus_keys_and_the_clipboard_to_the_rest(
    desk, qtbot
):
    case_id = a_sent_case(desk)
    wanted = answer_of(desk, case_id, "Smøla")
    screen = open_case(qtbot, desk, case_id, f"forankring/{wanted.id}")
    page = screen.anchoring.page
    qtbot.waitUntil(lambda: page.panel.row is not None)
    assert page.panel.title_label.text() == "Smøla"

    # The round says who has the case and since when.
    told = page.summary.lack_label
    assert told.isVisible()
    assert told.text().startswith("Mangler svar fra ")
    assert "Partene har hatt saken siden " in told.text()

    press(page, "Kopier til Excel")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Part", "Status", "Behandles hjemme i", "Merknad"]
    assert lines[1].split("\t")[1] == "Sendt"
    assert "3 parter er kopiert" in message(screen)

    # F2 offers the answers with a letter each.
    page.view.setCurrentIndex(page.table.find(lambda row: row.party == "Molde"))
    menu = page.answer_menu()
    assert menu is not None
    letters = [text[text.index("&") + 1].lower() for text in (a.text() for a in menu.actions())]
    assert len(set(letters)) == len(letters) == 8
    refusing = next(a for a in menu.actions() if a.data() == Status.NOT_ENDORSED)
    refusing.trigger()
    assert form_of(screen).status is Status.NOT_ENDORSED
    assert form_of(screen).text_field.editor.hasFocus()

    # The menus offer what can be done with the round on every tab.
    screen.show_key(case_id, "saksframlegg")
    offered = {action.text(): action for action in screen.menu_actions()["case"]}
    assert {"Registrer svar", "Les inn svarskjema …", "Lag purring …"} <= set(offered)
    offered["Registrer svar"].trigger()
    assert screen.tab == "forankring"
    assert form_of(screen).isVisible()

    # In a narrow window the answer has a page of its own.
    page.show_overview()
    screen.resize(760, 560)
    QApplication.processEvents()
    assert not page.panel.isVisible()
    go_to_party(screen, "Molde")
    assert page.panel.isVisible()
    QTest.keyClick(page.panel, Qt.Key.Key_Escape)
    assert page.view.isVisible()
    assert page.view.hasFocus()


# what stops a decision


def test_a_condition_stops_the_case_until_it_is_met_and_an_objection_until_it_is_withdrawn(
    desk, qtbot
):
    case_id = a_sent_case(desk)
    desk.house.answer_all(case_id)
    desk.house.answer(case_id, "Molde", Status.ENDORSED_ON_CONDITION, text="Må avklares.")
    screen = open_case(qtbot, desk, case_id)
    assert case_now(desk, case_id).row.phase is Phase.ANCHORING
    go_to_party(screen, "Molde")
    panel = screen.anchoring.page.panel
    assert panel.not_met.text() == "Nei, saken venter på Molde"
    panel.met.setChecked(True)
    press(panel, "Lagre svaret")
    assert panel.note_field.error
    write_in(panel.note_field, "Avklart i møte 3. mars.")
    press(panel, "Lagre svaret")
    assert answer_of(desk, case_id, "Molde").condition_met
    assert case_now(desk, case_id).row.phase is Phase.READY
    assert round_now(desk, case_id).state is RoundState.COMPLETE
    assert screen.acts.for_header(screen.anchoring)[0] is screen.acts.to_agenda

    desk.house.answer(case_id, "Molde", Status.NOT_ENDORSED, text="Har ikke råd.")
    screen.refresh()
    assert case_now(desk, case_id).row.phase is Phase.ANCHORING
    go_to_party(screen, "Molde")
    assert "Har ikke råd." in texts_of(panel)
    press(panel, "Trekk svaret …")
    fill(dialog_of(screen), reason="Kommunen har snudd.")
    press(dialog_of(screen), "Trekk svaret")
    row = answer_of(desk, case_id, "Molde")
    assert (row.status, row.note) == (Status.ASKED, "Kommunen har snudd.")


# rounds


def test_a_round_is_extended_for_all_ended_with_a_reason_and_read_beside_the_next(desk, qtbot):
    case_id = a_sent_case(desk)
    desk.house.answer(case_id, "Molde")
    screen = open_case(qtbot, desk, case_id)
    screen.round_acts.extend_action.trigger()
    press(dialog_of(screen), "Forleng fristen")
    assert round_now(desk, case_id).deadline > DEADLINE
    screen.round_acts.end_action.trigger()
    fill(dialog_of(screen), reason="Saken må bearbeides.")
    press(dialog_of(screen), "Avslutt runden")
    assert round_now(desk, case_id).state is RoundState.ENDED
    assert "avsluttet uten at alle har svart" in texts_of(screen.anchoring.changed_bar)
    panel = screen.anchoring.page.panel
    go_to_party(screen, "Smøla")
    assert not panel.save_button.isVisible()

    # An older round can be read and not changed.
    desk.house.send(case_id, date(2026, 6, 1))
    screen.refresh()
    combo = screen.anchoring.rounds_combo
    assert [combo.itemText(n)[:7] for n in range(combo.count())] == ["Runde 2", "Runde 1"]
    combo.setCurrentIndex(0)
    assert screen.anchoring.is_live
    go_to_party(screen, "Smøla")
    assert panel.save_button.isVisible()
    combo.setCurrentIndex(1)
    assert not screen.anchoring.is_live
    go_to_party(screen, "Molde")
    assert not panel.edit_button.isVisible()


def test_the_case_tells_who_was_told_at_home_and_what_has_changed_since_it_was_sent(desk, qtbot):
    house, case_id = desk.house, desk.house.a_case()
    write = {"case_id": case_id, "key": "background"}
    house.do(cases.write_section, text="Slik det ble sendt.", **write)
    house.discuss(case_id, DISCUSSED_ON)
    house.send(case_id, DEADLINE)
    told_whom = {
        "meeting_id": house.ask(meetings.meeting_rows)[0].name.id,
        "party_ids": [house.parties["Molde"]],
    }
    house.do(briefings.brief, **told_whom)
    screen = open_case(qtbot, desk, case_id, "forankring")
    page = screen.anchoring.page
    assert page.summary.told_label.text() == "Orientert hjemme: Molde."
    told = "Orientert 20. februar av Kari Nordmann etter SSU 1/26"
    assert told in page.summary.told_label.toolTip()
    go_to_party(screen, "Molde")
    assert told in texts_of(page.panel)
    assert "endret etter utsending" not in texts_of(screen)

    house.do(briefings.take_back_briefing, **told_whom)
    house.do(cases.write_section, text="Skrevet etterpå.", **write)
    screen.refresh()
    assert not page.summary.told_label.isVisible()
    assert "Saksframlegget er endret etter utsending: «Bakgrunn»." in texts_of(screen)
    press(screen, "Lag saksframlegget slik det ble sendt")
    (paper,) = [row for row in house.ask(documents.documents) if row.case_id == case_id]
    assert "Slik det ble sendt." in body_text(Path(paper.path).read_bytes())


def test_the_case_tells_whose_answers_rest_on_which_wording_and_what_follows(desk, qtbot):
    case_id = a_sent_case(desk)
    for name in ("Molde", "Smøla"):
        desk.house.answer(case_id, name)
    desk.house.do(
        cases.write_wording, case_id=case_id, text=WORDING.replace("2027", "2028"), new_round=True
    )
    screen = open_case(qtbot, desk, case_id, "forankring")
    tab = screen.anchoring
    tab.page.wordings_link.click()
    page = tab.wordings_page
    assert "Ingen part er spurt om innholdet" in page.today.text_label.text()
    desk.house.send(case_id, date(2026, 6, 1))
    desk.house.answer(case_id, "Molde")
    screen.reload()
    assert not page.today.isVisible()
    newer, older = (texts_of(card) for card in page.cards)
    assert "Forslaget er det samme i dag. Svarene teller." in newer
    assert "Har ikke svart" in newer
    assert "Innholdet er endret siden. Svarene er historie og teller ikke." in older
    assert "Har svart på en nyere versjon" in older
    assert "Slik partene fikk det" in older
    ((case, wordings),) = desk.house.ask(papers.anchoring_status, Language.NB).wordings
    assert (case.id, wordings.answered_versions) == (case_id, (2, 1))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert tab.stack.currentWidget() is tab.page
