# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A walk past every page of the program: the places, the tabs, and what lies behind buttons.

for name in first_run(window): …             the four steps, then the pages of an empty database
for name in sample_pages(window, sample): …  the sample, opened in the window before

Each name is given when its page is shown. Pictures are taken of them, and tests look at them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from totrinn.sample.build import Sample
from totrinn.screens.base import Screen
from totrinn.screens.case import CaseScreen
from totrinn.screens.case import page as case_page
from totrinn.screens.matrix import AnchoringScreen
from totrinn.screens.meeting import MeetingScreen
from totrinn.screens.meeting import page as meeting_page
from totrinn.screens.meeting.mode import MeetingModeWindow
from totrinn.screens.meeting.mode.page import MeetingModePage
from totrinn.screens.parties import PartiesScreen
from totrinn.screens.parties.mine_tab import BACK, HOME
from totrinn.window.main_window import MainWindow
from totrinn_db.domain.anchoring import ANSWERS, AnchoringStatus
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.anchoring import AnchoringRow

FIRST_RUN_STEPS = 4
PLACES = (
    ("oversikt", ""), ("saker", ""), ("moter", ""), ("forankring", ""), ("fremdriftsplan", ""),
    ("oppfolging", ""), ("arshjul", ""), ("arshjul", "prov"), ("arshjul", "planlegg"),
    ("parter", "parter"), ("parter", "utvalg"), ("parter", "moteplaner"),
    ("parter", "representasjon"), ("parter", "helsefellesskapet"),
    ("dokumenter", ""), ("historikk", ""), ("statistikk", ""), ("hjelp", ""), ("innstillinger", ""),
)  # fmt: skip
_EMPTY = (
    "oversikt", "saker", "moter", "forankring", "fremdriftsplan", "oppfolging", "dokumenter",
    "historikk", "statistikk",
)  # fmt: skip
_CASES = ("main", "anchoring", "discussion", "reported")
_CASE_TABS = ("saksframlegg", "forankring")
_MEETINGS = ("first", "second", "next")  # those planned later have nothing in them yet
_SOME_MUNICIPALITY = "molde"


def first_run(window: MainWindow) -> Iterator[str]:
    """Go through the first run, make an empty database, and show its places."""
    window.open_place("")
    run = window.first_run
    assert run is not None
    yield "kom_i_gang"
    run.community_page.search.setText(_SOME_MUNICIPALITY)
    for number in range(FIRST_RUN_STEPS):
        run.show_step(number)
        yield f"kom_i_gang_{number + 1}"
    run.create_button.click()
    for place in _EMPTY:
        _screen(window, place)
        yield f"tom_{place}"


def sample_pages(window: MainWindow, sample: Sample) -> Iterator[str]:
    """Show every page of the sample, which is open in the window."""
    for place, tab in PLACES:
        _screen(window, place, tab=tab)
        yield "_".join(part for part in (place, tab) if part)
    for label in _CASES:
        for tab in case_page.TABS:
            if label == "main" or tab in _CASE_TABS:
                _screen(window, "sak", sample.case_ids[label], tab)
                yield f"sak_{label}_{tab}"
    for label in _MEETINGS:
        for tab in meeting_page.TABS:
            _screen(window, "mote", sample.meeting_ids[label], tab)
            yield f"mote_{label}_{tab}"
    yield from _behind_buttons(window, sample)


@dataclass(frozen=True, slots=True)
class _Step:
    """One page behind a button: where it is, and what is done there."""

    name: str
    place: str
    key: str = ""
    tab: str = ""
    act: Callable[[MainWindow, Screen], object] = field(default=lambda _window, _screen: None)


def _behind_buttons(window: MainWindow, sample: Sample) -> Iterator[str]:
    for step in _steps(sample):
        screen = _screen(window, step.place, step.key, step.tab)
        step.act(window, screen)
        yield step.name
        _tidy(window, screen)


def _steps(sample: Sample) -> Iterator[_Step]:
    cases, meetings = sample.case_ids, sample.meeting_ids
    out, early, coming = cases["anchoring"], cases["discussion"], meetings["next"]
    yield _Step("mine_ta_med_hjem", "parter", tab="mine", act=_bring(HOME))
    yield _Step("mine_ta_med_tilbake", "parter", tab="mine", act=_bring(BACK))
    yield _Step("ny_sak", "saker", tab="ny")
    yield _Step("nytt_mote", "moter", tab="ny")
    yield _Step("innkalling", "mote", coming, act=_call)
    yield _Step("endre_mote", "mote", coming, act=_change_meeting)
    yield _Step("godkjenn_protokoll", "mote", meetings["second"], act=_approve)
    yield _Step("saksliste_valgt", "mote", coming, "saksliste", _choose_stopped)
    yield _Step("legg_til_sak", "mote", coming, "saksliste", _add_case)
    for status in ("ENDORSED_ON_CONDITION", "NOT_ENDORSED"):
        yield _Step(f"svar_{status.lower()}", "sak", out, "forankring", _answer_with(status))
    yield _Step("svar_mangler", "sak", out, "forankring", _answer_missing)
    yield _Step("svar_skjema", "sak", out, "forankring", _fill_in_answer)
    yield _Step("svar_flere", "sak", out, "forankring", _answer_several)
    yield _Step("send_til_forankring", "sak", out, "forankring", _send)
    yield _Step("avslag", "sak", early, "forankring", _refuse)
    yield _Step("endre_forslaget", "sak", out, "saksframlegg", _change_wording)
    yield _Step("trekk_saken", "sak", early, act=_withdraw)
    yield _Step("motemodus_vedtak", "mote", meetings["second"], act=_run_meeting(_go_to_decision))
    yield _Step("motemodus_fast_punkt", "mote", meetings["second"], act=_run_meeting(_go_to_first))
    yield _Step("motemodus_oppmote", "mote", meetings["second"], act=_run_meeting(_attendance))
    yield _Step("matrise_rute", "forankring", act=_choose_cell)
    yield _Step("sok", "moter", act=_search)
    yield _Step("angre", "forankring", act=_offer_undo)
    yield _Step("feil", "moter", act=_fail)
    yield _Step("les_inn_svar", "forankring", tab="svar")


# what is done there


def _bring(kind: str) -> Callable[[MainWindow, Screen], None]:
    """Choose the first representative who has something to bring."""

    def act(_window: MainWindow, screen: Screen) -> None:
        assert isinstance(screen, PartiesScreen)
        tab = screen.mine_tab
        tab.kinds.choose(kind)
        for number in range(tab.person_combo.count()):
            tab.person_combo.setCurrentIndex(number)
            tab.person_combo.activated.emit(number)
            if tab.table.rowCount():
                return

    return act


def _call(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, MeetingScreen)
    screen.acts.start_call()


def _change_meeting(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, MeetingScreen)
    screen.acts.start_change()


def _approve(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, MeetingScreen)
    screen.acts.start_approval()


def _choose_stopped(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, MeetingScreen)
    tab = screen.agenda_tab
    item = next((i for i in tab.meeting.items if tab.ways.of_item(tab.meeting, i)), None)
    if item is not None:
        tab.select(item.id)


def _add_case(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, MeetingScreen)
    screen.agenda_tab.ask_case()


def _open_answer(screen: Screen, wanted: Callable[[AnchoringRow], bool]) -> None:
    assert isinstance(screen, CaseScreen)
    shown = screen.anchoring.round
    row = next((row for row in shown.rows if wanted(row)), None) if shown is not None else None
    if row is not None:
        screen.show_key(screen.key, f"forankring/{row.id}")


def _answer_with(status: str) -> Callable[[MainWindow, Screen], None]:
    def act(_window: MainWindow, screen: Screen) -> None:
        _open_answer(screen, lambda row: row.status is AnchoringStatus[status])

    return act


def _answer_missing(_window: MainWindow, screen: Screen) -> None:
    _open_answer(screen, lambda row: row.status not in ANSWERS)


def _fill_in_answer(window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, CaseScreen)
    _answer_missing(window, screen)
    screen.anchoring.page.panel.edit()
    screen.anchoring.page.panel.choose(AnchoringStatus.ENDORSED_ON_CONDITION)


def _answer_several(_window: MainWindow, screen: Screen) -> None:
    """Mark three parties that have not answered, and open the form for all of them."""
    assert isinstance(screen, CaseScreen)
    page = screen.anchoring.page
    missing = [row.id for row in page.table.rows() if not row.status.meaning.is_answer]
    page.list.mark(missing[:3])
    page.register_several()


def _send(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, CaseScreen)
    screen.anchoring.start_sending()


def _refuse(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, CaseScreen)
    screen.acts.send_to_anchoring()


def _change_wording(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, CaseScreen)
    screen.paper.start_change()
    screen.paper.change_page.edit.setPlainText("En helt annen tekst.")
    screen.paper.change_page.compare()


def _withdraw(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, CaseScreen)
    screen.acts.withdraw.trigger()


def _run_meeting(act: Callable[[MeetingModePage], None]) -> Callable[[MainWindow, Screen], None]:
    def run(_window: MainWindow, screen: Screen) -> None:
        assert isinstance(screen, MeetingScreen)
        act(screen.acts.open_mode().page)

    return run


def _go_to_decision(page: MeetingModePage) -> None:
    page.go_to(next(item.id for item in page.items if item.kind is ItemKind.DECISION))


def _go_to_first(page: MeetingModePage) -> None:
    page.go_to(page.items[0].id)


def _attendance(page: MeetingModePage) -> None:
    page.open_attendance()


def _choose_cell(_window: MainWindow, screen: Screen) -> None:
    assert isinstance(screen, AnchoringScreen)
    pane = screen.panes.panes[0]
    pane.setCurrentIndex(pane.model().index(2, 2))


def _search(window: MainWindow, _screen: Screen) -> None:
    window.search.activate()
    window.search.field.setText("mo")
    window.search.text_asked.emit("mo")


def _offer_undo(window: MainWindow, screen: Screen) -> None:
    screen.undo_bar("Svaret fra Molde er registrert.")


def _fail(_window: MainWindow, screen: Screen) -> None:
    screen.show_error(DocumentFailed("open_elsewhere", "Innkalling SSU 1-27.docx"))


# how it moves


def in_front(window: MainWindow) -> QWidget:
    """Give what is to be looked at: the meeting mode where it is open, else the window."""
    modes = [mode for mode in window.findChildren(MeetingModeWindow) if mode.isVisible()]
    return modes[-1] if modes else window


def _screen(window: MainWindow, place: str, key: str = "", tab: str = "") -> Screen:
    assert window.workspace is not None
    window.workspace.show_place(place, key, tab)
    screen = window.workspace.current_screen
    assert screen is not None
    return screen


def _tidy(window: MainWindow, screen: Screen) -> None:
    """Close what the page opened, so that the next one is seen alone."""
    window.search.field.clear()
    window.search.popup.hide()
    screen.message_bar.hide()
    screen.undo_bar_widget.hide()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.close()
    for page in screen.findChildren(QDialog):
        page.close()
    for mode in window.findChildren(MeetingModeWindow):
        mode.close()
