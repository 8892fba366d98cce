# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Sending a case out, registering every kind of answer, and what stops a decision."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

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
from documents.reading import body_text
from totrinn.screens.case import CaseScreen
from totrinn.screens.case.answer_form import AnswerForm
from totrinn.widgets.form_field import FormField
from totrinn_db.commands import briefings, cases
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource, Level, RoundState
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


# sending


def test_a_case_that_is_not_discussed_cannot_be_sent_and_the_page_says_what_to_do(desk, qtbot):
    screen = open_case(qtbot, desk, desk.house.a_case(), "forankring")
    told = texts_of(screen.anchoring.empty)
    assert "Saken er ikke sendt til forankring" in told
    assert "Saken må drøftes i et møte først." in told
    assert screen.anchoring.empty.button.text() == "Sett opp til drøfting"
    screen.acts.send.trigger()
    assert "drøftes" in message(screen)
    assert not screen.anchoring.send_page.isVisible()


def test_the_letters_are_shown_before_anything_is_sent(desk, qtbot):
    case_id = desk.house.a_case()
    desk.house.discuss(case_id, DISCUSSED_ON)
    screen = open_case(qtbot, desk, case_id, "forankring")
    press(screen.anchoring.empty, "Send til forankring …")
    page = screen.anchoring.send_page
    assert page.isVisible()
    assert page.table.rowCount() == 3
    assert "nynorsk" in page.intro.text()
    found = " ".join(page.findings.sentences)
    assert "Molde og Smøla har ingen kontaktperson" in found
    assert "har ingen e-postadresse" in found
    assert "svarskjema, lokal saksmappe" in page.gets.text()
    assert page.send_button.text() == "Lås teksten og lag 3 brev"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert case_now(desk, case_id).row.phase is Phase.DISCUSSED


def test_sending_locks_the_text_and_writes_a_letter_to_each_party(desk, qtbot):
    case_id = desk.house.a_case()
    desk.house.discuss(case_id, DISCUSSED_ON)
    screen = open_case(qtbot, desk, case_id)
    press(screen.page_header, "Send til forankring …")
    page = screen.anchoring.send_page
    page.deadline_field.editor.set_value(DEADLINE)
    press(page, "Lås teksten og lag 3 brev")
    assert case_now(desk, case_id).row.phase is Phase.ANCHORING
    assert round_now(desk, case_id).deadline == DEADLINE
    (folder,) = Path(desk.context.settings.papers_folder).iterdir()
    names = [path.name for path in folder.rglob("*.*")]
    for part, count in (("Forankringsbrev", 3), ("Svarskjema", 3), ("Lokal-saksmappe", 3),
                        (".ics", 3), (".eml", 3), (".zip", 1)):  # fmt: skip
        assert sum(part in name for name in names) == count, part
    assert "Alt som går ut til 3 parter, er laget." in message(screen)
    assert not screen.undo_bar_widget.undo_button.isVisible()
    assert [action.text() for action in screen.anchoring.more_actions()] == [
        "Registrer for flere …",
        "Lim inn svar fra e-post …",
        "Forleng fristen …",
        "Lag alt som går ut på nytt",
        "Avslutt runden …",
    ]


def test_a_deadline_that_has_been_is_refused_at_the_date(desk, qtbot):
    case_id = desk.house.a_case()
    desk.house.discuss(case_id, DISCUSSED_ON)
    screen = open_case(qtbot, desk, case_id)
    screen.acts.send.trigger()
    page = screen.anchoring.send_page
    page.deadline_field.editor.set_value(date(2026, 1, 2))
    press(page, "Lås teksten og lag 3 brev")
    assert "Velg en senere dato" in page.deadline_field.error
    assert page.send_button.isEnabled()
    assert case_now(desk, case_id).row.phase is Phase.DISCUSSED


# answers


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (Status.ENDORSED, ""),
        (Status.ENDORSED_WITH_REMARK, "Opplæringen må legges til regionen."),
        (Status.ENDORSED_ON_CONDITION, "Driftskostnadene må avklares."),
        (Status.NOT_ENDORSED, "Kommunen har ikke råd."),
        (Status.NOTED, ""),
        (Status.NOT_AFFECTED, "Tilbudet gis ikke her."),
    ],
)
def test_every_kind_of_answer_is_registered_in_the_panel(desk, qtbot, status, text):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    go_to_party(screen, "Molde")
    form = form_of(screen)
    form.choices[status].setChecked(True)
    if text:
        write_in(form.text_field, text)
    write_in(form.organ_field, "Formannskapet")
    write_in(form.by_field, "Turid Melland")
    write_in(form.archive_field, "2026/1184")
    form.level_field.editor.setCurrentIndex(
        form.level_field.editor.findData(Level.EXECUTIVE_COMMITTEE)
    )
    form.source_field.editor.setCurrentIndex(form.source_field.editor.findData(AnswerSource.LETTER))
    press(screen.anchoring.page.panel, "Lagre svaret")
    row = answer_of(desk, case_id, "Molde")
    assert (row.status, row.text, row.organ) == (status, text, "Formannskapet")
    assert (row.level, row.source) == (Level.EXECUTIVE_COMMITTEE, AnswerSource.LETTER)
    assert (row.answered_by, row.archive_number) == ("Turid Melland", "2026/1184")
    assert "Svaret fra Molde er registrert." in texts_of(screen.undo_bar_widget)
    assert screen.anchoring.page.view.hasFocus()


def test_more_time_asks_for_a_date_and_is_not_an_answer(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    go_to_party(screen, "Smøla")
    form_of(screen).choices[Status.NEEDS_MORE_TIME].setChecked(True)
    form_of(screen).new_date_field.editor.set_value(date(2026, 5, 20))
    press(screen.anchoring.page.panel, "Lagre svaret")
    row = answer_of(desk, case_id, "Smøla")
    assert (row.status, row.new_date) == (Status.NEEDS_MORE_TIME, date(2026, 5, 20))
    assert round_now(desk, case_id).assessment.answered == 0


def test_a_planned_treatment_after_the_deadline_is_flagged_the_day_it_is_entered(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    go_to_party(screen, "Smøla")
    form = form_of(screen)
    form.choices[Status.IN_TREATMENT].setChecked(True)
    write_in(form.planned_organ_field, "Kommunestyret")
    form.planned_on_field.editor.set_value(date(2026, 5, 28))
    assert form.late_warning.isVisible()
    press(screen.anchoring.page.panel, "Lagre svaret")
    row = answer_of(desk, case_id, "Smøla")
    assert (row.status, row.is_planned_late) == (Status.IN_TREATMENT, True)


def test_a_receipt_is_not_an_answer(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    go_to_party(screen, "Smøla")
    form_of(screen).choices[Status.ACKNOWLEDGED].setChecked(True)
    press(screen.anchoring.page.panel, "Lagre svaret")
    assert answer_of(desk, case_id, "Smøla").status is Status.ACKNOWLEDGED


def test_an_answer_that_lacks_its_text_is_refused_at_the_field_and_kept(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    go_to_party(screen, "Molde")
    form = form_of(screen)
    form.choices[Status.NOT_ENDORSED].setChecked(True)
    write_in(form.by_field, "Turid Melland")
    press(screen.anchoring.page.panel, "Lagre svaret")
    assert "Ikke tilslutning" in form.text_field.error
    assert form.text_field.editor.hasFocus()
    assert form.by_field.editor.text() == "Turid Melland"
    assert answer_of(desk, case_id, "Molde").status is Status.ASKED


def test_what_is_filled_in_and_not_saved_is_there_when_the_user_comes_back(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    go_to_party(screen, "Molde")
    form_of(screen).choices[Status.ENDORSED_WITH_REMARK].setChecked(True)
    write_in(form_of(screen).text_field, "Halvferdig merknad")
    go_to_party(screen, "Smøla")
    assert form_of(screen).text_field.editor.toPlainText() == ""
    go_to_party(screen, "Molde")
    assert form_of(screen).status is Status.ENDORSED_WITH_REMARK
    assert form_of(screen).text_field.editor.toPlainText() == "Halvferdig merknad"


def test_an_answer_that_another_registered_meanwhile_is_shown_with_what_is_filled_in(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id, "forankring")
    go_to_party(screen, "Molde")
    panel, form = screen.anchoring.page.panel, form_of(screen)
    assert form.status is Status.ENDORSED
    desk.house.answer(case_id, "Molde", Status.NOT_ENDORSED, text="Vi mangler penger.")
    panel.save()
    assert answer_of(desk, case_id, "Molde").status is Status.NOT_ENDORSED
    assert "Vi mangler penger." in texts_of(panel)
    assert "En annen har registrert dette" in texts_of(panel)
    assert form.status is Status.ENDORSED
    panel.save()
    assert answer_of(desk, case_id, "Molde").status is Status.ENDORSED


def test_a_paper_that_is_changed_after_sending_is_told_and_written_as_it_was_sent(desk, qtbot):
    case_id = desk.house.a_case()
    write = {"case_id": case_id, "key": "background"}
    desk.house.do(cases.write_section, text="Slik det ble sendt.", **write)
    desk.house.discuss(case_id, DISCUSSED_ON)
    desk.house.send(case_id, DEADLINE)
    screen = open_case(qtbot, desk, case_id, "forankring")
    assert "endret etter utsending" not in texts_of(screen)
    desk.house.do(cases.write_section, text="Skrevet etterpå.", **write)
    screen.refresh()
    assert "Saksframlegget er endret etter utsending: «Bakgrunn»." in texts_of(screen)
    press(screen, "Lag saksframlegget slik det ble sendt")
    (paper,) = [row for row in desk.house.ask(documents.documents) if row.case_id == case_id]
    assert "Slik det ble sendt." in body_text(Path(paper.path).read_bytes())


def test_f2_offers_the_answers_with_a_letter_each(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    page = screen.anchoring.page
    index = page.table.find(lambda row: row.party == "Molde")
    page.view.setCurrentIndex(index)
    menu = page.answer_menu()
    assert menu is not None
    letters = [text[text.index("&") + 1].lower() for text in (a.text() for a in menu.actions())]
    assert len(set(letters)) == len(letters) == 8
    refusing = next(a for a in menu.actions() if a.data() == Status.NOT_ENDORSED)
    refusing.trigger()
    assert form_of(screen).status is Status.NOT_ENDORSED
    assert form_of(screen).text_field.editor.hasFocus()


def test_a_condition_stops_the_case_until_it_is_recorded_as_met(desk, qtbot):
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


def test_an_objection_blocks_and_its_withdrawal_asks_the_party_again(desk, qtbot):
    case_id = a_sent_case(desk)
    for party in desk.house.counted():
        if party != "Molde":
            desk.house.answer(case_id, party)
    desk.house.answer(case_id, "Molde", Status.NOT_ENDORSED, text="Har ikke råd.")
    screen = open_case(qtbot, desk, case_id)
    assert case_now(desk, case_id).row.phase is Phase.ANCHORING
    go_to_party(screen, "Molde")
    assert "Har ikke råd." in texts_of(screen.anchoring.page.panel)
    press(screen.anchoring.page.panel, "Trekk svaret …")
    fill(dialog_of(screen), reason="Kommunen har snudd.")
    press(dialog_of(screen), "Trekk svaret")
    row = answer_of(desk, case_id, "Molde")
    assert (row.status, row.note) == (Status.ASKED, "Kommunen har snudd.")


def test_an_answer_is_undone_from_the_bar(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    go_to_party(screen, "Molde")
    press(screen.anchoring.page.panel, "Lagre svaret")
    assert answer_of(desk, case_id, "Molde").status is Status.ENDORSED
    press(screen.undo_bar_widget, "Angre")
    assert answer_of(desk, case_id, "Molde").status is Status.ASKED


def test_the_menus_offer_what_can_be_done_with_the_round_on_every_tab(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id, "saksframlegg")
    offered = {action.text(): action for action in screen.menu_actions()["case"]}
    assert {"Registrer svar", "Les inn svarskjema …", "Lag purring …"} <= set(offered)
    offered["Registrer svar"].trigger()
    assert screen.tab == "forankring"
    assert form_of(screen).isVisible()


def test_the_deadline_is_extended_for_all_and_the_round_ended_with_a_reason(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    screen.round_acts.extend_action.trigger()
    press(dialog_of(screen), "Forleng fristen")
    assert round_now(desk, case_id).deadline > DEADLINE
    screen.round_acts.end_action.trigger()
    fill(dialog_of(screen), reason="Saken må bearbeides.")
    press(dialog_of(screen), "Avslutt runden")
    assert round_now(desk, case_id).state is RoundState.ENDED
    assert "avsluttet uten at alle har svart" in texts_of(screen.anchoring.changed_bar)
    go_to_party(screen, "Molde")
    assert not screen.anchoring.page.panel.save_button.isVisible()


def test_an_older_round_can_be_read_and_not_changed(desk, qtbot):
    case_id = a_sent_case(desk)
    desk.house.answer(case_id, "Molde")
    desk.house.do(
        desk_rounds().end_round, round_id=round_now(desk, case_id).id, reason="Bearbeides."
    )
    desk.house.send(case_id, date(2026, 6, 1))
    screen = open_case(qtbot, desk, case_id)
    combo = screen.anchoring.rounds_combo
    assert [combo.itemText(n)[:7] for n in range(combo.count())] == ["Runde 2", "Runde 1"]
    assert screen.anchoring.is_live
    combo.setCurrentIndex(1)
    assert not screen.anchoring.is_live
    go_to_party(screen, "Molde")
    assert not screen.anchoring.page.panel.edit_button.isVisible()


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


def desk_rounds() -> Any:
    from totrinn_db.commands import rounds

    return rounds


def test_the_answers_are_copied_in_full_words(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    press(screen.anchoring.page, "Kopier til Excel")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Part", "Status", "Behandles hjemme i", "Merknad"]
    assert lines[1].split("\t")[1] == "Sendt"
    assert "3 parter er kopiert" in message(screen)


def test_the_matrix_leads_straight_to_one_answer(desk, qtbot):
    case_id = a_sent_case(desk)
    wanted = answer_of(desk, case_id, "Smøla")
    screen = open_case(qtbot, desk, case_id, f"forankring/{wanted.id}")
    qtbot.waitUntil(lambda: screen.anchoring.page.panel.row is not None)
    assert screen.anchoring.page.panel.title_label.text() == "Smøla"


def test_in_a_narrow_window_the_answer_has_a_page_of_its_own(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id, size=(760, 560))
    page = screen.anchoring.page
    assert not page.panel.isVisible()
    go_to_party(screen, "Molde")
    assert page.panel.isVisible()
    QTest.keyClick(page.panel, Qt.Key.Key_Escape)
    assert page.view.isVisible()
    assert page.view.hasFocus()


def test_the_round_says_who_has_the_case_and_since_when(qtbot: Any, desk: Desk):
    screen = open_case(qtbot, desk, a_sent_case(desk), "forankring")
    told = screen.anchoring.page.summary.lack_label
    assert told.isVisible()
    assert told.text().startswith("Mangler svar fra ")
    assert "Partene har hatt saken siden " in told.text()


def test_the_case_tells_who_has_been_told_at_home_by_whom_and_when(desk, qtbot):
    case_id = a_sent_case(desk)
    house = desk.house
    meeting_id = house.ask(meetings.meeting_rows)[0].name.id
    house.do(briefings.brief, meeting_id=meeting_id, party_ids=[house.parties["Molde"]])
    screen = open_case(qtbot, desk, case_id, "forankring")
    page = screen.anchoring.page
    assert page.summary.told_label.text() == "Orientert hjemme: Molde."
    told = "Orientert 20. februar av Kari Nordmann etter SSU 1/26"
    assert told in page.summary.told_label.toolTip()
    go_to_party(screen, "Molde")
    assert told in texts_of(page.panel)
    house.do(
        briefings.take_back_briefing, meeting_id=meeting_id, party_ids=[house.parties["Molde"]]
    )
    screen.refresh()
    assert not page.summary.told_label.isVisible()
