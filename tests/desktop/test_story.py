# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The whole two-step path in the real window: from the first run to a decision and its papers.

In a small community; in a large one the same way is walked by keys alone.
"""

from __future__ import annotations

import zipfile
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from builders import Clock, reference
from desktop.desk import press, unpainted
from totrinn.app import Program
from totrinn.screens.base import Screen
from totrinn.screens.case import CaseScreen
from totrinn.screens.case_list import CaseListScreen
from totrinn.screens.meeting import MeetingScreen
from totrinn.screens.meeting_list import MeetingListScreen
from totrinn.widgets.buttons import IconButton
from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.meetings import MeetingState, Outcome
from totrinn_db.domain.parties import Side
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.verdict import Refused

S = TypeVar("S", bound=Screen)
Status = AnchoringStatus
TITLE = "Digital hjemmeoppfølging, felles modell"
WORDING = "Partene innfører en felles modell for digital hjemmeoppfølging fra 1. januar 2028."
CONDITION = "Driftskostnadene må være avklart først."
ANSWERS = {
    "Horten": (Status.ENDORSED_ON_CONDITION, CONDITION),
    "Larvik": (Status.ENDORSED_WITH_REMARK, "Larvik ber om at opplæringen gis i hver region."),
    "Færder": (Status.NOT_AFFECTED, "Tilbudet gis ikke i kommunen."),
}


class Story:
    """A coordinator at the window, with a clock that can be moved on."""

    def __init__(self, program: Program, papers: Path) -> None:
        self.program, self.papers, self.clock = program, papers, Clock()

    def screen(self, kind: type[S]) -> S:
        """Give the screen that is shown, which must be of this kind."""
        workspace = self.program.window.workspace
        assert workspace is not None
        assert isinstance(workspace.current_screen, kind), workspace.current_screen
        return workspace.current_screen

    def command(self, name: str) -> None:
        """Choose a command of the menus."""
        self.program.window.commands[name].trigger()

    def begin(self) -> None:
        """Choose Vestfold in the first run and create the database."""
        window = self.program.window
        unpainted(window).show()
        window.open_place("")
        first_run = window.first_run
        assert first_run is not None
        first_run.community_page.search.setText("Vestfold")
        for _ in range(3):
            press(first_run, "Neste")
        first_run.you_page.name_edit.setText("Ingrid Aasen")
        first_run.you_page.title_edit.setText("samhandlingskoordinator")
        press(first_run, "Lag databasen")
        store = self.program.context.operations.store
        assert store is not None
        self.clock.go_to(store.today())
        store.now = self.clock

    @property
    def today(self) -> date:
        """The date of the database."""
        store = self.program.context.operations.store
        assert store is not None
        return store.today()

    def report_case(self) -> str:
        """Report a case and fill in its paper."""
        self.command("case.new")
        form = self.screen(CaseListScreen).form
        form.title_field.editor.setText(TITLE)
        bodies = form.body_field.editor
        bodies.setCurrentIndex(bodies.findText("Strategisk", Qt.MatchFlag.MatchStartsWith))
        press(form, "Meld saken")
        page = self.screen(CaseScreen)
        assert page.case is not None
        required = [section.key for section in page.case.sections if section.is_required]
        for key in (*required, "wording"):
            section = page.paper.sections[key]
            text = WORDING if key == "wording" else f"Innholdet i avsnittet om {key}."
            section.editor.setPlainText(text)
            section.commit()
        return page.key

    def call_a_meeting(self, held_on: date) -> str:
        """Plan a meeting, put the case on its agenda and call it."""
        self.command("meeting.new")
        form = self.screen(MeetingListScreen).form
        form.date_editor.set_value(held_on)
        form.place_field.editor.setText("Rådhuset i Horten")
        press(form, "Legg inn møtet")
        page = self.screen(MeetingScreen)
        page.agenda_tab.candidate_card.findChildren(IconButton)[0].click()
        press(page.page_header, "Lag innkalling …")
        press(page.call_page, "Kall inn møtet")
        assert page.view is not None
        assert page.view.state is MeetingState.CALLED
        return page.key

    def hold(self, meeting_id: str, held_on: date, outcome: Outcome) -> None:
        """Hold the meeting: the case gets this outcome, the rest the usual one."""
        self.clock.go_to(held_on)
        self.program.context.navigator.open_place("mote", meeting_id)
        page = self.screen(MeetingScreen)
        press(page.page_header, "Start møtet")
        tab = page.minutes_tab
        for item in tab.items.items:
            tab.go_to(item.id)
            if item.case is not None:
                tab.notes.editor.setPlainText("Saken ble lagt fram av helseforetaket.")
                tab.outcome.buttons[outcome].click()
            tab.save_button.click()
        press(page.message_bar, "Avslutt møtet")
        assert page.view is not None
        assert page.view.state is MeetingState.HELD

    def send(self, case_id: str) -> date:
        """Send the case to every party and give the deadline."""
        self.program.context.navigator.open_place("sak", case_id, "forankring")
        page = self.screen(CaseScreen)
        press(page.page_header, "Send til forankring …")
        press(page.anchoring.send_page, page.anchoring.send_page.send_button.text())
        shown = page.anchoring.round
        assert shown is not None
        return shown.deadline

    def register(self, party: str, status: Status, text: str) -> None:
        """Register the answer of one party in the panel beside the table."""
        page = self.screen(CaseScreen).anchoring.page
        index = page.table.find(lambda row: row.party == party)
        page.view.setCurrentIndex(index)
        row = page.table.row_at(index)
        assert row is not None
        form = page.panel.form
        form.choose(status)
        form.text_field.editor.setPlainText(text)
        form.organ_field.editor.setText("Kommunestyret")
        is_trust = row.party_kind.side is Side.TRUST
        level = Level.TRUST_BOARD if is_trust else Level.MUNICIPAL_COUNCIL
        form.level_field.editor.setCurrentIndex(form.level_field.editor.findData(level))
        page.panel.save_button.click()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self, party: str) -> None:
        """Write that the condition of a party is met."""
        page = self.screen(CaseScreen).anchoring.page
        page.view.setCurrentIndex(page.table.find(lambda row: row.party == party))
        page.panel.met.setChecked(True)
        page.panel.note_field.editor.setPlainText("Helseforetaket dekker driften i 2028.")
        page.panel.save_button.click()

    def names(self) -> list[str]:
        """Name the papers on disk."""
        return sorted(path.name for path in self.papers.glob("*.docx"))

    def text_of(self, part: str) -> str:
        """Read the text of the newest paper whose name has this part."""
        paths = [path for path in self.papers.glob("*.docx") if part in path.name]
        newest = max(paths, key=lambda path: path.name)
        with zipfile.ZipFile(newest) as package:
            return package.read("word/document.xml").decode("utf-8")


@pytest.fixture
def story(program: Program, tmp_path: Path, qtbot: QtBot) -> Story:
    return Story(program, tmp_path / "papirer")


def test_a_case_goes_from_report_to_decision_with_all_its_papers(story: Story) -> None:
    story.begin()
    first = story.today + timedelta(days=42)
    case_id = story.report_case()

    meeting = story.call_a_meeting(first)
    assert sum("Saksframlegg" in name for name in story.names()) == 1
    story.hold(meeting, first, Outcome.TO_ANCHORING)

    deadline = story.send(case_id)
    page = story.screen(CaseScreen)
    parties = [row.party for row in page.anchoring.page.table.rows()]
    chosen = reference("vestfold")
    assert len(parties) == len(chosen.municipalities) + len(chosen.trusts)
    letters = [path for path in story.papers.rglob("*.docx") if "Forankringsbrev" in path.name]
    assert len(letters) == len(parties)
    for party in parties:
        status, text = ANSWERS.get(party, (Status.ENDORSED, ""))
        story.register(party, status, text)
    assert page.case is not None
    assert isinstance(page.case.row.lacking, Refused), "a condition that is open blocks"
    story.settle("Horten")
    assert page.case.row.phase is Phase.READY

    second = deadline + timedelta(days=42)
    meeting = story.call_a_meeting(second)
    story.hold(meeting, second, Outcome.ADOPTED_BY_CONSENSUS)
    minutes = story.screen(MeetingScreen)
    press(minutes.protocol_tab, "Lag protokoll i Word")
    press(minutes.protocol_tab, "Lag saksutskrifter")
    story.program.context.navigator.open_place("sak", case_id)
    assert page.case.row.phase is Phase.DECIDED
    assert sum("Innkalling" in name for name in story.names()) == 2
    assert sum("Saksframlegg" in name for name in story.names()) == 2
    for kind in ("Protokoll", "Saksutskrift"):
        assert WORDING in story.text_of(kind), kind
    assert "Larvik ber om at opplæringen gis i hver region." in story.text_of("Saksframlegg")
