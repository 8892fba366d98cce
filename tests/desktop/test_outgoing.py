# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What goes out from the window: the fairness check, the wave, and reminders once a day.

Each test walks through one page, for opening it costs more than what is done in it.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from desktop.case_desk import (
    DISCUSSED_ON,
    a_desk,
    a_sent_case,
    case_now,
    message,
    open_case,
    round_now,
    texts_of,
)
from desktop.desk import Desk, press
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.phases import Phase
from totrinn_db.models import Document
from totrinn_db.queries import history


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Desk:
    return a_desk(tmp_path)


def registered(desk: Desk, kind: DocumentKind) -> list[Document]:
    return desk.house.rows(select(Document).where(Document.document_kind == kind))


def drafts(desk: Desk) -> list[str]:
    papers = Path(desk.context.settings.papers_folder)
    return sorted(path.name for path in papers.rglob("*_Paminning_*.eml"))


def test_a_case_that_is_not_discussed_is_not_sent_and_the_letters_are_shown_before_one_that_is(
    desk, qtbot
):
    case_id = desk.house.a_case()
    screen = open_case(qtbot, desk, case_id, "forankring")
    tab = screen.anchoring
    told = texts_of(tab.empty)
    assert "Saken er ikke sendt til forankring" in told
    assert "Saken må drøftes i et møte først." in told
    assert tab.empty.button.text() == "Sett opp til drøfting"
    screen.acts.send.trigger()
    assert "drøftes" in message(screen)
    assert not tab.send_page.isVisible()

    desk.house.discuss(case_id, DISCUSSED_ON)
    screen.refresh()
    press(tab.empty, "Send til forankring …")
    page = tab.send_page
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

    # A deadline that has been is refused at the date.
    press(screen.page_header, "Send til forankring …")
    page.deadline_field.editor.set_value(date(2026, 1, 2))
    press(page, "Lås teksten og lag 3 brev")
    assert "Velg en senere dato" in page.deadline_field.error
    assert page.send_button.isEnabled()
    assert case_now(desk, case_id).row.phase is Phase.DISCUSSED


def test_sending_locks_the_text_tells_of_a_short_deadline_and_writes_all_that_goes_out(desk, qtbot):
    papers = Path(desk.context.settings.papers_folder)
    papers.write_text("en fil", encoding="utf-8")
    case_id = desk.house.a_case()
    desk.house.discuss(case_id, DISCUSSED_ON)
    screen = open_case(qtbot, desk, case_id)
    press(screen.page_header, "Send til forankring …")
    page = screen.anchoring.send_page
    assert not any("på seg" in each for each in page.findings.sentences)
    deadline = DISCUSSED_ON + timedelta(days=6)
    page.deadline_field.editor.set_value(deadline)
    assert "Partene får 4 virkedager på seg." in page.findings.sentences[0]
    press(page, "Lås teksten og lag 3 brev")
    assert case_now(desk, case_id).row.phase is Phase.ANCHORING
    assert round_now(desk, case_id).deadline == deadline
    # That the folder cannot be made is told with a way to try again.
    assert "fikk ikke alt" in message(screen)
    assert not screen.acts.outgoing.is_busy
    papers.unlink()
    screen.round_acts.letters_action.trigger()
    assert "Alt som går ut til 3 parter, er laget." in message(screen)
    assert not screen.undo_bar_widget.undo_button.isVisible()
    assert [action.text() for action in screen.anchoring.more_actions()] == [
        "Registrer for flere …",
        "Lim inn svar fra e-post …",
        "Forleng fristen …",
        "Lag alt som går ut på nytt",
        "Avslutt runden …",
    ]

    # What the parties were told of the deadline stands in the history.
    rows = desk.house.ask(history.case_history, case_id)
    sent = next(row for row in rows if row.command == "send_to_anchoring")
    terms = next(each.after for each in sent.fields if each.field == "phase_reason")
    assert "Partene får 4 virkedager på seg." in terms
    assert "har ingen kontaktperson" in terms

    # All of it is on disk and in the register.
    (folder,) = papers.iterdir()
    names = [path.name for path in folder.rglob("*.*")]
    for part, count in (("Forankringsbrev", 3), ("Svarskjema", 3), ("Lokal-saksmappe", 3),
                        (".ics", 3), (".eml", 3), (".zip", 1)):  # fmt: skip
        assert sum(part in name for name in names) == count, part
    for kind in (DocumentKind.REPLY_FORM, DocumentKind.LOCAL_CASE_KIT, DocumentKind.EMAIL_DRAFT):
        found = registered(desk, kind)
        assert len({row.party_id for row in found}) == 3
        assert all(Path(row.path).is_file() for row in found)
    assert len(registered(desk, DocumentKind.ARCHIVE)) == 1


def test_reminders_go_to_those_who_have_not_answered_and_never_twice_the_same_day(desk, qtbot):
    case_id = a_sent_case(desk)
    desk.house.answer(case_id, "Molde")
    other_id = a_sent_case(desk, title="Legemiddelliste")
    screen = open_case(qtbot, desk, case_id)
    screen.round_acts.remind_action.trigger()
    asked = screen.acts.outgoing.question
    assert asked is not None
    press(asked, "Lag 2 påminnelser")
    assert [name.split("_")[-1] for name in drafts(desk)] == [
        "Helse-More-og-Romsdal.eml", "Smola.eml",
    ]  # fmt: skip
    assert "2 påminnelser laget." in message(screen)

    screen.round_acts.remind_action.trigger()
    assert screen.acts.outgoing.question is None
    assert "har fått en påminnelse i dag" in message(screen)
    screen.show_key(other_id)  # another case that all three are asked about
    screen.round_acts.remind_action.trigger()
    assert "2 parter fikk en påminnelse tidligere i dag." in texts_of(screen.acts.outgoing.question)
    screen.acts.outgoing.question.reject()
    screen.show_key(case_id)

    desk.house.clock.go_to(DISCUSSED_ON + timedelta(days=1))
    screen.round_acts.remind_action.trigger()
    press(screen.acts.outgoing.question, "Lag 2 påminnelser")
    assert len(drafts(desk)) == 4

    # Nobody is reminded when all have answered.
    for party in desk.house.counted():
        desk.house.answer(case_id, party)
    screen.refresh()
    screen.acts.remind()
    assert len(drafts(desk)) == 4
    assert screen.acts.outgoing.question is None
