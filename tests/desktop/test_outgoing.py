# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What goes out from the window: the fairness check, the wave, and reminders once a day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.case_desk import (
    DISCUSSED_ON,
    a_desk,
    a_sent_case,
    message,
    open_case,
    texts_of,
)
from desktop.desk import Desk, press
from totrinn_db.domain.documents import DocumentKind
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


def test_a_short_deadline_is_told_before_sending_and_stands_in_the_history(desk, qtbot):
    case_id = desk.house.a_case()
    desk.house.discuss(case_id, DISCUSSED_ON)
    screen = open_case(qtbot, desk, case_id)
    screen.acts.send.trigger()
    page = screen.anchoring.send_page
    assert not any("på seg" in each for each in page.findings.sentences)
    page.deadline_field.editor.set_value(DISCUSSED_ON + timedelta(days=6))
    assert "Partene får 4 virkedager på seg." in page.findings.sentences[0]
    press(page, "Lås teksten og lag 3 brev")
    rows = desk.house.ask(history.case_history, case_id)
    sent = next(row for row in rows if row.command == "send_to_anchoring")
    terms = next(each.after for each in sent.fields if each.field == "phase_reason")
    assert "Partene får 4 virkedager på seg." in terms
    assert "har ingen kontaktperson" in terms


def test_everything_that_went_out_is_in_the_register(desk, qtbot):
    case_id = a_sent_case(desk)
    screen = open_case(qtbot, desk, case_id)
    screen.round_acts.letters_action.trigger()
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


def test_nobody_is_reminded_when_all_have_answered(desk, qtbot):
    case_id = a_sent_case(desk)
    for party in ("Molde", "Smøla"):
        desk.house.answer(case_id, party)
    desk.house.answer(case_id, next(p for p in desk.house.parties if p.startswith("Helse")))
    screen = open_case(qtbot, desk, case_id)
    screen.acts.remind()
    assert drafts(desk) == []
    assert screen.acts.outgoing.question is None


def test_a_folder_that_cannot_be_made_is_told_with_a_way_to_try_again(desk, qtbot):
    case_id = a_sent_case(desk)
    Path(desk.context.settings.papers_folder).write_text("en fil", encoding="utf-8")
    screen = open_case(qtbot, desk, case_id)
    screen.round_acts.letters_action.trigger()
    assert "fikk ikke alt" in message(screen)
    assert not screen.acts.outgoing.is_busy
