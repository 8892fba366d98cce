# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Attendance, treatment and protocol of a meeting, as a secretary does them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.case_desk import texts_of
from desktop.desk import FIRST_MEETING, SECOND_MEETING, Desk, dialog_of, fill, press, primaries
from totrinn.screens.meeting.minutes_tab import MinutesTab
from totrinn.screens.meeting.page import MeetingScreen
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.section_edit import GrowingEdit
from totrinn_db.commands import agenda, meetings, minutes
from totrinn_db.domain.exemptions import ITEM_PARTS, NOTES
from totrinn_db.domain.meetings import Attendance, ItemKind, MeetingState, Outcome
from totrinn_db.domain.protocol_check import ProtocolCode
from totrinn_db.queries import overview
from two_steps import approve

WORDING = "Helsefellesskapet innfører en felles modell fra 1. januar 2027."


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Desk:
    return Desk.build(tmp_path)


@pytest.fixture
def deciding(desk: Desk) -> str:
    """A meeting under way with one case that all three parties have endorsed."""
    case = desk.house.a_case("Palliativ plan", wording=WORDING)
    desk.house.discuss(case, FIRST_MEETING)
    desk.house.send(case, date(2026, 5, 22))
    desk.house.answer_all(case)
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.put_up(meeting, case, ItemKind.DECISION)
    desk.house.call_and_start(meeting)
    return meeting


def go_to(desk: Desk, tab: MinutesTab, meeting: str, title: str) -> None:
    tab.go_to(desk.item(meeting, title).id)


def choose(tab: MinutesTab, outcome: Outcome) -> None:
    tab.outcome.buttons[outcome].click()


def write(field: Any, text: str) -> None:
    editor = field.editor
    if isinstance(editor, GrowingEdit):
        editor.setPlainText(text)
    else:
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
        editor.textEdited.emit(text)


def test_all_are_set_present_and_the_quorum_is_told(desk: Desk, qtbot: Any) -> None:
    desk.house.add_seats()
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.call_and_start(meeting)
    screen = desk.open(qtbot, meeting, "oppmote")
    press(screen.attendance_tab, "Sett alle til stede")
    view = desk.meeting(meeting)
    assert {each.attendance for each in view.attendees} == {Attendance.PRESENT}
    assert view.quorum.met
    assert not screen.attendance_tab.all_button.isVisible()


def test_a_deputy_is_named_in_the_row(desk: Desk, qtbot: Any) -> None:
    desk.house.add_seats()
    meeting = desk.house.a_meeting(SECOND_MEETING)
    screen = desk.open(qtbot, meeting, "oppmote")
    (row,) = [r for r in screen.attendance_tab.rows.values() if "Smøla" in r.attendee.person]
    row.choice.choose(Attendance.DEPUTY.value)
    assert row.more.deputy_field.isVisible()
    editor = row.more.deputy_field.editor
    assert isinstance(editor, QLineEdit)
    editor.setText("Åse Skar")
    editor.editingFinished.emit()
    (seat,) = [a for a in desk.meeting(meeting).attendees if "Smøla" in a.person]
    assert (seat.attendance, seat.deputy) == (Attendance.DEPUTY, "Åse Skar")
    row.choice.choose(Attendance.EXCUSED.value)
    (seat,) = [a for a in desk.meeting(meeting).attendees if "Smøla" in a.person]
    assert (seat.attendance, seat.deputy) == (Attendance.EXCUSED, "")


def test_attendance_is_chosen_by_the_arrows(desk: Desk, qtbot: Any) -> None:
    desk.house.add_seats()
    meeting = desk.house.a_meeting(SECOND_MEETING)
    screen = desk.open(qtbot, meeting, "oppmote")
    row = next(iter(screen.attendance_tab.rows.values()))
    row.choice.choose(Attendance.PRESENT.value)
    button = row.choice.button(Attendance.PRESENT.value)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert row.attendance is Attendance.REMOTE


def test_a_meeting_without_members_leads_to_where_they_are_entered(desk: Desk, qtbot: Any) -> None:
    meeting = desk.house.a_meeting(SECOND_MEETING)
    screen = desk.open(qtbot, meeting, "oppmote")
    press(screen.attendance_tab.empty, "Åpne Parter og utvalg")
    assert desk.went[-1][0] == "parter"


def test_the_offices_are_saved_when_the_user_goes_elsewhere(desk: Desk, qtbot: Any) -> None:
    meeting = desk.house.a_meeting(SECOND_MEETING)
    screen = desk.open(qtbot, meeting, "oppmote")
    editor = screen.attendance_tab.chair_field.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Ingrid Aasen")
    screen.tabs.set_current(0)
    assert desk.meeting(meeting).chair == "Ingrid Aasen"


def test_an_outcome_is_recorded_and_the_next_item_comes(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    assert tab.outcome.chosen is None, "the program never assumes assent"
    choose(tab, Outcome.ADOPTED_BY_CONSENSUS)
    assert tab.outcome.draft().wording == WORDING
    assert tab.outcome.comparison.same.isVisible()
    tab.outcome.wording_field.editor.setFocus()
    QTest.keyClick(
        tab.outcome.wording_field.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    item = desk.item(deciding, "Palliativ plan")
    assert (item.outcome, item.wording) == (Outcome.ADOPTED_BY_CONSENSUS, WORDING)
    assert tab.item is not None
    assert tab.item.id != item.id
    assert tab.item.outcome is None


def test_only_the_outcomes_of_the_kind_are_offered(desk: Desk, deciding: str, qtbot: Any) -> None:
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    assert Outcome.TO_ANCHORING not in tab.outcome.buttons
    assert tuple(tab.outcome.buttons) == desk.item(deciding, "Palliativ plan").outcomes


def test_saving_without_a_choice_says_what_is_missing(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    tab.save()
    assert tab.outcome.error.isVisible()
    assert desk.item(deciding, "Palliativ plan").outcome is None


def test_a_statement_for_the_record_is_kept_literally(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    choose(tab, Outcome.ADOPTED_WITH_STATEMENTS)
    (row,) = tab.outcome.statements.rows
    tab.save()
    assert tab.outcome.statements.error.isVisible(), "a statement without words is refused"
    row.party.setCurrentText("Smøla")
    row.editor.setPlainText("Smøla ber om at reiseavstand vurderes særskilt.")
    tab.save()
    item = desk.item(deciding, "Palliativ plan")
    assert item.outcome is Outcome.ADOPTED_WITH_STATEMENTS
    (statement,) = item.statements
    assert (statement.party, statement.text) == (
        "Smøla", "Smøla ber om at reiseavstand vurderes særskilt.",
    )  # fmt: skip
    # Then it is closed, with the notes: said where they are written, and undone as one act.
    go_to(desk, tab, deciding, "Palliativ plan")
    tab.head.access_link.click()
    dialog = dialog_of(tab.page)
    assert list(dialog.fields) == [*ITEM_PARTS, statement.party_id]
    for part in (NOTES, statement.party_id):
        box = dialog.fields[part].editor
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findText("offl. § 14", Qt.MatchFlag.MatchStartsWith))
    press(dialog, "Lagre")
    assert tab.head.exempt.text_label.text() == (
        "Unntatt offentlighet. Notater fra drøftingen: offl. § 14 fyrste ledd; "
        "Protokolltilførsel fra Smøla: offl. § 14 fyrste ledd"
    )
    assert "Unntatt offentlighet, offl. § 14 fyrste ledd" in texts_of(tab.notes)
    desk.context.operations.undo()
    assert not tab.head.exempt.isVisible()


def test_a_changed_content_is_shown_and_needs_someone_to_stand_for_the_answers(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    changed = WORDING.replace("2027", "2028")
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    choose(tab, Outcome.ADOPTED_BY_CONSENSUS)
    write(tab.outcome.wording_field, changed)
    assert tab.outcome.comparison.content.isVisible()
    assert "2028" in tab.outcome.comparison.sides.after_label.text()
    tab.save()
    assert desk.item(deciding, "Palliativ plan").outcome is None
    assert "Svarene gjelder bare ordlyden de fikk" in tab.outcome.kept_by_field.error
    assert tab.outcome.draft().wording == changed, "what was typed is not lost"
    write(tab.outcome.kept_by_field, "Ingrid Aasen")
    write(tab.outcome.kept_reason_field, "Alle partene i møtet ba om utsatt oppstart.")
    tab.save()
    item = desk.item(deciding, "Palliativ plan")
    assert (item.outcome, item.wording, item.kept_by) == (
        Outcome.ADOPTED_BY_CONSENSUS, changed, "Ingrid Aasen",
    )  # fmt: skip


def test_sending_back_needs_a_reason_at_its_field(desk: Desk, deciding: str, qtbot: Any) -> None:
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    choose(tab, Outcome.SENT_BACK)
    tab.save()
    assert "skal begrunnes i protokollen" in tab.outcome.reason_field.error
    write(tab.outcome.reason_field, "Kostnadene må fordeles.")
    tab.save()
    assert desk.item(deciding, "Palliativ plan").reason == "Kostnadene må fordeles."


def test_no_agreement_says_where_the_case_goes(desk: Desk, deciding: str, qtbot: Any) -> None:
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    choose(tab, Outcome.NO_AGREEMENT)
    assert tab.outcome.way_on_field.isVisible()
    assert tab.outcome.lift_to_field.isVisible()
    write(tab.outcome.reason_field, "Smøla og helseforetaket er uenige om kostnadene.")
    tab.save()
    item = desk.item(deciding, "Palliativ plan")
    assert item.outcome is Outcome.NO_AGREEMENT
    assert item.way_on is not None


def test_notes_save_as_they_are_typed(desk: Desk, deciding: str, qtbot: Any) -> None:
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    tab.notes.editor.setPlainText("Turid Melland la fram saken.")
    tab.step(-1)
    assert desk.item(deciding, "Palliativ plan").notes == "Turid Melland la fram saken."
    tab.step(1)
    assert tab.notes.text() == "Turid Melland la fram saken."


def test_notes_that_cannot_be_saved_stay_on_the_screen(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    tab = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    tab.notes.editor.setPlainText("Pasient 01010750160 ble nevnt.")
    tab.notes.commit()
    assert "fødselsnummer" in tab.notes.error_label.text_label.text()
    tab.step(-1)
    tab.step(1)
    assert "01010750160" in tab.notes.text()
    assert desk.item(deciding, "Palliativ plan").notes == ""


def test_an_outcome_half_written_is_there_after_a_restart(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    screen = desk.open(qtbot, deciding)
    go_to(desk, screen.minutes_tab, deciding, "Palliativ plan")
    choose(screen.minutes_tab, Outcome.SENT_BACK)
    write(screen.minutes_tab.outcome.reason_field, "Kostnadene må")
    screen.hide()
    again = desk.open(qtbot, deciding).minutes_tab
    go_to(desk, again, deciding, "Palliativ plan")
    assert again.outcome.chosen is Outcome.SENT_BACK
    assert again.outcome.draft().reason == "Kostnadene må"
    assert again.items.state_text(
        again.items.items[again.items.row_of(desk.item(deciding, "Palliativ plan").id)]
    ).endswith("ikke lagret")


def test_a_follow_up_is_added_from_the_item(desk: Desk, deciding: str, qtbot: Any) -> None:
    screen = desk.open(qtbot, deciding)
    go_to(desk, screen.minutes_tab, deciding, "Palliativ plan")
    press(screen.minutes_tab, "Legg til oppfølging …")
    dialog = dialog_of(screen)
    fill(dialog, text="Evaluere ordningen", responsible="FSU palliasjon")
    press(dialog, "Legg til oppfølging")
    (row,) = desk.house.ask(overview.follow_ups)
    assert (row.text, row.responsible) == ("Evaluere ordningen", "FSU palliasjon")


def test_a_meeting_is_not_ended_before_every_item_has_an_outcome(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    screen = desk.open(qtbot, deciding)
    screen.acts.finish_meeting()
    assert desk.meeting(deciding).state is MeetingState.ONGOING
    assert "Palliativ plan" in screen.message_bar.accessibleName()
    screen.tabs.set_current(0)
    press(screen.message_bar, "Gå til punktet")
    assert screen.stack.currentWidget() is screen.minutes_tab


def test_what_was_postponed_comes_on_the_next_agenda(desk: Desk, deciding: str, qtbot: Any) -> None:
    following = desk.house.a_meeting(date(2026, 9, 17))
    screen = desk.open(qtbot, deciding)
    go_to(desk, screen.minutes_tab, deciding, "Palliativ plan")
    choose(screen.minutes_tab, Outcome.POSTPONED)
    screen.minutes_tab.save()
    desk.house.finish(deciding)
    assert "Palliativ plan" in desk.titles(following)


def test_approving_the_protocol_shows_what_it_locks_and_locks_it(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    screen = desk.open(qtbot, deciding)
    go_to(desk, screen.minutes_tab, deciding, "Palliativ plan")
    choose(screen.minutes_tab, Outcome.ADOPTED_BY_CONSENSUS)
    screen.minutes_tab.save()
    desk.house.do(
        meetings.change_meeting, meeting_id=deciding, chair="Ingrid Aasen",
        minute_taker="Kari Nordmann",
    )  # fmt: skip
    desk.house.finish(deciding)
    screen.refresh()
    press(screen.page_header, "Send protokoll til godkjenning")
    assert desk.meeting(deciding).state is MeetingState.PROTOCOL_OUT
    press(screen.page_header, "Godkjenn protokoll …")
    assert screen.protocol_tab.is_approving
    assert desk.meeting(deciding).state is MeetingState.PROTOCOL_OUT
    press(screen.protocol_tab, "Lås protokollen")
    assert desk.meeting(deciding).state is MeetingState.PROTOCOL_APPROVED
    go_to(desk, screen.minutes_tab, deciding, "Palliativ plan")
    assert not screen.minutes_tab.outcome.isEnabled()
    assert screen.minutes_tab.notes.editor.isReadOnly()
    assert not screen.minutes_tab.save_button.isVisibleTo(screen.minutes_tab)


def test_an_approved_protocol_takes_a_dated_correction(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    for item in desk.meeting(deciding).items:
        if item.case is not None:
            desk.house.record(item.id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    desk.house.finish(deciding)
    screen = desk.open(qtbot, deciding, "protokoll")
    assert not screen.protocol_tab.correction_card.isVisible()
    approve(desk.house, deciding)
    screen.refresh()
    press(screen.protocol_tab, "Før inn rettelse …")
    dialog = dialog_of(screen)
    press(dialog, "Før inn")
    assert dialog.fields["text"].error
    assert not desk.meeting(deciding).corrections
    fill(dialog, text="Smøla møtte med vara.", by="Kari Nordmann")
    press(dialog, "Før inn")
    (row,) = desk.meeting(deciding).corrections
    assert (row.text, row.by, row.on) == (
        "Smøla møtte med vara.", "Kari Nordmann", desk.house.store.today(),
    )  # fmt: skip
    assert "Kari Nordmann: Smøla møtte med vara." in texts_of(screen.protocol_tab)


def test_a_meeting_cannot_start_before_its_day_and_the_way_on_is_offered(
    desk: Desk, qtbot: Any
) -> None:
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.call(meeting)
    screen = desk.open(qtbot, meeting)
    press(screen.page_header, "Start møtet")
    assert desk.meeting(meeting).state is MeetingState.CALLED
    assert "11. juni 2026 og kan startes den dagen" in screen.message_bar.accessibleName()
    press(screen.message_bar, "Endre tid og sted …")
    assert screen.pages.currentWidget() is screen.form


def way_to(screen: MeetingScreen, code: ProtocolCode) -> None:
    """Press the link beside the first finding with a code."""
    checks = screen.protocol_tab.checks
    finding = next(each for each in checks.findings if each.code is code)
    said = checks.sentence(finding)
    links = [
        link for link in checks.findChildren(LinkButton) if link.accessibleDescription() == said
    ]
    links[-1].click()


def test_the_protocol_says_what_is_missing_and_leads_to_each_place(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    case = desk.item(deciding, "Palliativ plan")
    screen = desk.open(qtbot, deciding, "protokoll")
    missing = [f for f in screen.protocol_tab.checks.blocking if f.item_id == case.id]
    assert [f.code for f in missing] == [ProtocolCode.OUTCOME_MISSING]
    screen.protocol_tab.checks.go_to(missing[0])
    assert screen.stack.currentWidget() is screen.minutes_tab
    assert screen.minutes_tab.item.id == case.id
    screen.tabs.set_current(4)
    way_to(screen, ProtocolCode.CHAIR_MISSING)
    assert screen.stack.currentWidget() is screen.attendance_tab


def test_a_protocol_that_lacks_something_is_not_locked_and_says_what(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    item = desk.item(deciding, "Palliativ plan")
    desk.house.record(item.id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    desk.house.do(minutes.write_notes, item_id=item.id, notes="Møtet i [sett inn sted].")
    desk.house.do(
        meetings.change_meeting, meeting_id=deciding, chair="Ingrid Aasen", minute_taker="Per Lie"
    )
    desk.house.finish(deciding)
    screen = desk.open(qtbot, deciding)
    screen.acts.start_approval()
    press(screen.protocol_tab, "Lås protokollen")
    assert desk.meeting(deciding).state is MeetingState.HELD
    assert "[sett inn sted]" in screen.message_bar.accessibleName()
    press(screen.message_bar, "Gå dit")
    assert screen.minutes_tab.item.id == item.id
    assert primaries(screen) == ["Send protokoll til godkjenning"]
    desk.house.do(minutes.write_notes, item_id=item.id, notes="Møtet i Molde.")
    screen.acts.start_approval()
    press(screen.protocol_tab, "Lås protokollen")
    assert desk.meeting(deciding).state is MeetingState.PROTOCOL_APPROVED


def test_outcomes_wait_for_the_meeting_to_start(desk: Desk, qtbot: Any) -> None:
    meeting = desk.house.a_meeting(SECOND_MEETING)
    desk.house.call(meeting)
    desk.house.clock.go_to(SECOND_MEETING)
    screen = desk.open(qtbot, meeting, "behandling")
    assert not screen.minutes_tab.save_button.isVisible()
    press(screen.minutes_tab.bar, "Start møtet")
    assert desk.meeting(meeting).state is MeetingState.ONGOING
    assert primaries(screen) == [screen.minutes_tab.save_button.text()]


def test_notes_are_saved_beside_what_another_does_with_the_item_and_never_over_their_notes(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    tab = desk.open(qtbot, deciding, "behandling").minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    item_id = desk.item(deciding, "Palliativ plan").id
    tab.notes.editor.setPlainText("Mitt notat")
    desk.house.do(agenda.change_item, item_id=item_id, presenter="Kari Nordmann")
    tab.notes.commit()
    assert desk.item(deciding, "Palliativ plan").notes == "Mitt notat"
    tab.notes.editor.setPlainText("Mitt nye notat")
    desk.house.do(minutes.write_notes, item_id=item_id, notes="Deres notat")
    tab.notes.commit()
    assert desk.item(deciding, "Palliativ plan").notes == "Deres notat"
    assert tab.notes.text() == "Mitt nye notat"
    press(tab.notes, "Behold min tekst")
    assert desk.item(deciding, "Palliativ plan").notes == "Mitt nye notat"


def test_an_outcome_is_never_recorded_over_what_another_recorded_meanwhile(
    desk: Desk, deciding: str, qtbot: Any
) -> None:
    tab = desk.open(qtbot, deciding, "behandling").minutes_tab
    go_to(desk, tab, deciding, "Palliativ plan")
    item_id = desk.item(deciding, "Palliativ plan").id
    choose(tab, Outcome.ADOPTED_BY_CONSENSUS)
    tab.notes.editor.setPlainText("Mitt notat")
    desk.house.record(item_id, Outcome.POSTPONED, reason="Til høsten.")
    tab.save()
    assert desk.item(deciding, "Palliativ plan").outcome is Outcome.POSTPONED
    assert "Utsatt" in tab.bar.accessibleName()
    press(tab.bar, "Før mitt i stedet")
    item = desk.item(deciding, "Palliativ plan")
    assert (item.outcome, item.notes) == (Outcome.ADOPTED_BY_CONSENSUS, "Mitt notat")

    go_to(desk, tab, deciding, "Palliativ plan")
    choose(tab, Outcome.POSTPONED)
    desk.house.record(item_id, Outcome.WITHDRAWN, reason="Trukket.")
    tab.save()
    press(tab.bar, "Vis det som er ført")
    assert not tab.bar.isVisible()
    assert tab.outcome.chosen is Outcome.WITHDRAWN
    assert desk.item(deciding, "Palliativ plan").outcome is Outcome.WITHDRAWN

    # What was begun before the program was closed is no more right than that.
    choose(tab, Outcome.SENT_BACK)
    write(tab.outcome.reason_field, "Kostnadene må")
    tab.page.hide()
    desk.house.record(item_id, Outcome.POSTPONED, reason="Til våren.")
    again = desk.open(qtbot, deciding, "behandling").minutes_tab
    go_to(desk, again, deciding, "Palliativ plan")
    assert again.outcome.chosen is Outcome.SENT_BACK
    again.save()
    assert desk.item(deciding, "Palliativ plan").outcome is Outcome.POSTPONED
    press(again.bar, "Før mitt i stedet")
    assert desk.item(deciding, "Palliativ plan").outcome is Outcome.SENT_BACK
