# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Fremdriftsplan: what is read, what a change costs, and what using the plan does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desktop.desk import Desk
from totrinn.dialogs import files
from totrinn.screens.planning import PlanningScreen
from totrinn.screens.planning.filters import Standing
from totrinn.screens.planning.timeline import DEADLINE, DECISION, LETTER, PlanTimeline
from totrinn_db.commands import own_meetings
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.forecast.back_test import back_test
from totrinn_db.domain.forecast.habits import Ask, Habits
from totrinn_db.domain.planning.what_if import SendOn
from totrinn_db.models import CasePlan
from totrinn_db.queries import case_page, documents

DISCUSSED, JUNE, AUGUST = date(2026, 1, 20), date(2026, 6, 11), date(2026, 8, 27)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.build(tmp_path)
    house = desk.house
    case_id = house.a_case("Felles inntaksteam", case_class="principle")
    house.discuss(case_id, DISCUSSED)
    house.a_meeting(JUNE)
    house.a_meeting(AUGUST)
    for party, organ, days in (
        ("Molde", "Formannskapet", (date(2026, 3, 10), date(2026, 4, 14))),
        ("Smøla", "Formannskapet", (date(2026, 4, 7),)),
        ("Smøla", "Kommunestyret", (date(2026, 6, 2),)),
    ):
        for on in days:
            house.do(
                own_meetings.add_own_meeting, party_id=house.parties[party], organ=organ, on=on
            )
    return desk


def opened(qtbot, desk: Desk, key: str = "") -> PlanningScreen:
    screen = PlanningScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1170, 700)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.show_key(key)
    return screen


def answers(screen: PlanningScreen) -> list[str]:
    return [part.answer_label.text() for part in screen.facts.parts]


def ticks(screen: PlanningScreen) -> dict[str, str]:
    return {
        each.box.accessibleName(): each.box.accessibleDescription()
        for each in screen.panel._suggested
    }


def tick(screen: PlanningScreen, start: str) -> None:
    box = next(e.box for e in screen.panel._suggested if e.box.accessibleName().startswith(start))
    box.click()


def test_the_plan_answers_three_questions_and_follows_ticks_the_mouse_and_the_keyboard(
    qtbot, desk: Desk
):
    screen = opened(qtbot, desk)
    _the_three_facts_say_which_meeting_which_deadline_and_who_is_last(screen)
    _a_ticked_change_makes_the_plan_again_and_is_taken_back(screen, qtbot)
    _the_letter_is_dragged_and_the_plan_follows_while_it_moves(screen, qtbot)
    screen.panel.reset_button.click()
    _the_meeting_that_decides_is_dragged_and_says_who_cannot_make_it_any_more(screen)
    _the_keyboard_goes_by_row_and_date_and_moves_a_line(screen, qtbot)


def _the_three_facts_say_which_meeting_which_deadline_and_who_is_last(
    screen: PlanningScreen,
) -> None:
    decision, deadline, last = answers(screen)
    assert decision == "SSU 2/26, torsdag 11. juni"
    assert deadline == "Onsdag 27. mai"
    assert last == "Smøla, formannskapet 7. april"
    assert screen.panel.known_label.text() == "Beregnet med alle 2 møteplaner."


def _a_ticked_change_makes_the_plan_again_and_is_taken_back(
    screen: PlanningScreen, qtbot: Any
) -> None:
    before = answers(screen)
    assert "Alle kommunene skal behandle saken i kommunestyret" in ticks(screen)
    tick(screen, "Alle kommunene")
    assert screen.plan is not None
    assert [party.party for party in screen.plan.stuck] == ["Molde"]
    assert screen.facts.parts[2].answer_label.text() == "Molde, ingen møter"
    qtbot.mouseClick(screen.panel.reset_button, Qt.MouseButton.LeftButton)
    assert answers(screen) == before


def _the_letter_is_dragged_and_the_plan_follows_while_it_moves(
    screen: PlanningScreen, qtbot: Any
) -> None:
    view = screen.timeline
    scale = view._scale()
    start = QPoint(int(scale.x(screen.plan.facts.letter_on)), 200)
    end = QPoint(int(scale.x(date(2026, 4, 21))), 200)
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, end)
    assert screen.plan.facts.letter_on == date(2026, 4, 21)
    assert screen.plan.earliest is None or screen.plan.earliest.on > JUNE
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert screen.panel.changes() == (SendOn(date(2026, 4, 21)),)


def _the_meeting_that_decides_is_dragged_and_says_who_cannot_make_it_any_more(
    screen: PlanningScreen,
) -> None:
    meeting = screen.plan.target.meeting
    later = meeting.on + timedelta(7)
    screen.timeline.line_moved.emit(DECISION, later)
    assert (screen.plan.target.meeting.id, screen.plan.target.meeting.on) == (meeting.id, later)
    assert screen.panel.meeting_field.editor.value() == later
    screen.timeline.line_moved.emit(DECISION, screen.plan.facts.letter_on)
    moved = next(m for m in screen.plan.facts.meetings if m.id == meeting.id)
    assert moved.on > screen.plan.facts.letter_on
    assert screen.plan.earliest is None or screen.plan.earliest.id != meeting.id
    screen.panel.reset_button.click()
    assert screen.plan.target.meeting == meeting


def _the_keyboard_goes_by_row_and_date_and_moves_a_line(screen: PlanningScreen, qtbot: Any) -> None:
    view = screen.timeline
    view.setFocus()
    told: list[str] = []
    view.told.connect(told.append)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told[-1].startswith(view.timeline.rows[1].title)
    assert screen.panel.chain_title.text().endswith(view.timeline.rows[1].title)
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        if told[-1].startswith("Svarfrist"):
            break
    assert told[-1].startswith("Svarfrist")
    deadline = screen.plan.deadline
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert (deadline - screen.plan.deadline).days == 1
    assert view._current_point().key == DEADLINE


def test_the_plan_is_read_as_a_table_narrowed_used_and_written_in_word(qtbot, desk: Desk):
    screen = opened(qtbot, desk)
    _the_table_says_the_same_as_the_timeline_and_is_copied_whole(screen, desk)
    screen.legend.table_link.click()
    _the_plan_is_narrowed_by_name_and_standing_in_timeline_and_table(screen, desk)
    _using_the_plan_sets_the_proposal_and_can_be_undone(screen, desk)
    _the_plan_is_written_in_word_with_the_changes_that_are_chosen(screen, desk)


def _the_table_says_the_same_as_the_timeline_and_is_copied_whole(
    screen: PlanningScreen, desk: Desk
) -> None:
    screen.legend.table_link.click()
    assert screen.shown.currentWidget() is screen.table_view
    rows = list(screen.table.rows())
    assert {row.party.party for row in rows} == set(desk.house.counted())
    spoken = screen.table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Part ")
    screen.exports.copy.trigger()
    copied = QApplication.clipboard().text()
    assert "Formannskapet" in copied
    assert "07.04.2026" in copied


def _the_plan_is_narrowed_by_name_and_standing_in_timeline_and_table(
    screen: PlanningScreen, desk: Desk
) -> None:
    whole = len(screen.timeline.timeline.rows)
    assert screen.focus_find()
    screen.filter.find_field.setText("smø")
    rows = [row.key for row in screen.timeline.timeline.rows]
    smola = desk.house.parties["Smøla"]
    assert [key for key in rows if key in desk.house.parties.values()] == [smola]
    assert any(row.detail.startswith("1 av") for row in screen.timeline.timeline.rows)
    screen.legend.table_link.click()
    assert [row.party.party for row in screen.table.rows()] == ["Smøla"]
    screen.filter.standing_combo.setCurrentIndex(
        screen.filter.standing_combo.findData(Standing.NO_MEETING)
    )
    assert tuple(screen.table.rows()) == ()
    screen.filter.clear()
    assert len(screen.timeline.timeline.rows) == whole
    assert len(tuple(screen.table.rows())) == len(screen.plan.parties)


def _using_the_plan_sets_the_proposal_and_can_be_undone(screen: PlanningScreen, desk: Desk) -> None:
    assert screen.view is not None
    case_id = screen.view.case.id
    usual = desk.house.ask(case_page.case_view, case_id).suggested_deadline
    deadline = screen.plan.deadline
    screen.use_action.trigger()
    assert desk.house.ask(case_page.case_view, case_id).suggested_deadline == deadline
    row = desk.house.the(select(CasePlan))
    assert row.meeting_id == screen.plan.target.meeting.id
    assert "Svarfristen blir foreslått" in screen.undo_bar_widget.text_label.text()
    screen.undo_bar_widget.undo_button.click()
    assert desk.house.ask(case_page.case_view, case_id).suggested_deadline == usual


def _the_plan_is_written_in_word_with_the_changes_that_are_chosen(
    screen: PlanningScreen, desk: Desk
) -> None:
    screen.panel.set_own("letter", SendOn(date(2026, 3, 16)))
    screen.exports.word.trigger()
    (row,) = desk.house.ask(documents.documents)
    assert row.kind is DocumentKind.PROGRESS_PLAN
    content = Document(row.path)
    cells = [c.text.replace("\xa0", " ") for table in content.tables for c in table._cells]
    assert "måndag 16. mars 2026" in cells
    assert "Smøla" in cells


def test_the_plan_is_dragged_at_once_saved_as_a_picture_and_says_what_the_parties_did_before(
    qtbot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    screen = opened(qtbot, desk)
    _a_step_of_a_drag_never_holds_the_window(screen)
    _the_picture_has_every_row_and_is_written_where_the_user_says(screen, tmp_path, monkeypatch)
    screen.panel.reset_button.click()
    _what_the_parties_did_before_is_said_where_it_has_shown_its_worth(screen, desk)


def _a_step_of_a_drag_never_holds_the_window(screen: PlanningScreen) -> None:
    """In processor time, for a busy machine; what it really takes is timed as a benchmark."""
    days = [date(2026, 2, day) for day in range(2, 28)]
    started = process_time()
    for day in days:
        screen.timeline.line_moved.emit(LETTER, day)
    assert (process_time() - started) / len(days) < 0.1
    made = PlanTimeline(screen.view, screen.plan, screen.words).made()
    assert made == screen.timeline.timeline
    kept = screen.timeline.viewport().grab().toImage()
    screen.timeline._draw_anew()
    assert screen.timeline.viewport().grab().toImage() == kept


def _the_picture_has_every_row_and_is_written_where_the_user_says(
    screen: PlanningScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "plan.png"
    monkeypatch.setattr(files, "save_as", lambda _w, _t, _s, _k, then: then(target))
    screen.exports.picture.trigger()
    assert target.read_bytes().startswith(b"\x89PNG")
    whole = screen.timeline.picture()
    assert whole.height() > screen.timeline._content_height()


def _what_the_parties_did_before_is_said_where_it_has_shown_its_worth(
    screen: PlanningScreen, desk: Desk
) -> None:
    assert not screen.panel.forecast_label.isVisible()
    assert screen.view is not None
    smøla = desk.house.parties["Smøla"]
    sent = [date(2020 + n // 4, 1 + 3 * (n % 4), 6) for n in range(24)]
    history = [
        Ask(f"{n}", party, "", on, on + timedelta(42), on + timedelta(days + n % 5))
        for n, on in enumerate(sent)
        for party, days in ((smøla, 60), ("en annen", 20))
    ]
    tried = back_test(history)
    assert tried is not None
    assert tried.is_worth_showing
    screen.show_view(replace(screen.view, habits=Habits.of(history), tried=tried))
    assert screen.panel.forecast_label.isVisible()
    said = screen.panel.forecast_label.text()
    assert said.startswith("Ut fra tidligere svar har alle trolig svart ")
    assert f"bygger på 48 svar. Prøvd på {tried.tried} svar som er kjent" in said
    screen._on_focus(smøla)
    assert "Ut fra 24 svar før kommer svaret trolig " in screen.panel.chain_label.text()


def test_without_cases_or_meeting_dates_the_page_says_how_to_begin(qtbot, tmp_path: Path):
    desk = Desk.build(tmp_path)
    screen = opened(qtbot, desk)
    assert screen.pages.currentWidget() is screen.nothing
    assert not screen.use_action.isVisible()
    case_id = desk.house.a_case(case_class="principle")
    desk.house.discuss(case_id, DISCUSSED)
    screen.refresh()
    assert screen.shown.currentWidget() is screen.no_dates
    screen.no_dates.button.click()
    assert desk.went[-1][0] == "parter"
