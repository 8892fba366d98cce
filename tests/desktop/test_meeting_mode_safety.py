# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is safe in the meeting mode when something fails, closes, or two write at once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import datetime
from typing import Any

import pytest

from builders import INSTALLATION
from desktop import killed_meeting
from desktop.desk import Desk, all_present, dialog_of, press
from desktop.mode_desk import Keys, Mode, key, type_text
from totrinn.settings import Settings
from totrinn_db.commands import minutes
from totrinn_db.domain.errors import DiskFull
from totrinn_db.domain.meetings import Outcome


@pytest.fixture
def desk(mode: Mode) -> Desk:
    return mode.desk


def test_what_is_written_stays_with_its_item_and_of_two_notes_the_writer_chooses(
    desk: Desk, mode: Mode
) -> None:
    page = mode.at_case()
    page.written.notes.editor.setPlainText("Turid Melland la fram.")
    page.written.wording.editor.setPlainText("Et annet vedtak.")
    page.setFocus()
    key(Keys.Key_PageUp)
    assert page.item.case is None
    assert page.written.notes.editor.text() == ""
    assert mode.case.notes == "Turid Melland la fram."
    page.setFocus()
    key(Keys.Key_PageDown)
    assert page.written.wording.editor.text() == "Et annet vedtak."

    edit, item_id = page.written.notes.editor, page.item_id
    edit.setPlainText("Mitt.")
    edit.flush()
    edit.setPlainText("Mitt. Mer.")
    edit.flush()
    desk.house.do(minutes.write_notes, item_id=item_id, notes="Den andres.")
    edit.setPlainText("Mitt. Mer. Enda mer.")
    edit.flush()
    other = page.written.notes.other_text
    assert mode.case.notes == other.text_label.text() == "Den andres."
    edit.setPlainText("Mitt til slutt.")
    edit.flush()
    copy = page.saving.keeper.copy
    assert "Mitt til slutt." in copy.read_text("utf-8"), "a power cut takes neither"
    page.setFocus()
    key(Keys.Key_PageUp)
    page.setFocus()
    key(Keys.Key_PageDown)
    assert edit.text() == "Mitt til slutt."
    assert other.isVisible()
    press(other, "Behold min tekst")
    assert mode.case.notes == "Mitt til slutt."
    assert other.isHidden()
    assert not copy.exists()
    desk.house.do(minutes.write_notes, item_id=item_id, notes="Nok en gang.")
    edit.setPlainText("Mitt igjen.")
    edit.flush()
    press(other, "Bruk den andre teksten")
    assert edit.text() == mode.case.notes == "Nok en gang."
    assert not copy.exists()


def test_text_that_cannot_be_saved_lies_in_a_file_until_it_is_save_for_national_ids(
    desk: Desk, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = mode.at_case()
    notes = page.written.notes
    notes.editor.setPlainText("Pasient 01010750160 ble nevnt.")
    page.flush()
    assert "fødselsnummer" in notes.error.text_label.text()
    assert not page.saving.keeper.copy.exists()
    notes.editor.setPlainText("En pasient ble nevnt.")
    page.flush()
    assert not notes.error.isVisible()
    assert mode.case.notes == "En pasient ble nevnt."

    store = desk.house.store

    def full(*_args: Any, **_kw: Any) -> Any:
        raise DiskFull(str(store.place))

    with monkeypatch.context() as broken:
        broken.setattr(store, "write", full)
        notes.editor.setPlainText("Dette må ikke bli borte.")
        page.flush()
        assert page.saving.bar.isVisible()
        assert "Prøver igjen om 5 s" in page.saving.bar.accessibleName()
        assert "Dette må ikke bli borte." in page.saving.keeper.copy.read_text("utf-8")
        below = page.saving.bar.mapTo(page, page.saving.bar.rect().bottomLeft()).y()
        top = notes.editor.mapTo(page, notes.editor.rect().topLeft()).y()
        assert top > below, "the bar covers nothing"
        notes.editor.setPlainText("Dette må ikke bli borte. Dette heller ikke.")
        page.flush()
        assert "heller ikke" in page.saving.keeper.copy.read_text("utf-8")
    press(page.saving.bar, "Prøv nå")
    assert not page.saving.bar.isVisible()
    assert not page.saving.keeper.copy.exists()
    assert mode.case.notes == "Dette må ikke bli borte. Dette heller ikke."


def test_time_and_drafts_outlive_the_window_and_no_outcome_replaces_that_of_another_untold(
    desk: Desk, mode: Mode
) -> None:
    all_present(desk.house, desk.deciding)
    now, case, first = (
        [datetime(2026, 6, 11, 10, 10)],
        mode.case,
        desk.meeting(desk.deciding).items[0],
    )
    page = mode.open(first.id, clock=lambda: now[0])
    assert page.head.timer.left_label.text() == f"{first.minutes} min igjen av {first.minutes}"
    now[0] = datetime(2026, 6, 11, 10, 12)
    page.head.timer.tick()
    assert page.head.timer.time_label.text() == "10.12"
    assert page.head.timer.left_label.text() == f"{first.minutes - 2} min igjen av {first.minutes}"

    page.go_to(case.id)
    page.concluding.all_agree()
    page.concluding.ask_postponing()
    desk.house.record(case.id, Outcome.WITHDRAWN, reason="Trukket.")
    dialog = dialog_of(page)
    press(dialog, "Lagre, neste sak")
    assert mode.case.outcome is Outcome.WITHDRAWN
    dialog.reject()
    page.concluding.save()
    assert mode.case.outcome is Outcome.WITHDRAWN
    press(page.message_bar, "Før mitt i stedet")
    assert mode.case.outcome is Outcome.ADOPTED_BY_CONSENSUS

    # A draft from before a restart asks too.
    page.go_to(case.id)
    page.written.wording.editor.setFocus()
    type_text("Ja. ")
    page.go_to(first.id)
    page.window().close()
    desk.house.record(case.id, Outcome.WITHDRAWN, reason="Trukket igjen.")
    again = mode.open(first.id, clock=lambda: now[0])
    now[0] = datetime(2026, 6, 11, 10, 12 + first.minutes)
    again.head.timer.tick()
    assert again.head.timer.left_label.text() == "2 min over tiden"
    again.go_to(case.id)
    assert "Ja. " in again.written.wording.editor.text()
    again.concluding.save()
    assert mode.case.outcome is Outcome.WITHDRAWN
    press(again.message_bar, "Vis det som er ført")
    assert "Ja. " not in again.written.wording.editor.text()


@pytest.mark.slow
def test_the_plug_is_pulled_in_the_middle_and_two_seconds_at_most_are_lost(
    desk: Desk, mode: Mode
) -> None:
    item = mode.case
    settings = desk.context.settings
    settings.installation_id = INSTALLATION
    settings.save()
    place = desk.house.store.place
    desk.house.store.close()
    assert settings.path is not None
    process = subprocess.Popen(
        [sys.executable, killed_meeting.__file__, str(place), str(settings.path), desk.deciding,
         item.id],
        stdout=subprocess.PIPE, text=True, env=_environment(),
    )  # fmt: skip
    with process:
        typed = _read_for(process, seconds=1.8)
        process.kill()
    desk.reopen(place, Settings.load(settings.path))
    lost = typed - _last(mode.case.notes)
    assert lost * killed_meeting.EVERY_MS < 2000
    page = mode.at_case()
    assert typed - _last(page.written.wording.editor.text()) < 2000 / killed_meeting.EVERY_MS


def _read_for(process: Any, *, seconds: float) -> int:
    """Read what has been typed, for some seconds after the first text."""
    last, until = 0, 0.0
    for line in process.stdout:
        last = int(line)
        until = until or time.monotonic() + seconds
        if time.monotonic() > until:
            break
    assert last, "nothing was typed"
    return last


def _last(text: str) -> int:
    return int(text.split()[-1]) if text.split() and text.split()[-1].isdigit() else 0


def _environment() -> dict[str, str]:
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"}
