# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Writing the case paper: saved while typing, refused in place, locked when it is out.

Each test walks through one page, for opening it costs more than what is done in it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from desktop.case_desk import a_desk, a_sent_case, case_now, message, open_case, round_now, texts_of
from desktop.desk import Desk, dialog_of, fill, press, primaries
from totrinn.screens.case import CaseScreen
from totrinn.screens.case.checklist import WORDING
from totrinn.screens.case.page import TABS
from totrinn_db.commands import cases
from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.phases import Phase

# A synthetic identity number with valid control digits.
IDENTITY_NUMBER = "13097248022"


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


def section_text(desk: Desk, case_id: str, key: str) -> str:
    return next(s.text for s in case_now(desk, case_id).sections if s.key == key)


def missing_of(screen: CaseScreen) -> list[str]:
    lines = texts_of(screen.paper.checklist).splitlines()
    return lines[lines.index("Mangler") : lines.index("I orden")]


def type_in(screen: CaseScreen, key: str, text: str) -> None:
    screen.paper.go_to(key)
    QTest.keyClicks(screen.paper.sections[key].editor, text)


def test_what_is_typed_is_saved_when_it_is_left_and_two_seconds_after_the_last_key(desk, qtbot):
    first, second = desk.house.a_case("En"), desk.house.a_case("To")
    screen = open_case(qtbot, desk, first)
    sections = screen.paper.sections

    type_in(screen, "summary", "Saken gjelder en felles modell.")
    screen.paper.list.setFocus()
    assert section_text(desk, first, "summary") == "Saken gjelder en felles modell."

    section = sections["summary"]
    assert section.pause.interval() == 2000
    section.pause.setInterval(10)
    section.editor.selectAll()
    type_in(screen, "summary", "Kort.")
    qtbot.waitUntil(lambda: section_text(desk, first, "summary") == "Kort.", timeout=4000)
    assert section.editor.hasFocus()

    # What someone else writes comes in without touching what is typed.
    section.pause.setInterval(2000)
    section.editor.selectAll()
    type_in(screen, "summary", "Mitt")
    desk.house.do(cases.write_section, case_id=first, key="facts", text="Deres")
    screen.refresh()
    assert sections["summary"].text() == "Mitt"
    assert sections["facts"].text() == "Deres"

    # It is saved too when the page is left for another case.
    type_in(screen, "background", "Fra den første.")
    screen.show_key(second)
    assert section_text(desk, first, "background") == "Fra den første."
    assert screen.paper.sections["background"].text() == ""


def test_the_checklist_follows_what_is_written_and_leads_to_its_place(desk, qtbot):
    case_id = desk.house.a_case(wording="", officer="Ingrid Aasen")
    screen = open_case(qtbot, desk, case_id)
    assert "Forslag til vedtak" in missing_of(screen)
    type_in(screen, WORDING, "Partene innfører modellen.")
    screen.paper.leave()
    assert case_now(desk, case_id).wording.text == "Partene innfører modellen."
    screen.paper.checklist.place_chosen.emit("background")
    assert screen.paper.sections["background"].editor.hasFocus()
    assert "Forslag til vedtak" not in missing_of(screen)

    # Alt and an arrow go on to the next section.
    keys = list(screen.paper.sections)
    screen.paper.go_to(keys[0])
    editor = screen.paper.sections[keys[0]].editor
    QTest.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert screen.paper.sections[keys[1]].editor.hasFocus()


def test_an_identity_number_is_refused_in_its_place_and_a_conflict_is_shown_until_one_is_chosen(
    desk, qtbot
):
    case_id = desk.house.a_case()
    screen = open_case(qtbot, desk, case_id)
    type_in(screen, "facts", f"Pasienten {IDENTITY_NUMBER} venter.")
    screen.paper.leave()
    section = screen.paper.sections["facts"]
    assert "fødselsnummer" in section.error_label.text_label.text()
    assert section.error_label.isVisible()
    assert IDENTITY_NUMBER in section.text()
    assert section_text(desk, case_id, "facts") == ""
    section.editor.setPlainText("Pasienten venter.")
    screen.paper.leave()
    assert section_text(desk, case_id, "facts") == "Pasienten venter."
    assert not section.error_label.isVisible()

    choices = (
        ("summary", "Behold min tekst", "Mitt"),
        ("background", "Bruk den andre teksten", "Deres"),
    )
    for key, choice, kept in choices:
        type_in(screen, key, "Mitt")
        desk.house.do(cases.write_section, case_id=case_id, key=key, text="Deres")
        screen.paper.leave()
        section = screen.paper.sections[key]
        assert section_text(desk, case_id, key) == "Deres"
        assert section.text() == "Mitt"
        assert "Deres" in texts_of(section)
        press(section, choice)
        assert section.text() == kept
        assert section_text(desk, case_id, key) == kept
        assert "Deres" not in texts_of(section)
        type_in(screen, key, "!")
        screen.paper.leave()
        assert section_text(desk, case_id, key).count("!") == 1


def test_title_class_officers_patient_groups_and_themes_are_changed_in_small_questions(desk, qtbot):
    case_id = desk.house.a_case()
    screen = open_case(qtbot, desk, case_id)
    screen.paper.edit_details()
    dialog = dialog_of(screen)
    fill(dialog, patient_groups="Barn og unge\n\nSkrøpelige eldre ", themes="Beredskap")
    press(dialog, "Lagre")
    case = case_now(desk, case_id)
    assert (case.patient_groups, case.themes) == (
        ("Barn og unge", "Skrøpelige eldre"),
        ("Beredskap",),
    )
    assert "Barn og unge, Skrøpelige eldre" in texts_of(screen.paper.facts)
    screen.paper.edit_details()
    fill(dialog_of(screen), patient_groups="")
    press(dialog_of(screen), "Lagre")
    assert case_now(desk, case_id).patient_groups == ()

    # Another class brings its own path.
    screen.acts.change_details()
    dialog = dialog_of(screen)
    fill(dialog, title="Ny tittel", trust_officer="Per Prøve")
    classes = dialog.fields["class_id"].editor
    assert isinstance(classes, QComboBox)
    classes.setCurrentIndex(classes.findText("Avtaleendring"))
    press(dialog, "Lagre")
    case = case_now(desk, case_id)
    assert (case.row.name.title, case.trust_officer) == ("Ny tittel", "Per Prøve")
    assert case.path_name == "Avtaleendring"
    assert "Ny tittel" in screen.page_header.title_label.accessibleName()

    # A change by someone else in the meantime is told, and nothing is overwritten.
    screen.acts.change_details()
    desk.house.do(cases.change_case, case_id=case_id, title="Den andres tittel")
    dialog = dialog_of(screen)
    fill(dialog, title="Min tittel")
    press(dialog, "Lagre")
    assert "endret av" in texts_of(dialog)
    assert case_now(desk, case_id).row.name.title == "Den andres tittel"


def test_a_consequence_is_written_in_kroner_and_never_over_what_another_wrote_meanwhile(
    desk, qtbot
):
    case_id = desk.house.a_case()
    screen = open_case(qtbot, desk, case_id)
    screen.paper.edit_consequence()
    fill(dialog_of(screen), text="En halv stilling", amount="350 000")
    press(dialog_of(screen), "Lagre")
    (row,) = case_now(desk, case_id).consequences
    assert row.amount == 350000
    assert "350\N{NO-BREAK SPACE}000 kr i året" in texts_of(screen.paper.consequences)

    party_id = desk.house.parties["Molde"]
    screen.paper.edit_consequence(party_id)
    fill(dialog_of(screen), text="En halv stilling", amount="350 000")
    desk.house.do(cases.set_consequence, case_id=case_id, party_id=party_id, text="Ingenting")
    press(dialog_of(screen), "Lagre")
    theirs = [row for row in case_now(desk, case_id).consequences if row.party == "Molde"]
    assert [row.text for row in theirs] == ["Ingenting"]


def test_a_locked_text_is_changed_in_language_or_with_a_reason_and_the_answers_are_kept(
    desk, qtbot
):
    case_id = a_sent_case(desk, wording="Partane skal inføre ein felles modell frå 2027.")
    screen = open_case(qtbot, desk, case_id, "saksframlegg")
    wording = screen.paper.sections[WORDING].editor
    assert wording.isReadOnly()
    assert screen.paper.sections["summary"].editor.isReadOnly()
    QTest.keyClicks(wording, "tillegg")
    assert "tillegg" not in wording.toPlainText()
    assert "Teksten er låst" in texts_of(screen.paper.lock_bar)
    assert primaries(screen.page_header) == ["Lag saksframlegg i Word"]

    press(screen.paper.lock_bar, "Endre forslaget …")
    assert primaries(screen.page_header) == [], "the change has a button of its own"
    page = screen.paper.change_page
    assert not page.save_button.isEnabled()
    page.edit.setPlainText("Partane skal innføre ein felles modell frå 2027.")
    page.compare()
    assert page.save_button.text() == "Lagre som språklig endring"
    assert not page.choice_box.isVisible()
    press(page, "Lagre som språklig endring")
    assert "innføre" in case_now(desk, case_id).wording.text
    assert round_now(desk, case_id).state is RoundState.OPEN

    # After a change of content the answers stand only with a name and a reason.
    screen.paper.start_change()
    page.edit.setPlainText(page.edit.toPlainText().replace("2027", "2028"))
    page.compare()
    page.keep.setChecked(True)
    press(page, "Lagre og la svarene gjelde")
    assert page.reason_field.error
    assert round_now(desk, case_id).kept_by == ""
    page.reason_field.editor.setPlainText("Datoen var en skrivefeil.")
    press(page, "Lagre og la svarene gjelde")
    now = round_now(desk, case_id)
    assert (now.kept_by, now.kept_reason) == ("Kari Nordmann", "Datoen var en skrivefeil.")
    assert now.state is RoundState.OPEN


def test_a_change_of_content_is_compared_with_theirs_and_lays_the_answers_aside(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id, "saksframlegg")
    screen.paper.start_change()
    page = screen.paper.change_page
    theirs = case_now(desk, case_id).wording.text.replace("innfører", "innforer")
    mine = theirs.replace("2027", "2028")
    desk.house.do(cases.write_wording, case_id=case_id, text=theirs)
    page.edit.setPlainText(mine)
    page.save()
    assert case_now(desk, case_id).wording.text == theirs
    assert page.edit.toPlainText() == mine
    assert "En annen har endret forslaget" in texts_of(page)
    page.compare()
    assert "text-decoration:line-through" in page.sides.before_label.text()
    assert "Tatt ut: 2027." in page.sides.before_label.accessibleName()
    assert "Lagt til: 2028." in page.sides.after_label.accessibleName()
    assert "2028" not in page.sides.before_label.text()
    press(page, "Lagre og legg svarene til side")
    assert case_now(desk, case_id).wording.text == mine
    assert round_now(desk, case_id).state is RoundState.SUPERSEDED
    assert not screen.paper.sections[WORDING].editor.isReadOnly()


def test_a_case_is_reported_held_withdrawn_and_put_on_an_agenda_from_its_page(desk, qtbot):
    case_id = desk.house.a_case(as_draft=True)
    screen = open_case(qtbot, desk, case_id)
    press(screen.page_header, "Meld saken")
    assert case_now(desk, case_id).row.phase is Phase.REPORTED

    # It is held with a reason and taken up again.
    screen.acts.hold.trigger()
    press(dialog_of(screen), "Sett på vent")
    assert "begrunnelse" in texts_of(dialog_of(screen)).lower()
    fill(dialog_of(screen), reason="Venter på departementet.")
    press(dialog_of(screen), "Sett på vent")
    assert case_now(desk, case_id).row.phase is Phase.ON_HOLD
    assert "Venter på departementet." in screen.page_header.title_label.accessibleName()
    press(screen.page_header, "Ta opp saken igjen")
    assert case_now(desk, case_id).row.phase is Phase.REPORTED

    # A withdrawn case can be read and the act undone.
    screen.acts.withdraw.trigger()
    fill(dialog_of(screen), reason="Ikke lenger aktuell.")
    press(dialog_of(screen), "Trekk saken")
    assert case_now(desk, case_id).row.phase is Phase.WITHDRAWN
    assert screen.paper.sections["summary"].editor.isReadOnly()
    press(screen.undo_bar_widget, "Angre")
    assert case_now(desk, case_id).row.phase is Phase.REPORTED

    # Only a meeting that is to come can treat it.
    screen.acts.put_on_agenda()
    assert "ingen møter framover" in message(screen)
    desk.house.a_meeting(date(2026, 3, 26))
    screen.acts.put_on_agenda()
    press(dialog_of(screen), "Sett på sakslisten")
    assert case_now(desk, case_id).row.placed_on == "SSU 1/26"


def test_the_paper_is_written_in_word_and_files_and_follow_ups_are_added(desk, qtbot, tmp_path):
    case_id = desk.house.a_case()
    screen = open_case(qtbot, desk, case_id)
    screen.acts.write_paper.trigger()
    (written,) = Path(desk.context.settings.papers_folder).glob("*.docx")
    assert written.name in message(screen)

    screen.show_key(case_id, "vedlegg")
    paper = tmp_path / "Notat.txt"
    paper.write_text("Et notat", encoding="utf-8")
    screen.attachments.add_files([paper, tmp_path / "finnes ikke.pdf"])
    assert [a.name for a in case_now(desk, case_id).attachments] == ["Notat.txt"]
    assert "kan ikke leses" in message(screen)
    screen.attachments.view.setCurrentIndex(screen.attachments.table.index(0, 0))
    press(screen.attachments, "Ta ut vedlegget")
    assert case_now(desk, case_id).attachments == ()

    screen.show_key(case_id, "oppfolging")
    press(screen.follow_ups, "Ny oppfølging")
    fill(dialog_of(screen), text="Lag prosjektgruppe", responsible="Marit Hovden")
    press(dialog_of(screen), "Lagre oppfølgingen")
    table, view = screen.follow_ups.table, screen.follow_ups.view
    (row,) = list(table.rows())
    assert row.responsible == "Marit Hovden"
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    lights = dialog_of(screen).fields["light"].editor
    assert isinstance(lights, QComboBox)
    lights.setCurrentIndex(lights.findText("Fullført"))
    press(dialog_of(screen), "Lagre")
    (row,) = list(table.rows())
    assert row.light.value == "done"


def test_no_part_of_the_page_is_shown_as_a_window_and_the_history_tells_what_was_done(desk, qtbot):
    case_id = a_sent_case(desk)
    windows = _Windows()
    QApplication.instance().installEventFilter(windows)
    screen = open_case(qtbot, desk, case_id)
    for tab in TABS:
        screen.show_key(case_id, tab)
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(windows)
    assert windows.shown == ["CaseScreen"]
    assert screen.tab == "historikk"
    assert screen.history.list.table.rowCount() > 0


class _Windows(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False
