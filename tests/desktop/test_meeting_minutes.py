# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The treatment of an item: its outcome and its notes, as a secretary writes them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from builders import WORDING
from desktop.case_desk import texts_of
from desktop.desk import CASE, Desk, dialog_of, fill, press
from totrinn.screens.meeting.minutes_tab import MinutesTab
from totrinn.widgets.section_edit import GrowingEdit
from totrinn_db.commands import agenda, minutes
from totrinn_db.domain.exemptions import ITEM_PARTS, NOTES
from totrinn_db.domain.meetings import Outcome
from totrinn_db.domain.views.meetings import ItemView
from totrinn_db.queries import overview


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Desk:
    return Desk.in_a_meeting(tmp_path)


def case_of(desk: Desk) -> ItemView:
    return desk.item(desk.deciding, CASE)


def at_case(desk: Desk, qtbot: Any) -> MinutesTab:
    tab = desk.open(qtbot, desk.deciding).minutes_tab
    tab.go_to(case_of(desk).id)
    return tab


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


def test_an_outcome_says_at_its_field_what_it_lacks_and_is_recorded_when_it_lacks_nothing(
    desk: Desk, qtbot: Any
) -> None:
    tab = at_case(desk, qtbot)
    key, form = case_of(desk).id, tab.outcome
    assert tuple(form.buttons) == case_of(desk).outcomes
    assert Outcome.TO_ANCHORING not in form.buttons, "only the outcomes of the kind are offered"
    tab.save()
    assert form.error.isVisible()
    assert case_of(desk).outcome is None

    # A changed content is shown, and needs someone to stand for the answers.
    changed = WORDING.replace("2027", "2028")
    choose(tab, Outcome.ADOPTED_BY_CONSENSUS)
    write(form.wording_field, changed)
    assert form.comparison.content.isVisible()
    assert "2028" in form.comparison.sides.after_label.text()
    tab.save()
    assert case_of(desk).outcome is None
    assert "Svarene gjelder bare ordlyden de fikk" in form.kept_by_field.error
    assert form.draft().wording == changed, "what was typed is not lost"
    write(form.kept_by_field, "Ingrid Aasen")
    write(form.kept_reason_field, "Alle partene i møtet ba om utsatt oppstart.")
    tab.save()
    item = case_of(desk)
    assert (item.outcome, item.wording, item.kept_by) == (
        Outcome.ADOPTED_BY_CONSENSUS, changed, "Ingrid Aasen",
    )  # fmt: skip

    tab.go_to(key)
    choose(tab, Outcome.POSTPONED)
    tab.save()
    assert case_of(desk).outcome is Outcome.POSTPONED

    tab.go_to(key)
    choose(tab, Outcome.SENT_BACK)
    tab.save()
    assert "skal begrunnes i protokollen" in form.reason_field.error
    write(form.reason_field, "Kostnadene må fordeles.")
    tab.save()
    assert case_of(desk).reason == "Kostnadene må fordeles."

    # What laid the round aside is corrected: the wording is held against the answers again.
    tab.go_to(key)
    choose(tab, Outcome.ADOPTED_BY_CONSENSUS)
    write(form.wording_field, changed)
    assert form.kept_by_field.isVisible()
    write(form.kept_by_field, "Ingrid Aasen")
    write(form.kept_reason_field, "Alle partene i møtet ba om utsatt oppstart.")
    tab.save()
    assert case_of(desk).outcome is Outcome.ADOPTED_BY_CONSENSUS
    assert case_of(desk).wording == changed

    tab.go_to(key)
    choose(tab, Outcome.NO_AGREEMENT)
    assert form.way_on_field.isVisible()
    assert form.lift_to_field.isVisible()
    write(form.reason_field, "Smøla og helseforetaket er uenige om kostnadene.")
    tab.save()
    assert case_of(desk).outcome is Outcome.NO_AGREEMENT
    assert case_of(desk).way_on is not None


def test_a_statement_is_kept_literally_closed_with_the_notes_and_followed_up(
    desk: Desk, qtbot: Any
) -> None:
    tab = at_case(desk, qtbot)
    choose(tab, Outcome.ADOPTED_WITH_STATEMENTS)
    (row,) = tab.outcome.statements.rows
    tab.save()
    assert tab.outcome.statements.error.isVisible(), "a statement without words is refused"
    row.party.setCurrentText("Smøla")
    row.editor.setPlainText("Smøla ber om at reiseavstand vurderes særskilt.")
    tab.save()
    item = case_of(desk)
    assert item.outcome is Outcome.ADOPTED_WITH_STATEMENTS
    (statement,) = item.statements
    assert (statement.party, statement.text) == (
        "Smøla", "Smøla ber om at reiseavstand vurderes særskilt.",
    )  # fmt: skip
    # Then it is closed, with the notes: said where they are written, and undone as one act.
    tab.go_to(item.id)
    tab.head.access_link.click()
    dialog = dialog_of(tab.page)
    assert list(dialog.fields)[-1] == statement.party_id
    assert set(dialog.fields) == {*ITEM_PARTS, statement.party_id}
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

    press(tab, "Legg til oppfølging …")
    dialog = dialog_of(tab.page)
    fill(dialog, text="Evaluere ordningen", responsible="FSU palliasjon")
    press(dialog, "Legg til oppfølging")
    (follow_up,) = desk.house.ask(overview.follow_ups)
    assert (follow_up.text, follow_up.responsible) == ("Evaluere ordningen", "FSU palliasjon")


def test_notes_save_on_the_way_beside_what_another_does_and_never_over_their_notes(
    desk: Desk, qtbot: Any
) -> None:
    tab = at_case(desk, qtbot)
    item_id = case_of(desk).id
    tab.notes.editor.setPlainText("Pasient 01010750160 ble nevnt.")
    tab.notes.commit()
    assert "fødselsnummer" in tab.notes.error_label.text_label.text()
    tab.step(-1)
    tab.step(1)
    assert "01010750160" in tab.notes.text(), "what cannot be saved stays on the screen"
    assert case_of(desk).notes == ""
    tab.notes.editor.setPlainText("Turid Melland la fram saken.")
    tab.step(-1)
    assert case_of(desk).notes == "Turid Melland la fram saken."
    tab.step(1)
    assert tab.notes.text() == "Turid Melland la fram saken."

    tab.notes.editor.setPlainText("Mitt notat")
    desk.house.do(agenda.change_item, item_id=item_id, presenter="Kari Nordmann")
    tab.notes.commit()
    assert case_of(desk).notes == "Mitt notat"
    tab.notes.editor.setPlainText("Mitt nye notat")
    desk.house.do(minutes.write_notes, item_id=item_id, notes="Deres notat")
    tab.notes.commit()
    assert case_of(desk).notes == "Deres notat"
    assert tab.notes.text() == "Mitt nye notat"
    press(tab.notes, "Behold min tekst")
    assert case_of(desk).notes == "Mitt nye notat"


def test_an_outcome_half_written_outlives_a_restart_and_never_replaces_what_another_recorded(
    desk: Desk, qtbot: Any
) -> None:
    tab = at_case(desk, qtbot)
    item_id = case_of(desk).id
    choose(tab, Outcome.ADOPTED_BY_CONSENSUS)
    tab.notes.editor.setPlainText("Mitt notat")
    desk.house.record(item_id, Outcome.POSTPONED, reason="Til høsten.")
    tab.save()
    assert case_of(desk).outcome is Outcome.POSTPONED
    assert "Utsatt" in tab.bar.accessibleName()
    press(tab.bar, "Før mitt i stedet")
    item = case_of(desk)
    assert (item.outcome, item.notes) == (Outcome.ADOPTED_BY_CONSENSUS, "Mitt notat")

    tab.go_to(item_id)
    choose(tab, Outcome.POSTPONED)
    desk.house.record(item_id, Outcome.WITHDRAWN, reason="Trukket.")
    tab.save()
    press(tab.bar, "Vis det som er ført")
    assert not tab.bar.isVisible()
    assert tab.outcome.chosen is Outcome.WITHDRAWN
    assert case_of(desk).outcome is Outcome.WITHDRAWN

    # What was begun before the program was closed is no more right than that.
    other = desk.meeting(desk.deciding).items[0]
    tab.go_to(other.id)
    choose(tab, other.outcomes[-1])
    tab.go_to(item_id)
    choose(tab, Outcome.SENT_BACK)
    write(tab.outcome.reason_field, "Kostnadene må")
    tab.page.hide()
    desk.house.record(item_id, Outcome.POSTPONED, reason="Til våren.")
    again = desk.open(qtbot, desk.deciding, "behandling").minutes_tab
    shown = again.items.items[again.items.row_of(other.id)]
    assert again.items.state_text(shown).endswith("ikke lagret")
    again.go_to(item_id)
    assert again.outcome.chosen is Outcome.SENT_BACK
    assert again.outcome.draft().reason == "Kostnadene må"
    again.save()
    assert case_of(desk).outcome is Outcome.POSTPONED
    press(again.bar, "Før mitt i stedet")
    assert case_of(desk).outcome is Outcome.SENT_BACK
